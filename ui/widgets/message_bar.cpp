#include "ui/widgets/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QColor colourOf(MessageKind kind) {
  switch (kind) {
    case MessageKind::Information:
      return themeColours().accent;
    case MessageKind::Warning:
      return themeColours().warning;
    case MessageKind::Danger:
      return themeColours().danger;
  }
  return themeColours().accent;
}

}  // namespace

QRect floatingRoom(const QRect& rect) {
  const int texts = rect.height() > 400 ? 100 : rect.height() > 240 ? 80 : space::kMedium;
  return rect.adjusted(space::kMedium, space::kMedium, -space::kMedium, -texts);
}

MessageBar::MessageBar(MessagePlace place, QWidget* parent)
    : QFrame(parent),
      m_place(place),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_other(new QPushButton(this)),
      m_close(new QToolButton(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::kLarge, space::kSmall, space::kSmall, space::kSmall);
  layout->setSpacing(space::kMedium);
  m_text->setWordWrap(place != MessagePlace::StatusBar);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  for (QPushButton* button : {m_action, m_other}) {
    button->setProperty("role", "quiet");
    // Return in a dialog is not an answer to the bar.
    button->setAutoDefault(false);
    // A status bar is as high as what is hidden in it would be.
    button->hide();
  }
  m_close->setIcon(icon("close"));
  m_close->setToolTip(tr("Close this message"));
  m_close->setAccessibleName(tr("Close this message"));
  layout->addWidget(m_icon);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_action);
  layout->addWidget(m_other);
  layout->addWidget(m_close);
  connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
  connect(m_other, &QPushButton::clicked, this, &MessageBar::otherTriggered);
  connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
  if (place == MessagePlace::StatusBar) {
    layout->setContentsMargins(space::kSmall, 1, space::kMedium, 1);
    layout->setSpacing(space::kSmall);
    m_close->hide();
  }
  hide();
}

void MessageBar::floatOver(QWidget* widget, const std::vector<QWidget*>& others) {
  m_below = widget;
  m_lower.assign(others.begin(), others.end());
  setParent(widget->parentWidget());
  widget->installEventFilter(this);
  for (QWidget* other : others) other->installEventFilter(this);
  moveToPlace();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
  const QEvent::Type type = event->type();
  const bool moved = type == QEvent::Resize || type == QEvent::Move;
  const bool came = type == QEvent::Show || type == QEvent::Hide;
  const bool lower = std::find(m_lower.begin(), m_lower.end(), watched) != m_lower.end();
  if ((watched == m_below && moved) || (lower && (moved || came))) moveToPlace();
  return QFrame::eventFilter(watched, event);
}

bool MessageBar::event(QEvent* event) {
  const bool done = QFrame::event(event);
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) moveToPlace();
  return done;
}

void MessageBar::moveToPlace() {
  if (!m_below) return;
  constexpr int kWidest = 720;  // Wider only where words and buttons would be cut.
  const QRect room = floatingRoom(m_below->geometry());
  const int wide = std::min(std::max(kWidest, minimumSizeHint().width()), room.width());
  const int high = std::max(minimumSizeHint().height(), heightForWidth(wide));
  QRect place(room.center().x() - wide / 2, room.bottom() + 1 - high, wide, high);
  for (const auto& lower : m_lower)
    if (lower && lower->isVisibleTo(parentWidget()) && place.intersects(lower->geometry()))
      place.moveBottom(lower->y() - space::kSmall);
  setGeometry(place);
  raise();
}

void MessageBar::showMessage(MessageKind kind, const QString& sentence, const QString& action, const QString& other) {
  m_kind = kind;
  m_text->setText(sentence);
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  m_other->setText(other);
  m_other->setVisible(!other.isEmpty());
  setAccessibleName(sentence);
  recolour();
  setVisible(!sentence.isEmpty());
}

void MessageBar::dismiss() {
  if (m_close->isHidden()) return;
  hide();
  Q_EMIT closed();
}

QString MessageBar::message() const {
  return m_text->text();
}

void MessageBar::setClosable(bool closable) {
  m_close->setVisible(closable);
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_place == MessagePlace::StatusBar) return painter.fillRect(rect(), colourOf(m_kind));
  QColor tint = colourOf(m_kind);
  painter.fillRect(rect(), themeColours().raised);
  tint.setAlphaF(0.10F);
  painter.fillRect(rect(), tint);
  painter.fillRect(QRect(0, 0, space::kTight, height()), colourOf(m_kind));
  if (m_place == MessagePlace::Strip)
    return painter.fillRect(QRect(0, height() - 1, width(), 1), themeColours().hairline);
  painter.setPen(themeColours().border);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MessageBar::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) recolour();
}

void MessageBar::recolour() {
  const QString name = m_kind == MessageKind::Information ? "info"
                       : m_kind == MessageKind::Warning   ? "warning"
                                                          : "shield";
  const bool filled = m_place == MessagePlace::StatusBar;
  const QColor ink = filled ? themeColours().background : colourOf(m_kind);
  m_icon->setPixmap(iconPixmap(name, ink, filled ? 14 : 20, devicePixelRatioF()));
  if (filled) m_text->setStyleSheet(QStringLiteral("color: %1; font-weight: 600;").arg(ink.name()));
  update();
}

}  // namespace pellucid::ui
