#include "tests/support/dicom_writer.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpath.h>
#include <dcmtk/dcmdata/dctk.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace pellucid::test {

namespace {

bool findTag(const std::string& keyword, DcmTag& tag) {
  return DcmTag::findTagFromName(keyword.c_str(), tag).good();
}

}  // namespace

bool editDicom(const std::filesystem::path& file, const Edits& edits) {
  DcmFileFormat format;
  if (format.loadFile(file.c_str()).bad()) return false;
  format.loadAllDataIntoMemory();
  DcmDataset& dataset = *format.getDataset();
  for (const auto& [keyword, value] : edits) {
    const bool removal = keyword.starts_with('-');
    DcmTag tag;
    if (!findTag(removal ? keyword.substr(1) : keyword, tag)) return false;
    if (removal) {
      dataset.findAndDeleteElement(tag);
    } else if (dataset.putAndInsertString(tag, value.c_str()).bad()) {
      return false;
    }
  }
  return format.saveFile(file.c_str(), dataset.getOriginalXfer()).good();
}

bool writeObject(const std::filesystem::path& file, const std::string& sopClassUid,
                 const std::vector<std::string>& values, const Edits& bytes, const std::string& transferSyntaxUid) {
  DcmFileFormat format;
  DcmDataset& dataset = *format.getDataset();
  dataset.putAndInsertString(DCM_SOPClassUID, sopClassUid.c_str());
  for (const DcmTagKey& tag : {DCM_SOPInstanceUID, DCM_SeriesInstanceUID, DCM_StudyInstanceUID})
    dataset.putAndInsertString(tag, newUid().c_str());
  for (const std::string& value : values) {
    DcmPathProcessor processor;
    if (processor.applyPathWithValue(&dataset, value.c_str()).bad()) return false;
  }
  for (const auto& [keyword, content] : bytes) {
    DcmTag tag;
    if (!findTag(keyword, tag)) return false;
    const std::string even = content.size() % 2 == 0 ? content : content + '\0';
    tag.setVR(EVR_OB);
    auto element = std::make_unique<DcmOtherByteOtherWord>(tag);
    if (element->putUint8Array(reinterpret_cast<const Uint8*>(even.data()), even.size()).bad() ||
        dataset.insert(element.release(), true).bad())
      return false;
  }
  return format.saveFile(file.c_str(), DcmXfer(transferSyntaxUid.c_str()).getXfer()).good();
}

Volume indexPhantom(const Geometry& geometry) {
  auto volume = Volume::allocate(geometry, VoxelType::Int16);
  auto* voxel = volume->mutableData<std::int16_t>();
  for (int k = 0; k < geometry.size[2]; ++k)
    for (int j = 0; j < geometry.size[1]; ++j)
      for (int i = 0; i < geometry.size[0]; ++i) *voxel++ = static_cast<std::int16_t>(i + 16 * j + 256 * k);
  return std::move(*volume);
}

ObjectAttributes plantedAttributes(const std::string& modality) {
  ObjectAttributes attributes;
  attributes.patient = {{"Planted^Zyxwv", "", ""}, "PLANTED-4711", "19610203", "F"};
  attributes.studyDate = "20240102";
  attributes.studyTime = "101112";
  attributes.studyId = "1";
  attributes.modality = modality;
  attributes.bodyPart = "CHEST";
  if (modality == "CR" || modality == "DX") {
    attributes.viewPosition = "PA";
    attributes.patientOrientation = "L\\F";
  }
  if (modality == "CT") attributes.imageType = {"DERIVED", "PRIMARY", "AXIAL"};
  if (modality == "MR") attributes.imageType = {"DERIVED", "PRIMARY", "OTHER"};
  if (modality == "DX") attributes.imageType = {"DERIVED", "PRIMARY"};
  return attributes;
}

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string runProgram(const std::vector<std::string>& command, int* code) {
  std::string line;
  for (const std::string& word : command) {
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    line += quoted + "' ";
  }
  std::string output;
  FILE* pipe = popen((line + "2>&1").c_str(), "r");
  if (pipe == nullptr) return output;
  char buffer[4096];
  for (std::size_t count = 0; (count = fread(buffer, 1, sizeof buffer, pipe)) > 0;) output.append(buffer, count);
  const int status = pclose(pipe);
  if (code != nullptr) *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return output;
}

}  // namespace pellucid::test
