#pragma once

#include <QRect>
#include <QSize>
#include <QTransform>
#include <vector>

#include "core/base/volume.h"
#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

/// Values of one plane at the pixels of the screen that it covers.
struct ScreenPlane {
  QRect rect;                 ///< Device pixels; empty when the plane is out of sight.
  std::vector<float> values;  ///< Stored values, row by row, `channels` per pixel.
  int channels = 1;
};

/// Affine map from the indices (column, row) of a plane to those of another one in the same world; both one slice.
QTransform indexToIndex(const Geometry& from, const Geometry& to);

/// The slice as the screen shows it. `indexToDevice` maps pixel centres to device pixels and keeps axes parallel to the
/// screen (turned by quarters, flipped, scaled). Smooth: linear where pixels grow, averaged over what a screen pixel
/// covers (triangle filter) where they shrink. Pixels: the nearest one, also where they shrink.
/// `plane` is overwritten; its storage is used again.
void resampleToScreen(const Volume& slice, const QTransform& indexToDevice, const QSize& device, Smoothing smoothing,
                      ScreenPlane& plane);

}  // namespace pellucid::ui
