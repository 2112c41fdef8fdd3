#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/job.h"
#include "core/base/json.h"
#include "core/base/volume.h"

namespace pellucid {

/// Demonstration and test studies whose truth is known, because they are computed. Not images of a person.
enum class PhantomKind { ChestXray, ChestCt, HeadMr };

std::string_view phantomName(PhantomKind kind);  ///< "cxr", "ct", "mr"

/// A structure that the phantom holds by construction.
struct PhantomStructure {
  std::string name;       ///< "nodule 1", "left lung", ...
  Vector3 center{};       ///< LPS mm.
  double volumeMl = 0.0;  ///< Analytic where it is a sphere or ellipsoid, otherwise counted on the fine grid.
};

/// One series: voxels, which of them belong to what, and what is known about it.
struct Phantom {
  PhantomKind kind = PhantomKind::ChestCt;
  std::string description;
  Volume volume;   ///< CT in HU (Int16), MR in arbitrary units (UInt16), radiograph (UInt16, MONOCHROME2).
  LabelMap truth;  ///< On the grid of `volume`; for the radiograph the projected lungs.
  std::vector<PhantomStructure> structures;
};

struct PhantomOptions {
  std::uint64_t seed = 1;
  bool abnormal = true;  ///< With consolidation (radiograph), nodules (CT), a mass (MR).
};

/// Errors: OutOfMemory, Cancelled.
Result<Phantom> makePhantom(PhantomKind kind, const PhantomOptions& options, Job& job);

/// Writes the studies of a kind as DICOM into `folder`: cxr a normal and an abnormal radiograph, ct one thorax series,
/// mr one head series; beside them truth.json and truth masks (.nii.gz, or .png for the radiograph).
Result<void> writePhantomStudy(PhantomKind kind, const std::filesystem::path& folder, Job& job);

}  // namespace pellucid
