// Label maps of research files (NIfTI, NRRD): drawn on the series whose grid they have.
#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>
#include <memory>
#include <utility>

#include "core/dicom/study.h"
#include "ui/main_window.h"
#include "ui/model/core_text.h"
#include "ui/panels/segments_panel.h"
#include "ui/widgets/offers.h"

namespace pellucid::ui {

namespace {

bool mayHoldLabels(const Series& series) {
  const bool research = series.format == FileFormat::Nifti || series.format == FileFormat::Nrrd;
  return research && series.hasPixels && series.part.count <= 1 && series.instances.size() == 1;
}

QString nameOf(const Series& series) {
  const QString description = QString::fromStdString(series.description).trimmed();
  return description.isEmpty() ? MainWindow::tr("series %1").arg(series.number) : description;
}

/// For a button beside a sentence that says the whole.
QString shortened(const QString& name) {
  constexpr int kLongest = 12;
  return name.size() > kLongest ? name.left(kLongest - 1) + QChar(0x2026) : name;
}

}  // namespace

void MainWindow::connectLabelMaps() {
  connect(m_segments, &SegmentsPanel::openRequested, this, &MainWindow::chooseLabelMap);
  connect(&m_session, &Session::opened, this, [this](const std::vector<std::string>& newSeries) {
    m_maybeLabelMaps.clear();
    m_seriesTriedWithLabels.clear();
    for (const std::string& uid : newSeries)
      if (const Series* series = m_session.series(uid); series != nullptr && mayHoldLabels(*series))
        m_maybeLabelMaps.push_back(uid);
    tryLabelMaps();
  });
  connect(&m_session, &Session::loadedChanged, this, &MainWindow::tryLabelMaps);
  connect(&m_session, &Session::currentChanged, this, &MainWindow::tryLabelMaps);
}

void MainWindow::chooseLabelMap() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Open label map"), m_settings.lastFolder(),
                                                    tr("Label maps (*.nii *.nii.gz *.nrrd)"));
  if (file.isEmpty()) return;
  m_settings.setLastFolder(QFileInfo(file).absolutePath());
  openLabelMap(file);
}

void MainWindow::openLabelMap(const QString& file) {
  const std::string uid = m_session.currentSeriesUid();
  const auto loaded = m_session.loaded(uid);
  if (!loaded) return hint(tr("Open a series and wait until it has been loaded."));
  m_worker.readLabels(file.toStdString(), *loaded,
                      [window = QPointer<MainWindow>(this), uid, file](Result<DrawnObject> drawn) {
                        if (!window) return;
                        if (drawn) return window->showLabelMap(uid, file.toStdString(), std::move(*drawn));
                        if (drawn.error().code != ErrorCode::Cancelled) window->tell(coreText(drawn.error().message));
                      });
}

void MainWindow::showLabelMap(const std::string& seriesUid, const std::filesystem::path& file, DrawnObject drawn) {
  m_session.addLabelMap(seriesUid, std::filesystem::absolute(file), std::move(drawn));
  // The reader may have gone on to other images while the file was read: it is drawn when these come back.
  if (m_session.currentSeriesUid() == seriesUid) showPanel(SidePanel::Series);
}

void MainWindow::tryLabelMaps() {
  const std::string current = m_session.currentSeriesUid();
  const auto loaded = m_session.loaded(current);
  if (!loaded || m_maybeLabelMaps.empty() || m_knownLabelMaps.contains(current)) return;
  if (!m_seriesTriedWithLabels.insert(current).second) return;
  tryLabelMap(std::make_shared<const std::vector<std::string>>(m_maybeLabelMaps), 0, current);
}

void MainWindow::tryLabelMap(std::shared_ptr<const std::vector<std::string>> files, std::size_t at,
                             const std::string& current) {
  const auto isOpen = [&](const std::string& uid) { return uid != current && m_session.series(uid) != nullptr; };
  while (at < files->size() && !isOpen((*files)[at])) ++at;
  if (at == files->size()) return;
  const auto loaded = m_session.loaded(current);
  if (!loaded || m_session.currentSeriesUid() != current) {
    // The reader has gone on; the rest is tried when these images come back.
    m_seriesTriedWithLabels.erase(current);
    return;
  }
  const std::string uid = (*files)[at];
  m_worker.readLabels(m_session.series(uid)->instances.front().file, *loaded,
                      [window = QPointer<MainWindow>(this), uid, current, files, at](Result<DrawnObject> drawn) {
                        if (!window) return;
                        // An image, or of other images: it is in the list, as it was asked for.
                        if (drawn) window->offerLabelMap(uid, current, std::move(*drawn));
                        window->tryLabelMap(files, at + 1, current);
                      });
}

void MainWindow::offerLabelMap(const std::string& fileSeriesUid, const std::string& seriesUid, DrawnObject drawn) {
  const Series* file = m_session.series(fileSeriesUid);
  const Series* images = m_session.series(seriesUid);
  if (file == nullptr || images == nullptr) return;
  m_knownLabelMaps.insert(fileSeriesUid);
  // Drawn already, or about to be: it was so before the last end of the program.
  const auto opened = m_session.openedObjects();
  if (std::any_of(opened.begin(), opened.end(), [&](const OpenedObject& object) {
        return object.seriesUid == seriesUid && object.file == std::filesystem::absolute(file->instances.front().file);
      }))
    return;
  // The reader has gone on to other images, and will be asked when these come back.
  if (m_session.currentSeriesUid() != seriesUid) {
    m_seriesTriedWithLabels.erase(seriesUid);
    return;
  }
  // Maps on another grid are offered no longer: they would lie on the wrong images. Nor what was answered or closed.
  const QString about = QStringLiteral("label maps");
  if (std::exchange(m_labelMapsOfferedOn, seriesUid) != seriesUid || !m_offers->waiting(about))
    m_offeredLabelMaps.clear();
  const std::filesystem::path path = file->instances.front().file;
  std::erase_if(m_offeredLabelMaps, [&path](const OfferedLabelMap& map) { return map.file == path; });
  m_offeredLabelMaps.push_back({path, std::make_shared<DrawnObject>(std::move(drawn))});
  const QString name = QString::fromStdString(m_offeredLabelMaps.front().file.filename().string());
  const auto count = static_cast<int>(m_offeredLabelMaps.size());
  m_offers->add(
      {.about = about,
       .sentence = count == 1 ? tr("\"%1\" is a label map on the grid of \"%2\".").arg(name, nameOf(*images))
                              : tr("%n label map(s) lie on the grid of \"%1\".", nullptr, count).arg(nameOf(*images)),
       .action = tr("Show as segments on \"%1\"").arg(shortened(nameOf(*images))),
       .run =
           [this, seriesUid] {
             m_session.show(seriesUid);
             for (const OfferedLabelMap& map : std::exchange(m_offeredLabelMaps, {}))
               showLabelMap(seriesUid, map.file, *map.drawn);
           },
       .other = tr("Open as an image"),
       .runOther = [this, fileSeriesUid] { m_session.show(fileSeriesUid); },
       .stillMeant = [this, seriesUid] { return m_session.series(seriesUid) != nullptr; }});
}

}  // namespace pellucid::ui
