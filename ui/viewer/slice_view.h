#pragma once

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/dicom/loaded_series.h"
#include "core/dicom/partial_series.h"
#include "core/dicom/presentation_state.h"
#include "core/imaging/chest_widths.h"
#include "core/ml/analysis.h"
#include "ui/model/settings.h"
#include "ui/model/view_state.h"
#include "ui/viewer/display_transform.h"
#include "ui/viewer/mouse_bindings.h"
#include "ui/viewer/place_marks.h"
#include "ui/viewer/plane_mode.h"
#include "ui/viewer/slice_scene.h"
#include "ui/viewer/tool_table.h"
#include "ui/viewer/view_commands.h"
#include "ui/viewer/window_presets.h"

namespace pellucid::ui {

class Annotations;
class KeyPointer;
class MeasureEditor;
class Segments;
class SlicePainter;

/// Who made an overlay: what a model made carries "AI overlay - not for primary diagnosis".
enum class OverlayOrigin { Model, Reader };

/// Widths of heart and thorax as outlines give them, and who drew these.
struct OutlinedChest {
  ChestWidths widths;
  OverlayOrigin origin = OverlayOrigin::Model;
};

/// Mime type of a series dragged from the browser; the data is the series UID in UTF-8.
inline constexpr const char* kSeriesMimeType = "application/x-pellucid-series";

/// One viewport: an image of a series with its overlays, text and tools. Painted in software on black. It keeps the
/// view state of the series it shows and says when the reader changed it; it owns no series list and loads nothing.
class SliceView : public QWidget {
  Q_OBJECT
 public:
  explicit SliceView(QWidget* parent = nullptr);
  ~SliceView() override;

  // What is shown

  /// Null empties the view. `study` is read now, not kept. Overlays and the processed copy of the former series are
  /// dropped.
  void setSeries(std::shared_ptr<const LoadedSeries> series, const Study* study, const ViewState& state = {});
  const std::shared_ptr<const LoadedSeries>& series() const { return m_series; }
  /// Named before the name of an image file, which another open file has too; empty for none. Until setSeries().
  void setFileFolder(const QString& folder);
  const QString& fileFolder() const { return m_fileFolder; }
  /// Shown on an empty view instead of the invitation to open a study ("Loading ...", or why it cannot be shown); an
  /// empty sentence brings the invitation back.
  void setPlaceholder(const QString& sentence);
  /// Images of the series that are there by now; until all are, the others are said to be loading. Dropped by
  /// setSeries().
  void setDecoded(const DecodedImages& decoded);
  /// A processed copy, shown while `viewState().showProcessed`; an empty volume removes it. Values and text still come
  /// from the original.
  void setProcessed(const Processed& processed);
  /// Overlays by id (view_state.h); each is shown as `viewState().overlays` says. A second call replaces.
  /// Lines and texts of a presentation state; hidden with the overlays of the file.
  void setAnnotations(std::vector<GraphicAnnotation> annotations);
  /// The reader's measurements of all series; null for none.
  void setMeasurements(Annotations* measurements);
  void setSegmentation(const std::string& overlayId, const LabelMap& labels,
                       OverlayOrigin origin = OverlayOrigin::Model);
  /// A label map that is edited in place; call again after each change. Only the segments given are drawn.
  void setEditedSegmentation(const std::string& overlayId, const LabelMap& labels);
  /// The reader's segments of all series, for the tools that change them; null for none.
  void setSegments(Segments* segments);
  Segments* segments() const;
  /// The series that `viewState().fusion` names, once it is in memory; null for none.
  void setFused(std::shared_ptr<const LoadedSeries> fused);
  const std::shared_ptr<const LoadedSeries>& fused() const { return m_fused; }
  /// The index axis of the volume through the voxels that are shown, which can be painted on; empty where the view
  /// shows none as they are: an oblique plane, a slab.
  std::optional<int> paintedAcross() const;
  void setSaliency(const std::string& overlayId, const SaliencyMap& saliency);
  void removeOverlay(const std::string& overlayId);
  void clearOverlays();
  /// Segments (label values) of an overlay that are not drawn.
  void setHiddenSegments(const std::string& overlayId, const std::vector<int>& values);
  /// Studies of more than one patient are open: identity is then framed in every view.
  void setSeveralPatients(bool several);

