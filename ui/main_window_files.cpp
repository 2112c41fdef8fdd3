// The reader's segments in the window: on the images, compared, and as files; measurements as files.
#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

#include "core/base/files.h"
#include "core/dicom/study.h"
#include "core/export/annotation_csv.h"
#include "ui/main_window.h"
#include "ui/model/core_text.h"
#include "ui/model/measured.h"
#include "ui/panels/segments_panel.h"
#include "ui/viewer/slice_view.h"
#include "ui/widgets/message_bar.h"

namespace pellucid::ui {

void MainWindow::addSegments(SliceView* view, const std::string& seriesUid) {
  Segments& segments = m_session.segments();
  const bool any = !segments.of(seriesUid).empty() || !segments.labels(seriesUid).empty();
  // A map of other images is never shown on these.
  if (any && (segments.labels(seriesUid).empty() || segments.prepare(seriesUid, view->series()->volume.geometry())))
    view->setEditedSegmentation(kReaderSegments, segments.shown(seriesUid));
  if (const auto found = m_differences.find(seriesUid); found != m_differences.end())
    view->setSegmentation(kSegmentDifference, found->second, OverlayOrigin::Reader);
}

void MainWindow::connectSegments() {
  Segments& segments = m_session.segments();
  connect(&segments, &Segments::failed, this, &MainWindow::tell);
  connect(&segments, &Segments::changed, this, [this, &segments](const std::string& uid) {
    const auto loaded = m_session.loaded(uid);
    if (!segments.of(uid).empty() && !m_session.views().of(uid).overlays.contains(kReaderSegments))
      m_session.views().setOverlay(uid, kReaderSegments,
                                   {.visible = true, .opacity = 0.4, .style = OverlayStyle::Fill});
    for (const auto& [view, shown] : m_shown)
      if (shown == uid && loaded && view->series() == loaded) addSegments(view, uid);
  });
  // Those of the store come back with the images.
  const auto restore = [this, &segments](const std::string& uid) {
    const auto loaded = m_session.loaded(uid);
    if (!loaded || segments.of(uid).empty()) return;
    if (const auto made = segments.prepare(uid, loaded->volume.geometry()); !made) tell(coreText(made.error().message));
  };
  connect(&m_session, &Session::loadedChanged, this, restore);
  connect(&segments, &Segments::changed, this, restore);
  connect(&m_session, &Session::closing, this, [this](const std::string& studyUid) {
    if (const Study* study = m_session.study(studyUid))
      for (const Series& series : study->series) m_differences.erase(series.uid);
  });
  connect(m_segments, &SegmentsPanel::told, this, &MainWindow::tell);
  connect(m_segments, &SegmentsPanel::hinted, this, &MainWindow::hint);
  connect(m_segments, &SegmentsPanel::differenceReady, this, &MainWindow::showDifference);
  connect(m_segments, &SegmentsPanel::saveRequested, this, &MainWindow::chooseSegmentsFile);
}

void MainWindow::showDifference(const std::string& seriesUid, const LabelMap& difference) {
  if (m_session.series(seriesUid) == nullptr) return;
  m_differences[seriesUid] = difference;
  m_session.views().setOverlay(seriesUid, kSegmentDifference,
                               {.visible = true, .opacity = 0.6, .style = OverlayStyle::Fill});
  updateViews(seriesUid);
  m_segments->refresh();
}

void MainWindow::chooseSegmentsFile(const std::string& seriesUid) {
  const Series* series = m_session.series(seriesUid);
  if (series == nullptr) return;
  QStringList kinds{tr("NIfTI (*.nii.gz)"), tr("NRRD (*.nrrd)")};
  const bool dicom = series->format == FileFormat::Dicom;
  if (dicom) kinds.prepend(tr("DICOM segmentation (*.dcm)"));
  // A file name without the patient.
  const QString name = QStringLiteral("/segments-%1%2").arg(series->number).arg(dicom ? ".dcm" : ".nii.gz");
  QString kind;
  QString file = QFileDialog::getSaveFileName(this, tr("Save segments"), m_settings.lastFolder() + name,
                                              kinds.join(QStringLiteral(";;")), &kind);
  if (file.isEmpty()) return;
  if (!file.endsWith(u".dcm") && !file.endsWith(u".nii.gz") && !file.endsWith(u".nii") && !file.endsWith(u".nrrd"))
    file += kind.section(u'*', -1).chopped(1);
  m_settings.setLastFolder(QFileInfo(file).absolutePath());
  saveSegments(seriesUid, file);
}

JobPointer MainWindow::saveSegments(const std::string& seriesUid, const QString& file) {
  const auto loaded = m_session.loaded(seriesUid);
  const Segments& segments = m_session.segments();
  if (!loaded || segments.labels(seriesUid).empty()) return nullptr;
  LabelMap map{segments.labels(seriesUid), {}};
  SegmentationNotes notes;
  notes.reader = m_settings.readerName().toStdString();
  for (const Segment& segment : segments.of(seriesUid)) {
    map.labels.push_back(segment.label);
    if (!segment.madeBy.empty()) notes.models[segment.label.value] = segment.madeBy;
  }
  return m_worker.saveLabels(map, *loaded, notes, file.toStdString(),
                             [window = QPointer<MainWindow>(this)](Result<std::filesystem::path> saved) {
                               if (!window) return;
                               if (!saved) return window->tell(coreText(saved.error().message));
                               window->m_message->showMessage(
                                   MessageKind::Information,
                                   tr("Segments saved as %1").arg(QString::fromStdString(saved->filename().string())));
                             });
}

void MainWindow::chooseMeasurementsFile() {
  QString file = QFileDialog::getSaveFileName(this, tr("Save measurements"),
                                              m_settings.lastFolder() + "/measurements.csv", tr("Table (*.csv)"));
  if (file.isEmpty()) return;
  if (!file.endsWith(u".csv")) file += QStringLiteral(".csv");
  m_settings.setLastFolder(QFileInfo(file).absolutePath());
  saveMeasurements(file);
}

void MainWindow::saveMeasurements(const QString& file) {
  const Study* study = m_session.currentStudy();
  if (study == nullptr) return;
  std::vector<MeasuredAnnotation> all;
  for (const Measured& measured : measuredInStudy(m_session, study->uid))
    all.push_back({measured.annotation, measured.values, measured.image});
  const auto saved = writeFile(file.toStdString(), annotationsCsv(all));
  if (!saved) return tell(coreText(saved.error().message));
  m_message->showMessage(MessageKind::Information, tr("Measurements saved as %1").arg(QFileInfo(file).fileName()));
}

}  // namespace pellucid::ui
