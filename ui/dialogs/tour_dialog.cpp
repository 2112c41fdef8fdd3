#include "ui/dialogs/tour_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/viewer/key_binding.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

struct Card {
  const char* icon;
  const char* title;
  const char* text;  ///< Its %1, %2, ... are keys of the commands.
  std::array<const char*, 3> commands;
};

constexpr std::array<Card, 5> kCards{{
    {"folder-open",
     QT_TRANSLATE_NOOP("TourDialog", "Open a study"),
     QT_TRANSLATE_NOOP("TourDialog",
                       "Drop a folder, a DICOMDIR, an archive or an image on the window, or press %1. What cannot be "
                       "opened is listed with the reason; nothing is changed in your files."),
     {"file.open_folder", nullptr, nullptr}},
    {"window-level",
     QT_TRANSLATE_NOOP("TourDialog", "Look"),
     QT_TRANSLATE_NOOP(
         "TourDialog",
         "%1 shows three planes, %2 plays a clip, %3 takes the first window preset. What keys and mouse do is yours to "
         "change."),
     {"layout.planes", "view.cine", "preset.1"}},
    {"measure-length",
     QT_TRANSLATE_NOOP("TourDialog", "Measure"),
     QT_TRANSLATE_NOOP(
         "TourDialog",
         "%1 measures a length, %2 an angle; the list at the right leads back to each. Millimetres are shown "
         "only where the file gives a calibration, with the word for what it rests on."),
     {"tool.length", "tool.angle", nullptr}},
    {"analyse",
     QT_TRANSLATE_NOOP("TourDialog", "Ask a model, and why"),
     QT_TRANSLATE_NOOP(
         "TourDialog",
         "%1 runs the models that fit the series. Each result says how sure it is and which model made it; "
         "switch on \"Why\" to see where it looked. It is a second look, not for primary diagnosis."),
     {"ai.run", nullptr, nullptr}},
    {"report",
     QT_TRANSLATE_NOOP("TourDialog", "Decide and report"),
     QT_TRANSLATE_NOOP(
         "TourDialog",
         "Accept, edit or reject each finding: only what you accept reaches the report (%1). Everything is "
         "kept as you work and can be undone. %2 finds any command, %3 lists all keys."),
     {"file.report", "help.find", "help.keys"}},
}};

constexpr int kMouseCard = 1;  ///< Says what the mouse does.

}  // namespace

TourDialog::TourDialog(const std::vector<QAction*>& actions, QString mouse, QWidget* parent)
    : QDialog(parent),
      m_actions(actions.begin(), actions.end()),
      m_mouse(std::move(mouse)),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_text(new QLabel),
      m_place(new QLabel),
      m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton) {
  constexpr int kWidth = 520;
  constexpr int kTextHeight = 92;
  setWindowTitle(tr("A first look"));
  setFixedWidth(kWidth);
  m_title->setProperty("role", "headline");
  m_text->setWordWrap(true);
  m_text->setMinimumHeight(kTextHeight);
  m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_place->setProperty("role", "caption");
  m_next->setProperty("role", "primary");
  m_next->setDefault(true);
  auto* skip = new QPushButton(tr("Skip"));
  skip->setAutoDefault(false);
  m_back->setAutoDefault(false);
  auto* top = new QHBoxLayout;
  top->setSpacing(space::kLarge);
  top->addWidget(m_icon);
  top->addWidget(m_title, 1);
  top->addWidget(m_place, 0, Qt::AlignTop);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space::kSmall);
  buttons->addWidget(skip);
  buttons->addStretch(1);
  buttons->addWidget(m_back);
  buttons->addWidget(m_next);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kSection, space::kSection, space::kSection, space::kLarge);
  layout->setSpacing(space::kLarge);
  layout->addLayout(top);
  layout->addWidget(m_text);
  layout->addLayout(buttons);
  connect(skip, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_back, &QPushButton::clicked, this, [this] { showCard(m_card - 1); });
  connect(m_next, &QPushButton::clicked, this, [this] { m_card + 1 < cardCount() ? showCard(m_card + 1) : accept(); });
  showCard(0);
}

int TourDialog::cardCount() const {
  return static_cast<int>(kCards.size());
}

void TourDialog::showCard(int card) {
  constexpr int kIconSide = 36;
  m_card = std::clamp(card, 0, cardCount() - 1);
  const Card& shown = kCards[static_cast<std::size_t>(m_card)];
  QString text = QCoreApplication::translate("TourDialog", shown.text);
  QStringList ids;
  for (const char* command : shown.commands)
    if (command != nullptr) ids += QString::fromLatin1(command);
  text = withKeys(text, m_actions, ids);
  if (m_card == kMouseCard) text.prepend(m_mouse + u' ');
  m_icon->setPixmap(iconPixmap(QLatin1String(shown.icon), themeColours().accent, kIconSide, devicePixelRatioF()));
  m_title->setText(QCoreApplication::translate("TourDialog", shown.title));
  m_text->setText(text);
  m_place->setText(tr("%1 of %2").arg(m_card + 1).arg(cardCount()));
  m_back->setEnabled(m_card > 0);
  m_next->setText(m_card + 1 < cardCount() ? tr("Next") : tr("Start"));
  setAccessibleDescription(m_title->text() + QStringLiteral(". ") + text);
}

void TourDialog::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Left) return showCard(m_card - 1);
  if (event->key() == Qt::Key_Right) return showCard(m_card + 1);
  QDialog::keyPressEvent(event);
}

}  // namespace pellucid::ui
