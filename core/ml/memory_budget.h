#pragma once

#include <cstdint>

#include "core/base/volume.h"
#include "core/ml/model_pack.h"

namespace pellucid {

/// Bytes that this process may still take: the least of what the system has available, what its control group allows
/// and what its address space limit leaves. A very large number where nothing limits it.
std::uint64_t availableMemory();

/// Rough upper bound in bytes of what running `pack` on a volume or image of this geometry takes.
std::uint64_t memoryToRun(const ModelPack& pack, const Geometry& source);

/// OutOfMemory, with both numbers in the sentence, when `needed` exceeds `limit`.
Result<void> checkMemory(std::uint64_t needed, std::uint64_t limit);

}  // namespace pellucid
