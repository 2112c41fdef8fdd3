#pragma once

#include <QObject>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "ui/model/job_runner.h"
#include "ui/model/segments.h"

namespace pellucid::ui {

/// Copies of the reader's label maps for those who read them in other threads, where they must not change. Made away
/// from the GUI thread, and anew only where voxels have changed. GUI thread.
class SegmentCopies : public QObject {
  Q_OBJECT
 public:
  explicit SegmentCopies(Segments& segments, QObject* parent = nullptr);

  /// The last copy that was made, the same voxels until there is a newer one; empty before the first.
  Volume of(const std::string& seriesUid) const;
  /// Whether the map has changed since that copy, or since the one that is being made.
  bool outdated(const std::string& seriesUid) const;
  /// Makes a newer copy where it is outdated and none is being made; `made` follows.
  void renew(const std::string& seriesUid);
  /// Gives back the memory of all others.
  void keepOnly(const std::set<std::string>& seriesUids);

 Q_SIGNALS:
  void made(const std::string& seriesUid);

 private:
  struct Copy {
    Volume voxels;
    std::optional<std::uint64_t> revision;  ///< When the last attempt began.
    JobPointer making;
    int attempt = 0;
  };

  Segments& m_segments;
  std::map<std::string, Copy> m_copies;
  int m_attempts = 0;
  JobRunner m_jobs;
};

}  // namespace pellucid::ui
