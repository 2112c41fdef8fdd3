// NIfTI-1 and NIfTI-2, plain or gzipped. Own code: ITK's reader hangs on matrices that hold no numbers, takes files
// that are cut off, turns scaled integers into floats and does not say whether a place was stated.
#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

#include "core/base/volume_storage.h"
#include "core/imaging/image_io_p.h"

namespace pellucid {

namespace {

Error damaged() {
  return {ErrorCode::Malformed, "The volume file is cut off or damaged; fetch it again from where it came from.", ""};
}

struct CloseGzip {
  void operator()(gzFile_s* file) const { gzclose(file); }
};
using Gzip = std::unique_ptr<gzFile_s, CloseGzip>;

bool readExactly(gzFile_s* file, std::byte* out, std::size_t count) {
  constexpr std::size_t kPiece = std::size_t{1} << 26;
  while (count > 0) {
    const auto piece = static_cast<unsigned>(std::min(count, kPiece));
    const int got = gzread(file, out, piece);
    if (got <= 0) return false;
    out += got;
    count -= static_cast<std::size_t>(got);
  }
  return true;
}

/// The header in the file's byte order.
class HeaderBytes {
 public:
  HeaderBytes(std::vector<std::byte> bytes, bool swapped) : m_bytes(std::move(bytes)), m_swapped(swapped) {}

  template <typename T>
  T at(std::size_t offset) const {
    std::array<std::byte, sizeof(T)> raw{};
    std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), sizeof(T), raw.begin());
    if (m_swapped) std::reverse(raw.begin(), raw.end());
    T value{};
    std::memcpy(&value, raw.data(), sizeof(T));
    return value;
  }
  bool swapped() const { return m_swapped; }
  std::size_t size() const { return m_bytes.size(); }

 private:
  std::vector<std::byte> m_bytes;
  bool m_swapped;
};

/// The fields that matter, the same for both versions.
struct NiftiHeader {
  std::array<double, 8> dim{};
  std::array<double, 8> pixdim{};
  int datatype = 0;
  double dataOffset = 0.0;
  double slope = 0.0;
  double intercept = 0.0;
  int units = 0;
  int qformCode = 0;
  int sformCode = 0;
  Vector3 quaternion{};
  Vector3 offset{};
  std::array<std::array<double, 4>, 3> sform{};
};

NiftiHeader versionOne(const HeaderBytes& bytes) {
  NiftiHeader header;
  for (std::size_t i = 0; i < 8; ++i) {
    header.dim[i] = bytes.at<std::int16_t>(40 + 2 * i);
    header.pixdim[i] = bytes.at<float>(76 + 4 * i);
  }
  header.datatype = bytes.at<std::int16_t>(70);
  header.dataOffset = bytes.at<float>(108);
  header.slope = bytes.at<float>(112);
  header.intercept = bytes.at<float>(116);
  header.units = bytes.at<std::uint8_t>(123);
  header.qformCode = bytes.at<std::int16_t>(252);
  header.sformCode = bytes.at<std::int16_t>(254);
  for (std::size_t i = 0; i < 3; ++i) {
    header.quaternion[i] = bytes.at<float>(256 + 4 * i);
    header.offset[i] = bytes.at<float>(268 + 4 * i);
    for (std::size_t j = 0; j < 4; ++j) header.sform[i][j] = bytes.at<float>(280 + 16 * i + 4 * j);
  }
  return header;
}

NiftiHeader versionTwo(const HeaderBytes& bytes) {
  NiftiHeader header;
  for (std::size_t i = 0; i < 8; ++i) {
    header.dim[i] = static_cast<double>(bytes.at<std::int64_t>(16 + 8 * i));
    header.pixdim[i] = bytes.at<double>(104 + 8 * i);
  }
  header.datatype = bytes.at<std::int16_t>(12);
  header.dataOffset = static_cast<double>(bytes.at<std::int64_t>(168));
  header.slope = bytes.at<double>(176);
  header.intercept = bytes.at<double>(184);
  header.units = bytes.at<std::int32_t>(500);
  header.qformCode = bytes.at<std::int32_t>(344);
  header.sformCode = bytes.at<std::int32_t>(348);
  for (std::size_t i = 0; i < 3; ++i) {
    header.quaternion[i] = bytes.at<double>(352 + 8 * i);
    header.offset[i] = bytes.at<double>(376 + 8 * i);
    for (std::size_t j = 0; j < 4; ++j) header.sform[i][j] = bytes.at<double>(400 + 32 * i + 8 * j);
  }
  return header;
}

