#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace pellucid {

class Header;

/// Header values that may tell volumes at the same place apart, in the order in which names mention them.
enum class Mark {
  EchoTime,          ///< ms
  BValue,            ///< s/mm2
  TemporalPosition,  ///< index
  InversionTime,     ///< ms
  CardiacPhase,      ///< % of the R-R interval
  RespiratoryPhase,  ///< % of the cycle
  TriggerTime,       ///< ms after the R wave
  FlipAngle,         ///< degrees
  TubeVoltage,       ///< kV
  Kernel,
  ImageType,
  GradientDirection,
  AcquisitionTime,
  FrameReferenceTime,  ///< ms; PET
  AcquisitionNumber,
  ContentTime,
  SequenceName,
  Dimension1,  ///< Dimension Index Values of enhanced images (PS3.3 C.7.6.17)
  Dimension2,
  Dimension3,
  Dimension4,
  Dimension5,
  Copy,              ///< Of files with one SOP Instance UID; set by the grouping.
  TemporalPositions  ///< How many there are: tells nothing apart, but says that repeats are times.
};
constexpr std::size_t kMarkCount = 24;
/// Empty where the header says nothing. Numbers in one form each, however they were written.
using Marks = std::array<std::string, kMarkCount>;

/// One image as far as grouping needs it: a file, or a frame that has a place of its own.
struct ScannedImage {
  int frame = -1;  ///< -1: the file as a whole.
  std::optional<std::array<double, 3>> position;
  std::optional<std::array<double, 6>> orientation;
  std::string pixelSpacing;                        ///< As it stands in the file.
  std::optional<std::array<double, 2>> spacingMm;  ///< The same where it is two numbers.
  std::string stack;                               ///< (0020,9056)
  Marks marks;
};

/// The image of a file with one plane, or of one without planes.
ScannedImage imageOf(const Header& header);

/// The frames of an enhanced image (PS3.3 C.7.6.16) when every frame says where it lies; empty otherwise.
std::vector<ScannedImage> framesOf(const Header& header, int frames);

}  // namespace pellucid
