#include "tests/support/axis_orders.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace pellucid::test {

namespace {

Matrix3 columnsOf(const Vector3& a, const Vector3& b, const Vector3& c) {
  return {{{a[0], b[0], c[0]}, {a[1], b[1], c[1]}, {a[2], b[2], c[2]}}};
}

/// Rotation about an axis through the origin (Rodrigues).
Vector3 rotated(const Vector3& v, const Vector3& axis, double degrees) {
  const double angle = degrees * std::numbers::pi / 180.0;
  const Vector3 across = cross(axis, v);
  const double along = dot(axis, v) * (1 - std::cos(angle));
  Vector3 result{};
  for (std::size_t i = 0; i < 3; ++i)
    result[i] = v[i] * std::cos(angle) + across[i] * std::sin(angle) + axis[i] * along;
  return result;
}

}  // namespace

std::vector<std::pair<std::string, Matrix3>> axisOrders() {
  std::vector<std::pair<std::string, Matrix3>> orders;
  const std::array<Vector3, 3> axes{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  std::array<std::size_t, 3> order{0, 1, 2};
  do {
    for (unsigned signs = 0; signs < 8; ++signs) {
      std::array<Vector3, 3> v{};
      for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t c = 0; c < 3; ++c) v[i][c] = axes[order[i]][c] * ((signs >> i & 1U) != 0 ? -1 : 1);
      const bool proper = dot(cross(v[0], v[1]), v[2]) > 0;
      orders.emplace_back(std::string(proper ? "axes " : "reversed ") + std::to_string(order[0]) +
                              std::to_string(order[1]) + std::to_string(order[2]) + " signs " + std::to_string(signs),
                          columnsOf(v[0], v[1], v[2]));
    }
  } while (std::next_permutation(order.begin(), order.end()));
  const double third = 1 / std::sqrt(3.0);
  const Vector3 diagonal{third, third, third};
  for (const int degrees : {17, 48, 133})
    orders.emplace_back("oblique " + std::to_string(degrees),
                        columnsOf(rotated(axes[0], diagonal, degrees), rotated(axes[1], diagonal, degrees),
                                  rotated(axes[2], diagonal, degrees)));
  return orders;
}

}  // namespace pellucid::test
