#include "core/base/large_pages.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <ctime>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace pellucid {

namespace {

/// Smaller memory would be rounded up to more than it needs.
constexpr std::size_t kSmallest = 4 * kLargePage;
/// Processor time that the same memory costs in small pages (benchmarks/worker).
constexpr std::chrono::milliseconds kCostInSmallPages{1};

/// Of this thread: unlike the clock it does not depend on what else runs on the computer.
std::chrono::nanoseconds processorTime() noexcept {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

bool makeLarge([[maybe_unused]] std::byte* page) noexcept {
#if defined(__linux__)
#ifndef MADV_COLLAPSE
  constexpr int MADV_COLLAPSE = 25;  // glibc knows it since 2.37.
#endif
  // A page of which nothing is there cannot become a large one; reading makes it be there.
  (void)*static_cast<volatile std::byte*>(page);
  return ::madvise(page, kLargePage, MADV_COLLAPSE) == 0;
#else
  return false;
#endif
}

}  // namespace

void preferLargePages([[maybe_unused]] void* address, [[maybe_unused]] std::size_t byteCount) noexcept {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  if (byteCount < kSmallest) return;
  const auto begin = reinterpret_cast<std::uintptr_t>(address);
  const std::uintptr_t first = (begin + kLargePage - 1) / kLargePage * kLargePage;
  const std::uintptr_t last = (begin + byteCount) / kLargePage * kLargePage;
  if (last > first) ::madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
#endif
}

SharedLargePages::SharedLargePages(std::byte* memory, std::size_t byteCount, std::chrono::nanoseconds patience)
    : m_memory(memory),
      m_pages(byteCount < kSmallest ? 0 : byteCount / kLargePage),
      m_patience(patience),
      m_left(patience) {}

bool SharedLargePages::claim(const std::byte* begin, std::size_t byteCount) noexcept {
  const std::size_t size = m_pages.size() * kLargePage;
  if (byteCount == 0 || begin < m_memory || begin >= m_memory + size) return false;
  const auto offset = static_cast<std::size_t>(begin - m_memory);
  const std::size_t last = offset + std::min(byteCount, size - offset) - 1;
  bool large = byteCount <= size - offset;
  std::unique_lock lock(m_mutex);
  for (std::size_t page = offset / kLargePage; page <= last / kLargePage; ++page) {
    if (m_pages[page] == Page::Unasked && m_given) ask(page, lock);
    // Filling a page that another thread is just asking for would make the system refuse it.
    m_asked.wait(lock, [&] { return m_pages[page] != Page::BeingAsked; });
    large = large && m_pages[page] == Page::Large;
  }
  return large;
}

void SharedLargePages::ask(std::size_t page, std::unique_lock<std::mutex>& lock) noexcept {
  m_pages[page] = Page::BeingAsked;
  lock.unlock();
  const auto start = processorTime();
  const bool made = makeLarge(m_memory + page * kLargePage);
  const bool never = !made && errno != EAGAIN;
  const auto cost = processorTime() - start;
  lock.lock();
  // What the system does not have, or has no memory for, is not asked for a second time.
  if (never) m_given = false;
  // What was saved before does not pay for what is dear now.
  m_left = std::min(m_left + kCostInSmallPages - cost, m_patience);
  if (m_left < std::chrono::nanoseconds::zero()) m_given = false;
  m_pages[page] = made ? Page::Large : Page::Small;
  m_asked.notify_all();
}

std::size_t SharedLargePages::number() const noexcept {
  const std::lock_guard lock(m_mutex);
  return static_cast<std::size_t>(std::count(m_pages.begin(), m_pages.end(), Page::Large));
}

}  // namespace pellucid
