#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/json.h"

namespace pellucid {

/// A part of an ultrasound image with a scale of its own. Source: DICOM PS3.3 C.8.5.5.
struct UltrasoundRegion {
  int firstImage = 0;  ///< Of the series, from 0: the images that have it.
  int lastImage = 0;
  int firstColumn = 0;  ///< Both ends belong to it.
  int firstRow = 0;
  int lastColumn = 0;
  int lastRow = 0;
  /// mm between pixels along a row and along a column; 0 where it shows no two lengths (M mode, Doppler, colour bars).
  double alongRow = 0.0;
  double alongColumn = 0.0;

  bool showsLengths() const { return alongRow > 0.0 && alongColumn > 0.0; }
  bool operator==(const UltrasoundRegion&) const = default;
};

/// mm between pixels, along a row and along a column.
using RegionScale = std::array<double, 2>;

/// The scale for something drawn on an image through these points (column, row): of the region that holds all of them.
/// Empty where none does, where it shows no lengths, and where another region with another scale holds one of them too:
/// then there are no millimetres.
std::optional<RegionScale> scaleWithin(const std::vector<UltrasoundRegion>& regions, int image,
                                       const std::vector<std::array<double, 2>>& points);

/// The scale of all regions that show lengths, where they have the same one.
std::optional<RegionScale> commonScale(const std::vector<UltrasoundRegion>& regions);

Json toJson(const std::vector<UltrasoundRegion>& regions);
/// Items that are none are left out; at most 4096.
std::vector<UltrasoundRegion> ultrasoundRegionsFromJson(const Json& json);

}  // namespace pellucid
