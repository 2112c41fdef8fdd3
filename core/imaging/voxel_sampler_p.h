#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "core/imaging/ray_setup.h"

namespace pellucid {

/// Values between the voxels of one level, interpolated linearly; beyond the outermost centres those of the border.
/// Nine tenths of the time of a picture are spent here.
template <typename T>
class VoxelSampler {
 public:
  explicit VoxelSampler(const Volume& voxels) : m_voxels(voxels.data<T>()) {
    const auto& size = voxels.geometry().size;
    const std::array<std::ptrdiff_t, 3> stride{1, size[0], static_cast<std::ptrdiff_t>(size[0]) * size[1]};
    m_row = stride[1];
    m_slice = stride[2];
    for (std::size_t i = 0; i < 3; ++i) {
      m_last[i] = size[i] > 1 ? static_cast<float>(size[i]) - 1.001F : 0.0F;
      m_next[i] = size[i] > 1 ? stride[i] : 0;
    }
  }

  [[gnu::always_inline]] float at(const Vector3f& place) const {
    const float x = std::min(std::max(place.x, 0.0F), m_last[0]);
    const float y = std::min(std::max(place.y, 0.0F), m_last[1]);
    const float z = std::min(std::max(place.z, 0.0F), m_last[2]);
    const auto column = static_cast<std::int32_t>(x);
    const auto row = static_cast<std::int32_t>(y);
    const auto slice = static_cast<std::int32_t>(z);
    const float u = x - static_cast<float>(column);
    const float v = y - static_cast<float>(row);
    const float w = z - static_cast<float>(slice);
    const T* corner = m_voxels + (slice * m_slice + row * m_row + column);
#if defined(__SSE2__)
    if constexpr (sizeof(T) == 2)
      if (m_next[0] != 0) return ofPairs(corner, u, v, w);
#endif
    const auto line = [u, this](const T* from) [[gnu::always_inline]] {
      const auto a = static_cast<float>(from[0]);
      return a + u * (static_cast<float>(from[m_next[0]]) - a);
    };
    const T* far = corner + m_next[2];
    const float a = line(corner);
    const float b = line(far);
    const float nearer = a + v * (line(corner + m_next[1]) - a);
    const float further = b + v * (line(far + m_next[1]) - b);
    return nearer + w * (further - nearer);
  }

 private:
#if defined(__SSE2__)
  /// Two voxels of a row at a time, and the four rows of a cell side by side.
  [[gnu::always_inline]] float ofPairs(const T* corner, float u, float v, float w) const {
    const auto pair = [](const T* from) [[gnu::always_inline]] {
      std::int32_t both = 0;
      std::memcpy(&both, from, sizeof both);
      return _mm_cvtsi32_si128(both);
    };
    const T* far = corner + m_next[2];
    const __m128i nearer = _mm_unpacklo_epi32(pair(corner), pair(corner + m_next[1]));
    const __m128i further = _mm_unpacklo_epi32(pair(far), pair(far + m_next[1]));
    const __m128i all = _mm_unpacklo_epi64(nearer, further);
    __m128i left, right;
    if constexpr (std::is_signed_v<T>) {
      left = _mm_srai_epi32(_mm_slli_epi32(all, 16), 16);
      right = _mm_srai_epi32(all, 16);
    } else {
      left = _mm_and_si128(all, _mm_set1_epi32(0xFFFF));
      right = _mm_srli_epi32(all, 16);
    }
    const __m128 a = _mm_cvtepi32_ps(left);
    const __m128 rows = _mm_add_ps(a, _mm_mul_ps(_mm_set1_ps(u), _mm_sub_ps(_mm_cvtepi32_ps(right), a)));
    // Rows 0 and 2 (nearer, further), and beside them 1 and 3.
    const __m128 upper = _mm_shuffle_ps(rows, rows, _MM_SHUFFLE(2, 0, 2, 0));
    const __m128 lower = _mm_shuffle_ps(rows, rows, _MM_SHUFFLE(3, 1, 3, 1));
    const __m128 slices = _mm_add_ps(upper, _mm_mul_ps(_mm_set1_ps(v), _mm_sub_ps(lower, upper)));
    const float front = _mm_cvtss_f32(slices);
    const float back = _mm_cvtss_f32(_mm_shuffle_ps(slices, slices, _MM_SHUFFLE(1, 1, 1, 1)));
    return front + w * (back - front);
  }
#endif

  const T* m_voxels;
  std::ptrdiff_t m_row = 0, m_slice = 0;
  std::array<std::ptrdiff_t, 3> m_next{};
  std::array<float, 3> m_last{};
};

}  // namespace pellucid
