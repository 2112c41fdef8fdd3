#include "ui/panels/label_choices.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/widgets/colour_swatch.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kNameWidth = 150;
constexpr int kSliderWidth = 96;
constexpr int kMostHeight = 420;

}  // namespace

LabelChoices::LabelChoices(ViewStates& views, std::string seriesUid, std::string overlayId,
                           const std::vector<OverlayLabel>& labels, bool eyes, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_views(views), m_series(std::move(seriesUid)), m_overlay(std::move(overlayId)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("role", "card");
  setAccessibleName(tr("Each segment"));
  auto* rows = new QWidget;
  auto* grid = new QGridLayout(rows);
  grid->setContentsMargins(0, 0, space::kSmall, 0);
  grid->setHorizontalSpacing(space::kSmall);
  grid->setVerticalSpacing(space::kTight);
  for (const OverlayLabel& label : labels) addRow(*grid, label, eyes);
  auto* area = new QScrollArea;
  area->setWidget(rows);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->viewport()->setAutoFillBackground(false);
  rows->setAutoFillBackground(false);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setMinimumWidth(rows->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
  area->setFixedHeight(std::min(kMostHeight, rows->sizeHint().height()));
  auto* all = new QPushButton(tr("All as the overlay"));
  all->setProperty("role", "quiet");
  connect(all, &QPushButton::clicked, this, &LabelChoices::forgetAll);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  layout->setSpacing(space::kSmall);
  layout->addWidget(area);
  layout->addWidget(all, 0, Qt::AlignLeft);
}

void LabelChoices::openBelow(const QWidget& opener) {
  adjustSize();
  const QRect screen = opener.screen()->availableGeometry();
  const QPoint corner = opener.mapToGlobal(QPoint(opener.width(), opener.height() + space::kTight));
  const int x = std::clamp(corner.x() - width(), screen.left(), std::max(screen.left(), screen.right() - width()));
  const int y = std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
  move(x, y);
  show();
}

void LabelChoices::addRow(QGridLayout& grid, const OverlayLabel& label, bool eye) {
  const int row = grid.rowCount();
  if (eye) grid.addWidget(makeEye(label), row, 0);
  grid.addWidget(makeSwatch(label.rgb), row, 1);
  auto* name = new ElidedLabel(label.name);
  name->setFixedWidth(kNameWidth);
  grid.addWidget(name, row, 2);
  grid.addWidget(makeStyle(label), row, 3);
  grid.addWidget(makeOpacity(label), row, 4);
}

QWidget* LabelChoices::makeEye(const OverlayLabel& label) {
  auto* eye = new QToolButton;
  const auto refresh = [this, eye, label] {
    const bool visible = choiceOf(state(), label.value).visible;
    eye->setIcon(icon(visible ? QStringLiteral("visible") : QStringLiteral("hidden")));
    eye->setToolTip(visible ? tr("Hide %1").arg(label.name) : tr("Show %1").arg(label.name));
    eye->setAccessibleName(eye->toolTip());
  };
  connect(eye, &QToolButton::clicked, this, [this, value = label.value] {
    LabelChoice choice = choiceOf(state(), value);
    choice.visible = !choice.visible;
    change(value, choice);
  });
  connect(this, &LabelChoices::changed, eye, refresh);
  refresh();
  return eye;
}

QWidget* LabelChoices::makeStyle(const OverlayLabel& label) {
  auto* style = new QComboBox;
  style->addItems({tr("As the overlay"), tr("Outline"), tr("Fill")});
  style->setAccessibleName(tr("Style of %1").arg(label.name));
  const auto refresh = [this, style, value = label.value] {
    const LabelChoice choice = choiceOf(state(), value);
    style->setCurrentIndex(!choice.style ? 0 : *choice.style == OverlayStyle::Outline ? 1 : 2);
  };
  connect(style, &QComboBox::activated, this, [this, value = label.value](int index) {
    LabelChoice choice = choiceOf(state(), value);
    // What is faint as a filling is not what is faint as a line.
    choice.opacity.reset();
    choice.style.reset();
    if (index > 0) choice.style = index == 1 ? OverlayStyle::Outline : OverlayStyle::Fill;
    change(value, choice);
  });
  connect(this, &LabelChoices::changed, style, refresh);
  refresh();
  return style;
}

QWidget* LabelChoices::makeOpacity(const OverlayLabel& label) {
  auto* opacity = new QSlider(Qt::Horizontal);
  opacity->setRange(0, 100);
  opacity->setFixedWidth(kSliderWidth);
  opacity->setAccessibleName(tr("Opacity of %1").arg(label.name));
  const auto refresh = [this, opacity, value = label.value] {
    const int percent = static_cast<int>(std::lround(drawingOf(state(), value).opacity * 100));
    opacity->setValue(percent);
    opacity->setToolTip(tr("Opacity: %1 %").arg(percent));
  };
  refresh();
  connect(opacity, &QSlider::valueChanged, this, [this, value = label.value](int percent) {
    if (percent == static_cast<int>(std::lround(drawingOf(state(), value).opacity * 100))) return;
    LabelChoice choice = choiceOf(state(), value);
    choice.opacity = percent / 100.0;
    change(value, choice);
  });
  connect(this, &LabelChoices::changed, opacity, refresh);
  return opacity;
}

OverlayState LabelChoices::state() const {
  const ViewState view = m_views.of(m_series);
  const auto found = view.overlays.find(m_overlay);
  return found == view.overlays.end() ? OverlayState{} : found->second;
}

void LabelChoices::change(int label, const LabelChoice& choice) {
  OverlayState changedState = state();
  if (choice == LabelChoice{})
    changedState.labels.erase(label);
  else
    changedState.labels[label] = choice;
  m_views.setOverlay(m_series, m_overlay, changedState);
  Q_EMIT changed();
}

void LabelChoices::forgetAll() {
  OverlayState changedState = state();
  changedState.labels.clear();
  m_views.setOverlay(m_series, m_overlay, changedState);
  Q_EMIT changed();
}

}  // namespace pellucid::ui
