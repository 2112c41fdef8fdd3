#include <cmath>

#include "core/dicom/ultrasound_regions_p.h"

namespace pellucid {

namespace {

UltrasoundRegion regionOf(const Header& item) {
  constexpr int kCentimetres = 3;
  constexpr int kTwoDimensional = 1;
  constexpr double kMmPerCm = 10.0;
  UltrasoundRegion region;
  region.firstColumn = item.integer(DCM_RegionLocationMinX0, 0);
  region.firstRow = item.integer(DCM_RegionLocationMinY0, 0);
  region.lastColumn = item.integer(DCM_RegionLocationMaxX1, -1);
  region.lastRow = item.integer(DCM_RegionLocationMaxY1, -1);
  if (item.integer(DCM_RegionSpatialFormat, 0) != kTwoDimensional ||
      item.integer(DCM_PhysicalUnitsXDirection, 0) != kCentimetres ||
      item.integer(DCM_PhysicalUnitsYDirection, 0) != kCentimetres)
    return region;
  region.alongRow = std::abs(item.number(DCM_PhysicalDeltaX, 0.0)) * kMmPerCm;
  region.alongColumn = std::abs(item.number(DCM_PhysicalDeltaY, 0.0)) * kMmPerCm;
  const bool finite = std::isfinite(region.alongRow) && std::isfinite(region.alongColumn);
  if (!finite || !region.showsLengths()) region.alongRow = region.alongColumn = 0.0;
  return region;
}

}  // namespace

std::vector<UltrasoundRegion> readUltrasoundRegions(const Header& header) {
  constexpr std::size_t kMost = 64;
  std::vector<UltrasoundRegion> regions;
  for (DcmItem* item : header.items(DCM_SequenceOfUltrasoundRegions)) {
    regions.push_back(regionOf(Header(*item, header.charset())));
    const UltrasoundRegion& region = regions.back();
    const bool damaged = region.firstColumn < 0 || region.firstRow < 0 || region.lastColumn < region.firstColumn ||
                         region.lastRow < region.firstRow;
    if (damaged || regions.size() > kMost) return {};
  }
  return regions;
}

}  // namespace pellucid
