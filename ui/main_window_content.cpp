// What stands in the viewports: series, what is drawn on them, and the way to a finding, a measurement or an instance.
#include <algorithm>

#include "core/dicom/series_parts.h"
#include "ui/dialogs/object_dialog.h"
#include "ui/main_window.h"
#include "ui/model/core_text.h"
#include "ui/model/image_files.h"
#include "ui/model/image_plane.h"
#include "ui/panels/ai_panel.h"
#include "ui/viewer/fusion_mode.h"
#include "ui/viewer/viewer_grid.h"

namespace pellucid::ui {

namespace {

/// The same place, looked at in the same way, so that the volumes of a choice can be compared.
ViewState likewise(ViewState shown, const ViewState& own) {
  shown.overlays = own.overlays;
  shown.showProcessed = false;
  return shown;
}

}  // namespace

void MainWindow::showSeries(SliceView* view, const std::string& seriesUid) {
  if (view == nullptr) return;
  m_shown[view] = seriesUid;
  fillView(view);
}

void MainWindow::activateSeries(const std::string& seriesUid) {
  const Series* series = m_session.series(seriesUid);
  if (series == nullptr) return;
  if (series->hasPixels || isPresentationState(*series)) return m_session.show(seriesUid);
  // A double click arrives as a click and an activation.
  if (m_object && m_object->seriesUid() == seriesUid) return m_object->raise();
  if (m_object) m_object->close();
  m_object = new ObjectDialog(m_session, *series, this);
  m_object->setAttribute(Qt::WA_DeleteOnClose);
  connect(m_object, &ObjectDialog::instanceRequested, this, &MainWindow::showInstance);
  connect(m_object, &ObjectDialog::drawRequested, this, &MainWindow::drawObject);
  m_object->open();
}

void MainWindow::showInstance(const std::string& sopInstanceUid, int frame) {
  for (const Study& study : m_session.studies())
    for (const Series& series : study.series)
      for (const Instance& instance : series.instances) {
        if (instance.sopInstanceUid != sopInstanceUid) continue;
        // Of a split file, only one part has the frame.
        const auto& numbers = instance.frameNumbers;
        if (frame > 0 && !numbers.empty() && std::find(numbers.begin(), numbers.end(), frame - 1) == numbers.end())
          continue;
        const std::string uid = series.uid;
        if (series.hasPixels && m_object) m_object->close();
        if (series.hasPixels) m_wanted = {uid, sopInstanceUid, frame};
        activateSeries(uid);
        return goToWantedInstance();
      }
  tell(tr("The image that this refers to is not open."));
}

void MainWindow::goToWantedInstance() {
  if (m_wanted.sopInstanceUid.empty()) return;
  const auto loaded = m_session.loaded(m_wanted.seriesUid);
  if (!loaded) return;
  int found = -1;
  for (int slice = 0; slice < loaded->volume.geometry().size[2]; ++slice) {
    const ShownPlane plane = planeOf(*loaded, slice);
    if (plane.sopInstanceUid != m_wanted.sopInstanceUid) continue;
    // Without a frame, or where frames are not known, the first image of the file.
    if (found < 0 && m_wanted.frame <= 1) found = slice;
    if (plane.frame == m_wanted.frame) found = slice;
  }
  if (found >= 0) {
    ViewState state = m_session.views().of(m_wanted.seriesUid);
    state.slice = found;
    m_session.views().set(m_wanted.seriesUid, state);
  }
  m_wanted = {};
}

void MainWindow::updateViews(const std::string& seriesUid) {
  for (const auto& [view, shown] : m_shown) {
    if (shown == seriesUid) fillView(view);
    const ViewState state = m_session.views().of(shown);
    if (state.fusion && state.fusion->seriesUid == seriesUid) addFusion(view, shown);
  }
}

void MainWindow::nameFolder(SliceView* view) {
  const Study* study = m_session.studyOf(m_shown[view]);
  view->setFileFolder(study != nullptr ? QString::fromStdString(folderThatTells(m_session, *study)) : QString());
}

void MainWindow::fillView(SliceView* view) {
  fillVolume(view);
  const std::string uid = m_shown[view];
  const auto loaded = m_session.loaded(uid);
  // Planes wait for the whole volume.
  if (const auto part = m_session.partial(uid); part && !loaded && view->plane() == PlaneKind::Stack) {
    if (view->series().get() != &part->loaded)
      view->setSeries({part, &part->loaded}, m_session.studyOf(uid), m_session.views().of(uid));
    nameFolder(view);
    view->setDecoded(part->decoded);
    return view->setViewState(m_session.views().of(uid));
  }
  if (!loaded) {
    view->setSeries(nullptr, nullptr);
    const QString problem = m_session.loadError(uid);
    const QString invitation = m_session.studies().empty() ? QString() : tr("Drop a series here");
    view->setPlaceholder(!problem.isEmpty() ? problem : uid.empty() ? invitation : tr("Loading ..."));
    return;
  }
  if (view->series() != loaded) view->setSeries(loaded, m_session.studyOf(uid), m_session.views().of(uid));
  nameFolder(view);
  const ProcessedSeries* processed = m_session.processed(uid);
  view->setProcessed(processed != nullptr ? processed->result : Processed());
  view->setViewState(m_session.views().of(uid));
  view->setAnnotations(m_session.annotations(uid));
  addOverlays(view, uid);
  addFusion(view, uid);
  if (view == m_grid->activeView()) m_ai->setImage(view->storedImage());
}

void MainWindow::addOverlays(SliceView* view, const std::string& seriesUid) {
  for (const auto& analysis : m_session.analyses(seriesUid)) {
    if (analysis->segmentation)
      view->setSegmentation(segmentationOverlayId(analysis->pack.id), *analysis->segmentation);
    for (const SaliencyMap& map : analysis->saliency)
      view->setSaliency(saliencyOverlayId(analysis->pack.id, map.label), map);
  }
  for (const ShownObject& object : m_session.objects(seriesUid))
    for (std::size_t layer = 0; layer < object.drawn.layers.size(); ++layer)
      view->setSegmentation(objectLayerId(object.id, layer), object.drawn.layers[layer],
                            object.drawn.automatic ? OverlayOrigin::Model : OverlayOrigin::Reader);
  addSegments(view, seriesUid);
}

void MainWindow::addFusion(SliceView* view, const std::string& seriesUid) {
  const ViewState state = m_session.views().of(seriesUid);
  if (!state.fusion || !view->series()) return view->setFused(nullptr);
  const std::string& over = state.fusion->seriesUid;
  const auto loaded = m_session.loaded(over);
  if (!loaded) {
    view->setFused(nullptr);
    if (m_session.loadError(over).isEmpty()) m_session.load(over);
    return;
  }
  if (view->fused() == loaded) return;
  const QString refusal = reasonAgainstFusion(*view->series(), *loaded);
  if (refusal.isEmpty()) return view->setFused(loaded);
  ViewState without = state;
  without.fusion.reset();
  m_session.views().set(seriesUid, without);
  tell(refusal);
}

void MainWindow::fuseNext() {
  const std::string uid = m_session.currentSeriesUid();
  const auto partners = fusionPartners(m_session.studies(), uid);
  if (partners.empty())
    return hint(tr("No other series that is open lies in the same frame of reference: nothing can be laid over."));
  ViewState state = m_session.views().of(uid);
  const auto now = std::find_if(partners.begin(), partners.end(), [&](const Series* series) {
    return state.fusion && series->uid == state.fusion->seriesUid;
  });
  const auto next = now == partners.end() ? partners.begin() : std::next(now);
  if (next == partners.end())
    state.fusion.reset();
  else
    state.fusion = FusionState{(*next)->uid, 0.5, "hot", {}};
  m_session.views().set(uid, state);
}

void MainWindow::drawObject(const ObjectOutline& outline, const std::filesystem::path& file) {
  if (!m_object) return;
  const std::string objectUid = m_object->seriesUid();
  m_object->close();
  showPanel(SidePanel::Series);
  m_session.drawObject(objectUid, file, outline);
}

void MainWindow::showNewAnalyses(const std::string& seriesUid) {
  const auto analyses = m_session.analyses(seriesUid);
  // The reader asked for the run, so its outline is shown; heat maps wait until the reader has looked.
  for (const auto& analysis : analyses)
    if (analysis->segmentation &&
        !m_session.views().of(seriesUid).overlays.contains(segmentationOverlayId(analysis->pack.id)))
      m_session.views().setOverlay(seriesUid, segmentationOverlayId(analysis->pack.id),
                                   {.visible = true, .opacity = 0.6, .style = OverlayStyle::Outline});
  updateViews(seriesUid);
}

void MainWindow::stepSeries(int direction) {
  const Study* study = m_session.currentStudy();
  if (study == nullptr) return;
  // Volumes of one choice are one step; so are the image files of a folder, though they are studies of their own.
  std::vector<const Series*> stops;
  int at = -1;
  for (const Study* beside : filesBeside(m_session.studies(), *study))
    for (const auto& row : seriesRows(*beside)) {
      if (!row.front()->hasPixels) continue;
      const bool shown = std::any_of(
          row.begin(), row.end(), [this](const Series* series) { return series->uid == m_session.currentSeriesUid(); });
      if (shown) at = static_cast<int>(stops.size());
      stops.push_back(row.front());
    }
  const int next = at + direction;
  if (at >= 0 && next >= 0 && next < static_cast<int>(stops.size()))
    m_session.show(stops[static_cast<std::size_t>(next)]->uid);
}

void MainWindow::stepVolume(int direction) {
  const std::string current = m_session.currentSeriesUid();
  const Series* series = m_session.series(current);
  if (series == nullptr) return;
  const auto parts = choicesOf(*m_session.studyOf(current), *series);
  const auto at = std::find_if(parts.begin(), parts.end(), [&](const Series* part) { return part->uid == current; });
  const auto next = (at - parts.begin()) + direction;
  if (next < 0 || next >= static_cast<std::ptrdiff_t>(parts.size())) return;
  const std::string uid = parts[static_cast<std::size_t>(next)]->uid;
  m_session.views().set(uid, likewise(m_session.views().of(current), m_session.views().of(uid)));
  m_session.show(uid);
}

void MainWindow::showPart(const std::string& from, const std::string& to) {
  if (from == to) return;
  std::vector<SliceView*> views;
  for (SliceView* view : m_grid->allViews())
    if (m_shown[view] == from) views.push_back(view);
  if (views.empty()) return;
  ViewState state = likewise(m_session.views().of(from), m_session.views().of(to));
  // A window of its own for each time would hide what changes.
  if (!state.window) state.window = views.front()->window();
  m_session.views().set(to, state);
  for (SliceView* view : views) showSeries(view, to);
}

void MainWindow::showFinding(const std::string& findingId) {
  const Finding* found = m_session.findings().find(findingId);
  if (found == nullptr) return;
  const Finding finding = *found;
  m_session.show(finding.seriesUid);
  ViewState state = m_session.views().of(finding.seriesUid);
  if (finding.image >= 0) state.slice = finding.image;
  if (finding.pack) {
    const bool map = finding.evidence == "Grad-CAM";
    const std::string id =
        map ? saliencyOverlayId(finding.pack->id, finding.label) : segmentationOverlayId(finding.pack->id);
    state.overlays[id].visible = true;
  }
  m_session.views().set(finding.seriesUid, state);
}

void MainWindow::showMeasurement(const std::string& annotationId) {
  const Annotation* annotation = m_session.measurements().find(annotationId);
  if (annotation == nullptr) return;
  m_wantedMeasurement = annotationId;
  m_session.show(annotation->seriesUid);
  goToWantedMeasurement();
}

void MainWindow::goToWantedMeasurement() {
  const Annotation* annotation = m_session.measurements().find(m_wantedMeasurement);
  const auto loaded = annotation != nullptr ? m_session.loaded(annotation->seriesUid) : nullptr;
  if (!loaded) return;
  m_wantedMeasurement.clear();
  ViewState state = m_session.views().of(annotation->seriesUid);
  state.showMeasurements = true;
  if (const int image = imageOf(*loaded, *annotation); image >= 0) state.slice = image;
  // Views of planes go to where it was drawn.
  const PlanePoint& place = annotation->points.front();
  if (!annotation->rendering) state.point = annotation->plane.indexToWorld({place[0], place[1], 0.0});
  m_session.views().set(annotation->seriesUid, state);
  m_session.measurements().select(annotation->id);
  if (annotation->rendering) showKeptView(*annotation);
}

}  // namespace pellucid::ui
