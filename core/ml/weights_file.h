#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace torch::jit {
struct Module;
}

namespace pellucid {

/// How parameters are kept on disk. Int8: convolution and matrix weights symmetric per output channel with a float32
/// scale each, everything else float32.
enum class WeightStorage { Float32, Float16, Int8 };

Result<WeightStorage> weightStorageFromName(const std::string& name);
std::string weightStorageName(WeightStorage storage);

/// Writes parameters and buffers by name in the safetensors layout (8-byte little-endian header length, JSON header,
/// raw little-endian tensors), the file is whole or untouched. Errors: OutOfDisk.
Result<void> saveWeights(const torch::jit::Module& net, WeightStorage storage, const std::filesystem::path& file);

/// Fills parameters and buffers of `net` from such a file; runs no code from it. Every tensor of the net must be there
/// with its shape, and nothing else; offsets must tile the data without gap or overlap; numbers must be finite.
/// Errors: NotFound, Unreadable, Malformed. On an error the net is unchanged.
Result<void> loadWeights(const std::filesystem::path& file, torch::jit::Module& net);

}  // namespace pellucid
