#include "ui/model/findings.h"

#include <QDateTime>
#include <QUndoCommand>
#include <QUuid>
#include <algorithm>
#include <utility>

namespace pellucid::ui {

namespace {

auto position(std::vector<Finding>& findings, const std::string& id) {
  return std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.id == id; });
}

std::string now() {
  const QDateTime time = QDateTime::currentDateTime();
  return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

}  // namespace

/// One finding before and after; absent before it was added, absent after it was removed.
class Findings::Change : public QUndoCommand {
 public:
  Change(Findings& findings, std::string id, std::size_t place, std::optional<Finding> before,
         std::optional<Finding> after, const QString& text)
      : QUndoCommand(text),
        m_findings(findings),
        m_id(std::move(id)),
        m_place(place),
        m_before(std::move(before)),
        m_after(std::move(after)) {}

  void undo() override { m_findings.apply(m_id, m_before, m_place); }
  void redo() override { m_findings.apply(m_id, m_after, m_place); }
  bool isOn(const std::string& seriesUid) const { return (m_before ? m_before : m_after)->seriesUid == seriesUid; }

 private:
  Findings& m_findings;
  std::string m_id;
  std::size_t m_place;
  std::optional<Finding> m_before;
  std::optional<Finding> m_after;
};

Findings::Findings(QObject* parent) : QObject(parent) {}

std::vector<Finding> Findings::ofSeries(const std::string& seriesUid) const {
  std::vector<Finding> found;
  std::copy_if(m_findings.begin(), m_findings.end(), std::back_inserter(found),
               [&](const Finding& finding) { return finding.seriesUid == seriesUid; });
  return found;
}

const Finding* Findings::find(const std::string& id) const {
  const auto found =
      std::find_if(m_findings.begin(), m_findings.end(), [&](const Finding& finding) { return finding.id == id; });
  return found == m_findings.end() ? nullptr : &*found;
}

void Findings::propose(const std::vector<Finding>& findings, const std::string& packId, const std::string& seriesUid,
                       int image) {
  const auto ofThisRun = [&](const Finding& finding) {
    return finding.seriesUid == seriesUid && finding.image == image && finding.pack && finding.pack->id == packId;
  };
  std::erase_if(m_findings, [&](const Finding& finding) {
    return ofThisRun(finding) && finding.state == FindingState::Proposed && finding.comment.empty();
  });
  for (const Finding& finding : findings) {
    const bool judged = std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding& other) {
      return other.id == finding.id || (ofThisRun(other) && other.label == finding.label);
    });
    if (!judged) m_findings.push_back(finding);
  }
  Q_EMIT reset();
}

void Findings::restore(const std::vector<Finding>& findings) {
  for (const Finding& finding : findings)
    if (find(finding.id) == nullptr) m_findings.push_back(finding);
  Q_EMIT reset();
}

void Findings::removeSeries(const std::string& seriesUid) {
  // Steps of undo about findings that are gone would bring them back without their images, also those that were
  // removed.
  const auto brings = [&](int step) {
    const auto* change = dynamic_cast<const Change*>(m_undo.command(step));
    return change != nullptr && change->isOn(seriesUid);
  };
  bool undoable = false;
  for (int step = 0; step < m_undo.count() && !undoable; ++step) undoable = brings(step);
  if (undoable) m_undo.clear();
  if (std::erase_if(m_findings, [&](const Finding& finding) { return finding.seriesUid == seriesUid; }) > 0)
    Q_EMIT reset();
}

void Findings::accept(const std::string& id) {
  judge(id, FindingState::Accepted, tr("accepting a finding"));
}

void Findings::reject(const std::string& id) {
  judge(id, FindingState::Rejected, tr("rejecting a finding"));
}

void Findings::backToProposed(const std::string& id) {
  judge(id, FindingState::Proposed, tr("taking back a decision"));
}

void Findings::edit(const std::string& id, const std::string& text) {
  const Finding* before = find(id);
  if (before == nullptr || before->text == text || text.empty()) return;
  Finding after = stamped(*before);
  after.text = text;
  after.state = FindingState::Edited;
  push(*before, after, tr("editing a finding"));
}

void Findings::comment(const std::string& id, const std::string& comment) {
  const Finding* before = find(id);
  if (before == nullptr || before->comment == comment) return;
  Finding after = stamped(*before);
  after.comment = comment;
  push(*before, after, tr("commenting on a finding"));
}

std::string Findings::add(const std::string& text, const std::string& seriesUid, int image) {
  Finding finding;
  finding.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
  finding.text = text;
  finding.seriesUid = seriesUid;
  finding.image = image;
  finding.state = FindingState::Accepted;
  const std::string id = finding.id;
  push(std::nullopt, stamped(std::move(finding)), tr("adding a finding"));
  return id;
}

void Findings::remove(const std::string& id) {
  if (const Finding* before = find(id)) push(*before, std::nullopt, tr("removing a finding"));
}

void Findings::judge(const std::string& id, FindingState state, const QString& what) {
  const Finding* before = find(id);
  if (before == nullptr || before->state == state) return;
  Finding after = stamped(*before);
  after.state = state;
  if (state == FindingState::Proposed) {
    after.reader.clear();
    after.reviewedAt.clear();
  }
  push(*before, after, what);
}

void Findings::push(std::optional<Finding> before, std::optional<Finding> after, const QString& what) {
  const std::string id = before ? before->id : after->id;
  const auto place = static_cast<std::size_t>(position(m_findings, id) - m_findings.begin());
  m_undo.push(new Change(*this, id, place, std::move(before), std::move(after), what));
}

void Findings::apply(const std::string& id, const std::optional<Finding>& finding, std::size_t place) {
  const auto found = position(m_findings, id);
  const std::string seriesUid = finding ? finding->seriesUid : found != m_findings.end() ? found->seriesUid : "";
  if (finding && found != m_findings.end()) {
    *found = *finding;
    Q_EMIT changed(id);
  } else if (finding) {
    const auto index = static_cast<std::ptrdiff_t>(std::min(place, m_findings.size()));
    m_findings.insert(m_findings.begin() + index, *finding);
    Q_EMIT reset();
  } else if (found != m_findings.end()) {
    m_findings.erase(found);
    Q_EMIT reset();
  }
  Q_EMIT edited(seriesUid);
}

Finding Findings::stamped(Finding finding) const {
  finding.reader = m_reader;
  finding.reviewedAt = now();
  return finding;
}

}  // namespace pellucid::ui
