#include "core/dicom/part_marks_p.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/dicom/source_frames_p.h"

namespace pellucid {

namespace {

const DcmTagKey kSiemensBValue(0x0019, 0x100C);
const DcmTagKey kSiemensDirection(0x0019, 0x100E);
const DcmTagKey kPhilipsBValue(0x2001, 0x1003);
const DcmTagKey kGeBValue(0x0043, 0x1039);
constexpr int kMostFrames = 1 << 17;

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : "\\") + value;
  return text;
}

std::string textOf(const Header& header, const DcmTagKey& tag) {
  return joined(header.values(tag));
}

/// "4.6", "4.60" and "+4.6" are one echo time: numbers to nine digits, in one form.
std::string numbersOf(const Header& header, const DcmTagKey& tag) {
  constexpr int kDigits = 9;
  const auto values = header.values(tag);
  if (values.empty()) return {};
  const auto numbers = header.numbers(tag);
  if (numbers.size() != values.size()) return joined(values);
  std::vector<std::string> texts;
  for (const double number : numbers) {
    char buffer[32];
    // Zero has no sign here.
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number + 0.0, std::chars_format::general, kDigits);
    texts.emplace_back(buffer, end.ptr);
  }
  return joined(texts);
}

/// Clock times are digits, but no numbers.
bool isNumber(Mark mark) {
  return mark != Mark::Kernel && mark != Mark::ImageType && mark != Mark::SequenceName &&
         mark != Mark::AcquisitionTime && mark != Mark::ContentTime;
}

std::string valueOf(const Header& header, Mark mark, const DcmTagKey& tag) {
  return isNumber(mark) ? numbersOf(header, tag) : textOf(header, tag);
}

void put(Marks& marks, Mark mark, std::string value) {
  if (!value.empty()) marks[static_cast<std::size_t>(mark)] = std::move(value);
}

/// The standard's attribute, or the private ones of the makers that had none when they began.
std::string diffusionOf(const Header& header) {
  if (header.has(DCM_DiffusionBValue)) return numbersOf(header, DCM_DiffusionBValue);
  const std::string maker = header.text(DCM_Manufacturer);
  if (maker.starts_with("GE")) {
    const auto values = header.numbers(kGeBValue);
    if (values.empty()) return {};
    // Newer software adds 10^9 to the value.
    constexpr double kOffset = 1e9;
    return std::to_string(static_cast<long long>(values[0] >= kOffset ? values[0] - kOffset : values[0]));
  }
  if (maker.starts_with("Philips") && header.has(kPhilipsBValue)) return numbersOf(header, kPhilipsBValue);
  return maker.starts_with("SIEMENS") || maker.starts_with("Siemens") ? numbersOf(header, kSiemensBValue)
                                                                      : std::string();
}

/// The numbers of an attribute where there are exactly as many and none is beyond all reason.
template <std::size_t N>
std::optional<std::array<double, N>> within(double limit, const std::vector<double>& numbers) {
  const auto values = exactly<N>(numbers);
  const bool sane =
      values && std::all_of(values->begin(), values->end(), [limit](double v) { return std::abs(v) <= limit; });
  return sane ? values : std::nullopt;
}

void readPlane(const Header& header, ScannedImage& image) {
  constexpr double kFarthestMm = 1e6;
  constexpr double kLongestDirection = 1.1;
  if (auto position = within<3>(kFarthestMm, header.numbers(DCM_ImagePositionPatient))) image.position = position;
  if (auto orientation = within<6>(kLongestDirection, header.numbers(DCM_ImageOrientationPatient)))
    image.orientation = orientation;
  if (auto position = within<3>(kFarthestMm, header.numbers(DCM_ImagePositionVolume))) image.position = position;
  if (auto orientation = within<6>(kLongestDirection, header.numbers(DCM_ImageOrientationVolume)))
    image.orientation = orientation;
  if (header.has(DCM_PixelSpacing)) {
    image.pixelSpacing = textOf(header, DCM_PixelSpacing);
    image.spacingMm = exactly<2>(header.numbers(DCM_PixelSpacing));
  }
}

struct FrameMark {
  Mark mark;
  DcmTagKey macro;
  DcmTagKey tag;
};

/// PS3.3 C.7.6.16.2 and C.8.13.5: where enhanced images keep what classic ones have in the data set.
const std::array kFrameMarks{
    FrameMark{Mark::EchoTime, DCM_MREchoSequence, DCM_EffectiveEchoTime},
    FrameMark{Mark::BValue, DCM_MRDiffusionSequence, DCM_DiffusionBValue},
    FrameMark{Mark::TemporalPosition, DCM_TemporalPositionSequence, DCM_TemporalPositionTimeOffset},
    FrameMark{Mark::TemporalPosition, DCM_FrameContentSequence, DCM_TemporalPositionIndex},
    FrameMark{Mark::GradientDirection, DCM_MRVelocityEncodingSequence, DCM_VelocityEncodingDirection},
    FrameMark{Mark::InversionTime, DCM_MRModifierSequence, DCM_InversionTimes},
    FrameMark{Mark::CardiacPhase, DCM_CardiacSynchronizationSequence, DCM_NominalPercentageOfCardiacPhase},
    FrameMark{Mark::RespiratoryPhase, DCM_RespiratorySynchronizationSequence, DCM_NominalPercentageOfRespiratoryPhase},
    FrameMark{Mark::TriggerTime, DCM_CardiacSynchronizationSequence, DCM_NominalCardiacTriggerDelayTime},
    FrameMark{Mark::FlipAngle, DCM_MRTimingAndRelatedParametersSequence, DCM_FlipAngle},
    FrameMark{Mark::TubeVoltage, DCM_CTXRayDetailsSequence, DCM_KVP},
    FrameMark{Mark::Kernel, DCM_CTReconstructionSequence, DCM_ConvolutionKernel},
    FrameMark{Mark::ImageType, DCM_MRImageFrameTypeSequence, DCM_FrameType},
    FrameMark{Mark::ImageType, DCM_CTImageFrameTypeSequence, DCM_FrameType},
    FrameMark{Mark::ImageType, DCM_PETFrameTypeSequence, DCM_FrameType},
    FrameMark{Mark::AcquisitionTime, DCM_FrameContentSequence, DCM_FrameAcquisitionDateTime},
    FrameMark{Mark::AcquisitionNumber, DCM_FrameContentSequence, DCM_FrameAcquisitionNumber}};

