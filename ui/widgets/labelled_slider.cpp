#include "ui/widgets/labelled_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include "ui/widgets/theme.h"

namespace pellucid::ui {

LabelledSlider::LabelledSlider(const QString& title, int minimum, int maximum, const QString& unit, QWidget* parent)
    : QWidget(parent), m_unit(unit.trimmed()), m_slider(new QSlider(Qt::Horizontal, this)), m_value(new QLabel(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  auto* name = new QLabel(title, this);
  name->setProperty("role", "secondary");
  name->setBuddy(m_slider);
  m_slider->setRange(minimum, maximum);
  m_slider->setAccessibleName(title);
  m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_value->setMinimumWidth(fontMetrics().horizontalAdvance(QString::number(maximum) + " " + unit) + space::kTight);
  layout->addWidget(name);
  layout->addWidget(m_slider, 1);
  layout->addWidget(m_value);
  setFocusProxy(m_slider);
  showValue(minimum);
  connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
    showValue(value);
    Q_EMIT valueChanged(value);
  });
}

int LabelledSlider::value() const {
  return m_slider->value();
}

void LabelledSlider::setValue(int value) {
  const QSignalBlocker blocker(m_slider);
  m_slider->setValue(value);
  showValue(m_slider->value());
}

void LabelledSlider::showValue(int value) {
  m_value->setText(m_unit.isEmpty() ? QString::number(value) : QString("%1 %2").arg(value).arg(m_unit));
}

}  // namespace pellucid::ui
