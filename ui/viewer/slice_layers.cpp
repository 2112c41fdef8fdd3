#include "ui/viewer/slice_layers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "core/imaging/colour_map.h"
#include "core/imaging/measure.h"
#include "ui/viewer/heat_scale.h"

namespace pellucid::ui {

namespace {

bool sameVoxels(const Volume& a, const Volume& b) {
  // Keys hold the voxels alive, so an equal address is the same slice and not a reused one.
  return a.bytes() == b.bytes() && a.type() == b.type() && a.geometry().size == b.geometry().size &&
         a.modality.slope == b.modality.slope && a.modality.intercept == b.modality.intercept;
}

constexpr std::uint32_t kOpaque = 0xFF000000U;

/// `over` on `under`, alpha 0..256; red and blue are mixed in one multiplication.
std::uint32_t blended(std::uint32_t under, std::uint32_t over, std::uint32_t alpha) {
  constexpr std::uint32_t kRedBlue = 0x00FF00FFU;
  constexpr std::uint32_t kGreen = 0x0000FF00U;
  const std::uint32_t rest = 256U - alpha;
  const std::uint32_t redBlue = ((under & kRedBlue) * rest + (over & kRedBlue) * alpha) >> 8 & kRedBlue;
  const std::uint32_t green = ((under & kGreen) * rest + (over & kGreen) * alpha) >> 8 & kGreen;
  return kOpaque | redBlue | green;
}

/// Outlines of masks are staircases. Each corner is cut between points on its two sides, at most to their middle and at
/// most half a pixel deep, which makes sloping borders straight. A side that turns the same way at both its ends is no
/// step but an end or an edge: there the cut stays within half a pixel of the corner.
QPolygonF withoutSteps(const Outline& outline) {
  constexpr double kDeepest = 0.5;
  const std::size_t count = outline.size();
  std::vector<QPointF> sides(count);  ///< From each corner to the next.
  for (std::size_t i = 0; i < count; ++i) {
    const auto& next = outline[(i + 1) % count];
    sides[i] = QPointF(next[0] - outline[i][0], next[1] - outline[i][1]);
  }
  const auto turnsRight = [&](std::size_t corner) {
    const QPointF& in = sides[(corner + count - 1) % count];
    const QPointF& out = sides[corner];
    return in.x() * out.y() - in.y() * out.x() > 0;
  };
  const auto cutOf = [&](const QPointF& side, bool step) {
    const double length = std::hypot(side.x(), side.y());
    return step || length <= 2 * kDeepest ? side / 2 : side * (kDeepest / length);
  };
  QPolygonF ring;
  ring.reserve(static_cast<qsizetype>(2 * count));
  // Points on a straight stretch cost the painter time and show nothing.
  const auto add = [&ring](const QPointF& point) {
    constexpr double kStraight = 1e-6;  // Twice the area of the triangle, in pixels.
    if (const qsizetype last = ring.size() - 1; last > 0) {
      const QPointF before = ring[last] - ring[last - 1];
      const QPointF after = point - ring[last];
      const bool ahead = QPointF::dotProduct(before, after) > 0;
      if (ahead && std::abs(before.x() * after.y() - before.y() * after.x()) < kStraight) ring.removeLast();
    }
    ring << point;
  };
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t before = (i + count - 1) % count;
    const bool right = turnsRight(i);
    const QPointF corner(outline[i][0], outline[i][1]);
    const QPointF toBefore = -cutOf(sides[before], right != turnsRight(before));
    const QPointF toAfter = cutOf(sides[i], right != turnsRight((i + 1) % count));
    const QPointF chord = toAfter - toBefore;
    const double chordLength = std::hypot(chord.x(), chord.y());
    const double depth =
        chordLength > 0 ? std::abs(toBefore.x() * toAfter.y() - toBefore.y() * toAfter.x()) / chordLength : 0.0;
    const double share = depth > kDeepest ? kDeepest / depth : 1.0;
    add(corner + toBefore * share);
    add(corner + toAfter * share);
  }
  return ring;
}

/// What each label covers in a slice, in columns and rows; empty rectangles for those that are not there.
std::array<QRect, 256> boxesOf(const Volume& labels) {
  std::array<QRect, 256> boxes;
  const auto* voxel = labels.data<std::uint8_t>();
  for (int row = 0; row < labels.geometry().size[1]; ++row)
    for (int column = 0; column < labels.geometry().size[0]; ++column, ++voxel) {
      if (*voxel == 0) continue;
      QRect& box = boxes[*voxel];
      if (box.isEmpty()) {
        box = QRect(column, row, 1, 1);
        continue;
      }
      box.setLeft(std::min(box.left(), column));
      box.setRight(std::max(box.right(), column));
      box.setBottom(row);
    }
  return boxes;
}

/// The outline of one label, looked for only where it is.
LabelOutline outlineWithin(const Volume& labels, const QRect& box, int value) {
  const auto& size = labels.geometry().size;
  const QRect part = box.adjusted(-1, -1, 1, 1).intersected(QRect(0, 0, size[0], size[1]));
  LabelOutline outline{value, {}};
  auto cut = Volume::allocate(labels.geometry().cropped({part.x(), part.y(), 0}, {part.width(), part.height(), 1}),
                              VoxelType::UInt8);
  if (!cut) return outline;
  const auto* from = labels.data<std::uint8_t>() + static_cast<std::ptrdiff_t>(part.y()) * size[0] + part.x();
  auto* to = cut->mutableData<std::uint8_t>();
  for (int row = 0; row < part.height(); ++row, from += size[0], to += part.width())
    std::copy_n(from, part.width(), to);
  for (const Outline& points : outlineOf(*cut, 0, value))
    outline.rings.push_back(withoutSteps(points).translated(part.x(), part.y()));
  return outline;
}

void paintColour(QImage& image, const ScreenPlane& plane) {
  const float* value = plane.values.data();
  const auto level = [](float v) { return static_cast<std::uint32_t>(std::clamp(v + 0.5F, 0.0F, 255.0F)); };
  for (int y = 0; y < plane.rect.height(); ++y) {
    auto* target = reinterpret_cast<std::uint32_t*>(image.scanLine(plane.rect.y() + y)) + plane.rect.x();
    for (int x = 0; x < plane.rect.width(); ++x, value += 3)
      target[x] = kOpaque | level(value[0]) << 16 | level(value[1]) << 8 | level(value[2]);
  }
}

}  // namespace

