#include "core/imaging/slice_distance.h"

#include <fmt/format.h>

namespace pellucid {

QualityMeasure sliceDistance(const Geometry& stack, const std::string& modality) {
  const double distance = stack.spacing[2];
  // Beyond 5 mm small lesions fall between two slices.
  const bool far = (modality == "CT" || modality == "MR") && distance > 5.0;
  return {
      "slice_distance",
      "Distance between slices",
      distance,
      "mm",
      far ? QualityGrade::Limited : QualityGrade::Good,
      fmt::format("Slices lie {:.3g} mm apart{}.", distance, far ? "; small findings can lie between two slices" : "")};
}

}  // namespace pellucid
