#pragma once

#include <QObject>
#include <map>
#include <vector>

#include "ui/viewer/tool_table.h"
#include "ui/viewer/view_commands.h"
#include "ui/window_commands.h"

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;
class QToolButton;
class QWidget;

namespace pellucid::ui {

class Settings;

/// All actions of the program, each with its icon, its keys (as the user has set them, also later) and its tool tip.
/// Menus and tool bars are made from the same tables.
class Actions : public QObject {
  Q_OBJECT
 public:
  Actions(Settings& settings, QWidget& window);

  QAction* action(WindowCommand command) const { return m_window.at(command); }
  QAction* action(ViewCommand command) const { return m_view.at(command); }
  QAction* action(ToolId tool) const { return m_tools.at(tool); }
  /// Every action, in the order of the menus.
  const std::vector<QAction*>& all() const { return m_all; }

  void fillMenus(QMenuBar& bar, QMenu& recent, QMenu& presets);
  /// `layouts` holds the picker of rows and columns.
  void fillToolBar(QToolBar& bar, QMenu& presets, QMenu& layouts);
  /// At the right end, where nothing pushes it out of a narrow window: models, report, theme and panels.
  void fillPanelBar(QToolBar& bar);

 Q_SIGNALS:
  void triggered(WindowCommand command);
  void viewTriggered(ViewCommand command);
  void toolChosen(ToolId tool);
  /// Of the window presets, 1 to 9.
  void presetChosen(int digit);

 private:
  QAction* add(const QString& id, const QString& text, const QString& iconName, const QString& keys,
               KeyContext context = KeyContext::Everywhere);
  void addWindowCommands();
  void addViewCommands();
  void addTools();
  void addPresets();
  /// Keys and tool tips as the reader has set keys and mouse.
  void takeBindings();
  QString toolTipOf(const ToolRow& row) const;
  void fillImageMenu(QMenu& image);
  void fillViewMenu(QMenu& view);
  void addPlaneButton(QToolBar& bar);
  QToolButton* makeToolButton(const QString& name, ToolId first, bool (*belongs)(const ToolRow&));

  Settings& m_settings;
  QWidget& m_parent;
  std::map<WindowCommand, QAction*> m_window;
  std::map<ViewCommand, QAction*> m_view;
  std::map<ToolId, QAction*> m_tools;
  std::vector<QAction*> m_all;
};

}  // namespace pellucid::ui
