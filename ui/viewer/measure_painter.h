#pragma once

#include <QPainter>
#include <QSizeF>

#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

/// The reader's measurements over the image: light lines with a dark outline, text on a dark plate; dashed where
/// lengths are pixels.
void paintMeasures(QPainter& painter, const SliceScene& scene, const QSizeF& view);

}  // namespace pellucid::ui
