#include "core/dicom/study_scanner.h"

#include <dcmtk/dcmdata/dcdicdir.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <mutex>
#include <optional>
#include <system_error>
#include <unordered_map>

#include "core/dicom/dcmtk_error_p.h"
#include "core/dicom/folder_names.h"
#include "core/dicom/header_p.h"
#include "core/dicom/object_kinds_p.h"
#include "core/dicom/parallel_p.h"
#include "core/dicom/series_grouping_p.h"

namespace pellucid {

namespace {

/// As far as all that is needed is to tell values apart.
std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : "\\") + value;
  return text;
}

void readStudy(const Header& header, Study& study) {
  study.uid = header.text(DCM_StudyInstanceUID);
  study.date = header.text(DCM_StudyDate);
  study.time = header.text(DCM_StudyTime);
  study.description = header.text(DCM_StudyDescription);
  study.accessionNumber = header.text(DCM_AccessionNumber);
  study.institution = header.text(DCM_InstitutionName);
  study.referringPhysician = header.personName(DCM_ReferringPhysicianName).display();
  study.patientAge = header.text(DCM_PatientAge);
  study.patient.name = header.personName(DCM_PatientName);
  study.patient.id = header.text(DCM_PatientID);
  study.patient.birthDate = header.text(DCM_PatientBirthDate);
  study.patient.sex = header.text(DCM_PatientSex);
}

void readSeries(const Header& header, Series& series) {
  series.uid = header.text(DCM_SeriesInstanceUID);
  series.number = header.integer(DCM_SeriesNumber, 0);
  series.modality = header.text(DCM_Modality);
  series.description = header.text(DCM_SeriesDescription);
  series.bodyPart = header.text(DCM_BodyPartExamined);
  series.viewPosition = header.text(DCM_ViewPosition);
  series.laterality = header.text(DCM_ImageLaterality);
  series.lateralitySource = LateralitySource::Image;
  if (series.laterality.empty()) {
    series.laterality = header.text(DCM_Laterality);
    series.lateralitySource = LateralitySource::Series;
  }
  series.frameOfReferenceUid = header.text(DCM_FrameOfReferenceUID);
  series.patientOrientation = joined(header.values(DCM_PatientOrientation));
}

void readInstance(const Header& header, Instance& instance) {
  instance.sopClassUid = header.text(DCM_SOPClassUID);
  instance.sopInstanceUid = header.text(DCM_SOPInstanceUID);
  instance.instanceNumber = header.integer(DCM_InstanceNumber, 0);
  instance.frames = std::max(1, header.integer(DCM_NumberOfFrames, 1));
  instance.rows = header.integer(DCM_Rows, 0);
  instance.columns = header.integer(DCM_Columns, 0);
}

PixelKind pixelKindOf(const Header& header, int bitsAllocated) {
  PixelKind kind{.samples = header.integer(DCM_SamplesPerPixel, 1),
                 .bitsAllocated = bitsAllocated,
                 .isSigned = header.integer(DCM_PixelRepresentation, 0) == 1,
                 .photometric = header.text(DCM_PhotometricInterpretation)};
  if (kind.photometric.empty()) kind.photometric = kind.samples == 3 ? "RGB" : "MONOCHROME2";
  return kind;
}

/// Bytes that uncompressed pixels of this header need; 0 for compressed ones, whose length is not in the header.
double nativePixelBytes(const Header& header, const std::string& syntax, const Instance& instance) {
  static const std::array kNative{UID_LittleEndianImplicitTransferSyntax, UID_LittleEndianExplicitTransferSyntax,
                                  UID_BigEndianExplicitTransferSyntax};
  if (std::find(kNative.begin(), kNative.end(), syntax) == kNative.end()) return 0.0;
  const double samples =
      header.text(DCM_PhotometricInterpretation).ends_with("422") ? 2 : header.integer(DCM_SamplesPerPixel, 1);
  return std::floor(double(instance.rows) * instance.columns * samples * instance.frames *
                    header.integer(DCM_BitsAllocated, 8) / 8.0);
}

