#include "core/dicom/presentation_state.h"

#include <algorithm>
#include <cmath>

#include "core/dicom/graphics_p.h"
#include "core/dicom/series_details_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostImages = 100000;
constexpr std::size_t kMostAnnotations = 10000;
constexpr std::size_t kMostPoints = 100000;

void readImages(const Header& item, const std::string& seriesUid, std::vector<PresentedImage>& images) {
  for (DcmItem* reference : item.items(DCM_ReferencedImageSequence)) {
    if (images.size() >= kMostImages) return;
    const Header header(*reference, item.charset());
    PresentedImage image{seriesUid, header.text(DCM_ReferencedSOPInstanceUID), {}};
    for (const double frame : header.numbers(DCM_ReferencedFrameNumber))
      image.frames.push_back(static_cast<int>(frame));
    if (!image.sopInstanceUid.empty()) images.push_back(std::move(image));
  }
}

std::vector<PresentedImage> imagesOf(const Header& item) {
  std::vector<PresentedImage> images;
  readImages(item, {}, images);
  return images;
}

void readModality(const Header& header, PresentationState& state) {
  LookupTable table = readModalityTable(header);
  if (!table.values.empty()) {
    state.modalityTable = std::move(table);
  } else if (header.has(DCM_RescaleSlope) && header.has(DCM_RescaleIntercept)) {
    const double slope = header.number(DCM_RescaleSlope, 1.0);
    if (slope != 0.0) state.modality = {slope, header.number(DCM_RescaleIntercept, 0.0), ""};
  }
}

/// PS3.3 C.11.8.
void readVoi(const Header& header, PresentationState& state) {
  for (DcmItem* item : header.items(DCM_SoftcopyVOILUTSequence)) {
    const Header voi(*item, header.charset());
    DisplayDefaults display;
    readVoiOf(voi, state.modality && state.modality->intercept < 0.0, display);
    PresentedVoi presented{imagesOf(voi), {}, std::nullopt};
    if (!display.voiTables.empty()) {
      presented.table = std::move(display.voiTables.front());
    } else if (!display.windows.empty()) {
      presented.window = display.windows.front();
    } else {
      continue;
    }
    state.voi.push_back(std::move(presented));
  }
}

/// PS3.3 C.11.6.
void readPresentationLut(const Header& header, PresentationState& state) {
  state.inverse = header.text(DCM_PresentationLUTShape) == "INVERSE";
  if (DcmItem* item = header.item(DCM_PresentationLUTSequence); item != nullptr) {
    LookupTable table = readLookupTable(Header(*item, header.charset()), false);
    if (!table.values.empty()) state.presentationTable = std::move(table);
  }
}

std::vector<std::array<double, 2>> pointsOf(const std::vector<double>& numbers) {
  std::vector<std::array<double, 2>> points;
  for (std::size_t i = 0; i + 1 < numbers.size() && points.size() < kMostPoints; i += 2)
    points.push_back({numbers[i], numbers[i + 1]});
  return points;
}

/// PS3.3 C.10.5: GRAPHIC objects; pixel coordinates there count from 1 at the top left pixel's corner.
void readGraphic(const Header& item, GraphicAnnotation annotation, PresentationState& state) {
  const std::string type = item.text(DCM_GraphicType);
  if (type == "POINT") annotation.shape = GraphicShape::Point;
  if (type == "POLYLINE") annotation.shape = GraphicShape::Polyline;
  if (type == "INTERPOLATED") annotation.shape = GraphicShape::Interpolated;
  if (type == "CIRCLE") annotation.shape = GraphicShape::Circle;
  if (type == "ELLIPSE") annotation.shape = GraphicShape::Ellipse;
  annotation.filled = item.text(DCM_GraphicFilled) == "Y";
  annotation.onImage = item.text(DCM_GraphicAnnotationUnits) != "DISPLAY";
  annotation.points = pointsOf(item.numbers(DCM_GraphicData));
  if (!annotation.points.empty()) state.annotations.push_back(std::move(annotation));
}

void readText(const Header& item, GraphicAnnotation annotation, PresentationState& state) {
  annotation.text = item.text(DCM_UnformattedTextValue);
  const bool anchored = item.has(DCM_AnchorPoint);
  annotation.onImage =
      item.text(anchored ? DCM_AnchorPointAnnotationUnits : DCM_BoundingBoxAnnotationUnits) != "DISPLAY";
  for (const DcmTagKey& tag : anchored
                                  ? std::vector{DCM_AnchorPoint}
                                  : std::vector{DCM_BoundingBoxTopLeftHandCorner, DCM_BoundingBoxBottomRightHandCorner})
    for (const auto& point : pointsOf(item.numbers(tag))) annotation.points.push_back(point);
  if (!annotation.text.empty() && !annotation.points.empty()) state.annotations.push_back(std::move(annotation));
}