struct SliceLayers::Plane {
  Volume slice;
  QTransform transform;
  QSize device;
  Smoothing smoothing = Smoothing::Smooth;
  ScreenPlane plane;
  LabelRuns labels;  ///< Of a layer of segments, instead.
  bool fresh = false;
};

namespace {

GreyLook lookOf(const SliceScene& scene) {
  return {scene.window, scene.table, scene.inverted, scene.gamma, scene.display};
}

GreyLook lookOf(const FusionLayer& layer) {
  return {layer.window, nullptr, layer.inverted, 1.0, nullptr};
}

}  // namespace

/// What the composed image was made from, beside the planes.
struct SliceLayers::Ingredients {
  GreyLook grey;
  std::uint8_t shutterGrey = 0;
  std::string colourMap;
  std::optional<GreyLook> fused;
  std::string fusedColours;
  double fusedOpacity = 0.0;
  std::vector<std::vector<std::tuple<int, std::uint32_t, double>>> fills;
  std::vector<double> heat;

  bool operator==(const Ingredients&) const = default;
};

SliceLayers::SliceLayers() = default;
SliceLayers::~SliceLayers() = default;

bool SliceLayers::renew(std::size_t slot, const Volume& slice, const QTransform& indexToDevice, const QSize& device,
                        Smoothing smoothing) {
  Plane& kept = m_planes[slot];
  if (!kept.slice.empty() && sameVoxels(kept.slice, slice) && kept.transform == indexToDevice &&
      kept.device == device && kept.smoothing == smoothing)
    return false;
  kept.slice = slice;
  kept.transform = indexToDevice;
  kept.device = device;
  kept.smoothing = smoothing;
  kept.fresh = true;
  return true;
}

void SliceLayers::plane(std::size_t slot, const Volume& slice, const QTransform& indexToDevice, const QSize& device,
                        Smoothing smoothing) {
  if (renew(slot, slice, indexToDevice, device, smoothing))
    resampleToScreen(slice, indexToDevice, device, smoothing, m_planes[slot].plane);
}

void SliceLayers::labelPlane(std::size_t slot, const Volume& slice, const QTransform& indexToDevice,
                             const QSize& device) {
  if (renew(slot, slice, indexToDevice, device, Smoothing::Pixels))
    m_planes[slot].labels.set(slice, indexToDevice, device);
}

bool SliceLayers::unchanged(const SliceScene& scene) {
  Ingredients now{lookOf(scene), scene.shutterGrey, scene.colourMap, {}, {}, 0.0, {}, {}};
  if (scene.fusion) {
    now.fused = lookOf(*scene.fusion);
    now.fusedColours = scene.fusion->colourMap;
    now.fusedOpacity = scene.fusion->opacity;
  }
  for (const SegmentLayer& layer : scene.segments) {
    auto& fills = now.fills.emplace_back();
    for (const DrawnSegment& segment : layer.segments)
      if (segment.fill > 0) fills.emplace_back(segment.value, segment.rgb, segment.fill);
  }
  for (const SaliencyLayer& layer : scene.saliency) now.heat.push_back(layer.opacity);
  const bool same = m_ingredients && *m_ingredients == now &&
                    std::none_of(m_planes.begin(), m_planes.end(), [](const Plane& plane) { return plane.fresh; });
  m_ingredients = std::make_unique<Ingredients>(std::move(now));
  for (Plane& plane : m_planes) plane.fresh = false;
  return same;
}

