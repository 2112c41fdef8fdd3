#include "ui/model/segments.h"

#include <QUndoCommand>
#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "core/imaging/colour_map.h"
#include "core/imaging/mask_compare.h"
#include "ui/model/core_text.h"
#include "ui/model/segments_state_p.h"

namespace pellucid::ui {

namespace {

constexpr int kHighestValue = 255;

auto position(std::vector<Segment>& list, int value) {
  return std::find_if(list.begin(), list.end(), [value](const Segment& each) { return each.label.value == value; });
}

int freeValue(const std::vector<Segment>& list) {
  for (int value = 1; value <= kHighestValue; ++value)
    if (std::none_of(list.begin(), list.end(), [value](const Segment& each) { return each.label.value == value; }))
      return value;
  return 0;
}

/// What came from a model stays told, whatever it was joined with.
std::vector<Segment> withMaker(std::vector<Segment> list, int value, const std::string& madeBy) {
  const auto found = position(list, value);
  if (found == list.end() || madeBy.empty()) return list;
  std::string& told = found->madeBy;
  if (told.find(madeBy) == std::string::npos) told += (told.empty() ? "" : ", ") + madeBy;
  return list;
}

}  // namespace

bool Segment::operator==(const Segment& other) const {
  return label.value == other.label.value && label.name == other.label.name && label.rgb == other.label.rgb &&
         visible == other.visible && madeBy == other.madeBy;
}

/// List and voxels before and after. Both are in place when the step is made.
class Segments::Edit : public QUndoCommand {
 public:
  Edit(Segments& segments, std::string seriesUid, std::vector<Segment> before, std::vector<Segment> after,
       MaskChange change, const QString& text)
      : QUndoCommand(text),
        m_segments(segments),
        m_series(std::move(seriesUid)),
        m_before(std::move(before)),
        m_after(std::move(after)),
        m_change(std::move(change)) {}

  void undo() override {
    m_segments.apply(m_series, m_before, m_change, false);
    if (m_segments.m_takingBack) setObsolete(true);
  }
  void redo() override {
    if (!std::exchange(m_done, false)) m_segments.apply(m_series, m_after, m_change, true);
  }

