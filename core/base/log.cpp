#include "core/base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <random>

#include "core/base/hash.h"

namespace pellucid {

namespace {

std::shared_ptr<spdlog::logger>& logger() {
  static std::shared_ptr<spdlog::logger> instance = [] {
    auto made = std::make_shared<spdlog::logger>("pellucid", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made->set_level(spdlog::level::warn);
    return made;
  }();
  return instance;
}

}  // namespace

void log(LogLevel level, std::string_view message) {
  static constexpr spdlog::level::level_enum kLevels[] = {spdlog::level::debug, spdlog::level::info,
                                                          spdlog::level::warn, spdlog::level::err};
  logger()->log(kLevels[static_cast<int>(level)], "{}", message);
}

void log(const Error& error) {
  log(error.code == ErrorCode::Cancelled ? LogLevel::Info : LogLevel::Warning, error.message + " | " + error.detail);
}

Result<void> logToFile(const std::filesystem::path& file) {
  constexpr std::size_t kBytesPerFile = 1 << 20;
  constexpr std::size_t kFiles = 3;
  try {
    std::filesystem::create_directories(file.parent_path());
    auto made = std::make_shared<spdlog::logger>(
        "pellucid", std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.string(), kBytesPerFile, kFiles));
    made->set_level(spdlog::level::info);
    made->flush_on(spdlog::level::warn);
    logger() = std::move(made);
    return {};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::OutOfDisk, "The log file cannot be written.", exception.what()};
  }
}

std::string logId(std::string_view identifier) {
  static const std::string salt = std::to_string(std::random_device{}());
  return sha256Hex(salt + std::string(identifier)).substr(0, 8);
}

}  // namespace pellucid
