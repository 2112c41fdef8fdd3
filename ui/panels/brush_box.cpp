#include "ui/panels/brush_box.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/model/number_text.h"
#include "ui/viewer/key_binding.h"
#include "ui/widgets/labelled_slider.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

/// Fractions are for SUV and normalised values; HU are whole.
class ValueBox : public QDoubleSpinBox {
 public:
  QString textFromValue(double value) const override {
    return numberText(value, value == std::round(value) ? 0 : decimals());
  }
};

QDoubleSpinBox* valueBox(const QString& name, double value) {
  auto* box = new ValueBox;
  box->setRange(-1e6, 1e6);
  box->setDecimals(2);
  box->setValue(value);
  box->setAccessibleName(name);
  // As wide as values are in practice; the range would ask for more than the panel has.
  constexpr int kWidth = 76;
  box->setMinimumWidth(kWidth);
  return box;
}

}  // namespace

BrushBox::BrushBox(Segments& segments, QWidget* parent)
    : QWidget(parent),
      m_segments(segments),
      m_radius(new LabelledSlider(tr("Radius"), 1, 50, tr(" mm"))),
      m_ball(new QCheckBox(tr("A ball: through neighbouring images too"))),
      m_ranged(new QCheckBox(tr("Values from"))),
      m_lowest(valueBox(tr("Lowest value that is painted"), -100)),
      m_highest(valueBox(tr("Highest value that is painted"), 200)) {
  setToolTipWithKeys(*m_radius, tr("In pixels on images without a calibration. Keys %1 and %2"),
                     {QStringLiteral("segment.smaller_brush"), QStringLiteral("segment.larger_brush")});
  m_ranged->setToolTip(tr("Of the brush within a range of values; without it, the window of the view is the range."));
  auto* range = new QHBoxLayout;
  range->setSpacing(space::kSmall);
  range->addWidget(m_ranged);
  range->addWidget(m_lowest, 1);
  range->addWidget(new QLabel(tr("to")));
  range->addWidget(m_highest, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_radius);
  layout->addWidget(m_ball);
  layout->addLayout(range);
  connect(m_radius, &LabelledSlider::valueChanged, this, [this](int radius) {
    BrushSettings brush = m_segments.brush();
    brush.radius = radius;
    m_segments.setBrush(brush);
  });
  connect(m_ball, &QCheckBox::toggled, this, [this](bool ball) {
    BrushSettings brush = m_segments.brush();
    brush.ball = ball;
    m_segments.setBrush(brush);
  });
  connect(m_ranged, &QCheckBox::toggled, this, &BrushBox::takeRange);
  connect(m_lowest, &QDoubleSpinBox::valueChanged, this, &BrushBox::takeRange);
  connect(m_highest, &QDoubleSpinBox::valueChanged, this, &BrushBox::takeRange);
  connect(&m_segments, &Segments::brushChanged, this, &BrushBox::refresh);
  refresh();
}

void BrushBox::takeRange() {
  BrushSettings brush = m_segments.brush();
  brush.range.reset();
  if (m_ranged->isChecked())
    brush.range =
        ValueRange{std::min(m_lowest->value(), m_highest->value()), std::max(m_lowest->value(), m_highest->value())};
  m_segments.setBrush(brush);
}

void BrushBox::refresh() {
  const BrushSettings& brush = m_segments.brush();
  m_radius->setValue(static_cast<int>(std::lround(brush.radius)));
  const QSignalBlocker ball(m_ball);
  const QSignalBlocker ranged(m_ranged);
  m_ball->setChecked(brush.ball);
  m_ranged->setChecked(brush.range.has_value());
  m_lowest->setEnabled(brush.range.has_value());
  m_highest->setEnabled(brush.range.has_value());
}

}  // namespace pellucid::ui
