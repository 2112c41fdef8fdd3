#pragma once

#include <QPainter>

#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

/// Lines and texts of a presentation state (PS3.3 C.10.5) over the image, in colours that stand out on any grey.
void paintAnnotations(QPainter& painter, const SliceScene& scene);

}  // namespace pellucid::ui
