#include "core/dicom/source_frames_p.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <mutex>
#include <tuple>
#include <utility>

#include "core/dicom/graphics_p.h"
#include "core/dicom/nm_reconstruction_p.h"
#include "core/dicom/real_world_value_p.h"
#include "core/dicom/series_details_p.h"
#include "core/dicom/standard_uptake_p.h"
#include "core/dicom/ultrasound_regions_p.h"

namespace pellucid {

namespace {

void readPlane(const Header& header, SourceFrame& frame) {
  if (auto position = exactly<3>(header.numbers(DCM_ImagePositionPatient))) frame.position = position;
  if (auto orientation = exactly<6>(header.numbers(DCM_ImageOrientationPatient))) frame.orientation = orientation;
  // Enhanced ultrasound: PS3.3 C.8.24.6.1, C.8.24.6.2.
  if (auto position = exactly<3>(header.numbers(DCM_ImagePositionVolume))) {
    frame.position = position;
    frame.inVolume = true;
  }
  if (auto orientation = exactly<6>(header.numbers(DCM_ImageOrientationVolume))) frame.orientation = orientation;
  if (auto spacing = exactly<2>(header.numbers(DCM_PixelSpacing)); spacing && (*spacing)[0] > 0 && (*spacing)[1] > 0)
    frame.pixelSpacing = spacing;
}

void readRescale(const Header& header, SourceFrame& frame) {
  frame.slope = header.number(DCM_RescaleSlope, frame.slope);
  frame.intercept = header.number(DCM_RescaleIntercept, frame.intercept);
  // A slope of zero would make every value the same: such headers mean "none".
  if (frame.slope == 0.0) frame.slope = 1.0;
}

/// PS3.3 C.8.8.3.2: planes of a dose grid, from the place of the first. Offsets from it along the normal, or, of axial
/// planes, their z in the patient; empty where they are neither.
std::vector<Vector3> dosePlanes(const Header& header, const SourceFrame& first, int frames) {
  const auto offsets = header.numbers(DCM_GridFrameOffsetVector);
  if (!first.position || !first.orientation || static_cast<int>(offsets.size()) != frames) return {};
  const auto& o = *first.orientation;
  Vector3 along = cross({o[0], o[1], o[2]}, {o[3], o[4], o[5]});
  constexpr double kSame = 1e-3;
  if (offsets.front() != 0.0) {
    const bool axial = std::abs(std::abs(o[0]) - 1.0) < kSame && std::abs(std::abs(o[4]) - 1.0) < kSame;
    if (!axial || std::abs(offsets.front() - (*first.position)[2]) > kSame) return {};
    along = {0.0, 0.0, 1.0};
  }
  std::vector<Vector3> planes;
  for (const double offset : offsets) {
    planes.push_back(*first.position);
    for (std::size_t i = 0; i < 3; ++i) planes.back()[i] += along[i] * (offset - offsets.front());
  }
  return planes;
}

}  // namespace

DcmItem* FunctionalGroups::item(int frame, const DcmTagKey& macro) const {
  if (frame < static_cast<int>(perFrame.size()))
    if (DcmItem* found = Header(*perFrame[frame], charset).item(macro)) return found;
  return shared == nullptr ? nullptr : Header(*shared, charset).item(macro);
}

FunctionalGroups functionalGroups(const Header& header) {
  return {header.item(DCM_SharedFunctionalGroupsSequence), header.items(DCM_PerFrameFunctionalGroupsSequence),
          header.charset()};
}

DcmItem* functionalGroup(const Header& header, int frame, const DcmTagKey& macro) {
  return functionalGroups(header).item(frame, macro);
}

namespace {

SourceFile describe(const PixelReader& reader, int index) {
  SourceFile file;
  file.index = index;
  file.transferSyntaxUid = reader.transferSyntaxUid();
  file.headerOnly = reader.readsFromFile();
  file.format = reader.format();
  const Header& header = reader.header();

  SourceFrame base;
  base.file = index;
  base.instanceNumber = header.integer(DCM_InstanceNumber, 0);
  readPlane(header, base);
  readRescale(header, base);
  const std::string modality = header.text(DCM_Modality);
  if (modality == "PT") file.acquired = acquisitionMoment(header);
  file.lossyRatio = lossyRatio(header, file.transferSyntaxUid);
  file.burnedInAnnotation = header.text(DCM_BurnedInAnnotation) == "YES";
  std::vector<Vector3> planes;
  if (modality == "RTDOSE") {
    planes = dosePlanes(header, base, file.format.frames);
    // C.8.8.3: what the stored values are counts of.
    if (const double scale = header.number(DCM_DoseGridScaling, 0.0); scale > 0.0) base.slope = scale;
  }
  if (file.format.frames > 1 && isReconstruction(header)) {
    auto slices = reconstructedSlices(header, file.format.frames);
    if (slices) {
      base.orientation = slices->orientation;
      planes = std::move(slices->positions);
    } else {
      file.noPlanes = slices.error().message;
    }
  }
  file.mosaic = mosaicLayout(header, file.format);
  if (file.mosaic) {
    file.frames = mosaicFrames(header, *file.mosaic, base);
    return file;
  }
  file.graphics = hasGraphics(header);
  file.regions = readUltrasoundRegions(header);
  const FunctionalGroups groups = functionalGroups(header);
  // Position of a multi-frame image without functional groups is that of its first frame at most.
  if (file.format.frames > 1 && groups.shared == nullptr && groups.perFrame.empty()) base.position.reset();
  for (int i = 0; i < file.format.frames; ++i) {
    SourceFrame frame = base;
    frame.frame = i;
    if (!planes.empty()) frame.position = planes[static_cast<std::size_t>(i)];
    for (const DcmTagKey& macro : {DCM_PlanePositionSequence, DCM_PlaneOrientationSequence, DCM_PixelMeasuresSequence,
                                   DCM_PlanePositionVolumeSequence, DCM_PlaneOrientationVolumeSequence})
      if (DcmItem* item = groups.item(i, macro)) readPlane(Header(*item, header.charset()), frame);
    if (DcmItem* item = groups.item(i, DCM_PixelValueTransformationSequence))
      readRescale(Header(*item, header.charset()), frame);
    // Maps stored values, whatever a rescale would make of them.
    if (const auto mapping = realWorldMapping(header, groups, i))
      std::tie(frame.slope, frame.intercept) = std::pair(mapping->slope, mapping->intercept);
    file.frames.push_back(frame);
  }
  return file;
}

/// What a file is known by, as long as nobody writes into it.
struct FileState {
  std::filesystem::path path;
  std::array<std::int64_t, 7> facts{};  ///< Device, number there, size, and when it was written and changed.
  bool operator==(const FileState&) const = default;
};

std::optional<FileState> stateOf(const std::filesystem::path& path) {
  struct ::stat facts {};
  if (::stat(path.c_str(), &facts) != 0) return std::nullopt;
  return FileState{path,
                   {static_cast<std::int64_t>(facts.st_dev), static_cast<std::int64_t>(facts.st_ino), facts.st_size,
                    facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec, facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec}};
}

/// The last file of many frames.
struct KeptFile {
  std::mutex mutex;
  FileState state;
  std::optional<SourceFile> file;
};

KeptFile& keptFile() {
  static KeptFile kept;
  return kept;
}

}  // namespace

LentReader::LentReader(const SourceFile& file)
    : m_pool(file.readers), m_wanted(file.keepsReaders), m_reader(m_pool->take()) {}

LentReader::~LentReader() {
  if (m_reader && m_wanted) m_pool->giveBack(std::move(*m_reader));
}

Result<SourceFile> readSourceFile(const std::filesystem::path& path, int index) {
  auto opened = PixelReader::open(path);
  if (!opened) return opened.error();
  SourceFile file = describe(*opened, index);
  file.readers = std::make_shared<ReaderPool>(path);
  file.readers->giveBack(std::make_unique<PixelReader>(std::move(*opened)));
  return file;
}

Result<SourceFile> sourceFile(const std::filesystem::path& path, int index) {
  constexpr std::size_t kMany = 100;
  KeptFile& kept = keptFile();
  const auto state = stateOf(path);
  {
    const std::lock_guard lock(kept.mutex);
    if (state && kept.file && kept.state == *state) {
      SourceFile file = *kept.file;
      file.index = index;
      for (SourceFrame& frame : file.frames) frame.file = index;
      return file;
    }
  }
  auto file = readSourceFile(path, index);
  if (!file || !state || file->frames.size() < kMany || !file->headerOnly) return file;
  const std::lock_guard lock(kept.mutex);
  kept.state = *state;
  kept.file = *file;
  return file;
}

}  // namespace pellucid
