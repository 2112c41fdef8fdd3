#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/imaging/ray_setup.h"

namespace pellucid {

struct Colour3f {
  float red = 0.0F, green = 0.0F, blue = 0.0F;
};

inline Colour3f colourOf(std::uint32_t rgb) {
  return {static_cast<float>(rgb >> 16 & 0xFFU) / 255.0F, static_cast<float>(rgb >> 8 & 0xFFU) / 255.0F,
          static_cast<float>(rgb & 0xFFU) / 255.0F};
}

inline constexpr float kInsideLight = 0.78F;  ///< Where there is no surface.

inline Colour3f inside(const Colour3f& colour, float shading) {
  const float level = 1.0F + (kInsideLight - 1.0F) * shading;
  return {colour.red * level, colour.green * level, colour.blue * level};
}

/// A colour under two lights: one from above the reader's left shoulder, one from the eye (Blinn and Phong). `surface`,
/// 0 to 1, is how much of a surface there is: inside of tissue a gradient is only noise. Light falls on both faces.
/// Directions are right, down and behind in the picture.
inline Colour3f lit(const Colour3f& colour, const Vector3f& gradient, float surface, float shading) {
  constexpr Vector3f kKey{-0.406F, -0.511F, -0.758F};
  constexpr Vector3f kHalfway{-0.2165F, -0.2725F, -0.9375F};  // Between the key light and the eye.
  constexpr float kAmbient = 0.16F, kKeyShare = 0.6F, kEyeShare = 0.34F, kShine = 0.20F;
  const float norm = std::sqrt(dot(gradient, gradient));
  if (!(norm > 0.0F)) return colour;
  const float side = gradient.z > 0.0F ? -1.0F / norm : 1.0F / norm;
  const Vector3f normal = gradient * side;
  const float eye = -normal.z;
  const float key = std::max(0.0F, dot(normal, kKey));
  float shine = std::max(0.0F, dot(normal, kHalfway));
  for (int power = 1; power < 32; power *= 2) shine *= shine;
  const float amount = surface * shading;
  const float light = kInsideLight + amount * (kAmbient + kKeyShare * key + kEyeShare * eye - kInsideLight);
  const float white = amount * kShine * shine;
  const float level = 1.0F + (light - 1.0F) * shading;
  return {std::min(1.0F, colour.red * level + white), std::min(1.0F, colour.green * level + white),
          std::min(1.0F, colour.blue * level + white)};
}

}  // namespace pellucid
