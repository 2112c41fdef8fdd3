#include <algorithm>
#include <cstring>
#include <optional>

#include "core/dicom/missing_values.h"
#include "core/dicom/series_loader.h"
#include "core/dicom/series_parts.h"
#include "core/dicom/study_scanner.h"
#include "core/imaging/image_io.h"
#include "core/imaging/voi.h"
#include "core/open/file_format_p.h"
#include "core/open/opener.h"
#include "core/open/tilt_correction.h"

namespace pellucid {

namespace {

const std::vector<Capability> kNoLengths{Capability::Millimetres};

Result<LoadedSeries> loadImageFile(const Series& series, Job& job) {
  if (series.instances.empty()) return Error{ErrorCode::NotFound, "The series has no images.", ""};
  job.step("Reading the image");
  const std::filesystem::path& file = series.instances.front().file;
  auto volume = series.part.count > 1 ? readVolumeOfFile(file, series.part.index) : readImageFile(file);
  if (!volume) return volume.error();
  if (job.cancelled()) return Job::cancelledError();
  LoadedSeries loaded;
  loaded.series = series;
  loaded.volume = std::move(*volume);
  const Geometry& geometry = loaded.volume.geometry();
  Instance& instance = loaded.series.instances.front();
  instance.columns = geometry.size[0];
  instance.rows = geometry.size[1];
  instance.frames = geometry.size[2];
  const std::string name = formatName(series.format);
  if (geometry.calibration == Calibration::None)
    loaded.report.remarks.push_back({"A " + name + " file gives no pixel spacing: lengths are in pixels.", kNoLengths});
  if (series.format == FileFormat::Jpeg) loaded.lossy = "LOSSY";
  // Photographs and exported images of 8 bits are meant to be seen as they are.
  const bool exported = series.format != FileFormat::Nifti && series.format != FileFormat::Nrrd;
  if (exported && loaded.volume.type() == VoxelType::UInt8)
    loaded.display.windows.push_back({128.0, 256.0, VoiFunction::Linear, "Full range"});
  job.report(1.0);
  return loaded;
}

Result<LoadedSeries> loadStraightened(const Series& series, Job& job) {
  Job loading = job.part(0.0, 0.7);
  auto tilted = loadDicomSeries(asAcquired(series), loading);
  if (!tilted) return tilted.error();
  Job correcting = job.part(0.7, 1.0);
  return correctTilt(*tilted, correcting);
}

/// Mean over boxes of whole pixels: fast, and without the moire of picking single ones.
Result<Volume> reduced(const Volume& image, int largestSide) {
  const auto& size = image.geometry().size;
  const int factor = std::max(1, (std::max(size[0], size[1]) + largestSide - 1) / largestSide);
  if (factor == 1) return image;
  const std::array<int, 3> newSize{std::max(1, size[0] / factor), std::max(1, size[1] / factor), 1};
  const int channels = image.channels();
  auto result = Volume::allocate(image.geometry().resampledTo(newSize), VoxelType::UInt8, channels);
  if (!result) return result.error();
  const auto* in = image.data<std::uint8_t>();
  auto* out = result->mutableData<std::uint8_t>();
  for (int row = 0; row < newSize[1]; ++row)
    for (int column = 0; column < newSize[0]; ++column)
      for (int channel = 0; channel < channels; ++channel) {
        int sum = 0;
        int count = 0;
        for (int y = row * factor; y < std::min((row + 1) * factor, size[1]); ++y)
          for (int x = column * factor; x < std::min((column + 1) * factor, size[0]); ++x, ++count)
            sum += in[(static_cast<std::size_t>(y) * size[0] + x) * channels + channel];
        *out++ = static_cast<std::uint8_t>(count == 0 ? 0 : sum / count);
      }
  return result;
}

/// Whether a series is one of the parts that were joined.
bool holds(const Series& whole, const Series& part) {
  return std::any_of(whole.instances.begin(), whole.instances.end(),
                     [&](const Instance& instance) { return instance.file == part.instances.front().file; });
}

}  // namespace

Result<LoadedSeries> loadSeries(const Series& series, Job& job, const PartialListener& begun) {
  try {
    auto loaded = isStraightened(series)               ? loadStraightened(series, job)
                  : series.format == FileFormat::Dicom ? loadDicomSeries(series, job, begun)
                                                       : loadImageFile(series, job);
    if (loaded) remarkMissingValues(*loaded);
    return loaded;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The series cannot be opened.", exception.what()};
  }
}

Result<Volume> seriesThumbnail(const Series& series, int largestSide) {
  try {
    Job job;
    auto loaded = series.format == FileFormat::Dicom ? loadDicomImage(series, job) : loadImageFile(series, job);
    if (!loaded) return loaded.error();
    const int middle = loaded->volume.geometry().size[2] / 2;
    const Volume image = loaded->volume.slice(middle);
    auto shown = renderSlice(image, 0, defaultLook(image, loaded->display));
    if (!shown) return shown.error();
    if (!loaded->graphics.empty()) drawGraphics(*shown, loaded->graphics.slice(middle), loaded->display.shutterGrey);
    return reduced(*shown, std::max(1, largestSide));
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The preview cannot be made.", exception.what()};
  }
}

Result<LoadedSeries> loadFile(const std::filesystem::path& file, Job& job) {
  Opener opener;
  Job scanning = job.part(0.0, 0.1);
  auto scan = opener.scan({file}, scanning);
  if (!scan) return scan.error();
  Job loading = job.part(0.1, 1.0);
  std::optional<Series> whole;
  for (const Study& study : scan->studies)
    for (const Series& series : study.series) {
      if (!series.hasPixels || series.instances.empty()) continue;
      // A file of several volumes is no volume: its images come one after the other.
      if (!whole) whole = unsplit(study, series);
      if (!holds(*whole, series))
        return Error{ErrorCode::InvalidArgument, "There are several series at that path; name the files of one.", ""};
    }
  if (whole) return loadSeries(*whole, loading);
  if (!scan->skipped.empty()) return Error{ErrorCode::Malformed, scan->skipped.front().reason, ""};
  return Error{ErrorCode::NotFound, "There is no image at that path.", ""};
}

}  // namespace pellucid
