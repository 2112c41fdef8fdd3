#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace pellucid {

using Vector3 = std::array<double, 3>;
/// Row-major 3 x 3; as a direction its columns are the unit vectors of the column, row and slice index.
using Matrix3 = std::array<Vector3, 3>;

/// What a millimetre in an image rests on. Printed beside every length; without one, lengths are in pixels.
enum class Calibration {
  None,              ///< No spacing known: lengths are pixels.
  Scanner,           ///< Pixel Spacing of a cross-sectional modality, in the patient.
  Detector,          ///< Imager Pixel Spacing: at the detector, not in the patient.
  Magnified,         ///< Imager Pixel Spacing divided by the Estimated Radiographic Magnification Factor.
  Fiducial,          ///< Pixel Spacing of a projection calibrated by a known object.
  UltrasoundRegion,  ///< Sequence of Ultrasound Regions.
  File               ///< Spacing of a research file (NIfTI, NRRD).
};

/// The word shown beside a length ("At scanner", "At detector", ...); "Not calibrated" for None.
std::string_view calibrationName(Calibration calibration);

/// Where the voxels of an image or a mask lie. Index order is column, row, slice; indices are of voxel centres.
/// World coordinates are LPS millimetres of the frame of reference when `inPatient`, otherwise only relative to this
/// image; they are pixels of the original when `calibration` is None. Cropping and resampling keep the world of the
/// source, so a mask or saliency map made on a preprocessed copy comes back to the source by geometry alone.
/// Source: DICOM PS3.3 C.7.6.2.1.1.
struct Geometry {
  std::array<int, 3> size{0, 0, 0};
  Vector3 spacing{1.0, 1.0, 1.0};  ///< Between voxel centres: along a row (columns), along a column (rows), slices.
  Vector3 origin{0.0, 0.0, 0.0};   ///< World position of the centre of voxel (0, 0, 0).
  Matrix3 direction{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  Calibration calibration = Calibration::None;
  bool inPatient = false;  ///< The origin and direction came from position and orientation in the file.

  std::int64_t voxelCount() const noexcept;
  Vector3 indexToWorld(const Vector3& index) const noexcept;
  /// The direction must be orthonormal, as the loaders ensure.
  Vector3 worldToIndex(const Vector3& world) const noexcept;
  /// Same size and every corner voxel at the same place within the tolerance.
  bool matches(const Geometry& other, double tolerance) const noexcept;
  /// Unit vector of the given index axis (0 column, 1 row, 2 slice).
  Vector3 axis(int index) const noexcept;
  /// Volume of a voxel in cubic world units.
  double voxelVolume() const noexcept;
  /// The grid of `newSize` voxels that covers exactly the same box (outer edges, not centres).
  Geometry resampledTo(const std::array<int, 3>& newSize) const noexcept;
  /// The part that starts at voxel `first`; it may reach outside.
  Geometry cropped(const std::array<int, 3>& first, const std::array<int, 3>& newSize) const noexcept;
};

Vector3 cross(const Vector3& a, const Vector3& b) noexcept;
double dot(const Vector3& a, const Vector3& b) noexcept;
double length(const Vector3& a) noexcept;
/// Letter of the patient's side that a direction in LPS points to most (L R P A H F), with up to two more letters for
/// oblique directions ("LPH"). Source: DICOM PS3.3 C.7.6.1.1.1.
std::string orientationLetters(const Vector3& directionLps);

}  // namespace pellucid
