#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/dicom/series_grouping_p.h"

namespace pellucid {

/// One image of one DICOM series.
struct Image {
  const ScannedFile* file;
  const ScannedImage* image;
};

/// Images that one entry of the list will show.
struct Part {
  std::vector<Image> images;
  std::string reason;  ///< Why they are not with the others, in sentences; empty where there are no others.
  SeriesPart choice;
};

/// The images of one DICOM series, split until those of each part can be scrolled as one; keeps their order.
std::vector<Part> partsOf(const std::vector<Image>& images);

/// Of the plane of an Image Orientation (Patient), in LPS.
Vector3 normalOf(const std::array<double, 6>& orientation);
bool hasPlane(const Image& image);

}  // namespace pellucid
