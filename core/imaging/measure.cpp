#include "core/imaging/measure.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pellucid {

namespace {

Error notLabels() {
  return {ErrorCode::InvalidArgument, "Labels are counted in 8-bit label maps only.", ""};
}

bool isLabelMap(const Volume& volume) {
  return !volume.empty() && volume.type() == VoxelType::UInt8 && volume.channels() == 1;
}

void addVoxel(LabelMeasure& measure, const std::array<int, 3>& index) {
  if (measure.voxels++ == 0) measure.first = measure.last = index;
  for (int axis = 0; axis < 3; ++axis) {
    measure.centre[axis] += index[axis];
    measure.first[axis] = std::min(measure.first[axis], index[axis]);
    measure.last[axis] = std::max(measure.last[axis], index[axis]);
  }
}

void finish(LabelMeasure& measure, const Geometry& geometry) {
  for (double& value : measure.centre) value /= static_cast<double>(measure.voxels);
  setExtent(measure, geometry);
}

/// Disjoint sets of provisional numbers (union by the smaller root, path halving).
class Sets {
 public:
  Sets() : m_parent{0} {}
  int make() {
    m_parent.push_back(static_cast<int>(m_parent.size()));
    return m_parent.back();
  }
  int root(int number) {
    while (m_parent[number] != number) number = m_parent[number] = m_parent[m_parent[number]];
    return number;
  }
  void join(int a, int b) {
    a = root(a);
    b = root(b);
    m_parent[std::max(a, b)] = std::min(a, b);
  }
  std::size_t size() const { return m_parent.size(); }

 private:
  std::vector<int> m_parent;
};

/// Offsets of the neighbours that come earlier in memory order.
std::vector<std::array<int, 3>> earlierNeighbours(Connectivity connectivity) {
  std::vector<std::array<int, 3>> offsets;
  for (int z = -1; z <= 0; ++z)
    for (int y = -1; y <= 1; ++y)
      for (int x = -1; x <= 1; ++x) {
        const bool earlier = z < 0 || y < 0 || (y == 0 && x < 0);
        if (!earlier || (z == 0 && y > 0)) continue;
        if (connectivity == Connectivity::Corners || std::abs(x) + std::abs(y) + std::abs(z) == 1)
          offsets.push_back({x, y, z});
      }
  return offsets;
}

class ComponentFinder {
 public:
  ComponentFinder(const Volume& labels, int label, Connectivity connectivity, std::int32_t* numbers)
      : m_voxels(labels.data<std::uint8_t>()),
        m_size(labels.geometry().size),
        m_label(label),
        m_numbers(numbers),
        m_offsets(earlierNeighbours(connectivity)) {}

  void numberSlice(int slice) {
    for (int row = 0; row < m_size[1]; ++row)
      for (int column = 0; column < m_size[0]; ++column) {
        const std::size_t at = position(column, row, slice);
        if (m_voxels[at] == m_label) m_numbers[at] = numberFor(column, row, slice);
      }
  }

  Sets sets;

 private:
  std::size_t position(int column, int row, int slice) const {
    return (static_cast<std::size_t>(slice) * m_size[1] + row) * m_size[0] + column;
  }

  int numberFor(int column, int row, int slice) {
    int number = 0;
    for (const auto& [x, y, z] : m_offsets) {
      const int c = column + x;
      const int r = row + y;
      const int s = slice + z;
      if (c < 0 || c >= m_size[0] || r < 0 || r >= m_size[1] || s < 0) continue;
      const int neighbour = m_numbers[position(c, r, s)];
      if (neighbour == 0) continue;
      if (number == 0) {
        number = neighbour;
      } else if (number != neighbour) {
        sets.join(number, neighbour);
      }
    }
    return number != 0 ? number : sets.make();
  }