/// Magnitude and phase, label and control: kinds of images that MR says beside the image type (PS3.3 C.8.13.3,
/// C.8.13.5).
void addKinds(const FunctionalGroups& groups, int frame, ScannedImage& image) {
  std::string& type = image.marks[static_cast<std::size_t>(Mark::ImageType)];
  for (const auto& [macro, tag] : {std::pair(DCM_MRImageFrameTypeSequence, DCM_ComplexImageComponent),
                                   std::pair(DCM_MRArterialSpinLabelingSequence, DCM_ASLContext)})
    if (DcmItem* item = groups.item(frame, macro))
      if (const std::string kind = textOf(Header(*item, groups.charset), tag); !kind.empty())
        type += (type.empty() ? "" : "\\") + kind;
}

void readFrameMarks(const FunctionalGroups& groups, int frame, ScannedImage& image) {
  for (const FrameMark& entry : kFrameMarks)
    if (DcmItem* item = groups.item(frame, entry.macro))
      put(image.marks, entry.mark, valueOf(Header(*item, groups.charset), entry.mark, entry.tag));
  addKinds(groups, frame, image);
  if (DcmItem* item = groups.item(frame, DCM_MRDiffusionSequence))
    if (DcmItem* direction = Header(*item, groups.charset).item(DCM_DiffusionGradientDirectionSequence))
      put(image.marks, Mark::GradientDirection,
          numbersOf(Header(*direction, groups.charset), DCM_DiffusionGradientOrientation));
  DcmItem* content = groups.item(frame, DCM_FrameContentSequence);
  if (content == nullptr) return;
  const Header frameContent(*content, groups.charset);
  image.stack = frameContent.text(DCM_StackID);
  const auto indices = frameContent.values(DCM_DimensionIndexValues);
  for (std::size_t i = 0; i < std::min<std::size_t>(indices.size(), 5); ++i)
    image.marks[static_cast<std::size_t>(Mark::Dimension1) + i] = indices[i];
}

}  // namespace

ScannedImage imageOf(const Header& header) {
  ScannedImage image;
  readPlane(header, image);
  const auto set = [&](Mark mark, const DcmTagKey& tag) { put(image.marks, mark, valueOf(header, mark, tag)); };
  set(Mark::EchoTime, DCM_EchoTime);
  put(image.marks, Mark::BValue, diffusionOf(header));
  set(Mark::TemporalPosition, DCM_TemporalPositionIdentifier);
  set(Mark::InversionTime, DCM_InversionTime);
  set(Mark::CardiacPhase, DCM_NominalPercentageOfCardiacPhase);
  set(Mark::RespiratoryPhase, DCM_NominalPercentageOfRespiratoryPhase);
  set(Mark::TriggerTime, DCM_TriggerTime);
  set(Mark::FlipAngle, DCM_FlipAngle);
  set(Mark::TubeVoltage, DCM_KVP);
  set(Mark::Kernel, DCM_ConvolutionKernel);
  set(Mark::ImageType, DCM_ImageType);
  set(Mark::GradientDirection,
      header.has(DCM_DiffusionGradientOrientation) ? DCM_DiffusionGradientOrientation : kSiemensDirection);
  set(Mark::AcquisitionTime, DCM_AcquisitionTime);
  set(Mark::FrameReferenceTime, DCM_FrameReferenceTime);
  set(Mark::AcquisitionNumber, DCM_AcquisitionNumber);
  set(Mark::ContentTime, DCM_ContentTime);
  put(image.marks, Mark::SequenceName, header.text(DCM_SequenceName));
  set(Mark::TemporalPositions, DCM_NumberOfTemporalPositions);
  return image;
}

std::vector<ScannedImage> framesOf(const Header& header, int frames) {
  const FunctionalGroups groups = functionalGroups(header);
  if (frames < 1 || frames > kMostFrames || static_cast<int>(groups.perFrame.size()) != frames) return {};
  const ScannedImage whole = imageOf(header);
  std::vector<ScannedImage> images;
  for (int i = 0; i < frames; ++i) {
    ScannedImage image = whole;
    image.frame = i;
    for (const DcmTagKey& macro : {DCM_PlanePositionSequence, DCM_PlaneOrientationSequence, DCM_PixelMeasuresSequence,
                                   DCM_PlanePositionVolumeSequence, DCM_PlaneOrientationVolumeSequence})
      if (DcmItem* item = groups.item(i, macro)) readPlane(Header(*item, groups.charset), image);
    if (!image.position || !image.orientation) return {};
    readFrameMarks(groups, i, image);
    images.push_back(std::move(image));
  }
  return images;
}

}  // namespace pellucid