Result<HeaderBytes> readHeader(gzFile_s* file) {
  constexpr std::size_t kOne = 348;
  constexpr std::size_t kTwo = 540;
  std::vector<std::byte> bytes(kOne);
  if (!readExactly(file, bytes.data(), kOne)) return damaged();
  std::uint32_t size = 0;
  std::memcpy(&size, bytes.data(), sizeof size);
  const auto reversed = static_cast<std::uint32_t>(__builtin_bswap32(size));
  const bool swapped = reversed == kOne || reversed == kTwo;
  if (swapped) size = reversed;
  if (size == kTwo) {
    bytes.resize(kTwo);
    if (!readExactly(file, bytes.data() + kOne, kTwo - kOne)) return damaged();
  } else if (size != kOne) {
    return damaged();
  }
  char magic[4] = {};
  std::memcpy(magic, bytes.data() + (size == kTwo ? 4 : 344), sizeof magic);
  if (magic[0] == 'n' && magic[1] == 'i')
    return Error{ErrorCode::Unsupported, "NIfTI in two files (.hdr and .img) is not read; convert it to one .nii.", ""};
  if (magic[0] != 'n' || magic[1] != '+') return damaged();
  return HeaderBytes(std::move(bytes), swapped);
}

/// The fourth dimension of NIfTI is time.
struct NiftiSize {
  std::array<int, 3> size{1, 1, 1};
  int volumes = 1;
};

Result<NiftiSize> sizeOf(const NiftiHeader& header) {
  constexpr double kLongestSide = 1 << 16;
  if (!(header.dim[0] >= 1 && header.dim[0] <= 7)) return damaged();
  NiftiSize result;
  for (std::size_t axis = 1; axis <= static_cast<std::size_t>(header.dim[0]); ++axis) {
    const double length = header.dim[axis];
    if (!(length >= 1 && length <= kLongestSide)) return damaged();
    if (axis <= 3) {
      result.size[axis - 1] = static_cast<int>(length);
    } else if (axis == 4) {
      result.volumes = static_cast<int>(length);
    } else if (length > 1) {
      return Error{ErrorCode::Unsupported,
                   "The file holds more dimensions than space and time; export single volumes from it.", ""};
    }
  }
  return result;
}

/// Axes of the indices in RAS millimetres, and where voxel (0, 0, 0) lies.
struct Placement {
  std::array<Vector3, 3> axes{};
  Vector3 origin{};
};

/// Unit vectors and lengths, when the axes are at right angles; in LPS.
std::optional<Geometry> straightGeometry(const Placement& placement, double millimetres) {
  Geometry geometry;
  constexpr double kTolerance = 1e-3;
  std::array<Vector3, 3> units{};
  for (int axis = 0; axis < 3; ++axis) {
    const double norm = length(placement.axes[axis]);
    if (!(norm > 1e-6 && norm < 1e6)) return std::nullopt;
    geometry.spacing[axis] = norm * millimetres;
    for (int i = 0; i < 3; ++i) units[axis][i] = placement.axes[axis][i] / norm * (i < 2 ? -1.0 : 1.0);
    for (int other = 0; other < axis; ++other) {
      const double shared = dot(units[axis], units[other]);
      if (!(std::abs(shared) < kTolerance)) return std::nullopt;
      for (int i = 0; i < 3; ++i) units[axis][i] -= shared * units[other][i];
    }
    const double rest = length(units[axis]);
    for (int i = 0; i < 3; ++i) geometry.direction[i][axis] = units[axis][i] / rest;
    geometry.origin[axis] = placement.origin[axis] * millimetres * (axis < 2 ? -1.0 : 1.0);
    if (!std::isfinite(geometry.origin[axis])) return std::nullopt;
  }
  return geometry;
}

Placement fromSform(const NiftiHeader& header) {
  Placement placement;
  for (int i = 0; i < 3; ++i) {
    for (int axis = 0; axis < 3; ++axis) placement.axes[axis][i] = header.sform[i][axis];
    placement.origin[i] = header.sform[i][3];
  }
  return placement;
}

