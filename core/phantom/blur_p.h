#pragma once

#include <cstddef>
#include <span>

namespace pellucid {

/// (1 2 1)/4 along rows and columns of a picture, `rounds` times: about a Gaussian of sigma sqrt(rounds / 2) pixels.
void blur(std::span<float> picture, std::size_t columns, std::size_t rows, int rounds);

}  // namespace pellucid
