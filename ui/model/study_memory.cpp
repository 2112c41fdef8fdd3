#include "ui/model/study_memory.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "core/dicom/series_parts.h"
#include "ui/model/core_text.h"
#include "ui/model/early_work.h"
#include "ui/model/session.h"

namespace pellucid::ui {

namespace {

constexpr int kPatienceMs = 500;

struct Written {
  std::string studyUid;
  std::vector<Finding> findings;
  ReportDraft draft;
};

std::vector<Finding> findingsOfStudy(const Session& session, const Study& study) {
  std::vector<Finding> findings;
  for (const Series& series : study.series) {
    const auto part = session.findings().ofSeries(series.uid);
    findings.insert(findings.end(), part.begin(), part.end());
  }
  return findings;
}

/// The parts of a split series are named anew when more files are opened: the image then says which series it is.
std::vector<Annotation> inTheirSeries(std::vector<Annotation> annotations, const Study& study) {
  for (Annotation& annotation : annotations) {
    const auto named = [&](const Series& series) { return series.uid == annotation.seriesUid; };
    if (std::any_of(study.series.begin(), study.series.end(), named) || annotation.sopInstanceUid.empty()) continue;
    for (const Series& series : study.series)
      for (const Instance& instance : series.instances)
        if (instance.sopInstanceUid == annotation.sopInstanceUid) annotation.seriesUid = series.uid;
  }
  return annotations;
}

}  // namespace

struct StudyMemory::Remembered {
  std::vector<Finding> findings;
  std::vector<Annotation> annotations;
  std::vector<LesionRecord> lesions;
  std::vector<StoredSegments> segments;
  std::optional<ReportDraft> draft;
  std::optional<SharedDraft> shared;
  std::string note;
  bool ofAnother = false;  ///< What is stored is of another patient, and stays there.
};

struct StudyMemory::EarlyWork {
  std::string studyUid;
  Patient patient;
  std::vector<Finding> findings;
  ReportDraft draft;
  std::vector<StoredSegments> segments;
};

/// The store is used by one thread at a time; it is opened by the first that needs it.
struct StudyMemory::Store {
  std::filesystem::path file;
  std::mutex mutex;
  std::optional<StudyStore> opened;

  /// Calls `f` with the open store.
  template <typename F>
  auto with(F f) -> decltype(f(std::declval<StudyStore&>(), std::declval<const std::string&>())) {
    const std::lock_guard lock(mutex);
    std::string note;
    if (!opened) {
      auto store = StudyStore::open(file);
      if (!store) return store.error();
      note = store->note();
      opened.emplace(std::move(*store));
    }
    return f(*opened, note);
  }

  Result<Remembered> read(const std::string& studyUid, const Patient& patient) {
    return with([&](StudyStore& store, const std::string& note) -> Result<Remembered> {
      const auto another = store.isOfAnother(studyUid, patient);
      if (!another) return another.error();
      if (*another) {
        Remembered nothing;
        nothing.note = note;
        nothing.ofAnother = true;
        return nothing;
      }
      auto findings = store.findings(studyUid);
      if (!findings) return findings.error();
      auto annotations = store.annotations(studyUid);
      if (!annotations) return annotations.error();
      auto lesions = store.lesions(patientKey(patient));
      if (!lesions) return lesions.error();
      auto segments = store.segments(studyUid);
      if (!segments) return segments.error();
      auto draft = store.draft(studyUid);
      if (!draft) return draft.error();
      auto shared = store.sharedDraft(studyUid);
      if (!shared) return shared.error();
      return Remembered{std::move(*findings),
                        std::move(*annotations),
                        std::move(*lesions),
                        std::move(*segments),
                        std::move(*draft),
                        std::move(*shared),
                        note,
                        false};
    });
  }

  /// Calls `f` with the store and returns true, unless the study there is of another patient.
  template <typename F>
  Result<bool> unlessOfAnother(const std::string& studyUid, const Patient& patient, F f) {
    return with([&](StudyStore& store, const std::string&) -> Result<bool> {
      const auto another = store.isOfAnother(studyUid, patient);
      if (!another) return another.error();
      if (*another) return false;
      const Result<void> done = f(store);
      return done ? Result<bool>(true) : Result<bool>(done.error());
    });
  }

