#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/model/core_text.h"
#include "ui/model/segments.h"
#include "ui/viewer/key_binding.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

/// Why nothing can be painted in this view now; empty where it can.
QString refusal(const SliceView& view) {
  if (!view.paintedAcross()) {
    const bool slab = slabPlanes(view.series()->volume.geometry(), view.grid().axis(2), view.slab()) > 1;
    return slab ? SliceView::tr("A slab shows several planes at once: take it away to paint on a single one.")
                : SliceView::tr(
                      "Segments are painted along the axes of the volume: straighten the planes (%1), or "
                      "show the images as stored, to paint in this view.")
                      .arg(keyOrName(view, QStringLiteral("plane.straighten")));
  }
  if (!view.voxelsArrived()) return SliceView::tr("Please wait until the images have been loaded.");
  if (view.segments()->computing()) return SliceView::tr("Please wait until the segment has been computed.");
  const auto made = view.segments()->prepare(view.series()->series.uid, view.series()->volume.geometry());
  return made ? QString() : coreText(made.error().message);
}

/// The segment that is painted, made where there is none; 0 where nothing can be painted, and the view says why.
int chosenSegment(SliceView& view) {
  if (!view.series() || view.segments() == nullptr) return 0;
  if (const QString sentence = refusal(view); !sentence.isEmpty()) {
    Q_EMIT view.told(sentence);
    return 0;
  }
  Segments& segments = *view.segments();
  const std::string uid = view.series()->series.uid;
  if (segments.of(uid).empty()) segments.add(uid);
  if (segments.active(uid) == 0) segments.setActive(uid, segments.of(uid).front().label.value);
  const int value = segments.active(uid);
  // Nobody paints what cannot be seen.
  segments.setVisible(uid, value, true);
  return value;
}

/// In indices of the volume, exactly in the plane of voxels that is shown.
Vector3 indexAt(const SliceView& view, const QPointF& position) {
  const QPointF point = view.displayTransform().toImage(position);
  if (view.plane() == PlaneKind::Stack) return {point.x(), point.y(), static_cast<double>(view.image())};
  Vector3 index = view.series()->volume.geometry().worldToIndex(view.grid().indexToWorld({point.x(), point.y(), 0.0}));
  if (const auto across = view.paintedAcross()) {
    double& depth = index[static_cast<std::size_t>(*across)];
    depth = std::round(depth);
  }
  return index;
}

std::array<int, 3> voxelAt(const SliceView& view, const QPointF& position) {
  const Vector3 index = indexAt(view, position);
  std::array<int, 3> voxel{};
  for (int i = 0; i < 3; ++i) voxel[i] = static_cast<int>(std::lround(std::clamp(index[i], -2.0, 1e6)));
  return voxel;
}

/// The part of the image that the window shows neither black nor white.
std::optional<ValueRange> rangeOfWindow(const SliceView& view) {
  const auto window = view.window();
  if (!window) return std::nullopt;
  return ValueRange{window->center - window->width / 2, window->center + window->width / 2};
}

class BrushTool : public ViewTool {
 public:
  explicit BrushTool(SegmentAct act) : m_act(act) {}

  void begin(SliceView& view, const QPointF& position) override {
    const int value = chosenSegment(view);
    if (value == 0) return;
    const BrushSettings& settings = view.segments()->brush();
    MaskBrush brush{.value = static_cast<std::uint8_t>(value),
                    .radius = settings.radius,
                    .ball = settings.ball,
                    .across = view.paintedAcross().value_or(2)};
    if (m_act == SegmentAct::Erase) {
      brush.only = brush.value;
      brush.value = 0;
    }
    if (m_act == SegmentAct::PaintWithinRange) {
      brush.valuesWithin = settings.range ? settings.range : rangeOfWindow(view);
      if (!brush.valuesWithin || view.series()->volume.channels() != 1) {
        Q_EMIT view.told(SliceView::tr("Colour images have no range of values to paint in."));
        return;
      }
    }
    m_brush = brush;
    m_last = indexAt(view, position);
    paintTo(view, m_last);
  }

  void drag(SliceView& view, const ToolDrag& drag) override {
    if (m_brush) paintTo(view, indexAt(view, drag.position));
  }

  void end(SliceView& view) override {
    if (m_brush && view.segments() != nullptr)
      view.segments()->endStroke(m_act == SegmentAct::Erase ? SliceView::tr("erasing") : SliceView::tr("painting"));
    m_brush.reset();
  }

