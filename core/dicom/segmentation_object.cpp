#include "core/dicom/segmentation_object.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <nlohmann/json.hpp>

#include "core/dicom/lab_colour_p.h"
#include "core/dicom/object_content_p.h"
#include "core/dicom/segmentation_grid_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostSegments = 65'536;
constexpr std::int64_t kMostVoxels = std::int64_t{1} << 31;

Segment segmentOf(const Header& item) {
  Segment segment;
  segment.number = item.integer(DCM_SegmentNumber, -1);
  segment.label = item.text(DCM_SegmentLabel);
  segment.description = item.text(DCM_SegmentDescription);
  segment.category = codeIn(item, DCM_SegmentedPropertyCategoryCodeSequence);
  segment.type = codeIn(item, DCM_SegmentedPropertyTypeCodeSequence);
  if (DcmItem* type = item.item(DCM_SegmentedPropertyTypeCodeSequence))
    segment.typeModifiers = codesIn(Header(*type, item.charset()), DCM_SegmentedPropertyTypeModifierCodeSequence);
  segment.anatomicRegion = codeIn(item, DCM_AnatomicRegionSequence);
  if (DcmItem* region = item.item(DCM_AnatomicRegionSequence))
    segment.anatomicRegionModifiers = codesIn(Header(*region, item.charset()), DCM_AnatomicRegionModifierSequence);
  segment.algorithmType = item.text(DCM_SegmentAlgorithmType);
  segment.algorithmName = item.text(DCM_SegmentAlgorithmName);
  segment.trackingId = item.text(DCM_TrackingID);
  segment.trackingUid = item.text(DCM_TrackingUID);
  segment.rgb = rgbOfLab(integersIn(item, DCM_RecommendedDisplayCIELabValue));
  return segment;
}

void readSegments(const Header& header, SegmentationObject& object) {
  for (DcmItem* item : header.items(DCM_SegmentSequence)) {
    if (object.segments.size() >= kMostSegments) {
      object.remarks.emplace_back("More segments than can be shown were left out.");
      return;
    }
    Segment segment = segmentOf(Header(*item, header.charset()));
    const bool known = std::any_of(object.segments.begin(), object.segments.end(),
                                   [&segment](const Segment& s) { return s.number == segment.number; });
    if (known)
      object.remarks.push_back("Two segments have the number " + std::to_string(segment.number) +
                               "; the second was left out.");
    else
      object.segments.push_back(std::move(segment));
  }
}

SegmentationObject objectOf(const Header& header, const PixelFormat& format) {
  SegmentationObject object;
  const std::string type = header.text(DCM_SegmentationType);
  object.type = type == "LABELMAP"     ? SegmentationType::LabelMap
                : type == "FRACTIONAL" ? SegmentationType::Fractional
                                       : SegmentationType::Binary;
  object.fractionalType = header.text(DCM_SegmentationFractionalType);
  if (object.type == SegmentationType::Fractional)
    object.maximumFractionalValue = std::clamp(header.integer(DCM_MaximumFractionalValue, 255), 1, 255);
  object.segmentsOverlap = header.text(DcmTagKey(0x0062, 0x0013));  // Segments Overlap
  object.contentLabel = header.text(DCM_ContentLabel);
  object.contentDescription = header.text(DCM_ContentDescription);
  object.frameOfReferenceUid = header.text(DCM_FrameOfReferenceUID);
  for (DcmItem* item : header.items(DCM_ReferencedSeriesSequence))
    object.referencedSeriesUids.push_back(Header(*item, header.charset()).text(DCM_SeriesInstanceUID));
  object.columns = format.columns;
  object.rows = format.rows;
  object.frames = format.frames;
  readSegments(header, object);
  return object;
}

}  // namespace

struct SegmentationReader::State {
  explicit State(PixelReader opened) : pixels(std::move(opened)) {}

  PixelReader pixels;
  SegmentationObject object;
  SegmentationGrid grid;
  std::vector<std::byte> frame;

