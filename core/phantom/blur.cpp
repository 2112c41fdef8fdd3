#include <algorithm>
#include <vector>

#include "core/phantom/blur_p.h"

namespace pellucid {

namespace {

/// `count` lines of `length` values; `stride` lies between neighbours, `next` between lines.
void blurLines(float* data, std::size_t count, std::size_t length, std::size_t stride, std::size_t next) {
  std::vector<float> line(length);
  for (std::size_t i = 0; i < count; ++i) {
    float* start = data + i * next;
    for (std::size_t k = 0; k < length; ++k) {
      const float before = start[(k == 0 ? 0 : k - 1) * stride];
      const float after = start[std::min(k + 1, length - 1) * stride];
      line[k] = 0.25F * before + 0.5F * start[k * stride] + 0.25F * after;
    }
    for (std::size_t k = 0; k < length; ++k) start[k * stride] = line[k];
  }
}

}  // namespace

void blur(std::span<float> picture, std::size_t columns, std::size_t rows, int rounds) {
  for (int round = 0; round < rounds; ++round) {
    blurLines(picture.data(), rows, columns, 1, columns);
    blurLines(picture.data(), columns, rows, columns, 1);
  }
}

}  // namespace pellucid