  // How it is shown

  /// As this view shows it: zoom, pan, turns and flips are those of its plane (see `shownIn`).
  const ViewState& viewState() const { return m_state; }
  /// Takes the state of the series from outside; no `viewStateChanged` follows.
  void setViewState(const ViewState& state);
  /// Changes the state, given as `viewState()` is, as the reader would: signals follow.
  void changeViewState(const ViewState& state);
  /// The image shown, or the plane (never -1); 0 when empty.
  int image() const;
  int imageCount() const;
  void setImage(int image);
  /// The window in use, after defaults; empty for colour images. While a VOI LUT of the file is in use, the window over
  /// the range of that table.
  std::optional<VoiWindow> window() const;
  void setWindow(const VoiWindow& window);
  /// Multiplies the zoom; the image point under `fixedPoint` (view coordinates) stays there.
  void zoomBy(double factor, const QPointF& fixedPoint);
  /// Of window_presets.h, for the image shown.
  std::vector<WindowPreset> presets() const;
  void applyPreset(const WindowPreset& preset);
  /// Digit 0 to 9; of several with the digit the one after that in use. False when there is none.
  bool applyPreset(int digit);
  /// Never null.
  void setPresets(PresetsOfModalities presets) { m_presets = std::move(presets); }
  void execute(ViewCommand command);

  OverlayText overlayText() const { return m_overlayText; }
  void setOverlayText(OverlayText text);
  Smoothing smoothing() const { return m_smoothing; }
  void setSmoothing(Smoothing smoothing);
  void setTool(ToolId tool);
  ToolId tool() const { return m_tool; }
  void setWindowDrag(WindowDrag direction) { m_windowDrag = direction; }
  WindowDrag windowDrag() const { return m_windowDrag; }
  void setMouseBindings(const MouseBindings& bindings) { m_mouse = bindings; }
  const MouseBindings& mouseBindings() const { return m_mouse; }
  /// Driving levels of a calibrated display; null for a display that is not. Never in key images.
  void setDisplayTable(std::shared_ptr<const DisplayTable> table);
  /// 1 as designed.
  void setTextScale(double scale);
  double textScale() const { return m_textScale; }
  /// The frame that marks the view which commands go to.
  void setActive(bool active);
  /// Commands go to another view, or something else is shown over this one.
  void endKeyPointer();

  // Planes through the volume instead of its images (plane_mode.h)

  PlaneKind plane() const { return m_plane; }
  /// Empty when done; where the series forbids it, the sentence that says why, and nothing changes.
  QString setPlane(PlaneKind plane);
  /// What is shown, as a grid of one slice in the world of the series.
  Geometry grid() const;
  /// The stored image nearest to what is shown.
  int storedImage() const;
  Slab slab() const;
  void setSlab(const Slab& slab);
  /// The planes of the series then go through this point of its world.
  void setPoint(const Vector3& world);
  void setCrosshairVisible(bool visible);
  bool crosshairVisible() const { return m_crosshairVisible; }
  std::optional<Crosshair> crosshair() const;

  // Beside other views (view_linker.h)

  /// Where that lies in the patient. Images that are not evenly spaced, or shifted against each other, lie where their
  /// own files say, which is not where the grid of the series has them; empty where it is not known.
  std::optional<Geometry> place() const;
  /// Frame of Reference UID (0020,0052) of what is shown; empty when it is not known where it lies in the patient.
  std::string frameOfReference() const;
  /// The point of the world under a point of the view, on the plane shown.
  Vector3 worldAt(const QPointF& viewPoint) const;
  /// Where planes of other views cut this one, in index coordinates of `grid()`.
  void setReferenceLines(std::vector<CutLine> lines);
  std::size_t referenceLineCount() const { return m_referenceLines.size(); }
  /// Marks a point of the world; without one, the mark goes.
  void markPoint(const std::optional<Vector3>& world);
  const std::optional<Vector3>& markedPoint() const { return m_markedPoint; }
  /// A permanent mark, "Linked by hand ..."; empty for none.
  void setLinkMark(const QString& mark);
  /// A lens over the image that follows the pointer; without a place, it goes.
  void setLens(const std::optional<QPointF>& position);
  const std::optional<QPointF>& lens() const { return m_lens; }
  double lensFactor() const { return m_lensFactor; }
  /// Tells other views which point is under the pointer.
  void pointOut(const QPointF& viewPoint);

