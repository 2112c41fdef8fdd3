#include "ui/dialogs/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/model/languages.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kActionRole = Qt::UserRole + 1;
constexpr int kRowHeight = 34;
constexpr int kIconSide = 18;

QString nameOf(const QAction& action) {
  return withoutAccelerator(action.text());
}

/// All words are somewhere in the name; 0 for a name that begins with the text, 1 for a word that does, 2 otherwise.
int rankOf(const QString& name, const QString& text) {
  for (const QString& word : text.split(' ', Qt::SkipEmptyParts))
    if (!name.contains(word, Qt::CaseInsensitive)) return -1;
  if (name.startsWith(text, Qt::CaseInsensitive)) return 0;
  return name.contains(QStringLiteral(" ") + text, Qt::CaseInsensitive) ? 1 : 2;
}

/// The key at the right of the name.
class CommandRow : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, option, index);
    const QString keys = index.data(kKeyRole).toString();
    if (keys.isEmpty()) return;
    painter->save();
    painter->setFont(themeFont(TypeScale::Caption));
    painter->setPen(themeColours().secondaryText);
    painter->drawText(option.rect.adjusted(0, 0, -space::kMedium, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
    painter->restore();
  }
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
  }
};

}  // namespace

CommandPalette::CommandPalette(const std::vector<QAction*>& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_search(new QLineEdit), m_list(new QListWidget) {
  setWindowTitle(tr("Find a command"));
  resize(560, 480);
  m_search->setPlaceholderText(tr("What do you want to do?"));
  m_search->setAccessibleName(tr("Find a command"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_list->setAccessibleName(tr("Commands"));
  m_list->setItemDelegate(new CommandRow(m_list));
  m_list->setIconSize({kIconSide, kIconSide});
  QPixmap empty(kIconSide, kIconSide);
  empty.fill(Qt::transparent);
  m_noIcon = QIcon(empty);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  auto* hint = new QLabel(tr("Up and down choose, Return runs, Esc closes."));
  hint->setProperty("role", "caption");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_search);
  layout->addWidget(m_list, 1);
  layout->addWidget(hint);
  connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::run);
  connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
  filter({});
}

void CommandPalette::filter(const QString& text) {
  m_list->clear();
  std::vector<std::pair<int, QAction*>> found;
  for (QAction* action : m_actions)
    if (const int rank = rankOf(nameOf(*action), text.trimmed()); rank >= 0 && action->isEnabled())
      found.emplace_back(rank, action);
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [rank, action] : found) {
    auto* item = new QListWidgetItem(action->icon().isNull() ? m_noIcon : action->icon(), nameOf(*action), m_list);
    item->setData(kKeyRole, action->shortcut().toString(QKeySequence::NativeText));
    item->setData(kActionRole, QVariant::fromValue<QObject*>(action));
  }
  m_list->setCurrentRow(0);
}

void CommandPalette::run() {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr) return;
  auto* action = qobject_cast<QAction*>(item->data(kActionRole).value<QObject*>());
  accept();
  // When this dialog has gone: the command may open one of its own.
  if (action != nullptr) QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
      QApplication::sendEvent(m_list, event);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace pellucid::ui
