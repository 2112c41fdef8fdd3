#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/imaging/axis_resize_p.h"
#include "core/imaging/float_volume_p.h"
#include "core/imaging/grid_p.h"
#include "core/imaging/intensity.h"
#include "core/imaging/step_run_p.h"

namespace pellucid {

namespace {

Interpolation interpolationOf(const StepRun& run) {
  const std::string& name = run.text("interpolation");
  return name == "nearest" ? Interpolation::Nearest : name == "cubic" ? Interpolation::Cubic : Interpolation::Linear;
}

/// The fill value in modality values.
double fillValue(const StepRun& run, const Volume& volume) {
  return run.text("fill") == "zero" ? 0.0 : momentsOf(volume).minimum;
}

std::array<int, 3> centredFirst(const std::array<int, 3>& from, const std::array<int, 3>& to) {
  std::array<int, 3> first{};
  for (int i = 0; i < 3; ++i) first[i] = static_cast<int>(std::floor((from[i] - to[i]) / 2.0));
  return first;
}

std::string sizeText(const std::array<int, 3>& size) {
  return size[2] == 1 ? fmt::format("{} x {}", size[0], size[1])
                      : fmt::format("{} x {} x {}", size[0], size[1], size[2]);
}

/// Columns and rows that keep the shape: the whole image fits into the target, or covers it.
std::array<int, 3> fittedSize(const Geometry& geometry, const std::array<int, 3>& target, bool cover) {
  const double width = geometry.size[0] * geometry.spacing[0];
  const double height = geometry.size[1] * geometry.spacing[1];
  const double byColumns = width / target[0];
  const double byRows = height / target[1];
  const double pitch = cover ? std::min(byColumns, byRows) : std::max(byColumns, byRows);
  const auto pixels = [pitch](double extent) { return std::max(1, static_cast<int>(std::lround(extent / pitch))); };
  return {pixels(width), pixels(height), target[2]};
}

}  // namespace

Result<Volume> cropVolume(const Volume& source, const std::array<int, 3>& first, const std::array<int, 3>& size,
                          double fill) {
  const std::size_t voxelBytes = bytesPerVoxel(source.type()) * static_cast<std::size_t>(source.channels());
  auto result = Volume::allocate(source.geometry().cropped(first, size), source.type(), source.channels());
  if (!result) return result;
  result->modality = source.modality;
  const auto& old = source.geometry().size;
  const double stored = source.modality.slope != 0 ? (fill - source.modality.intercept) / source.modality.slope : 0.0;
  visitVoxels(*result, [&](const auto* typed) {
    using T = std::remove_cv_t<std::remove_pointer_t<decltype(typed)>>;
    const double low = static_cast<double>(std::numeric_limits<T>::lowest());
    const double high = static_cast<double>(std::numeric_limits<T>::max());
    auto* voxels = result->mutableData<T>();
    std::fill(voxels, voxels + result->geometry().voxelCount() * source.channels(),
              static_cast<T>(std::clamp(std::is_integral_v<T> ? std::round(stored) : stored, low, high)));
  });
  const int from = std::max(0, first[0]);
  const int to = std::min(old[0], first[0] + size[0]);
  if (to <= from) return result;
  for (int slice = 0; slice < size[2]; ++slice)
    for (int row = 0; row < size[1]; ++row) {
      const int oldSlice = slice + first[2];
      const int oldRow = row + first[1];
      if (oldSlice < 0 || oldSlice >= old[2] || oldRow < 0 || oldRow >= old[1]) continue;
      const std::size_t in = (static_cast<std::size_t>(oldSlice) * old[1] + oldRow) * old[0] + from;
      const std::size_t out = (static_cast<std::size_t>(slice) * size[1] + row) * size[0] + (from - first[0]);
      std::memcpy(result->mutableBytes() + out * voxelBytes, source.bytes() + in * voxelBytes,
                  static_cast<std::size_t>(to - from) * voxelBytes);
    }
  return result;
}

Result<Volume> runResize(StepRun& run) {
  const auto source = toFloat(run.source);
  if (!source) return source;
  const Geometry& old = source->geometry();
  const int slices = run.integer("slices");
  const std::array<int, 3> target{run.integer("columns"), run.integer("rows"), slices == 0 ? old.size[2] : slices};
  const std::string& fit = run.text("fit");
  const std::array<int, 3> inner = fit == "stretch" ? target : fittedSize(old, target, fit == "crop");
  // A narrow strip that covers a large target would need an enormous image before the crop.
  if (inner[0] > 16 * target[0] || inner[1] > 16 * target[1])
    return Error{ErrorCode::InvalidArgument, "The image is too narrow to be resized with fit=crop.", ""};
  auto resized = resizeAlongAxes(*source, old.resampledTo(inner), interpolationOf(run), run.job);
  if (!resized) return resized;
  run.notes.push_back(fmt::format("Resized from {} to {} pixels ({}).", sizeText(old.size), sizeText(target), fit));
  if (inner == target) return resized;
  return cropVolume(*resized, centredFirst(inner, target), target, fillValue(run, *resized));
}

Result<Volume> runResample(StepRun& run) {
  const Geometry& old = run.source.geometry();
  if (old.calibration == Calibration::None)
    return Error{ErrorCode::Inconsistent, "The image has no spacing in millimetres, so it cannot be resampled to one.",
                 ""};
  const auto source = toFloat(run.source);
  if (!source) return source;
  Geometry grid = old;
  const std::array<double, 3> wanted{run.number("x"), run.number("y"), run.number("z")};
  Vector3 firstCentre{};
  for (int axis = 0; axis < 3; ++axis) {
    // One slice has no extent to be resampled in.
    if (wanted[axis] == 0.0 || old.size[axis] == 1) continue;
    const double count = old.size[axis] * old.spacing[axis] / wanted[axis];
    constexpr double kMost = 8192;
    if (count > kMost)
      return Error{
          ErrorCode::InvalidArgument,
          fmt::format("A spacing of {:g} mm would make more than {:g} voxels along one side.", wanted[axis], kMost),
          ""};
    grid.size[axis] = std::max(1, static_cast<int>(std::lround(count)));
    grid.spacing[axis] = wanted[axis];
    // Same centre, so that nothing shifts.
    const double ratio = wanted[axis] / old.spacing[axis];
    firstCentre[axis] = 0.5 * (old.size[axis] - 1) - 0.5 * (grid.size[axis] - 1) * ratio;
  }
  grid.origin = old.indexToWorld(firstCentre);
  auto result = resizeAlongAxes(*source, grid, interpolationOf(run), run.job);
  if (result)
    run.notes.push_back(fmt::format("Resampled from {:.3g} x {:.3g} x {:.3g} mm to {:.3g} x {:.3g} x {:.3g} mm.",
                                    old.spacing[0], old.spacing[1], old.spacing[2], grid.spacing[0], grid.spacing[1],
                                    grid.spacing[2]));
  return result;
}

Result<Volume> runCropOrPad(StepRun& run) {
  const std::array<int, 3>& old = run.source.geometry().size;
  std::array<int, 3> target{run.integer("columns"), run.integer("rows"), run.integer("slices")};
  for (int axis = 0; axis < 3; ++axis)
    if (target[axis] == 0) target[axis] = old[axis];
  if (target == old) return run.source;
  run.notes.push_back(fmt::format("Cropped or padded from {} to {} pixels.", sizeText(old), sizeText(target)));
  return cropVolume(run.source, centredFirst(old, target), target, fillValue(run, run.source));
}

Result<Volume> runCropForeground(StepRun& run) {
  const auto mask = maskAbove(run.source, otsuThreshold(run.source));
  if (!mask) return mask;
  const auto& size = run.source.geometry().size;
  std::array<int, 3> low = size;
  std::array<int, 3> high{-1, -1, -1};
  const auto* inside = mask->data<std::uint8_t>();
  for (int slice = 0; slice < size[2] && !run.job.cancelled(); ++slice)
    for (int row = 0; row < size[1]; ++row)
      for (int column = 0; column < size[0]; ++column) {
        if (*inside++ == 0) continue;
        const std::array<int, 3> index{column, row, slice};
        for (int axis = 0; axis < 3; ++axis) {
          low[axis] = std::min(low[axis], index[axis]);
          high[axis] = std::max(high[axis], index[axis]);
        }
      }
  if (high[0] < 0) return Error{ErrorCode::Inconsistent, "The image has no foreground to crop to.", ""};
  const int margin = run.integer("margin");
  std::array<int, 3> kept{};
  for (int axis = 0; axis < 3; ++axis) {
    low[axis] = std::max(0, low[axis] - margin);
    high[axis] = std::min(size[axis] - 1, high[axis] + margin);
    kept[axis] = high[axis] - low[axis] + 1;
  }
  if (kept == size) return run.source;
  run.notes.push_back(
      fmt::format("Cropped from {} to the {} pixels around the foreground.", sizeText(size), sizeText(kept)));
  return cropVolume(run.source, low, kept, 0.0);
}

}  // namespace pellucid
