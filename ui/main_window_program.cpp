// What the program offers beside the studies: preferences, the display, the first look, what was open before a crash.
#include <QApplication>
#include <QLabel>
#include <utility>

#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/tour_dialog.h"
#include "ui/main_window.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

void MainWindow::offerAgain(SessionRecovery& recovery) {
  m_recovery = &recovery;
  connect(&m_session, &Session::studiesChanged, this, &MainWindow::rememberOpen);
  connect(&m_session, &Session::currentChanged, this, &MainWindow::rememberOpen);
  connect(&m_session, &Session::opened, this, [this] {
    if (m_session.series(m_wantedSeries) != nullptr) m_session.show(std::exchange(m_wantedSeries, {}));
  });
  const auto lost = recovery.takeLost();
  if (!lost) return;
  m_message->showMessage(MessageKind::Information,
                         tr("Pellucid ended unexpectedly. What you had found, measured and written is kept."),
                         tr("Open again"));
  connect(
      m_message, &MessageBar::actionTriggered, this,
      [this, lost = *lost] {
        m_message->hide();
        m_wantedSeries = lost.seriesUid.toStdString();
        open(lost.paths);
      },
      Qt::SingleShotConnection);
}

void MainWindow::showTour() {
  m_settings.setTourSeen();
  TourDialog(m_actions.all(), this).exec();
}

void MainWindow::rememberOpen() {
  if (!m_recovery) return;
  // Nothing open any more, unless a scan is about to bring it.
  if (m_session.studies().empty() && m_session.currentSeriesUid().empty() && m_scans == 0) m_openPaths.clear();
  m_recovery->remember({m_openPaths, QString::fromStdString(m_session.currentSeriesUid()), -1});
}

void MainWindow::openPreferences() {
  if (PreferencesDialog(m_settings, this).exec() != QDialog::Accepted) return;
  m_session.findings().setReader(m_settings.readerName().toStdString());
  m_grid->setWindowDrag(m_settings.windowDrag());
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
