#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/imaging/step_run_p.h"

namespace pellucid {

namespace {

/// For each new index axis the old one that runs along it, and whether the other way round.
struct IndexOrder {
  std::array<int, 3> axis{0, 1, 2};
  std::array<bool, 3> flipped{};

  bool changesNothing() const { return *this == IndexOrder{}; }
  bool operator==(const IndexOrder&) const = default;
};

Vector3 directionOf(char letter) {
  switch (letter) {
    case 'R':
      return {-1, 0, 0};
    case 'L':
      return {1, 0, 0};
    case 'A':
      return {0, -1, 0};
    case 'P':
      return {0, 1, 0};
    case 'F':
      return {0, 0, -1};
    default:
      return {0, 0, 1};
  }
}

/// The order whose axes lie closest to the wanted ones, all together: an oblique stack has no axis that fits each
/// alone.
IndexOrder orderTowards(const Geometry& geometry, const std::string& letters) {
  IndexOrder best;
  double bestSum = -1.0;
  std::array<int, 3> axes{0, 1, 2};
  do {
    IndexOrder order{axes, {}};
    double sum = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
      const double along = dot(geometry.axis(axes[i]), directionOf(letters[i]));
      order.flipped[i] = along < 0.0;
      sum += std::abs(along);
    }
    if (sum > bestSum + 1e-9) {
      best = order;
      bestSum = sum;
    }
  } while (std::next_permutation(axes.begin(), axes.end()));
  return best;
}

Geometry reordered(const Geometry& old, const IndexOrder& order) {
  Geometry geometry = old;
  Vector3 first{};
  for (int i = 0; i < 3; ++i) {
    const auto axis = static_cast<std::size_t>(order.axis[static_cast<std::size_t>(i)]);
    const bool flipped = order.flipped[static_cast<std::size_t>(i)];
    geometry.size[i] = old.size[axis];
    geometry.spacing[i] = old.spacing[axis];
    for (int row = 0; row < 3; ++row) geometry.direction[row][i] = (flipped ? -1.0 : 1.0) * old.direction[row][axis];
    first[axis] = flipped ? old.size[axis] - 1 : 0;
  }
  geometry.origin = old.indexToWorld(first);
  return geometry;
}

/// The same voxels at the same places, in another order.
Result<Volume> reorder(const Volume& source, const IndexOrder& order, Job& job) {
  auto result = Volume::allocate(reordered(source.geometry(), order), source.type(), source.channels());
  if (!result) return result;
  result->modality = source.modality;
  const auto& oldSize = source.geometry().size;
  const auto voxelBytes =
      static_cast<std::ptrdiff_t>(bytesPerVoxel(source.type()) * static_cast<std::size_t>(source.channels()));
  const std::array<std::ptrdiff_t, 3> oldStep{voxelBytes, voxelBytes * oldSize[0],
                                              voxelBytes * oldSize[0] * oldSize[1]};
  std::array<std::ptrdiff_t, 3> step{};
  const std::byte* first = source.bytes();
  for (std::size_t i = 0; i < 3; ++i) {
    const auto axis = static_cast<std::size_t>(order.axis[i]);
    step[i] = order.flipped[i] ? -oldStep[axis] : oldStep[axis];
    if (order.flipped[i]) first += oldStep[axis] * (oldSize[axis] - 1);
  }
  const auto& size = result->geometry().size;
  std::byte* out = result->mutableBytes();
  for (int slice = 0; slice < size[2]; ++slice) {
    if (job.cancelled()) return Job::cancelledError();
    for (int row = 0; row < size[1]; ++row) {
      const std::byte* in = first + slice * step[2] + row * step[1];
      for (int column = 0; column < size[0]; ++column, in += step[0], out += voxelBytes)
        std::memcpy(out, in, static_cast<std::size_t>(voxelBytes));
    }
  }
  return result;
}

}  // namespace

Result<Volume> runReorient(StepRun& run) {
  const Geometry& geometry = run.source.geometry();
  const std::string& axes = run.text("axes");
  if (!geometry.inPatient) {
    run.notes.push_back("The file does not say how the image lies in the patient; its order stays.");
    return run.source;
  }
  const IndexOrder order = orderTowards(geometry, axes);
  if (order.changesNothing()) return run.source;
  auto result = reorder(run.source, order, run.job);
  if (result)
    run.notes.push_back(fmt::format("Columns, rows and slices were put in the order {}, from {}, {}, {}.", axes,
                                    orientationLetters(geometry.axis(0)), orientationLetters(geometry.axis(1)),
                                    orientationLetters(geometry.axis(2))));
  return result;
}

}  // namespace pellucid
