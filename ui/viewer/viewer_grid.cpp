#include "ui/viewer/viewer_grid.h"

#include <QGridLayout>
#include <algorithm>

#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kMostViews = kMostRows * kMostColumns;

GridShape shapeOf(GridLayout layout) {
  switch (layout) {
    case GridLayout::Single:
      return {1, 1};
    case GridLayout::SideBySide:
      return {1, 2};
    case GridLayout::Quad:
      return {2, 2};
  }
  return {};
}

}  // namespace

ViewerGrid::ViewerGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setSpacing(2);
  for (int i = 0; i < kMostViews; ++i) {
    auto* view = new SliceView(this);
    view->setAccessibleName(tr("Image view %1").arg(i + 1));
    connect(view, &SliceView::activated, this, [this, view] { setActiveView(view); });
    connect(view, &SliceView::toolChanged, this, &ViewerGrid::setTool);
    connect(view, &SliceView::overlayTextChanged, this, &ViewerGrid::setOverlayText);
    m_views.push_back(view);
  }
  m_active = m_views.front();
  arrange();
}

void ViewerGrid::setLayoutKind(GridLayout layout) {
  setShape(shapeOf(layout));
}

void ViewerGrid::setShape(GridShape shape) {
  shape = {std::clamp(shape.rows, 1, kMostRows), std::clamp(shape.columns, 1, kMostColumns)};
  if (shape == m_shape && m_maximised == nullptr) return;
  m_shape = shape;
  m_maximised = nullptr;
  arrange();
}

void ViewerGrid::setActiveView(SliceView* view) {
  if (view == m_active || std::find(m_views.begin(), m_views.end(), view) == m_views.end()) return;
  m_active = view;
  for (SliceView* each : m_views) {
    each->setActive(each == m_active && m_visible.size() > 1);
    if (each != m_active) each->endKeyPointer();
  }
  Q_EMIT activeViewChanged(view);
}

void ViewerGrid::setMaximised(SliceView* view) {
  if (view == m_maximised) return;
  m_maximised = view;
  arrange();
}

void ViewerGrid::arrange() {
  m_visible.clear();
  const GridShape shape = m_maximised != nullptr ? GridShape{} : m_shape;
  for (SliceView* view : m_views) m_grid->removeWidget(view);
  if (m_maximised != nullptr) {
    m_visible.push_back(m_maximised);
  } else {
    for (int i = 0; i < shape.rows * shape.columns; ++i) m_visible.push_back(m_views[static_cast<std::size_t>(i)]);
  }
  for (int i = 0; i < static_cast<int>(m_visible.size()); ++i)
    m_grid->addWidget(m_visible[static_cast<std::size_t>(i)], i / shape.columns, i % shape.columns);
  for (int i = 0; i < kMostRows; ++i) m_grid->setRowStretch(i, i < shape.rows ? 1 : 0);
  for (int i = 0; i < kMostColumns; ++i) m_grid->setColumnStretch(i, i < shape.columns ? 1 : 0);
  for (SliceView* view : m_views)
    view->setVisible(std::find(m_visible.begin(), m_visible.end(), view) != m_visible.end());
  if (std::find(m_visible.begin(), m_visible.end(), m_active) == m_visible.end()) {
    m_active = m_visible.front();
    Q_EMIT activeViewChanged(m_active);
  }
  for (SliceView* view : m_views) view->setActive(view == m_active && m_visible.size() > 1);
  Q_EMIT shapeChanged(shape);
}

void ViewerGrid::setTool(ToolId tool) {
  for (SliceView* view : m_views) view->setTool(tool);
}

void ViewerGrid::setOverlayText(OverlayText text) {
  for (SliceView* view : m_views) view->setOverlayText(text);
}

void ViewerGrid::setWindowDrag(WindowDrag direction) {
  for (SliceView* view : m_views) view->setWindowDrag(direction);
}

void ViewerGrid::setMouseBindings(const MouseBindings& bindings) {
  for (SliceView* view : m_views) view->setMouseBindings(bindings);
}

void ViewerGrid::setDisplayTable(const std::shared_ptr<const DisplayTable>& table) {
  for (SliceView* view : m_views) view->setDisplayTable(table);
}

void ViewerGrid::setPresets(const PresetsOfModalities& presets) {
  for (SliceView* view : m_views) view->setPresets(presets);
}

void ViewerGrid::setTextScale(double scale) {
  for (SliceView* view : m_views) view->setTextScale(scale);
}

void ViewerGrid::setCrosshairVisible(bool visible) {
  for (SliceView* view : m_views) view->setCrosshairVisible(visible);
}

void ViewerGrid::setMeasurements(Annotations* measurements) {
  for (SliceView* view : m_views) view->setMeasurements(measurements);
}

void ViewerGrid::setSegments(Segments* segments) {
  for (SliceView* view : m_views) view->setSegments(segments);
}

void ViewerGrid::setSeveralPatients(bool several) {
  for (SliceView* view : m_views) view->setSeveralPatients(several);
}

}  // namespace pellucid::ui