  // For tools, reports and tests

  DisplayTransform displayTransform() const;
  /// The plane that is shown, in which measurements are drawn; only while a series is shown.
  ShownPlane shownPlane() const;
  /// Whether the voxels of what is shown have been decoded: nothing is measured on others.
  bool voxelsArrived() const { return m_decoded.empty() || (m_plane == PlaneKind::Stack && !waiting()); }
  MeasureEditor& measures() { return *m_measures; }
  const KeyPointer& keyPointer() const { return *m_keyPointer; }
  /// Of the visible outlines on a stored image whose rows run across the patient; empty where there are none.
  std::optional<OutlinedChest> outlinedChest() const;
  /// Range of the values of the image for the speed of window dragging.
  double valueRange() const;
  /// Whether low values are shown bright, by the file and the reader together.
  bool invertedOnScreen() const;
  /// "43 HU at column 231, row 300", from the original voxels; empty outside the image.
  QString probeText(const QPointF& viewPoint) const;
  /// Every text of the last paint and where it stands.
  const std::vector<PlacedText>& placedTexts() const;
  /// The image with overlays and permanent marks, without corner text and rulers, for key images: `size` device pixels.
  QImage keyImage(const QSize& size) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The state of the series, to be kept.
  void viewStateChanged(const ViewState& state);
  /// The stored image nearest to what is shown.
  void imageChanged(int image);
  /// Something else is shown, or at another place: series, image, plane, zoom or pan.
  void placeChanged();
  void planeRefused(const QString& sentence);
  /// Why a tool did nothing, or only a part; a sentence for the user.
  void told(const QString& sentence);
  /// What to do next or to look at; a sentence for the user, no warning. An empty one takes the last back.
  void hinted(const QString& sentence);
  void pointedAt(const pellucid::Vector3& world);
  void pointingEnded();
  void windowChanged();
  void overlayTextChanged(OverlayText text);
  void toolChanged(ToolId tool);
  /// Empty when the pointer is outside the image.
  void probeMoved(const QString& text);
  void contextMenuRequested(const QPoint& globalPosition);
  void maximiseRequested();
  /// What was asked for cannot be done; the sentence is for the user.
  void refused(const QString& sentence);
  void cineRequested();
  void nextSeriesRequested();
  void previousSeriesRequested();
  /// Local paths.
  void filesDropped(const QStringList& paths);
  void seriesDropped(const QString& seriesUid);
  /// Clicked or focused: commands now go to this view.
  void activated();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  struct Overlay;
  void showState(const ViewState& state);
  Geometry stack() const;
  void changePlane(ViewCommand command);
  void changeThickness(double steps);
  QString planeProbe(const Vector3& world) const;
  PlaceMarks placeMarks(const DisplayTransform& transform) const;
  /// An overlay on what is shown; empty where it is not.
  Volume overlayPart(const Volume& overlay) const;
  /// Of one that is edited in place: a copy, so that what is made of it is made anew after each change.
  Volume editedPart(const Overlay& overlay) const;
  /// Whether what was painted last of it would be painted again with these labels.
  bool showsTheSame(const Overlay& overlay, const LabelMap& labels) const;
  /// The names of the segments that are shown there, behind the value.
  QString segmentProbe(const QPointF& viewPoint) const;
  void paintBrush(QPainter& painter) const;
  void changeBrush(double factor);
  std::unique_ptr<ViewTool> crosshairDrag(const QPointF& position) const;
  void updateCursor(const QPointF& position);
  SliceScene makeScene() const;
  void showRealSize();
  /// Around the middle or the pointer that keys move; while a lens is shown, what it enlarges.
  void zoomInPlace(double factor);
  /// As dragging does, to the right and upwards.
  void dragWindow(const QPointF& pixels);
  bool waiting() const { return !m_decoded.empty() && !m_decoded.has(image()); }
  void addOverlays(SliceScene& scene) const;
  void addFusion(SliceScene& scene) const;
  /// " on 5.2 BQML" under the pointer, of the fused series.
  QString fusedProbe(const QPointF& viewPoint) const;
  void paintLens(QPainter& painter, const SliceScene& scene);
  void changeLens(double steps);
  void addTexts(SliceScene& scene, bool processed) const;
  void addAnnotations(SliceScene& scene) const;
  /// The processed copy of the image shown; empty when the original is shown.
  Volume processedSlice() const;
  void chooseProcessedWindow();
  const LookupTable* tableInUse() const;
  QString probeValue(const QPointF& viewPoint) const;
  bool pressOnScrollBar(const QPointF& position) const;
  void scrollBy(int images);
  void toggleOverlays();
  void updateProbe(const QPointF& position);
  void startTool(ToolId tool, const QPointF& position);
  /// Ends what a button was doing when something else comes to be shown: its work so far stays, and can be undone.
  void dropTool();
  void dragScrollBar(const QPointF& position);
  /// False where the second press of a tool for segments is as good as the first, which stays.
  bool takeBackClick(const QPointF& position);

