#include "core/imaging/image_io.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <exception>
#include <fstream>
#include <new>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

#include "core/base/files.h"
#include "core/imaging/image_io_p.h"

namespace pellucid {

namespace {

constexpr std::uint64_t kLargestPicture = std::uint64_t{1} << 30;

std::string lowerName(const std::filesystem::path& file) {
  std::string name = file.filename().string();
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
  return name;
}

/// The door of this module: nothing that ITK or OpenCV throws goes further.
template <typename Action>
auto guarded(Action action) -> decltype(action()) {
  try {
    return action();
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "The image is too large for the memory of this computer.", ""};
  } catch (const std::exception&) {
    // The text of ITK's exceptions names the file, and so perhaps the patient: it goes nowhere.
    return Error{ErrorCode::Malformed, "The image file is damaged or of a kind that is not supported.", ""};
  }
}

Result<std::string> firstBytes(const std::filesystem::path& file) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(file, failure))
    return Error{ErrorCode::NotFound, "The image file does not exist.", ""};
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return Error{ErrorCode::Unreadable, "The image file cannot be read.", ""};
  std::string bytes(16, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

Result<void> checkPicture(const Volume& volume) {
  if (volume.empty()) return Error{ErrorCode::InvalidArgument, "There is no image to write.", ""};
  if (volume.geometry().size[2] != 1)
    return Error{ErrorCode::InvalidArgument, "A PNG file holds one slice; choose NIfTI or NRRD for a volume.", ""};
  const bool fits = volume.type() == VoxelType::UInt8 || (volume.type() == VoxelType::UInt16 && volume.channels() == 1);
  if (!fits)
    return Error{ErrorCode::InvalidArgument, "A PNG file holds 8 or 16 bits a pixel; apply a window first.", ""};
  return {};
}

Result<std::string> pngBytes(const Volume& slice) {
  const auto& size = slice.geometry().size;
  const int depth = slice.type() == VoxelType::UInt8 ? CV_8U : CV_16U;
  const cv::Mat view(size[1], size[0], CV_MAKETYPE(depth, slice.channels()), const_cast<std::byte*>(slice.bytes()));
  cv::Mat image;  // memory of its own: the volume's voxels must not be swapped
  if (slice.channels() == 3) {
    cv::cvtColor(view, image, cv::COLOR_RGB2BGR);
  } else {
    image = view;
  }
  std::vector<unsigned char> bytes;
  if (!cv::imencode(".png", image, bytes))
    return Error{ErrorCode::Internal, "The image could not be written as PNG.", ""};
  return std::string(bytes.begin(), bytes.end());
}

/// A file in memory under a name with an extension of its own, as libraries want it that write to names only.
class MemoryFile {
 public:
  static Result<MemoryFile> create(const std::string& extension) {
    auto folder = TemporaryFolder::create();
    if (!folder) return folder.error();
    MemoryFile file(*std::move(folder), ::memfd_create("volume", MFD_CLOEXEC));
    file.m_name = file.m_folder.path() / ("volume" + extension);
    const std::string link = "/proc/self/fd/" + std::to_string(file.m_descriptor);
    if (file.m_descriptor < 0 || ::symlink(link.c_str(), file.m_name.c_str()) != 0)
      return Error{ErrorCode::OutOfMemory, "There is not enough memory to write the image.", std::strerror(errno)};
    return file;
  }
  ~MemoryFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
  }
  MemoryFile(MemoryFile&& other) noexcept
      : m_folder(std::move(other.m_folder)),
        m_name(std::move(other.m_name)),
        m_descriptor(std::exchange(other.m_descriptor, -1)) {}
  MemoryFile& operator=(MemoryFile&&) = delete;

  const std::filesystem::path& name() const { return m_name; }

  Result<void> copyTo(const std::filesystem::path& target) const {
    auto copy = NewFile::create(target);
    if (!copy) return copy.error();
    std::vector<char> block(std::size_t{1} << 20);
    off_t at = 0;
    while (true) {
      const ssize_t count = ::pread(m_descriptor, block.data(), block.size(), at);
      if (count < 0) return Error{ErrorCode::Internal, "The image could not be written.", std::strerror(errno)};
      if (count == 0) return copy->finish();
      if (auto written = copy->write({block.data(), static_cast<std::size_t>(count)}); !written) return written;
      at += count;
    }
  }

 private:
  MemoryFile(TemporaryFolder folder, int descriptor) : m_folder(std::move(folder)), m_descriptor(descriptor) {}

  TemporaryFolder m_folder;
  std::filesystem::path m_name;
  int m_descriptor;
};

