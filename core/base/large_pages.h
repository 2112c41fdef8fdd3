#pragma once

#include <cstddef>

namespace pellucid {

/// Asks for large pages where the memory holds whole ones, so that filling a volume does not fault at every 4 KiB. A
/// hint: without effect where the system has none. Any thread.
void preferLargePages(void* address, std::size_t byteCount) noexcept;

}  // namespace pellucid
