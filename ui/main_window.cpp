#include "ui/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/dicom/series_parts.h"
#include "ui/control_keys.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/object_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/model/catalogue.h"
#include "ui/model/core_text.h"
#include "ui/model/image_plane.h"
#include "ui/model/number_text.h"
#include "ui/model/part_loader.h"
#include "ui/model/segment_copies.h"
#include "ui/panels/ai_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/measurements_panel.h"
#include "ui/panels/processing_panel.h"
#include "ui/panels/segments_panel.h"
#include "ui/panels/series_panel.h"
#include "ui/panels/study_browser.h"
#include "ui/viewer/cine_player.h"
#include "ui/viewer/layout_picker.h"
#include "ui/viewer/view_linker.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"
#include "ui/viewer/window_presets.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/offers.h"
#include "ui/widgets/theme.h"

static void initialisePresetResource() {
  Q_INIT_RESOURCE(presets);
}

namespace pellucid::ui {

namespace {

constexpr int kBrowserWidth = 288;
constexpr int kPanelWidth = 360;

std::vector<std::filesystem::path> toPaths(const QStringList& paths) {
  std::vector<std::filesystem::path> result;
  for (const QString& path : paths) result.emplace_back(path.toStdString());
  return result;
}

/// Part of the program; without it each study opens in one view.
std::string hangingRulesOfProgram() {
  initialisePresetResource();
  QFile file(QStringLiteral(":/presets/hanging.json"));
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QStringList localPaths(const QMimeData& data) {
  QStringList paths;
  for (const QUrl& url : data.urls())
    if (url.isLocalFile()) paths += url.toLocalFile();
  return paths;
}

void addToolBars(QMainWindow& window, Actions& actions, QMenu& presets, QMenu& layouts) {
  const auto addBar = [&window](const QString& title, const QString& name) {
    QToolBar* bar = window.addToolBar(title);
    bar->setObjectName(name);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    return bar;
  };
  actions.fillToolBar(*addBar(MainWindow::tr("Tools"), QStringLiteral("toolBar")), presets, layouts);
  QToolBar* panelBar = addBar(MainWindow::tr("Panels"), QStringLiteral("panelBar"));
  actions.fillPanelBar(*panelBar);
  // The other bar gives way.
  panelBar->ensurePolished();
  panelBar->setMinimumWidth(panelBar->sizeHint().width());
}

}  // namespace

MainWindow::MainWindow(WorkerClient& worker, Settings& settings)
    : m_worker(worker),
      m_settings(settings),
      m_session(worker),
      m_actions(settings, *this),
      m_recent(new QMenu(this)),
      m_presets(new QMenu(this)),
      m_message(new MessageBar(MessagePlace::Floating)),
      m_hint(new MessageBar(MessagePlace::Floating)),
      m_offerBar(new MessageBar(MessagePlace::Floating)),
      m_offers(new Offers(*m_offerBar, this)),
      m_patients(new MessageBar(MessagePlace::StatusBar)),
      m_browser(new StudyBrowser(m_session)),
      m_grid(new ViewerGrid),
      m_linker(new ViewLinker(*m_grid)),
      m_cine(new CinePlayer(this)),
      m_times(new PartLoader(m_session, this)),
      m_volumes(new VolumeMode(*m_grid)),
      m_volumeLabels(new QTimer(this)),
      m_segmentCopies(new SegmentCopies(m_session.segments(), this)),
      m_layouts(new QMenu(this)),
      m_picker(new LayoutPicker),
      m_panels(new QTabWidget),
      m_ai(new AiPanel(m_session)),
      m_segments(new SegmentsPanel(m_session)),
      m_splitter(new QSplitter),
      m_probe(new QLabel),
      m_display(new QLabel),
      m_hanging(hangingRulesOfProgram(), settings.folder() + QStringLiteral("/hanging.json")) {
  setWindowTitle(tr("Pellucid"));
  setWindowIcon(icon(QStringLiteral("pellucid")));
  setAcceptDrops(true);
  resize(1600, 960);
  m_session.findings().setReader(settings.readerName().toStdString());
  m_session.measurements().setReader(settings.readerName().toStdString());
  m_grid->setMeasurements(&m_session.measurements());
  m_grid->setSegments(&m_session.segments());
  buildLayout();
  new ControlKeys(*this, *m_actions.action(WindowCommand::ShowTip));
  connectActions();
  connectSession();
  connectSegments();
  connectLabelMaps();
  connectViews();
  connectTimes();
  connectVolumes();
  for (SliceView* view : m_grid->allViews()) connectView(view);
  m_grid->setWindowDrag(settings.windowDrag());
  takeMouseBindings();
  nameKeys();
  m_volumes->setRenderingDevice(settings.renderingDevice());
  applyDisplay();
  useOwnPresets();
  fillRecent();
  updateActions();
  m_grid->activeView()->setFocus();
  restoreGeometry(settings.windowState(QStringLiteral("window")));
  m_splitter->restoreState(settings.windowState(QStringLiteral("splitter")));
}

MainWindow::~MainWindow() {
  // The session goes after the actions, and its undo stack tells of its end.
  m_session.findings().undoStack().disconnect(this);
  // They are hidden when this is no more than a widget, and would take their hint back.
  for (SliceView* view : m_grid->allViews()) view->endKeyPointer();
}

void MainWindow::buildLayout() {
  m_actions.fillMenus(*menuBar(), *m_recent, *m_presets);
  buildLayoutMenu();
  addToolBars(*this, m_actions, *m_presets, *m_layouts);

  auto* findings = new FindingsPanel(m_session);
  m_panels->setDocumentMode(true);
  m_panels->addTab(m_ai, tr("AI"));
  m_panels->addTab(findings, tr("Findings"));
  auto* measurements = new MeasurementsPanel(m_session);
  m_panels->addTab(measurements, tr("Measures"));
  m_panels->setTabToolTip(static_cast<int>(SidePanel::Measurements), tr("Measurements of this study"));
  m_panels->addTab(m_segments, tr("Segments"));
  m_panels->addTab(new ProcessingPanel(m_session), tr("Processing"));
  m_panels->addTab(new SeriesPanel(m_session), tr("Series"));
  m_panels->setMinimumWidth(kPanelWidth);
  m_panels->setProperty("role", "panel");
  m_panels->setAttribute(Qt::WA_StyledBackground);
  m_browser->setMinimumWidth(kBrowserWidth);

  auto* middle = new QWidget;
  auto* layout = new QVBoxLayout(middle);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_grid, 1);
  auto* clip = new CineBar(*m_cine);
  connect(clip, &CineBar::playRequested, this, &MainWindow::toggleCine);
  // None of them moves the images under the pointer when it comes.
  clip->floatOver(m_grid);
  m_offerBar->floatOver(m_grid, {clip});
  m_message->floatOver(m_grid, {clip, m_offerBar});
  m_hint->floatOver(m_grid, {clip, m_offerBar, m_message});