  std::size_t bytesPerPixel() const { return pixels.format().bitsAllocated > 8 ? 2 : 1; }
  unsigned valueAt(std::size_t pixel) const {
    if (bytesPerPixel() == 1) return static_cast<unsigned>(frame[pixel]);
    std::uint16_t value = 0;
    std::memcpy(&value, frame.data() + 2 * pixel, 2);
    return value;
  }
  Result<void> readFrame(int index) {
    frame.resize(pixels.storedFrameBytes());
    return pixels.readStored(index, frame.data());
  }
  Result<Volume> emptyVolume(VoxelType type) const;
  /// Calls `f(index of the pixel in the frame, index of the voxel)` for every pixel of the decoded frame in the grid.
  template <typename F>
  void visit(int index, F&& f) const;
};

Result<Volume> SegmentationReader::State::emptyVolume(VoxelType type) const {
  if (!grid.fault.empty()) return Error{ErrorCode::Inconsistent, grid.fault, ""};
  const auto& size = grid.geometry.size;
  if (static_cast<double>(size[0]) * size[1] * size[2] > static_cast<double>(kMostVoxels))
    return Error{ErrorCode::OutOfMemory, "The masks of this segmentation need more memory than can be spared.", ""};
  return Volume::allocate(grid.geometry, type);
}

template <typename F>
void SegmentationReader::State::visit(int index, F&& f) const {
  const SegmentationFrame& place = grid.frames[static_cast<std::size_t>(index)];
  const auto& size = grid.geometry.size;
  const int columns = std::min(object.columns, size[0] - place.column);
  const int rows = std::min(object.rows, size[1] - place.row);
  for (int row = 0; row < rows; ++row) {
    const std::size_t from = static_cast<std::size_t>(row) * object.columns;
    const std::size_t to = (static_cast<std::size_t>(place.slice) * size[1] + place.row + row) * size[0] + place.column;
    for (int column = 0; column < columns; ++column) f(from + column, to + column);
  }
}

SegmentationReader::SegmentationReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SegmentationReader::SegmentationReader(SegmentationReader&&) noexcept = default;
SegmentationReader& SegmentationReader::operator=(SegmentationReader&&) noexcept = default;
SegmentationReader::~SegmentationReader() = default;

const SegmentationObject& SegmentationReader::object() const {
  return m_state->object;
}

Result<SegmentationReader> SegmentationReader::open(const std::filesystem::path& file) {
  auto pixels = PixelReader::open(file);
  if (!pixels) return pixels.error();
  const PixelFormat& format = pixels->format();
  if (format.samples != 1 || format.isFloat || format.isSigned || format.bitsAllocated > 16)
    return Error{ErrorCode::Unsupported, "The segmentation stores its frames in a form that cannot be read.", ""};
  auto state = std::make_unique<State>(std::move(*pixels));
  try {
    const Header& header = state->pixels.header();
    SegmentationObject& object = state->object;
    object = objectOf(header, state->pixels.format());
    auto grid = segmentationGrid(file, header, state->pixels.format(), object);
    if (!grid) return grid.error();
    state->grid = std::move(*grid);
  } catch (const std::exception& exception) {
    return Error{ErrorCode::OutOfMemory, "The segmentation needs more memory than is available.", exception.what()};
  }
  SegmentationObject& object = state->object;
  object.remarks.insert(object.remarks.end(), state->grid.remarks.begin(), state->grid.remarks.end());
  if (state->grid.fault.empty())
    object.geometry = state->grid.geometry;
  else
    object.remarks.push_back(state->grid.fault);
  int strays = 0;
  for (const SegmentationFrame& frame : state->grid.frames) {
    if (object.type == SegmentationType::LabelMap) break;
    const auto found = std::find_if(object.segments.begin(), object.segments.end(),
                                    [&frame](const Segment& s) { return s.number == frame.segment; });
    if (found == object.segments.end())
      ++strays;
    else
      ++found->frames;
  }
  if (strays > 0)
    object.remarks.push_back(std::to_string(strays) + (strays == 1 ? " frame belongs" : " frames belong") +
                             " to a segment that the file does not describe, and " + (strays == 1 ? "is" : "are") +
                             " left out.");
  return SegmentationReader(std::move(state));
}