/// Headers of images without pixels exist (sent for their text); files that end within their pixels are refused.
Result<void> checkComplete(const std::filesystem::path& path, DicomFile& format, ScannedFile& file) {
  if (!file.series.hasPixels) return {};
  const Header header(*format.getDataset());
  const double needed = nativePixelBytes(header, file.instance.transferSyntaxUid, file.instance);
  // The header's own length in its shortest form: where even that leaves too little, the file is read to its end.
  const double headerBytes = format.calcElementLength(format.getDataset()->getOriginalXfer(), EET_ExplicitLength);
  const double size = static_cast<double>(format.bytes);
  if (needed == 0.0 || needed + headerBytes <= size) return {};
  auto whole = openDicom(path, ReadDepth::All);
  if (!whole || needed > size) {
    if (!whole || (*whole)->getDataset()->tagExists(DCM_PixelData))
      return Error{ErrorCode::Malformed,
                   "The file is truncated: its image needs " + std::to_string(static_cast<long long>(needed)) +
                       " bytes, the whole file has " + std::to_string(static_cast<long long>(size)) + ".",
                   ""};
  }
  if (!(*whole)->getDataset()->tagExists(DCM_PixelData)) {
    file.series.hasPixels = false;
    file.series.objectKind = "Image header without pixels";
  }
  return {};
}

Result<std::optional<ScannedFile>> readFile(const std::filesystem::path& path) {
  auto format = openDicom(path, ReadDepth::UntilPixels);
  if (!format) return format.error();
  const Header header(*(*format)->getDataset());
  ScannedFile file;
  file.instance.file = path;
  file.instance.transferSyntaxUid = transferSyntaxOf(**format);
  readInstance(header, file.instance);
  if (file.instance.sopClassUid.empty())
    file.instance.sopClassUid = Header(*(*format)->getMetaInfo(), "ISO_IR 6").text(DCM_MediaStorageSOPClassUID);
  if (file.instance.sopClassUid == UID_MediaStorageDirectoryStorage) return std::optional<ScannedFile>();
  readStudy(header, file.study);
  readSeries(header, file.series);
  const int bits = header.integer(DCM_BitsAllocated, 0);
  file.series.objectKind = objectKindOf(file.instance.sopClassUid);
  const bool drawable = file.instance.rows > 0 && file.instance.columns > 0 && bits > 0;
  file.series.hasPixels = drawable && file.series.objectKind.empty();
  if (!drawable && file.series.objectKind.empty()) {
    if (file.study.uid.empty() && file.series.uid.empty() && file.instance.sopClassUid.empty())
      return Error{ErrorCode::Malformed, "The file is DICOM but names neither a study nor an image.", ""};
    file.series.objectKind = "Object without images";
  }
  if (auto checked = checkComplete(path, **format, file); !checked) return checked.error();
  const auto types = header.values(DCM_ImageType);
  file.localizer = std::find(types.begin(), types.end(), "LOCALIZER") != types.end();
  file.mosaic = std::find(types.begin(), types.end(), "MOSAIC") != types.end();
  file.multiFrame = file.instance.frames > 1;
  file.pixels = pixelKindOf(header, bits);
  file.concatenationUid = file.multiFrame ? header.text(DCM_ConcatenationUID) : std::string();
  // Frames of segmentations and the like are no images to scroll.
  if (file.series.hasPixels && (file.multiFrame || header.has(DCM_PerFrameFunctionalGroupsSequence)))
    file.images = framesOf(header, file.instance.frames);
  if (file.images.empty()) file.images = {imageOf(header)};
  if (!file.multiFrame) {
    file.instance.position = file.images.front().position;
    file.instance.orientation = file.images.front().orientation;
  }
  return std::optional(std::move(file));
}

}  // namespace

/// What decides whether a file is the one that was read.
struct FileStamp {
  std::int64_t size = -1;
  std::int64_t modified = 0;  ///< ns
  std::int64_t changed = 0;   ///< ns; moves even where a program sets the time of modification back.
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  bool operator==(const FileStamp&) const = default;

