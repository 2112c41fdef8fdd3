#include "ui/viewer/layout_picker.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kCell = 26;
constexpr int kGap = 4;
constexpr int kPad = space::kSmall;

}  // namespace

LayoutPicker::LayoutPicker(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setShape({});
}

void LayoutPicker::setShape(GridShape shape) {
  m_shape = {std::clamp(shape.rows, 1, kMostRows), std::clamp(shape.columns, 1, kMostColumns)};
  setAccessibleName(tr("Layout: %1 rows, %2 columns").arg(m_shape.rows).arg(m_shape.columns));
  update();
}

QSize LayoutPicker::sizeHint() const {
  const int caption = fontMetrics().height() + space::kSmall;
  return {2 * kPad + kMostColumns * (kCell + kGap) - kGap, 2 * kPad + kMostRows * (kCell + kGap) - kGap + caption};
}

GridShape LayoutPicker::shapeAt(const QPointF& position) const {
  const auto place = [](double at, int most) {
    return std::clamp(static_cast<int>((at - kPad) / (kCell + kGap)) + 1, 1, most);
  };
  return {place(position.y(), kMostRows), place(position.x(), kMostColumns)};
}

void LayoutPicker::paintEvent(QPaintEvent*) {
  const ThemeColours& colours = themeColours(currentTheme());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (int row = 0; row < kMostRows; ++row)
    for (int column = 0; column < kMostColumns; ++column) {
      const QRectF cell(kPad + column * (kCell + kGap) + 0.5, kPad + row * (kCell + kGap) + 0.5, kCell - 1, kCell - 1);
      const bool marked = row < m_shape.rows && column < m_shape.columns;
      painter.setPen(QPen(marked ? colours.accent : colours.border, 1.5));
      QColor fill = colours.accent;
      fill.setAlphaF(marked ? 0.3F : 0.0F);
      painter.setBrush(fill);
      painter.drawRoundedRect(cell, 3, 3);
    }
  painter.setPen(colours.text);
  const QRect caption(0, height() - fontMetrics().height() - kPad, width(), fontMetrics().height());
  painter.drawText(caption, Qt::AlignCenter, QStringLiteral("%1 × %2").arg(m_shape.rows).arg(m_shape.columns));
}

void LayoutPicker::mouseMoveEvent(QMouseEvent* event) {
  setShape(shapeAt(event->position()));
}

void LayoutPicker::mouseReleaseEvent(QMouseEvent* event) {
  setShape(shapeAt(event->position()));
  Q_EMIT chosen(m_shape);
}

void LayoutPicker::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Right:
      return setShape({m_shape.rows, m_shape.columns + 1});
    case Qt::Key_Left:
      return setShape({m_shape.rows, m_shape.columns - 1});
    case Qt::Key_Down:
      return setShape({m_shape.rows + 1, m_shape.columns});
    case Qt::Key_Up:
      return setShape({m_shape.rows - 1, m_shape.columns});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      Q_EMIT chosen(m_shape);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace pellucid::ui