Result<void> SegmentationReader::countVoxels(Job& job) {
  State& state = *m_state;
  job.step("Counting the voxels of the segments");
  std::map<unsigned, std::int64_t> counts;
  const bool labels = state.object.type == SegmentationType::LabelMap;
  const std::size_t pixelCount = static_cast<std::size_t>(state.object.columns) * state.object.rows;
  for (int i = 0; i < state.object.frames; ++i) {
    if (job.cancelled()) return Job::cancelledError();
    if (auto done = state.readFrame(i); !done) return done.error();
    std::int64_t& ofSegment = counts[static_cast<unsigned>(state.grid.frames[static_cast<std::size_t>(i)].segment)];
    const auto count = [&](std::size_t pixel) {
      if (labels)
        ++counts[state.valueAt(pixel)];
      else
        ofSegment += state.valueAt(pixel) != 0;
    };
    // Tiles at the edge of a slide reach beyond it.
    if (state.grid.fault.empty()) {
      state.visit(i, [&count](std::size_t pixel, std::size_t) { count(pixel); });
    } else {
      for (std::size_t pixel = 0; pixel < pixelCount; ++pixel) count(pixel);
    }
    job.report(static_cast<double>(i + 1) / state.object.frames);
  }
  for (Segment& segment : state.object.segments) segment.voxels = counts[static_cast<unsigned>(segment.number)];
  return {};
}

Result<Volume> SegmentationReader::mask(int segmentNumber, Job& job) {
  State& state = *m_state;
  const auto& segments = state.object.segments;
  if (std::none_of(segments.begin(), segments.end(), [&](const Segment& s) { return s.number == segmentNumber; }))
    return Error{ErrorCode::NotFound, "There is no segment of that number.", ""};
  auto volume = state.emptyVolume(VoxelType::UInt8);
  if (!volume) return volume.error();
  const bool labels = state.object.type == SegmentationType::LabelMap;
  const bool fractional = state.object.type == SegmentationType::Fractional;
  if (!labels && state.bytesPerPixel() != 1)
    return Error{ErrorCode::Unsupported, "The segmentation stores its frames in a form that cannot be read.", ""};
  auto* voxels = volume->mutableData<std::uint8_t>();
  for (int i = 0; i < state.object.frames; ++i) {
    if (!labels && state.grid.frames[static_cast<std::size_t>(i)].segment != segmentNumber) continue;
    if (job.cancelled()) return Job::cancelledError();
    if (auto done = state.readFrame(i); !done) return done.error();
    state.visit(i, [&](std::size_t pixel, std::size_t voxel) {
      const unsigned value = state.valueAt(pixel);
      voxels[voxel] = static_cast<std::uint8_t>(labels       ? value == static_cast<unsigned>(segmentNumber)
                                                : fractional ? value
                                                             : value != 0);
    });
    job.report(static_cast<double>(i + 1) / state.object.frames);
  }
  if (fractional) volume->modality.slope = 1.0 / state.object.maximumFractionalValue;
  return volume;
}

Result<Volume> SegmentationReader::labels(Job& job) {
  State& state = *m_state;
  if (state.object.type != SegmentationType::LabelMap)
    return Error{ErrorCode::InvalidArgument, "The segmentation is no label map.", ""};
  const bool wide = state.bytesPerPixel() == 2;
  auto volume = state.emptyVolume(wide ? VoxelType::UInt16 : VoxelType::UInt8);
  if (!volume) return volume.error();
  const int padding = state.pixels.header().integer(DCM_PixelPaddingValue, 0);
  const auto count = static_cast<std::size_t>(volume->geometry().voxelCount());
  const auto fill = [&](auto* voxels) -> Result<void> {
    using Voxel = std::remove_reference_t<decltype(*voxels)>;
    std::fill_n(voxels, count, static_cast<Voxel>(padding));
    for (int i = 0; i < state.object.frames; ++i) {
      if (job.cancelled()) return Job::cancelledError();
      if (auto done = state.readFrame(i); !done) return done.error();
      state.visit(
          i, [&](std::size_t pixel, std::size_t voxel) { voxels[voxel] = static_cast<Voxel>(state.valueAt(pixel)); });
      job.report(static_cast<double>(i + 1) / state.object.frames);
    }
    return {};
  };
  const auto done = wide ? fill(volume->mutableData<std::uint16_t>()) : fill(volume->mutableData<std::uint8_t>());
  if (!done) return done.error();
  return volume;
}

}  // namespace pellucid
