#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/imaging/annotation.h"
#include "core/report/finding.h"
#include "core/report/report.h"

namespace pellucid {

/// A study that was open before.
struct RecentStudy {
  std::string studyUid;
  std::string path;      ///< What the user opened: file, folder, DICOMDIR or archive.
  std::string title;     ///< Without patient data: "CT, chest, 2026-03-01". May be empty.
  std::string openedAt;  ///< ISO 8601.
};

/// What the reader has typed and chosen for a report that is not final yet. The rest is built anew.
struct ReportDraft {
  std::string reader;
  std::string clinicalQuestion;
  std::string comparison;
  std::string impression;
  std::string savedAt;  ///< ISO 8601; set by the store.
};

/// The words of a report that was one for several image files, before each of them had its own.
struct SharedDraft {
  ReportDraft draft;
  int files = 0;  ///< As far as the store knows.
};

/// Which study an annotation belongs to, as far as following a lesion over time needs it.
struct AnnotatedStudy {
  std::string studyUid;
  std::string patientKey;  ///< patientKey() of the patient: joins the studies of one patient without naming them.
  std::string date;        ///< DA of the study.
};

/// A measurement of a lesion in one study of a patient.
struct LesionRecord {
  std::string studyUid;
  std::string date;
  Annotation annotation;
};

/// The reader's own segmentation of one series, as it is kept: what the segments are, and the label map by slices.
struct StoredSegments {
  std::string seriesUid;
  std::string header;                 ///< JSON of ui/model/segments.
  std::map<int, std::string> slices;  ///< Packed by mask_runs.h; a slice that is not there has no labels.
};

/// SHA-256 of who the patient is (ID, birth date, sex, name); empty where neither ID nor name is known.
std::string patientKey(const Patient& patient);

/// That somebody has read and accepted the "not for primary diagnosis" gate.
struct GateAcceptance {
  std::string who;
  std::string when;     ///< ISO 8601; set by the store.
  std::string version;  ///< Of the gate's text.
};

/// What outlives a run of the program: recent studies, findings, annotations, segments, drafts of reports and the gate.
/// SQLite in one file of the user's; no pixels of images. Every call is one transaction that is on the disk when the
/// call returns. Several processes may have the file open; one object is used by one thread at a time.
///
/// Errors of all calls: OutOfDisk (no room or no permission), Unreadable (in use for more than five seconds), Internal.
class StudyStore {
 public:
  /// Opens or creates. A file that is no sound database is moved aside ("NAME.damaged-TIME") and a new one begun;
  /// `note()` then says so. A file of a later version of this program is refused with Unsupported.
  static Result<StudyStore> open(const std::filesystem::path& file);
  /// $PELLUCID_DATA_HOME, else the XDG data folder of the user, with "pellucid/studies.sqlite".
  static std::filesystem::path defaultFile();

  StudyStore(StudyStore&&) noexcept;
  StudyStore& operator=(StudyStore&&) noexcept;
  ~StudyStore();

  /// A sentence for the user about what happened on opening; empty when all is well.
  const std::string& note() const noexcept;

  /// Puts it at the top of the list; `openedAt` is set here. The oldest beyond 100 leave.
  Result<void> rememberStudy(const std::string& studyUid, const std::string& path, const std::string& title);
  /// Newest first.
  Result<std::vector<RecentStudy>> recentStudies(int most) const;
  /// Forgets the list; findings and drafts stay.
  Result<void> forgetRecentStudies();

  /// Replaces all findings of the study.
  Result<void> saveFindings(const std::string& studyUid, const std::vector<Finding>& findings);
  /// In the order in which they were saved. A row that cannot be read is left out and counted in the log.
  Result<std::vector<Finding>> findings(const std::string& studyUid) const;

  /// Adds the annotation, or replaces the one of its id.
  Result<void> saveAnnotation(const AnnotatedStudy& study, const Annotation& annotation);
  Result<void> removeAnnotation(const std::string& studyUid, const std::string& annotationId);
  /// In the order in which they were added. A row that cannot be read is left out and counted in the log.
  Result<std::vector<Annotation>> annotations(const std::string& studyUid) const;
  /// Every annotation of that patient with a lesion's name, oldest study first; empty for an empty key.
  Result<std::vector<LesionRecord>> lesions(const std::string& patientKey) const;

  /// Replaces the header and the slices given; an empty text removes a slice, others stay.
  Result<void> saveSegments(const std::string& studyUid, const StoredSegments& segments);
  Result<std::vector<StoredSegments>> segments(const std::string& studyUid) const;

  Result<void> saveDraft(const std::string& studyUid, const ReportDraft& draft);
  Result<std::optional<ReportDraft>> draft(const std::string& studyUid) const;
  /// Words that may be of this image file or of others of its folder: to be shown, never taken over by themselves.
  Result<std::optional<SharedDraft>> sharedDraft(const std::string& studyUid) const;
  Result<void> removeDraft(const std::string& studyUid);

  /// Whether the study list has a study of this UID of another person (samePerson()): nothing of what is stored under
  /// it may then be shown for this one, or be replaced.
  Result<bool> isOfAnother(const std::string& studyUid, const Patient& patient) const;

  /// Findings, annotations, segments, draft and place in the list of one study.
  Result<void> forgetStudy(const std::string& studyUid);

  Result<void> acceptGate(const std::string& who, const std::string& version);
  /// The last acceptance of this version of the gate.
  Result<std::optional<GateAcceptance>> gateAcceptance(const std::string& version) const;

 private:
  struct State;
  explicit StudyStore(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace pellucid