/// NIfTI-1, method 2: a unit quaternion whose first part is not stored, and qfac in pixdim[0].
Placement fromQform(const NiftiHeader& header) {
  double b = header.quaternion[0];
  double c = header.quaternion[1];
  double d = header.quaternion[2];
  double a = 1.0 - (b * b + c * c + d * d);
  if (a < 1e-7) {
    const double norm = std::sqrt(b * b + c * c + d * d);
    a = 0.0;
    b /= norm;
    c /= norm;
    d /= norm;
  } else {
    a = std::sqrt(a);
  }
  const Matrix3 rotation{{{a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)},
                          {2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)},
                          {2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c}}};
  const double factor = header.pixdim[0] < 0 ? -1.0 : 1.0;
  Placement placement;
  placement.origin = header.offset;
  for (int axis = 0; axis < 3; ++axis)
    for (int i = 0; i < 3; ++i)
      placement.axes[axis][i] = rotation[i][axis] * header.pixdim[axis + 1] * (axis == 2 ? factor : 1.0);
  return placement;
}

/// The sform where it is stated and straight, else the qform, else only the spacing.
Result<Geometry> geometryOf(const NiftiHeader& source, const std::array<int, 3>& size) {
  NiftiHeader header = source;
  for (std::size_t axis = 1; axis < 4; ++axis) {
    header.pixdim[axis] = std::abs(header.pixdim[axis]);
    // Files of one slice often leave the spacing of the missing axis at zero.
    if (size[axis - 1] == 1 && !(header.pixdim[axis] > 0)) header.pixdim[axis] = 1.0;
  }
  const int unit = header.units & 7;
  const double millimetres = unit == 1 ? 1000.0 : unit == 3 ? 0.001 : 1.0;
  std::optional<Geometry> geometry;
  if (header.sformCode > 0) geometry = straightGeometry(fromSform(header), millimetres);
  if (!geometry && header.qformCode > 0) geometry = straightGeometry(fromQform(header), millimetres);
  const bool stated = header.sformCode > 0 || header.qformCode > 0;
  if (!geometry && stated)
    return Error{
        ErrorCode::Unsupported,
        "The axes of the volume are not at right angles or make no sense; resample it to a straight grid first.", ""};
  if (!geometry) {
    Placement plain;
    // Minus signs so that the directions come out as the identity in LPS: nothing is known about the patient.
    for (int axis = 0; axis < 3; ++axis) plain.axes[axis][axis] = header.pixdim[axis + 1] * (axis < 2 ? -1.0 : 1.0);
    geometry = straightGeometry(plain, millimetres);
    if (!geometry) return Error{ErrorCode::Malformed, "The volume file states a spacing that makes no sense.", ""};
  }
  geometry->size = size;
  geometry->calibration = Calibration::File;
  geometry->inPatient = stated;
  return *geometry;
}

/// What a NIfTI data type is on disk and here.
struct Layout {
  int code;
  int bytes;  ///< Of one number.
  int channels;
  VoxelType type;
  char wide;  ///< 'd', 'l' or 'u' for 64-bit numbers, which become Float32; otherwise 0.
};

constexpr Layout kLayouts[] = {
    {2, 1, 1, VoxelType::UInt8, 0},        {4, 2, 1, VoxelType::Int16, 0},       {8, 4, 1, VoxelType::Int32, 0},
    {16, 4, 1, VoxelType::Float32, 0},     {64, 8, 1, VoxelType::Float32, 'd'},  {128, 1, 3, VoxelType::UInt8, 0},
    {256, 1, 1, VoxelType::Int8, 0},       {512, 2, 1, VoxelType::UInt16, 0},    {768, 4, 1, VoxelType::UInt32, 0},
    {1024, 8, 1, VoxelType::Float32, 'l'}, {1280, 8, 1, VoxelType::Float32, 'u'}};

template <typename T>
void toFloats(const std::byte* bytes, float* out, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    T value{};
    std::memcpy(&value, bytes + i * sizeof(T), sizeof(T));
    out[i] = static_cast<float>(value);
  }
}

void swapNumbers(std::byte* bytes, std::size_t byteCount, int width) {
  for (std::size_t i = 0; width > 1 && i < byteCount; i += static_cast<std::size_t>(width))
    std::reverse(bytes + i, bytes + i + width);
}

