#include "core/imaging/image_note.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/imaging/gzip_file_p.h"
#include "core/imaging/image_io.h"

namespace pellucid {

namespace {

std::string bigEndian(std::uint32_t value) {
  std::string bytes(4, '\0');
  for (int i = 0; i < 4; ++i) bytes[static_cast<std::size_t>(i)] = static_cast<char>(value >> (24 - 8 * i) & 0xFFU);
  return bytes;
}

/// iTXt (11.3.4.5): keyword, not compressed, no language, no translated keyword, text in UTF-8.
std::string textChunk(std::string_view keyword, const std::string& text) {
  using namespace std::string_literals;
  const std::string body = "iTXt" + std::string(keyword) + "\0\0\0\0\0"s + text;
  const uLong checksum = crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
  return bigEndian(static_cast<std::uint32_t>(body.size() - 4)) + body +
         bigEndian(static_cast<std::uint32_t>(checksum));
}

std::string whole(const ImageNote& note) {
  return note.warning + ". " + note.source + ". " + note.description;
}

/// NIfTI-1 in one file: the extension stands between the header and the voxels, whose place the header names.
std::string niftiWithNote(std::string bytes, const ImageNote& note) {
  constexpr std::size_t kHeader = 348, kVoxels = 352, kOffset = 108, kDescription = 148, kDescriptionLength = 80;
  constexpr std::size_t kUnit = 16, kExtensionHead = 8;
  if (bytes.size() < kVoxels) return bytes;
  const std::string start = note.warning + ". " + note.source;
  const std::string_view brief = cutUtf8(start, kDescriptionLength - 1);
  std::fill_n(bytes.begin() + kDescription, kDescriptionLength, '\0');
  std::copy(brief.begin(), brief.end(), bytes.begin() + kDescription);
  const std::string text = whole(note);
  const std::size_t length = (text.size() + kExtensionHead + kUnit) / kUnit * kUnit;
  const std::int32_t head[2] = {static_cast<std::int32_t>(length), 6};  // The code of a comment.
  std::string extension(length, '\0');
  std::memcpy(extension.data(), head, sizeof head);
  std::copy(text.begin(), text.end(), extension.begin() + kExtensionHead);
  float offset = 0.0F;
  std::memcpy(&offset, bytes.data() + kOffset, sizeof offset);
  offset += static_cast<float>(length);
  std::memcpy(bytes.data() + kOffset, &offset, sizeof offset);
  bytes[kHeader] = 1;
  return bytes.insert(kVoxels, extension);
}

}  // namespace

std::string pngWithNote(const std::string& png, const ImageNote& note) {
  // The signature and IHDR, which must come first, have a fixed length.
  constexpr std::size_t kHeader = 8 + 25;
  if (png.size() < kHeader || !png.starts_with("\x89PNG")) return png;
  return png.substr(0, kHeader) + textChunk("Warning", note.warning) + textChunk("Source", note.source) +
         textChunk("Description", note.description) + png.substr(kHeader);
}

Result<void> writeNotedImageFile(const Volume& volume, const std::filesystem::path& file, const ImageNote& note) {
  if (file.extension() == ".png") {
    const auto png = encodePng(volume);
    return png ? writeFile(file, pngWithNote(*png, note)) : png.error();
  }
  const std::string extension = file.extension() == ".gz" ? ".nii.gz" : file.extension().string();
  if (extension != ".nii.gz" && extension != ".nii")
    return Error{ErrorCode::InvalidArgument, "Images are written as .nii, .nii.gz, .nrrd or .png.", ""};
  const auto folder = TemporaryFolder::create();
  if (!folder) return folder.error();
  const std::filesystem::path temporary = folder->path() / ("result" + extension);
  if (const auto written = writeImageFile(volume, temporary); !written) return written;
  if (!writeInflated(temporary, niftiWithNote(inflatedFile(temporary), note)))
    return Error{ErrorCode::OutOfDisk, "There is no room left on the disk; free some space or choose another folder.",
                 ""};
  constexpr std::uint64_t kLargest = std::uint64_t{1} << 40;
  const auto bytes = readTextFile(temporary, kLargest);
  return bytes ? writeFile(file, *bytes) : bytes.error();
}

}  // namespace pellucid
