#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/dicom/study_scanner.h"
#include "core/open/file_format_p.h"

namespace pellucid {

namespace {

/// The first bytes of a NIfTI header: its size, in either byte order, and the mark, in NIfTI-1 (348) behind the header,
/// in NIfTI-2 (540) behind the size.
bool looksLikeNifti(std::string_view head) {
  if (head.size() < 348) return false;
  const std::string_view size = head.substr(0, 4);
  const bool two = size == std::string_view("\x1C\x02\x00\x00", 4) || size == std::string_view("\x00\x00\x02\x1C", 4);
  if (two) return head.substr(4, 3) == "n+2" || head.substr(4, 3) == "ni2";
  const bool one = size == std::string_view("\x5C\x01\x00\x00", 4) || size == std::string_view("\x00\x00\x01\x5C", 4);
  return one && (head.substr(344, 3) == "n+1" || head.substr(344, 3) == "ni1");
}

std::optional<FileFormat> formatOfHead(std::string_view head, const std::filesystem::path& file) {
  if (head.starts_with("\x89PNG\r\n\x1A\n")) return FileFormat::Png;
  if (head.starts_with("\xFF\xD8\xFF")) return FileFormat::Jpeg;
  if (head.starts_with(std::string_view("II*\0", 4)) || head.starts_with(std::string_view("MM\0*", 4)))
    return looksLikeDicom(head) ? FileFormat::Dicom : FileFormat::Tiff;  // a TIFF head may hide in a DICOM preamble
  if (head.starts_with("NRRD000")) return FileFormat::Nrrd;
  if (looksLikeNifti(head)) return FileFormat::Nifti;
  if (head.starts_with("\x1F\x8B") && file.string().ends_with(".nii.gz")) return FileFormat::Nifti;
  if (looksLikeDicom(head)) return FileFormat::Dicom;
  return std::nullopt;
}

}  // namespace

FileKind kindOf(const std::filesystem::path& file) {
  std::array<char, 352> buffer{};
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return {};
  const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
  ::close(descriptor);
  const std::string_view head(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(0, count)));
  const bool zip =
      head.starts_with(std::string_view("PK\x03\x04", 4)) || head.starts_with(std::string_view("PK\x05\x06", 4));
  return {zip, formatOfHead(head, file)};
}

std::optional<FileFormat> formatOf(const std::filesystem::path& file) {
  return kindOf(file).format;
}

const char* formatName(FileFormat format) {
  switch (format) {
    case FileFormat::Dicom:
      return "DICOM";
    case FileFormat::Nifti:
      return "NIfTI";
    case FileFormat::Nrrd:
      return "NRRD";
    case FileFormat::Png:
      return "PNG";
    case FileFormat::Jpeg:
      return "JPEG";
    case FileFormat::Tiff:
      return "TIFF";
  }
  return "DICOM";
}

}  // namespace pellucid
