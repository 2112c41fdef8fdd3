#pragma once

#include <QDialog>
#include <vector>

class QAction;

namespace pellucid::ui {

class Settings;

/// Every command with its key, searchable; keys can be changed and are kept.
class ShortcutsDialog : public QDialog {
  Q_OBJECT
 public:
  ShortcutsDialog(const std::vector<QAction*>& actions, Settings& settings, QWidget* parent = nullptr);
};

}  // namespace pellucid::ui
