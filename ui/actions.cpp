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
#include "ui/viewer/key_binding.h"
#include "ui/viewer/mouse_bindings.h"
#include "ui/viewer/window_presets.h"
#include "ui/widgets/icons.h"

namespace pellucid::ui {

namespace {

constexpr ViewCommand kToolBarCommands[] = {
    ViewCommand::Invert,         ViewCommand::Fit,          ViewCommand::OneToOne,         ViewCommand::TurnRight,
    ViewCommand::FlipHorizontal, ViewCommand::FlipVertical, ViewCommand::CycleOverlayText, ViewCommand::ToggleOverlays,
    ViewCommand::Reset};

}  // namespace

Actions::Actions(Settings& settings, QWidget& window) : QObject(&window), m_settings(settings), m_parent(window) {
  addWindowCommands();
  addTools();
  addPresets();
  addViewCommands();
  takeBindings();
  connect(&settings, &Settings::keyBindingsChanged, this, &Actions::takeBindings);
  connect(&settings, &Settings::mouseBindingsChanged, this, &Actions::takeBindings);
}

QAction* Actions::add(const QString& id, const QString& text, const QString& iconName, const QString& keys,
                      KeyContext context) {
  auto* action = new QAction(text, &m_parent);
  action->setObjectName(id);
  if (!iconName.isEmpty()) action->setIcon(icon(iconName));
  setDefaultKeys(*action, keys);
  setKeyContext(*action, context);
  m_parent.addAction(action);
  m_all.push_back(action);
  return action;
}

void Actions::addWindowCommands() {
  for (const WindowCommandRow& row : windowCommandTable()) {
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
                        QString::fromLatin1(row.icon), QString::fromLatin1(row.key), row.context());
    made->setCheckable(true);
    group->addAction(made);
    m_tools[row.id] = made;
    connect(made, &QAction::triggered, this, [this, tool = row.id] { Q_EMIT toolChosen(tool); });
  }
  m_tools[ToolId::Window]->setChecked(true);
}

// 0 is the command "Automatic window".
void Actions::addPresets() {
  for (int digit = 1; digit <= 9; ++digit) {
    QAction* made = add(presetCommandId(digit), tr("Window preset %1").arg(digit), {}, QString::number(digit));
    connect(made, &QAction::triggered, this, [this, digit] { Q_EMIT presetChosen(digit); });
  }
}

void Actions::takeBindings() {
  for (QAction* action : m_all) takeKeys(*action, m_settings);
  for (QAction* action : m_all) {
    QString tip = withoutAccelerator(action->text());
    if (tip.endsWith(QStringLiteral(" ..."))) tip.chop(4);
    const QString keys = keyNames(*action);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1  (%2)").arg(tip, keys));
  }
  for (const ToolRow& row : toolTable()) {
    QAction* tool = m_tools.at(row.id);
    tool->setToolTip(tool->toolTip() + u'\n' + toolTipOf(row));
  }
}

QString Actions::toolTipOf(const ToolRow& row) const {
  const MouseBindings mouse = mouseBindings(m_settings);
  const QString help = QCoreApplication::translate("ViewTool", row.help);
  QStringList sentences{
      withKeys(help, {action(ViewCommand::SmallerBrush), action(ViewCommand::LargerBrush)},
               {action(ViewCommand::SmallerBrush)->objectName(), action(ViewCommand::LargerBrush)->objectName()})};
  if (mouse.middle == row.id) sentences += tr("The middle button always does.");
  if (mouse.right == row.id) sentences += tr("The right button always does.");
  const ToolId wheel = mouse.wheel == WheelAct::Zoom ? ToolId::Zoom : ToolId::Scroll;
  if (wheel == row.id) sentences += tr("The wheel always does.");
  return sentences.join(u' ');
}

void Actions::addViewCommands() {
  for (const ViewCommandRow& row : viewCommandTable()) {
    QAction* made = add(QString::fromLatin1(row.id), commandTitle(row), QString::fromLatin1(row.icon),
                        QString::fromLatin1(row.keys), contextOf(row.command));
    m_view[row.command] = made;
    connect(made, &QAction::triggered, this, [this, command = row.command] { Q_EMIT viewTriggered(command); });
  }
}

void Actions::fillMenus(QMenuBar& bar, QMenu& recent, QMenu& presets) {
  QMenu* file = bar.addMenu(tr("&File"));
  file->addAction(action(WindowCommand::OpenFiles));
  file->addAction(action(WindowCommand::OpenFolder));
  file->addAction(action(WindowCommand::OpenLabelMap));
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
  help->addAction(action(WindowCommand::ShowTip));
  help->addAction(action(WindowCommand::SkippedFiles));
  help->addAction(action(WindowCommand::About));
}

void Actions::fillImageMenu(QMenu& image) {
  QMenu* planes = nullptr;
  QMenu* colours = nullptr;
  QMenu* volume = nullptr;
  QMenu* pointer = nullptr;
  for (const ViewCommandRow& row : viewCommandTable()) {
    if (isPlaneCommand(row.command) && planes == nullptr) planes = image.addMenu(tr("&Planes"));
    if (isColourCommand(row.command) && colours == nullptr) colours = image.addMenu(tr("&Colours"));
    if (isVolumeCommand(row.command) && volume == nullptr) volume = image.addMenu(tr("&3D"));
    if (isPointerCommand(row.command) && pointer == nullptr) pointer = image.addMenu(tr("P&ointer"));
    if (row.command == ViewCommand::NoSlab) planes->addSeparator();
    if (row.command == ViewCommand::TurnToLeft || row.command == ViewCommand::ToggleCut) volume->addSeparator();
    QMenu& menu = isPlaneCommand(row.command)     ? *planes
                  : isColourCommand(row.command)  ? *colours
                  : isVolumeCommand(row.command)  ? *volume
                  : isPointerCommand(row.command) ? *pointer
                                                  : image;
    menu.addAction(action(row.command));
  }
}

void Actions::fillViewMenu(QMenu& view) {
  for (const WindowCommand command :
       {WindowCommand::LayoutSingle, WindowCommand::LayoutSideBySide, WindowCommand::LayoutQuad,
        WindowCommand::LayoutPlanes, WindowCommand::LayoutGrid})
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
  windows->setToolTip(tr("Window presets"));
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
