#pragma once

#include <QObject>
#include <map>
#include <optional>
#include <string>

#include "core/base/display.h"
#include "core/imaging/plane_stack.h"
#include "core/imaging/reslice.h"

namespace pellucid::ui {

enum class OverlayStyle { Outline, Fill };

/// What the reader chose for one label of an overlay; empty: as the overlay.
struct LabelChoice {
  bool visible = true;
  std::optional<OverlayStyle> style{};
  std::optional<double> opacity{};  ///< 0..1, of what the style draws.
  bool operator==(const LabelChoice&) const = default;
};

struct OverlayState {
  bool visible = false;
  double opacity = 0.5;  ///< 0..1, of a heat map and of filled segments.
  OverlayStyle style = OverlayStyle::Outline;
  double lineOpacity = 1.0;             ///< Of outlines without a filling.
  std::map<int, LabelChoice> labels{};  ///< By label value, only those that differ.
};

/// How one label is drawn in the end.
struct LabelDrawing {
  bool visible = true;
  OverlayStyle style = OverlayStyle::Outline;
  double opacity = 1.0;
};
/// Where the reader chose nothing: visible, the rest as the overlay.
LabelChoice choiceOf(const OverlayState& overlay, int label);
LabelDrawing drawingOf(const OverlayState& overlay, int label);

/// How the planes of one kind of a series are looked at; the fields are those of ViewState.
struct PlaneState {
  double zoom = 0.0;
  double panX = 0.0;
  double panY = 0.0;
  int quarterTurns = 0;
  bool flippedHorizontally = false;
  bool flippedVertically = false;
  Slab slab;
};

/// Another series laid over the images of this one.
struct FusionState {
  std::string seriesUid;
  double opacity = 0.5;  ///< 0..1
  std::string colourMap = "hot";
  std::optional<VoiWindow> window;  ///< In values of the other series; empty: its default.
};

/// How one series is looked at. Kept per series, so that it survives switching series, views and layouts.
struct ViewState {
  std::optional<VoiWindow> window;  ///< Empty: the default of the image.
  std::size_t voiTable = 0;         ///< Which of the file's VOI LUTs, where it has any and no window was chosen.
  bool inverted = false;            ///< The reader's inversion, on top of the polarity of the file.
  double gamma = 1.0;               ///< Of the grey levels after the window; > 1 brightens the middle greys.
  std::string colourMap;            ///< Of grey images (colour_map.h); empty for grey.
  double zoom = 0.0;                ///< Screen pixels per image pixel; 0 fits the image into the view.
  double panX = 0.0;                ///< Screen pixels by which the centre of the image is shifted; y points down.
  double panY = 0.0;
  int slice = -1;        ///< Index of the image shown; -1 for the middle.
  int quarterTurns = 0;  ///< Clockwise, 0..3; applied before the flips.
  bool flippedHorizontally = false;
  bool flippedVertically = false;
  bool showFileOverlays = true;  ///< Overlay planes of the file; its shutter always holds.
  bool showMeasurements = true;
  bool showProcessed = false;  ///< The processed copy instead of the original.
  /// World point through which the planes of all kinds go; empty: the middle of the volume.
  std::optional<Vector3> point;
  Matrix3 turn = kNotTurned;  ///< Rotation of the three planes together, away from the axes of the patient.
  std::map<PlaneKind, PlaneState> planes;
  std::optional<FusionState> fusion;
  /// By overlay id ("segmentation:<pack id>", "saliency:<pack id>:<label>").
  std::map<std::string, OverlayState> overlays;

  bool turnedOrFlipped() const { return quarterTurns != 0 || flippedHorizontally || flippedVertically; }
};

/// The state of a series as a view of its planes sees it: zoom, pan, turns and flips are those of that kind of plane.
ViewState shownIn(const ViewState& series, PlaneKind plane);
/// Back from a view of planes to the state of the series, whose zoom, pan, turns and flips are those of the images.
ViewState ofSeries(const ViewState& shown, PlaneKind plane);

std::string segmentationOverlayId(const std::string& packId);
std::string saliencyOverlayId(const std::string& packId, const std::string& label);

/// Of an object (segmentation, structure set) by its file, and of one of its layers.
std::string objectOverlayId(const std::string& file);
std::string objectLayerId(const std::string& objectId, std::size_t layer);

/// The view states of all series of the session, by series UID.
class ViewStates : public QObject {
  Q_OBJECT
 public:
  explicit ViewStates(QObject* parent = nullptr);

  /// The defaults for a series that has not been looked at.
  ViewState of(const std::string& seriesUid) const;
  void set(const std::string& seriesUid, const ViewState& state);
  /// Back to the defaults, keeping the image and the overlays that are shown.
  void reset(const std::string& seriesUid);
  void setOverlay(const std::string& seriesUid, const std::string& overlayId, const OverlayState& state);
  void forget(const std::string& seriesUid);

 Q_SIGNALS:
  void changed(const std::string& seriesUid);

 private:
  std::map<std::string, ViewState> m_states;
};

}  // namespace pellucid::ui
