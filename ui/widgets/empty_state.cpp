#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& advice, QWidget* parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_action(new QPushButton(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
  layout->setSpacing(space::kSmall);
  m_title->setProperty("role", "title");
  m_advice->setProperty("role", "secondary");
  for (QLabel* label : {m_icon, m_title, m_advice}) label->setAlignment(Qt::AlignHCenter);
  for (QLabel* label : {m_title, m_advice}) label->setWordWrap(true);
  m_action->setProperty("role", "primary");
  m_action->hide();
  layout->addStretch(2);
  layout->addWidget(m_icon);
  layout->addSpacing(space::kTight);
  layout->addWidget(m_title);
  layout->addWidget(m_advice);
  layout->addSpacing(space::kSmall);
  layout->addWidget(m_action, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  setTexts(title, advice);
  recolour();
  connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString& title, const QString& advice) {
  m_title->setText(title);
  m_advice->setText(advice);
  m_advice->setVisible(!advice.isEmpty());
}

void EmptyState::setAction(const QString& text) {
  m_action->setText(text);
  m_action->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) recolour();
}

void EmptyState::recolour() {
  m_icon->setPixmap(iconPixmap(m_iconName, themeColours().secondaryText, 40, devicePixelRatioF()));
}

}  // namespace pellucid::ui
