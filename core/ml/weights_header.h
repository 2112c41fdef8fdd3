#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/ml/nets/net_shapes.h"

namespace pellucid {

/// A tensor of a weights file: a safetensors header of its names, number types, sides and places.
struct WeightEntry {
  std::string name;
  std::string type;  ///< "F32", "F16", "I8" or "I64".
  std::vector<std::int64_t> shape;
  std::uint64_t begin = 0;  ///< In the data behind the header.
  std::uint64_t end = 0;
};

inline constexpr std::uint64_t kLargestWeights = std::uint64_t{1} << 30;
inline constexpr std::size_t kWeightsPrefixBytes = 8;  ///< Length of the header, little-endian.
inline constexpr const char* kScaleSuffix = ".scale";  ///< Of the scales of a tensor of 8-bit numbers.

/// Length of the header that the first kWeightsPrefixBytes state, in a file of that size. Malformed.
Result<std::uint64_t> weightsHeaderBytes(const std::string& prefix, std::uint64_t fileBytes);
/// In the order of their data, which they must fill without gap or overlap. Malformed.
Result<std::vector<WeightEntry>> parseWeightsHeader(const std::string& text, std::uint64_t dataBytes);

/// Whether the tensors in a weights file are those of a network, by their names and sides. Reads the header alone.
/// Errors: Unreadable, Malformed (the sentence says what the network expects).
Result<void> checkWeightsFit(const std::filesystem::path& file, const TensorShapes& expected);

Error damagedWeights(const std::string& reason);

}  // namespace pellucid
