// Volumes and pictures that are not DICOM.
#include "core/base/files.h"
#include "core/dicom/study_scanner.h"
#include "core/imaging/image_io.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/input_file.h"

namespace pellucid::fuzz {

double runImage(std::string_view bytes) {
  const InputFile input(bytes);
  openLikeTheWorker(input.path());
  const auto volume = readImageFile(input.path());
  return volume ? static_cast<double>(volume->byteCount()) : 0.0;
}

std::vector<std::string> imageInputs(const std::filesystem::path& file) {
  constexpr std::uintmax_t kLargest = 300'000;
  std::error_code failure;
  if (std::filesystem::file_size(file, failure) > kLargest || failure) return {};
  for (const char* extension : {".nii", ".nrrd", ".png", ".jpg", ".jpeg", ".tif", ".tiff"})
    if (file.extension() == extension && !looksLikeDicom(file)) return {bytesOf(file)};
  return {};
}

std::vector<std::string> ownImageInputs() {
  std::vector<std::string> inputs;
  Geometry geometry;
  geometry.size = {9, 7, 3};
  geometry.calibration = Calibration::File;
  auto folder = TemporaryFolder::create();
  auto volume = Volume::allocate(geometry, VoxelType::Int16);
  geometry.size = {9, 7, 1};
  auto picture = Volume::allocate(geometry, VoxelType::UInt8);
  if (!folder || !volume || !picture) return inputs;
  for (const auto& [name, image] : {std::pair("a.nii", &*volume), {"a.nrrd", &*volume}, {"a.png", &*picture}})
    if (writeImageFile(*image, folder->path() / name)) inputs.push_back(bytesOf(folder->path() / name));
  return inputs;
}

}  // namespace pellucid::fuzz
