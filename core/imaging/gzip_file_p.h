#pragma once

#include <filesystem>
#include <string>

namespace pellucid {

/// The whole content of a file that may be gzipped; empty where it cannot be read.
std::string inflatedFile(const std::filesystem::path& file);
/// Writes it gzipped where the name ends in .gz, else as it is; false where that failed.
bool writeInflated(const std::filesystem::path& file, const std::string& bytes);

}  // namespace pellucid
