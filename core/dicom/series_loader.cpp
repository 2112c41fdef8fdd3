#include "core/dicom/series_loader.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

#include "core/base/volume_storage.h"
#include "core/dicom/graphics_p.h"
#include "core/dicom/parallel_p.h"
#include "core/dicom/real_world_value_p.h"
#include "core/dicom/series_details_p.h"
#include "core/dicom/series_remarks_p.h"
#include "core/dicom/slice_stack_p.h"
#include "core/dicom/standard_uptake_p.h"

namespace pellucid {

namespace {

const std::vector<Capability> kNoVolume{Capability::MultiplanarReformat, Capability::VolumeAnalysis};

constexpr std::size_t kFramesPerChunk = 8;
constexpr std::size_t kMostKeptOpen = 1500;

/// Everything about one loading: filled step by step.
struct Loading {
  explicit Loading(const Series& toLoad) : series(toLoad) {}

  const Series& series;
  std::vector<std::optional<SourceFile>> files;
  std::vector<std::string> faults;  ///< One sentence per unreadable file.
  int damagedOverlays = 0;
  std::vector<SourceFrame> frames;  ///< In the order of the slices.
  PixelFormat format;
  int columns = 0;
  int rows = 0;
  Volume voxels;
  Volume graphics;                   ///< As LoadedSeries::graphics; empty where no file has any.
  std::vector<std::uint8_t> failed;  ///< Per slice.
  DecodedImages decoded;             ///< Empty unless somebody watches.
};

std::string imageName(const Instance& instance, std::size_t index) {
  const int number = instance.instanceNumber > 0 ? instance.instanceNumber : static_cast<int>(index) + 1;
  return "Image number " + std::to_string(number);
}

Result<void> readHeaders(Loading& loading, Job job) {
  const auto& instances = loading.series.instances;
  loading.files.resize(instances.size());
  std::vector<std::optional<Error>> errors(instances.size());
  job.step("Reading headers");
  const bool finished = forEachInParallel(static_cast<int>(instances.size()), job, [&](int i) {
    try {
      auto file = readSourceFile(instances[i].file, i);
      if (file) {
        // Only where one thread will decode the whole file, and as long as the headers are no burden (some 50 kB each).
        if (instances.size() > kMostKeptOpen || file->frames.size() > kFramesPerChunk) file->reader.reset();
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

/// Slices that come from one file, or from a part of its frames: what one thread decodes at a time.
struct Chunk {
  int file = 0;
  std::vector<int> slices;
};

std::vector<Chunk> chunksOf(const Loading& loading) {
  std::vector<Chunk> whole(loading.files.size());
  for (std::size_t slice = 0; slice < loading.frames.size(); ++slice)
    whole[loading.frames[slice].file].slices.push_back(static_cast<int>(slice));
  std::vector<Chunk> chunks;
  for (std::size_t f = 0; f < whole.size(); ++f) {
    auto& slices = whole[f].slices;
    std::sort(slices.begin(), slices.end(), [&loading](int a, int b) {
      return std::pair(loading.frames[a].frame, loading.frames[a].tile) <
             std::pair(loading.frames[b].frame, loading.frames[b].tile);
    });
    const bool mosaic = loading.files[f] && loading.files[f]->mosaic;
    const std::size_t step = mosaic ? slices.size() : kFramesPerChunk;
    for (std::size_t at = 0; at < slices.size(); at += step)
      chunks.push_back(
          {static_cast<int>(f), {slices.begin() + at, slices.begin() + std::min(at + step, slices.size())}});
  }
  // From the middle outwards: what is shown first is there first.
  const int middle = static_cast<int>(loading.frames.size() / 2);
  const auto distance = [middle](const Chunk& chunk) {
    int nearest = std::numeric_limits<int>::max();
    for (const int slice : chunk.slices) nearest = std::min(nearest, std::abs(slice - middle));
    return nearest;
  };
  std::stable_sort(chunks.begin(), chunks.end(),
                   [&distance](const Chunk& a, const Chunk& b) { return distance(a) < distance(b); });
  return chunks;
}

void copyTile(const std::byte* mosaic, const MosaicLayout& layout, int tile, std::size_t voxelBytes, std::byte* out) {
  const std::size_t tileRow = layout.columns * voxelBytes;
  const std::size_t mosaicRow = tileRow * layout.perSide;
  const int row0 = tile / layout.perSide * layout.rows;
  const std::size_t column0 = tile % layout.perSide * tileRow;
  for (int row = 0; row < layout.rows; ++row)
    std::memcpy(out + row * tileRow, mosaic + (row0 + row) * mosaicRow + column0, tileRow);
}

struct ChunkFaults {
  std::string unreadable;  ///< The first fault of the file as a sentence; empty when all is well.
  int damagedOverlays = 0;
};

ChunkFaults decodeChunk(Loading& loading, const Chunk& chunk, const Job& job) {
  ChunkFaults faults;
  std::string& fault = faults.unreadable;
  std::shared_ptr<PixelReader> reader = std::move(loading.files[chunk.file]->reader);
  if (!reader) {
    auto opened = PixelReader::open(loading.series.instances[chunk.file].file);
    if (opened)
      reader = std::make_shared<PixelReader>(std::move(*opened));
    else
      fault = opened.error().message;
  }
  const auto& mosaic = loading.files[chunk.file]->mosaic;
  std::vector<std::byte> whole;
  const std::size_t sliceBytes = loading.voxels.byteCount() / loading.frames.size();
  const std::size_t slicePixels = static_cast<std::size_t>(loading.columns) * loading.rows;
  for (const int slice : chunk.slices) {
    if (job.cancelled()) return faults;
    std::byte* out = loading.voxels.mutableBytes() + sliceBytes * slice;
    prepareToFill(out, sliceBytes);
    Result<void> done;
    if (fault.empty() && mosaic) {
      if (whole.empty()) {
        whole.resize(reader->format().frameBytesOut());
        done = reader->read(0, whole.data());
      }
      if (done) copyTile(whole.data(), *mosaic, loading.frames[slice].tile, bytesPerVoxel(loading.voxels.type()), out);
    } else if (fault.empty() && reader->format().frameBytesOut() == sliceBytes) {
      done = reader->read(loading.frames[slice].frame, out);
    } else if (fault.empty()) {
      fault = "The file has changed while it was read.";
    }
    if (!done) fault = done.error().message;
    if (!fault.empty()) loading.failed[slice] = 1;
    if (fault.empty() && loading.files[chunk.file]->graphics) {
      std::byte* drawn = loading.graphics.mutableBytes() + slicePixels * slice;
      prepareToFill(drawn, slicePixels);
      const int damaged =
          drawFileGraphics(*reader, loading.frames[slice].frame, reinterpret_cast<std::uint8_t*>(drawn));
      faults.damagedOverlays = std::max(faults.damagedOverlays, damaged);
    }
    if (fault.empty()) loading.decoded.add(slice);
  }
  return faults;
}

Result<void> decode(Loading& loading, const std::function<void()>& begun, Job job) {
  job.step("Decoding images");
  const auto chunks = chunksOf(loading);
  std::vector<ChunkFaults> faults(chunks.size());
  const auto decodeOne = [&](int i) {
    try {
      faults[i] = decodeChunk(loading, chunks[i], job);
    } catch (const std::exception&) {
      faults[i].unreadable = "The image needs more memory than is available.";
      for (const int slice : chunks[i].slices) loading.failed[slice] = 1;
    }
  };
  const int early = begun ? 1 : 0;
  if (begun) {
    decodeOne(0);
    if (faults[0].unreadable.empty() && !job.cancelled()) begun();
  }
  const int rest = static_cast<int>(chunks.size()) - early;
  if (!forEachInParallel(rest, job, [&](int i) { decodeOne(early + i); })) return Job::cancelledError();
  std::string first;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    loading.damagedOverlays += faults[i].damagedOverlays;
    if (faults[i].unreadable.empty()) continue;
    if (first.empty()) first = faults[i].unreadable;
    const Instance& instance = loading.series.instances[chunks[i].file];
    loading.faults.push_back(imageName(instance, chunks[i].file) + " is left out: " + faults[i].unreadable);
  }
  if (std::find(loading.failed.begin(), loading.failed.end(), 0) != loading.failed.end()) return {};
  const auto& syntax = loading.files[chunks.front().file]->transferSyntaxUid;
  const bool unsupported =
      first.find("cannot be read") != std::string::npos && first.find("damaged") == std::string::npos;
  return Error{unsupported ? ErrorCode::Unsupported : ErrorCode::Malformed, first, transferSyntaxName(syntax)};
}

/// Closes the gaps that undecodable slices left.
void dropFailed(Loading& loading) {
  if (std::find(loading.failed.begin(), loading.failed.end(), 1) == loading.failed.end()) return;
  const std::size_t sliceBytes = loading.voxels.byteCount() / loading.frames.size();
  const std::size_t slicePixels = static_cast<std::size_t>(loading.columns) * loading.rows;
  std::vector<SourceFrame> kept;
  for (std::size_t slice = 0; slice < loading.frames.size(); ++slice) {
    if (loading.failed[slice] != 0) continue;
    std::memmove(loading.voxels.mutableBytes() + kept.size() * sliceBytes, loading.voxels.bytes() + slice * sliceBytes,
                 sliceBytes);
    if (!loading.graphics.empty())
      std::memmove(loading.graphics.mutableBytes() + kept.size() * slicePixels,
                   loading.graphics.bytes() + slice * slicePixels, slicePixels);
    kept.push_back(loading.frames[slice]);
  }
  loading.frames = std::move(kept);
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

bool rescaleVaries(const std::vector<SourceFrame>& frames) {
  return std::any_of(frames.begin(), frames.end(), [&frames](const SourceFrame& f) {
    return f.slope != frames.front().slope || f.intercept != frames.front().intercept;
  });
}

/// A transform that changes from slice to slice (PET, some MR) does not fit the one of a Volume: the values themselves
/// are computed.
Result<Volume> rescaledPerSlice(const Volume& stored, const std::vector<SourceFrame>& frames) {
  auto values = Volume::allocate(stored.geometry(), VoxelType::Float32);
  if (!values) return values.error();
  const std::size_t count = static_cast<std::size_t>(stored.geometry().size[0]) * stored.geometry().size[1];
  auto* out = values->mutableData<float>();
  prepareToFill(values->bytes(), values->byteCount());
  visitVoxels(stored, [&](const auto* in) {
    for (std::size_t slice = 0; slice < frames.size(); ++slice)
      for (std::size_t i = slice * count; i < (slice + 1) * count; ++i)
        out[i] = static_cast<float>(frames[slice].slope * static_cast<double>(in[i]) + frames[slice].intercept);
  });
  return values;
}

/// PS3.3 C.11.1.1: values through the Modality LUT, once and for all.
Result<Volume> mapped(const Volume& stored, const LookupTable& table) {
  auto values = Volume::allocate(stored.geometry(), VoxelType::UInt16);
  if (!values) return values.error();
  const auto count = static_cast<std::size_t>(stored.geometry().voxelCount());
  auto* out = values->mutableData<std::uint16_t>();
  prepareToFill(values->bytes(), values->byteCount());
  const double last = static_cast<double>(table.values.size() - 1);
  visitVoxels(stored, [&](const auto* in) {
    for (std::size_t i = 0; i < count; ++i)
      out[i] =
          table.values[static_cast<std::size_t>(std::clamp(static_cast<double>(in[i]) - table.firstMapped, 0.0, last))];
  });
  return values;
}

std::optional<double> firstAcquired(const Loading& loading) {
  std::optional<double> first;
  for (const SourceFrame& frame : loading.frames)
    if (const auto& acquired = loading.files[frame.file]->acquired; acquired && (!first || *acquired < *first))
      first = acquired;
  return first;
}

Result<void> applyModality(const Loading& loading, const Header& header, LoadedSeries& loaded) {
  if (loaded.volume.channels() != 1) return {};
  const LookupTable table = readModalityTable(header);
  const SourceFrame& first = loading.frames.front();
  if (!table.values.empty() && loaded.volume.type() != VoxelType::Float32) {
    auto values = mapped(loaded.volume, table);
    if (!values) return values.error();
    loaded.volume = std::move(*values);
  } else if (rescaleVaries(loading.frames)) {
    auto values = rescaledPerSlice(loaded.volume, loading.frames);
    if (!values) return values.error();
    loaded.volume = std::move(*values);
    remarkChangingRescale(loading.frames, loaded.report);
  } else {
    loaded.volume.modality.slope = first.slope;
    loaded.volume.modality.intercept = first.intercept;
    if (const auto padding = storedPadding(header)) {
      const double a = first.slope * padding->first + first.intercept;
      const double b = first.slope * padding->second + first.intercept;
      loaded.display.padding = {std::min(a, b), std::max(a, b)};
    }
  }
  loaded.volume.modality.unit = modalityUnit(header);
  if (header.text(DCM_Modality) == "PT") applyUptake(header, firstAcquired(loading), loaded);
  const int middle = loading.frames[loading.frames.size() / 2].frame;
  if (const auto mapping = realWorldMapping(header, middle); mapping && table.values.empty()) {
    // Maps stored values, whatever a rescale would make of them.
    loaded.volume.modality = {mapping->slope, mapping->intercept, mapping->unit};
    loaded.display.padding.reset();
    if (!mapping->quantity.empty()) loaded.technique.emplace_back("Quantity", mapping->quantity);
  }
  return {};
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
  if (!loading.series.unsplit) return analyseStack(loading.frames, crossSectional);
  StackGeometry stack;
  stack.report.remarks.push_back({loading.series.splitReason, kNoVolume});
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

Result<LoadedSeries> assemble(Loading& loading) {
  LoadedSeries loaded;
  loaded.series = loading.series;
  orderInstances(loading, loaded);
  const SourceFrame& middle = loading.frames[loading.frames.size() / 2];
  auto opened = openDicom(loading.series.instances[middle.file].file, ReadDepth::UntilPixels);
  if (!opened) return opened.error();
  const Header header(*(*opened)->getDataset());
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
    remarkNoSpacing(loading.frames.size(), loaded.report);
  }
  loaded.volume = placed(loading, stack, plane);
  if (!loading.graphics.empty()) loaded.graphics = loading.graphics.withGeometry(loaded.volume.geometry());
  if (loading.damagedOverlays > 0)
    loaded.report.remarks.push_back({"An overlay of the file is damaged and is not drawn.", {}});
  readDetails(header, middle.frame, loading.files[middle.file]->transferSyntaxUid, loaded);
  if (stack.even) remarkOverlap(header, middle.frame, stack.sliceSpacing, loaded.report);
  remarkLossy(loaded.lossy, loaded.report);
  if (loaded.volume.channels() == 3) remarkColourProfile(header, loaded.report);
  if (auto applied = applyModality(loading, header, loaded); !applied) return applied.error();
  return loaded;
}

/// Whether it is worth while, and possible, to show images before all are there.
bool showsEarly(const Loading& loading) {
  constexpr std::size_t kLarge = std::size_t{8} << 20;
  return loading.frames.size() > 1 && loading.voxels.byteCount() >= kLarge && !rescaleVaries(loading.frames);
}

void showEarly(Loading& loading, const PartialListener& begun) {
  auto loaded = assemble(loading);
  // Values through a Modality LUT are a volume of their own, which does not fill.
  if (!loaded || loaded->volume.bytes() != loading.voxels.bytes()) return;
  loaded->report.remarks.push_back(
      {"PARTIAL - the series is still loading.", {Capability::MultiplanarReformat, Capability::VolumeAnalysis}});
  begun({std::move(*loaded), loading.decoded});
}

enum class Images { All, MiddleOnly };

Result<LoadedSeries> load(const Series& series, Images images, const PartialListener& begun, Job& job) {
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
    if (auto done = decode(loading, early, job.part(0.3, 1.0)); !done) return done.error();
    dropFailed(loading);
    return assemble(loading);
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "There is not enough memory to open the series.", ""};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The series cannot be opened.", exception.what()};
  }
}

}  // namespace

Result<LoadedSeries> loadDicomSeries(const Series& series, Job& job, const PartialListener& begun) {
  return load(series, Images::All, begun, job);
}

Result<LoadedSeries> loadDicomImage(const Series& series, Job& job) {
  if (series.instances.empty()) return load(series, Images::MiddleOnly, {}, job);
  Series one = series;
  one.instances = {series.instances[series.instances.size() / 2]};
  return load(one, Images::MiddleOnly, {}, job);
}

}  // namespace pellucid
