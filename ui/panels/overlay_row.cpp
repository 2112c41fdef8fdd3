#include "ui/panels/overlay_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/panels/label_choices.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labelled_slider.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

OverlayRow::OverlayRow(ViewStates& views, std::string seriesUid, std::string overlayId, OverlayKind kind,
                       const QString& title, QWidget* parent)
    : QWidget(parent),
      m_views(views),
      m_series(std::move(seriesUid)),
      m_overlay(std::move(overlayId)),
      m_visible(new QToolButton),
      m_top(new QHBoxLayout),
      m_opacity(new LabelledSlider(tr("Opacity"), 0, 100, tr("%"))) {
  m_visible->setCheckable(true);
  m_visible->setText(title);
  m_visible->setIcon(icon(kind == OverlayKind::Saliency ? QStringLiteral("saliency") : QStringLiteral("segments")));
  m_visible->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_visible->setAccessibleName(tr("Show %1").arg(title));
  m_visible->setToolTip(kind == OverlayKind::Saliency ? tr("Where the model looked, not where disease is")
                                                      : tr("Show or hide the outline of the segments"));
  m_top->setContentsMargins(0, 0, 0, 0);
  m_top->addWidget(m_visible);
  m_top->addStretch(1);
  if (kind == OverlayKind::Segmentation) {
    m_style = new QComboBox;
    m_style->addItems({tr("Outline"), tr("Fill")});
    m_style->setAccessibleName(tr("Style of the overlay"));
    m_top->addWidget(m_style);
    connect(m_style, &QComboBox::activated, this, [this](int index) {
      OverlayState changed = state();
      changed.style = index == 0 ? OverlayStyle::Outline : OverlayStyle::Fill;
      store(changed);
    });
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kTight);
  layout->addLayout(m_top);
  layout->addWidget(m_opacity);

  connect(m_visible, &QToolButton::clicked, this, [this](bool visible) {
    OverlayState changed = state();
    changed.visible = visible;
    store(changed);
  });
  connect(m_opacity, &LabelledSlider::valueChanged, this, [this](int percent) {
    OverlayState changed = state();
    (heatOrFill() ? changed.opacity : changed.lineOpacity) = percent / 100.0;
    store(changed);
  });
  connect(&m_views, &ViewStates::changed, this, [this](const std::string& series) {
    if (series == m_series) refresh();
  });
  refresh();
}

OverlayState OverlayRow::state() const {
  const ViewState view = m_views.of(m_series);
  const auto found = view.overlays.find(m_overlay);
  return found == view.overlays.end() ? OverlayState{} : found->second;
}

bool OverlayRow::heatOrFill() const {
  return m_style == nullptr || state().style == OverlayStyle::Fill;
}

void OverlayRow::offerLabels(std::vector<OverlayLabel> labels, bool eyes) {
  if (labels.size() < 2) return;
  m_each = new QToolButton;
  m_each->setObjectName(QStringLiteral("eachLabelButton"));
  m_each->setIcon(icon(QStringLiteral("tune")));
  m_each->setToolTip(tr("Outline, filling and opacity of each segment"));
  m_each->setAccessibleName(m_each->toolTip());
  m_top->addWidget(m_each);
  connect(m_each, &QToolButton::clicked, this, [this, labels = std::move(labels), eyes] {
    // Of the window, since panels make their rows anew while it is open.
    auto* choices = new LabelChoices(m_views, m_series, m_overlay, labels, eyes, window());
    choices->openBelow(*m_each);
  });
  refresh();
}

void OverlayRow::store(const OverlayState& state) {
  m_views.setOverlay(m_series, m_overlay, state);
}

void OverlayRow::refresh() {
  const OverlayState now = state();
  m_visible->setChecked(now.visible);
  m_opacity->setValue(static_cast<int>((heatOrFill() ? now.opacity : now.lineOpacity) * 100 + 0.5));
  m_opacity->setVisible(now.visible);
  if (m_style == nullptr) return;
  const QSignalBlocker blocker(m_style);
  m_style->setCurrentIndex(now.style == OverlayStyle::Outline ? 0 : 1);
  m_style->setEnabled(now.visible);
  if (m_each != nullptr) m_each->setEnabled(now.visible);
}

}  // namespace pellucid::ui
