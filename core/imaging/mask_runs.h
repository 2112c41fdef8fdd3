#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pellucid {

/// Labels as pairs of a value (1 byte) and how often it follows (LEB128): what a slice takes on the disk.
std::string packLabels(const std::uint8_t* labels, std::size_t count);
/// Malformed unless it describes exactly `count` labels, for which there is room at `labels`. The text may be hostile.
Result<void> unpackLabels(std::string_view packed, std::uint8_t* labels, std::size_t count);

}  // namespace pellucid
