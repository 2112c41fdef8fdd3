#pragma once

#include <QImage>
#include <QPolygonF>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "ui/viewer/grey_levels.h"
#include "ui/viewer/label_runs.h"
#include "ui/viewer/slice_resampler.h"
#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

/// Outlines of one label in a slice, in image coordinates (pixel centres at whole numbers).
struct LabelOutline {
  int value = 0;
  std::vector<QPolygonF> rings;  ///< Closed; holes too.
};

/// Grey or colour pixels with heat maps and filled segments, at the resolution of the screen. Keeps what the last call
/// computed: while the window is dragged only the grey table is applied again, while nothing changed nothing is done.
class SliceLayers {
 public:
  SliceLayers();
  ~SliceLayers();

  /// RGB32 of `device` pixels, black where there is no image. `indexToDevice` is of `scene.grid`.
  const QImage& compose(const SliceScene& scene, const QTransform& indexToDevice, const QSize& device);
  /// Outlines of a layer's labels, in the coordinates of its own grid.
  const std::vector<LabelOutline>& outlines(const Volume& labels);

 private:
  struct Plane;
  struct Ingredients;
  /// Whether the slot holds something else from now on.
  bool renew(std::size_t slot, const Volume& slice, const QTransform& indexToDevice, const QSize& device,
             Smoothing smoothing);
  void plane(std::size_t slot, const Volume& slice, const QTransform& indexToDevice, const QSize& device,
             Smoothing smoothing);
  void labelPlane(std::size_t slot, const Volume& slice, const QTransform& indexToDevice, const QSize& device);
  void paintImage(const SliceScene& scene, const ScreenPlane& plane);
  void paintFusion(const FusionLayer& layer, const ScreenPlane& plane, const ScreenPlane& outside);
  void splitGraphics(const Volume& graphics);
  void paintFileGraphics(const ScreenPlane& plane, std::uint8_t grey);
  void paintSaliency(const SaliencyLayer& layer, const ScreenPlane& plane);
  void paintSegments(const SegmentLayer& layer, const LabelRuns& labels);
  bool unchanged(const SliceScene& scene);

  QImage m_image;
  std::vector<Plane> m_planes;
  std::unique_ptr<Ingredients> m_ingredients;
  GreyLevels m_grey, m_fused;
  std::vector<std::pair<Volume, std::vector<LabelOutline>>> m_outlines;
  /// The slice of graphics that was split last, and its bits as 0 and 1; empty where the bit is nowhere set.
  Volume m_graphics, m_fileOverlay, m_shutter;
};

}  // namespace pellucid::ui
