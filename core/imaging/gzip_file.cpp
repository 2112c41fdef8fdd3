#include <zlib.h>

#include <algorithm>
#include <array>

#include "core/imaging/gzip_file_p.h"

namespace pellucid {

std::string inflatedFile(const std::filesystem::path& file) {
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

bool writeInflated(const std::filesystem::path& file, const std::string& bytes) {
  // "T" writes plainly.
  gzFile out = gzopen(file.c_str(), file.extension() == ".gz" ? "wb" : "wbT");
  if (out == nullptr) return false;
  constexpr std::size_t kPiece = std::size_t{1} << 26;
  bool whole = true;
  for (std::size_t at = 0; whole && at < bytes.size(); at += kPiece) {
    const std::size_t count = std::min(kPiece, bytes.size() - at);
    whole = gzwrite(out, bytes.data() + at, static_cast<unsigned>(count)) == static_cast<int>(count);
  }
  return gzclose(out) == Z_OK && whole;
}

}  // namespace pellucid
