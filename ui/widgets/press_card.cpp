#include "ui/widgets/press_card.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace pellucid::ui {

PressCard::PressCard(QWidget* parent) : QFrame(parent) {
  setProperty("role", "card");
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
}

void PressCard::mousePressEvent(QMouseEvent* event) {
  QFrame::mousePressEvent(event);
  if (event->button() == Qt::LeftButton) Q_EMIT pressed();
}

void PressCard::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT pressed();
      break;
    default:
      QFrame::keyPressEvent(event);
  }
}

}  // namespace pellucid::ui
