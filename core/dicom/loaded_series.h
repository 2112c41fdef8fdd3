#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/display.h"
#include "core/base/volume.h"
#include "core/dicom/series_report.h"
#include "core/dicom/study.h"
#include "core/dicom/ultrasound_regions.h"

namespace pellucid {

/// How the image was acquired, where the file says so: what a model pack may ask for.
struct Acquisition {
  std::optional<double> repetitionTimeMs;  ///< (0018,0080)
  std::optional<double> echoTimeMs;        ///< (0018,0081) or (0018,9082)
  std::optional<double> inversionTimeMs;   ///< (0018,0082) or (0018,9079)
  std::string contrastAgent;               ///< (0018,0010), or of (0018,0012)
};

/// How a clip wants to be played (PS3.3 C.7.6.5).
struct CineDefaults {
  /// From (0008,2144), (0018,0040), (0018,1063) or (0018,1065), the first that is there; empty where none is.
  std::optional<double> framesPerSecond;
  bool sweep = false;  ///< Forwards and backwards instead of from the start again: (0018,1244).
};

/// The stored image that a slice is.
struct SliceSource {
  int instance = -1;  ///< Index into Series::instances; -1 where it is not known.
  int frame = 0;      ///< From 1, as in (0008,1160); 0 where it is none by itself (a tile of a mosaic) or not known.
  int frames = 1;     ///< That the file holds, shown or not.
  bool operator==(const SliceSource&) const = default;
};

/// One series with its voxels, as the file gives them: nothing enhanced, nothing guessed.
struct LoadedSeries {
  Series series;  ///< Instances in the order of the slices of `volume`.
  Volume volume;  ///< One slice per image.
  /// Of each slice, in their order; empty where no file has several images. Read with sourceOf().
  std::vector<SliceSource> sources;
  /// UInt8 on the grid of `volume`, kOverlayBit and kShutterBit; empty where no file has an overlay or a shutter.
  /// Voxels are never changed by either.
  Volume graphics;
  SeriesReport report;
  DisplayDefaults display;
  /// Lines of the acquisition for the overlay text, name and value with unit: {"kVp", "120"}, {"TR", "550 ms"}, ...
  std::vector<std::pair<std::string, std::string>> technique;
  Acquisition acquisition;
  CineDefaults cine;
  std::vector<UltrasoundRegion> regions;  ///< Where they are, lengths are those of the region they lie in.
  std::string lossy;                      ///< "LOSSY 10:1" from (0028,2110), (0028,2112); empty when lossless.
  std::string manufacturer;
  std::string model;
  bool burnedInAnnotation = false;  ///< (0028,0301) YES.
};

/// Where a slice of the series comes from; frames of a volume are sorted by place, not as the file has them.
SliceSource sourceOf(const LoadedSeries& loaded, int slice);

/// Everything but the voxels, which cross processes by shared memory.
Json headerToJson(const LoadedSeries& loaded);
/// `volume` is left empty. Sources that do not fit the instances are left out.
Result<LoadedSeries> headerFromJson(const Json& json);

}  // namespace pellucid
