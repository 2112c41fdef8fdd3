#include "ui/viewer/slice_layers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "core/imaging/colour_map.h"
#include "core/imaging/measure.h"
#include "core/imaging/voi.h"
#include "ui/viewer/heat_scale.h"

namespace pellucid::ui {

namespace {

bool sameVoxels(const Volume& a, const Volume& b) {
  // Keys hold the voxels alive, so an equal address is the same slice and not a reused one.
  return a.bytes() == b.bytes() && a.type() == b.type() && a.geometry().size == b.geometry().size &&
         a.modality.slope == b.modality.slope && a.modality.intercept == b.modality.intercept;
}

bool sameWindow(const VoiWindow& a, const VoiWindow& b) {
  return a.center == b.center && a.width == b.width && a.function == b.function;
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

/// Grey levels of interpolated or 32-bit values: equal steps over the part of the range where the window is not flat.
struct FineTable {
  double lowest = 0.0;
  double stepsPerUnit = 1.0;
  std::vector<std::uint8_t> grey;
};

FineTable makeFineTable(const ModalityTransform& modality, const VoiWindow& window, bool inverted) {
  constexpr int kSteps = 8192;
  const double reach = window.function == VoiFunction::Sigmoid ? 2.0 * window.width : 0.5 * window.width + 1.0;
  const double slope = modality.slope == 0.0 ? 1.0 : modality.slope;
  const double a = (window.center - reach - modality.intercept) / slope;
  const double b = (window.center + reach - modality.intercept) / slope;
  FineTable table;
  table.lowest = std::min(a, b);
  table.stepsPerUnit = (kSteps - 1) / std::max(std::abs(b - a), 1e-12);
  table.grey.resize(kSteps);
  for (int i = 0; i < kSteps; ++i) {
    const double stored = table.lowest + i / table.stepsPerUnit;
    table.grey[i] = greyOf(modality.slope * stored + modality.intercept, window, inverted);
  }
  return table;
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

/// A table with one entry per stored value is exact for the 8- and 16-bit types.
bool isCounted(VoxelType type) {
  return type == VoxelType::UInt8 || type == VoxelType::Int8 || type == VoxelType::UInt16 || type == VoxelType::Int16;
}

/// Values of 8 and 16 bit, interpolated or not, never leave the range of their type: every one has an entry.
template <typename Colour>
void paintCounted(QImage& image, const ScreenPlane& plane, const std::vector<std::uint8_t>& grey, float firstStored,
                  Colour colourOf) {
  const float bias = 0.5F - firstStored;
  const float* value = plane.values.data();
  for (int y = 0; y < plane.rect.height(); ++y) {
    auto* target = reinterpret_cast<std::uint32_t*>(image.scanLine(plane.rect.y() + y)) + plane.rect.x();
    for (int x = 0; x < plane.rect.width(); ++x)
      target[x] = kOpaque | colourOf(grey[static_cast<std::size_t>(static_cast<int>(value[x] + bias))]);
    value += plane.rect.width();
  }
}

template <typename Colour>
void paintGrey(QImage& image, const ScreenPlane& plane, const std::vector<std::uint8_t>& grey, float lowest,
               float stepsPerUnit, Colour colourOf) {
  const auto last = static_cast<float>(grey.size() - 1);
  const float* value = plane.values.data();
  for (int y = 0; y < plane.rect.height(); ++y) {
    auto* target = reinterpret_cast<std::uint32_t*>(image.scanLine(plane.rect.y() + y)) + plane.rect.x();
    for (int x = 0; x < plane.rect.width(); ++x, ++value) {
      // Written so that a NaN falls on the first entry.
      const float step = (*value - lowest) * stepsPerUnit + 0.5F;
      const float bounded = step > 0.0F ? std::min(step, last) : 0.0F;
      target[x] = kOpaque | colourOf(grey[static_cast<std::size_t>(bounded)]);
    }
  }
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

/// What the composed image was made from, beside the planes.
struct SliceLayers::GreyKey {
  VoiWindow window;
  const LookupTable* table = nullptr;
  bool inverted = false;
  std::shared_ptr<const DisplayTable> display;
  std::uint8_t shutterGrey = 0;
  std::string colourMap;
  std::vector<std::pair<double, std::vector<std::uint32_t>>> fills;
  std::vector<double> heat;
};

/// A table of grey levels and what it was made from; a table serves all slices of a series.
struct SliceLayers::TableKey {
  VoxelType type = VoxelType::UInt8;
  double slope = 1.0;
  double intercept = 0.0;
  VoiWindow window;
  const LookupTable* lookup = nullptr;
  bool inverted = false;
  std::shared_ptr<const DisplayTable> display;
  std::vector<std::uint8_t> grey;
  float lowest = 0.0F;
  float stepsPerUnit = 1.0F;
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
  GreyKey key{scene.window, scene.table, scene.inverted, scene.display, scene.shutterGrey, scene.colourMap, {}, {}};
  for (const SegmentLayer& layer : scene.segments) {
    std::vector<std::uint32_t> colours;
    if (layer.fill)
      for (const SegmentLabel& segment : layer.segments)
        colours.insert(colours.end(), {static_cast<std::uint32_t>(segment.value), segment.rgb});
    key.fills.emplace_back(layer.opacity, std::move(colours));
  }
  for (const SaliencyLayer& layer : scene.saliency) key.heat.push_back(layer.opacity);
  const bool same = m_grey && sameWindow(m_grey->window, key.window) && m_grey->table == key.table &&
                    m_grey->inverted == key.inverted && m_grey->display == key.display &&
                    m_grey->shutterGrey == key.shutterGrey && m_grey->colourMap == key.colourMap &&
                    m_grey->fills == key.fills && m_grey->heat == key.heat &&
                    std::none_of(m_planes.begin(), m_planes.end(), [](const Plane& plane) { return plane.fresh; });
  m_grey = std::make_unique<GreyKey>(std::move(key));
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
  const std::size_t slots = 3 + scene.saliency.size() + scene.segments.size();
  const bool resized = m_planes.size() != slots || m_image.size() != device;
  m_planes.resize(slots);
  const auto placed = [&](const Volume& slice) { return indexToIndex(slice.geometry(), scene.grid) * indexToDevice; };
  std::size_t slot = 0;
  plane(slot++, scene.image, placed(scene.image), device, scene.smoothing);
  for (const Volume* part : std::initializer_list<const Volume*>{&m_shutter, &overlay}) {
    Plane& kept = m_planes[slot];
    if (!part->empty()) {
      plane(slot, *part, placed(*part), device, Smoothing::Smooth);
    } else if (!kept.slice.empty()) {
      kept = {};
      kept.fresh = true;
    }
    ++slot;
  }
  for (const SaliencyLayer& layer : scene.saliency)
    plane(slot++, layer.values, placed(layer.values), device, Smoothing::Smooth);
  for (const SegmentLayer& layer : scene.segments)
    if (layer.fill)
      labelPlane(slot++, layer.labels, placed(layer.labels), device);
    else
      m_planes[slot++] = {};
  if (unchanged(scene) && !resized) return m_image;

  if (m_image.size() != device) m_image = QImage(device, QImage::Format_RGB32);
  m_image.fill(Qt::black);
  slot = 0;
  paintImage(scene, m_planes[slot++].plane);
  paintFileGraphics(m_planes[slot++].plane, scene.shutterGrey);
  paintFileGraphics(m_planes[slot++].plane, 255);
  for (const SaliencyLayer& layer : scene.saliency) paintSaliency(layer, m_planes[slot++].plane);
  for (const SegmentLayer& layer : scene.segments) paintSegments(layer, m_planes[slot++].labels);
  return m_image;
}

const std::vector<std::uint8_t>& SliceLayers::greyTable(const SliceScene& scene, float& lowest, float& stepsPerUnit) {
  const Volume& image = scene.image;
  const ModalityTransform& modality = image.modality;
  const bool kept = m_table && m_table->type == image.type() && m_table->slope == modality.slope &&
                    m_table->intercept == modality.intercept && sameWindow(m_table->window, scene.window) &&
                    m_table->lookup == scene.table && m_table->inverted == scene.inverted &&
                    m_table->display == scene.display;
  if (!kept) {
    m_table = std::make_unique<TableKey>(TableKey{image.type(),
                                                  modality.slope,
                                                  modality.intercept,
                                                  scene.window,
                                                  scene.table,
                                                  scene.inverted,
                                                  scene.display,
                                                  {},
                                                  0,
                                                  1});
    if (isCounted(image.type())) {
      GreyTable table = scene.table != nullptr ? makeGreyTable(image, *scene.table, scene.inverted)
                                               : makeGreyTable(image, scene.window, scene.inverted);
      m_table->grey = std::move(table.grey);
      m_table->lowest = static_cast<float>(table.firstStored);
    } else {
      FineTable table = makeFineTable(modality, scene.window, scene.inverted);
      m_table->grey = std::move(table.grey);
      m_table->lowest = static_cast<float>(table.lowest);
      m_table->stepsPerUnit = static_cast<float>(table.stepsPerUnit);
    }
    // P-values come last: PS3.14 6.
    if (scene.display)
      for (std::uint8_t& grey : m_table->grey) grey = (*scene.display)[grey];
  }
  lowest = m_table->lowest;
  stepsPerUnit = m_table->stepsPerUnit;
  return m_table->grey;
}

void SliceLayers::paintImage(const SliceScene& scene, const ScreenPlane& plane) {
  if (plane.rect.isEmpty()) return;
  if (plane.channels == 3) return paintColour(m_image, plane);
  float lowest = 0.0F;
  float stepsPerUnit = 1.0F;
  const std::vector<std::uint8_t>& grey = greyTable(scene, lowest, stepsPerUnit);
  if (grey.empty()) return;
  const auto paint = [&](auto colourOf) {
    if (isCounted(scene.image.type()))
      paintCounted(m_image, plane, grey, lowest, colourOf);
    else
      paintGrey(m_image, plane, grey, lowest, stepsPerUnit, colourOf);
  };
  if (scene.colourMap.empty()) return paint([](std::uint8_t level) { return level * 0x010101U; });
  paint([&map = colourMap(scene.colourMap)](std::uint8_t level) { return map[level]; });
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
  std::array<std::uint32_t, 256> colour{};
  std::array<bool, 256> drawn{};
  for (const SegmentLabel& segment : layer.segments) {
    if (segment.value < 1 || segment.value > 255) continue;
    colour[segment.value] = segment.rgb;
    drawn[segment.value] = true;
  }
  const auto alpha = static_cast<std::uint32_t>(std::lround(256 * std::clamp(layer.opacity, 0.0, 1.0)));
  if (layer.fill) labels.paint(m_image, colour, drawn, alpha);
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