  m_splitter->addWidget(m_browser);
  m_splitter->addWidget(middle);
  m_splitter->addWidget(m_panels);
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(1);
  for (int i = 1; i < m_splitter->count(); ++i) {
    m_splitter->handle(i)->setFocusPolicy(Qt::TabFocus);
    m_splitter->handle(i)->setAccessibleName(i == 1 ? tr("Width of the studies") : tr("Width of the side panel"));
  }
  m_splitter->setSizes({kBrowserWidth, 960, kPanelWidth});
  setCentralWidget(m_splitter);

  statusBar()->setSizeGripEnabled(false);
  statusBar()->addWidget(m_probe, 1);
  statusBar()->setContentsMargins(space::kSmall, 0, space::kMedium, 0);
  statusBar()->addPermanentWidget(m_patients);
  m_display->setProperty("role", "caption");
  statusBar()->addPermanentWidget(m_display);
  auto* notice = new QLabel(tr("Not for primary diagnosis"));
  notice->setProperty("role", "caption");
  statusBar()->addPermanentWidget(notice);

  connect(findings, &FindingsPanel::showRequested, this, &MainWindow::showFinding);
  connect(measurements, &MeasurementsPanel::showRequested, this, &MainWindow::showMeasurement, Qt::QueuedConnection);
  connect(measurements, &MeasurementsPanel::saveRequested, this, &MainWindow::chooseMeasurementsFile);
  connect(findings, &FindingsPanel::reportRequested, this, &MainWindow::openReport);
  connect(m_ai, &AiPanel::cardRequested, this, [this](const std::string& packId) {
    if (const auto* offers = m_session.packs(m_session.currentSeriesUid()))
      for (const PackOffer& offer : *offers)
        if (offer.pack && offer.pack->id == packId)
          TextDialog(tr("Model card"), modelCardText(offer.folder), this).exec();
  });
}

void MainWindow::connectActions() {
  connect(&m_actions, &Actions::triggered, this, &MainWindow::runCommand);
  connect(&m_actions, &Actions::viewTriggered, this, &MainWindow::runViewCommand);
  connect(&m_actions, &Actions::toolChosen, m_grid, &ViewerGrid::setTool);
  connect(m_presets, &QMenu::aboutToShow, this, &MainWindow::fillPresets);
  connect(&m_settings, &Settings::recentChanged, this, &MainWindow::fillRecent);
  connect(&m_settings, &Settings::displayChanged, this, &MainWindow::applyDisplay);
  connect(&m_actions, &Actions::presetChosen, this, &MainWindow::applyPreset);
  connect(&m_settings, &Settings::keyBindingsChanged, this, &MainWindow::nameKeys);
  connect(&m_settings, &Settings::mouseBindingsChanged, this, &MainWindow::takeMouseBindings);
  connect(&m_session.findings().undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectSession() {
  connect(m_browser, &StudyBrowser::openRequested, this, &MainWindow::chooseFolder);
  connect(m_browser, &StudyBrowser::showRequested, this, &MainWindow::activateSeries);
  connect(m_browser, &StudyBrowser::closeRequested, &m_session, &Session::closeStudies);
  connect(m_browser, &StudyBrowser::skippedRequested, this, [this] { runCommand(WindowCommand::SkippedFiles); });
  connect(&m_session, &Session::currentChanged, this, [this] {
    // It was about what is no longer seen.
    if (currentStudyUid() != m_hintedStudy) m_hint->hide();
    showCurrentSeries();
    updateActions();
  });
  connect(&m_session, &Session::loadedChanged, this, &MainWindow::updateViews);
  connect(&m_session, &Session::loadedChanged, this, &MainWindow::enterWantedPlanes);
  connect(&m_session, &Session::loadedChanged, this, &MainWindow::goToWantedInstance);
  connect(&m_session, &Session::loadedChanged, this, &MainWindow::goToWantedMeasurement);
  connect(&m_session, &Session::processedChanged, this, [this](const std::string& uid) {
    ViewState state = m_session.views().of(uid);
    state.showProcessed = m_session.processed(uid) != nullptr;
    m_session.views().set(uid, state);
    updateViews(uid);
  });
  connect(&m_session, &Session::objectsChanged, this, &MainWindow::updateViews);
  connect(&m_session, &Session::analysesChanged, this, &MainWindow::showNewAnalyses);
  connect(&m_session, &Session::studiesChanged, this, &MainWindow::updatePatients);
  connect(&m_session, &Session::studiesChanged, m_offers, &Offers::review);
  connect(&m_session, &Session::studiesChanged, this, [this] {
    for (const auto& [view, shown] : m_shown) nameFolder(view);
  });
  // The first study is laid out; later ones never change what is shown.
  connect(&m_session, &Session::studiesChanged, this,
          [this] { m_layOutNext = m_session.studies().empty() || m_layOutNext; });
  connect(&m_session, &Session::opened, this, [this] {
    if (!std::exchange(m_layOutNext, m_session.studies().empty())) return;
    if (!m_session.studies().empty()) hangStudy();
  });
  connect(&m_session, &Session::failed, this, &MainWindow::tell);
  connect(&m_worker, &WorkerClient::workerDied, this, &MainWindow::tell);
  connect(&m_session.views(), &ViewStates::changed, this, [this](const std::string& uid) {
    for (const auto& [view, shown] : m_shown) {
      if (shown != uid) continue;
      view->setViewState(m_session.views().of(uid));
      addFusion(view, uid);
    }
  });
  connect(m_grid, &ViewerGrid::activeViewChanged, this, [this](SliceView* view) {
    const auto shown = m_shown.find(view);
    if (shown != m_shown.end() && !shown->second.empty()) m_session.show(shown->second);
  });
}

void MainWindow::connectView(SliceView* view) {
  connect(view, &SliceView::viewStateChanged, this, [this, view](const ViewState& state) {
    if (const std::string& uid = m_shown[view]; !uid.empty()) m_session.views().set(uid, state);
  });
  connect(view, &SliceView::imageChanged, this, [this, view](int image) {
    if (view == m_grid->activeView()) m_ai->setImage(image);
  });
  connect(view, &SliceView::planeRefused, this, [this](const QString& sentence) {
    tell(sentence);
    // Not while the view is still taking its series.
    QTimer::singleShot(0, this, &MainWindow::restoreBeforePlanes);
  });
  connect(view, &SliceView::told, this, &MainWindow::tell);
  connect(view, &SliceView::hinted, this, &MainWindow::hint);
  connect(view, &SliceView::cineRequested, this, &MainWindow::toggleCine);
  connect(view, &SliceView::probeMoved, m_probe, &QLabel::setText);
  connect(view, &SliceView::toolChanged, this, [this](ToolId tool) { m_actions.action(tool)->setChecked(true); });
  connect(view, &SliceView::overlayTextChanged, m_grid, &ViewerGrid::setOverlayText);
  connect(view, &SliceView::maximiseRequested, this,
          [this, view] { m_grid->setMaximised(m_grid->maximisedView() == view ? nullptr : view); });
  connect(view, &SliceView::refused, this, &MainWindow::tell);
  connect(view, &SliceView::nextSeriesRequested, this, [this] { stepSeries(1); });
  connect(view, &SliceView::previousSeriesRequested, this, [this] { stepSeries(-1); });
  connect(view, &SliceView::filesDropped, this, &MainWindow::open);
  connect(view, &SliceView::seriesDropped, this, [this, view](const QString& uid) {
    m_grid->setActiveView(view);
    activateSeries(uid.toStdString());
  });
  connect(view, &SliceView::contextMenuRequested, this, [this](const QPoint& position) { m_presets->exec(position); });
}

JobPointer MainWindow::open(const QStringList& paths) {
  if (paths.isEmpty()) return nullptr;
  for (const QString& path : paths) m_settings.addRecent(path);
  return scan(paths);
}

JobPointer MainWindow::scan(const QStringList& paths, const std::set<std::string>& closed) {
  const JobPointer job = m_session.open(toPaths(paths), closed);
  ++m_scans;
  connect(job.get(), &JobHandle::finished, this, [this] {
    --m_scans;
    rememberOpen();
  });
  m_browser->follow(job);
  return job;
}

void MainWindow::showPanel(SidePanel panel) {
  m_panels->setCurrentIndex(static_cast<int>(panel));
}

void MainWindow::tell(const QString& sentence) {
  m_message->showMessage(MessageKind::Warning, sentence);
}

std::string MainWindow::currentStudyUid() const {
  const Study* study = m_session.currentStudy();
  return study != nullptr ? study->uid : std::string();
}

void MainWindow::hint(const QString& sentence) {
  m_hint->showMessage(MessageKind::Information, sentence);
  m_hintedStudy = currentStudyUid();
}

void MainWindow::runCommand(WindowCommand command) {
  if (runLayoutCommand(command)) return;
  switch (command) {
    case WindowCommand::OpenFiles:
      return chooseFiles();
    case WindowCommand::OpenFolder:
      return chooseFolder();
    case WindowCommand::OpenLabelMap:
      return chooseLabelMap();
    case WindowCommand::StudyList:
      return openStudyList();
    case WindowCommand::CloseStudy:
      if (const Study* study = m_session.currentStudy()) m_session.closeStudy(std::string(study->uid));
      return;
    case WindowCommand::Report:
      return openReport();
    case WindowCommand::Quit:
      close();
      return;
    case WindowCommand::Undo:
      m_session.segments().endStroke(tr("painting"));
      return m_session.findings().undoStack().undo();
    case WindowCommand::Redo:
      m_session.segments().endStroke(tr("painting"));
      return m_session.findings().undoStack().redo();
    case WindowCommand::ToggleBrowser:
      return m_browser->setVisible(m_actions.action(command)->isChecked());
    case WindowCommand::TogglePanels:
      return m_panels->setVisible(m_actions.action(command)->isChecked());
    case WindowCommand::SwitchTheme:
      return switchTheme();
    case WindowCommand::ChangeSegment:
      m_panels->show();
      m_actions.action(WindowCommand::TogglePanels)->setChecked(true);
      showPanel(SidePanel::Segments);
      return m_segments->openMenu();
    case WindowCommand::RunModels:
      showPanel(SidePanel::Ai);
      return m_ai->runAllThatFit();
    case WindowCommand::Preferences:
      return openPreferences();
    case WindowCommand::FindCommand:
      CommandPalette(m_actions.all(), this).exec();
      return;
    case WindowCommand::Tour:
      showTour();
      return;
    case WindowCommand::Shortcuts:
      ShortcutsDialog(m_actions.all(), m_settings, this).exec();
      return;
    case WindowCommand::ShowTip:
      return showTipOfFocus();
    case WindowCommand::SkippedFiles:
      TextDialog(tr("Skipped files"), skippedFilesText(m_session.skipped()), this).exec();
      return;
    case WindowCommand::About:
      TextDialog(tr("About Pellucid"), aboutText(), this).exec();
      return;
    default:
      return;
  }
}

void MainWindow::runViewCommand(ViewCommand command) {
  SliceView* view = m_grid->activeView();
  if (view == nullptr || runVolumeCommand(command)) return;
  if (command == ViewCommand::NextSeries) return stepSeries(1);
  if (command == ViewCommand::PreviousSeries) return stepSeries(-1);
  if (command == ViewCommand::PlayClip) return toggleCine();
  if (command == ViewCommand::FuseNext) return fuseNext();
  if (command == ViewCommand::PlayTimes) return toggleTimes();
  if (command == ViewCommand::ToggleCrosshair) return m_grid->setCrosshairVisible(!view->crosshairVisible());
  if (command == ViewCommand::NextVolume) return stepVolume(1);
  if (command == ViewCommand::PreviousVolume) return stepVolume(-1);
  view->execute(command);
}

void MainWindow::chooseFiles() {
  const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open images"), m_settings.lastFolder());
  if (files.isEmpty()) return;
  m_settings.setLastFolder(QFileInfo(files.front()).absolutePath());
  open(files);
}

void MainWindow::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Open folder"), m_settings.lastFolder());
  if (folder.isEmpty()) return;
  m_settings.setLastFolder(folder);
  open({folder});
}

void MainWindow::fillRecent() {
  m_recent->clear();
  for (const QString& path : m_settings.recentPaths())
    connect(m_recent->addAction(path), &QAction::triggered, this, [this, path] { open({path}); });
  m_recent->setEnabled(!m_recent->isEmpty());
  if (m_recent->isEmpty()) return;
  m_recent->addSeparator();
  connect(m_recent->addAction(tr("Forget these")), &QAction::triggered, &m_settings, &Settings::clearRecent);
}

void MainWindow::fillPresets() {
  m_presets->clear();
  if (fillVolumePresets()) return;
  SliceView* view = m_grid->activeView();
  const bool grey = view != nullptr && view->series() && view->series()->volume.channels() == 1;
  if (!grey) m_presets->addAction(tr("No image that can be windowed"))->setEnabled(false);
  if (!grey) return;
  for (const WindowPreset& preset : view->presets()) {
    const QString name = coreText(preset.window.explanation);
    const double width = preset.window.width;
    const double center = preset.window.center;
    const bool whole = width == std::floor(width) && center == std::floor(center);
    const int decimals = width < 20 && !whole ? 1 : 0;  // SUV are small
    QAction* action =
        m_presets->addAction(tr("%1   %2 / %3").arg(name, numberText(width, decimals), numberText(center, decimals)));
    const auto* command = preset.digit >= 0 ? findChild<QAction*>(presetCommandId(preset.digit)) : nullptr;
    if (command != nullptr && !command->shortcut().isEmpty())
      action->setText(action->text() + u'\t' + command->shortcut().toString(QKeySequence::NativeText));
    connect(action, &QAction::triggered, view, [view, preset] { view->applyPreset(preset); });
  }
}

void MainWindow::updateActions() {
  const bool open = m_session.currentSeries() != nullptr;
  m_actions.action(WindowCommand::StudyList)->setEnabled(m_catalogue != nullptr);
  for (const WindowCommand command :
       {WindowCommand::CloseStudy, WindowCommand::Report, WindowCommand::RunModels, WindowCommand::OpenLabelMap})
    m_actions.action(command)->setEnabled(open);
  updateLayoutActions();
  m_actions.action(WindowCommand::Undo)->setEnabled(m_session.findings().undoStack().canUndo());
  m_actions.action(WindowCommand::Redo)->setEnabled(m_session.findings().undoStack().canRedo());
}

void MainWindow::updatePatients() {
  const bool several = m_session.severalPatients();
  m_grid->setSeveralPatients(several);
  m_volumes->setSeveralPatients(several);
  if (several)
    m_patients->showMessage(MessageKind::Danger,
                            tr("Studies of more than one patient are open. Check the name in each view."));
  else
    m_patients->hide();
  for (auto& [view, uid] : m_shown) {
    if (!uid.empty() && m_session.series(uid) == nullptr)
      showSeries(view, {});
    else
      addFusion(view, uid);  // What was laid over may have been closed.
  }
  fillEmptyViews();
  updateActions();
}

void MainWindow::openReport() {
  const Study* study = m_session.currentStudy();
  if (study == nullptr) return;
  ReportDialog dialog(m_session, m_settings, m_jobs, *study, this);
  if (m_catalogue) connect(&dialog, &ReportDialog::finalSaved, m_catalogue, &Catalogue::noteReported);
  dialog.exec();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!localPaths(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  open(localPaths(*event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_settings.setWindowState(QStringLiteral("window"), saveGeometry());
  m_settings.setWindowState(QStringLiteral("splitter"), m_splitter->saveState());
  event->accept();
}

}  // namespace pellucid::ui
