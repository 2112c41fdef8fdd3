#include "ui/dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/model/languages.h"
#include "ui/model/settings.h"
#include "ui/viewer/key_binding.h"
#include "ui/viewer/mouse_bindings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/key_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kKeys = 2;  ///< For each command.
constexpr int kNameColumn = 0, kWhereColumn = 1, kKeyColumn = 2, kResetColumn = kKeyColumn + kKeys;
constexpr int kRowHeight = 40, kKeyWidth = 168, kResetWidth = 44;

QString nameOf(const QAction& action) {
  return withoutAccelerator(action.text());
}

QString native(const QKeySequence& key) {
  return key.toString(QKeySequence::NativeText);
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction*>& actions, Settings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_table(new QTableWidget), m_question(new MessageBar) {
  setWindowTitle(tr("Keyboard and mouse"));
  resize(920, 680);
  auto* search = new QLineEdit;
  search->setPlaceholderText(tr("Search commands"));
  search->setClearButtonEnabled(true);
  connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::showOnly);
  buildTable();
  for (const MouseRow& row : mouseTable()) addMouse(row);
  for (QAction* action : actions) addCommand(action);
  m_question->setObjectName(QStringLiteral("keyQuestion"));
  m_question->setClosable(false);
  connect(m_question, &MessageBar::actionTriggered, this, [this] {
    m_question->hide();
    if (const auto agreed = std::exchange(m_agreed, nullptr)) agreed();
    refresh();
  });
  connect(m_question, &MessageBar::otherTriggered, this, [this] {
    m_question->hide();
    m_agreed = nullptr;
    refresh();
  });
  auto* hint = new QLabel(tr(
      "Ctrl while dragging or scrolling is faster, Ctrl+Shift faster still. A double click enlarges a view, a right "
      "click opens the window presets. Shift while moving marks the point in the other views; Shift and the wheel "
      "change the slab of a plane. In 3D Ctrl and dragging changes colours and opacity, Shift and dragging moves the "
      "cut plane."));
  hint->setWordWrap(true);
  hint->setProperty("role", "caption");
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* defaults = buttons->addButton(tr("All back to defaults"), QDialogButtonBox::ResetRole);
  defaults->setObjectName(QStringLiteral("allDefaults"));
  defaults->setAutoDefault(false);
  connect(defaults, &QPushButton::clicked, this, [this] {
    ask(tr("All keys and mouse buttons that you have changed go back to their defaults."), tr("Back to defaults"),
        tr("Keep"), [this] { m_settings.clearBindings(); });
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
  layout->setSpacing(space::kMedium);
  layout->addWidget(search);
  layout->addWidget(m_question);
  layout->addWidget(m_table, 1);
  layout->addWidget(hint);
  layout->addWidget(buttons);
  refresh();
}

void ShortcutsDialog::buildTable() {
  m_table->setColumnCount(kResetColumn + 1);
  m_table->setHorizontalHeaderLabels({tr("Command"), tr("Where"), tr("Key"), tr("Second key"), {}});
  m_table->setAccessibleName(tr("Keyboard and mouse"));
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(kWhereColumn, QHeaderView::ResizeToContents);
  // "Control+Mayúsculas+O" is longer than "Ctrl+Shift+O".
  const QString longest = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W).toString(QKeySequence::NativeText);
  constexpr int kAroundKey = 72;
  const int width = std::max(kKeyWidth, fontMetrics().horizontalAdvance(longest) + kAroundKey);
  for (int i = 0; i < kKeys; ++i) m_table->setColumnWidth(kKeyColumn + i, width);
  m_table->horizontalHeader()->setMinimumSectionSize(kResetWidth);
  m_table->setColumnWidth(kResetColumn, kResetWidth);
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setShowGrid(false);
  // Tab leads from key to key and out of the table.
  m_table->setTabKeyNavigation(false);
}

QToolButton* ShortcutsDialog::addReset(int row, const QString& name, KeyContext context) {
  for (const auto& [column, text] : {std::pair(kNameColumn, name), std::pair(kWhereColumn, contextTitle(context))}) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(text);
    m_table->setItem(row, column, item);
  }
  auto* reset = new QToolButton;
  reset->setIcon(icon(QStringLiteral("undo")));
  reset->setAccessibleName(tr("Back to the default: %1").arg(name));
  m_table->setCellWidget(row, kResetColumn, reset);
  return reset;
}

void ShortcutsDialog::addCommand(QAction* action) {
  const int at = m_table->rowCount();
  m_table->insertRow(at);
  const QString name = nameOf(*action);
  CommandRow row{action, {}, addReset(at, name, keyContext(*action))};
  for (int i = 0; i < kKeys; ++i) {
    auto* edit = new KeyEdit;
    edit->setAccessibleName((i == 0 ? tr("Key for %1") : tr("Second key for %1")).arg(name));
    m_table->setCellWidget(at, kKeyColumn + i, edit);
    row.keys.push_back(edit);
    connect(edit, &KeyEdit::chosen, this, [this, index = m_commands.size()] { takeKey(m_commands[index]); });
  }
  connect(row.reset, &QToolButton::clicked, this, [this, action] { wish(action, defaultKeys(*action)); });
  m_commands.push_back(row);
}

