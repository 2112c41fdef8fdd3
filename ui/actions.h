#pragma once

#include <QObject>
#include <map>
#include <vector>

#include "ui/viewer/tool_table.h"
#include "ui/viewer/view_commands.h"

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;
class QToolButton;
class QWidget;

namespace pellucid::ui {

class Settings;

/// Commands of the window itself; those of the active view are in view_commands.h.
enum class WindowCommand {
  OpenFiles,
  OpenFolder,
  StudyList,
  CloseStudy,
  Report,
  Quit,
  Undo,
  Redo,
  Preferences,
  LayoutSingle,
  LayoutSideBySide,
  LayoutQuad,
  LayoutPlanes,
  Hang,
  KeepLayout,
  ForgetLayout,
  ReferenceLines,
  LinkScroll,
  LinkZoom,
  LinkWindow,
  LinkByHand,
  ToggleBrowser,
  TogglePanels,
  SwitchTheme,
  ChangeSegment,
  RunModels,
  FindCommand,
  Tour,
  Shortcuts,
  SkippedFiles,
  About
};

/// All actions of the program, each with its icon, its key (as the user has set it) and its tool tip. Menus and tool
/// bars are made from the same tables.
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

 private:
  QAction* add(const QString& id, const QString& text, const QString& iconName, const QString& keys);
  void addWindowCommands();
  void addViewCommands();
  void addTools();
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
