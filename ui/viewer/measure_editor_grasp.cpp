// Measurements under the pointer: found, grasped and moved.
#include <QLineF>
#include <algorithm>
#include <numeric>
#include <utility>

#include "core/imaging/annotation_shape.h"
#include "ui/viewer/measure_editor_p.h"
#include "ui/viewer/measure_shape.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

class MeasureEditor::GraspTool : public ViewTool {
 public:
  explicit GraspTool(MeasureEditor& editor) : m_editor(editor) {}
  void drag(SliceView&, const ToolDrag& drag) override { m_editor.moveTo(drag.position); }
  void end(SliceView&) override { m_editor.finishMove(); }

 private:
  MeasureEditor& m_editor;
};

std::optional<MeasureEditor::Hit> MeasureEditor::hit(const QPointF& at) const {
  std::optional<Hit> found;
  double nearest = kGrasp;
  const std::vector<MeasureLayer> shown = layers();
  const std::vector<MeasureShape> shapes = shapesOf(shown);
  std::vector<std::size_t> order(shown.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  // What is selected lies on top, then what was drawn last.
  std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !shown[i].selected; });
  for (auto top = order.rbegin(); top != order.rend(); ++top) {
    const MeasureShape& shape = shapes[*top];
    const std::string& id = shown[*top].id;
    if (id.empty()) continue;
    for (int i = 0; i < shape.handles.size(); ++i)
      if (const double distance = QLineF(shape.handles[i], at).length(); distance < nearest) {
        nearest = distance;
        found = Hit{id, Part::Handle, static_cast<std::size_t>(i)};
      }
    // Where it is not seen it is not grasped.
    const bool turner = shape.turner && shown[*top].selected && QLineF(*shape.turner, at).length() < nearest;
    if (turner) return Hit{id, Part::Turner};
    if (found) return found;
    if (shape.label.contains(at)) return Hit{id, Part::Label};
    if (distanceTo(shape.line, at) < kGrasp) return Hit{id, Part::Body};
  }
  return std::nullopt;
}

bool MeasureEditor::graspable(const Hit& hit) const {
  return toolRow(m_view.tool()).draws.has_value() || hit.id == m_model->selected();
}

std::vector<MeasureShape> MeasureEditor::shapesOf(const std::vector<MeasureLayer>& layers) const {
  return measureShapes(layers, m_view.displayTransform().imageToView(), m_view.size(), m_view.textScale());
}

QList<QPointF> MeasureEditor::movablePoints() const {
  QList<QPointF> points;
  const std::vector<MeasureLayer> shown = layers();
  const std::vector<MeasureShape> shapes = shapesOf(shown);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i].id.empty()) continue;  // Is being drawn.
    for (const QPointF& handle : shapes[i].handles)
      if (QRectF(m_view.rect()).contains(handle)) points << handle;
  }
  return points;
}

QPointF MeasureEditor::labelMiddle(const std::string& id) const {
  const std::vector<MeasureLayer> shown = layers();
  const std::vector<MeasureShape> shapes = shapesOf(shown);
  for (std::size_t i = 0; i < shown.size(); ++i)
    if (shown[i].id == id) return m_view.displayTransform().toImage(shapes[i].label.center());
  return {};
}

std::unique_ptr<ViewTool> MeasureEditor::grasp(const QPointF& at) {
  m_press = Press::Other;
  if (m_model == nullptr || m_drawing || !m_view.series()) return nullptr;
  const auto found = hit(at);
  if (!found || !graspable(*found)) return nullptr;
  const Annotation* annotation = m_model->find(found->id);
  const auto placed = annotation != nullptr ? onShownPlane(*annotation) : std::nullopt;
  if (!placed) return nullptr;
  m_model->select(found->id);
  const QPointF start = m_view.displayTransform().toImage(at);
  m_moving = std::make_unique<Moving>(Moving{*found, {start.x(), start.y()}, labelMiddle(found->id), *placed, *placed});
  return std::make_unique<GraspTool>(*this);
}

void MeasureEditor::moveTo(const QPointF& at) {
  if (!m_moving) return;
  const QPointF point = m_view.displayTransform().toImage(at);
  const double columns = point.x() - m_moving->start[0];
  const double rows = point.y() - m_moving->start[1];
  m_moving->now = m_moving->before;
  Annotation& now = m_moving->now;
  switch (m_moving->hit.part) {
    case Part::Handle:
      movePoint(now, m_moving->hit.handle, *planePoint(at));
      break;
    case Part::Turner:
      turnBy(now, m_moving->start, {point.x(), point.y()});
      break;
    case Part::Body:
      moveBy(now, columns, rows);
      break;
    case Part::Label: {
      if (now.kind == AnnotationKind::Text) {
        moveBy(now, columns, rows);
        break;
      }
      now.label = PlanePoint{m_moving->label.x() + columns, m_moving->label.y() + rows};
      break;
    }
  }
  update();
}

void MeasureEditor::finishMove() {
  if (!m_moving) return;
  Annotation now = std::move(m_moving->now);
  const bool moved = !(now == m_moving->before);
  m_moving.reset();
  if (moved && m_model != nullptr) m_model->replace(std::move(now));
  update();
}

void MeasureEditor::hover(const QPointF& at) {
  m_last = at;
  if (m_model == nullptr || !m_view.series() || m_moving) return;
  if (m_drawing) {
    m_drawing->move(*planePoint(at));
    return update();
  }
  const auto found = m_model->all().empty() ? std::nullopt : hit(at);
  const std::string id = found ? found->id : std::string();
  if (id != m_hovered) update();
  m_hovered = id;
  const Qt::CursorShape shape = !found || !graspable(*found)  ? toolRow(m_view.tool()).cursor
                                : found->part == Part::Handle ? Qt::CrossCursor
                                : found->part == Part::Turner ? Qt::PointingHandCursor
                                                              : Qt::SizeAllCursor;
  if (m_view.cursor().shape() != shape) m_view.setCursor(shape);
}

}  // namespace pellucid::ui