void ShortcutsDialog::addMouse(const MouseRow& row) {
  const int at = m_table->rowCount();
  m_table->insertRow(at);
  const QString name = QCoreApplication::translate("MouseBinding", row.title);
  MouseBox mouse{&row, new QComboBox, addReset(at, name, row.context)};
  for (const QString& act : row.acts) mouse.box->addItem(mouseActTitle(act), act);
  mouse.box->setAccessibleName(name);
  m_table->setCellWidget(at, kKeyColumn, mouse.box);
  m_table->setSpan(at, kKeyColumn, 1, kKeys);
  connect(mouse.box, &QComboBox::currentIndexChanged, this, [this, box = mouse.box, id = row.id] {
    m_settings.setMouseBinding(QLatin1String(id), box->currentData().toString());
    refresh();
  });
  connect(mouse.reset, &QToolButton::clicked, this, [this, id = row.id] {
    m_settings.setMouseBinding(QLatin1String(id), {});
    refresh();
  });
  m_mouse.push_back(mouse);
}

void ShortcutsDialog::showOnly(const QString& text) {
  for (int row = 0; row < m_table->rowCount(); ++row) {
    bool found = m_table->item(row, kNameColumn)->text().contains(text, Qt::CaseInsensitive) ||
                 m_table->item(row, kWhereColumn)->text().contains(text, Qt::CaseInsensitive);
    for (int i = 0; i < kKeys; ++i)
      if (const auto* edit = qobject_cast<KeyEdit*>(m_table->cellWidget(row, kKeyColumn + i)))
        found = found || native(edit->keySequence()).compare(text, Qt::CaseInsensitive) == 0;
    m_table->setRowHidden(row, !found);
  }
}

void ShortcutsDialog::refresh() {
  for (const CommandRow& row : m_commands) {
    const QList<QKeySequence> keys = row.action->shortcuts();
    const QList<QKeySequence> defaults = defaultKeys(*row.action);
    for (int i = 0; i < kKeys; ++i) row.keys[static_cast<std::size_t>(i)]->setKey(keys.value(i));
    row.reset->setEnabled(keys != defaults);
    QStringList names;
    for (const QKeySequence& key : defaults) names += native(key);
    row.reset->setToolTip(names.isEmpty() ? tr("Back to the default: no key")
                                          : tr("Back to the default: %1").arg(names.join(QStringLiteral(", "))));
  }
  for (const MouseBox& mouse : m_mouse) {
    const QString fallback = QLatin1String(mouse.row->fallback);
    const QString act = m_settings.mouseBinding(QLatin1String(mouse.row->id), fallback);
    const QSignalBlocker block(mouse.box);
    const int index = mouse.box->findData(act);
    mouse.box->setCurrentIndex(index >= 0 ? index : mouse.box->findData(fallback));
    mouse.reset->setEnabled(act != fallback);
    mouse.reset->setToolTip(tr("Back to the default: %1").arg(mouseActTitle(fallback)));
  }
}

void ShortcutsDialog::takeKey(const CommandRow& row) {
  QList<QKeySequence> keys;
  for (const KeyEdit* edit : row.keys)
    if (const QKeySequence key = edit->keySequence(); !key.isEmpty() && !keys.contains(key)) keys += key;
  wish(row.action, keys);
}

QAction* ShortcutsDialog::ownerOf(const QKeySequence& key, const QAction* but) const {
  const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const CommandRow& row) {
    return row.action != but && row.action->shortcuts().contains(key) && contend(*row.action, *but, key);
  });
  return found == m_commands.end() ? nullptr : found->action;
}

void ShortcutsDialog::wish(QAction* action, const QList<QKeySequence>& keys) {
  // A question that was not answered is off.
  m_question->hide();
  m_agreed = nullptr;
  for (const QKeySequence& key : keys) {
    const QAction* owner = ownerOf(key, action);
    if (owner == nullptr) continue;
    return ask(tr("%1 is the key of \"%2\".").arg(native(key), nameOf(*owner)),
               tr("Move it to \"%1\"").arg(nameOf(*action)), tr("Keep it there"),
               [this, action, keys] { give(action, keys); });
  }
  give(action, keys);
  refresh();
}

void ShortcutsDialog::give(QAction* action, const QList<QKeySequence>& keys) {
  const auto keep = [this](const QAction& of, const QList<QKeySequence>& kept) {
    // Null is the default, empty is no key.
    m_settings.setKeyBinding(of.objectName(), kept == defaultKeys(of) ? QString()
                                              : kept.isEmpty()        ? QStringLiteral("")
                                                                      : textOfKeys(kept));
  };
  for (const QKeySequence& key : keys)
    while (QAction* owner = ownerOf(key, action)) {
      QList<QKeySequence> left = owner->shortcuts();
      left.removeAll(key);
      keep(*owner, left);
      owner->setShortcuts(left);
    }
  keep(*action, keys);
  action->setShortcuts(keys);
}

void ShortcutsDialog::ask(const QString& sentence, const QString& yes, const QString& no, std::function<void()> run) {
  m_agreed = std::move(run);
  m_question->showMessage(MessageKind::Warning, sentence, yes, no);
}

}  // namespace pellucid::ui
