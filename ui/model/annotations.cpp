#include "ui/model/annotations.h"

#include <QUndoCommand>
#include <QUuid>
#include <algorithm>
#include <utility>

#include "core/report/report.h"

namespace pellucid::ui {

namespace {

auto position(std::vector<Annotation>& annotations, const std::string& id) {
  return std::find_if(annotations.begin(), annotations.end(), [&](const Annotation& each) { return each.id == id; });
}

}  // namespace

/// One annotation before and after.
class Annotations::Change : public QUndoCommand {
 public:
  Change(Annotations& annotations, std::string id, std::size_t place, std::optional<Annotation> before,
         std::optional<Annotation> after, const QString& text)
      : QUndoCommand(text),
        m_annotations(annotations),
        m_id(std::move(id)),
        m_place(place),
        m_before(std::move(before)),
        m_after(std::move(after)) {}

  void undo() override { m_annotations.apply(m_id, m_before, m_place); }
  void redo() override { m_annotations.apply(m_id, m_after, m_place); }

 private:
  Annotations& m_annotations;
  std::string m_id;
  std::size_t m_place;
  std::optional<Annotation> m_before;
  std::optional<Annotation> m_after;
};

Annotations::Annotations(QUndoStack& undo, QObject* parent) : QObject(parent), m_undo(undo) {}

std::vector<Annotation> Annotations::ofSeries(const std::string& seriesUid) const {
  std::vector<Annotation> found;
  std::copy_if(m_annotations.begin(), m_annotations.end(), std::back_inserter(found),
               [&](const Annotation& annotation) { return annotation.seriesUid == seriesUid; });
  return found;
}

const Annotation* Annotations::find(const std::string& id) const {
  const auto found = std::find_if(m_annotations.begin(), m_annotations.end(),
                                  [&](const Annotation& annotation) { return annotation.id == id; });
  return found == m_annotations.end() ? nullptr : &*found;
}

void Annotations::restore(const std::vector<Annotation>& annotations) {
  std::set<std::string> series;
  for (const Annotation& annotation : annotations)
    if (find(annotation.id) == nullptr) {
      m_annotations.push_back(annotation);
      series.insert(annotation.seriesUid);
    }
  for (const std::string& uid : series) Q_EMIT changed(uid);
}

void Annotations::removeSeries(const std::string& seriesUid) {
  // Steps of undo would bring annotations back without their images.
  if (m_undoable.contains(seriesUid)) {
    m_undo.clear();
    m_undoable.clear();
  }
  const auto ofSeries = [&](const Annotation& annotation) { return annotation.seriesUid == seriesUid; };
  const Annotation* chosen = find(m_selected);
  if (chosen != nullptr && ofSeries(*chosen)) select({});
  if (std::erase_if(m_annotations, ofSeries) > 0) Q_EMIT changed(seriesUid);
}

std::string Annotations::add(Annotation annotation) {
  annotation.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
  const std::string id = annotation.id;
  push(std::nullopt, stamped(std::move(annotation)), tr("drawing a measurement"));
  return id;
}

void Annotations::replace(Annotation annotation) {
  const Annotation* before = find(annotation.id);
  if (before == nullptr || *before == annotation) return;
  push(*before, stamped(std::move(annotation)), tr("moving a measurement"));
}

void Annotations::setText(const std::string& id, const std::string& text) {
  const Annotation* before = find(id);
  if (before == nullptr || before->text == text) return;
  Annotation after = stamped(*before);
  after.text = text;
  push(*before, after, tr("naming a measurement"));
}

void Annotations::setLesion(const std::string& id, const std::string& lesion) {
  const Annotation* before = find(id);
  if (before == nullptr || before->lesion == lesion) return;
  Annotation after = stamped(*before);
  after.lesion = lesion;
  push(*before, after, tr("naming a lesion"));
}

void Annotations::remove(const std::string& id) {
  if (const Annotation* before = find(id)) push(*before, std::nullopt, tr("deleting a measurement"));
}

void Annotations::select(const std::string& id) {
  if (id == m_selected) return;
  m_selected = id;
  Q_EMIT selectionChanged(id);
}

void Annotations::push(std::optional<Annotation> before, std::optional<Annotation> after, const QString& what) {
  const Annotation& any = before ? *before : *after;
  m_undoable.insert(any.seriesUid);
  const std::string id = any.id;
  const auto place = static_cast<std::size_t>(position(m_annotations, id) - m_annotations.begin());
  m_undo.push(new Change(*this, id, place, std::move(before), std::move(after), what));
}

void Annotations::apply(const std::string& id, const std::optional<Annotation>& annotation, std::size_t place) {
  const auto found = position(m_annotations, id);
  if (!annotation) {
    if (found == m_annotations.end()) return;
    const Annotation gone = *found;
    m_annotations.erase(found);
    if (m_selected == id) select({});
    Q_EMIT changed(gone.seriesUid);
    Q_EMIT removalNeeded(gone);
    return;
  }
  if (found != m_annotations.end())
    *found = *annotation;
  else
    m_annotations.insert(m_annotations.begin() + static_cast<std::ptrdiff_t>(std::min(place, m_annotations.size())),
                         *annotation);
  Q_EMIT changed(annotation->seriesUid);
  Q_EMIT saveNeeded(*annotation);
}

Annotation Annotations::stamped(Annotation annotation) const {
  annotation.reader = m_reader;
  annotation.changedAt = currentTimeIso8601();
  return annotation;
}

}  // namespace pellucid::ui
