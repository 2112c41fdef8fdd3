#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/volume.h"
#include "core/dicom/coded_concept.h"

namespace pellucid {

enum class SegmentationType { Binary, Fractional, LabelMap };

/// One segment (PS3.3 C.8.20.4). Texts are UTF-8.
struct Segment {
  int number = 0;
  std::string label;
  std::string description;
  CodedConcept category;
  CodedConcept type;
  std::vector<CodedConcept> typeModifiers;
  CodedConcept anatomicRegion;
  std::vector<CodedConcept> anatomicRegionModifiers;
  std::string algorithmType;  ///< "AUTOMATIC", "SEMIAUTOMATIC", "MANUAL".
  std::string algorithmName;
  std::string trackingId;
  std::string trackingUid;
  std::optional<std::uint32_t> rgb;  ///< Recommended display colour as sRGB, 0xRRGGBB.
  int frames = 0;                    ///< Frames of this segment; 0 for label maps, where one frame holds all segments.
  std::optional<std::int64_t> voxels;  ///< In the segment (fractions above 0); absent where they were not counted.
};

/// A segmentation (PS3.3 A.51) or label map segmentation (A.51.4) without its voxels.
struct SegmentationObject {
  SegmentationType type = SegmentationType::Binary;
  std::string fractionalType;  ///< "PROBABILITY" or "OCCUPANCY".
  int maximumFractionalValue = 1;
  std::string segmentsOverlap;  ///< "YES", "NO", "UNDEFINED", or empty: what the file says.
  std::string contentLabel;
  std::string contentDescription;
  std::string frameOfReferenceUid;
  std::vector<std::string> referencedSeriesUids;
  int columns = 0;
  int rows = 0;
  int frames = 0;
  std::vector<Segment> segments;  ///< In the order of the file.
  /// Grid of every mask of the file, from position and orientation of its frames; absent where the frames make no
  /// volume, and a remark says why.
  std::optional<Geometry> geometry;
  std::vector<std::string> remarks;  ///< In sentences without patient data.
};

/// Reads the masks of one file, each by itself: segments may overlap. One thread at a time.
class SegmentationReader {
 public:
  /// Errors: as openDicom(); Unsupported or Malformed for pixels that cannot be read.
  static Result<SegmentationReader> open(const std::filesystem::path& file);
  SegmentationReader(SegmentationReader&&) noexcept;
  SegmentationReader& operator=(SegmentationReader&&) noexcept;
  ~SegmentationReader();

  const SegmentationObject& object() const;
  /// Fills Segment::voxels; decodes every frame once.
  Result<void> countVoxels(Job& job);
  /// Voxels of one segment on the grid of the object, UInt8: 1 inside. A fractional segment keeps its stored values,
  /// and `modality.slope` turns them into fractions of 0 to 1. Slices without a frame are 0.
  /// Errors: NotFound (no such segment), Inconsistent (the frames make no volume), OutOfMemory, Malformed, Cancelled.
  Result<Volume> mask(int segmentNumber, Job& job);
  /// Label maps only: segment numbers as UInt8 or UInt16; slices without a frame are Pixel Padding Value, or 0.
  Result<Volume> labels(Job& job);

 private:
  struct State;
  explicit SegmentationReader(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

Json toJson(const SegmentationObject& segmentation);

}  // namespace pellucid
