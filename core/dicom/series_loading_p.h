#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/volume.h"
#include "core/dicom/partial_series.h"
#include "core/dicom/source_frames_p.h"
#include "core/dicom/study.h"

namespace pellucid {

/// Everything about one loading: filled step by step.
struct Loading {
  explicit Loading(const Series& toLoad) : series(toLoad) {}

  const Series& series;
  std::vector<std::optional<SourceFile>> files;
  std::vector<std::string> faults;  ///< One sentence per unreadable file.
  int damagedOverlays = 0;
  Narrowing narrowing;              ///< Of all frames.
  std::vector<SourceFrame> frames;  ///< In the order of the slices.
  PixelFormat format;
  int columns = 0;
  int rows = 0;
  Volume voxels;
  Volume graphics;                   ///< As LoadedSeries::graphics; empty where no file has any.
  std::vector<std::uint8_t> failed;  ///< Per slice.
  DecodedImages decoded;             ///< Empty unless somebody watches.
};

/// "Image number 12", as sentences name a file of the series.
std::string imageName(const Instance& instance, std::size_t index);

/// Fills the voxels and graphics of all frames, from the middle outwards, and notes what fails. `begun`, where there is
/// one, hears when the first images are there. Errors: those of the first image where none can be read; Cancelled.
Result<void> decodeFrames(Loading& loading, const std::function<void()>& begun, Job job);

/// Closes the gaps that undecodable slices left.
void dropFailed(Loading& loading);

}  // namespace pellucid
