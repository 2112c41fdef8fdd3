#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "ui/model/languages.h"
#include "ui/model/settings.h"
#include "ui/widgets/icons.h"

namespace pellucid::ui {

namespace {

struct WindowRow {
  WindowCommand command;
  const char* id;
  const char* title;
  const char* icon;
  const char* keys;
};

constexpr WindowRow kWindowRows[] = {
    {WindowCommand::OpenFiles, "file.open", QT_TRANSLATE_NOOP("WindowCommand", "&Open files ..."), "file-open",
     "Ctrl+O"},
    {WindowCommand::OpenFolder, "file.open_folder", QT_TRANSLATE_NOOP("WindowCommand", "Open &folder ..."),
     "folder-open", "Ctrl+Shift+O"},
    {WindowCommand::StudyList, "file.studies", QT_TRANSLATE_NOOP("WindowCommand", "&Study list ..."), "study-list",
     "Ctrl+D"},
    {WindowCommand::CloseStudy, "file.close_study", QT_TRANSLATE_NOOP("WindowCommand", "&Close study"), "close",
     "Ctrl+W"},
    {WindowCommand::Report, "file.report", QT_TRANSLATE_NOOP("WindowCommand", "&Report ..."), "report", "Ctrl+R"},
    {WindowCommand::Quit, "file.quit", QT_TRANSLATE_NOOP("WindowCommand", "&Quit"), "", "Ctrl+Q"},
    {WindowCommand::Undo, "edit.undo", QT_TRANSLATE_NOOP("WindowCommand", "&Undo"), "undo", "Ctrl+Z"},
    {WindowCommand::Redo, "edit.redo", QT_TRANSLATE_NOOP("WindowCommand", "&Redo"), "redo", "Ctrl+Y"},
    {WindowCommand::Preferences, "edit.preferences", QT_TRANSLATE_NOOP("WindowCommand", "&Preferences ..."), "settings",
     "Ctrl+,"},
    {WindowCommand::LayoutSingle, "layout.single", QT_TRANSLATE_NOOP("WindowCommand", "One view"), "layout-1", "F5"},
    {WindowCommand::LayoutSideBySide, "layout.two", QT_TRANSLATE_NOOP("WindowCommand", "Two views"), "layout-2", "F6"},
    {WindowCommand::LayoutQuad, "layout.four", QT_TRANSLATE_NOOP("WindowCommand", "Four views"), "layout-4", "F7"},
    {WindowCommand::LayoutPlanes, "layout.planes", QT_TRANSLATE_NOOP("WindowCommand", "Three planes (MPR)"), "planes",
     "Shift+M"},
    {WindowCommand::Hang, "layout.hang", QT_TRANSLATE_NOOP("WindowCommand", "Lay out the study"), "layout-grid", "F8"},
    {WindowCommand::KeepLayout, "layout.keep", QT_TRANSLATE_NOOP("WindowCommand", "Keep this layout for such studies"),
     "save", ""},
    {WindowCommand::ForgetLayout, "layout.forget",
     QT_TRANSLATE_NOOP("WindowCommand", "Forget the layout kept for such studies"), "", ""},
    {WindowCommand::ReferenceLines, "link.lines", QT_TRANSLATE_NOOP("WindowCommand", "Reference lines"), "", "Shift+X"},
    {WindowCommand::LinkScroll, "link.scroll", QT_TRANSLATE_NOOP("WindowCommand", "Scroll together"), "link", "Ctrl+L"},
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

constexpr ViewCommand kToolBarCommands[] = {
    ViewCommand::Invert,         ViewCommand::Fit,          ViewCommand::OneToOne,         ViewCommand::TurnRight,
    ViewCommand::FlipHorizontal, ViewCommand::FlipVertical, ViewCommand::CycleOverlayText, ViewCommand::ToggleOverlays,
    ViewCommand::Reset};

}  // namespace

Actions::Actions(Settings& settings, QWidget& window) : QObject(&window), m_settings(settings), m_parent(window) {
  addWindowCommands();
  addTools();
  addViewCommands();
}

QAction* Actions::add(const QString& id, const QString& text, const QString& iconName, const QString& keys) {
  auto* action = new QAction(text, &m_parent);
  action->setObjectName(id);
  if (!iconName.isEmpty()) action->setIcon(icon(iconName));
  QList<QKeySequence> sequences;
  for (const QString& one : m_settings.keyBinding(id, keys).split('|', Qt::SkipEmptyParts))
    sequences += QKeySequence::fromString(one, QKeySequence::PortableText);
  action->setShortcuts(sequences);
  QString tip = withoutAccelerator(text);
  if (tip.endsWith(QStringLiteral(" ..."))) tip.chop(4);
  if (!sequences.isEmpty()) tip += QStringLiteral("  (%1)").arg(sequences.front().toString(QKeySequence::NativeText));
  action->setToolTip(tip);
  m_parent.addAction(action);
  m_all.push_back(action);
  return action;
}

void Actions::addWindowCommands() {
  for (const WindowRow& row : kWindowRows) {
    QAction* made = add(QString::fromLatin1(row.id), QCoreApplication::translate("WindowCommand", row.title),
                        QString::fromLatin1(row.icon), QString::fromLatin1(row.keys));
    m_window[row.command] = made;
    connect(made, &QAction::triggered, this, [this, command = row.command] { Q_EMIT triggered(command); });
  }
  auto* layouts = new QActionGroup(this);
  // A layout of the picker is none of the three.
  layouts->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
  for (const WindowCommand command :
       {WindowCommand::LayoutSingle, WindowCommand::LayoutSideBySide, WindowCommand::LayoutQuad}) {
    m_window[command]->setCheckable(true);
    layouts->addAction(m_window[command]);
  }
  m_window[WindowCommand::LayoutSingle]->setChecked(true);
  for (const WindowCommand command :
       {WindowCommand::ToggleBrowser, WindowCommand::TogglePanels, WindowCommand::ReferenceLines}) {
    m_window[command]->setCheckable(true);
    m_window[command]->setChecked(true);
  }
  for (const WindowCommand command : {WindowCommand::LayoutPlanes, WindowCommand::LinkScroll, WindowCommand::LinkZoom,
                                      WindowCommand::LinkWindow, WindowCommand::LinkByHand})
    m_window[command]->setCheckable(true);
}

void Actions::addTools() {
  auto* group = new QActionGroup(this);
  for (const ToolRow& row : toolTable()) {
    QAction* made = add(QString::fromLatin1(row.name), QCoreApplication::translate("ViewTool", row.title),
                        QString::fromLatin1(row.icon), QString::fromLatin1(row.key));
    made->setCheckable(true);
    made->setToolTip(made->toolTip() + '\n' + QCoreApplication::translate("ViewTool", row.help));
    group->addAction(made);
    m_tools[row.id] = made;
    connect(made, &QAction::triggered, this, [this, tool = row.id] { Q_EMIT toolChosen(tool); });
  }
  m_tools[ToolId::Window]->setChecked(true);
}

void Actions::addViewCommands() {
  for (const ViewCommandRow& row : viewCommandTable()) {
    QAction* made = add(QString::fromLatin1(row.id), commandTitle(row), QString::fromLatin1(row.icon),
                        QString::fromLatin1(row.keys));
    m_view[row.command] = made;
    connect(made, &QAction::triggered, this, [this, command = row.command] { Q_EMIT viewTriggered(command); });
  }
}

void Actions::fillMenus(QMenuBar& bar, QMenu& recent, QMenu& presets) {
  QMenu* file = bar.addMenu(tr("&File"));
  file->addAction(action(WindowCommand::OpenFiles));
  file->addAction(action(WindowCommand::OpenFolder));
  file->addAction(action(WindowCommand::StudyList));
  recent.setTitle(tr("Open r&ecent"));
  file->addMenu(&recent);
  file->addSeparator();
  file->addAction(action(WindowCommand::Report));
  file->addSeparator();
  file->addAction(action(WindowCommand::CloseStudy));
  file->addAction(action(WindowCommand::Quit));

  QMenu* edit = bar.addMenu(tr("&Edit"));
  edit->addAction(action(WindowCommand::Undo));
  edit->addAction(action(WindowCommand::Redo));
  edit->addSeparator();
  edit->addAction(action(WindowCommand::Preferences));

  QMenu* image = bar.addMenu(tr("&Image"));
  presets.setTitle(tr("&Window"));
  presets.setIcon(icon(QStringLiteral("window-level")));
  image->addMenu(&presets);
  image->addSeparator();
  for (const ToolRow& row : toolTable())
    if (!row.draws && !row.segments) image->addAction(action(row.id));
  QMenu* measuring = image->addMenu(icon(QStringLiteral("measure")), tr("&Measure"));
  for (const ToolRow& row : toolTable())
    if (row.draws) measuring->addAction(action(row.id));
  QMenu* segmenting = image->addMenu(icon(QStringLiteral("brush")), tr("&Segment"));
  for (const ToolRow& row : toolTable())
    if (row.segments) segmenting->addAction(action(row.id));
  segmenting->addSeparator();
  segmenting->addAction(action(WindowCommand::ChangeSegment));
  image->addSeparator();
  fillImageMenu(*image);
  fillViewMenu(*bar.addMenu(tr("&View")));

  QMenu* models = bar.addMenu(tr("&AI"));
  models->addAction(action(WindowCommand::RunModels));

  QMenu* help = bar.addMenu(tr("&Help"));
  help->addAction(action(WindowCommand::FindCommand));
  help->addAction(action(WindowCommand::Tour));
  help->addAction(action(WindowCommand::Shortcuts));
  help->addAction(action(WindowCommand::SkippedFiles));
  help->addAction(action(WindowCommand::About));
}

void Actions::fillImageMenu(QMenu& image) {
  QMenu* planes = nullptr;
  QMenu* colours = nullptr;
  QMenu* volume = nullptr;
  for (const ViewCommandRow& row : viewCommandTable()) {
    if (isPlaneCommand(row.command) && planes == nullptr) planes = image.addMenu(tr("&Planes"));
    if (isColourCommand(row.command) && colours == nullptr) colours = image.addMenu(tr("&Colours"));
    if (isVolumeCommand(row.command) && volume == nullptr) volume = image.addMenu(tr("&3D"));
    if (row.command == ViewCommand::NoSlab) planes->addSeparator();
    QMenu& menu = isPlaneCommand(row.command)    ? *planes
                  : isColourCommand(row.command) ? *colours
                  : isVolumeCommand(row.command) ? *volume
                                                 : image;
    menu.addAction(action(row.command));
  }
}

void Actions::fillViewMenu(QMenu& view) {
  for (const WindowCommand command : {WindowCommand::LayoutSingle, WindowCommand::LayoutSideBySide,
                                      WindowCommand::LayoutQuad, WindowCommand::LayoutPlanes})
    view.addAction(action(command));
  view.addSeparator();
  for (const WindowCommand command : {WindowCommand::Hang, WindowCommand::KeepLayout, WindowCommand::ForgetLayout})
    view.addAction(action(command));
  view.addSeparator();
  for (const WindowCommand command : {WindowCommand::ReferenceLines, WindowCommand::LinkScroll, WindowCommand::LinkZoom,
                                      WindowCommand::LinkWindow, WindowCommand::LinkByHand})
    view.addAction(action(command));
  view.addSeparator();
  view.addAction(action(WindowCommand::ToggleBrowser));
  view.addAction(action(WindowCommand::TogglePanels));
  view.addAction(action(WindowCommand::SwitchTheme));
}

void Actions::addPlaneButton(QToolBar& bar) {
  auto* menu = new QMenu(&bar);
  for (const ViewCommandRow& row : viewCommandTable()) {
    if (row.command == ViewCommand::NoSlab) menu->addSeparator();
    if (isPlaneCommand(row.command)) menu->addAction(action(row.command));
  }
  auto* button = new QToolButton;
  button->setObjectName(QStringLiteral("planeButton"));
  button->setDefaultAction(action(WindowCommand::LayoutPlanes));
  button->setMenu(menu);
  button->setPopupMode(QToolButton::MenuButtonPopup);
  bar.addWidget(button);
}

QToolButton* Actions::makeToolButton(const QString& name, ToolId first, bool (*belongs)(const ToolRow&)) {
  auto* button = new QToolButton;
  auto* menu = new QMenu(button);
  for (const ToolRow& row : toolTable()) {
    if (!belongs(row)) continue;
    QAction* tool = action(row.id);
    menu->addAction(tool);
    // The button is the tool that was used last.
    connect(tool, &QAction::toggled, button, [button, tool](bool chosen) {
      if (chosen) button->setDefaultAction(tool);
    });
  }
  button->setMenu(menu);
  button->setPopupMode(QToolButton::MenuButtonPopup);
  button->setDefaultAction(action(first));
  button->setAccessibleName(name);
  return button;
}

void Actions::fillToolBar(QToolBar& bar, QMenu& presets, QMenu& layouts) {
  bar.addAction(action(WindowCommand::OpenFolder));
  bar.addSeparator();
  for (const ToolRow& row : toolTable())
    if (!row.draws && !row.segments) bar.addAction(action(row.id));
  bar.addWidget(
      makeToolButton(tr("Measuring tools"), ToolId::Length, [](const ToolRow& row) { return row.draws.has_value(); }));
  QToolButton* segmenting = makeToolButton(tr("Tools for segments"), ToolId::Brush,
                                           [](const ToolRow& row) { return row.segments.has_value(); });
  segmenting->setObjectName(QStringLiteral("segmentButton"));
  bar.addWidget(segmenting);
  auto* windows = new QToolButton;
  windows->setMenu(&presets);
  windows->setPopupMode(QToolButton::InstantPopup);
  windows->setText(tr("Presets"));
  windows->setToolTip(tr("Window presets (digits 0 to 9)"));
  windows->setToolButtonStyle(Qt::ToolButtonTextOnly);
  bar.addWidget(windows);
  bar.addSeparator();
  for (const ViewCommand command : kToolBarCommands) bar.addAction(action(command));
  bar.addSeparator();
  for (const WindowCommand command :
       {WindowCommand::LayoutSingle, WindowCommand::LayoutSideBySide, WindowCommand::LayoutQuad})
    bar.addAction(action(command));
  auto* grid = new QToolButton;
  grid->setObjectName(QStringLiteral("layoutButton"));
  grid->setMenu(&layouts);
  grid->setPopupMode(QToolButton::InstantPopup);
  grid->setIcon(icon(QStringLiteral("layout-grid")));
  grid->setToolTip(tr("Rows and columns"));
  grid->setAccessibleName(grid->toolTip());
  bar.addWidget(grid);
  addPlaneButton(bar);
  bar.addAction(action(WindowCommand::LinkScroll));
  bar.addAction(action(ViewCommand::PlayClip));
  // What has no room goes behind this button of Qt's, which would show an arrow of the style.
  if (auto* more = bar.findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
    more->setIcon(icon(QStringLiteral("more")));
    more->setToolTip(tr("More tools"));
    more->setAccessibleName(more->toolTip());
  }
}

void Actions::fillPanelBar(QToolBar& bar) {
  auto* stretch = new QWidget;
  stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar.addWidget(stretch);
  bar.addAction(action(WindowCommand::RunModels));
  bar.addAction(action(WindowCommand::Report));
  bar.addSeparator();
  for (const WindowCommand command :
       {WindowCommand::SwitchTheme, WindowCommand::ToggleBrowser, WindowCommand::TogglePanels})
    bar.addAction(action(command));
}

}  // namespace pellucid::ui