  std::shared_ptr<const LoadedSeries> m_series;
  StudyTexts m_study;
  QString m_fileFolder;
  DecodedImages m_decoded;
  std::vector<int> m_gaps;
  QTimer m_decodedTimer;
  QString m_placeholder;
  Processed m_processed;
  std::map<std::string, Overlay> m_overlays;
  std::shared_ptr<const LoadedSeries> m_fused;
  ViewState m_state;
  OverlayText m_overlayText = OverlayText::All;
  Smoothing m_smoothing = Smoothing::Smooth;
  ToolId m_tool = ToolId::Window;
  WindowDrag m_windowDrag = WindowDrag::UpIsBrighter;
  MouseBindings m_mouse;
  double m_textScale = 1.0;
  std::shared_ptr<const DisplayTable> m_display;
  PresetsOfModalities m_presets = shippedWindowPresets();
  bool m_active = false;
  bool m_severalPatients = false;
  bool m_dropTarget = false;
  mutable std::optional<double> m_range;
  mutable std::optional<VoiWindow> m_defaultWindow;
  std::vector<GraphicAnnotation> m_annotations;
  /// Window of a processed copy whose values are of another kind than those of the original.
  std::optional<VoiWindow> m_processedWindow;
  /// The window chosen by the values of that copy, before the reader's.
  std::optional<VoiWindow> m_fittedWindow;

  PlaneKind m_plane = PlaneKind::Stack;
  mutable PlaneCuts m_cuts;
  bool m_crosshairVisible = true;
  std::vector<CutLine> m_referenceLines;
  std::optional<Vector3> m_markedPoint;
  QString m_linkMark;
  bool m_pointing = false;
  std::optional<QPointF> m_lens;
  double m_lensFactor = 2.5;

  std::unique_ptr<SlicePainter> m_painter;
  std::unique_ptr<SlicePainter> m_lensPainter;  ///< Only while there is a lens.
  MeasureEditor* m_measures;
  KeyPointer* m_keyPointer;
  QPointer<Segments> m_segments;  ///< The session goes before its views.
  std::unique_ptr<ViewTool> m_running;
  Qt::MouseButton m_button = Qt::NoButton;
  QPointF m_pressed, m_last;
  bool m_moved = false;
  bool m_segmentClick = false;  ///< A click of a tool for segments, so far: a second one may enlarge the view.
  bool m_onScrollBar = false;
  bool m_overScrollBar = false;
  double m_wheelRest = 0.0;
  QPointF m_pointer{-1, -1};
};

}  // namespace pellucid::ui
