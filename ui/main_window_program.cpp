// What the program offers beside the studies: preferences, the display, the first look, what was open before a crash.
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <algorithm>
#include <utility>

#include "core/store/study_store.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/studies_dialog.h"
#include "ui/dialogs/tour_dialog.h"
#include "ui/main_window.h"
#include "ui/model/catalogue.h"
#include "ui/model/core_text.h"
#include "ui/panels/segments_panel.h"
#include "ui/panels/study_browser.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/offers.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

void MainWindow::offerAgain(SessionRecovery& recovery) {
  m_recovery = &recovery;
  connect(&m_session, &Session::studiesChanged, this, &MainWindow::rememberOpen);
  connect(&m_session, &Session::currentChanged, this, &MainWindow::rememberOpen);
  connect(&m_session, &Session::objectsChanged, this, &MainWindow::rememberOpen);
  connect(&m_session, &Session::opened, this, [this] {
    if (m_session.series(m_wantedSeries) != nullptr) showOnce(std::exchange(m_wantedSeries, {}));
    const auto open = std::stable_partition(
        m_wantedObjects.begin(), m_wantedObjects.end(),
        [this](const OpenedObject& object) { return m_session.series(object.seriesUid) == nullptr; });
    const std::vector<OpenedObject> found(open, m_wantedObjects.end());
    m_wantedObjects.erase(open, m_wantedObjects.end());
    for (const OpenedObject& object : found) m_session.drawAgain(object);
  });
  const auto lost = recovery.takeLost();
  if (!lost) return;
  m_offers->add({.about = QStringLiteral("again"),
                 .sentence = lost->asked ? tr("Pellucid was asked to end while studies were open. What you had found, "
                                              "measured and written is kept.")
                                         : tr("Pellucid ended unexpectedly. What you had found, measured and written "
                                              "is kept."),
                 .action = tr("Open again"),
                 .run = [this, lost = *lost] {
                   m_wantedSeries = lost.seriesUid.toStdString();
                   m_wantedObjects = lost.objects;
                   std::set<std::string> closed;
                   for (const QString& uid : lost.closed) closed.insert(uid.toStdString());
                   scan(lost.paths, closed);
                 }});
}

void MainWindow::showOnce(const std::string& seriesUid) {
  const std::vector<SliceView*> views = m_grid->views();
  auto place = std::find_if(views.begin(), views.end(), [&](SliceView* view) { return m_shown[view] == seriesUid; });
  // A series of a prior comes where the prior hangs, not in the place of the study beside it.
  if (place == views.end())
    place = std::find_if(views.begin(), views.end(), [&](SliceView* view) {
      return !m_shown[view].empty() && m_session.studyOf(m_shown[view]) == m_session.studyOf(seriesUid);
    });
  if (place != views.end()) m_grid->setActiveView(*place);
  // Planes that are on their way are then those of this series, where they are for its study.
  if (const Study* study = m_session.studyOf(m_wantedPlanes.seriesUid))
    if (study == m_session.studyOf(seriesUid)) m_wantedPlanes.seriesUid = seriesUid;
  m_session.show(seriesUid);
}

void MainWindow::useCatalogue(Catalogue& catalogue) {
  m_catalogue = &catalogue;
  catalogue.follow(m_session, m_settings);
  connect(&catalogue, &Catalogue::failed, this, &MainWindow::tell);
  m_browser->addTool(m_actions.action(WindowCommand::StudyList));
  updateActions();
}

void MainWindow::offerStudyList() {
  if (!m_catalogue || !m_settings.showsStudyListAtStart()) return;
  m_catalogue->find({}, [this, alive = QPointer(this)](const Result<CatalogueAnswer>& found) {
    // Something else has to be read first.
    const bool busy = !alive || QApplication::activeModalWidget() != nullptr || m_message->isVisible() ||
                      m_offers->waiting() || m_scans > 0;
    if (!busy && found && found->counts.listed > 0 && m_session.studies().empty()) openStudyList();
  });
}

void MainWindow::openStudyList() {
  if (!m_catalogue) return;
  StudiesDialog dialog(*m_catalogue, m_settings, this);
  connect(&dialog, &StudiesDialog::openRequested, this, &MainWindow::openListed, Qt::QueuedConnection);
  dialog.exec();
}