  static FileStamp of(const std::filesystem::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) return {};
    const auto nanoseconds = [](const timespec& time) {
      return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    };
    return {status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim), status.st_dev, status.st_ino};
  }
};

struct ScanIndex::State {
  struct Entry {
    FileStamp stamp;
    std::optional<ScannedFile> file;  ///< Nothing for a DICOMDIR.
  };
  mutable std::mutex mutex;
  std::unordered_map<std::string, Entry> entries;
};

ScanIndex::ScanIndex() : m_state(std::make_unique<State>()) {}
ScanIndex::~ScanIndex() = default;

bool ScanIndex::knows(const std::filesystem::path& file) const {
  const FileStamp stamp = FileStamp::of(file);
  const std::lock_guard lock(m_state->mutex);
  const auto found = m_state->entries.find(file.string());
  return found != m_state->entries.end() && stamp.size >= 0 && found->second.stamp == stamp;
}

std::size_t ScanIndex::size() const {
  const std::lock_guard lock(m_state->mutex);
  return m_state->entries.size();
}

/// Reads through an index.
class IndexedReader {
 public:
  explicit IndexedReader(ScanIndex& index) : m_state(*index.m_state) {}

  Result<std::optional<ScannedFile>> read(const std::filesystem::path& path) {
    constexpr std::size_t kMostEntries = 200'000;  // some 3 kB each
    // Before the reading: a change during it makes the entry void.
    const FileStamp stamp = FileStamp::of(path);
    {
      const std::lock_guard lock(m_state.mutex);
      const auto found = m_state.entries.find(path.string());
      if (found != m_state.entries.end() && found->second.stamp == stamp) return found->second.file;
    }
    auto file = readFile(path);
    if (!file || stamp.size < 0) return file;
    const std::lock_guard lock(m_state.mutex);
    if (m_state.entries.size() >= kMostEntries) m_state.entries.clear();
    m_state.entries.insert_or_assign(path.string(), ScanIndex::State::Entry{stamp, *file});
    return file;
  }

 private:
  ScanIndex::State& m_state;
};

Result<ScanResult> scanDicomFiles(const std::vector<std::filesystem::path>& files, Job& job, const ScanCare& care,
                                  ScanIndex* index, const FolderName& folder) {
  job.step("Reading headers");
  const int count = static_cast<int>(files.size());
  std::vector<std::optional<ScannedFile>> read(files.size());
  std::vector<std::string> reasons(files.size());
  const auto readOne = [&](int i) {
    if (care.leftOut.contains(i)) {
      reasons[i] = "Reading this file stopped the program that reads; it was left out.";
      return;
    }
    if (care.oneByOne) job.step("Reading file " + std::to_string(i) + " by itself");
    try {
      auto file = index == nullptr ? readFile(files[i]) : IndexedReader(*index).read(files[i]);
      if (file) {
        read[i] = std::move(*file);
      } else {
        reasons[i] = file.error().message;
      }
    } catch (const std::exception&) {
      reasons[i] = "The file is damaged and cannot be read.";
    }
  };
  bool finished = true;
  if (care.oneByOne) {
    for (int i = 0; i < count && !job.cancelled(); ++i) readOne(i);
    finished = !job.cancelled();
  } else {
    finished = forEachInParallel(count, job, readOne);
  }
  if (!finished) return Job::cancelledError();
  ScanResult result;
  result.filesSeen = count;
  std::vector<ScannedFile> good;
  for (int i = 0; i < count; ++i) {
    if (read[i]) good.push_back(std::move(*read[i]));
    if (!reasons[i].empty()) result.skipped.push_back({files[i], reasons[i]});
  }
  FolderNames onDisk([](const std::filesystem::path& file) { return looksLikeDicom(file); });
  result.studies = groupIntoStudies(std::move(good), folder ? folder : FolderName(std::ref(onDisk)));
  return result;
}

}  // namespace pellucid
