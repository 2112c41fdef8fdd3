#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/dicom/sop_reference.h"

namespace pellucid {

/// One contour of a region (PS3.3 C.8.8.6).
struct Contour {
  std::string geometricType;    ///< "CLOSED_PLANAR", "POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", ...
  std::vector<Vector3> points;  ///< LPS millimetres of the region's frame of reference.
  std::vector<SopReference> images;
};

/// A region of interest of a structure set: its names from three modules of the object (C.8.8.5, C.8.8.6, C.8.8.8).
struct RegionOfInterest {
  int number = 0;
  std::string name;
  std::string description;
  std::string generation;  ///< (3006,0036) "AUTOMATIC", "SEMIAUTOMATIC", "MANUAL".
  std::string frameOfReferenceUid;
  std::vector<std::string> interpretedTypes;  ///< "ORGAN", "PTV", "EXTERNAL", ...; one of each observation.
  std::vector<std::string> observationLabels;
  std::optional<std::uint32_t> rgb;  ///< sRGB as 0xRRGGBB.
  std::vector<Contour> contours;
};

/// Radiotherapy structure set. Texts are UTF-8.
struct StructureSet {
  std::string label;
  std::string name;
  std::string description;
  std::string date;      ///< DA
  std::string approval;  ///< (300E,0002) "APPROVED", "UNAPPROVED", "REJECTED".
  std::vector<std::string> referencedSeriesUids;
  std::vector<RegionOfInterest> regions;
  std::vector<std::string> remarks;  ///< What is odd or left out, in sentences without patient data.
};

/// With every point of every contour.
Json toJson(const StructureSet& set);

}  // namespace pellucid