Result<Volume> readVoxels(gzFile_s* file, const Geometry& geometry, const Layout& layout, bool swapped) {
  auto volume = Volume::allocate(geometry, layout.type, layout.channels);
  if (!volume) return volume;
  prepareToFill(volume->bytes(), volume->byteCount());
  if (layout.wide == 0) {
    if (!readExactly(file, volume->mutableBytes(), volume->byteCount())) return damaged();
    if (swapped) swapNumbers(volume->mutableBytes(), volume->byteCount(), layout.bytes);
    return volume;
  }
  // Slice by slice: twice the memory of the volume is never needed.
  const std::size_t pixels = static_cast<std::size_t>(geometry.size[0]) * geometry.size[1];
  std::vector<std::byte> slice(pixels * 8);
  float* out = volume->mutableData<float>();
  for (int k = 0; k < geometry.size[2]; ++k, out += pixels) {
    if (!readExactly(file, slice.data(), slice.size())) return damaged();
    if (swapped) swapNumbers(slice.data(), slice.size(), 8);
    if (layout.wide == 'd') toFloats<double>(slice.data(), out, pixels);
    if (layout.wide == 'l') toFloats<std::int64_t>(slice.data(), out, pixels);
    if (layout.wide == 'u') toFloats<std::uint64_t>(slice.data(), out, pixels);
  }
  return volume;
}

ModalityTransform scalingOf(const NiftiHeader& header) {
  // A slope of zero means that there is no scaling.
  if (header.slope == 0.0 || !std::isfinite(header.slope) || !std::isfinite(header.intercept)) return {};
  return {header.slope, header.intercept, ""};
}

}  // namespace

Result<int> niftiVolumes(const std::filesystem::path& path) {
  const Gzip file(gzopen(path.c_str(), "rb"));
  if (!file) return Error{ErrorCode::Unreadable, "The image file cannot be read.", ""};
  const auto bytes = readHeader(file.get());
  if (!bytes) return bytes.error();
  const auto size = sizeOf(bytes->size() == 348 ? versionOne(*bytes) : versionTwo(*bytes));
  if (!size) return size.error();
  return size->volumes;
}

Result<Geometry> niftiGrid(const std::filesystem::path& path) {
  const Gzip file(gzopen(path.c_str(), "rb"));
  if (!file) return Error{ErrorCode::Unreadable, "The image file cannot be read.", ""};
  const auto bytes = readHeader(file.get());
  if (!bytes) return bytes.error();
  const NiftiHeader header = bytes->size() == 348 ? versionOne(*bytes) : versionTwo(*bytes);
  const auto size = sizeOf(header);
  return size ? geometryOf(header, size->size) : Result<Geometry>(size.error());
}

Result<Volume> readNifti(const std::filesystem::path& path, std::optional<int> index) {
  const Gzip file(gzopen(path.c_str(), "rb"));
  if (!file) return Error{ErrorCode::Unreadable, "The image file cannot be read.", ""};
  const auto bytes = readHeader(file.get());
  if (!bytes) return bytes.error();
  const bool first = bytes->size() == 348;
  const NiftiHeader header = first ? versionOne(*bytes) : versionTwo(*bytes);
  const auto size = sizeOf(header);
  if (!size) return size.error();
  if (!index && size->volumes > 1)
    return Error{ErrorCode::Unsupported,
                 "The file holds more than three dimensions (a time series); export single volumes from it.", ""};
  if (index && (*index < 0 || *index >= size->volumes))
    return Error{ErrorCode::InvalidArgument, "The file does not hold as many volumes.", ""};
  const auto layout = std::find_if(std::begin(kLayouts), std::end(kLayouts),
                                   [&](const Layout& candidate) { return candidate.code == header.datatype; });
  if (layout == std::end(kLayouts))
    return Error{ErrorCode::Unsupported, "The volume has voxels of a type that is not supported.", ""};
  const auto geometry = geometryOf(header, size->size);
  if (!geometry) return geometry.error();
  const double voxelBytes = static_cast<double>(geometry->voxelCount()) * layout->bytes * layout->channels;
  // Deflate cannot shrink more than 1032 to 1: larger claims are never allocated.
  constexpr double kHighestRatio = 1040.0;
  if (voxelBytes * size->volumes > kHighestRatio * static_cast<double>(std::filesystem::file_size(path)) + 4096.0)
    return damaged();
  constexpr double kLargestExtension = 1 << 26;
  if (!(header.dataOffset >= static_cast<double>(bytes->size()) && header.dataOffset <= kLargestExtension))
    return damaged();
  const double start = header.dataOffset + voxelBytes * index.value_or(0);
  if (gzseek(file.get(), static_cast<z_off_t>(start), SEEK_SET) < 0) return damaged();
  auto volume = readVoxels(file.get(), *geometry, *layout, bytes->swapped());
  if (volume && layout->channels == 1) volume->modality = scalingOf(header);
  return volume;
}

}  // namespace pellucid
