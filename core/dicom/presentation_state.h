#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/display.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/volume.h"
#include "core/dicom/study.h"

namespace pellucid {

inline constexpr const char* kGrayscalePresentationState = "1.2.840.10008.5.1.4.1.1.11.1";

/// Whether a series is one grayscale softcopy presentation state, which shows images of other series.
bool isPresentationState(const Series& series);

/// An image of a presentation state; `frames` count from 1, empty for all.
struct PresentedImage {
  std::string seriesUid;
  std::string sopInstanceUid;
  std::vector<int> frames;
};

/// A VOI for some images (PS3.3 C.11.8); no images: for all.
struct PresentedVoi {
  std::vector<PresentedImage> images;
  VoiWindow window;
  std::optional<LookupTable> table;  ///< Instead of the window.
};

enum class GraphicShape { Point, Polyline, Interpolated, Circle, Ellipse };

/// A line or a text of a presentation state (PS3.3 C.10.5). Coordinates are column and row, as pixels of the image
/// whose top left pixel covers 0 to 1 (`onImage`), or as shares of the displayed area.
struct GraphicAnnotation {
  std::vector<PresentedImage> images;  ///< None: all.
  GraphicShape shape = GraphicShape::Point;
  bool filled = false;
  bool onImage = true;
  std::vector<std::array<double, 2>> points{};  ///< Of a text: its anchor or the corners of its box.
  std::string text{};                           ///< UTF-8; empty for a line.
};

/// Grayscale Softcopy Presentation State (PS3.3 A.33.1), as far as it changes what is seen.
struct PresentationState {
  std::string sopInstanceUid;
  std::string label;        ///< (0070,0080)
  std::string description;  ///< (0070,0081)
  std::vector<PresentedImage> images;
  std::optional<ModalityTransform> modality;
  std::optional<LookupTable> modalityTable;
  std::vector<PresentedVoi> voi;
  bool inverse = false;                          ///< Presentation LUT Shape INVERSE.
  std::optional<LookupTable> presentationTable;  ///< Presentation LUT Sequence: VOI output to P-values.
  int quarterTurns = 0;                          ///< Clockwise, before the flip (PS3.3 C.10.6).
  bool flipped = false;                          ///< Left to right on the screen.
  /// (0070,005A) of the first item: left, top, right, bottom; columns and rows from 1.
  std::optional<std::array<int, 4>> displayedArea;
  bool hasShutter = false;
  std::uint8_t shutterGrey = 0;
  std::vector<GraphicAnnotation> annotations;
  /// What it asks for and Pellucid does not do, in sentences.
  std::vector<std::string> notShown;
};

/// Errors: those of reading a DICOM file; Unsupported for other objects. Counts and lengths are bounded.
Result<PresentationState> readPresentationState(const std::filesystem::path& file);

/// Shutter and overlay planes of the state as a mask of kOverlayBit and kShutterBit, UInt8 of `columns` x `rows`;
/// empty where it has neither.
Result<Volume> presentationGraphics(const std::filesystem::path& file, int columns, int rows);

/// What the window draws of a state: label, description, turn, flip, annotations, what is not shown. Voxels, windows
/// and masks travel with the series.
Json toJson(const PresentationState& state);
/// Sound whatever the text says: numbers that are none are left out.
PresentationState presentationStateFromJson(const Json& json);

/// Whether a list of images names this one; an empty list names all. `frame` counts from 1.
bool namesImage(const std::vector<PresentedImage>& images, const std::string& sopInstanceUid, int frame);

}  // namespace pellucid
