#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pellucid {

/// SHA-256 (FIPS 180-4) of bytes that come in parts.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  /// 64 lower-case hex digits; the end: nothing can be added afterwards.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// SHA-256 (FIPS 180-4) as 64 lower-case hex digits.
std::string sha256Hex(std::string_view bytes);
/// SHA-256 of the size of a file and of four blocks of 4 KiB, the first and the last among them: tells files apart in a
/// time that does not grow with them.
Result<std::string> sampleOfFile(const std::filesystem::path& file);
Result<std::string> sha256OfFile(const std::filesystem::path& file);

}  // namespace pellucid
