#include <utility>

#include "core/dicom/reader_pool_p.h"

namespace pellucid {

Result<std::unique_ptr<PixelReader>> ReaderPool::take() {
  {
    const std::lock_guard lock(m_mutex);
    if (!m_idle.empty()) {
      auto reader = std::move(m_idle.back());
      m_idle.pop_back();
      return reader;
    }
  }
  auto opened = PixelReader::open(m_file);
  if (!opened) return opened.error();
  return std::make_unique<PixelReader>(std::move(*opened));
}

void ReaderPool::giveBack(std::unique_ptr<PixelReader> reader) {
  constexpr std::size_t kMost = 2;
  if (reader) reader->rest();
  const std::lock_guard lock(m_mutex);
  if (reader && m_idle.size() < kMost) m_idle.push_back(std::move(reader));
}

}  // namespace pellucid
