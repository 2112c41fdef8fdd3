#include "ui/window_commands.h"

#include <QCoreApplication>

namespace pellucid::ui {

const std::vector<WindowCommandRow>& windowCommandTable() {
  static const std::vector<WindowCommandRow> table{
      {WindowCommand::OpenFiles, "file.open", QT_TRANSLATE_NOOP("WindowCommand", "&Open files ..."), "file-open",
       "Ctrl+O"},
      {WindowCommand::OpenFolder, "file.open_folder", QT_TRANSLATE_NOOP("WindowCommand", "Open &folder ..."),
       "folder-open", "Ctrl+Shift+O"},
      {WindowCommand::OpenLabelMap, "file.open_label_map", QT_TRANSLATE_NOOP("WindowCommand", "Open &label map ..."),
       "segments", "Ctrl+Shift+G"},
      {WindowCommand::StudyList, "file.studies", QT_TRANSLATE_NOOP("WindowCommand", "&Study list ..."), "study-list",
       "Ctrl+D"},
      {WindowCommand::CloseStudy, "file.close_study", QT_TRANSLATE_NOOP("WindowCommand", "&Close study"), "close",
       "Ctrl+W"},
      {WindowCommand::Report, "file.report", QT_TRANSLATE_NOOP("WindowCommand", "&Report ..."), "report", "Ctrl+R"},
      {WindowCommand::Quit, "file.quit", QT_TRANSLATE_NOOP("WindowCommand", "&Quit"), "", "Ctrl+Q"},
      {WindowCommand::Undo, "edit.undo", QT_TRANSLATE_NOOP("WindowCommand", "&Undo"), "undo", "Ctrl+Z"},
      {WindowCommand::Redo, "edit.redo", QT_TRANSLATE_NOOP("WindowCommand", "&Redo"), "redo", "Ctrl+Y"},
      {WindowCommand::Preferences, "edit.preferences", QT_TRANSLATE_NOOP("WindowCommand", "&Preferences ..."),
       "settings", "Ctrl+,"},
      {WindowCommand::LayoutSingle, "layout.single", QT_TRANSLATE_NOOP("WindowCommand", "One view"), "layout-1", "F5"},
      {WindowCommand::LayoutSideBySide, "layout.two", QT_TRANSLATE_NOOP("WindowCommand", "Two views"), "layout-2",
       "F6"},
      {WindowCommand::LayoutQuad, "layout.four", QT_TRANSLATE_NOOP("WindowCommand", "Four views"), "layout-4", "F7"},
      {WindowCommand::LayoutPlanes, "layout.planes", QT_TRANSLATE_NOOP("WindowCommand", "Three planes (MPR)"), "planes",
       "Shift+M"},
      {WindowCommand::Hang, "layout.hang", QT_TRANSLATE_NOOP("WindowCommand", "Lay out the study"), "layout-grid",
       "F8"},
      {WindowCommand::KeepLayout, "layout.keep",
       QT_TRANSLATE_NOOP("WindowCommand", "Keep this layout for such studies"), "save", ""},
      {WindowCommand::ForgetLayout, "layout.forget",
       QT_TRANSLATE_NOOP("WindowCommand", "Forget the layout kept for such studies"), "", ""},
      {WindowCommand::ReferenceLines, "link.lines", QT_TRANSLATE_NOOP("WindowCommand", "Reference lines"), "",
       "Shift+X"},
      {WindowCommand::LinkScroll, "link.scroll", QT_TRANSLATE_NOOP("WindowCommand", "Scroll together"), "link",
       "Ctrl+L"},
      {WindowCommand::LinkZoom, "link.zoom", QT_TRANSLATE_NOOP("WindowCommand", "Zoom and pan together"), "", ""},
      {WindowCommand::LinkWindow, "link.window", QT_TRANSLATE_NOOP("WindowCommand", "Window together"), "", ""},
      {WindowCommand::LinkByHand, "link.by_hand",
       QT_TRANSLATE_NOOP("WindowCommand", "Scroll together by hand, from here"), "", "Ctrl+Shift+L"},
      {WindowCommand::ToggleBrowser, "panel.studies", QT_TRANSLATE_NOOP("WindowCommand", "Show studies"), "panel-left",
       "F2"},
      {WindowCommand::TogglePanels, "panel.side", QT_TRANSLATE_NOOP("WindowCommand", "Show side panel"), "panel-right",
       "F3"},
      {WindowCommand::SwitchTheme, "window.theme", QT_TRANSLATE_NOOP("WindowCommand", "Light or dark"), "sun", ""},
      {WindowCommand::ChangeSegment, "segments.change",
       QT_TRANSLATE_NOOP("WindowCommand", "Change the chosen segment ..."), "segments", "Ctrl+G"},
      {WindowCommand::RunModels, "ai.run", QT_TRANSLATE_NOOP("WindowCommand", "Run all models that &fit"), "analyse",
       "Ctrl+Return"},
      {WindowCommand::FindCommand, "help.find", QT_TRANSLATE_NOOP("WindowCommand", "&Find a command ..."), "search",
       "Ctrl+K|Ctrl+Shift+P"},
      {WindowCommand::Tour, "help.tour", QT_TRANSLATE_NOOP("WindowCommand", "A first &look ..."), "help", ""},
      {WindowCommand::Shortcuts, "help.keys", QT_TRANSLATE_NOOP("WindowCommand", "&Keyboard and mouse ..."), "keyboard",
       "F1"},
      {WindowCommand::SkippedFiles, "help.skipped", QT_TRANSLATE_NOOP("WindowCommand", "&Skipped files ..."), "warning",
       ""},
      {WindowCommand::About, "help.about", QT_TRANSLATE_NOOP("WindowCommand", "&About Pellucid"), "info", ""},
  };
  return table;
}

}  // namespace pellucid::ui
