#include "app/cli/command.h"

#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/printable.h"
#include "app/cli/terminal.h"
#include "core/base/log.h"

namespace pellucid::cli {

int exitCodeOf(const Error& error) {
  switch (error.code) {
    case ErrorCode::Cancelled:
      return kCancelled;
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
    case ErrorCode::Malformed:
    case ErrorCode::Inconsistent:
      return kUnreadable;
    case ErrorCode::Unsupported:
      return kUnsupported;
    case ErrorCode::OutOfMemory:
    case ErrorCode::OutOfDisk:
      return kOutOfResources;
    case ErrorCode::Untrusted:
      return kUntrusted;
    case ErrorCode::InvalidArgument:
      return kUsage;
    case ErrorCode::Internal:
      return kInternal;
  }
  return kInternal;
}

int fail(const CommandContext& context, const Error& error) {
  const int code = exitCodeOf(error);
  printJson(context, {{"error", {{"message", error.message}, {"exitCode", code}}}});
  clearProgress();
  std::cerr << context.program << ": " << printable(error.message) << "\n";
  log(LogLevel::Info, error.detail);
  return code;
}

void say(const CommandContext& context, const std::string& line) {
  if (context.json) return;
  clearProgress();
  std::cout << printable(line) << "\n";
}

void printJson(const CommandContext& context, const Json& json) {
  // Names of files need not be UTF-8, a JSON document must be.
  if (!context.json) return;
  clearProgress();
  std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

}  // namespace pellucid::cli
