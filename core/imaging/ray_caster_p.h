#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include "core/imaging/ray_light_p.h"
#include "core/imaging/ray_setup.h"
#include "core/imaging/surface_labels_p.h"
#include "core/imaging/voxel_sampler_p.h"

namespace pellucid {

/// What one ray brings: colour times opacity, opacity, and where it ends.
struct RayResult {
  Colour3f colour{};
  float opacity = 0.0F;
  float depth = std::numeric_limits<float>::quiet_NaN();  ///< In steps.
  float weightedDepth = 0.0F;                             ///< Of all that is seen, times its share.
};

/// Follows rays through the voxels of one level. One per thread; reads what others read.
template <typename T>
class RayCaster {
 public:
  explicit RayCaster(const RaySetup& setup)
      : m_setup(setup),
        m_sampler(setup.level->voxels),
        m_smooth(setup.gradientLevel->voxels),
        m_size(setup.level->voxels.geometry().size),
        m_bits(setup.level->blockBits) {
    const Vector3f& step = setup.step;
    m_inverse = {1.0F / step.x, 1.0F / step.y, 1.0F / step.z};
  }

  /// Through a place of the picture in pixels; `jitter` of a step, 0 to 1, is taken off its first step.
  RayResult cast(float column, float row, float jitter) const {
    Ray ray{m_setup.corner + m_setup.alongRow * column + m_setup.alongColumn * row};
    if (!clip(ray, column, row)) return {};
    return m_setup.scene->mode == RenderMode::Maximum ? maximum(ray, jitter) : shaded(ray, jitter);
  }

 private:
  struct Ray {
    Vector3f start;
    float begin = std::numeric_limits<float>::lowest();
    float end = std::numeric_limits<float>::max();
    const RayPlaces::Cut* cut = nullptr;  ///< Where it begins.
    Vector3f at(const Vector3f& step, float t) const { return start + step * t; }
  };

  /// To the box of the voxels and to what the planes leave.
  bool clip(Ray& ray, float column, float row) const {
    const float start[3]{ray.start.x, ray.start.y, ray.start.z};
    const float step[3]{m_setup.step.x, m_setup.step.y, m_setup.step.z};
    for (std::size_t i = 0; i < 3; ++i) {
      const float low = -0.5F - start[i];
      const float high = static_cast<float>(m_size[i]) - 0.5F - start[i];
      if (std::abs(step[i]) < 1e-6F) {
        if (low > 0.0F || high < 0.0F) return false;
        continue;
      }
      ray.begin = std::max(ray.begin, (step[i] > 0 ? low : high) / step[i]);
      ray.end = std::min(ray.end, (step[i] > 0 ? high : low) / step[i]);
    }
    for (const RayPlaces::Cut& cut : m_setup.cuts) {
      const float at = cut.at + cut.perColumn * column + cut.perRow * row;
      if (cut.alongRay == 0.0F && at < 0.0F) return false;
      if (cut.alongRay > 0.0F) ray.end = std::min(ray.end, at);
      if (cut.alongRay < 0.0F && at > ray.begin) {
        ray.begin = at;
        ray.cut = &cut;
      }
    }
    // So far from the focus a step would be lost in rounding, and the ray would never end.
    constexpr float kFarthest = 1 << 20;
    return ray.begin < ray.end && std::max(-ray.begin, ray.end) < kFarthest;
  }

  [[gnu::always_inline]] float valueAt(const Vector3f& place) const { return m_sampler.at(place); }

  /// In the picture (right, down, behind), stored values per mm.
  Vector3f gradientAt(const Vector3f& place) const {
    const Vector3f& scale = m_setup.gradientScale;
    const Vector3f& offset = m_setup.gradientOffset;
    const Vector3f p{place.x * scale.x + offset.x, place.y * scale.y + offset.y, place.z * scale.z + offset.z};
    const Vector3f index{(m_smooth.at({p.x + 1, p.y, p.z}) - m_smooth.at({p.x - 1, p.y, p.z})) * 0.5F,
                         (m_smooth.at({p.x, p.y + 1, p.z}) - m_smooth.at({p.x, p.y - 1, p.z})) * 0.5F,
                         (m_smooth.at({p.x, p.y, p.z + 1}) - m_smooth.at({p.x, p.y, p.z - 1})) * 0.5F};
    const auto& rows = m_setup.gradientToCamera;
    return {dot(rows[0], index), dot(rows[1], index), dot(rows[2], index)};
  }

