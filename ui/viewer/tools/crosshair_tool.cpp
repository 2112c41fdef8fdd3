#include <cmath>

#include "core/imaging/plane_stack.h"
#include "ui/viewer/plane_mode.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

Vector3 difference(const Vector3& a, const Vector3& b) {
  return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

/// Leads all planes of the series to a point; among images, tells the other views of it.
class CrosshairTool : public ViewTool {
 public:
  void begin(SliceView& view, const QPointF& position) override { lead(view, position); }
  void drag(SliceView& view, const ToolDrag& drag) override { lead(view, drag.position); }

 private:
  static void lead(SliceView& view, const QPointF& position) {
    if (view.plane() != PlaneKind::Stack) view.setPoint(view.worldAt(position));
    view.pointOut(position);
  }
};

/// Moves one plane by its line, or turns the planes by a handle; what it holds stays under the pointer.
class CrosshairDrag : public ViewTool {
 public:
  explicit CrosshairDrag(const CrosshairHit& hit) : m_hit(hit) {}

  void begin(SliceView& view, const QPointF& position) override { m_last = view.worldAt(position); }

  void drag(SliceView& view, const ToolDrag& drag) override {
    const Vector3 now = view.worldAt(drag.position);
    if (m_hit.part == CrosshairPart::Handle)
      turn(view, now);
    else
      move(view, now);
    m_last = now;
  }

 private:
  void move(SliceView& view, const Vector3& now) const {
    const Vector3 normal = planeAxes(m_hit.plane, view.viewState().turn).normal;
    Vector3 point = planePoint(view.series()->volume.geometry(), view.viewState());
    const double step = dot(difference(now, m_last), normal);
    for (int i = 0; i < 3; ++i) point[i] += m_hit.part == CrosshairPart::Line ? step * normal[i] : now[i] - m_last[i];
    view.setPoint(point);
  }

  void turn(SliceView& view, const Vector3& now) const {
    ViewState state = view.viewState();
    const Vector3 centre = planePoint(view.series()->volume.geometry(), state);
    const Vector3 axis = planeAxes(view.plane(), state.turn).normal;
    const Vector3 before = difference(m_last, centre);
    const Vector3 after = difference(now, centre);
    const double angle = std::atan2(dot(cross(before, after), axis), dot(before, after));
    state.turn = turnedAbout(state.turn, axis, angle);
    view.changeViewState(state);
  }

  CrosshairHit m_hit;
  Vector3 m_last{};
};

}  // namespace

std::unique_ptr<ViewTool> makeCrosshairTool() {
  return std::make_unique<CrosshairTool>();
}

std::unique_ptr<ViewTool> makeCrosshairDrag(const CrosshairHit& hit) {
  return std::make_unique<CrosshairDrag>(hit);
}

}  // namespace pellucid::ui