  Result<bool> writeAnnotation(const AnnotatedStudy& study, const Patient& patient, const Annotation& annotation) {
    return unlessOfAnother(study.studyUid, patient,
                           [&](StudyStore& store) { return store.saveAnnotation(study, annotation); });
  }

  Result<bool> join(const EarlyWork& work) {
    return unlessOfAnother(work.studyUid, work.patient, [&](StudyStore& store) -> Result<void> {
      auto findings = store.findings(work.studyUid);
      if (!findings) return findings.error();
      const auto draft = store.draft(work.studyUid);
      if (!draft) return draft.error();
      const auto known = store.segments(work.studyUid);
      if (!known) return known.error();
      if (auto saved = store.saveFindings(work.studyUid, joined(std::move(*findings), work.findings)); !saved)
        return saved;
      const ReportDraft words = joined(draft->value_or(ReportDraft()), work.draft);
      if (auto saved = store.saveDraft(work.studyUid, words); !saved) return saved;
      for (const StoredSegments& early : work.segments) {
        const auto same = std::find_if(known->begin(), known->end(), [&](const StoredSegments& stored) {
          return stored.seriesUid == early.seriesUid;
        });
        const auto both = same == known->end() ? Result<StoredSegments>(early) : joined(*same, early);
        if (!both) return both.error();
        if (auto saved = store.saveSegments(work.studyUid, *both); !saved) return saved;
      }
      return {};
    });
  }

  Result<void> writeSegments(const std::string& studyUid, const StoredSegments& segments) {
    return with([&](StudyStore& store, const std::string&) { return store.saveSegments(studyUid, segments); });
  }

  Result<void> removeAnnotation(const std::string& studyUid, const std::string& id) {
    return with([&](StudyStore& store, const std::string&) { return store.removeAnnotation(studyUid, id); });
  }

  Result<void> write(const std::vector<Written>& studies) {
    return with([&](StudyStore& store, const std::string&) -> Result<void> {
      for (const Written& study : studies) {
        if (auto saved = store.saveFindings(study.studyUid, study.findings); !saved) return saved;
        if (auto saved = store.saveDraft(study.studyUid, study.draft); !saved) return saved;
      }
      return {};
    });
  }
};

StudyMemory::StudyMemory(Session& session, const std::filesystem::path& file, QObject* parent)
    : QObject(parent), m_session(session), m_store(std::make_shared<Store>()) {
  m_store->file = file.empty() ? StudyStore::defaultFile() : file;
  m_runner.runInOrder();
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, &StudyMemory::write);
  connect(&session, &Session::studiesChanged, this, &StudyMemory::restoreNewStudies);
  connect(&session, &Session::closing, this, [this](const std::string& studyUid) {
    write();
    if (const Study* study = m_session.study(studyUid)) keepEarlyWork(*study);
  });
  connect(&session, &Session::draftChanged, this, &StudyMemory::studyChanged);
  connect(&session.findings(), &Findings::edited, this, [this](const std::string& seriesUid) {
    if (const Study* study = m_session.studyOf(seriesUid)) studyChanged(study->uid);
  });
  connect(&session.measurements(), &Annotations::saveNeeded, this, &StudyMemory::writeAnnotation);
  connect(&session.measurements(), &Annotations::removalNeeded, this, &StudyMemory::removeAnnotation);
  connect(&session.segments(), &Segments::saveNeeded, this, [this](const std::string& seriesUid) {
    // Of the images as they are now; more may be opened later.
    if (const Series* series = m_session.series(seriesUid)) m_segmentKeys.try_emplace(seriesUid, imagesKey(*series));
    m_changedSegments.insert(seriesUid);
    writeLater();
  });
  restoreNewStudies();
}

StudyMemory::~StudyMemory() {
  flush();
}