 private:
  Segments& m_segments;
  std::string m_series;
  std::vector<Segment> m_before;
  std::vector<Segment> m_after;
  MaskChange m_change;
  bool m_done = true;
};

Segments::Segments(QUndoStack& undo, QObject* parent) : QObject(parent), m_undo(undo) {}

Segments::~Segments() = default;

Segments::State* Segments::state(const std::string& seriesUid) {
  const auto found = m_states.find(seriesUid);
  return found == m_states.end() ? nullptr : found->second.get();
}

const Segments::State* Segments::state(const std::string& seriesUid) const {
  return const_cast<Segments*>(this)->state(seriesUid);
}

const std::vector<Segment>& Segments::of(const std::string& seriesUid) const {
  static const std::vector<Segment> kNone;
  const State* known = state(seriesUid);
  return known == nullptr ? kNone : known->list;
}

const Segment* Segments::find(const std::string& seriesUid, int value) const {
  const auto& list = of(seriesUid);
  const auto found =
      std::find_if(list.begin(), list.end(), [value](const Segment& each) { return each.label.value == value; });
  return found == list.end() ? nullptr : &*found;
}

int Segments::active(const std::string& seriesUid) const {
  const State* known = state(seriesUid);
  return known != nullptr && find(seriesUid, known->active) != nullptr ? known->active : 0;
}

void Segments::setActive(const std::string& seriesUid, int value) {
  State* known = state(seriesUid);
  if (known == nullptr || known->active == value || find(seriesUid, value) == nullptr) return;
  known->active = value;
  Q_EMIT changed(seriesUid);
}

std::int64_t Segments::voxels(const std::string& seriesUid, int value) const {
  const State* known = state(seriesUid);
  return known == nullptr || value < 1 || value > kHighestValue ? 0 : known->counts[static_cast<std::size_t>(value)];
}

const Volume& Segments::labels(const std::string& seriesUid) const {
  static const Volume kNone;
  const State* known = state(seriesUid);
  return known == nullptr ? kNone : known->labels;
}

std::uint64_t Segments::revision(const std::string& seriesUid) const {
  const State* known = state(seriesUid);
  return known == nullptr ? 0 : known->revision;
}

Segments::Copier Segments::copier(const std::string& seriesUid) const {
  const State* known = state(seriesUid);
  if (known == nullptr || known->labels.empty())
    return [](Job&) -> Result<Volume> {
      return Error{ErrorCode::InvalidArgument, "Segments cannot be painted on this series.", ""};
    };
  return [labels = known->labels, writing = known->writing](Job& job) -> Result<Volume> {
    auto copy = Volume::allocate(labels.geometry(), labels.type());
    if (!copy) return copy;
    const auto slices = static_cast<std::size_t>(labels.geometry().size[2]);
    const std::size_t bytes = labels.byteCount() / slices;
    for (std::size_t slice = 0; slice < slices; ++slice) {
      if (job.cancelled()) return Job::cancelledError();
      const std::scoped_lock lock(*writing);
      std::memcpy(copy->mutableBytes() + slice * bytes, labels.bytes() + slice * bytes, bytes);
    }
    return copy;
  };
}

LabelMap Segments::shown(const std::string& seriesUid) const {
  LabelMap map{labels(seriesUid), {}};
  for (const Segment& segment : of(seriesUid))
    if (segment.visible) map.labels.push_back(segment.label);
  return map;
}

int Segments::add(const std::string& seriesUid, const QString& name) {
  State* known = state(seriesUid);
  if (known == nullptr || known->labels.empty()) return 0;
  std::vector<Segment> list = known->list;
  Segment segment;
  segment.label.value = freeValue(list);
  if (segment.label.value == 0) return 0;
  segment.label.name = (name.isEmpty() ? tr("Segment %1").arg(segment.label.value) : name).toStdString();
  segment.label.rgb = segmentColour(segment.label.value - 1);
  list.push_back(segment);
  known->active = segment.label.value;
  push(seriesUid, std::move(list), {}, tr("adding a segment"));
  return segment.label.value;
}

void Segments::rename(const std::string& seriesUid, int value, const QString& name) {
  std::vector<Segment> list = of(seriesUid);
  const auto found = position(list, value);
  const std::string text = name.trimmed().left(80).toStdString();
  if (found == list.end() || text.empty() || found->label.name == text) return;
  // The code of a copied label is that of the old name.
  found->label.codeScheme = found->label.codeValue = found->label.codeMeaning = {};
  found->label.name = text;
  push(seriesUid, std::move(list), {}, tr("naming a segment"));
}

void Segments::setColour(const std::string& seriesUid, int value, std::uint32_t rgb) {
  std::vector<Segment> list = of(seriesUid);
  const auto found = position(list, value);
  if (found == list.end() || found->label.rgb == rgb) return;
  found->label.rgb = rgb;
  push(seriesUid, std::move(list), {}, tr("colouring a segment"));
}

void Segments::setVisible(const std::string& seriesUid, int value, bool visible) {
  State* known = state(seriesUid);
  if (known == nullptr) return;
  const auto found = position(known->list, value);
  if (found == known->list.end() || found->visible == visible) return;
  found->visible = visible;
  tellChanged(seriesUid);
}

void Segments::remove(const std::string& seriesUid, int value) {
  const State* known = state(seriesUid);
  if (known == nullptr || known->labels.empty()) return;
  std::vector<Segment> list = known->list;
  const auto found = position(list, value);
  if (found == list.end()) return;
  const auto next = list.erase(found);
  const int neighbour = list.empty() ? 0 : (next == list.end() ? list.back() : *next).label.value;
  const bool wasActive = known->active == value;
  push(seriesUid, std::move(list), eraseLabel(known->labels, static_cast<std::uint8_t>(value)),
       tr("deleting a segment"));
  if (wasActive) setActive(seriesUid, neighbour);
}

void Segments::change(const std::string& seriesUid, MaskChange change, const QString& what) {
  const State* known = state(seriesUid);
  if (known != nullptr && !known->labels.empty() && !change.empty())
    push(seriesUid, known->list, std::move(change), what);
}

Result<std::int64_t> Segments::copy(const std::string& seriesUid, const LabelMap& source, const std::string& madeBy) {
  State* known = state(seriesUid);
  if (known == nullptr || known->labels.empty())
    return Error{ErrorCode::InvalidArgument, "Segments cannot be painted on this series.", ""};
  std::vector<Segment> list = known->list;
  std::array<std::uint8_t, 256> valueOf{};
  int first = 0;
  for (const SegmentLabel& label : source.labels) {
    const int value = freeValue(list);
    if (value == 0 || label.value < 1 || label.value > kHighestValue) continue;
    Segment segment{label, true, madeBy};
    segment.label.value = value;
    valueOf[static_cast<std::size_t>(label.value)] = static_cast<std::uint8_t>(value);
    list.push_back(segment);
    if (first == 0) first = value;
  }
  auto copied = copyLabels(known->labels, source.voxels, valueOf);
  if (!copied) return copied.error();
  if (first != 0) known->active = first;
  push(seriesUid, std::move(list), std::move(copied->change), tr("copying a segmentation"));
  return copied->leftOut;
}

void Segments::paint(const std::string& seriesUid, MaskChange change) {
  State* known = state(seriesUid);
  if (known == nullptr || known->labels.empty() || change.empty()) return;
  if (m_strokeSeries != seriesUid) endStroke(tr("painting"));
  m_strokeSeries = seriesUid;
  write(*known, change, true);
  m_stroke.append(std::move(change));
  Q_EMIT changed(seriesUid);
}

void Segments::endStroke(const QString& what) {
  const std::string seriesUid = std::exchange(m_strokeSeries, {});
  MaskChange stroke = std::exchange(m_stroke, {});
  State* known = state(seriesUid);
  if (known == nullptr || stroke.empty()) return;
  known->undoable = true;
  m_undo.push(new Edit(*this, seriesUid, known->list, known->list, std::move(stroke), what));
  tellChanged(seriesUid);
}

void Segments::mark() {
  m_mark = {m_undo.index(), m_job};
}

void Segments::takeBack() {
  const int step = std::exchange(m_mark.step, -1);
  const JobPointer before = std::exchange(m_mark.job, nullptr);
  if (step < 0) return;
  endStroke(tr("painting"));
  if (m_job && m_job != before) {
    m_unwanted = true;
    m_job->cancel();
  }
  m_takingBack = true;
  while (m_undo.index() > step && dynamic_cast<const Edit*>(m_undo.command(m_undo.index() - 1)) != nullptr)
    m_undo.undo();
  m_takingBack = false;
}

JobPointer Segments::compute(const std::string& seriesUid, const QString& what, Work work, const std::string& madeBy) {
  endStroke(tr("painting"));
  const State* known = state(seriesUid);
  if (known == nullptr || known->labels.empty() || m_job) return nullptr;
  m_job = m_runner.run(
      [copy = copier(seriesUid), work = std::move(work)](Job& job) -> Result<MaskChange> {
        const auto labels = copy(job);
        return labels ? work(*labels, job) : labels.error();
      },
      [this, seriesUid, what, revision = known->revision, value = active(seriesUid),
       madeBy](Result<MaskChange> result) {
        // What takeBack() means was done after this was begun.
        const bool beforeMark = m_job == m_mark.job && m_mark.step == m_undo.index();
        m_job.reset();
        const bool unwanted = std::exchange(m_unwanted, false);
        Q_EMIT computingChanged();
        if (unwanted) return;
        const State* now = state(seriesUid);
        if (now == nullptr) return;
        if (!result) {
          if (result.error().code != ErrorCode::Cancelled) Q_EMIT failed(coreText(result.error().message));
        } else if (now->revision != revision) {
          Q_EMIT failed(tr("The segments were changed meanwhile; please try again."));
        } else if (result->empty()) {
          Q_EMIT failed(tr("There was nothing to change."));
        } else {
          push(seriesUid, withMaker(now->list, value, madeBy), std::move(*result), what);
          if (beforeMark) m_mark.step = m_undo.index();
        }
      });
  Q_EMIT computingChanged();
  return m_job;
}

void Segments::setBrush(const BrushSettings& brush) {
  m_brush = brush;
  m_brush.radius = std::clamp(brush.radius, 0.5, 100.0);
  Q_EMIT brushChanged();
}

void Segments::removeSeries(const std::string& seriesUid) {
  const State* known = state(seriesUid);
  if (known == nullptr) return;
  if (m_strokeSeries == seriesUid) endStroke(tr("painting"));
  // Steps of undo would change a map that is gone.
  if (known->undoable) m_undo.clear();
  m_states.erase(seriesUid);
  Q_EMIT changed(seriesUid);
}

void Segments::write(State& state, const MaskChange& change, bool forward) {
  if (change.empty()) return;
  {
    const std::scoped_lock lock(*state.writing);
    forward ? applyChange(state.labels, change) : revertChange(state.labels, change);
  }
  for (const MaskRun& run : change.runs) {
    state.counts[forward ? run.before : run.after] -= run.length;
    state.counts[forward ? run.after : run.before] += run.length;
  }
  for (int slice = change.box.first[2]; slice <= change.box.last[2]; ++slice) state.touched.insert(slice);
  ++state.revision;
}

void Segments::apply(const std::string& seriesUid, const std::vector<Segment>& list, const MaskChange& change,
                     bool forward) {
  State* known = state(seriesUid);
  if (known == nullptr) return;
  // A way of looking is not undone.
  std::vector<Segment> next = list;
  for (Segment& segment : next)
    if (const Segment* now = find(seriesUid, segment.label.value)) segment.visible = now->visible;
  known->list = std::move(next);
  if (active(seriesUid) == 0 && !known->list.empty()) known->active = known->list.back().label.value;
  write(*known, change, forward);
  tellChanged(seriesUid);
}

void Segments::push(const std::string& seriesUid, std::vector<Segment> list, MaskChange change, const QString& what) {
  endStroke(tr("painting"));
  State* known = state(seriesUid);
  if (known == nullptr) return;
  known->undoable = true;
  std::vector<Segment> before = std::exchange(known->list, std::move(list));
  write(*known, change, true);
  m_undo.push(new Edit(*this, seriesUid, std::move(before), known->list, std::move(change), what));
  tellChanged(seriesUid);
}

void Segments::tellChanged(std::string seriesUid) {
  Q_EMIT changed(seriesUid);
  Q_EMIT saveNeeded(seriesUid);
}

}  // namespace pellucid::ui
