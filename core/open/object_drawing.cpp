#include "core/open/object_drawing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/dicom/storage_object.h"
#include "core/imaging/resample.h"
#include "core/open/label_layers_p.h"

namespace pellucid {

namespace {

Error nothingHere() {
  return {ErrorCode::Inconsistent, "Nothing of this object lies on these images.", ""};
}

Result<void> checkFrame(const std::string& objectFrame, const Series& series) {
  // PS3.3 C.7.4.1.1.1: positions can be compared within one frame of reference only.
  if (objectFrame.empty() || series.frameOfReferenceUid.empty() || objectFrame == series.frameOfReferenceUid) return {};
  return Error{ErrorCode::Inconsistent,
               "The object was drawn in another frame of reference than these images have; it is not shown on them.",
               ""};
}

/// 1 where a fraction reaches one half.
void keepHalves(Volume& mask) {
  auto* voxel = mask.mutableData<std::uint8_t>();
  for (std::size_t i = 0; i < mask.byteCount(); ++i) voxel[i] = mask.modality.slope * voxel[i] >= 0.5 ? 1 : 0;
}

/// The mask on the grid of the series.
Result<Volume> onGrid(const Volume& mask, const Geometry& grid, Job& job) {
  const Geometry& own = mask.geometry();
  if (own.size == grid.size && !own.inPatient && !grid.inPatient) return mask.withGeometry(grid);
  if (own.inPatient != grid.inPatient) return nothingHere();
  constexpr double kSamePlaceMm = 1e-3;
  if (own.matches(grid, kSamePlaceMm)) return mask.withGeometry(grid);
  return resampleTo(mask, grid, Interpolation::Nearest, 0.0, job);
}

bool anySet(const Volume& mask) {
  const auto* voxel = mask.data<std::uint8_t>();
  return std::any_of(voxel, voxel + mask.byteCount(), [](std::uint8_t value) { return value != 0; });
}

SegmentLabel labelOf(const Segment& segment) {
  SegmentLabel label;
  label.name = segment.label.empty() ? "Segment " + std::to_string(segment.number) : segment.label;
  label.codeScheme = segment.type.scheme;
  label.codeValue = segment.type.value;
  label.codeMeaning = segment.type.meaning;
  label.rgb = segment.rgb.value_or(0);
  label.finding = false;
  return label;
}

Result<DrawnObject> drawSegmentation(const std::filesystem::path& file, const Series& series, const Geometry& grid,
                                     Job& job) {
  auto reader = SegmentationReader::open(file);
  if (!reader) return reader.error();
  const SegmentationObject& object = reader->object();
  if (auto same = checkFrame(object.frameOfReferenceUid, series); !same) return same.error();
  DrawnObject drawn;
  LabelLayers layers(grid);
  int outside = 0;
  for (std::size_t i = 0; i < object.segments.size(); ++i) {
    const Segment& segment = object.segments[i];
    const double count = static_cast<double>(object.segments.size());
    Job part = job.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
    auto mask = reader->mask(segment.number, part);
    if (!mask) return mask.error();
    if (object.type == SegmentationType::Fractional) keepHalves(*mask);
    auto placed = onGrid(*mask, grid, part);
    if (!placed) return placed.error();
    drawn.automatic = drawn.automatic || segment.algorithmType != "MANUAL";
    if (!anySet(*placed)) {
      ++outside;
      continue;
    }
    if (auto added = layers.add(*placed, labelOf(segment)); !added) return added.error();
  }
  if (layers.empty()) return nothingHere();
  if (object.type == SegmentationType::Fractional) drawn.remarks.push_back("Fractions are drawn from one half on.");
  if (outside > 0)
    drawn.remarks.push_back(std::to_string(outside) + (outside == 1 ? " segment has" : " segments have") +
                            " no voxel on these images.");
  layers.moveTo(drawn);
  return drawn;
}

/// The polygons of one region by slice, in indices of the grid.
std::map<int, std::vector<IndexPolygon>> polygonsOf(const RegionOfInterest& region, const Geometry& grid, int& open) {
  constexpr double kNextToSlice = 0.5;
  std::map<int, std::vector<IndexPolygon>> polygons;
  for (const Contour& contour : region.contours) {
    if (contour.geometricType != "CLOSED_PLANAR" && contour.geometricType != "CLOSEDPLANAR_XOR") {
      ++open;
      continue;
    }
    IndexPolygon polygon;
    double lowest = INFINITY, highest = -INFINITY;
    for (const Vector3& point : contour.points) {
      const Vector3 index = grid.worldToIndex(point);
      lowest = std::min(lowest, index[2]);
      highest = std::max(highest, index[2]);
      polygon.push_back({index[0], index[1]});
    }
    const double slice = std::round((lowest + highest) / 2);
    const bool inSlice = std::abs(lowest - slice) <= kNextToSlice && std::abs(highest - slice) <= kNextToSlice;
    if (polygon.size() >= 3 && inSlice && slice >= 0 && slice < grid.size[2])
      polygons[static_cast<int>(slice)].push_back(std::move(polygon));
  }
  return polygons;
}

Result<DrawnObject> drawStructures(const StructureSet& set, const Series& series, const Geometry& grid, Job& job) {
  if (!grid.inPatient)
    return Error{ErrorCode::Inconsistent,
                 "These images have no place in the patient; contours cannot be drawn on them.", ""};
  DrawnObject drawn;
  LabelLayers layers(grid);
  int open = 0, outside = 0, elsewhere = 0;
  for (const RegionOfInterest& region : set.regions) {
    if (job.cancelled()) return Job::cancelledError();
    if (!checkFrame(region.frameOfReferenceUid, series)) {
      ++elsewhere;
      continue;
    }
    const auto polygons = polygonsOf(region, grid, open);
    auto mask = Volume::allocate(grid, VoxelType::UInt8);
    if (!mask) return mask.error();
    for (const auto& [slice, ofSlice] : polygons) fillPolygons(ofSlice, slice, *mask);
    drawn.automatic = drawn.automatic || (!region.generation.empty() && region.generation != "MANUAL");
    if (!anySet(*mask)) {
      ++outside;
      continue;
    }
    SegmentLabel label;
    label.name = region.name.empty() ? "Region " + std::to_string(region.number) : region.name;
    label.rgb = region.rgb.value_or(0);
    label.finding = false;
    if (auto added = layers.add(*mask, std::move(label)); !added) return added.error();
  }
  if (layers.empty() && elsewhere > 0) return checkFrame(set.regions.front().frameOfReferenceUid, series).error();
  if (layers.empty()) return nothingHere();
  const auto regions = [](int count, const char* rest) {
    return std::to_string(count) + (count == 1 ? " region " : " regions ") + rest;
  };
  if (elsewhere > 0) drawn.remarks.push_back(regions(elsewhere, "of another frame of reference not drawn."));
  if (outside > 0) drawn.remarks.push_back(regions(outside, "without an area on these images."));
  if (open > 0)
    drawn.remarks.push_back("Points and open contours (" + std::to_string(open) + ") are listed but not drawn.");
  layers.moveTo(drawn);
  return drawn;
}

}  // namespace

Result<DrawnObject> drawObject(const std::filesystem::path& file, const Series& series, const Geometry& grid,
                               Job& job) {
  job.step("Drawing the object");
  const auto object = readStorageObject(file, job);
  if (!object) return object.error();
  if (std::holds_alternative<SegmentationObject>(object->content)) return drawSegmentation(file, series, grid, job);
  if (const auto* set = std::get_if<StructureSet>(&object->content)) return drawStructures(*set, series, grid, job);
  return Error{ErrorCode::Unsupported, "This object draws nothing on images: " + object->kind + ".", ""};
}

}  // namespace pellucid
