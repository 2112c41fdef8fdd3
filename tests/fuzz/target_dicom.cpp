// A DICOM file, by every way in which the program reads one.
#include <algorithm>

#include "core/base/files.h"
#include "core/dicom/element_dump.h"
#include "core/dicom/file_facts.h"
#include "core/dicom/object_writer.h"
#include "core/dicom/study_scanner.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/input_file.h"

namespace pellucid::fuzz {

double runDicom(std::string_view bytes) {
  const InputFile input(bytes);
  const auto facts = factsOfFile(input.path());
  openLikeTheWorker(input.path());
  (void)dumpElements(input.path());
  (void)filesOfDicomdir(input.path());
  if (!facts) return 0.0;
  const auto atLeastOne = [](int value) { return static_cast<double>(std::max(1, value)); };
  return static_cast<double>(facts->columns) * facts->rows * atLeastOne(facts->frames) * atLeastOne(facts->samples) *
         atLeastOne(facts->bitsAllocated / 8);
}

std::vector<std::string> dicomInputs(const std::filesystem::path& file) {
  constexpr std::uintmax_t kLargest = 600'000;  // Larger ones only make each change rarer.
  std::error_code failure;
  if (std::filesystem::file_size(file, failure) > kLargest || failure || !looksLikeDicom(file)) return {};
  return {bytesOf(file)};
}

std::vector<std::string> ownDicomInputs() {
  std::vector<std::string> inputs;
  for (const char* modality : {"CT", "MR", "DX", "OT"}) {
    Geometry geometry;
    geometry.size = {12, 10, 2};
    geometry.spacing = {0.7, 0.9, 2.5};
    geometry.inPatient = true;
    geometry.calibration = Calibration::Scanner;
    auto volume = Volume::allocate(geometry, modality[0] == 'D' ? VoxelType::UInt16 : VoxelType::Int16);
    auto folder = TemporaryFolder::create();
    if (!volume || !folder) continue;
    for (std::size_t i = 0; i < volume->byteCount(); ++i) volume->mutableBytes()[i] = static_cast<std::byte>(i % 7);
    ObjectAttributes attributes;
    attributes.patient.name = {"Fuzz^Input", "", ""};
    attributes.modality = modality;
    attributes.windows = {{40.0, 400.0, VoiFunction::Linear, "Soft"}};
    Job job;
    (void)writeSeries(*volume, attributes, folder->path(), job);
    for (const auto& entry : std::filesystem::directory_iterator(folder->path()))
      inputs.push_back(bytesOf(entry.path()));
  }
  std::sort(inputs.begin(), inputs.end());
  return inputs;
}

}  // namespace pellucid::fuzz
