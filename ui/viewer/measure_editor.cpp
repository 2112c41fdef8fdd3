#include "ui/viewer/measure_editor.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/imaging/annotation_shape.h"
#include "ui/model/annotation_text.h"
#include "ui/model/image_plane.h"
#include "ui/viewer/measure_shape.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

namespace {

constexpr double kGrasp = 7.0;  ///< Screen pixels around a line or a handle.

QPointF toQt(const PlanePoint& point) {
  return {point[0], point[1]};
}

}  // namespace

/// A measurement on the way from one place to another.
struct MeasureEditor::Moving {
  Hit hit;
  PlanePoint start{};
  QPointF label;  ///< Its middle at the start.
  Annotation before;
  Annotation now;
};

class MeasureEditor::GraspTool : public ViewTool {
 public:
  explicit GraspTool(MeasureEditor& editor) : m_editor(editor) {}
  void drag(SliceView&, const ToolDrag& drag) override { m_editor.moveTo(drag.position); }
  void end(SliceView&) override { m_editor.finishMove(); }

 private:
  MeasureEditor& m_editor;
};

MeasureEditor::MeasureEditor(SliceView& view) : QObject(&view), m_view(view) {
  connect(&view, &SliceView::imageChanged, this, &MeasureEditor::planeChanged);
  connect(&view, &SliceView::placeChanged, this, &MeasureEditor::planeChanged);
}

MeasureEditor::~MeasureEditor() = default;

void MeasureEditor::setModel(Annotations* model) {
  if (m_model != nullptr) m_model->disconnect(this);
  m_model = model;
  if (model == nullptr) return;
  connect(model, &Annotations::changed, this, &MeasureEditor::update);
  connect(model, &Annotations::selectionChanged, this, &MeasureEditor::update);
  update();
}

void MeasureEditor::update() {
  m_view.update();
  Q_EMIT changed();
}

std::optional<PlanePoint> MeasureEditor::planePoint(const QPointF& at) const {
  if (!m_view.series()) return std::nullopt;
  const Geometry plane = m_view.shownPlane().grid;
  const QPointF point = m_view.displayTransform().toImage(at);
  // Nothing is measured outside the image.
  return PlanePoint{std::clamp(point.x(), -0.5, plane.size[0] - 0.5), std::clamp(point.y(), -0.5, plane.size[1] - 0.5)};
}

Annotation MeasureEditor::drawn() const {
  Annotation annotation = onThisImage(m_drawing->kind());
  annotation.points = m_drawing->points();
  annotation.plane = m_drawing->plane();
  return annotation;
}

std::optional<Annotation> MeasureEditor::onShownPlane(const Annotation& annotation) const {
  const ShownPlane shown = m_view.shownPlane();
  auto points = pointsOn(annotation, shown);
  if (!points) return std::nullopt;
  Annotation placed = annotation;
  placed.plane = shown.grid;
  placed.sopInstanceUid = shown.sopInstanceUid;
  placed.frame = shown.frame;
  if (placed.label) {
    placed.label = points->back();
    points->pop_back();
  }
  placed.points = std::move(*points);
  return placed;
}

