#pragma once

#include <QObject>
#include <QUndoStack>
#include <optional>
#include <string>
#include <vector>

#include "core/report/finding.h"

namespace pellucid::ui {

/// The findings of all open studies: what the AI proposed and what the reader made of it. Every change by the reader
/// can be undone. Use in the GUI thread only.
class Findings : public QObject {
  Q_OBJECT
 public:
  explicit Findings(QObject* parent = nullptr);

  const std::vector<Finding>& all() const { return m_findings; }
  std::vector<Finding> ofSeries(const std::string& seriesUid) const;
  const Finding* find(const std::string& id) const;

  /// What an analysis proposes: replaces the unreviewed proposals of the same pack on the same series and image, keeps
  /// what a reader has already judged. Not undoable: it is not the reader's act.
  void propose(const std::vector<Finding>& findings, const std::string& packId, const std::string& seriesUid,
               int image);
  /// From the store, when a study is opened; ids already present are left as they are.
  void restore(const std::vector<Finding>& findings);
  void removeSeries(const std::string& seriesUid);

  /// The reader's name is written into each finding that is judged from now on.
  void setReader(const std::string& name) { m_reader = name; }

  /// Each is one step of undo; unknown ids are ignored.
  void accept(const std::string& id);
  void reject(const std::string& id);
  void backToProposed(const std::string& id);
  /// New words by the reader; state becomes Edited. The comment is kept.
  void edit(const std::string& id, const std::string& text);
  void comment(const std::string& id, const std::string& comment);
  /// A finding of the reader's own; returns its id.
  std::string add(const std::string& text, const std::string& seriesUid, int image);
  void remove(const std::string& id);

  QUndoStack& undoStack() { return m_undo; }

 Q_SIGNALS:
  /// The list has other members.
  void reset();
  void changed(const std::string& id);
  /// The reader did something on that series that should be saved.
  void edited(const std::string& seriesUid);

 private:
  class Change;
  void judge(const std::string& id, FindingState state, const QString& what);
  /// One step of undo: absent before means added, absent after means removed.
  void push(std::optional<Finding> before, std::optional<Finding> after, const QString& what);
  void apply(const std::string& id, const std::optional<Finding>& finding, std::size_t place);
  Finding stamped(Finding finding) const;

  std::vector<Finding> m_findings;
  std::string m_reader;
  QUndoStack m_undo;
};

}  // namespace pellucid::ui