void readAnnotations(const Header& header, PresentationState& state) {
  for (DcmItem* group : header.items(DCM_GraphicAnnotationSequence)) {
    const Header annotation(*group, header.charset());
    const GraphicAnnotation shared{.images = imagesOf(annotation)};
    for (DcmItem* item : annotation.items(DCM_GraphicObjectSequence))
      if (state.annotations.size() < kMostAnnotations) readGraphic(Header(*item, header.charset()), shared, state);
    for (DcmItem* item : annotation.items(DCM_TextObjectSequence))
      if (state.annotations.size() < kMostAnnotations) readText(Header(*item, header.charset()), shared, state);
  }
}

void readDisplayedArea(const Header& header, PresentationState& state) {
  DcmItem* item = header.item(DCM_DisplayedAreaSelectionSequence);
  if (item == nullptr) return;
  const Header area(*item, header.charset());
  const auto first = exactly<2>(area.numbers(DCM_DisplayedAreaTopLeftHandCorner));
  const auto last = exactly<2>(area.numbers(DCM_DisplayedAreaBottomRightHandCorner));
  const auto pixel = [](double value) { return static_cast<int>(std::clamp(value, -1e6, 1e6)); };
  if (first && last)
    state.displayedArea = {pixel((*first)[0]), pixel((*first)[1]), pixel((*last)[0]), pixel((*last)[1])};
}

void readLimits(const Header& header, PresentationState& state) {
  for (const std::string& shape : header.values(DCM_ShutterShape))
    if (shape == "BITMAP" && !header.has(DCM_ShutterOverlayGroup))
      state.notShown.emplace_back("Its shutter names no overlay and is left out.");
  if (header.item(DCM_MaskSubtractionSequence) != nullptr)
    state.notShown.emplace_back("It asks for a subtraction of images, which is not done.");
}

Result<std::unique_ptr<DicomFile>> openState(const std::filesystem::path& file) {
  auto opened = openDicom(file, ReadDepth::All);
  if (!opened) return opened.error();
  const std::string kind = Header(*(*opened)->getDataset()).text(DCM_SOPClassUID);
  if (kind != kGrayscalePresentationState)
    return Error{ErrorCode::Unsupported, "The file is not a grayscale softcopy presentation state.", kind};
  return opened;
}

}  // namespace

Result<PresentationState> readPresentationState(const std::filesystem::path& file) try {
  auto opened = openState(file);
  if (!opened) return opened.error();
  const Header header(*(*opened)->getDataset());
  PresentationState state;
  state.sopInstanceUid = header.text(DCM_SOPInstanceUID);
  state.label = header.text(DCM_ContentLabel);
  state.description = header.text(DCM_ContentDescription);
  for (DcmItem* series : header.items(DCM_ReferencedSeriesSequence)) {
    const Header item(*series, header.charset());
    readImages(item, item.text(DCM_SeriesInstanceUID), state.images);
  }
  readModality(header, state);
  readVoi(header, state);
  readPresentationLut(header, state);
  state.quarterTurns = ((header.integer(DCM_ImageRotation, 0) / 90) % 4 + 4) % 4;
  state.flipped = header.text(DCM_ImageHorizontalFlip) == "Y";
  state.hasShutter = header.has(DCM_ShutterShape);
  state.shutterGrey = shutterGreyOf(header);
  readAnnotations(header, state);
  readDisplayedArea(header, state);
  readLimits(header, state);
  return state;
} catch (const std::exception& exception) {
  return Error{ErrorCode::OutOfMemory, "The presentation state cannot be read.", exception.what()};
}

Result<Volume> presentationGraphics(const std::filesystem::path& file, int columns, int rows) try {
  auto opened = openState(file);
  if (!opened) return opened.error();
  const Header header(*(*opened)->getDataset());
  Geometry geometry;
  geometry.size = {columns, rows, 1};
  auto mask = Volume::allocate(geometry, VoxelType::UInt8);
  if (!mask) return mask;
  auto* bits = mask->mutableData<std::uint8_t>();
  bool any = drawShutter(header, columns, rows, bits);
  const int shutterGroup = header.integer(DCM_ShutterOverlayGroup, 0);
  for (unsigned group = 0x6000; group <= 0x601E; group += 2) {
    const DcmTagKey present(static_cast<Uint16>(group), DCM_OverlayRows.getElement());
    const DcmTagKey layer(static_cast<Uint16>(group), DCM_OverlayActivationLayer.getElement());
    const bool isShutter = shutterGroup == static_cast<int>(group);
    // PS3.3 C.11.7: planes without an activation layer are not shown.
    if (!header.has(present) || (!isShutter && header.text(layer).empty())) continue;
    any = drawOverlayPlane(header, static_cast<unsigned short>(group), 0, columns, rows,
                           isShutter ? kShutterBit : kOverlayBit, bits) ||
          any;
  }
  return any ? *mask : Volume();
} catch (const std::exception& exception) {
  return Error{ErrorCode::OutOfMemory, "The presentation state cannot be read.", exception.what()};
}

}  // namespace pellucid
