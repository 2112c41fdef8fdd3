#include "ui/viewer/free_room.h"

#include <algorithm>
#include <cmath>

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
  const double left = wanted.left() - std::floor((wanted.left() - area.left()) / step) * step;
  const double top = wanted.top() - std::floor((wanted.top() - area.top()) / kDown) * kDown;
  std::optional<QRectF> best;
  double least = 0.0;
  for (double y = top; y + wanted.height() <= area.bottom(); y += kDown)
    for (double x = left; x + wanted.width() <= area.right(); x += step) {
      const double distance = std::hypot(x - wanted.left(), y - wanted.top());
      if (best && distance >= least) continue;
      const QRectF box(QPointF(x, y), wanted.size());
      if (!isFree(box)) continue;
      best = box;
      least = distance;
    }
  return best;
}

}  // namespace pellucid::ui
