#pragma once

#include <QEvent>
#include <QObject>
#include <QPointF>
#include <optional>

#include "ui/viewer/view_commands.h"

class QKeyEvent;
class QPainter;

namespace pellucid::ui {

class SliceView;

/// A pointer on an image that keys move and whose button keys press, for readers who use no mouse. The view gets the
/// same events as from the mouse, so that every tool works with it: measurements are drawn and moved, segments painted,
/// planes led, windows dragged. While it is on, its keys come before all others in the view that has the focus, and
/// what the mouse moves over is not heeded; a press of a mouse button ends it.
class KeyPointer : public QObject {
  Q_OBJECT
 public:
  explicit KeyPointer(SliceView& view);

  bool isOn() const { return m_on; }
  /// It appears where it was last, at first in the middle; going, it lets go of what it holds.
  void setOn(bool on);
  /// Whether its button is held down: each pixel of moving counts then, as none is due to an unsteady hand.
  bool holding() const { return m_holding; }
  /// In the view.
  const QPointF& position() const { return m_position; }
  /// Turns the pointer on where it is not.
  void execute(ViewCommand command);
  /// Lets go of what it holds, else goes; false where it is not on.
  bool cancel();
  /// The view dropped what was being done: nothing is held any more.
  void dropped();
  void paint(QPainter& painter) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  std::optional<ViewCommand> commandOf(const QKeyEvent& event) const;
  QPointF inView(const QPointF& position) const;
  void moveTo(const QPointF& position);
  void click();
  void hold(bool down);
  /// To one of the points of the measurements shown: the nearest, or from one to the next or previous.
  void toPoint(int step);
  void send(QEvent::Type type);
  void explain();

  SliceView& m_view;
  bool m_on = false;
  bool m_holding = false;
  bool m_sending = false;
  QPointF m_position{-1, -1};
};

}  // namespace pellucid::ui
