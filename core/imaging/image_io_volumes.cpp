#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include <itkMetaDataObject.h>
#include <itkNiftiImageIO.h>
#include <itkNrrdImageIO.h>

#include "core/base/volume_storage.h"
#include "core/imaging/image_io_p.h"
#include "core/imaging/nrrd_header_p.h"

namespace pellucid {

namespace {

constexpr double kMostVoxels = 8e9;
constexpr int kLongestSide = 1 << 16;

Error damaged() {
  return {ErrorCode::Malformed, "The volume file is cut off or damaged; fetch it again from where it came from.", ""};
}

/// Sizes, checked before anything of that size is allocated.
Result<std::array<int, 3>> sizeOf(const itk::ImageIOBase& io, std::uint64_t fileBytes) {
  std::array<int, 3> size{1, 1, 1};
  double voxels = 1.0;
  for (unsigned axis = 0; axis < io.GetNumberOfDimensions(); ++axis) {
    const auto length = io.GetDimensions(axis);
    if (length == 0 || length > kLongestSide) return damaged();
    if (axis >= 3 && length > 1)
      return Error{ErrorCode::Unsupported,
                   "The file holds more than three dimensions (a time series); export single volumes from it.", ""};
    if (axis < 3) size[axis] = static_cast<int>(length);
    voxels *= static_cast<double>(length);
  }
  // Deflate cannot shrink more than 1032 to 1.
  constexpr double kHighestRatio = 1040.0;
  const double bytes = voxels * io.GetComponentSize() * io.GetNumberOfComponents();
  if (bytes > kHighestRatio * static_cast<double>(fileBytes) + 4096.0) return damaged();
  if (voxels > kMostVoxels) return Error{ErrorCode::OutOfMemory, "The volume is larger than this program reads.", ""};
  return size;
}

std::string metadataText(const itk::ImageIOBase& io, const char* key) {
  std::string text;
  itk::ExposeMetaData<std::string>(io.GetMetaDataDictionary(), key, text);
  return text;
}

/// ITK works in LPS, as we do. Columns of the direction must be orthonormal; rounding in the file is taken out.
Result<Geometry> geometryOf(const itk::ImageIOBase& io, const std::array<int, 3>& size) {
  Geometry geometry;
  geometry.size = size;
  geometry.calibration = Calibration::File;
  // ITK fills in a place where the file states none.
  geometry.inPatient = !metadataText(io, "NRRD_space").empty();
  const unsigned given = std::min(3U, io.GetNumberOfDimensions());
  std::array<Vector3, 3> axes{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  for (unsigned axis = 0; axis < given; ++axis) {
    geometry.spacing[axis] = std::abs(io.GetSpacing(axis));
    geometry.origin[axis] = io.GetOrigin(axis);
    const std::vector<double> direction = io.GetDirection(axis);
    for (unsigned i = 0; i < given; ++i) axes[axis][i] = direction[i];
    if (!std::isfinite(geometry.origin[axis]) || !std::isfinite(geometry.spacing[axis]) ||
        !(geometry.spacing[axis] > 1e-6) || geometry.spacing[axis] > 1e6)
      return Error{ErrorCode::Malformed, "The volume file states a spacing or position that makes no sense.", ""};
  }
  constexpr double kTolerance = 1e-3;
  for (int i = 0; i < 3; ++i)
    for (int j = 0; j <= i; ++j)
      if (!(std::abs(dot(axes[i], axes[j]) - (i == j ? 1.0 : 0.0)) < kTolerance))
        return Error{ErrorCode::Unsupported,
                     "The axes of the volume are not at right angles (sheared); resample it to a straight grid first.",
                     ""};
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < i; ++j) {
      const double shared = dot(axes[i], axes[j]);
      for (int k = 0; k < 3; ++k) axes[i][k] -= shared * axes[j][k];
    }
    const double norm = length(axes[i]);
    for (int k = 0; k < 3; ++k) geometry.direction[k][i] = axes[i][k] / norm;
  }
  return geometry;
}

bool knownType(itk::IOComponentEnum component, VoxelType& type) {
  switch (component) {
    case itk::IOComponentEnum::UCHAR:
      type = VoxelType::UInt8;
      return true;
    case itk::IOComponentEnum::CHAR:
      type = VoxelType::Int8;
      return true;
    case itk::IOComponentEnum::USHORT:
      type = VoxelType::UInt16;
      return true;
    case itk::IOComponentEnum::SHORT:
      type = VoxelType::Int16;
      return true;
    case itk::IOComponentEnum::UINT:
      type = VoxelType::UInt32;
      return true;
    case itk::IOComponentEnum::INT:
      type = VoxelType::Int32;
      return true;
    case itk::IOComponentEnum::FLOAT:
      type = VoxelType::Float32;
      return true;
    default:
      return false;
  }
}

template <typename T>
void convertToFloat(const std::byte* from, float* to, std::size_t count) {
  const T* values = reinterpret_cast<const T*>(from);
  std::transform(values, values + count, to, [](T value) { return static_cast<float>(value); });
}

/// 64-bit voxels become Float32, the widest type that this program computes with.
Result<Volume> readWide(itk::ImageIOBase& io, const Geometry& geometry) {
  auto volume = Volume::allocate(geometry, VoxelType::Float32);
  if (!volume) return volume;
  const auto count = static_cast<std::size_t>(geometry.voxelCount());
  const auto buffer = std::make_unique<std::byte[]>(count * 8);
  io.Read(buffer.get());
  auto* out = volume->mutableData<float>();
  switch (io.GetComponentType()) {
    case itk::IOComponentEnum::DOUBLE:
      convertToFloat<double>(buffer.get(), out, count);
      break;
    case itk::IOComponentEnum::LONG:
    case itk::IOComponentEnum::LONGLONG:
      convertToFloat<std::int64_t>(buffer.get(), out, count);
      break;
    case itk::IOComponentEnum::ULONG:
    case itk::IOComponentEnum::ULONGLONG:
      convertToFloat<std::uint64_t>(buffer.get(), out, count);
      break;
    default:
      return Error{ErrorCode::Unsupported, "The volume has voxels of a type that is not supported.", ""};
  }
  return volume;
}

void selectAll(itk::ImageIOBase& io) {
  itk::ImageIORegion region(io.GetNumberOfDimensions());
  for (unsigned axis = 0; axis < io.GetNumberOfDimensions(); ++axis) region.SetSize(axis, io.GetDimensions(axis));
  io.SetIORegion(region);
}

/// What is written: modality values as integers where they are integers, otherwise as Float32. Other programs then read
/// the same numbers without knowing of a transform.
Result<Volume> asWritten(const Volume& volume) {
  const ModalityTransform& modality = volume.modality;
  if (volume.channels() == 3 || (modality.slope == 1.0 && modality.intercept == 0.0)) return volume;
  const bool whole = volume.type() != VoxelType::Float32 && volume.type() != VoxelType::UInt32 &&
                     modality.slope == std::round(modality.slope) &&
                     modality.intercept == std::round(modality.intercept);
  double low = 0.0;
  double high = 0.0;
  visitVoxels(volume, [&](const auto* voxels) {
    const auto [smallest, largest] = std::minmax_element(voxels, voxels + volume.geometry().voxelCount());
    low = modality.slope * static_cast<double>(*smallest) + modality.intercept;
    high = modality.slope * static_cast<double>(*largest) + modality.intercept;
  });
  if (low > high) std::swap(low, high);
  VoxelType type = VoxelType::Float32;
  if (whole && low >= -32768 && high <= 32767) {
    type = VoxelType::Int16;
  } else if (whole && low >= -2147483648.0 && high <= 2147483647.0) {
    type = VoxelType::Int32;
  }
  auto result = Volume::allocate(volume.geometry(), type);
  if (!result) return result;
  visitVoxels(volume, [&](const auto* voxels) {
    visitVoxels(*result, [&](const auto* typed) {
      using T = std::remove_cv_t<std::remove_pointer_t<decltype(typed)>>;
      T* out = result->mutableData<T>();
      for (std::int64_t i = 0; i < volume.geometry().voxelCount(); ++i)
        out[i] = static_cast<T>(modality.slope * static_cast<double>(voxels[i]) + modality.intercept);
    });
  });
  return result;
}

itk::IOComponentEnum componentOf(VoxelType type) {
  switch (type) {
    case VoxelType::UInt8:
      return itk::IOComponentEnum::UCHAR;
    case VoxelType::Int8:
      return itk::IOComponentEnum::CHAR;
    case VoxelType::UInt16:
      return itk::IOComponentEnum::USHORT;
    case VoxelType::Int16:
      return itk::IOComponentEnum::SHORT;
    case VoxelType::UInt32:
      return itk::IOComponentEnum::UINT;
    case VoxelType::Int32:
      return itk::IOComponentEnum::INT;
    case VoxelType::Float32:
      break;
  }
  return itk::IOComponentEnum::FLOAT;
}

struct NrrdFile {
  itk::NrrdImageIO::Pointer io;
  Geometry geometry;
};

/// Its header, with the claims that it makes checked.
Result<NrrdFile> openNrrd(const std::filesystem::path& file) {
  if (auto checked = checkNrrdHeader(file); !checked) return checked.error();
  const auto io = itk::NrrdImageIO::New();
  io->SetFileName(file.string());
  io->ReadImageInformation();
  const auto size = sizeOf(*io, std::filesystem::file_size(file));
  if (!size) return size.error();
  const auto geometry = geometryOf(*io, *size);
  if (!geometry) return geometry.error();
  return NrrdFile{io, *geometry};
}

Result<Volume> readNrrd(const std::filesystem::path& file) {
  const auto opened = openNrrd(file);
  if (!opened) return opened.error();
  const auto& io = opened->io;
  const Geometry& geometry = opened->geometry;
  const auto channels = static_cast<int>(io->GetNumberOfComponents());
  VoxelType type{};
  const bool known = knownType(io->GetComponentType(), type);
  if (channels != 1 && !(channels == 3 && known && type == VoxelType::UInt8))
    return Error{ErrorCode::Unsupported, "The volume holds several values a voxel and is not an RGB image.", ""};
  selectAll(*io);
  auto volume = known ? Volume::allocate(geometry, type, channels) : readWide(*io, geometry);
  if (!volume) return volume;
  if (known) {
    prepareToFill(volume->bytes(), volume->byteCount());
    io->Read(volume->mutableBytes());
  }
  return volume;
}

}  // namespace

