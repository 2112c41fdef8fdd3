#pragma once

#include <QPainter>
#include <QString>

#include "core/base/geometry.h"

namespace pellucid::ui {

/// A ruler of a round length. Without calibration it counts pixels and says so.
struct Ruler {
  double units = 0.0;       ///< Millimetres or pixels of the original.
  double viewPixels = 0.0;  ///< Its length on the screen.
  QString caption;          ///< "5 cm  At scanner", "200 px  Not calibrated".
  QString shortCaption;     ///< "5 cm"
};

/// The longest round ruler (1, 2 or 5 times a power of ten) of at most `room` view pixels; zero length when there is
/// none.
Ruler makeRuler(double viewPixelsPerUnit, Calibration calibration, double room);

/// From `start` along `direction` ((1, 0) or (0, 1)), ticks on the side of `tickSide`, white with a dark outline.
void drawRuler(QPainter& painter, const Ruler& ruler, const QPointF& start, const QPointF& direction,
               const QPointF& tickSide);

}  // namespace pellucid::ui