  struct Block {
    std::array<int, 3> at{};
    std::size_t index = 0;
  };
  Block blockAt(const Vector3f& p) const {
    const auto& blocks = m_setup.level->blocks;
    const auto of = [bits = m_bits](float place, int count) {
      return std::min(std::max(static_cast<int>(place), 0) >> bits, count - 1);
    };
    Block block{{of(p.x, blocks[0]), of(p.y, blocks[1]), of(p.z, blocks[2])}};
    block.index = (static_cast<std::size_t>(block.at[2]) * blocks[1] + block.at[1]) * blocks[0] + block.at[0];
    return block;
  }

  /// Steps until the ray leaves the cube of blocks that are less than `distance` away.
  float stepsOut(const Vector3f& p, const Block& block, int distance) const {
    const auto along = [&](float place, float step, float inverse, std::size_t axis) {
      if (std::abs(step) < 1e-6F) return std::numeric_limits<float>::max();
      const int edge = step > 0 ? block.at[axis] + distance : block.at[axis] - distance + 1;
      // The outermost blocks reach as far out as rays go.
      const int last = m_setup.level->blocks[axis];
      if (edge <= 0 || edge >= last) return std::numeric_limits<float>::max();
      return (static_cast<float>(edge << m_bits) - place) * inverse;
    };
    return std::min({along(p.x, m_setup.step.x, m_inverse.x, 0), along(p.y, m_setup.step.y, m_inverse.y, 1),
                     along(p.z, m_setup.step.z, m_inverse.z, 2)});
  }

  RayResult maximum(const Ray& ray, float jitter) const {
    const VolumeLevel& level = *m_setup.level;
    // What is below the first point of the function looks like it, and what is above the last like that.
    const float enough = std::min(level.high, m_setup.table.high());
    float best = std::max(valueAt(ray.at(m_setup.step, ray.begin)), m_setup.table.low());
    float where = std::numeric_limits<float>::quiet_NaN();
    float t = ray.begin + 1.0F - jitter;
    while (t < ray.end && best < enough) {
      const Vector3f p = ray.at(m_setup.step, t);
      const Block block = blockAt(p);
      const float out = std::min(stepsOut(p, block, 1), ray.end - t);
      if (level.highest[block.index] <= best + m_setup.sameMaximum) {
        t += std::max(1.0F, static_cast<float>(static_cast<int>(out)));
        continue;
      }
      const float stop = t + std::max(out, 0.5F);
      for (; t < stop; t += 1.0F) {
        const float value = valueAt(ray.at(m_setup.step, t));
        if (value <= best) continue;
        best = value;
        where = t;
      }
    }
    const TransferSample& colour = m_setup.table.colour(static_cast<int>(m_setup.table.place(best) + 0.5F));
    return {{colour.red, colour.green, colour.blue}, 1.0F, where};
  }

  RayResult shaded(const Ray& ray, float jitter) const {
    RayResult result;
    float t = ray.begin;
    float length = 1.0F - jitter;
    int before = entryAt(ray, t);
    int label = 0;
    while (t < ray.end && result.opacity < m_setup.enough) {
      const Vector3f p = ray.at(m_setup.step, t);
      const Block block = blockAt(p);
      if (const int distance = m_setup.blocks.distance[block.index]; distance > 0) {
        const auto whole = static_cast<float>(static_cast<int>(std::min(stepsOut(p, block, distance), ray.end - t)));
        if (whole >= 1.0F) {
          t += whole;
          before = entryAt(ray, t);
          label = 0;
          continue;
        }
      }
      const float next = std::min(t + length, ray.end);
      length = 1.0F;
      const int entry = entryAt(ray, next);
      addTissue(ray, t, next, before, entry, result);
      if (!m_setup.blocks.labelled.empty()) label = addSurface(ray, t, next, label, result);
      before = entry;
      t = next;
    }
    return result;
  }

  int entryAt(const Ray& ray, float t) const {
    return static_cast<int>(m_setup.table.place(valueAt(ray.at(m_setup.step, t))) + 0.5F);
  }

