#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pellucid {

/// The program's log. Never pass anything that came out of a file's text fields: no names, identifiers, dates, paths.
/// `logId` turns an identifier into a salted hash that is stable within one run.
enum class LogLevel { Debug, Info, Warning, Error };

void log(LogLevel level, std::string_view message);
void log(const Error& error);
/// Standard error by default; a rotating file (1 MiB, 3 files) once this has been called.
Result<void> logToFile(const std::filesystem::path& file);
/// Eight hex digits that stand for an identifier in log lines.
std::string logId(std::string_view identifier);

}  // namespace pellucid
