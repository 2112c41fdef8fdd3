#pragma once

#include <QFrame>

namespace pellucid::ui {

/// A card that does something when it is pressed, by the mouse, the space bar or Enter; it can have the focus.
class PressCard : public QFrame {
  Q_OBJECT
 public:
  explicit PressCard(QWidget* parent = nullptr);

 Q_SIGNALS:
  void pressed();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace pellucid::ui
