#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/dicom/header_p.h"

namespace pellucid {

/// Departures of a file from PS3.5 and PS3.10 that reading it puts right, a sentence each (FileFacts::repairs).
std::vector<std::string> headerRepairs(const std::filesystem::path& file, DcmFileFormat& format);

}  // namespace pellucid
