#pragma once

#include "core/base/geometry.h"
#include "core/imaging/plane_stack.h"

namespace pellucid {

/// The side of the patient that looks at the reader.
enum class PatientSide { Anterior, Posterior, Left, Right, Head, Feet };

/// From where a volume is seen: parallel rays, so that equal things are equally large wherever they are. The axes are
/// unit vectors in LPS of what is to the right, below and behind in the picture, always a rotation and never a mirror.
struct VolumeCamera {
  PlaneAxes axes{};
  Vector3 focus{};          ///< World point in the middle of the picture, about which it turns.
  double mmPerPixel = 1.0;  ///< Above 0.
};

/// The head above, or for views along the body the front (as axial images: from the feet).
PlaneAxes axesFrom(PatientSide side);
/// Turned as by a hand on the front of the object that moves right and down by these angles.
PlaneAxes turnedByHand(const PlaneAxes& axes, double rightRadians, double downRadians);
/// Turned clockwise about the axis of sight.
PlaneAxes rolled(const PlaneAxes& axes, double radians);

Vector3 volumeCentre(const Geometry& volume);
/// Millimetres that a picture must show along its shorter side so that the volume fits from each of its faces.
double extentMm(const Geometry& volume);

/// The same, as the camera sees it: columns, rows and depth in mm from the focus.
Vector3 seenFrom(const VolumeCamera& camera, const Vector3& world);

}  // namespace pellucid
