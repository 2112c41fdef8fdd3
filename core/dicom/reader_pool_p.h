#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "core/dicom/pixel_reader_p.h"

namespace pellucid {

/// The readers of one file that no thread uses just now: to parse thousands of functional groups once more takes longer
/// than to decode their frames. Any thread.
class ReaderPool {
 public:
  explicit ReaderPool(std::filesystem::path file) : m_file(std::move(file)) {}

  /// One of those, else a new one. Errors: those of PixelReader::open().
  Result<std::unique_ptr<PixelReader>> take();
  /// Kept for the next, up to one for each of two threads.
  void giveBack(std::unique_ptr<PixelReader> reader);

 private:
  std::filesystem::path m_file;
  std::mutex m_mutex;
  std::vector<std::unique_ptr<PixelReader>> m_idle;
};

}  // namespace pellucid