 private:
  void paintTo(SliceView& view, const Vector3& to) {
    if (!view.series() || view.segments() == nullptr) return;
    const std::string uid = view.series()->series.uid;
    // The wheel or a key may have moved to another image or plane.
    if (view.paintedAcross() != m_brush->across) return end(view);
    const auto across = static_cast<std::size_t>(m_brush->across);
    if (to[across] != m_last[across]) m_last = to;
    view.segments()->paint(uid, brushStroke(view.segments()->labels(uid), *m_brush, m_last, to, view.series()->volume));
    m_last = to;
  }

  SegmentAct m_act;
  std::optional<MaskBrush> m_brush;
  Vector3 m_last{};
};

class FillTool : public ViewTool {
 public:
  void begin(SliceView& view, const QPointF& position) override {
    const int value = chosenSegment(view);
    if (value == 0) return;
    const std::string uid = view.series()->series.uid;
    auto filled = fillRegion(view.segments()->labels(uid), voxelAt(view, position), static_cast<std::uint8_t>(value),
                             view.paintedAcross().value_or(2));
    if (!filled) {
      Q_EMIT view.told(coreText(filled.error().message));
      return;
    }
    view.segments()->change(uid, std::move(*filled), SliceView::tr("filling an outline"));
  }
  void drag(SliceView&, const ToolDrag&) override {}
};

/// Mean and 2.5 standard deviations of what lies within the circle around a place, in the plane that is shown.
std::optional<ValueRange> valuesAround(const Volume& image, const std::array<int, 3>& at, double radius, int across) {
  const Geometry& grid = image.geometry();
  std::array<int, 3> first{}, last{};
  for (int axis = 0; axis < 3; ++axis) {
    const double reach = axis == across ? 0.0 : std::min(radius / grid.spacing[axis], 1.0 * grid.size[axis]);
    first[axis] = std::max(0, at[axis] - static_cast<int>(reach));
    last[axis] = std::min(grid.size[axis] - 1, at[axis] + static_cast<int>(reach));
  }
  double count = 0, sum = 0, squares = 0;
  for (int slice = first[2]; slice <= last[2]; ++slice)
    for (int row = first[1]; row <= last[1]; ++row)
      for (int column = first[0]; column <= last[0]; ++column) {
        const double away = length(
            {(column - at[0]) * grid.spacing[0], (row - at[1]) * grid.spacing[1], (slice - at[2]) * grid.spacing[2]});
        if (away > radius) continue;
        const double value = image.modalityValue(column, row, slice);
        if (!std::isfinite(value)) continue;
        ++count;
        sum += value;
        squares += value * value;
      }
  if (count == 0) return std::nullopt;
  constexpr double kDeviations = 2.5;
  const double mean = sum / count;
  const double reach = kDeviations * std::sqrt(std::max(0.0, squares / count - mean * mean));
  return ValueRange{mean - reach, mean + reach};
}

class GrowTool : public ViewTool {
 public:
  void begin(SliceView& view, const QPointF& position) override {
    const int value = chosenSegment(view);
    if (value == 0) return;
    const Volume image = view.series()->volume;
    const auto seed = voxelAt(view, position);
    const auto range = image.channels() == 1 ? valuesAround(image, seed, view.segments()->brush().radius,
                                                            view.paintedAcross().value_or(2))
                                             : std::nullopt;
    if (!range) {
      Q_EMIT view.told(SliceView::tr("Regions grow from a place on a grey image."));
      return;
    }
    // More than half of the images is the background.
    const std::int64_t most = image.geometry().voxelCount() / 2;
    view.segments()->compute(view.series()->series.uid, SliceView::tr("growing a segment"),
                             [image, seed, value, range = *range, most](const Volume& labels, Job& job) {
                               return growRegion(labels, image, seed, static_cast<std::uint8_t>(value), range, most,
                                                 job);
                             });
  }
  void drag(SliceView&, const ToolDrag&) override {}
};

}  // namespace

std::unique_ptr<ViewTool> makeSegmentTool(SegmentAct act) {
  if (act == SegmentAct::Fill) return std::make_unique<FillTool>();
  if (act == SegmentAct::Grow) return std::make_unique<GrowTool>();
  return std::make_unique<BrushTool>(act);
}

}  // namespace pellucid::ui
