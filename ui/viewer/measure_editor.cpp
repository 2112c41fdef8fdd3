#include "ui/viewer/measure_editor.h"

#include <QLineEdit>
#include <QLineF>
#include <algorithm>
#include <utility>

#include "core/imaging/annotation_shape.h"
#include "ui/model/annotation_text.h"
#include "ui/model/image_plane.h"
#include "ui/viewer/measure_editor_p.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

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

void MeasureEditor::finishDrawing() {
  Annotation annotation = drawn();
  m_drawing.reset();
  if (annotation.kind == AnnotationKind::Text || annotation.kind == AnnotationKind::Arrow) return editText(annotation);
  m_model->select(m_model->add(std::move(annotation)));
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

}  // namespace pellucid::ui
