#pragma once

#include <QRectF>
#include <optional>
#include <vector>

namespace pellucid::ui {

/// Where a view has room for one more text or mark beside those that have their places. In view coordinates; pure
/// geometry.
class FreeRoom {
 public:
  void clear() { m_taken.clear(); }
  void take(const QRectF& rect) { m_taken.push_back(rect); }
  const std::vector<QRectF>& taken() const { return m_taken; }
  /// Whether nothing lies there, or touches it.
  bool isFree(const QRectF& rect) const { return firstHit(rect) == nullptr; }

  /// Moved by whole texts up (`direction` < 0) or down until it is free.
  QRectF beyond(QRectF rect, double direction) const;
  /// Moved sideways in `area` until it is free; where there is no room, as beyond().
  QRectF besideOrBeyond(const QRectF& wanted, const QRectF& area, double direction) const;
  /// The free place within `area` that is nearest to the wanted one, sideways in steps of `step`, so that it stands
  /// still while numbers beside it change; empty where there is none.
  std::optional<QRectF> nearest(const QRectF& wanted, const QRectF& area, double step = 2.0) const;

 private:
  const QRectF* firstHit(const QRectF& rect) const;

  std::vector<QRectF> m_taken;
};

}  // namespace pellucid::ui
