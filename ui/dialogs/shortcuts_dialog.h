#pragma once

#include <QDialog>
#include <QKeySequence>
#include <functional>
#include <map>
#include <vector>

#include "ui/viewer/key_context.h"

class QAction;
class QComboBox;
class QTableWidget;
class QToolButton;

namespace pellucid::ui {

class KeyEdit;
class MessageBar;
class Settings;
struct MouseRow;

/// Every command with its keys, and what the mouse does; searchable. What is changed is kept in the settings at once,
/// which the actions follow. A key that belongs to another command that could be meant in the same view is moved only
/// when the user says so.
class ShortcutsDialog : public QDialog {
  Q_OBJECT
 public:
  ShortcutsDialog(const std::vector<QAction*>& actions, Settings& settings, QWidget* parent = nullptr);

 private:
  struct CommandRow {
    QAction* action = nullptr;
    std::vector<KeyEdit*> keys;
    QToolButton* reset = nullptr;
  };
  struct MouseBox {
    const MouseRow* row = nullptr;
    QComboBox* box = nullptr;
    QToolButton* reset = nullptr;
  };

  void buildTable();
  void addCommand(QAction* action);
  void addMouse(const MouseRow& row);
  QToolButton* addReset(int row, const QString& name, KeyContext context);
  void showOnly(const QString& text);
  /// What is set, in all rows.
  void refresh();
  void takeKey(const CommandRow& row);
  /// Asks first where one of the keys belongs to another command.
  void wish(QAction* action, const QList<QKeySequence>& keys);
  void give(QAction* action, const QList<QKeySequence>& keys);
  QAction* ownerOf(const QKeySequence& key, const QAction* but) const;
  void ask(const QString& sentence, const QString& yes, const QString& no, std::function<void()> run);

  Settings& m_settings;
  QTableWidget* m_table;
  MessageBar* m_question;
  std::vector<CommandRow> m_commands;
  std::vector<MouseBox> m_mouse;
  std::function<void()> m_agreed;  ///< What the question is about.
};

}  // namespace pellucid::ui
