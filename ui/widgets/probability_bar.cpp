#include "ui/widgets/probability_bar.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QString percent(double share) {
  // "100 %" and "0 %" would claim certainty that no estimate has.
  if (share > 0.99 && share < 1.0) return QStringLiteral("> 99 %");
  if (share < 0.01 && share > 0.0) return QStringLiteral("< 1 %");
  return QLocale().toString(share * 100.0, 'f', 0) + QStringLiteral(" %");
}

}  // namespace

ProbabilityBar::ProbabilityBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setValue({});
}

void ProbabilityBar::setValue(const Value& value) {
  m_value = value;
  m_value.probability = std::clamp(value.probability, 0.0, 1.0);
  setAccessibleName(sentence());
  setToolTip(sentence());
  update();
}

QString ProbabilityBar::sentence() const {
  QString text = percent(m_value.probability);
  // "99 % (99 % to 99 %)" would say it three times.
  if (m_value.low && m_value.high && percent(*m_value.low) != percent(*m_value.high))
    text += tr(" (%1 to %2)").arg(percent(*m_value.low), percent(*m_value.high));
  if (m_value.threshold) text += tr(", operating point %1").arg(percent(*m_value.threshold));
  return text;
}

QSize ProbabilityBar::sizeHint() const {
  return {180, std::max(20, fontMetrics().height() + space::kTight)};
}

QSize ProbabilityBar::minimumSizeHint() const {
  return {96, sizeHint().height()};
}

void ProbabilityBar::paintEvent(QPaintEvent*) {
  const ThemeColours& colours = themeColours();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int numberWidth = fontMetrics().horizontalAdvance(QStringLiteral("> 100 %")) + space::kSmall;
  const QRectF track(0.5, height() / 2.0 - 4.0, std::max(10, width() - numberWidth) - 1.0, 8.0);
  const auto at = [&track](double share) { return track.left() + track.width() * std::clamp(share, 0.0, 1.0); };

  painter.setPen(Qt::NoPen);
  painter.setBrush(colours.hairline);
  painter.drawRoundedRect(track, 4, 4);
  QPainterPath clip;
  clip.addRoundedRect(track, 4, 4);
  painter.save();
  painter.setClipPath(clip);
  painter.fillRect(QRectF(track.topLeft(), QPointF(at(m_value.probability), track.bottom())),
                   m_value.positive ? colours.accent : colours.border);
  painter.restore();
  if (m_value.low && m_value.high) {
    painter.setPen(QPen(colours.text, 1.5));
    const double y = track.center().y();
    painter.drawLine(QPointF(at(*m_value.low), y), QPointF(at(*m_value.high), y));
    for (const double end : {*m_value.low, *m_value.high})
      painter.drawLine(QPointF(at(end), y - 3), QPointF(at(end), y + 3));
  }
  if (m_value.threshold) {
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawLine(QPointF(at(*m_value.threshold), track.top() - 4),
                     QPointF(at(*m_value.threshold), track.bottom() + 4));
  }
  QFont font = this->font();
  font.setWeight(m_value.positive ? QFont::DemiBold : QFont::Normal);
  painter.setFont(font);
  painter.setPen(m_value.positive ? colours.text : colours.secondaryText);
  painter.drawText(QRect(width() - numberWidth, 0, numberWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                   percent(m_value.probability));
}

}  // namespace pellucid::ui
