#pragma once

#include <QObject>
#include <QUndoStack>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/imaging/annotation.h"

namespace pellucid::ui {

/// What the reader measured and drew in all open studies. Every change by the reader is one step of the undo stack that
/// is shared with the findings: the last action of either is undone first. Use in the GUI thread only.
class Annotations : public QObject {
  Q_OBJECT
 public:
  explicit Annotations(QUndoStack& undo, QObject* parent = nullptr);

  const std::vector<Annotation>& all() const { return m_annotations; }
  std::vector<Annotation> ofSeries(const std::string& seriesUid) const;
  /// Valid until the next change.
  const Annotation* find(const std::string& id) const;

  /// From the store, when a study is opened; ids already present are left as they are.
  void restore(const std::vector<Annotation>& annotations);
  /// Of a study that is closed; steps of undo that touch it are forgotten.
  void removeSeries(const std::string& seriesUid);
  /// The reader's name is written into each annotation that is changed from now on.
  void setReader(const std::string& name) { m_reader = name; }

  /// Each is one step of undo; unknown ids are ignored. `add` gives the annotation an id and returns it.
  std::string add(Annotation annotation);
  /// Points, label or words of an annotation with this id.
  void replace(Annotation annotation);
  void setText(const std::string& id, const std::string& text);
  void setLesion(const std::string& id, const std::string& lesion);
  void remove(const std::string& id);

  /// The one that handles are shown for; empty for none. Selecting is no step of undo.
  const std::string& selected() const { return m_selected; }
  void select(const std::string& id);

 Q_SIGNALS:
  void changed(const std::string& seriesUid);
  void selectionChanged(const std::string& id);
  /// The reader did something that should be on the disk now.
  void saveNeeded(const pellucid::Annotation& annotation);
  void removalNeeded(const pellucid::Annotation& annotation);

 private:
  class Change;
  /// One step of undo: absent before means added, absent after means removed.
  void push(std::optional<Annotation> before, std::optional<Annotation> after, const QString& what);
  void apply(const std::string& id, const std::optional<Annotation>& annotation, std::size_t place);
  Annotation stamped(Annotation annotation) const;

  QUndoStack& m_undo;
  std::vector<Annotation> m_annotations;
  std::set<std::string> m_undoable;  ///< Series with steps of undo.
  std::string m_reader;
  std::string m_selected;
};

}  // namespace pellucid::ui
