#pragma once

#include <span>

namespace pellucid {

struct ClaheSettings {
  int columns = 0;
  int rows = 0;
  int tiles = 8;      ///< Per side; fewer where a tile would have fewer than 8 pixels a side.
  double clip = 2.0;  ///< Highest bin of a tile's histogram, in multiples of its mean.
  int levels = 1024;  ///< Bins of the histograms.
};

/// Contrast limited adaptive histogram equalisation of one slice (Zuiderveld, Graphics Gems IV, 1994) on `levels`
/// levels between its lowest and highest value, which stay. Values between two levels are interpolated: nothing is
/// quantised.
void applyClahe(std::span<const float> in, std::span<float> out, const ClaheSettings& settings);

}  // namespace pellucid
