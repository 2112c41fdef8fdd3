#pragma once

#include <QDialog>
#include <QIcon>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace pellucid::ui {

/// Every command of the program by its name: type a part of it, Return runs it. Words may come in any order; what
/// begins with what was typed stands first.
class CommandPalette : public QDialog {
  Q_OBJECT
 public:
  explicit CommandPalette(const std::vector<QAction*>& actions, QWidget* parent = nullptr);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void filter(const QString& text);
  void run();

  std::vector<QAction*> m_actions;
  QLineEdit* m_search;
  QListWidget* m_list;
  QIcon m_noIcon;  ///< Keeps the names of commands without an icon in line.
};

}  // namespace pellucid::ui