  void addTissue(const Ray& ray, float t, float next, int before, int entry, RayResult& result) const {
    const TransferTable::Entry passed = m_setup.table.between(before, entry);
    if (!(passed.extinction > 0.0F)) return;
    const float opacity = 1.0F - std::exp(-passed.extinction * (next - t) * m_setup.stepMm);
    const float inverse = 1.0F / passed.extinction;
    Colour3f colour{passed.red * inverse, passed.green * inverse, passed.blue * inverse};
    const float share = (1.0F - result.opacity) * opacity;
    const auto shading = static_cast<float>(m_setup.scene->shading);
    if (share <= m_setup.leastLit) {
      colour = inside(colour, shading);
    } else {
      const bool onCut = ray.cut != nullptr && t == ray.begin;
      const Vector3f gradient = onCut ? ray.cut->normal : gradientAt(ray.at(m_setup.step, (t + next) * 0.5F));
      colour = lit(colour, gradient, onCut ? 1.0F : surfaceShare(gradient), shading);
    }
    add(colour, opacity, (t + next) * 0.5F, result);
  }

  float surfaceShare(const Vector3f& gradient) const {
    const float steepness = std::sqrt(dot(gradient, gradient));
    const float share = (steepness - m_setup.gradientLow) / (m_setup.gradientHigh - m_setup.gradientLow);
    return std::min(std::max(share, 0.0F), 1.0F);
  }

  static void add(const Colour3f& colour, float opacity, float t, RayResult& result) {
    const float share = (1.0F - result.opacity) * opacity;
    result.colour.red += share * colour.red;
    result.colour.green += share * colour.green;
    result.colour.blue += share * colour.blue;
    if (result.opacity <= 0.5F && result.opacity + share > 0.5F) result.depth = t;
    result.weightedDepth += share * t;
    result.opacity += share;
  }

  Vector3f inLabels(const Vector3f& p) const {
    const Vector3f& scale = m_setup.labelScale;
    const Vector3f& offset = m_setup.labelOffset;
    return {p.x * scale.x + offset.x, p.y * scale.y + offset.y, p.z * scale.z + offset.z};
  }

  /// Layer and value of the label at a place, as one number; 0 for none that is to be seen.
  int labelAt(const Ray& ray, float t) const {
    if (m_setup.blocks.labelled.empty()) return 0;
    const Vector3f p = ray.at(m_setup.step, t);
    if (m_setup.blocks.labelled[blockAt(p).index] == 0) return 0;
    const auto& layers = m_setup.scene->labels;
    for (std::size_t layer = 0; layer < layers.size(); ++layer)
      if (const int value = visibleLabelAt(layers[layer], inLabels(p)); value != 0)
        return static_cast<int>(layer) * 256 + value;
    return 0;
  }

  /// Where the label changes there is the surface of the one that begins, or else of the one that ends.
  int addSurface(const Ray& ray, float t, float next, int before, RayResult& result) const {
    const int now = labelAt(ray, next);
    if (now == before) return now;
    float low = t;
    float high = next;
    for (int i = 0; i < 4; ++i) {
      const float middle = (low + high) * 0.5F;
      (labelAt(ray, middle) == before ? low : high) = middle;
    }
    const int owner = now != 0 ? now : before;
    const RenderedLabels& layer = m_setup.scene->labels[static_cast<std::size_t>(owner / 256)];
    const SegmentLook& look = layer.looks[static_cast<std::size_t>(owner % 256)];
    const Vector3f index = labelGradientAt(layer, inLabels(ray.at(m_setup.step, high)), owner % 256);
    // The level's voxels are those of the labels times the factor, the same along each axis that has been reduced.
    const Vector3f own{index.x * m_setup.labelScale.x, index.y * m_setup.labelScale.y, index.z * m_setup.labelScale.z};
    const Vector3f gradient{dot(m_setup.toCamera[0], own), dot(m_setup.toCamera[1], own),
                            dot(m_setup.toCamera[2], own)};
    add(lit(colourOf(look.rgb), gradient, 1.0F, 1.0F), static_cast<float>(std::clamp(look.opacity, 0.0, 1.0)), high,
        result);
    return now;
  }

  const RaySetup& m_setup;
  VoxelSampler<T> m_sampler, m_smooth;
  std::array<int, 3> m_size;
  int m_bits;
  Vector3f m_inverse;
};

}  // namespace pellucid