  const std::uint8_t* m_voxels;
  std::array<int, 3> m_size;
  int m_label;
  std::int32_t* m_numbers;
  std::vector<std::array<int, 3>> m_offsets;
};

/// Final numbers by size, and the measures of the parts.
std::vector<LabelMeasure> renumber(Volume& numbers, Sets& sets) {
  auto* voxels = numbers.mutableData<std::int32_t>();
  const auto& size = numbers.geometry().size;
  std::vector<LabelMeasure> byRoot(sets.size());
  std::size_t at = 0;
  for (int slice = 0; slice < size[2]; ++slice)
    for (int row = 0; row < size[1]; ++row)
      for (int column = 0; column < size[0]; ++column, ++at)
        if (voxels[at] != 0) addVoxel(byRoot[sets.root(voxels[at])], {column, row, slice});
  std::vector<int> roots;
  for (std::size_t i = 1; i < byRoot.size(); ++i)
    if (byRoot[i].voxels > 0) roots.push_back(static_cast<int>(i));
  std::stable_sort(roots.begin(), roots.end(), [&](int a, int b) { return byRoot[a].voxels > byRoot[b].voxels; });
  std::vector<std::int32_t> final(byRoot.size(), 0);
  std::vector<LabelMeasure> parts;
  for (const int root : roots) {
    final[root] = static_cast<std::int32_t>(parts.size() + 1);
    byRoot[root].label = final[root];
    finish(byRoot[root], numbers.geometry());
    parts.push_back(byRoot[root]);
  }
  for (std::int64_t i = 0; i < numbers.geometry().voxelCount(); ++i)
    if (voxels[i] != 0) voxels[i] = final[sets.root(voxels[i])];
  return parts;
}

}  // namespace

void setExtent(LabelMeasure& measure, const Geometry& geometry) {
  if (geometry.calibration == Calibration::None) return;
  const auto voxels = static_cast<double>(measure.voxels);
  if (geometry.size[2] == 1) {
    measure.areaCm2 = voxels * geometry.spacing[0] * geometry.spacing[1] / 100.0;
  } else if (geometry.inPatient || geometry.calibration == Calibration::File) {
    measure.volumeMl = voxels * geometry.voxelVolume() / 1000.0;
  }
}

std::vector<LabelMeasure> measureLabels(const Volume& labels) {
  if (!isLabelMap(labels)) return {};
  std::array<LabelMeasure, 256> all;
  const auto* voxels = labels.data<std::uint8_t>();
  const auto& size = labels.geometry().size;
  for (int slice = 0; slice < size[2]; ++slice)
    for (int row = 0; row < size[1]; ++row)
      for (int column = 0; column < size[0]; ++column, ++voxels)
        if (*voxels != 0) addVoxel(all[*voxels], {column, row, slice});
  std::vector<LabelMeasure> found;
  for (int label = 1; label < 256; ++label) {
    if (all[label].voxels == 0) continue;
    all[label].label = label;
    finish(all[label], labels.geometry());
    found.push_back(all[label]);
  }
  return found;
}

Result<Components> connectedComponents(const Volume& labels, int label, Connectivity connectivity, Job& job) {
  if (!isLabelMap(labels)) return notLabels();
  auto numbers = Volume::allocate(labels.geometry(), VoxelType::Int32);
  if (!numbers) return numbers.error();
  ComponentFinder finder(labels, label, connectivity, numbers->mutableData<std::int32_t>());
  const int slices = labels.geometry().size[2];
  for (int slice = 0; slice < slices; ++slice) {
    if (job.cancelled()) return Job::cancelledError();
    finder.numberSlice(slice);
    job.report(static_cast<double>(slice + 1) / slices);
  }
  Components components;
  components.parts = renumber(*numbers, finder.sets);
  components.numbers = std::move(*numbers);
  return components;
}

Result<Volume> keepLargestParts(const Volume& labels, int label, int count, std::int64_t smallestVoxels, Job& job) {
  const auto components = connectedComponents(labels, label, Connectivity::Faces, job);
  if (!components) return components.error();
  int kept = 0;
  while (kept < count && kept < static_cast<int>(components->parts.size()) &&
         components->parts[static_cast<std::size_t>(kept)].voxels >= smallestVoxels)
    ++kept;
  auto result = Volume::allocate(labels.geometry(), VoxelType::UInt8);
  if (!result) return result;
  const auto* in = labels.data<std::uint8_t>();
  const auto* numbers = components->numbers.data<std::int32_t>();
  auto* out = result->mutableData<std::uint8_t>();
  for (std::int64_t i = 0; i < labels.geometry().voxelCount(); ++i) out[i] = numbers[i] > kept ? 0 : in[i];
  return result;
}

}  // namespace pellucid
