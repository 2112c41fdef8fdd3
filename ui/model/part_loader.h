#pragma once

#include <QObject>
#include <QString>
#include <string>
#include <vector>

namespace pellucid::ui {

class Session;

/// Brings all volumes of one choice (times, echoes, b-values) into memory, one after the other in the background, from
/// the one that is shown on. It stops where the memory budget of the session would be exceeded, so that none of them
/// drives another out. Use in the GUI thread.
class PartLoader : public QObject {
  Q_OBJECT
 public:
  explicit PartLoader(Session& session, QObject* parent = nullptr);

  /// Begins with the choice that the series belongs to and forgets the former one.
  void follow(const std::string& seriesUid);
  void stop();

  /// Series UIDs in the order of acquisition; empty where there is no choice.
  const std::vector<std::string>& parts() const { return m_parts; }
  /// Those in memory, in that order.
  std::vector<std::string> loaded() const;
  /// Indices in `parts()` of those that are not, and whether there is no memory for them.
  std::vector<int> missing() const;
  bool outOfMemory() const { return m_full; }

 Q_SIGNALS:
  /// A part arrived or left, or the rest does not fit.
  void changed();

 private:
  void loadedChanged(const std::string& seriesUid);
  void next();
  bool isThere(const std::string& seriesUid) const;

  Session& m_session;
  std::vector<std::string> m_parts;
  std::string m_first;
  std::string m_awaited;  ///< Being loaded.
  bool m_full = false;
};

/// "3", "3 to 7", "1, 4 to 6": numbers from 1 of ascending indices from 0.
QString rangesText(const std::vector<int>& indices);

}  // namespace pellucid::ui