void MainWindow::openListed(const QStringList& studyUids, const QStringList& paths, int missingFiles,
                            const QStringList& patientKeys) {
  // Of the patient of the list: two patients may carry one Study Instance UID.
  const auto first = [this, uid = studyUids.value(0).toStdString(), key = patientKeys.value(0).toStdString()] {
    const Study* study = m_session.study(uid);
    return study != nullptr && patientKey(study->patient) == key ? study : nullptr;
  };
  const auto showFirst = [this, first] {
    const Study* study = first();
    if (study == nullptr) return;
    for (const Series& series : study->series)
      if (series.hasPixels) return m_session.show(std::string(series.uid));
  };
  const bool wasOpen = first() != nullptr;
  const bool empty = m_session.studies().empty();
  if (wasOpen) showFirst();
  // Also where it is open: only a part of it may be.
  connect(scan(paths).get(), &JobHandle::finished, this, [this, first, showFirst, wasOpen, empty, missingFiles] {
    if (missingFiles > 0) return tell(tr("%n files of the study are not where they were.", nullptr, missingFiles));
    // What is on the screen does not change by itself: another patient may be there. A failure has been told.
    if (empty || wasOpen || first() == nullptr) return;
    m_offers->add({.about = QStringLiteral("listed"),
                   .sentence = tr("The study from the list is open, at the left."),
                   .action = tr("Show it"),
                   .run = showFirst,
                   .stillMeant = [first] { return first() != nullptr; }});
  });
}

void MainWindow::showTour() {
  m_settings.setTourSeen();
  TourDialog(m_actions.all(), mouseSentence(mouseBindings(m_settings)), this).exec();
}

void MainWindow::nameKeys() {
  m_segments->refresh();
  for (SliceView* view : m_grid->allViews()) view->update();
}

void MainWindow::takeMouseBindings() {
  const MouseBindings bindings = mouseBindings(m_settings);
  const ToolId before = m_grid->activeView()->mouseBindings().left;
  m_grid->setMouseBindings(bindings);
  if (bindings.left != before) m_grid->setTool(bindings.left);
}

void MainWindow::rememberOpen() {
  if (!m_recovery) return;
  OpenSession open;
  for (const std::filesystem::path& path : m_session.openPaths()) open.paths << QString::fromStdString(path.string());
  for (const std::string& uid : m_session.closedOfOpenPaths()) open.closed << QString::fromStdString(uid);
  open.seriesUid = QString::fromStdString(m_session.currentSeriesUid());
  open.objects = m_session.openedObjects();
  open.objects.insert(open.objects.end(), m_wantedObjects.begin(), m_wantedObjects.end());
  m_recovery->remember(open);
}

void MainWindow::useOwnPresets() {
  const QString file = m_settings.folder() + QStringLiteral("/window_presets.json");
  if (!QFileInfo::exists(file)) return;
  const auto presets = windowPresetsWith(file);
  if (presets) return m_grid->setPresets(*presets);
  tell(tr("The window presets are those of the program: your own cannot be used. %1")
           .arg(coreText(presets.error().message)));
}

void MainWindow::openPreferences() {
  if (PreferencesDialog(m_settings, this).exec() != QDialog::Accepted) return;
  m_session.findings().setReader(m_settings.readerName().toStdString());
  m_grid->setWindowDrag(m_settings.windowDrag());
  m_volumes->setRenderingDevice(m_settings.renderingDevice());
  if (m_settings.theme() != currentTheme()) applyTheme(*qApp, m_settings.theme());
}

void MainWindow::applyDisplay() {
  const auto luminance = m_settings.displayLuminance();
  const auto table = luminance ? gsdfTable(*luminance) : Result<DisplayTable>(Error{});
  m_grid->setDisplayTable(table ? std::make_shared<const DisplayTable>(*table) : nullptr);
  m_display->setText(table ? tr("GSDF, %1 to %2 cd/m²")
                                 .arg(luminance->black + luminance->ambient)
                                 .arg(luminance->white + luminance->ambient)
                           : tr("Display not calibrated"));
}

void MainWindow::switchTheme() {
  m_settings.setTheme(currentTheme() == Theme::Dark ? Theme::Light : Theme::Dark);
  applyTheme(*qApp, m_settings.theme());
}

}  // namespace pellucid::ui
