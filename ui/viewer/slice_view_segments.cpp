// The reader's segments in a view: overlays that are edited in place, and the brush under the pointer.
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <iterator>
#include <numbers>

#include "ui/model/core_text.h"
#include "ui/model/segments.h"
#include "ui/viewer/slice_view_p.h"

namespace pellucid::ui {

namespace {

bool sameGrid(const Geometry& a, const Geometry& b) {
  return a.size == b.size && a.origin == b.origin && a.spacing == b.spacing && a.direction == b.direction;
}

bool sameSegments(const LabelMap& a, const LabelMap& b) {
  return std::equal(a.labels.begin(), a.labels.end(), b.labels.begin(), b.labels.end(),
                    [](const SegmentLabel& x, const SegmentLabel& y) { return x.value == y.value && x.rgb == y.rgb; });
}

}  // namespace

Volume sliceInPlane(const Volume& volume, const Geometry& grid, int index) {
  if (volume.empty()) return {};
  const Geometry& own = volume.geometry();
  const Vector3 middle{(grid.size[0] - 1) / 2.0, (grid.size[1] - 1) / 2.0, static_cast<double>(index)};
  const double slice = own.worldToIndex(grid.indexToWorld(middle))[2];
  const double nearest = std::round(slice);
  constexpr double kTolerance = 0.5;
  if (!(std::abs(slice - nearest) < kTolerance) || nearest < 0 || nearest >= own.size[2]) return {};
  return volume.slice(static_cast<int>(nearest));
}

void SliceView::setEditedSegmentation(const std::string& overlayId, const LabelMap& labels) {
  m_cuts.forget(labels.voxels);
  // A stroke in one view is seen in few others: where nothing changed, nothing is painted again.
  if (const auto known = m_overlays.find(overlayId); known != m_overlays.end() && showsTheSame(known->second, labels)) {
    known->second.labels = labels;
    return;
  }
  m_overlays[overlayId] = {OverlayOrigin::Reader, labels, {}, {}, true, {}, -1, {}};
  update();
}

void SliceView::setSegments(Segments* segments) {
  if (m_segments) m_segments->disconnect(this);
  m_segments = segments;
  if (segments != nullptr) connect(segments, &Segments::brushChanged, this, qOverload<>(&QWidget::update));
}

Segments* SliceView::segments() const {
  return m_segments;
}

std::optional<int> SliceView::paintedAcross() const {
  if (!m_series) return std::nullopt;
  if (m_plane == PlaneKind::Stack) return 2;
  const Geometry& volume = m_series->volume.geometry();
  const PlaneAxes axes = planeAxes(m_plane, m_state.turn);
  if (slabPlanes(volume, axes.normal, slab()) > 1) return std::nullopt;
  return voxelAxisAcross(volume, axes);
}

bool SliceView::showsTheSame(const Overlay& overlay, const LabelMap& labels) const {
  if (!m_series || !overlay.edited || overlay.part.empty() || !sameSegments(overlay.labels, labels)) return false;
  const bool stack = m_plane == PlaneKind::Stack;
  if (stack ? overlay.partImage != image() : overlay.partImage != kPartOfPlane || !sameGrid(overlay.partGrid, grid()))
    return false;
  const Volume now = overlayPart(labels.voxels);
  return now.byteCount() == overlay.part.byteCount() &&
         std::memcmp(now.bytes(), overlay.part.bytes(), now.byteCount()) == 0;
}

Volume SliceView::editedPart(const Overlay& overlay) const {
  if (m_plane != PlaneKind::Stack) {
    overlay.part = overlayPart(overlay.labels.voxels);
    overlay.partImage = kPartOfPlane;
    overlay.partGrid = grid();
    return overlay.part;
  }
  if (overlay.partImage == image()) return overlay.part;
  const Volume slice = overlayPart(overlay.labels.voxels);
  if (slice.empty()) return {};
  auto copy = Volume::allocate(slice.geometry(), slice.type());
  if (!copy) return {};
  std::memcpy(copy->mutableBytes(), slice.bytes(), slice.byteCount());
  overlay.part = std::move(*copy);
  overlay.partImage = image();
  return overlay.part;
}

std::optional<OutlinedChest> SliceView::outlinedChest() const {
  if (!m_series || m_plane != PlaneKind::Stack) return std::nullopt;
  // Where the file says how it lies, its rows have to run from one side of the patient to the other.
  const std::string& orientation = m_series->series.patientOrientation;
  if (!orientation.empty() && orientation.front() != 'L' && orientation.front() != 'R') return std::nullopt;
  const Geometry shown = grid();
  // What the reader drew before what a model did; nothing of what is hidden.
  for (const OverlayOrigin origin : {OverlayOrigin::Reader, OverlayOrigin::Model})
    for (const auto& [id, overlay] : m_overlays) {
      const auto state = m_state.overlays.find(id);
      if (overlay.origin != origin || state == m_state.overlays.end() || !state->second.visible) continue;
      Volume labels = overlayPart(overlay.labels.voxels);
      if (labels.empty() || labels.geometry().size != shown.size) continue;
      std::vector<SegmentLabel> seen;
      std::ranges::copy_if(overlay.labels.labels, std::back_inserter(seen),
                           [&](const SegmentLabel& label) { return overlay.shows(label.value, state->second); });
      if (const auto widths = chestWidths({std::move(labels), std::move(seen)})) return OutlinedChest{*widths, origin};
    }
  return std::nullopt;
}

QString SliceView::segmentProbe(const QPointF& viewPoint) const {
  const Vector3 world = worldAt(viewPoint);
  QStringList names;
  for (const auto& [id, overlay] : m_overlays) {
    const auto state = m_state.overlays.find(id);
    if (state == m_state.overlays.end() || !state->second.visible || overlay.labels.voxels.empty()) continue;
    const Geometry& labels = overlay.labels.voxels.geometry();
    const Vector3 index = labels.worldToIndex(world);
    std::array<int, 3> voxel{};
    bool inside = true;
    for (std::size_t i = 0; i < 3; ++i) {
      inside = inside && index[i] > -0.5 && index[i] < labels.size[i] - 0.5;
      voxel[i] = inside ? static_cast<int>(std::lround(index[i])) : 0;
    }
    const int value = inside ? static_cast<int>(overlay.labels.voxels.storedValue(voxel[0], voxel[1], voxel[2])) : 0;
    for (const SegmentLabel& label : overlay.labels.labels)
      if (value != 0 && label.value == value && overlay.shows(value, state->second))
        names << (overlay.origin == OverlayOrigin::Model ? packText(label.name) : QString::fromStdString(label.name));
  }
  return names.isEmpty() ? QString() : QStringLiteral(": ") + names.join(QStringLiteral(", "));
}

void SliceView::changeBrush(double factor) {
  if (!m_segments) return;
  BrushSettings brush = m_segments->brush();
  brush.radius *= factor;
  m_segments->setBrush(brush);
}

void SliceView::paintBrush(QPainter& painter) const {
  if (!m_segments || m_pointer.x() < 0 || !toolRow(m_tool).hasBrush() || !paintedAcross()) return;
  const DisplayTransform transform = displayTransform();
  const QPointF centre = transform.toImage(m_pointer);
  const Geometry shown = grid();
  const double radius = m_segments->brush().radius;
  constexpr int kCorners = 72;
  QPolygonF ring;
  for (int i = 0; i < kCorners; ++i) {
    const double angle = 2 * std::numbers::pi * i / kCorners;
    ring << transform.toView(
        centre + QPointF(radius / shown.spacing[0] * std::cos(angle), radius / shown.spacing[1] * std::sin(angle)));
  }
  // Seen on black and on white.
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 180), 3));
  painter.drawPolygon(ring);
  painter.setPen(QPen(Qt::white, 1.25));
  painter.drawPolygon(ring);
}

}  // namespace pellucid::ui
