#pragma once

#include <algorithm>
#include <vector>

#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

inline constexpr int kPartOfPlane = -2;

struct SliceView::Overlay {
  OverlayOrigin origin = OverlayOrigin::Model;
  LabelMap labels;
  Volume saliency;
  std::vector<int> hidden;
  bool edited = false;         ///< In place, so that its slices are copied for painting.
  mutable Volume part;         ///< What was painted last: a copy of a slice, or a cut ...
  mutable int partImage = -1;  ///< ... of that image, or kPartOfPlane ...
  mutable Geometry partGrid;   ///< ... and then on this plane.

  bool shows(int label, const OverlayState& state) const {
    return state.visible && drawingOf(state, label).visible && std::ranges::count(hidden, label) == 0;
  }
};

/// The slice of `volume` that lies in the plane of image `index` of `grid`; empty when there is none.
Volume sliceInPlane(const Volume& volume, const Geometry& grid, int index);

}  // namespace pellucid::ui
