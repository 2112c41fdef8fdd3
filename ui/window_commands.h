#pragma once

#include <vector>

namespace pellucid::ui {

/// Commands of the window itself; those of the active view are in view_commands.h.
enum class WindowCommand {
  OpenFiles,
  OpenFolder,
  OpenLabelMap,
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
  LayoutGrid,
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
  ShowTip,
  SkippedFiles,
  About
};

struct WindowCommandRow {
  WindowCommand command;
  const char* id;     ///< Stable, for key bindings: "file.open".
  const char* title;  ///< For QCoreApplication::translate("WindowCommand", title).
  const char* icon;   ///< Name for icon(), or "".
  const char* keys;   ///< Portable text of the default key sequences, separated by '|'; "" for none.
};

/// One row per command, in the order in which they are listed.
const std::vector<WindowCommandRow>& windowCommandTable();

}  // namespace pellucid::ui
