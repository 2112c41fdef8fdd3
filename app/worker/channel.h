#pragma once

#include <mutex>
#include <string>

#include "core/base/json.h"

namespace pellucid {

/// The line protocol's end in the worker: one JSON object per line. Libraries may print to standard output as they
/// like: the channel has taken it over and what they print goes to standard error.
class Channel {
 public:
  /// Takes descriptors 0 and 1 for itself and puts the null device and standard error in their places.
  static Result<Channel> takeStandardStreams();
  /// For tests; owns both descriptors.
  Channel(int input, int output);
  ~Channel();
  Channel(Channel&& other) noexcept;
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;
  Channel& operator=(Channel&&) = delete;

  /// Blocks for the next line; false at the end of input and for a line of more than 64 MiB.
  bool readLine(std::string& line);
  /// Any thread may write. A reader that has gone is noticed by the next readLine().
  void write(const Json& message);

 private:
  int m_input = -1;
  int m_output = -1;
  std::string m_buffer;
  std::size_t m_searched = 0;
  std::mutex m_writing;
};

}  // namespace pellucid
