#pragma once

#include <string>
#include <vector>

#include "core/dicom/part_marks_p.h"

namespace pellucid {

/// One of several volumes at the same place.
struct DimensionPart {
  std::string name;                 ///< "b = 1000 s/mm2", "time 3 of 5", "echo 2, TE 4.6 ms".
  std::vector<std::size_t> images;  ///< Indices into the images.
};

/// What the images of one plane are together.
struct Dimension {
  std::vector<DimensionPart> parts;  ///< In the order of acquisition; empty where there is but one volume.
  std::string reason;  ///< Why: a sentence. Without parts: why images at the same place could not be told apart.
};

struct DimensionImage {
  const ScannedImage* image;
  int instanceNumber;
};

/// Finds the volumes that repeat the same positions: by the header values that tell them apart, else by the order of
/// instance numbers; never by guessing. Images must have position and orientation, all in about one plane.
/// `wholeVolumes`: every image is a volume of its own (a mosaic), so that each is a part.
Dimension findDimension(const std::vector<DimensionImage>& images, bool wholeVolumes);

}  // namespace pellucid
