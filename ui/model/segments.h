#pragma once

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/imaging/mask_edit.h"
#include "core/store/study_store.h"
#include "ui/model/job_runner.h"

namespace pellucid::ui {

/// Overlay ids of the reader's own segmentation of a series, and of where two segmentations differ.
inline constexpr const char* kReaderSegments = "segments";
inline constexpr const char* kSegmentDifference = "segments:difference";

struct Segment {
  SegmentLabel label;
  bool visible = true;
  std::string madeBy = {};  ///< The model and its version, when the reader edits a copy of its outline.
  bool operator==(const Segment& other) const;
};

/// Of the brushes, for all views.
struct BrushSettings {
  double radius = 5.0;                ///< In mm, or pixels of an image without a calibration.
  bool ball = false;                  ///< Through neighbouring images too.
  std::optional<ValueRange> range{};  ///< Of the threshold brush; empty: the window of the view.
};

/// What the reader painted on the series of all open studies: one label map for each series, in which a voxel belongs
/// to one segment at most. Results of models and objects of files are never changed, only copied. Every act is one step
/// of the undo stack that is shared with findings and measurements. The map is edited in place; whoever shows it must
/// take it anew on `changed`. Use in the GUI thread only.
class Segments : public QObject {
  Q_OBJECT
 public:
  explicit Segments(QUndoStack& undo, QObject* parent = nullptr);
  ~Segments() override;

  const std::vector<Segment>& of(const std::string& seriesUid) const;
  const Segment* find(const std::string& seriesUid, int value) const;
  /// The one that tools change; 0 for none.
  int active(const std::string& seriesUid) const;
  void setActive(const std::string& seriesUid, int value);
  /// 0 until the map is there.
  std::int64_t voxels(const std::string& seriesUid, int value) const;
  /// The map, with the segments that are visible; without voxels until it is there.
  LabelMap shown(const std::string& seriesUid) const;
  /// Empty until it is there.
  const Volume& labels(const std::string& seriesUid) const;

  /// Counts what was written into the map.
  std::uint64_t revision(const std::string& seriesUid) const;
  /// Copies the map as it is when that is called, which may be in any thread and hinders painting by one slice at a
  /// time. What is painted meanwhile may be in the copy or not, in part too: whoever needs the one or the other
  /// compares the revisions before and after. InvalidArgument where there is no map; OutOfMemory, Cancelled.
  using Copier = std::function<Result<Volume>(Job& job)>;
  Copier copier(const std::string& seriesUid) const;

  /// Makes the map, from the store where one was saved. Inconsistent where the map or what was saved is of other
  /// images: nothing can be painted on these, and what was saved stays as it is.
  Result<void> prepare(const std::string& seriesUid, const Geometry& grid);

  // Each is one step of undo; unknown values are ignored

  /// Becomes the active one; 0 when there is no map or no number left.
  int add(const std::string& seriesUid, const QString& name = {});
  void rename(const std::string& seriesUid, int value, const QString& name);
  void setColour(const std::string& seriesUid, int value, std::uint32_t rgb);
  void remove(const std::string& seriesUid, int value);
  void change(const std::string& seriesUid, MaskChange change, const QString& what);
  /// "Edit a copy": the labels of another segmentation become segments of their own. The number of voxels that were
  /// left out, since they belong to other segments. `madeBy`: the model and its version, kept with the copies.
  Result<std::int64_t> copy(const std::string& seriesUid, const LabelMap& source, const std::string& madeBy = {});
  /// A part of a stroke, seen at once; one step of undo when the stroke ends.
  void paint(const std::string& seriesUid, MaskChange change);
  void endStroke(const QString& what);
  /// From now on an act may turn out not to be meant: takeBack() undoes what was done since, and it cannot be redone.
  void mark();
  void takeBack();

  /// In another thread, on a copy of the map; its change is one step of undo, unless the map has changed meanwhile.
  /// `madeBy`: the model and its version whose outline goes into the active segment, which is then no longer the
  /// reader's alone.
  using Work = std::function<Result<MaskChange>(const Volume& labels, Job& job)>;
  JobPointer compute(const std::string& seriesUid, const QString& what, Work work, const std::string& madeBy = {});
  bool computing() const { return m_job != nullptr; }

  /// Not undone: a way of looking.
  void setVisible(const std::string& seriesUid, int value, bool visible);
  const BrushSettings& brush() const { return m_brush; }
  void setBrush(const BrushSettings& brush);

  // For the store

  /// Unsupported for what a later version of this program wrote, Malformed; both leave the series without segments.
  Result<void> restore(StoredSegments stored);
  /// What has changed since the last call.
  StoredSegments takeChanges(const std::string& seriesUid);
  /// Of a study that is closed; steps of undo that touch it are forgotten.
  void removeSeries(const std::string& seriesUid);

 Q_SIGNALS:
  void changed(const std::string& seriesUid);
  void brushChanged();
  void saveNeeded(const std::string& seriesUid);
  /// A computation failed or was in vain; the sentence is for the user.
  void failed(const QString& sentence);
  void computingChanged();

 private:
  class Edit;
  struct State;
  State* state(const std::string& seriesUid);
  const State* state(const std::string& seriesUid) const;
  void write(State& state, const MaskChange& change, bool forward);
  void apply(const std::string& seriesUid, const std::vector<Segment>& list, const MaskChange& change, bool forward);
  /// Puts the list and the change in place as one step of undo.
  void push(const std::string& seriesUid, std::vector<Segment> list, MaskChange change, const QString& what);
  /// By value: who listens may remove the row that holds the text.
  void tellChanged(std::string seriesUid);

  QUndoStack& m_undo;
  std::map<std::string, std::unique_ptr<State>> m_states;
  std::string m_strokeSeries;
  MaskChange m_stroke;
  BrushSettings m_brush;
  struct {
    int step = -1;  ///< Of the undo stack; -1: none.
    JobPointer job;
  } m_mark;
  bool m_takingBack = false;
  bool m_unwanted = false;  ///< What is computed now.
  JobRunner m_runner;
  JobPointer m_job;
};

/// What the store keeps beside the slices.
struct SegmentsHeader {
  Geometry grid;
  std::vector<Segment> segments;
};
std::string toText(const SegmentsHeader& header);
/// From outside: bounded in number and length. Unsupported for a later version.
Result<SegmentsHeader> segmentsHeaderFromText(const std::string& text);

}  // namespace pellucid::ui
