#pragma once

#include "core/base/result.h"
#include "core/base/volume.h"
#include "core/imaging/resample.h"

namespace pellucid {

enum class SlabKind { Maximum, Minimum, Mean };

/// A plane made thick along its normal. A thickness of 0 is the plane itself.
struct Slab {
  SlabKind kind = SlabKind::Maximum;
  double thicknessMm = 0.0;
};

/// What a plane cuts out of a volume.
struct ReslicedPlane {
  /// One slice on the plane, in the stored type of the volume and with its modality transform; interpolated and
  /// averaged values of whole-numbered types are rounded.
  Volume values;
  /// UInt8 on the same grid, kShutterBit (display.h) where the plane lies outside of the volume; empty where it nowhere
  /// does. `values` repeat the edge there: paint them black and measure none of them.
  Volume outside;
};

/// Distance in mm between two places along `normal` (a unit vector) that are one voxel apart.
double sampleDistanceMm(const Geometry& volume, const Vector3& normal);

/// How many planes a slab takes together: those whole sample distances apart whose middle lies within its thickness. 1
/// is no slab.
int slabPlanes(const Geometry& volume, const Vector3& normal, const Slab& slab);

/// The values of a volume on `plane` (one slice in the world of the volume). Voxels reach half a voxel beyond their
/// centres. A plane on the voxels' own grid, in any order of axes, gets exactly the voxels. Two threads; blocks.
/// Errors: InvalidArgument for colour, for cubic interpolation and for a plane of more than one slice; OutOfMemory.
Result<ReslicedPlane> reslice(const Volume& volume, const Geometry& plane, Interpolation interpolation,
                              const Slab& slab = {});

}  // namespace pellucid
