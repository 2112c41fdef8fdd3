#include "ui/dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/model/languages.h"
#include "ui/model/settings.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction*>& actions, Settings& settings, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Keyboard and mouse"));
  resize(620, 640);
  auto* search = new QLineEdit;
  search->setPlaceholderText(tr("Search commands"));
  search->setClearButtonEnabled(true);
  auto* table = new QTableWidget(static_cast<int>(actions.size()), 2);
  table->setHorizontalHeaderLabels({tr("Command"), tr("Key")});
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(40);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table->setColumnWidth(1, 180);
  table->setSelectionMode(QAbstractItemView::NoSelection);
  table->setShowGrid(false);
  for (int row = 0; row < static_cast<int>(actions.size()); ++row) {
    QAction* action = actions[row];
    auto* name = new QTableWidgetItem(withoutAccelerator(action->text()));
    name->setFlags(Qt::ItemIsEnabled);
    table->setItem(row, 0, name);
    auto* editor = new QKeySequenceEdit(action->shortcut());
    editor->setClearButtonEnabled(true);
    editor->setAccessibleName(tr("Key for %1").arg(name->text()));
    table->setCellWidget(row, 1, editor);
    connect(editor, &QKeySequenceEdit::editingFinished, this, [action, editor, &settings] {
      const QKeySequence keys = editor->keySequence();
      action->setShortcut(keys);
      settings.setKeyBinding(action->objectName(),
                             keys.isEmpty() ? QStringLiteral("") : keys.toString(QKeySequence::PortableText));
    });
  }
  connect(search, &QLineEdit::textChanged, this, [table](const QString& text) {
    for (int row = 0; row < table->rowCount(); ++row)
      table->setRowHidden(row, !table->item(row, 0)->text().contains(text, Qt::CaseInsensitive));
  });
  auto* mouse = new QLabel(
      tr("Mouse: left drag windows, middle drag pans, right drag zooms, the wheel scrolls; Ctrl is faster, "
         "Ctrl+Shift faster still. Double click enlarges a view. Digits choose window presets. Shift while moving "
         "marks the point in the other views; Shift and the wheel change the slab of a plane."));
  mouse->setWordWrap(true);
  mouse->setProperty("role", "caption");
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
  layout->setSpacing(space::kMedium);
  layout->addWidget(search);
  layout->addWidget(table, 1);
  layout->addWidget(mouse);
  layout->addWidget(buttons);
}

}  // namespace pellucid::ui