MeasureLayer MeasureEditor::layerOf(const Annotation& annotation, const std::vector<PlanePoint>& points) const {
  MeasureLayer layer;
  layer.id = annotation.id;
  layer.kind = annotation.kind;
  for (std::size_t i = 0; i < annotation.points.size(); ++i) layer.points.push_back(toQt(points[i]));
  if (annotation.label) layer.label = toQt(points.back());
  if (!annotation.lesion.empty()) layer.lines << QString::fromStdString(annotation.lesion);
  if (!annotation.text.empty()) layer.lines << QString::fromStdString(annotation.text);
  const Volume voxels = m_view.voxelsArrived() ? m_view.series()->volume : Volume();
  const int image = m_view.plane() == PlaneKind::Stack ? m_view.image() : -1;
  const auto scale = measuringScale(*m_view.series(), image, annotation);
  const AnnotationMeasures& measures = m_measured.of(annotation, voxels, scale);
  layer.lines << measureLines(annotation.kind, measures);
  layer.caption = measureCaption(measures);
  const bool ofPixels = std::any_of(measures.values.begin(), measures.values.end(), [](const MeasuredValue& value) {
    return value.quantity == Quantity::Mean || value.quantity == Quantity::Value;
  });
  if (ofPixels && m_view.slab().thicknessMm > 0.0)
    layer.caption +=
        (layer.caption.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Of the middle plane, not the slab");
  // The heart lies further from the detector than in a PA projection.
  if (annotation.kind == AnnotationKind::CardiothoracicRatio && m_view.series()->series.viewPosition == "AP")
    layer.caption +=
        (layer.caption.isEmpty() ? QString() : QStringLiteral("\n")) + tr("AP projection: the heart looks larger");
  layer.uncalibrated = measures.extent && measures.calibration == Calibration::None;
  layer.selected = m_model != nullptr && !annotation.id.empty() && annotation.id == m_model->selected();
  layer.hovered = !annotation.id.empty() && annotation.id == m_hovered;
  return layer;
}

std::vector<MeasureLayer> MeasureEditor::layers() const {
  std::vector<MeasureLayer> layers;
  if (!m_view.series()) return layers;
  const ShownPlane shown = m_view.shownPlane();
  if (m_model != nullptr && m_view.viewState().showMeasurements)
    for (const Annotation& each : m_model->all()) {
      if (each.kind == AnnotationKind::KeyImage) continue;  // Said in the corner instead.
      const bool moving = m_moving && m_moving->now.id == each.id;
      const Annotation& annotation = moving ? m_moving->now : each;
      auto points = pointsOn(annotation, shown);
      if (points) layers.push_back(layerOf(placedOn(shown, annotation), *points));
    }
  if (m_drawing) {
    Annotation annotation = drawn();
    layers.push_back(layerOf(annotation, annotation.points));
  } else if (m_edited && m_edited->id.empty()) {
    layers.push_back(layerOf(*m_edited, m_edited->points));
  }
  return layers;
}

void MeasureEditor::beginDrawing(AnnotationKind kind, const QPointF& at) {
  if (m_model == nullptr || !m_view.series() || !m_view.voxelsArrived()) return;
  const auto point = planePoint(at);
  m_last = at;
  m_press = Press::GoesOn;
  if (m_drawing) {
    m_drawing->press(*point);
  } else {
    const QPointF place = m_view.displayTransform().toImage(at);
    if (QLineF(place, toQt(*point)).length() > 0.0) return;  // Began outside the image.
    m_model->select({});
    if (ViewState state = m_view.viewState(); !state.showMeasurements) {
      state.showMeasurements = true;
      m_view.changeViewState(state);
    }
    m_drawing = std::make_unique<MeasureDrawing>(kind, m_view.shownPlane().grid, *point);
    m_press = Press::Began;
  }
  update();
}

void MeasureEditor::drag(const QPointF& at) {
  m_last = at;
  if (!m_drawing) return;
  m_drawing->trace(*planePoint(at));
  update();
}

void MeasureEditor::endDrag() {
  if (!m_drawing) return;
  const DisplayTransform transform = m_view.displayTransform();
  const auto start = m_drawing->start();
  DrawingStep step = DrawingStep::GoesOn;
  if (start && QLineF(transform.toView(toQt(*start)), m_last).length() < kGrasp)
    step = m_drawing->close();
  else
    step = m_drawing->release(
        QLineF(transform.toView(toQt(m_drawing->lastSet())), transform.toView(toQt(m_drawing->pointer()))).length());
  if (step == DrawingStep::Complete) {
    // A value of a pixel needs one click only.
    m_press = m_press == Press::Began && m_drawing->kind() == AnnotationKind::Probe ? Press::Marked : Press::Finished;
    finishDrawing();
  }
  if (m_drawing && m_drawing->waiting()) takeThoraxFromOutlines();
  if (step == DrawingStep::Abandoned) m_drawing.reset();
  update();
}

const Annotation* MeasureEditor::keyMark() const {
  if (m_model == nullptr || !m_view.series()) return nullptr;
  const ShownPlane shown = m_view.shownPlane();
  const auto found = std::find_if(m_model->all().begin(), m_model->all().end(), [&](const Annotation& each) {
    return each.kind == AnnotationKind::KeyImage && pointsOn(each, shown);
  });
  return found == m_model->all().end() ? nullptr : &*found;
}

std::vector<int> MeasureEditor::keyImages() const {
  std::vector<int> images;
  if (m_model == nullptr || !m_view.series()) return images;
  for (const Annotation& each : m_model->all())
    if (each.kind == AnnotationKind::KeyImage && each.seriesUid == m_view.series()->series.uid)
      if (const int image = imageOf(*m_view.series(), each); image >= 0) images.push_back(image);
  return images;
}

void MeasureEditor::toggleKeyImage() {
  if (m_model == nullptr || !m_view.series() || !m_view.voxelsArrived()) return;
  if (m_view.plane() != PlaneKind::Stack)
    return Q_EMIT m_view.told(tr("Key images are chosen among the images as stored, not among planes."));
  if (const Annotation* mark = keyMark()) return m_model->remove(std::string(mark->id));
  Annotation chosen = onThisImage(AnnotationKind::KeyImage);
  chosen.points = {{(chosen.plane.size[0] - 1) / 2.0, (chosen.plane.size[1] - 1) / 2.0}};
  m_model->add(std::move(chosen));
}

Annotation MeasureEditor::onThisImage(AnnotationKind kind) const {
  const ShownPlane shown = m_view.shownPlane();
  Annotation annotation;
  annotation.kind = kind;
  annotation.plane = shown.grid;
  annotation.seriesUid = shown.seriesUid;
  annotation.sopInstanceUid = shown.sopInstanceUid;
  annotation.frame = shown.frame;
  return annotation;
}

void MeasureEditor::takeThoraxFromOutlines() {
  const auto points = m_drawing->points();
  const bool alongRow = points.size() == 2 && points[0][1] == points[1][1];
  if (m_drawing->kind() != AnnotationKind::CardiothoracicRatio || !alongRow) return;
  const auto widths = m_view.outlinedChest();
  if (!widths) return;
  m_drawing->setSecondLine(widths->widths.thorax[0], widths->widths.thorax[1]);
  Annotation annotation = drawn();
  m_drawing.reset();
  annotation.text =
      (widths->origin == OverlayOrigin::Model ? tr("Thorax from the AI outline - not for primary diagnosis")
                                              : tr("Thorax from the outline"))
          .toStdString();
  m_model->select(m_model->add(std::move(annotation)));
  Q_EMIT m_view.told(tr("The width of the thorax is that of the outlined lungs: check it, and move its ends."));
}

void MeasureEditor::addRatioFromOutlines() {
  if (m_model == nullptr || m_drawing || !m_view.voxelsArrived()) return;
  const auto widths = m_view.outlinedChest();
  if (!widths)
    return Q_EMIT m_view.told(
        tr("No outline of two lungs is on this image: run a model that outlines them, or draw both widths."));
  m_view.setTool(ToolId::CardiothoracicRatio);
  if (!widths->widths.heart)
    return Q_EMIT m_view.told(tr("Drag over the widest part of the heart: the thorax comes from the outline."));
  Annotation annotation = onThisImage(AnnotationKind::CardiothoracicRatio);
  const ChestWidths& chest = widths->widths;
  annotation.points = {(*chest.heart)[0], (*chest.heart)[1], chest.thorax[0], chest.thorax[1]};
  annotation.text = (widths->origin == OverlayOrigin::Model ? tr("From AI outlines - not for primary diagnosis")
                                                            : tr("From the outlines"))
                        .toStdString();
  m_model->select(m_model->add(std::move(annotation)));
  Q_EMIT m_view.told(tr("Both widths are those of the outlines: check them, and move their ends."));
}

void MeasureEditor::finishDrawing() {
  Annotation annotation = drawn();
  m_drawing.reset();
  if (annotation.kind == AnnotationKind::Text || annotation.kind == AnnotationKind::Arrow) return editText(annotation);
  m_model->select(m_model->add(std::move(annotation)));
}

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

void MeasureEditor::click(const QPointF& at) {
  if (m_model == nullptr || m_drawing || !m_view.series()) return;
  const auto found = hit(at);
  m_model->select(found ? found->id : std::string());
}

bool MeasureEditor::doubleClick(const QPointF& at) {
  if (m_model == nullptr || !m_view.series()) return false;
  const Press press = std::exchange(m_press, Press::Other);
  // Its first click began or marked something that was not meant.
  if (press == Press::Marked) m_model->remove(std::string(m_model->selected()));
  const bool onlyBegun = press == Press::Began && (!m_drawing || m_drawing->onlyBegun());
  if (onlyBegun) m_drawing.reset();
  if (press == Press::Marked || onlyBegun) {
    update();
    return false;
  }
  if (press == Press::Finished) return true;
  if (m_drawing) {
    if (m_drawing->close() == DrawingStep::Complete)
      finishDrawing();
    else
      m_drawing.reset();
    update();
    return true;
  }
  const auto found = hit(at);
  const Annotation* annotation = found ? m_model->find(found->id) : nullptr;
  const auto placed = annotation != nullptr ? onShownPlane(*annotation) : std::nullopt;
  if (placed) editText(*placed);
  return placed.has_value();
}

bool MeasureEditor::cancel() {
  if (m_edit) {
    closeText();
  } else if (m_moving) {
    m_moving.reset();
  } else if (m_drawing) {
    m_drawing.reset();
  } else if (m_model != nullptr && !m_model->selected().empty()) {
    m_model->select({});
  } else {
    return false;
  }
  update();
  return true;
}

void MeasureEditor::removeSelected() {
  // Nothing goes that the reader does not see.
  const std::vector<MeasureLayer> shown = layers();
  const bool visible =
      std::any_of(shown.begin(), shown.end(), [](const MeasureLayer& layer) { return layer.selected; });
  if (visible) m_model->remove(std::string(m_model->selected()));
}

void MeasureEditor::toolChanged(ToolId tool) {
  m_press = Press::Other;
  if (m_drawing) m_drawing.reset();
  if (toolRow(tool).draws) m_lastTool = tool;
}

void MeasureEditor::planeChanged() {
  ShownPlane shown = m_view.shownPlane();
  // A series that was shown while it was being decoded goes on being the same.
  const bool same = shown.seriesUid == m_plane.seriesUid && shown.sopInstanceUid == m_plane.sopInstanceUid &&
                    shown.frame == m_plane.frame && shown.grid.matches(m_plane.grid, 1e-6);
  if (same) return;
  m_plane = std::move(shown);
  m_moving.reset();
  m_drawing.reset();
  m_hovered.clear();
  // Words belong to the image on which they were begun; they are kept unless its series is gone.
  if (m_edit && m_edited && m_plane.seriesUid == m_edited->seriesUid) takeText();
  if (m_edit) cancel();
  m_measured.clear();
}

void MeasureEditor::editText(const Annotation& annotation) {
  if (m_edit) cancel();
  m_edited = annotation;
  m_edit = new QLineEdit(QString::fromStdString(annotation.text), &m_view);
  m_edit->setObjectName(QStringLiteral("measureText"));
  m_edit->setAccessibleName(tr("Words beside the measurement"));
  m_edit->setPlaceholderText(tr("Text, then Enter"));
  m_edit->setMaxLength(200);
  const QPointF at =
      m_view.displayTransform().toView(annotation.label ? toQt(*annotation.label) : toQt(annotation.points.back()));
  constexpr int kWidth = 220;
  const int height = m_edit->sizeHint().height();
  m_edit->setGeometry(std::clamp(static_cast<int>(at.x()), 4, std::max(4, m_view.width() - kWidth - 4)),
                      std::clamp(static_cast<int>(at.y()), 4, std::max(4, m_view.height() - height - 4)), kWidth,
                      height);
  m_edit->installEventFilter(this);
  connect(m_edit, &QLineEdit::editingFinished, this, &MeasureEditor::takeText);
  m_edit->show();
  m_edit->setFocus();
}

void MeasureEditor::takeText() {
  if (!m_edit || !m_edited || m_model == nullptr) return;
  Annotation annotation = std::move(*m_edited);
  annotation.text = m_edit->text().trimmed().toStdString();
  closeText();
  if (!annotation.id.empty())
    m_model->setText(annotation.id, annotation.text);
  else if (annotation.kind != AnnotationKind::Text || !annotation.text.empty())
    m_model->select(m_model->add(std::move(annotation)));
  update();
}

void MeasureEditor::closeText() {
  m_edited.reset();
  m_edit->deleteLater();
  // Cleared first: losing the focus would end the editing once more.
  m_edit.clear();
  m_view.setFocus();
}

bool MeasureEditor::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_edit || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
    return QObject::eventFilter(watched, event);
  // Enter and Esc are keys of the window too; while words are typed they end the typing.
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (!enter && key != Qt::Key_Escape) return QObject::eventFilter(watched, event);
  event->accept();
  if (event->type() == QEvent::KeyPress) enter ? takeText() : static_cast<void>(cancel());
  return true;
}

}  // namespace pellucid::ui
