// ITK states a place in the patient for every image that it writes. Where none is known, it is taken out again.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include "core/imaging/gzip_file_p.h"
#include "core/imaging/image_io_p.h"

namespace pellucid {

namespace {

Error cannotWrite() {
  return {ErrorCode::OutOfDisk, "The file cannot be written; choose another folder or free some space.", ""};
}

}  // namespace

Result<void> removeNiftiPlace(const std::filesystem::path& file) {
  // qform_code and sform_code of NIfTI-1: 0 stands for an unknown space.
  constexpr std::size_t kCodes = 252;
  constexpr std::size_t kHeader = 348;
  std::string bytes = inflatedFile(file);
  if (bytes.size() < kHeader) return cannotWrite();
  std::fill_n(bytes.begin() + kCodes, 4, '\0');
  if (!writeInflated(file, bytes)) return cannotWrite();
  return {};
}

Result<void> removeNrrdPlace(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  const std::string named = "space: left-posterior-superior\n";
  constexpr std::size_t kLongestHeader = 4096;
  const std::size_t at = bytes.find(named);
  if (at == std::string::npos || at > kLongestHeader) return cannotWrite();
  bytes.replace(at, named.size(), "space dimension: 3\n");
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())) || !out.flush()) return cannotWrite();
  return {};
}

}  // namespace pellucid
