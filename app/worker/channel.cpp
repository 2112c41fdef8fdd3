#include "app/worker/channel.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

namespace pellucid {

namespace {

constexpr std::size_t kLongestLine = std::size_t{64} << 20;

}  // namespace

Result<Channel> Channel::takeStandardStreams() {
  const int input = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 10);
  const int output = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (input < 0 || output < 0 || nothing < 0 || ::dup2(nothing, STDIN_FILENO) < 0 ||
      ::dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
    return Error{ErrorCode::Internal, "The worker has no connection to the window.", std::strerror(errno)};
  ::close(nothing);
  return Channel(input, output);
}

Channel::Channel(int input, int output) : m_input(input), m_output(output) {}

Channel::Channel(Channel&& other) noexcept
    : m_input(std::exchange(other.m_input, -1)),
      m_output(std::exchange(other.m_output, -1)),
      m_buffer(std::move(other.m_buffer)),
      m_searched(other.m_searched) {}

Channel::~Channel() {
  if (m_input >= 0) ::close(m_input);
  if (m_output >= 0) ::close(m_output);
}

bool Channel::readLine(std::string& line) {
  std::array<char, 1 << 16> chunk;
  while (true) {
    const std::size_t end = m_buffer.find('\n', m_searched);
    if (end != std::string::npos) {
      line.assign(m_buffer, 0, end);
      m_buffer.erase(0, end + 1);
      m_searched = 0;
      return true;
    }
    m_searched = m_buffer.size();
    if (m_buffer.size() > kLongestLine) return false;
    const ssize_t count = ::read(m_input, chunk.data(), chunk.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    m_buffer.append(chunk.data(), static_cast<std::size_t>(count));
  }
}

void Channel::write(const Json& message) {
  // Text from files may not be UTF-8 after all; dump() would throw on it.
  const std::string line = message.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  const std::lock_guard lock(m_writing);
  for (std::size_t done = 0; done < line.size();) {
    const ssize_t count = ::write(m_output, line.data() + done, line.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    done += static_cast<std::size_t>(count);
  }
}

}  // namespace pellucid
