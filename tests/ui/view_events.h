#pragma once

#include <QApplication>
#include <QMouseEvent>

#include "ui/viewer/slice_view.h"

namespace pellucid::test {

// Mouse events for a view at places that need not be whole pixels.

inline void send(ui::SliceView& view, QEvent::Type type, const QPointF& at, Qt::MouseButton button = Qt::LeftButton) {
  const bool held = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick ||
                    (type == QEvent::MouseMove && button != Qt::NoButton);
  QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button,
                    held ? Qt::MouseButtons(button) : Qt::NoButton, Qt::NoModifier);
  QApplication::sendEvent(&view, &event);
}

inline void drag(ui::SliceView& view, const QPointF& from, const QPointF& to, Qt::MouseButton button = Qt::LeftButton) {
  send(view, QEvent::MouseButtonPress, from, button);
  send(view, QEvent::MouseMove, (from + to) / 2, button);
  send(view, QEvent::MouseMove, to, button);
  send(view, QEvent::MouseButtonRelease, to, button);
}

/// Moves there without a button and clicks.
inline void click(ui::SliceView& view, const QPointF& at) {
  send(view, QEvent::MouseMove, at, Qt::NoButton);
  send(view, QEvent::MouseButtonPress, at);
  send(view, QEvent::MouseButtonRelease, at);
}

}  // namespace pellucid::test