void SliceLayers::splitGraphics(const Volume& graphics) {
  if (graphics.empty() ? m_graphics.empty() : !m_graphics.empty() && sameVoxels(m_graphics, graphics)) return;
  m_graphics = graphics;
  const auto part = [&graphics](std::uint8_t bit) -> Volume {
    if (graphics.empty()) return {};
    const auto* bits = graphics.data<std::uint8_t>();
    const auto count = graphics.geometry().voxelCount();
    if (std::none_of(bits, bits + count, [bit](std::uint8_t value) { return (value & bit) != 0; })) return {};
    auto set = Volume::allocate(graphics.geometry(), VoxelType::UInt8);
    if (!set) return {};
    std::transform(bits, bits + count, set->mutableData<std::uint8_t>(),
                   [bit](std::uint8_t value) { return (value & bit) != 0 ? 1 : 0; });
    return *set;
  };
  m_shutter = part(kShutterBit);
  m_fileOverlay = part(kOverlayBit);
}

const QImage& SliceLayers::compose(const SliceScene& scene, const QTransform& indexToDevice, const QSize& device) {
  splitGraphics(scene.graphics);
  const Volume overlay = scene.showFileOverlays ? m_fileOverlay : Volume();
  const std::size_t slots = 3 + (scene.fusion ? 2 : 0) + scene.saliency.size() + scene.segments.size();
  const bool resized = m_planes.size() != slots || m_image.size() != device;
  m_planes.resize(slots);
  const auto placed = [&](const Volume& slice) { return indexToIndex(slice.geometry(), scene.grid) * indexToDevice; };
  std::size_t slot = 0;
  const auto ifAny = [&](const Volume& part, Smoothing smoothing) {
    Plane& kept = m_planes[slot];
    if (!part.empty()) {
      plane(slot, part, placed(part), device, smoothing);
    } else if (!kept.slice.empty()) {
      kept = {};
      kept.fresh = true;
    }
    ++slot;
  };
  plane(slot++, scene.image, placed(scene.image), device, scene.smoothing);
  if (scene.fusion) {
    plane(slot++, scene.fusion->values, placed(scene.fusion->values), device, scene.smoothing);
    ifAny(scene.fusion->outside, Smoothing::Pixels);
  }
  ifAny(m_shutter, Smoothing::Smooth);
  ifAny(overlay, Smoothing::Smooth);
  for (const SaliencyLayer& layer : scene.saliency)
    plane(slot++, layer.values, placed(layer.values), device, Smoothing::Smooth);
  for (const SegmentLayer& layer : scene.segments)
    if (layer.filled())
      labelPlane(slot++, layer.labels, placed(layer.labels), device);
    else
      m_planes[slot++] = {};
  if (unchanged(scene) && !resized) return m_image;

  if (m_image.size() != device) m_image = QImage(device, QImage::Format_RGB32);
  m_image.fill(Qt::black);
  slot = 0;
  paintImage(scene, m_planes[slot++].plane);
  if (scene.fusion) {
    paintFusion(*scene.fusion, m_planes[slot].plane, m_planes[slot + 1].plane);
    slot += 2;
  }
  paintFileGraphics(m_planes[slot++].plane, scene.shutterGrey);
  paintFileGraphics(m_planes[slot++].plane, 255);
  for (const SaliencyLayer& layer : scene.saliency) paintSaliency(layer, m_planes[slot++].plane);
  for (const SegmentLayer& layer : scene.segments) paintSegments(layer, m_planes[slot++].labels);
  return m_image;
}

void SliceLayers::paintImage(const SliceScene& scene, const ScreenPlane& plane) {
  if (plane.rect.isEmpty()) return;
  if (plane.channels == 3) return paintColour(m_image, plane);
  m_grey.make(scene.image, lookOf(scene));
  if (scene.colourMap.empty())
    return m_grey.paint(m_image, plane,
                        [](std::uint32_t& pixel, std::uint8_t level) { pixel = kOpaque | level * 0x010101U; });
  m_grey.paint(m_image, plane, [&map = colourMap(scene.colourMap)](std::uint32_t& pixel, std::uint8_t level) {
    pixel = kOpaque | map[level];
  });
}