Result<Volume> readVolumeFile(const std::filesystem::path& file, ImageFormat format, std::optional<int> index) {
  // ITK's warnings go to standard error with the name of the file, and so perhaps of the patient.
  itk::Object::SetGlobalWarningDisplay(false);
  return format == ImageFormat::Nifti ? readNifti(file, index) : readNrrd(file);
}

Result<Geometry> gridOfVolumeFile(const std::filesystem::path& file, ImageFormat format) {
  itk::Object::SetGlobalWarningDisplay(false);
  if (format == ImageFormat::Nifti) return niftiGrid(file);
  const auto opened = openNrrd(file);
  return opened ? Result<Geometry>(opened->geometry) : Result<Geometry>(opened.error());
}

Result<void> writeVolumeFile(const Volume& volume, const std::filesystem::path& file) {
  itk::Object::SetGlobalWarningDisplay(false);
  const auto written = asWritten(volume);
  if (!written) return written.error();
  const bool nifti = file.extension() != ".nrrd";
  itk::ImageIOBase::Pointer io;
  if (nifti) {
    io = itk::NiftiImageIO::New();
  } else {
    io = itk::NrrdImageIO::New();
  }
  const Geometry& geometry = written->geometry();
  io->SetFileName(file.string());
  io->SetNumberOfDimensions(3);
  for (unsigned axis = 0; axis < 3; ++axis) {
    io->SetDimensions(axis, static_cast<unsigned>(geometry.size[axis]));
    io->SetSpacing(axis, geometry.spacing[axis]);
    io->SetOrigin(axis, geometry.origin[axis]);
    const Vector3 direction = geometry.axis(static_cast<int>(axis));
    io->SetDirection(axis, std::vector<double>(direction.begin(), direction.end()));
  }
  io->SetComponentType(componentOf(written->type()));
  io->SetNumberOfComponents(static_cast<unsigned>(written->channels()));
  io->SetPixelType(written->channels() == 3 ? itk::IOPixelEnum::RGB : itk::IOPixelEnum::SCALAR);
  io->SetUseCompression(!nifti || file.extension() == ".gz");
  selectAll(*io);
  io->WriteImageInformation();
  io->Write(written->bytes());
  if (geometry.inPatient) return {};
  return nifti ? removeNiftiPlace(file) : removeNrrdPlace(file);
}

}  // namespace pellucid
