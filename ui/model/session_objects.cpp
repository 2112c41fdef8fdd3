#include <algorithm>
#include <utility>

#include "core/dicom/series_parts.h"
#include "ui/model/core_text.h"
#include "ui/model/session.h"
#include "ui/model/session_state_p.h"

namespace pellucid::ui {

namespace {

/// The series of the study that the object says it was drawn on, else one of its frame of reference; `preferred` where
/// it is among them. Empty for none.
std::string seriesFor(const Study& study, const ObjectOutline& outline, const std::string& preferred) {
  std::vector<std::string> named, sameFrame;
  for (const Series& series : study.series) {
    if (!series.hasPixels || series.unsplit) continue;
    const auto& uids = outline.seriesUids;
    if (std::find(uids.begin(), uids.end(), seriesInstanceUid(series)) != uids.end()) named.push_back(series.uid);
    if (!outline.frameOfReferenceUid.empty() && series.frameOfReferenceUid == outline.frameOfReferenceUid)
      sameFrame.push_back(series.uid);
  }
  for (const auto* candidates : {&named, &sameFrame}) {
    if (std::find(candidates->begin(), candidates->end(), preferred) != candidates->end()) return preferred;
    if (!candidates->empty()) return candidates->front();
  }
  return {};
}

/// An archive is unpacked to another folder each time, under the same names. Of two archives that of the images counts;
/// a file of the same name in any other folder is another file, perhaps of another patient.
std::filesystem::path whereNow(Session& session, const OpenedObject& object) {
  std::error_code ignored;
  if (std::filesystem::exists(object.file, ignored)) return object.file;
  const auto archiveOf = [&session](const Instance& instance) { return session.worker().archiveOf(instance.file); };
  const Series* images = session.series(object.seriesUid);
  const bool known = images != nullptr && !images->instances.empty();
  const auto own = known ? archiveOf(images->instances.front()) : std::filesystem::path();
  std::vector<std::filesystem::path> unpacked;
  for (const Study& study : session.studies())
    for (const Series& series : study.series)
      for (const Instance& instance : series.instances) {
        if (instance.file.filename() != object.file.filename()) continue;
        const auto archive = archiveOf(instance);
        if (archive.empty()) continue;
        if (archive == own) return instance.file;
        unpacked.push_back(instance.file);
      }
  return unpacked.size() == 1 ? unpacked.front() : object.file;
}

}  // namespace

void Session::drawObject(const std::string& objectSeriesUid, const std::filesystem::path& file,
                         const ObjectOutline& outline) {
  const Study* study = studyOf(objectSeriesUid);
  if (study == nullptr || !outline.drawable) return;
  const std::string uid = seriesFor(*study, outline, m_current);
  if (uid.empty()) {
    Q_EMIT failed(tr("The images that this object was drawn on are not open."));
    return;
  }
  state(uid).wantedObjects.push_back({objectOverlayId(file.string()), file, QString::fromStdString(outline.title)});
  show(uid);
  if (m_cache.find(uid)) drawWanted(uid);
}

void Session::drawWanted(const std::string& seriesUid) {
  const auto loaded = m_cache.find(seriesUid);
  if (!loaded) return;
  std::vector<WantedObject> next;
  for (WantedObject& wanted : state(seriesUid).wantedObjects)
    if (!std::exchange(wanted.asked, true)) next.push_back(wanted);
  for (const WantedObject& wanted : next) {
    auto done = whileAlive<DrawnObject>(this, [this, seriesUid, wanted](Result<DrawnObject> drawn) {
      if (series(seriesUid) == nullptr) return;
      std::erase_if(state(seriesUid).wantedObjects,
                    [&wanted](const WantedObject& each) { return each.id == wanted.id; });
      if (!drawn) return report(drawn.error());
      if (wanted.labelMap) return addLabelMap(seriesUid, wanted.file, std::move(*drawn));
      addObject(seriesUid, {wanted.id, wanted.title, std::move(*drawn), wanted.file});
    });
    if (wanted.labelMap)
      m_worker.readLabels(wanted.file, *loaded, std::move(done));
    else
      m_worker.draw(wanted.file, *loaded, std::move(done));
  }
}

void Session::addObject(const std::string& seriesUid, ShownObject object) {
  auto& objects = state(seriesUid).objects;
  std::erase_if(objects, [&object](const ShownObject& known) { return known.id == object.id; });
  // Asked for by the reader: shown at once.
  for (std::size_t layer = 0; layer < object.drawn.layers.size(); ++layer)
    m_views.setOverlay(seriesUid, objectLayerId(object.id, layer),
                       {.visible = true, .opacity = 0.4, .style = OverlayStyle::Outline});
  objects.push_back(std::move(object));
  Q_EMIT objectsChanged(seriesUid);
}

void Session::addLabelMap(const std::string& seriesUid, const std::filesystem::path& file, DrawnObject drawn) {
  if (series(seriesUid) == nullptr) return;
  for (LabelMap& layer : drawn.layers)
    for (SegmentLabel& label : layer.labels) label.name = coreWords(label.name).toStdString();
  addObject(seriesUid, {objectOverlayId(file.string()), QString::fromStdString(file.filename().string()),
                        std::move(drawn), file, true});
}

std::vector<ShownObject> Session::objects(const std::string& seriesUid) const {
  const SeriesState* known = stateIfKnown(seriesUid);
  return known == nullptr ? std::vector<ShownObject>() : known->objects;
}

std::vector<OpenedObject> Session::openedObjects() const {
  std::vector<OpenedObject> opened;
  for (const Study& study : m_studies)
    for (const Series& series : study.series) {
      const SeriesState* known = stateIfKnown(series.uid);
      if (known == nullptr) continue;
      for (const ShownObject& object : known->objects)
        opened.push_back({series.uid, object.file, object.title, object.labelMap});
      for (const WantedObject& object : known->wantedObjects)
        opened.push_back({series.uid, object.file, object.title, object.labelMap});
    }
  return opened;
}

void Session::drawAgain(const OpenedObject& object) {
  if (series(object.seriesUid) == nullptr) return;
  const std::filesystem::path file = whereNow(*this, object);
  state(object.seriesUid)
      .wantedObjects.push_back({objectOverlayId(file.string()), file, object.title, object.labelMap});
  if (m_cache.find(object.seriesUid)) drawWanted(object.seriesUid);
}

}  // namespace pellucid::ui
