#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/display.h"
#include "core/base/volume.h"
#include "core/dicom/presentation_state.h"
#include "core/imaging/display_curve.h"
#include "ui/viewer/display_transform.h"
#include "ui/viewer/measure_layer.h"
#include "ui/viewer/place_marks.h"

namespace pellucid::ui {

/// How much text lies over the image. Patient identity and safety marks are shown in all three.
enum class OverlayText { All, Minimal, None };

/// How pixels become larger: as squares, or interpolated linearly. Smaller images are always averaged.
enum class Smoothing { Pixels, Smooth };

/// What a text in the view is; also the order in which room is given away.
enum class TextRole { Identity, Mark, Letter, Image, Study, Series, PlaneName, Ruler, ColourBar, Placeholder };

struct PlacedText {
  QString text;  ///< As drawn, elided where there was no room.
  QRectF rect;
  TextRole role = TextRole::Image;
};

/// The lines of a study that every view of it shows.
struct StudyTexts {
  QStringList identity;  ///< Name; ID; sex, birth date and age. Never empty for a shown image.
  QStringList study;     ///< Date and time, institution, description, accession number.
  QString date;          ///< Of the study, with its time: what tells a prior from the study at hand. Never hidden.
};

struct DrawnSegment {
  int value = 0;
  std::uint32_t rgb = 0;
  double line = 1.0;  ///< Opacity of its outline.
  double fill = 0.0;  ///< Opacity of what the outline encloses.
};

struct SegmentLayer {
  Volume labels;                       ///< One slice, parallel to the image, in the same world.
  std::vector<DrawnSegment> segments;  ///< Those that are seen.

  bool filled() const {
    return std::any_of(segments.begin(), segments.end(), [](const DrawnSegment& each) { return each.fill > 0; });
  }
};

struct SaliencyLayer {
  Volume values;  ///< One slice of Float32 0..1, parallel to the image, in the same world.
  double opacity = 0.5;
};

/// Another series of the same frame of reference, laid over the image in colours.
struct FusionLayer {
  Volume values;   ///< One slice on the grid of the scene, interpolated.
  Volume outside;  ///< Where `values` are none, as in reslice.h; may be empty.
  VoiWindow window;
  bool inverted = false;
  std::string colourMap;
  double opacity = 0.5;
  QString caption;  ///< Which series it is.
};

/// Opacity of a value of a fused series whose level is 0..1. Colours leave the image alone where the other series shows
/// nothing (its lowest tenth fades in); grey is mixed evenly.
double fusionOpacity(double level, const std::string& colourMap, double opacity);

/// All that one paint needs, as values. The image is any plane of voxels: a stored image or a resliced one.
struct SliceScene {
  Volume image;   ///< One slice; empty shows the placeholder.
  Geometry grid;  ///< The plane that `transform` places: of the original image, while `image` may be a processed copy.
  VoiWindow window;
  const LookupTable* table = nullptr;  ///< Instead of `window`.
  bool inverted = false;
  double gamma = 1.0;                           ///< > 1 brightens the middle greys.
  std::shared_ptr<const DisplayTable> display;  ///< Driving levels of a calibrated display, for grey images.
  std::string colourMap;                        ///< Instead of grey (colour_map.h); empty for grey.
  Volume graphics;  ///< Overlays and shutter of the file on `grid` (LoadedSeries::graphics); may be empty.
  std::vector<GraphicAnnotation> annotations;  ///< Of a presentation state, for this image.
  bool showFileOverlays = true;
  std::uint8_t shutterGrey = 0;
  DisplayTransform transform;
  std::optional<FusionLayer> fusion;
  Smoothing smoothing = Smoothing::Smooth;
  std::vector<SegmentLayer> segments;
  std::vector<SaliencyLayer> saliency;
  std::vector<MeasureLayer> measures;  ///< Of the reader, on this plane.

  PlaceMarks places;

  bool volume = false;           ///< A 3D rendering, which fills the view, instead of an image.
  QImage picture;                ///< It; transparent where nothing is.
  bool whiteBackground = false;  ///< Of the rendering.

  EdgeLetters letters;
  OverlayText textMode = OverlayText::All;
  StudyTexts study;
  QStringList marks;            ///< Permanent: lossy, processed, AI, laterality, turned.
  QStringList imageLines;       ///< Bottom left, the most important last.
  QStringList imageEssentials;  ///< The last lines of them, as short as they can be said: never left out.
  QStringList seriesLines;      ///< Bottom right, the most important last.
  QString seriesName;           ///< "MR 3  T2 FLAIR", where there is no room or no wish for all lines.
  bool waiting = false;  ///< The image is not there yet: black, with the placeholder, under the texts of the series.
  QString placeholder;
  QString placeholderIcon;
  int imageIndex = 0;
  int imageCount = 0;
  std::vector<int> gaps;       ///< Images after which the file lacks some (see gapsOf()).
  std::vector<int> keyImages;  ///< Chosen by the reader.
  bool active = false;
  bool severalPatients = false;
  bool dropTarget = false;
  bool scrollBarActive = false;  ///< Under the pointer or being dragged: shows the number.
  double textScale = 1.0;
};

}  // namespace pellucid::ui
