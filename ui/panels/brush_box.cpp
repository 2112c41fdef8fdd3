#include "ui/panels/brush_box.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/imaging/voi.h"
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

QDoubleSpinBox* valueBox(const QString& name) {
  auto* box = new ValueBox;
  box->setRange(-1e6, 1e6);
  box->setDecimals(2);
  box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
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
      m_lowest(valueBox(tr("Lowest value that is painted"))),
      m_highest(valueBox(tr("Highest value that is painted"))),
      m_unit(new QLabel) {
  setToolTipWithKeys(*m_radius, tr("In pixels on images without a calibration. Keys %1 and %2"),
                     {QStringLiteral("segment.smaller_brush"), QStringLiteral("segment.larger_brush")});
  m_ranged->setToolTip(tr("Of the brush within a range of values; without it, the window of the view is the range."));
  auto* range = new QHBoxLayout;
  range->setSpacing(space::kSmall);
  range->addWidget(m_ranged);
  range->addWidget(m_lowest, 1);
  range->addWidget(new QLabel(tr("to")));
  range->addWidget(m_highest, 1);
  range->addWidget(m_unit);
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

void BrushBox::setSeries(const LoadedSeries& loaded) {
  const Volume& volume = loaded.volume;
  m_ranged->setEnabled(volume.channels() == 1);
  const std::string& unit = volume.modality.unit;
  // Values without a unit are those of their own series alone.
  const std::string scale = unit.empty() ? loaded.series.uid : unit;
  if (scale == m_scale || volume.channels() != 1) return;
  m_scale = scale;
  m_unit->setText(QString::fromStdString(unit));
  m_unit->setVisible(!unit.empty());
  const VoiWindow window = defaultWindow(volume.slice(volume.geometry().size[2] / 2), loaded.display);
  const double lowest = window.center - window.width / 2;
  for (const auto& [box, value] : {std::pair(m_lowest, lowest), std::pair(m_highest, lowest + window.width)}) {
    const QSignalBlocker blocked(box);
    box->setValue(window.width < 20 ? value : std::round(value));
  }
  BrushSettings brush = m_segments.brush();
  brush.range.reset();
  m_segments.setBrush(brush);
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
