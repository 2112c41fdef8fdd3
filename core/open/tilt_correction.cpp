#include "core/open/tilt_correction.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "core/dicom/series_parts.h"
#include "core/imaging/resample.h"

namespace pellucid {

namespace {

constexpr double kMostVoxelsPerSide = 1 << 14;

/// Where slice `index` of the tilted stack really lies.
Geometry placeOfSlice(const Geometry& stack, const GantryTilt& tilt, int index) {
  Geometry slice = stack;
  slice.size[2] = 1;
  slice.origin = stack.indexToWorld({0, 0, static_cast<double>(index)});
  for (int i = 0; i < 3; ++i)
    slice.origin[i] += index * (tilt.alongRowMm * stack.axis(0)[i] + tilt.alongColumnMm * stack.axis(1)[i]);
  return slice;
}

/// The straight grid that covers every slice.
Result<Geometry> straightGrid(const Geometry& stack, const GantryTilt& tilt) {
  std::array<int, 3> first{0, 0, 0};
  std::array<int, 3> size = stack.size;
  const std::array<double, 2> steps{tilt.alongRowMm, tilt.alongColumnMm};
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const double voxels = steps[axis] * (stack.size[2] - 1) / stack.spacing[axis];
    if (!(std::abs(voxels) + stack.size[axis] < kMostVoxelsPerSide))
      return Error{ErrorCode::InvalidArgument, "The slices are tilted too far to be straightened.", ""};
    const int more = static_cast<int>(std::ceil(std::abs(voxels) - 1e-6));
    if (voxels < 0) first[axis] = -more;
    size[axis] += more;
  }
  return stack.cropped(first, size);
}

double lowestStored(const Volume& volume) {
  const auto count = static_cast<std::size_t>(volume.geometry().voxelCount());
  return visitVoxels(volume,
                     [count](const auto* voxels) -> double { return *std::min_element(voxels, voxels + count); });
}

void mark(LoadedSeries& straight, const GantryTilt& tilt) {
  char angle[32];
  std::snprintf(angle, sizeof angle, "%.1f", tilt.degrees);
  straight.series = straightened(straight.series);
  straight.technique.emplace_back("Derived", std::string("gantry tilt of ") + angle + " degrees corrected");
  auto& remarks = straight.report.remarks;
  std::erase_if(remarks, [](const SeriesRemark& remark) { return !remark.forbids.empty(); });
  remarks.insert(remarks.begin(), {std::string("These images are derived: the gantry tilt of ") + angle +
                                       " degrees was corrected by resampling each slice within its plane.",
                                   {}});
  straight.report.tilt.reset();
}

}  // namespace

Result<LoadedSeries> correctTilt(const LoadedSeries& tilted, Job& job) {
  const Geometry& stack = tilted.volume.geometry();
  if (!tilted.report.tilt || !stack.inPatient || stack.size[2] < 2 || tilted.volume.channels() != 1)
    return Error{ErrorCode::InvalidArgument, "The series has no gantry tilt that can be corrected.", ""};
  const GantryTilt tilt = *tilted.report.tilt;
  const auto grid = straightGrid(stack, tilt);
  if (!grid) return grid.error();
  auto voxels = Volume::allocate(*grid, tilted.volume.type());
  if (!voxels) return voxels.error();
  job.step("Correcting the gantry tilt");
  const double outside = lowestStored(tilted.volume);
  const std::size_t sliceBytes = voxels->byteCount() / static_cast<std::size_t>(stack.size[2]);
  for (int k = 0; k < stack.size[2]; ++k) {
    Geometry target = grid->cropped({0, 0, k}, {grid->size[0], grid->size[1], 1});
    const Volume source = tilted.volume.slice(k).withGeometry(placeOfSlice(stack, tilt, k));
    Job part = job.part(static_cast<double>(k) / stack.size[2], static_cast<double>(k + 1) / stack.size[2]);
    const auto moved = resampleTo(source, target, Interpolation::Linear, outside, part);
    if (!moved) return moved.error();
    std::memcpy(voxels->mutableBytes() + sliceBytes * static_cast<std::size_t>(k), moved->bytes(), sliceBytes);
  }
  LoadedSeries straight = tilted;
  voxels->modality = tilted.volume.modality;
  straight.volume = std::move(*voxels);
  mark(straight, tilt);
  // One image per slice keeps its own file, at its new place; others have none per slice.
  auto& instances = straight.series.instances;
  for (std::size_t k = 0; k < instances.size() && instances.size() == static_cast<std::size_t>(stack.size[2]); ++k) {
    instances[k].columns = grid->size[0];
    instances[k].rows = grid->size[1];
    instances[k].position = grid->indexToWorld({0, 0, static_cast<double>(k)});
  }
  return straight;
}

}  // namespace pellucid
