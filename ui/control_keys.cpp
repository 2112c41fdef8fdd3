#include "ui/control_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>
#include <algorithm>
#include <initializer_list>

#include "ui/widgets/message_bar.h"
#include "ui/widgets/press_card.h"

namespace pellucid::ui {

namespace {

bool among(int key, std::initializer_list<int> keys) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isEnter(int key) {
  return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool presses(int key) {
  return isEnter(key) || key == Qt::Key_Space || key == Qt::Key_Select;
}

bool steps(int key) {
  return among(key, {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End});
}

bool isSideways(int key) {
  return key == Qt::Key_Left || key == Qt::Key_Right;
}

/// Where letters are no commands, and keys are recorded.
bool isTypedInto(const QWidget& control) {
  for (const QWidget* widget = &control; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget())
    if (qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr ||
        qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
        qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
        qobject_cast<const QKeySequenceEdit*>(widget) != nullptr)
      return true;
  return false;
}

/// What is typed into has its keys also after a click.
bool isTypedInto(const QWidget& control, int key) {
  if (qobject_cast<const QAbstractSpinBox*>(&control) != nullptr) return steps(key) || isEnter(key);
  return qobject_cast<const QLineEdit*>(&control) != nullptr && isEnter(key);
}

bool works(const QWidget& control, int key) {
  if (qobject_cast<const QAbstractButton*>(&control) != nullptr) return presses(key);
  if (qobject_cast<const PressCard*>(&control) != nullptr) return presses(key);
  if (qobject_cast<const QComboBox*>(&control) != nullptr) return steps(key) || presses(key);
  if (qobject_cast<const QAbstractSlider*>(&control) != nullptr) return steps(key) || isSideways(key);
  if (qobject_cast<const QAbstractItemView*>(&control) != nullptr) return steps(key) || isSideways(key) || presses(key);
  if (qobject_cast<const QAbstractScrollArea*>(&control) != nullptr) return steps(key) || isSideways(key);
  if (qobject_cast<const QTabBar*>(&control) != nullptr)
    return isSideways(key) || among(key, {Qt::Key_Home, Qt::Key_End});
  return qobject_cast<const QSplitterHandle*>(&control) != nullptr && (isSideways(key) || steps(key));
}

MessageBar* barAround(QWidget& control) {
  for (QWidget* widget = &control; widget != nullptr; widget = widget->parentWidget())
    if (auto* bar = qobject_cast<MessageBar*>(widget)) return bar;
  return nullptr;
}

void moveHandle(const QSplitterHandle& handle, int key) {
  constexpr int kStep = 16;
  QSplitter* splitter = handle.splitter();
  const int step = among(key, {Qt::Key_Left, Qt::Key_Up})      ? -kStep
                   : among(key, {Qt::Key_Right, Qt::Key_Down}) ? kStep
                                                               : 0;
  QList<int> sizes = splitter->sizes();
  for (int i = 1; i < splitter->count(); ++i)
    if (splitter->handle(i) == &handle) {
      sizes[i - 1] += step;
      sizes[i] -= step;
    }
  splitter->setSizes(sizes);
}

}  // namespace

ControlKeys::ControlKeys(QWidget& window, QAction& showTip) : QObject(&window), m_window(window), m_showTip(showTip) {
  qApp->installEventFilter(this);
}

void ControlKeys::markHandle(QWidget* focused) {
  auto* handle = qobject_cast<QSplitterHandle*>(focused);
  if (handle == nullptr || (m_mark && m_mark->parentWidget() != handle->window())) delete m_mark;
  m_marked = handle;
  if (handle == nullptr) return;
  if (!m_mark) {
    m_mark = new QWidget(handle->window());
    m_mark->setObjectName(QStringLiteral("handleMark"));
    m_mark->setAttribute(Qt::WA_StyledBackground);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
  }
  constexpr int kAround = 2;
  m_mark->setGeometry(
      QRect(handle->mapTo(handle->window(), QPoint()), handle->size()).adjusted(-kAround, 0, kAround, 0));
  m_mark->show();
  m_mark->raise();
}

bool ControlKeys::isOfControl(const QWidget& control, const QKeyEvent& event) const {
  const int key = event.key();
  const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && isTypedInto(control, key)) return true;
  if (!m_byKeys) return false;
  if (plain && key == Qt::Key_Escape) return barAround(const_cast<QWidget&>(control)) != nullptr;
  // A list is chosen from with Shift, and opened with Alt.
  if (qobject_cast<const QAbstractItemView*>(&control) != nullptr && event.modifiers() == Qt::ShiftModifier)
    return steps(key);
  if (qobject_cast<const QComboBox*>(&control) != nullptr && event.modifiers() == Qt::AltModifier)
    return key == Qt::Key_Down || key == Qt::Key_Up;
  return plain && works(control, key);
}

bool ControlKeys::press(QWidget& control, const QKeyEvent& event) {
  const int key = event.key();
  if (auto* button = qobject_cast<QAbstractButton*>(&control); button != nullptr && isEnter(key)) {
    if (!event.isAutoRepeat()) button->click();
    return true;
  }
  if (auto* handle = qobject_cast<QSplitterHandle*>(&control)) {
    moveHandle(*handle, key);
    markHandle(handle);
    return true;
  }
  MessageBar* bar = key == Qt::Key_Escape ? barAround(control) : nullptr;
  if (bar != nullptr) bar->dismiss();
  return bar != nullptr;
}

bool ControlKeys::eventFilter(QObject* watched, QEvent* event) {
  auto* control = qobject_cast<QWidget*>(watched);
  if (control == nullptr) return false;
  switch (event->type()) {
    case QEvent::MouseButtonPress:
      if (control->window() == &m_window) m_byKeys = false;
      return false;
    case QEvent::FocusIn:
      // Not by Tab: Qt gives that as the reason also where a control that is hidden loses the focus to the next.
      if (control->window() == &m_window && static_cast<QFocusEvent*>(event)->reason() == Qt::ShortcutFocusReason)
        m_byKeys = true;
      markHandle(control);
      return false;
    case QEvent::FocusOut:
    case QEvent::Resize:
    case QEvent::Move:
      if (control == m_marked) markHandle(event->type() == QEvent::FocusOut ? nullptr : control);
      return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
      break;
    default:
      return false;
  }
  const auto& key = *static_cast<QKeyEvent*>(event);
  if (control != QApplication::focusWidget()) return false;
  const bool tab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
  if (tab && event->type() == QEvent::KeyPress && control->window() == &m_window) m_byKeys = true;
  if (control->window() != &m_window) {
    // Dialogs have no shortcuts of the window.
    auto* handle = qobject_cast<QSplitterHandle*>(control);
    if (handle != nullptr && event->type() == QEvent::KeyPress && works(*control, key.key())) {
      moveHandle(*handle, key.key());
      markHandle(handle);
      return true;
    }
    const bool tip = event->type() == QEvent::KeyPress && !isTypedInto(*control) &&
                     m_showTip.shortcuts().contains(QKeySequence(key.keyCombination()));
    if (tip) showTipOfFocus();
    return tip;
  }
  if (!isOfControl(*control, key)) return false;
  if (event->type() == QEvent::KeyPress) return press(*control, key);
  event->accept();
  return true;
}

void showTipOfFocus() {
  const QWidget* control = QApplication::focusWidget();
  if (control == nullptr) return;
  QString text;
  QPoint at(0, control->height());
  if (const auto* list = qobject_cast<const QAbstractItemView*>(control);
      list != nullptr && list->currentIndex().isValid()) {
    text = list->currentIndex().data(Qt::ToolTipRole).toString();
    at = list->viewport()->mapTo(control, list->visualRect(list->currentIndex()).bottomLeft());
  }
  for (const QWidget* widget = control; text.isEmpty() && widget != nullptr; widget = widget->parentWidget())
    text = widget->toolTip();
  if (text.isEmpty()) text = control->accessibleName();
  constexpr int kForMs = 20'000;
  QToolTip::showText(control->mapToGlobal(at), text, const_cast<QWidget*>(control), {}, kForMs);
}

}  // namespace pellucid::ui
