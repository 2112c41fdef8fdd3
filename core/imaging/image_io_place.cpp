// ITK states a place in the patient for every image that it writes. Where none is known, it is taken out again.
#include <zlib.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string>

#include "core/imaging/image_io_p.h"

namespace pellucid {

namespace {

Error cannotWrite() {
  return {ErrorCode::OutOfDisk, "The file cannot be written; choose another folder or free some space.", ""};
}

std::string inflated(const std::filesystem::path& file) {
  std::string bytes;
  gzFile in = gzopen(file.c_str(), "rb");
  if (in == nullptr) return bytes;
  std::array<char, 1 << 16> piece{};
  int got = 0;
  while ((got = gzread(in, piece.data(), static_cast<unsigned>(piece.size()))) > 0)
    bytes.append(piece.data(), static_cast<std::size_t>(got));
  gzclose(in);
  return bytes;
}

/// "T" writes plainly, for .nii.
bool deflateTo(const std::filesystem::path& file, const std::string& bytes, const char* mode) {
  gzFile out = gzopen(file.c_str(), mode);
  if (out == nullptr) return false;
  constexpr std::size_t kPiece = std::size_t{1} << 26;
  bool whole = true;
  for (std::size_t at = 0; whole && at < bytes.size(); at += kPiece) {
    const std::size_t count = std::min(kPiece, bytes.size() - at);
    whole = gzwrite(out, bytes.data() + at, static_cast<unsigned>(count)) == static_cast<int>(count);
  }
  return gzclose(out) == Z_OK && whole;
}

}  // namespace

Result<void> removeNiftiPlace(const std::filesystem::path& file) {
  // qform_code and sform_code of NIfTI-1: 0 stands for an unknown space.
  constexpr std::size_t kCodes = 252;
  constexpr std::size_t kHeader = 348;
  std::string bytes = inflated(file);
  if (bytes.size() < kHeader) return cannotWrite();
  std::fill_n(bytes.begin() + kCodes, 4, '\0');
  if (!deflateTo(file, bytes, file.extension() == ".gz" ? "wb" : "wbT")) return cannotWrite();
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