void StudyMemory::restoreNewStudies() {
  std::set<std::string> open;
  for (const Study& study : m_session.studies()) {
    open.insert(study.uid);
    if (!m_known.try_emplace(study.uid, m_openings + 1).second) continue;
    const int opening = ++m_openings;
    m_runner.run(
        [store = m_store, uid = study.uid, patient = study.patient](Job&) { return store->read(uid, patient); },
        [this, uid = study.uid, opening](Result<Remembered> remembered) {
          if (!remembered) {
            Q_EMIT failed(coreText(remembered.error().message));
            return;
          }
          if (!remembered->note.empty()) Q_EMIT failed(coreText(remembered->note));
          // The answer to an earlier opening does not know what was written when that one was closed.
          const auto known = m_known.find(uid);
          if (known != m_known.end() && known->second == opening) takeOver(uid, std::move(*remembered));
        });
  }
  for (const std::string& uid : m_ready) placeSegments(uid);
  // A study that was closed is read again when it is opened again.
  std::erase_if(m_known, [&](const auto& entry) { return !open.contains(entry.first); });
  std::erase_if(m_ofAnother, [&](const std::string& uid) { return !open.contains(uid); });
  std::erase_if(m_ready, [&](const std::string& uid) { return !open.contains(uid); });
  std::erase_if(m_waiting, [&](const auto& entry) { return !open.contains(entry.first); });
  std::erase_if(m_segmentKeys, [&](const auto& entry) { return m_session.series(entry.first) == nullptr; });
}

void StudyMemory::takeOver(const std::string& uid, Remembered remembered) {
  if (remembered.ofAnother) return tellOfAnother(uid);
  m_ready.insert(uid);
  // Of a folder of image files each is asked about, and most have nothing.
  if (!remembered.findings.empty()) m_session.findings().restore(remembered.findings);
  if (!remembered.annotations.empty())
    m_session.measurements().restore(inTheirSeries(std::move(remembered.annotations), *m_session.study(uid)));
  m_waiting[uid] = std::move(remembered.segments);
  placeSegments(uid);
  tellOfWaiting(uid);
  if (!remembered.lesions.empty()) m_session.setLesionHistory(uid, std::move(remembered.lesions));
  if (remembered.draft) m_session.setDraft(uid, joined(*remembered.draft, m_session.draft(uid)));
  if (remembered.shared) m_session.setSharedDraft(uid, *remembered.shared);
  if (m_changed.contains(uid) || !m_changedSegments.empty()) writeLater();
}

void StudyMemory::placeSegments(const std::string& studyUid) {
  const Study* study = m_session.study(studyUid);
  const auto waiting = m_waiting.find(studyUid);
  if (study == nullptr || waiting == m_waiting.end() || waiting->second.empty()) return;
  std::map<std::string, std::string> owners;
  for (const Series& series : study->series) {
    owners.emplace(imagesKey(series), series.uid);
    // Stores of the first days named whole series by their UID; parts had numbers that cannot be trusted.
    if (series.uid.find('#') == std::string::npos) owners.emplace(series.uid, series.uid);
  }
  std::vector<StoredSegments> still;
  for (StoredSegments& stored : std::exchange(waiting->second, {})) {
    const auto owner = owners.find(stored.seriesUid);
    if (owner == owners.end()) {
      still.push_back(std::move(stored));
      continue;
    }
    m_segmentKeys[owner->second] = std::exchange(stored.seriesUid, owner->second);
    tellFailure(m_session.segments().restore(std::move(stored)));
  }
  waiting->second = std::move(still);
}

void StudyMemory::tellOfWaiting(const std::string& studyUid) {
  const Study* study = m_session.study(studyUid);
  for (const StoredSegments& stored : m_waiting[studyUid]) {
    const std::string uid = stored.seriesUid.substr(0, stored.seriesUid.find('#'));
    const bool ofOpenSeries = std::any_of(study->series.begin(), study->series.end(), [&](const Series& series) {
      return series.hasPixels && seriesInstanceUid(series) == uid;
    });
    // Copies of a series are made on request, and their segments come with them.
    const bool ofCopy = std::count(stored.seriesUid.begin(), stored.seriesUid.end(), '#') > 1;
    if (!ofOpenSeries || ofCopy) continue;
    Q_EMIT failed(
        tr("Segments were saved for other images of a series that is open; they are kept, and shown when exactly those "
           "images are opened."));
    return;
  }
}

void StudyMemory::studyChanged(const std::string& studyUid) {
  m_changed.insert(studyUid);
  writeLater();
}

void StudyMemory::writeLater() {
  if (!m_patience.isActive()) m_patience.start();
}

