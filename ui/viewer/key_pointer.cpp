#include "ui/viewer/key_pointer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <algorithm>
#include <array>

#include "ui/viewer/key_binding.h"
#include "ui/viewer/measure_editor.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

namespace {

bool repeats(ViewCommand command) {
  return pointerStepOf(command) || command == ViewCommand::PointerNextImage ||
         command == ViewCommand::PointerPreviousImage;
}

}  // namespace

KeyPointer::KeyPointer(SliceView& view) : QObject(&view), m_view(view) {
  view.installEventFilter(this);
}

void KeyPointer::setOn(bool on) {
  if (on == m_on || (on && !m_view.series())) return;
  if (!on) hold(false);
  m_on = on;
  if (!on) {
    Q_EMIT m_view.hinted({});
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&m_view, &leave);
    return m_view.update();
  }
  m_view.setFocus(Qt::ShortcutFocusReason);
  const bool inside = QRectF(m_view.rect()).contains(m_position);
  moveTo(inside ? m_position : QRectF(m_view.rect()).center());
  explain();
}

void KeyPointer::explain() {
  const auto key = [this](const char* id) { return keyOrName(m_view, QLatin1String(id)); };
  Q_EMIT m_view.hinted(
      tr("The arrow keys move the pointer, with %1 as the button: %2 holds it down for dragging, or lets go. %3 leads "
         "to "
         "the points of measurements. %4 ends it.")
          .arg(key("pointer.click"), key("pointer.hold"), key("pointer.next_point"), key("view.reset")));
}

void KeyPointer::execute(ViewCommand command) {
  if (command == ViewCommand::PointerByKeys) return setOn(!m_on);
  setOn(true);
  if (!m_on) return;
  if (const auto step = pointerStepOf(command)) return moveTo(m_position + *step);
  switch (command) {
    case ViewCommand::PointerClick:
      return click();
    case ViewCommand::PointerHold:
      return hold(!m_holding);
    case ViewCommand::PointerDoubleClick:
      click();
      send(QEvent::MouseButtonDblClick);
      return send(QEvent::MouseButtonRelease);
    case ViewCommand::PointerNextPoint:
      return toPoint(1);
    case ViewCommand::PointerPreviousPoint:
      return toPoint(-1);
    case ViewCommand::PointerNextImage:
      return m_view.setImage(m_view.image() + 1);
    case ViewCommand::PointerPreviousImage:
      return m_view.setImage(m_view.image() - 1);
    default:
      return;
  }
}

void KeyPointer::dropped() {
  m_holding = false;
  if (!m_view.series()) setOn(false);
}

bool KeyPointer::cancel() {
  if (!m_on) return false;
  if (m_holding)
    hold(false);
  else
    setOn(false);
  return true;
}

QPointF KeyPointer::inView(const QPointF& position) const {
  return {std::clamp(position.x(), 0.0, std::max(0.0, m_view.width() - 1.0)),
          std::clamp(position.y(), 0.0, std::max(0.0, m_view.height() - 1.0))};
}

void KeyPointer::moveTo(const QPointF& position) {
  m_position = inView(position);
  send(QEvent::MouseMove);
  m_view.update();
}

void KeyPointer::click() {
  if (m_holding) return hold(false);
  send(QEvent::MouseButtonPress);
  send(QEvent::MouseButtonRelease);
}

void KeyPointer::hold(bool down) {
  if (down == m_holding) return;
  m_holding = down;
  send(down ? QEvent::MouseButtonPress : QEvent::MouseButtonRelease);
  m_view.update();
}

void KeyPointer::toPoint(int step) {
  const QList<QPointF> points = m_view.measures().movablePoints();
  if (points.isEmpty()) return Q_EMIT m_view.hinted(tr("No points of measurements are shown here."));
  const auto away = [this](const QPointF& point) { return QLineF(point, m_position).length(); };
  const auto nearest = std::ranges::min_element(points, {}, away);
  constexpr double kOnIt = 0.5;
  if (away(*nearest) > kOnIt) return moveTo(*nearest);
  // Several may lie in one place.
  for (qsizetype i = 1; i < points.size(); ++i) {
    const QPointF& next = points[((nearest - points.begin()) + step * i + points.size() * i) % points.size()];
    if (away(next) > kOnIt) return moveTo(next);
  }
}

void KeyPointer::send(QEvent::Type type) {
  const QScopedValueRollback sending(m_sending, true);
  const bool down = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick || m_holding;
  QMouseEvent event(type, m_position, m_view.mapToGlobal(m_position),
                    type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, down ? Qt::LeftButton : Qt::NoButton,
                    Qt::NoModifier);
  QApplication::sendEvent(&m_view, &event);
}

std::optional<ViewCommand> KeyPointer::commandOf(const QKeyEvent& event) const {
  // The Enter of the keypad is as good as the other.
  const int key = event.key() == Qt::Key_Enter ? static_cast<int>(Qt::Key_Return) : event.key();
  const QKeySequence pressed(static_cast<int>(event.modifiers() & ~Qt::KeypadModifier) | key);
  for (const ViewCommandRow& row : viewCommandTable())
    if (contextOf(row.command) == KeyContext::Pointer &&
        isKeyOf(m_view, QString::fromLatin1(row.id), QString::fromLatin1(row.keys), pressed))
      return row.command;
  return std::nullopt;
}

bool KeyPointer::eventFilter(QObject* watched, QEvent* event) {
  if (!m_on || m_sending) return QObject::eventFilter(watched, event);
  switch (event->type()) {
    // Those of a child, in which words are typed, come here too.
    case QEvent::ShortcutOverride:
      if (!m_view.hasFocus() || !commandOf(*static_cast<QKeyEvent*>(event))) break;
      event->accept();
      return true;
    case QEvent::KeyPress: {
      const auto& key = *static_cast<QKeyEvent*>(event);
      const auto command = m_view.hasFocus() ? commandOf(key) : std::nullopt;
      // A button that is held down is pressed once.
      if (command && (!key.isAutoRepeat() || repeats(*command))) execute(*command);
      if (command) return true;
      break;
    }
    case QEvent::FocusOut:
      hold(false);
      break;
    case QEvent::Hide:
      setOn(false);
      break;
    case QEvent::Resize:
      m_position = inView(m_position);
      break;
    case QEvent::MouseMove:
    case QEvent::Leave:
      return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
      setOn(false);
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

void KeyPointer::paint(QPainter& painter) const {
  if (!m_on) return;
  constexpr double kGap = 4.0, kArm = 14.0, kRing = 8.0;
  const std::array<QLineF, 4> arms{QLineF(kGap, 0, kArm, 0), QLineF(-kGap, 0, -kArm, 0), QLineF(0, kGap, 0, kArm),
                                   QLineF(0, -kGap, 0, -kArm)};
  painter.save();
  painter.translate(m_position);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  // Seen on black and on white.
  for (const QPen& pen : {QPen(QColor(0, 0, 0, 200), 5.0), QPen(Qt::white, 2.0)}) {
    painter.setPen(pen);
    painter.drawLines(arms.data(), static_cast<int>(arms.size()));
    if (m_holding) painter.drawEllipse(QPointF(), kRing, kRing);
  }
  painter.restore();
}

}  // namespace pellucid::ui
