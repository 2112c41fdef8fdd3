#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QKeyEvent;
class QWidget;

namespace pellucid::ui {

/// Lets a control that was reached by the keyboard (the last that was pressed in the window is Tab, not the mouse) have
/// the keys that work it, arrows, space bar, Enter and the like, which are otherwise keys for images wherever the focus
/// is: a click into a panel takes them from no reader. Texts and numbers that are edited have theirs in any case. For
/// one window and the dialogs of the program.
class ControlKeys : public QObject {
  Q_OBJECT
 public:
  /// `showTip`: its keys show the tool tip of what has the focus, in dialogs too.
  ControlKeys(QWidget& window, QAction& showTip);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool isOfControl(const QWidget& control, const QKeyEvent& event) const;
  /// Keys that a control has no use for itself.
  bool press(QWidget& control, const QKeyEvent& event);

  /// A line over the handle of a splitter that has the focus, which itself is too thin to be seen.
  void markHandle(QWidget* focused);

  QWidget& m_window;
  QAction& m_showTip;
  QPointer<QWidget> m_mark;
  QPointer<QWidget> m_marked;  ///< The handle.
  bool m_byKeys = false;       ///< The focus came to where it is by a key.
};

/// That of the control that has the focus, or of its current entry.
void showTipOfFocus();

}  // namespace pellucid::ui
