#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/base/volume.h"

namespace pellucid {

/// Extent of one label of a label map.
struct LabelMeasure {
  int label = 0;
  std::int64_t voxels = 0;
  /// Of a single image, where millimetres are known; what they rest on stands in the geometry (`calibrationName`).
  std::optional<double> areaCm2;
  /// Of a volume in the patient or from a research file.
  std::optional<double> volumeMl;
  Vector3 centre{};            ///< Centre of gravity as an index.
  std::array<int, 3> first{};  ///< Box that holds the label, both ends included.
  std::array<int, 3> last{};
};

/// Area or volume of `voxels`, where the geometry allows one.
void setExtent(LabelMeasure& measure, const Geometry& geometry);

/// All labels of a UInt8 map but 0, by number.
std::vector<LabelMeasure> measureLabels(const Volume& labels);

enum class Connectivity {
  Faces,   ///< 4 neighbours in a slice, 6 in a volume.
  Corners  ///< 8 and 26.
};

/// Connected parts of one label, the largest first.
struct Components {
  Volume numbers;                   ///< Int32 on the grid of the mask: 0 outside, then 1, 2, ... by size.
  std::vector<LabelMeasure> parts;  ///< `label` is the number of the part.
};

/// Parts of the voxels equal to `label` in a UInt8 map. InvalidArgument for other types; Cancelled.
Result<Components> connectedComponents(const Volume& labels, int label, Connectivity connectivity, Job& job);
/// The map with only the `count` largest parts of a label, and no part below `smallestVoxels`; other labels stay.
Result<Volume> keepLargestParts(const Volume& labels, int label, int count, std::int64_t smallestVoxels, Job& job);

/// A closed line in the index space of one slice: column, row; pixel centres lie at whole numbers. The first point is
/// not repeated at the end.
using Outline = std::vector<std::array<double, 2>>;

/// Outlines of the voxels equal to `label` in one slice, half-way between inside and outside (marching squares). Holes
/// have outlines of their own, in the other sense; parts that touch at a corner only are separate. For painting.
std::vector<Outline> outlineOf(const Volume& mask, int slice, int label);

}  // namespace pellucid
