#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace pellucid {

/// What went wrong, as far as it changes what the caller does next.
enum class ErrorCode {
  Cancelled,        ///< The user asked to stop; not a fault, shown quietly.
  NotFound,         ///< A file, a series, a label or a pack does not exist.
  Unreadable,       ///< The operating system refused to give the bytes.
  Malformed,        ///< The bytes are not what they claim to be.
  Unsupported,      ///< Valid, but outside what this program reads or runs.
  Inconsistent,     ///< The parts do not fit together (sizes, geometry, patients).
  OutOfMemory,      ///< More memory than the budget allows.
  OutOfDisk,        ///< The target has no room left or cannot be written.
  Untrusted,        ///< A hash, signature or licence is missing or wrong.
  InvalidArgument,  ///< The caller asked for something that makes no sense.
  Internal          ///< A defect of this program or a library.
};

/// `message` is one sentence for the user: what happened and what to do next. It never holds patient data.
/// `detail` is for the log and never holds patient data either.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  std::string message;
  std::string detail;
};

/// A value or the reason why there is none. Check before use: `value()` on an error terminates the program.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

  bool ok() const noexcept { return m_state.index() == 0; }
  explicit operator bool() const noexcept { return ok(); }

  T& value() & noexcept { return std::get<0>(m_state); }
  const T& value() const& noexcept { return std::get<0>(m_state); }
  T&& value() && noexcept { return std::get<0>(std::move(m_state)); }
  T* operator->() noexcept { return &value(); }
  const T* operator->() const noexcept { return &value(); }
  T& operator*() & noexcept { return value(); }
  const T& operator*() const& noexcept { return value(); }
  T&& operator*() && noexcept { return std::move(*this).value(); }

  const Error& error() const& noexcept { return std::get<1>(m_state); }
  Error&& error() && noexcept { return std::get<1>(std::move(m_state)); }

 private:
  std::variant<T, Error> m_state;
};

/// Success without a value, or the reason why not.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : m_error(std::move(error)) {}

  bool ok() const noexcept { return !m_error; }
  explicit operator bool() const noexcept { return ok(); }
  const Error& error() const noexcept { return *m_error; }

 private:
  std::optional<Error> m_error;
};

}  // namespace pellucid
