#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <vector>

namespace pellucid {

constexpr std::size_t kLargePage = std::size_t{2} << 20;

/// Asks for large pages where the memory holds whole ones, so that filling a volume does not fault at every 4 KiB. A
/// hint: without effect where the system has none. Any thread.
void preferLargePages(void* address, std::size_t byteCount) noexcept;

/// The large pages of memory that processes share. Linux gives none when such memory is touched, unless an
/// administrator allows it (/sys/kernel/mm/transparent_hugepage/shmem_enabled), but makes them when it is asked for
/// each (MADV_COLLAPSE, since Linux 6.1). Whoever maps the memory then has them too. Must not be used after the memory
/// has gone. Any thread.
class SharedLargePages {
 public:
  static constexpr std::chrono::milliseconds kPatience{10};

  /// Of mapped memory that begins at a multiple of kLargePage; what is too small for large pages gets none. Where they
  /// begin to cost more processor time than small ones would, by more than `patience` in all, no more are asked for:
  /// the system may have to move other memory out of the way, or a virtual machine to fetch it from its host.
  SharedLargePages(std::byte* memory, std::size_t byteCount, std::chrono::nanoseconds patience = kPatience);

  /// To be called before a part is filled: makes large those pages that hold some of it and were not asked for before.
  /// What lies there already stays as it is. Without effect outside of the memory and where the system has none. Says
  /// whether all of the part now lies in large pages.
  bool claim(const std::byte* begin, std::size_t byteCount) noexcept;
  /// How many there are by now.
  std::size_t number() const noexcept;

 private:
  std::byte* m_memory;
  /// Asks for a page while others ask for theirs: the system clears each in the thread that asks.
  void ask(std::size_t page, std::unique_lock<std::mutex>& lock) noexcept;

  mutable std::mutex m_mutex;
  std::condition_variable m_asked;
  enum class Page : char { Unasked, BeingAsked, Small, Large };
  std::vector<Page> m_pages;
  std::chrono::nanoseconds m_patience;
  std::chrono::nanoseconds m_left;  ///< What is left of it.
  bool m_given = true;              ///< Until the system refuses one, or takes too long.
};

}  // namespace pellucid
