#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "ui/model/opened_object.h"

namespace pellucid::ui {

/// What was open: what the user pointed at, the series that was shown, what was drawn on series, and which studies of
/// what the user pointed at had been closed.
struct OpenSession {
  QStringList paths;
  QString seriesUid;
  int image = -1;      ///< -1: not known.
  bool asked = false;  ///< The program did not fail: it was asked to end (keepForNextStart()).
  std::vector<OpenedObject> objects{};
  QStringList closed{};  ///< Study Instance UIDs.
  bool operator==(const OpenSession&) const = default;
};

/// Remembers on the disk what is open, so that a start after a crash can offer it again. Findings, measurements and
/// drafts are kept by StudyMemory. Several programs may run side by side: each has a file of its own and a lock that
/// dies with it. Use in the GUI thread.
class SessionRecovery : public QObject {
  Q_OBJECT
 public:
  /// An empty folder stands for the user's own. Files that are no sessions are left alone.
  explicit SessionRecovery(const QString& folder = {}, QObject* parent = nullptr);
  /// The session ended as it should: nothing is left to offer.
  ~SessionRecovery() override;

  /// The newest whose program is gone; older ones are forgotten. From now on it is this one's, as if remembered here.
  std::optional<OpenSession> takeLost();
  /// On the disk when it returns; nothing open forgets. Failures are not worth a sentence: the work itself is kept
  /// elsewhere.
  void remember(const OpenSession& session);
  /// The program was asked to end (SIGTERM, a logout) while the user was at work: what is open stays on the disk when
  /// this goes, marked as `asked`. Nothing can be remembered from now on.
  void keepForNextStart();

 private:
  QString m_folder;
  QString m_file;
  std::unique_ptr<QLockFile> m_lock;
  std::optional<OpenSession> m_written;
  bool m_keeps = false;
};

}  // namespace pellucid::ui
