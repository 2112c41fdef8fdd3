#include "app/cli/command.h"

#include <iostream>
#include <nlohmann/json.hpp>

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

namespace {

/// Text from damaged files may not be UTF-8 after all; dump() would throw on it.
std::string textOf(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

int fail(const CommandContext& context, const Error& error) {
  const int code = exitCodeOf(error);
  if (context.json) std::cout << textOf({{"error", {{"message", error.message}, {"exitCode", code}}}});
  std::cerr << context.program << ": " << error.message << "\n";
  log(LogLevel::Info, error.detail);
  return code;
}

void say(const CommandContext& context, const std::string& line) {
  if (!context.json) std::cout << line << "\n";
}

void printJson(const CommandContext& context, const Json& json) {
  if (context.json) std::cout << textOf(json);
}

}  // namespace pellucid::cli
