// The lens of the magnifier, and the series that is laid over the image.
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/model/number_text.h"
#include "ui/viewer/fusion_mode.h"
#include "ui/viewer/overlay_text.h"
#include "ui/viewer/slice_painter.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

namespace {

constexpr double kLensRadius = 130.0;
constexpr double kLeastFactor = 1.5;
constexpr double kMostFactor = 8.0;

}  // namespace

void SliceView::setLens(const std::optional<QPointF>& position) {
  m_lens = m_series ? position : std::nullopt;
  if (!m_lens) m_lensPainter.reset();
  update();
}

void SliceView::changeLens(double steps) {
  m_lensFactor = std::clamp(m_lensFactor * std::pow(1.25, -steps), kLeastFactor, kMostFactor);
  update();
}

void SliceView::paintLens(QPainter& painter, const SliceScene& scene) {
  if (!m_lens || scene.image.empty() || scene.waiting) return;
  if (!m_lensPainter) m_lensPainter = std::make_unique<SlicePainter>();
  // The point under the pointer stays where it is.
  SliceScene enlarged = scene;
  ViewState state = m_state;
  state.zoom = scene.transform.scale() * m_lensFactor;
  const QPointF held = scene.transform.toImage(*m_lens);
  const QPointF moved = *m_lens - DisplayTransform(scene.grid, size(), state, devicePixelRatioF()).toView(held);
  state.panX += moved.x();
  state.panY += moved.y();
  enlarged.transform = DisplayTransform(scene.grid, size(), state, devicePixelRatioF());
  const double radius = std::min(kLensRadius, std::min(width(), height()) / 2.5);
  m_lensPainter->paintLens(painter, enlarged, *m_lens, radius, m_lensFactor);
}

void SliceView::setFused(std::shared_ptr<const LoadedSeries> fused) {
  if (fused == m_fused) return;
  m_fused = std::move(fused);
  m_cuts.clear();
  update();
}

void SliceView::addFusion(SliceScene& scene) const {
  if (!m_state.fusion || !m_fused || m_fused->series.uid != m_state.fusion->seriesUid) return;
  // Whoever set it has said why.
  if (!reasonAgainstFusion(*m_series, *m_fused).isEmpty()) return;
  const FusionState& state = *m_state.fusion;
  const ReslicedPlane& cut = m_cuts.image(m_fused->volume, scene.grid, slab());
  if (cut.values.empty()) return;
  scene.fusion = FusionLayer{cut.values,      cut.outside,   fusionWindow(state, *m_fused), m_fused->display.inverted,
                             state.colourMap, state.opacity, fusionName(m_fused->series)};
  scene.marks << fusionMark(state, m_fused->series);
  // What has to be said of the other series, beside the AI marks and turns that are this one's.
  for (const QString& mark : permanentMarks(*m_fused, {}, {}))
    scene.marks << QStringLiteral("%1: %2").arg(fusionName(m_fused->series), mark);
}

QString SliceView::fusedProbe(const QPointF& viewPoint) const {
  if (!m_fused || !m_state.fusion || !reasonAgainstFusion(*m_series, *m_fused).isEmpty()) return {};
  const Geometry& volume = m_fused->volume.geometry();
  const Vector3 index = volume.worldToIndex(worldAt(viewPoint));
  std::array<int, 3> voxel{};
  for (int i = 0; i < 3; ++i) {
    if (!(index[i] > -0.5 && index[i] < volume.size[i] - 0.5)) return {};
    voxel[i] = static_cast<int>(std::lround(index[i]));
  }
  const double value = m_fused->volume.modalityValue(voxel[0], voxel[1], voxel[2]);
  return tr(", fused %1").arg(valueText(value, m_fused->volume.modality.unit));
}

}  // namespace pellucid::ui
