#include "ui/viewer/free_room.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/widgets/theme.h"

namespace pellucid::ui {

const QRectF* FreeRoom::firstHit(const QRectF& rect) const {
  const QRectF wide = rect.adjusted(-4, -2, 4, 2);
  const auto hit =
      std::find_if(m_taken.rbegin(), m_taken.rend(), [&](const QRectF& each) { return wide.intersects(each); });
  return hit == m_taken.rend() ? nullptr : &*hit;
}

QRectF FreeRoom::beyond(QRectF rect, double direction) const {
  for (int attempt = 0; attempt < 64; ++attempt) {
    const QRectF* hit = firstHit(rect);
    if (hit == nullptr) break;
    if (direction > 0)
      rect.moveTop(hit->bottom() + 3);
    else
      rect.moveBottom(hit->top() - 3);
  }
  return rect;
}

QRectF FreeRoom::besideOrBeyond(const QRectF& wanted, const QRectF& area, double direction) const {
  // In steps, so that it stands still while numbers beside it change.
  constexpr double kStep = 16.0;
  double left = area.left();
  double right = area.right();
  for (const QRectF& other : m_taken) {
    if (other.bottom() < wanted.top() || other.top() > wanted.bottom()) continue;
    if (other.center().x() < wanted.center().x())
      left = std::max(left, std::ceil((other.right() + space::kSmall) / kStep) * kStep);
    else
      right = std::min(right, std::floor((other.left() - space::kSmall) / kStep) * kStep);
  }
  if (right - left < wanted.width()) return beyond(wanted, direction);
  QRectF box = wanted;
  box.moveLeft(std::clamp(wanted.left(), left, right - wanted.width()));
  return box;
}

std::optional<QRectF> FreeRoom::nearest(const QRectF& wanted, const QRectF& area, double step) const {
  constexpr double kDown = 2.0;
  const int rows = static_cast<int>(area.height() / kDown) + 1;
  const int columns = static_cast<int>(area.width() / step) + 1;
  constexpr double kRounding = 0.01;
  const QRectF within = area.adjusted(-kRounding, -kRounding, kRounding, kRounding);
  std::optional<QRectF> best;
  double least = std::numeric_limits<double>::max();
  // From the wanted place outwards, so that little is looked at where there is room.
  for (int row = 0; row <= rows && row * kDown < least; ++row)
    for (const double y : {row * kDown, -row * kDown})
      for (int column = 0; column <= columns && std::hypot(column * step, y) < least; ++column)
        for (const double x : {-column * step, column * step}) {
          const QRectF box = wanted.translated(x, y);
          if (!within.contains(box) || !isFree(box)) continue;
          best = box;
          least = std::hypot(x, y);
          break;
        }
  return best;
}

}  // namespace pellucid::ui