/// ITK does not say that a disk is full, and its libraries speak on standard error then: they write into memory.
Result<void> writeThroughMemory(const Volume& volume, const std::filesystem::path& file, const std::string& extension) {
  const auto memory = MemoryFile::create(extension);
  if (!memory) return memory.error();
  const Error failed{ErrorCode::Internal, "The image could not be written.", ""};
  const auto written = guarded([&] { return writeVolumeFile(volume, memory->name()); });
  if (!written) return written.error().code == ErrorCode::Malformed ? failed : written;
  // Nor does it say that memory was short: only what can be read back whole is kept.
  const auto whole = readImageFile(memory->name());
  if (!whole || whole->byteCount() < volume.byteCount()) return failed;
  return memory->copyTo(file);
}

/// By content; a gzipped volume by its name as well.
ImageFormat formatOfFile(const std::string& start, const std::filesystem::path& file) {
  const ImageFormat format = formatOf(start);
  const bool gzipped = lowerName(file).ends_with(".nii.gz") && start.starts_with("\x1F\x8B");
  return format == ImageFormat::Unknown && gzipped ? ImageFormat::Nifti : format;
}

}  // namespace

Result<Volume> readImageFile(const std::filesystem::path& file) {
  const auto start = firstBytes(file);
  if (!start) return start.error();
  const ImageFormat format = formatOfFile(*start, file);
  if (format == ImageFormat::Unknown)
    return Error{ErrorCode::Unsupported, "The file is not a PNG, JPEG, TIFF, NIfTI or NRRD image.", ""};
  if (format == ImageFormat::Nifti || format == ImageFormat::Nrrd)
    return guarded([&] { return readVolumeFile(file, format); });
  const auto bytes = readTextFile(file, kLargestPicture);
  if (!bytes) return bytes.error();
  return guarded([&] { return readPicture(*bytes, format, file); });
}

Result<void> checkPictureFile(const std::filesystem::path& file) {
  const auto start = firstBytes(file);
  if (!start) return start.error();
  const ImageFormat format = formatOf(*start);
  if (format != ImageFormat::Png && format != ImageFormat::Jpeg && format != ImageFormat::Tiff) return {};
  const auto bytes = readTextFile(file, kLargestPicture);
  if (!bytes) return bytes.error();
  const auto pages = pagesOf(*bytes, format);
  return pages ? Result<void>() : pages.error();
}

Result<int> volumesInFile(const std::filesystem::path& file) {
  const auto start = firstBytes(file);
  if (!start) return start.error();
  if (formatOfFile(*start, file) != ImageFormat::Nifti) return 1;
  return guarded([&] { return niftiVolumes(file); });
}

Result<Volume> readVolumeOfFile(const std::filesystem::path& file, int index) {
  const auto start = firstBytes(file);
  if (!start) return start.error();
  if (formatOfFile(*start, file) == ImageFormat::Nifti)
    return guarded([&] { return readVolumeFile(file, ImageFormat::Nifti, index); });
  if (index != 0) return Error{ErrorCode::InvalidArgument, "The file does not hold as many volumes.", ""};
  return readImageFile(file);
}

Result<Geometry> gridOfFile(const std::filesystem::path& file) {
  const auto start = firstBytes(file);
  if (!start) return start.error();
  const ImageFormat format = formatOfFile(*start, file);
  if (format != ImageFormat::Nifti && format != ImageFormat::Nrrd)
    return Error{ErrorCode::Unsupported, "Only NIfTI and NRRD files are read as label maps.", ""};
  return guarded([&] { return gridOfVolumeFile(file, format); });
}

Result<void> writeImageFile(const Volume& volume, const std::filesystem::path& file) {
  const std::string name = lowerName(file);
  if (volume.empty()) return Error{ErrorCode::InvalidArgument, "There is no image to write.", ""};
  if (name.ends_with(".png")) {
    if (auto checked = checkPicture(volume); !checked) return checked;
    const auto bytes = guarded([&] { return pngBytes(volume); });
    if (!bytes) return bytes.error();
    return writeFile(file, *bytes);
  }
  for (const char* extension : {".nii.gz", ".nii", ".nrrd"})
    if (name.ends_with(extension)) return writeThroughMemory(volume, file, extension);
  return Error{ErrorCode::InvalidArgument, "Images are written as .nii, .nii.gz, .nrrd or .png.", ""};
}

Result<std::string> encodePng(const Volume& slice) {
  if (auto checked = checkPicture(slice); !checked) return checked.error();
  return guarded([&] { return pngBytes(slice); });
}

}  // namespace pellucid
