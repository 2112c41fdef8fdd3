#pragma once

#include <filesystem>
#include <optional>

#include "core/dicom/study.h"

namespace pellucid {

/// What a file is by its first bytes, read once.
struct FileKind {
  bool zip = false;
  std::optional<FileFormat> format;  ///< Nothing for formats that are not opened.
};
FileKind kindOf(const std::filesystem::path& file);

/// What a file is by its content; nothing for formats that are not opened.
std::optional<FileFormat> formatOf(const std::filesystem::path& file);

const char* formatName(FileFormat format);

}  // namespace pellucid
