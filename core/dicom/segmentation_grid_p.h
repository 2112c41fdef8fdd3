#pragma once

#include <string>
#include <vector>

#include "core/dicom/pixel_reader_p.h"
#include "core/dicom/segmentation_object.h"

namespace pellucid {

/// Where one frame lies in the grid and what it holds.
struct SegmentationFrame {
  int segment = 0;  ///< Referenced Segment Number; 0 in label maps.
  int slice = 0;
  int column = 0;  ///< First column and row in the slice: tiles of a slide do not begin at 0.
  int row = 0;
};

struct SegmentationGrid {
  std::vector<SegmentationFrame> frames;
  Geometry geometry;
  std::string fault;                 ///< Why the frames make no volume; empty when they do.
  std::vector<std::string> remarks;  ///< What is odd and was read over.
};

/// From the functional groups (PS3.3 C.7.6.16), never from the order of the frames; only TILED_FULL has an order of its
/// own (C.7.6.17.3). The spacing of the slices is the one that all positions are multiples of.
/// `file` is the file that `header` was read from.
Result<SegmentationGrid> segmentationGrid(const std::filesystem::path& file, const Header& header,
                                          const PixelFormat& format, const SegmentationObject& object);

}  // namespace pellucid
