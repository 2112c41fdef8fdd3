#pragma once

#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

struct SliceView::Overlay {
  OverlayOrigin origin = OverlayOrigin::Model;
  LabelMap labels;
  Volume saliency;
  std::vector<int> hidden;
  bool edited = false;         ///< In place, so that its slices are copied for painting.
  mutable Volume part;         ///< The slice that was copied last ...
  mutable int partImage = -1;  ///< ... and the image that it is of.
};

/// The slice of `volume` that lies in the plane of image `index` of `grid`; empty when there is none.
Volume sliceInPlane(const Volume& volume, const Geometry& grid, int index);

}  // namespace pellucid::ui
