#pragma once

#include <filesystem>
#include <vector>

namespace pellucid::test {

/// The images of single-frame CT, MR or US files as one enhanced file (PS3.3 A.36, A.38, A.59), a frame per file in the
/// given order: plane, rescale, and what tells volumes apart (echo, b-value and direction, time, phase, type) go into
/// functional groups as the standard wants them. False when a file cannot be read or written.
bool writeEnhanced(const std::vector<std::filesystem::path>& files, const std::filesystem::path& enhanced);

}  // namespace pellucid::test
