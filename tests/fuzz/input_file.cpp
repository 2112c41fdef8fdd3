#include "tests/fuzz/input_file.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/open/opener.h"

namespace pellucid::fuzz {

InputFile::InputFile(std::string_view bytes) : m_descriptor(::memfd_create("input", MFD_CLOEXEC)) {
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t written = ::write(m_descriptor, bytes.data() + done, bytes.size() - done);
    if (written <= 0) {
      std::perror("The input cannot be kept in memory");
      std::abort();
    }
    done += static_cast<std::size_t>(written);
  }
}

InputFile::~InputFile() {
  ::close(m_descriptor);
}

std::filesystem::path InputFile::path() const {
  return "/proc/self/fd/" + std::to_string(m_descriptor);
}

std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void openLikeTheWorker(const std::filesystem::path& file) {
  constexpr int kPreviewSide = 256;
  Opener opener;
  Job job;
  const auto scan = opener.scan({file}, job);
  if (!scan) return;
  for (const Study& study : scan->studies)
    for (const Series& series : study.series) {
      (void)seriesThumbnail(series, kPreviewSide);
      (void)loadSeries(series, job);
    }
}

}  // namespace pellucid::fuzz
