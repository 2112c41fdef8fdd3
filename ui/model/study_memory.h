#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/store/study_store.h"
#include "ui/model/job_runner.h"

namespace pellucid::ui {

class Session;

/// Keeps what the reader made of each study beyond the run of the program: findings, measurements and drafts are read
/// when a study is opened. Measurements are written at once, each by itself; findings and drafts half a second after
/// each change, of segments the slices that have changed; all in a thread of its own. What waits is written when the
/// study is closed and on destruction; what was done before the store had answered is joined with what it has.
class StudyMemory : public QObject {
  Q_OBJECT
 public:
  /// An empty file stands for the user's own store. The session must outlive this.
  explicit StudyMemory(Session& session, const std::filesystem::path& file = {}, QObject* parent = nullptr);
  ~StudyMemory() override;

  /// Writes now; returns when it is on the disk or has failed.
  void flush();

 Q_SIGNALS:
  /// Something could not be read or written, or the store had to be begun anew; the sentence is for the user.
  void failed(const QString& sentence);

 private:
  struct Store;
  struct Remembered;
  struct EarlyWork;

  void restoreNewStudies();
  void takeOver(const std::string& studyUid, Remembered remembered);
  /// Of a study about which the store has not answered, and perhaps never will.
  void keepEarlyWork(const Study& study);
  void studyChanged(const std::string& studyUid);
  void writeLater();
  /// Of all series whose segments have changed.
  void writeSegments();
  /// Gives segments that were read to the series whose images they were painted on; others wait for theirs.
  void placeSegments(const std::string& studyUid);
  /// Where segments of these images belong to a series that is open with other ones.
  void tellOfWaiting(const std::string& studyUid);
  void writeAnnotation(const Annotation& annotation);
  void removeAnnotation(const Annotation& annotation);
  void write();
  void tellFailure(const Result<void>& result);
  /// Of what is kept only for the patient whose study it is: false where that was another one.
  void tellKept(const std::string& studyUid, const Result<bool>& kept);
  void tellOfAnother(const std::string& studyUid);

  Session& m_session;
  std::shared_ptr<Store> m_store;
  JobRunner m_runner;
  QTimer m_patience;
  int m_openings = 0;
  std::map<std::string, int> m_known;       ///< Studies that the store was asked about, and at which opening.
  std::set<std::string> m_ready;            ///< Studies whose findings have arrived: only these may be overwritten.
  std::set<std::string> m_ofAnother;        ///< Studies whose name in the store belongs to another patient.
  std::set<std::string> m_changed;          ///< Studies to be written.
  std::set<std::string> m_changedSegments;  ///< Series.
  std::map<std::string, std::string> m_segmentKeys;              ///< imagesKey() of each series with segments.
  std::map<std::string, std::vector<StoredSegments>> m_waiting;  ///< Of images that are not open, by study.
};

}  // namespace pellucid::ui
