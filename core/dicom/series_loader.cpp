#include "core/dicom/series_loader.h"

#include <unistd.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>
#include <utility>

#include "core/dicom/modality_values_p.h"
#include "core/dicom/parallel_p.h"
#include "core/dicom/series_details_p.h"
#include "core/dicom/series_loading_p.h"
#include "core/dicom/series_remarks_p.h"
#include "core/dicom/slice_stack_p.h"

namespace pellucid {

namespace {

const std::vector<Capability> kNoVolume{Capability::MultiplanarReformat, Capability::VolumeAnalysis};

constexpr std::size_t kMostKeptOpen = 1500;
constexpr std::size_t kMostOfManyFrames = 16;

Result<void> readHeaders(Loading& loading, Job job) {
  const auto& instances = loading.series.instances;
  loading.files.resize(instances.size());
  std::vector<std::optional<Error>> errors(instances.size());
  job.step("Reading headers");
  const bool finished = forEachInParallel(static_cast<int>(instances.size()), job, [&](int i) {
    try {
      auto file = sourceFile(instances[i].file, i);
      if (file) {
        // Parsed files are a burden, some 50 kB for one image and megabytes for thousands of frames.
        const bool many = file->frames.size() > kFramesPerChunk;
        if (instances.size() > (many ? kMostOfManyFrames : kMostKeptOpen))
          file->readers = std::make_shared<ReaderPool>(instances[i].file);
        file->keepsReaders = many && instances.size() <= kMostOfManyFrames;
        loading.files[i] = std::move(*file);
      } else {
        errors[i] = file.error();
      }
    } catch (const std::exception& exception) {
      errors[i] = Error{ErrorCode::OutOfMemory, "The header needs more memory than is available.", exception.what()};
    }
  });
  if (!finished) return Job::cancelledError();
  const auto good =
      std::find_if(loading.files.begin(), loading.files.end(), [](const auto& f) { return f.has_value(); });
  for (std::size_t i = 0; i < errors.size(); ++i) {
    if (!errors[i]) continue;
    if (good == loading.files.end()) return *errors[i];
    loading.faults.push_back(imageName(instances[i], i) + " is left out: " + errors[i]->message);
  }
  if (good == loading.files.end()) return Error{ErrorCode::NotFound, "The series has no images.", ""};
  return {};
}

std::pair<int, int> imageSize(const SourceFile& file) {
  return file.mosaic ? std::pair(file.mosaic->columns, file.mosaic->rows)
                     : std::pair(file.format.columns, file.format.rows);
}

/// All frames of the file, or those that the series shows of it.
void addShownFrames(const Instance& instance, const SourceFile& file, std::vector<SourceFrame>& frames) {
  if (instance.frameNumbers.empty()) frames.insert(frames.end(), file.frames.begin(), file.frames.end());
  for (const int number : instance.frameNumbers)
    if (number >= 0 && static_cast<std::size_t>(number) < file.frames.size()) frames.push_back(file.frames[number]);
}

/// One volume has one size and one type of voxel.
Result<void> collectFrames(Loading& loading) {
  const SourceFile* first = nullptr;
  for (const auto& file : loading.files) {
    if (!file) continue;
    if (first == nullptr) first = &*file;
    if (imageSize(*file) != imageSize(*first)) {
      const auto [w1, h1] = imageSize(*first);
      const auto [w2, h2] = imageSize(*file);
      return Error{ErrorCode::Inconsistent,
                   "The images of the series have different sizes (" + std::to_string(w1) + " x " + std::to_string(h1) +
                       " and " + std::to_string(w2) + " x " + std::to_string(h2) + "); they cannot be one stack.",
                   ""};
    }
    if (file->format.voxelType() != first->format.voxelType() || file->format.channels() != first->format.channels())
      return Error{ErrorCode::Inconsistent, "The images of the series have different pixel types.", ""};
    addShownFrames(loading.series.instances[file->index], *file, loading.frames);
  }
  if (loading.frames.empty()) return Error{ErrorCode::Malformed, "The files have changed since they were listed.", ""};
  loading.format = first->format;
  std::tie(loading.columns, loading.rows) = imageSize(*first);
  if (!loading.series.unsplit) sortFrames(loading.frames);
  return {};
}

Result<void> allocateVoxels(Loading& loading) {
  constexpr double kShareOfMemory = 0.7;
  const double memory = static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
  const double bytes = static_cast<double>(loading.columns) * loading.rows *
                       static_cast<double>(loading.frames.size()) * loading.format.channels() *
                       static_cast<double>(bytesPerVoxel(loading.format.voxelType()));
  if (bytes > kShareOfMemory * memory)
    return Error{ErrorCode::OutOfMemory,
                 "The series needs " + std::to_string(static_cast<long>(bytes / 1e9) + 1) +
                     " GB of memory, more than this computer can spare.",
                 ""};
  Geometry geometry;
  geometry.size = {loading.columns, loading.rows, static_cast<int>(loading.frames.size())};
  auto voxels = Volume::allocate(geometry, loading.format.voxelType(), loading.format.channels());
  if (!voxels) return voxels.error();
  loading.voxels = std::move(*voxels);
  const auto drawn = [](const std::optional<SourceFile>& file) { return file && file->graphics; };
  if (std::any_of(loading.files.begin(), loading.files.end(), drawn)) {
    auto graphics = Volume::allocate(geometry, VoxelType::UInt8);
    if (!graphics) return graphics.error();
    loading.graphics = std::move(*graphics);
  }
  loading.failed.assign(loading.frames.size(), 0);
  return {};
}

/// The voxels under their final geometry; the storage may be longer than needed where slices were dropped.
Volume placed(const Loading& loading, const StackGeometry& stack, const PlaneSpacing& plane) {
  Geometry geometry;
  geometry.size = {loading.columns, loading.rows, static_cast<int>(loading.frames.size())};
  geometry.spacing = {plane.alongRow, plane.alongColumn, stack.sliceSpacing};
  geometry.calibration = plane.calibration;
  geometry.inPatient = stack.inPatient && plane.calibration != Calibration::None;
  if (geometry.inPatient) {
    geometry.origin = stack.origin;
    geometry.direction = stack.direction;
  }
  return loading.voxels.withGeometry(geometry);
}

/// Instances in the order in which their first frame is scrolled, and which of them and of their frames each slice is.
void orderInstances(const Loading& loading, LoadedSeries& loaded) {
  std::vector<Instance> ordered;
  ordered.reserve(loaded.series.instances.size());
  std::vector<int> shown(loading.series.instances.size(), 0);
  std::vector<int> place(loading.series.instances.size(), 0);
  for (const SourceFrame& frame : loading.frames) ++shown[frame.file];
  for (const SourceFrame& frame : loading.frames) {
    if (shown[frame.file] == 0) continue;
    Instance& instance = loaded.series.instances[frame.file];
    instance.frames = std::exchange(shown[frame.file], 0);
    place[frame.file] = static_cast<int>(ordered.size());
    ordered.push_back(std::move(instance));
  }
  loaded.series.instances = std::move(ordered);
  const auto severalIn = [](const auto& file) { return file && (file->mosaic || file->format.frames > 1); };
  if (std::none_of(loading.files.begin(), loading.files.end(), severalIn)) return;
  for (const SourceFrame& frame : loading.frames)
    loaded.sources.push_back({.instance = place[frame.file],
                              .frame = frame.tile < 0 ? frame.frame + 1 : 0,
                              .frames = std::max(1, loading.files[frame.file]->format.frames)});
}

/// What a reader joined again stays a heap of images: it may hold several planes, times and frames of reference.
StackGeometry stackOf(const Loading& loading, bool crossSectional) {
  StackGeometry stack;
  if (loading.series.unsplit) {
    stack.report.remarks.push_back({loading.series.splitReason, kNoVolume});
    return stack;
  }
  const auto& first = loading.files[loading.frames.front().file];
  if (first->noPlanes.empty()) return analyseStack(loading.frames, crossSectional);
  stack.report.remarks.push_back({first->noPlanes, kNoVolume});
  return stack;
}

/// The probe knows where its images lie to each other, not how it was held.
void leavePatient(StackGeometry& stack) {
  stack.inPatient = false;
  stack.report.remarks.push_back(
      {"The images lie in the frame of the ultrasound volume, not in the patient: sides of the patient are not known.",
       {}});
}

/// The regions of each image; equal ones of images that follow each other are one.
std::vector<UltrasoundRegion> regionsOf(const Loading& loading) {
  std::vector<UltrasoundRegion> all;
  const std::vector<UltrasoundRegion>* before = nullptr;
  std::size_t first = 0;
  for (std::size_t image = 0; image < loading.frames.size(); ++image) {
    const auto& own = loading.files[loading.frames[image].file]->regions;
    if (before != nullptr && *before == own) {
      for (std::size_t i = first; i < all.size(); ++i) all[i].lastImage = static_cast<int>(image);
      continue;
    }
    first = all.size();
    for (UltrasoundRegion region : own) {
      region.firstImage = region.lastImage = static_cast<int>(image);
      all.push_back(region);
    }
    before = &own;
  }
  return all;
}

/// Each length then rests on the region that it lies in.
void remarkRegions(std::size_t frames, SeriesReport& report) {
  std::vector<Capability> forbidden;
  if (frames > 1) forbidden = {Capability::MultiplanarReformat, Capability::VolumeAnalysis};
  report.remarks.push_back(
      {"The parts of the ultrasound images have different scales: lengths are in millimetres only "
       "within one of them.",
       forbidden});
}

/// What holds for the series where it holds for any of its images; of several ratios the largest counts.
void gatherLosses(const Loading& loading, LoadedSeries& loaded) {
  std::size_t lossy = 0;
  double ratio = 0.0;
  for (const SourceFrame& frame : loading.frames) {
    const SourceFile& file = *loading.files[frame.file];
    if (file.burnedInAnnotation) loaded.burnedInAnnotation = true;
    if (!file.lossyRatio) continue;
    ratio = std::max(ratio, *file.lossyRatio);
    ++lossy;
  }
  if (lossy > 0) loaded.lossy = lossyText(ratio);
  remarkLossy(loaded.lossy, lossy, loading.frames.size(), loaded.report);
}

enum class Values { Modality, Stored };

Result<LoadedSeries> assemble(Loading& loading, Values values) {
  LoadedSeries loaded;
  loaded.series = loading.series;
  orderInstances(loading, loaded);
  const SourceFrame& middle = loading.frames[loading.frames.size() / 2];
  const LentReader reader(*loading.files[middle.file]);
  if (!reader) return reader.error();
  const Header& header = reader->header();
  const std::string modality = header.text(DCM_Modality);
  StackGeometry stack = stackOf(loading, isCrossSectional(modality));
  if (middle.inVolume) leavePatient(stack);
  PlaneSpacing plane = planeSpacing(header, middle, modality);
  loaded.report = stack.report;
  for (const std::string& fault : loading.faults) loaded.report.remarks.push_back({fault, kNoVolume});
  loaded.regions = regionsOf(loading);
  const bool measuresRegions = std::any_of(loaded.regions.begin(), loaded.regions.end(),
                                           [](const UltrasoundRegion& region) { return region.showsLengths(); });
  if (remarkChangingSpacing(loading.frames, loaded.report)) {
    plane = {};
  } else if (measuresRegions && !middle.inVolume && !commonScale(loaded.regions)) {
    plane = {};
    remarkRegions(loading.frames.size(), loaded.report);
  } else if (plane.calibration == Calibration::None) {
    remarkNoSpacing(loading.frames.size(), statesSpacing(header, middle), loaded.report);
  }
  loaded.volume = placed(loading, stack, plane);
  if (!loading.graphics.empty()) loaded.graphics = loading.graphics.withGeometry(loaded.volume.geometry());
  if (loading.damagedOverlays > 0)
    loaded.report.remarks.push_back({"An overlay of the file is damaged and is not drawn.", {}});
  if (const std::string lost = loading.narrowing.sentence(); !lost.empty()) loaded.report.remarks.push_back({lost, {}});
  readDetails(header, middle.frame, loaded);
  if (stack.even) remarkOverlap(header, middle.frame, stack.sliceSpacing, loaded.report);
  gatherLosses(loading, loaded);
  if (loaded.volume.channels() == 3) remarkColourProfile(header, loaded.report);
  if (loaded.volume.channels() == 1) remarkSupplementalPalette(header, loaded.report);
  if (values == Values::Stored) return loaded;
  if (auto applied = applyModality(loading, header, loaded); !applied) return applied.error();
  return loaded;
}

/// Whether it is worth while, and possible, to show images before all are there.
bool showsEarly(const Loading& loading) {
  constexpr std::size_t kLarge = std::size_t{8} << 20;
  return loading.frames.size() > 1 && loading.voxels.byteCount() >= kLarge && !rescaleVaries(loading.frames);
}

void showEarly(Loading& loading, const PartialListener& begun) {
  auto loaded = assemble(loading, Values::Modality);
  // Values through a Modality LUT are a volume of their own, which does not fill.
  if (!loaded || loaded->volume.bytes() != loading.voxels.bytes()) return;
  loaded->report.remarks.push_back(
      {"PARTIAL - the series is still loading.", {Capability::MultiplanarReformat, Capability::VolumeAnalysis}});
  begun({std::move(*loaded), loading.decoded});
}

enum class Images { All, MiddleOnly };

Result<LoadedSeries> load(const Series& series, Images images, Values values, const PartialListener& begun, Job& job) {
  try {
    if (series.instances.empty()) return Error{ErrorCode::NotFound, "The series has no images.", ""};
    if (!series.hasPixels)
      return Error{ErrorCode::Unsupported, "This object holds no images that can be drawn: " + series.objectKind + ".",
                   ""};
    Loading loading(series);
    if (auto done = readHeaders(loading, job.part(0.0, 0.3)); !done) return done.error();
    if (auto done = collectFrames(loading); !done) return done.error();
    if (images == Images::MiddleOnly) loading.frames = {loading.frames[loading.frames.size() / 2]};
    if (auto done = allocateVoxels(loading); !done) return done.error();
    std::function<void()> early;
    if (begun && showsEarly(loading)) {
      auto decoded = DecodedImages::create(static_cast<int>(loading.frames.size()));
      if (!decoded) return decoded.error();
      loading.decoded = std::move(*decoded);
      early = [&] { showEarly(loading, begun); };
    }
    if (auto done = decodeFrames(loading, early, job.part(0.3, 1.0)); !done) return done.error();
    dropFailed(loading);
    return assemble(loading, values);
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "There is not enough memory to open the series.", ""};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The series cannot be opened.", exception.what()};
  }
}

}  // namespace

Result<LoadedSeries> loadDicomSeries(const Series& series, Job& job, const PartialListener& begun) {
  return load(series, Images::All, Values::Modality, begun, job);
}

Result<LoadedSeries> loadStoredValues(const Series& series, Job& job) {
  return load(series, Images::All, Values::Stored, {}, job);
}

Result<LoadedSeries> loadDicomImage(const Series& series, Job& job) {
  if (series.instances.empty()) return load(series, Images::MiddleOnly, Values::Modality, {}, job);
  Series one = series;
  one.instances = {series.instances[series.instances.size() / 2]};
  return load(one, Images::MiddleOnly, Values::Modality, {}, job);
}

}  // namespace pellucid
