#pragma once

#include <QImage>
#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/display.h"
#include "core/base/volume.h"
#include "core/imaging/display_curve.h"
#include "ui/viewer/slice_resampler.h"

namespace pellucid::ui {

/// How stored values become grey; polarity, then gamma, then the curve of the display come last.
struct GreyLook {
  VoiWindow window;
  const LookupTable* table = nullptr;  ///< Instead of `window`.
  bool inverted = false;
  double gamma = 1.0;                           ///< > 1 brightens the middle greys; black and white stay.
  std::shared_ptr<const DisplayTable> display;  ///< Driving levels of a calibrated display.
};

bool operator==(const GreyLook& a, const GreyLook& b);

/// The table from stored values to grey levels. Made anew only when the look or the kind of the values changes, so one
/// serves all slices of a series. PS3.3 C.11.2, PS3.14 6.
class GreyLevels {
 public:
  void make(const Volume& image, const GreyLook& look);

  /// Calls put(pixel of the image, level) for all of the plane, which holds stored values of that kind.
  template <typename Put>
  void paint(QImage& image, const ScreenPlane& plane, Put put) const {
    if (m_levels.empty()) return;
    if (m_counted)
      paintCounted(image, plane, put);
    else
      paintFine(image, plane, put);
  }

 private:
  /// Values of 8 and 16 bit, interpolated or not, never leave the range of their type: every one has an entry.
  template <typename Put>
  void paintCounted(QImage& image, const ScreenPlane& plane, Put put) const {
    const float bias = 0.5F - m_lowest;
    const float* value = plane.values.data();
    for (int y = 0; y < plane.rect.height(); ++y) {
      auto* target = reinterpret_cast<std::uint32_t*>(image.scanLine(plane.rect.y() + y)) + plane.rect.x();
      for (int x = 0; x < plane.rect.width(); ++x)
        put(target[x], m_levels[static_cast<std::size_t>(static_cast<int>(value[x] + bias))]);
      value += plane.rect.width();
    }
  }

  template <typename Put>
  void paintFine(QImage& image, const ScreenPlane& plane, Put put) const {
    const auto last = static_cast<float>(m_levels.size() - 1);
    const float* value = plane.values.data();
    for (int y = 0; y < plane.rect.height(); ++y) {
      auto* target = reinterpret_cast<std::uint32_t*>(image.scanLine(plane.rect.y() + y)) + plane.rect.x();
      for (int x = 0; x < plane.rect.width(); ++x, ++value) {
        // Written so that a NaN falls on the first entry.
        const float step = (*value - m_lowest) * m_stepsPerUnit + 0.5F;
        const float bounded = step > 0.0F ? std::min(step, last) : 0.0F;
        put(target[x], m_levels[static_cast<std::size_t>(bounded)]);
      }
    }
  }

  bool m_made = false;
  VoxelType m_type = VoxelType::UInt8;
  double m_slope = 1.0;
  double m_intercept = 0.0;
  GreyLook m_look;
  bool m_counted = true;  ///< One entry per stored value; otherwise equal steps.
  std::vector<std::uint8_t> m_levels;
  float m_lowest = 0.0F;
  float m_stepsPerUnit = 1.0F;
};

}  // namespace pellucid::ui