void SliceLayers::paintFusion(const FusionLayer& layer, const ScreenPlane& plane, const ScreenPlane& outside) {
  if (plane.rect.isEmpty() || plane.channels != 1) return;
  m_fused.make(layer.values, lookOf(layer));
  const ColourMap& map = colourMap(layer.colourMap);
  std::array<std::uint32_t, 256> alpha{};
  for (int i = 0; i < 256; ++i)
    alpha[i] = static_cast<std::uint32_t>(std::lround(256 * fusionOpacity(i / 255.0, layer.colourMap, layer.opacity)));
  // Nothing is laid over the image where the other volume ends.
  QImage under;
  if (!outside.values.empty()) under = m_image.copy(plane.rect);
  m_fused.paint(m_image, plane, [&](std::uint32_t& pixel, std::uint8_t level) {
    if (alpha[level] > 0) pixel = blended(pixel, map[level], alpha[level]);
  });
  if (under.isNull()) return;
  for (int y = 0; y < outside.rect.height(); ++y) {
    const int row = outside.rect.y() + y;
    if (row < plane.rect.top() || row > plane.rect.bottom()) continue;
    auto* target = reinterpret_cast<std::uint32_t*>(m_image.scanLine(row));
    const auto* source = reinterpret_cast<const std::uint32_t*>(under.constScanLine(row - plane.rect.y()));
    const float* value = outside.values.data() + static_cast<std::ptrdiff_t>(y) * outside.rect.width();
    for (int x = 0; x < outside.rect.width(); ++x) {
      const int column = outside.rect.x() + x;
      if (value[x] > 0.0F && column >= plane.rect.left() && column <= plane.rect.right())
        target[column] = source[column - plane.rect.x()];
    }
  }
}

/// Coverage 0 to 1. Lines of one pixel stay visible where the image is shown smaller.
void SliceLayers::paintFileGraphics(const ScreenPlane& plane, std::uint8_t grey) {
  constexpr float kGain = 2.0F;
  const float* value = plane.values.data();
  for (int y = 0; y < plane.rect.height(); ++y) {
    auto* target = reinterpret_cast<std::uint32_t*>(m_image.scanLine(plane.rect.y() + y)) + plane.rect.x();
    for (int x = 0; x < plane.rect.width(); ++x, ++value) {
      if (!(*value > 0.0F)) continue;
      const auto alpha = static_cast<std::uint32_t>(256.0F * std::min(1.0F, *value * kGain));
      target[x] = blended(target[x], grey * 0x010101U, alpha);
    }
  }
}

void SliceLayers::paintSaliency(const SaliencyLayer& layer, const ScreenPlane& plane) {
  const ColourMap& map = colourMap(kHeatMap);
  std::array<std::uint32_t, 256> alpha{};
  for (int i = 0; i < 256; ++i)
    alpha[i] = static_cast<std::uint32_t>(std::lround(256 * heatOpacity(i / 255.0, layer.opacity)));
  const float* value = plane.values.data();
  for (int y = 0; y < plane.rect.height(); ++y) {
    auto* target = reinterpret_cast<std::uint32_t*>(m_image.scanLine(plane.rect.y() + y)) + plane.rect.x();
    for (int x = 0; x < plane.rect.width(); ++x, ++value) {
      const float scaled = *value * 255.0F + 0.5F;
      const int level = scaled > 0.0F ? static_cast<int>(std::min(scaled, 255.0F)) : 0;
      if (alpha[level] > 0) target[x] = blended(target[x], map[level], alpha[level]);
    }
  }
}

void SliceLayers::paintSegments(const SegmentLayer& layer, const LabelRuns& labels) {
  std::array<LabelPaint, 256> paints{};
  for (const DrawnSegment& segment : layer.segments) {
    if (segment.value < 1 || segment.value > 255) continue;
    const auto alpha = static_cast<std::uint32_t>(std::lround(256 * std::clamp(segment.fill, 0.0, 1.0)));
    paints[static_cast<std::size_t>(segment.value)] = {segment.rgb, alpha};
  }
  labels.paint(m_image, paints);
}

const std::vector<LabelOutline>& SliceLayers::outlines(const Volume& labels) {
  for (const auto& [slice, outlines] : m_outlines)
    if (sameVoxels(slice, labels)) return outlines;
  constexpr std::size_t kKept = 8;
  if (m_outlines.size() >= kKept) m_outlines.erase(m_outlines.begin());
  std::vector<LabelOutline> outlines;
  if (labels.type() == VoxelType::UInt8 && labels.channels() == 1) {
    const std::array<QRect, 256> boxes = boxesOf(labels);
    for (int value = 1; value < 256; ++value)
      if (!boxes[value].isEmpty()) outlines.push_back(outlineWithin(labels, boxes[value], value));
  }
  return m_outlines.emplace_back(labels, std::move(outlines)).second;
}

}  // namespace pellucid::ui