void StudyMemory::write() {
  writeSegments();
  std::vector<Written> studies;
  for (const Study& study : m_session.studies())
    if (m_changed.contains(study.uid) && m_ready.contains(study.uid)) {
      studies.push_back({study.uid, findingsOfStudy(m_session, study), m_session.draft(study.uid)});
      m_changed.erase(study.uid);
    }
  if (studies.empty()) return;
  m_runner.run([store = m_store, studies = std::move(studies)](Job&) { return store->write(studies); },
               [this](Result<void> written) { tellFailure(written); });
}

void StudyMemory::writeSegments() {
  for (const std::string& seriesUid : std::exchange(m_changedSegments, {})) {
    const Study* study = m_session.studyOf(seriesUid);
    if (study == nullptr) continue;
    // What was saved before has not arrived yet.
    if (!m_ready.contains(study->uid)) {
      m_changedSegments.insert(seriesUid);
      continue;
    }
    StoredSegments segments = m_session.segments().takeChanges(seriesUid);
    if (const auto key = m_segmentKeys.find(seriesUid); key != m_segmentKeys.end()) segments.seriesUid = key->second;
    m_runner.run([store = m_store, uid = study->uid,
                  segments = std::move(segments)](Job&) { return store->writeSegments(uid, segments); },
                 [this](Result<void> written) { tellFailure(written); });
  }
}

void StudyMemory::keepEarlyWork(const Study& study) {
  if (m_ready.contains(study.uid) || m_ofAnother.contains(study.uid)) return;
  EarlyWork work{study.uid, study.patient, {}, {}, {}};
  const bool changed = m_changed.erase(study.uid) > 0;
  if (changed) {
    work.findings = findingsOfStudy(m_session, study);
    work.draft = m_session.draft(study.uid);
  }
  for (const Series& series : study.series) {
    if (m_changedSegments.erase(series.uid) == 0) continue;
    StoredSegments segments = m_session.segments().takeChanges(series.uid);
    if (m_session.segments().of(series.uid).empty()) continue;
    if (const auto key = m_segmentKeys.find(series.uid); key != m_segmentKeys.end()) segments.seriesUid = key->second;
    work.segments.push_back(std::move(segments));
  }
  if (!changed && work.segments.empty()) return;
  m_runner.run([store = m_store, work = std::move(work)](Job&) { return store->join(work); },
               [this, uid = study.uid](Result<bool> kept) { tellKept(uid, kept); });
}

void StudyMemory::writeAnnotation(const Annotation& annotation) {
  const Study* study = m_session.studyOf(annotation.seriesUid);
  if (study == nullptr || m_ofAnother.contains(study->uid)) return;
  const AnnotatedStudy owner{study->uid, patientKey(study->patient), study->date};
  m_runner.run([store = m_store, owner, patient = study->patient,
                annotation](Job&) { return store->writeAnnotation(owner, patient, annotation); },
               [this, uid = study->uid](Result<bool> kept) { tellKept(uid, kept); });
}

void StudyMemory::removeAnnotation(const Annotation& annotation) {
  const Study* study = m_session.studyOf(annotation.seriesUid);
  if (study == nullptr || m_ofAnother.contains(study->uid)) return;
  m_runner.run(
      [store = m_store, uid = study->uid, id = annotation.id](Job&) { return store->removeAnnotation(uid, id); },
      [this](Result<void> removed) { tellFailure(removed); });
}

void StudyMemory::tellFailure(const Result<void>& result) {
  if (!result) Q_EMIT failed(coreText(result.error().message));
}

void StudyMemory::tellKept(const std::string& studyUid, const Result<bool>& kept) {
  if (!kept)
    Q_EMIT failed(coreText(kept.error().message));
  else if (!*kept)
    tellOfAnother(studyUid);
}

void StudyMemory::tellOfAnother(const std::string& studyUid) {
  if (m_session.study(studyUid) != nullptr && !m_ofAnother.insert(studyUid).second) return;
  Q_EMIT failed(
      tr("The study list has a study of the same identifier of another patient. Nothing of that one is shown, "
         "and what you do here is not kept; save it as a file."));
}

void StudyMemory::flush() {
  m_patience.stop();
  write();
  for (const Study& study : m_session.studies()) keepEarlyWork(study);
  m_runner.waitForAll();
}

}  // namespace pellucid::ui
