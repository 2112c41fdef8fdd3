#include "core/dicom/series_details_p.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

#include "core/dicom/graphics_p.h"
#include "core/dicom/object_modules_p.h"
#include "core/dicom/ultrasound_regions_p.h"

namespace pellucid {

namespace {

/// At most two decimals, without zeros at the end.
std::string shortNumber(double value) {
  return decimalString(std::round(value * 100.0) / 100.0);
}

std::string ratioText(double value) {
  return decimalString(std::round(value * 10.0) / 10.0);
}

/// A value of the data set itself, or of a functional group of the frame.
double numberOf(const Header& header, int frame, const DcmTagKey& tag, const DcmTagKey& macro,
                const DcmTagKey& inMacro) {
  const double missing = std::nan("");
  if (header.has(tag)) return header.number(tag, missing);
  DcmItem* item = functionalGroup(header, frame, macro);
  return item == nullptr ? missing : Header(*item, header.charset()).number(inMacro, missing);
}

struct TechniqueLine {
  const char* name;
  DcmTagKey tag;
  DcmTagKey macro;
  DcmTagKey inMacro;
  const char* unit;
};

const std::array kTechnique{
    TechniqueLine{"kVp", DCM_KVP, DCM_CTXRayDetailsSequence, DCM_KVP, ""},
    TechniqueLine{"mA", DCM_XRayTubeCurrent, DCM_CTExposureSequence, DCM_XRayTubeCurrentInmA, ""},
    TechniqueLine{"mAs", DCM_Exposure, DCM_CTExposureSequence, DCM_ExposureInmAs, ""},
    TechniqueLine{"TR", DCM_RepetitionTime, DCM_MRTimingAndRelatedParametersSequence, DCM_RepetitionTime, " ms"},
    TechniqueLine{"TE", DCM_EchoTime, DCM_MREchoSequence, DCM_EffectiveEchoTime, " ms"},
    TechniqueLine{"TI", DCM_InversionTime, DCM_MRModifierSequence, DCM_InversionTimes, " ms"},
    TechniqueLine{"Flip angle", DCM_FlipAngle, DCM_MRTimingAndRelatedParametersSequence, DCM_FlipAngle, " deg"},
    TechniqueLine{"Field", DCM_MagneticFieldStrength, DCM_MRModifierSequence, DCM_MagneticFieldStrength, " T"},
    TechniqueLine{"Thickness", DCM_SliceThickness, DCM_PixelMeasuresSequence, DCM_SliceThickness, " mm"},
};

/// PS3.3 C.8.3.1 and, for enhanced MR, C.8.13.5; C.7.6.4 and C.7.6.4b for contrast media.
Acquisition readAcquisition(const Header& header, int frame) {
  const auto time = [&](const DcmTagKey& tag, const DcmTagKey& macro, const DcmTagKey& inMacro) {
    const double value = numberOf(header, frame, tag, macro, inMacro);
    return std::isfinite(value) && value > 0.0 ? std::optional(value) : std::nullopt;
  };
  Acquisition acquisition{
      .repetitionTimeMs = time(DCM_RepetitionTime, DCM_MRTimingAndRelatedParametersSequence, DCM_RepetitionTime),
      .echoTimeMs = time(DCM_EchoTime, DCM_MREchoSequence, DCM_EffectiveEchoTime),
      .inversionTimeMs = time(DCM_InversionTime, DCM_MRModifierSequence, DCM_InversionTimes),
      .contrastAgent = header.text(DCM_ContrastBolusAgent)};
  if (DcmItem* agent = header.item(DCM_ContrastBolusAgentSequence);
      agent != nullptr && acquisition.contrastAgent.empty())
    acquisition.contrastAgent = Header(*agent, header.charset()).text(DCM_CodeMeaning);
  return acquisition;
}

void readTechnique(const Header& header, int frame, LoadedSeries& loaded) {
  for (const TechniqueLine& line : kTechnique) {
    const double value = numberOf(header, frame, line.tag, line.macro, line.inMacro);
    if (std::isfinite(value) && value > 0.0) loaded.technique.emplace_back(line.name, shortNumber(value) + line.unit);
  }
  const std::string kernel = header.text(DCM_ConvolutionKernel);
  if (!kernel.empty()) loaded.technique.emplace_back("Kernel", kernel);
  const std::string sequence = header.text(DCM_SequenceName);
  if (!sequence.empty()) loaded.technique.emplace_back("Sequence", sequence);
  loaded.acquisition = readAcquisition(header, frame);
  if (!loaded.acquisition.contrastAgent.empty())
    loaded.technique.emplace_back("Contrast", loaded.acquisition.contrastAgent);
}

/// PS3.3 C.7.6.5: what is recommended for display before what the acquisition had.
CineDefaults readCine(const Header& header) {
  CineDefaults cine;
  cine.sweep = header.integer(DCM_PreferredPlaybackSequencing, 0) == 1;
  double vectorMs = 0.0;
  const auto times = header.numbers(DCM_FrameTimeVector);
  // The first entry is the start, which is no step.
  if (times.size() > 1)
    vectorMs = std::accumulate(times.begin() + 1, times.end(), 0.0) / static_cast<double>(times.size() - 1);
  const auto perSecond = [](double milliseconds) { return milliseconds > 0.0 ? 1000.0 / milliseconds : 0.0; };
  constexpr double kSlowest = 0.01;
  constexpr double kFastest = 1000.0;
  for (const double rate : {header.number(DCM_RecommendedDisplayFrameRate, 0.0), header.number(DCM_CineRate, 0.0),
                            perSecond(header.number(DCM_FrameTime, 0.0)), perSecond(vectorMs)}) {
    if (!(rate >= kSlowest && rate <= kFastest)) continue;
    cine.framesPerSecond = rate;
    break;
  }
  return cine;
}

/// PS3.3 C.11.2.1.3.
void readWindows(const Header& header, DisplayDefaults& display) {
  const auto centers = header.numbers(DCM_WindowCenter);
  const auto widths = header.numbers(DCM_WindowWidth);
  const auto explanations = header.values(DCM_WindowCenterWidthExplanation);
  const std::string function = header.text(DCM_VOILUTFunction);
  for (std::size_t i = 0; i < std::min(centers.size(), widths.size()); ++i) {
    VoiWindow window{centers[i], widths[i], VoiFunction::Linear, {}};
    if (function == "LINEAR_EXACT") window.function = VoiFunction::LinearExact;
    if (function == "SIGMOID") window.function = VoiFunction::Sigmoid;
    // Widths below one are only allowed where they are exact; files with real values write them anyway.
    if (window.function == VoiFunction::Linear && window.width < 1.0) window.function = VoiFunction::LinearExact;
    if (i < explanations.size()) window.explanation = explanations[i];
    if (window.width > 0.0) display.windows.push_back(std::move(window));
  }
}

void readTables(const Header& header, bool signedInput, DisplayDefaults& display) {
  for (DcmItem* item : header.items(DCM_VOILUTSequence)) {
    LookupTable table = readLookupTable(Header(*item, header.charset()), signedInput);
    if (!table.values.empty()) display.voiTables.push_back(std::move(table));
  }
}

void readDisplay(const Header& header, int frame, DisplayDefaults& display) {
  readWindows(header, display);
  DcmItem* group = functionalGroup(header, frame, DCM_FrameVOILUTSequence);
  if (display.windows.empty() && group != nullptr) readWindows(Header(*group, header.charset()), display);
  readTables(header, header.integer(DCM_PixelRepresentation, 0) == 1 || header.number(DCM_RescaleIntercept, 0.0) < 0.0,
             display);
  display.shutterGrey = shutterGreyOf(header);
  // PS3.3 C.7.6.3.1.2 and C.8.11.3.1.2: INVERSE goes with MONOCHROME1, so the two never cancel.
  display.inverted =
      header.text(DCM_PhotometricInterpretation) == "MONOCHROME1" || header.text(DCM_PresentationLUTShape) == "INVERSE";
}

bool isProjection(const std::string& modality) {
  static const std::set<std::string> kProjection{"CR", "DX", "MG", "IO", "PX", "RG", "RF", "XA", "RTIMAGE"};
  return kProjection.contains(modality);
}

/// Spacing at the detector: of the data set, of a frame of an enhanced XA or RF (PS3.3 C.8.19.6.4), of a portal image
/// (C.8.8.2).
std::vector<double> imagerSpacing(const Header& header, int frame) {
  for (const DcmTagKey& tag : {DCM_ImagerPixelSpacing, DCM_ImagePlanePixelSpacing})
    if (header.has(tag)) return header.numbers(tag);
  DcmItem* properties = functionalGroup(header, frame, DCM_FramePixelDataPropertiesSequence);
  return properties == nullptr ? std::vector<double>()
                               : Header(*properties, header.charset()).numbers(DCM_ImagerPixelSpacing);
}

/// PS3.3 10.7.1.1: Pixel Spacing of which the file says what it was measured on.
PlaneSpacing calibratedSpacing(const std::array<double, 2>& pixel, const std::string& type) {
  return {pixel[1], pixel[0], type == "GEOMETRY" ? Calibration::Magnified : Calibration::Fiducial};
}

/// PS3.3 10.7.1.3: what Pixel Spacing and Imager Pixel Spacing of a projection mean together.
PlaneSpacing projectionSpacing(const Header& header, const SourceFrame& frame) {
  const auto imager = imagerSpacing(header, frame.frame);
  const bool hasImager = imager.size() == 2 && imager[0] > 0 && imager[1] > 0;
  const std::string type = header.text(DCM_PixelSpacingCalibrationType);
  const auto& pixel = frame.pixelSpacing;
  const bool differ =
      hasImager && pixel &&
      (std::abs((*pixel)[0] - imager[0]) > 1e-4 * imager[0] || std::abs((*pixel)[1] - imager[1]) > 1e-4 * imager[1]);
  if (pixel && (differ || !type.empty())) return calibratedSpacing(*pixel, type);
  if (hasImager) {
    const double factor = header.number(DCM_EstimatedRadiographicMagnificationFactor, 1.0);
    if (factor > 1.0) return {imager[1] / factor, imager[0] / factor, Calibration::Magnified};
    return {imager[1], imager[0], Calibration::Detector};
  }
  // Pixel Spacing alone, of unknown kind: at the detector is the claim that says least.
  if (pixel) return {(*pixel)[1], (*pixel)[0], Calibration::Detector};
  return {};
}

/// Where all regions of an ultrasound image that show lengths have one scale.
PlaneSpacing ultrasoundSpacing(const Header& header) {
  const auto scale = commonScale(readUltrasoundRegions(header));
  if (!scale) return {};
  return {(*scale)[0], (*scale)[1], Calibration::UltrasoundRegion};
}

}  // namespace

std::optional<double> lossyRatio(const Header& header, const std::string& transferSyntaxUid) {
  const bool stated = header.text(DCM_LossyImageCompression) == "01";
  if (!stated && !isLossySyntax(transferSyntaxUid)) return std::nullopt;
  double ratio = 1.0;
  for (const double step : header.numbers(DCM_LossyImageCompressionRatio)) ratio *= std::max(1.0, step);
  return ratio;
}

std::string lossyText(double ratio) {
  return ratio > 1.0 ? "LOSSY " + ratioText(ratio) + ":1" : "LOSSY";
}

bool isCrossSectional(const std::string& modality) {
  return modality == "CT" || modality == "MR" || modality == "PT";
}

void readDetails(const Header& header, int frame, LoadedSeries& loaded) {
  loaded.manufacturer = header.text(DCM_Manufacturer);
  loaded.model = header.text(DCM_ManufacturerModelName);
  readDisplay(header, frame, loaded.display);
  loaded.cine = readCine(header);
  readTechnique(header, frame, loaded);
}

double sliceThickness(const Header& header, int frame) {
  return numberOf(header, frame, DCM_SliceThickness, DCM_PixelMeasuresSequence, DCM_SliceThickness);
}

namespace {

/// Modality LUT Type or Rescale Type as a unit; PS3.3 C.11.1.1.2.
std::string unitOf(const std::string& type) {
  if (type == "US" || type == "HU" || type == "normalized") return {};
  if (type == "OD") return "10^-3 OD";
  if (type == "MGML") return "mg/ml";
  if (type == "PCT") return "%";
  if (type == "ED") return "10^23/ml";
  return type;
}

}  // namespace

std::string modalityUnit(const Header& header, int frame) {
  const std::string modality = header.text(DCM_Modality);
  if (modality == "RTDOSE") return header.text(DCM_DoseUnits) == "GY" ? "Gy" : "";
  // Enhanced images keep their rescale in functional groups (C.7.6.16.2.9).
  DcmItem* group = functionalGroup(header, frame, DCM_PixelValueTransformationSequence);
  DcmItem* table = header.item(DCM_ModalityLUTSequence);
  std::string type = header.text(DCM_RescaleType);
  if (group != nullptr) type = Header(*group, header.charset()).text(DCM_RescaleType);
  if (table != nullptr) type = Header(*table, header.charset()).text(DCM_ModalityLUTType);
  if (modality != "CT") return unitOf(type);
  if (type == "HU") return "HU";
  const auto types = header.values(DCM_ImageType);
  const bool original = types.empty() || types.front() == "ORIGINAL";
  const bool localizer = std::find(types.begin(), types.end(), "LOCALIZER") != types.end();
  const bool rescaled = header.has(DCM_RescaleIntercept) || group != nullptr;
  return (type.empty() || type == "US") && original && !localizer && rescaled ? "HU" : unitOf(type);
}

PlaneSpacing planeSpacing(const Header& header, const SourceFrame& frame, const std::string& modality) {
  // Tomosynthesis and X-ray volumes keep their planes in functional groups: slices of the patient, no projections.
  const bool reconstructed = frame.pixelSpacing && frame.position && frame.orientation &&
                             functionalGroup(header, frame.frame, DCM_PlanePositionSequence) != nullptr;
  if (isProjection(modality) && !reconstructed) return projectionSpacing(header, frame);
  if (frame.inVolume && frame.pixelSpacing)
    return {(*frame.pixelSpacing)[1], (*frame.pixelSpacing)[0], Calibration::Scanner};
  if (modality == "US" || modality == "IVUS") return ultrasoundSpacing(header);
  const bool inPatient = frame.position && frame.orientation;
  // PS3.3 C.8.4.8: of nuclear medicine it is a distance in the patient too, whether or not the place is known.
  if (frame.pixelSpacing && (inPatient || isCrossSectional(modality) || modality == "NM"))
    return {(*frame.pixelSpacing)[1], (*frame.pixelSpacing)[0], Calibration::Scanner};
  const std::string type = header.text(DCM_PixelSpacingCalibrationType);
  return frame.pixelSpacing && !type.empty() ? calibratedSpacing(*frame.pixelSpacing, type) : PlaneSpacing{};
}

bool statesSpacing(const Header& header, const SourceFrame& frame) {
  return frame.pixelSpacing || header.has(DCM_NominalScannedPixelSpacing);
}

namespace {

/// PS3.3 C.7.6.24: of Float and Double Float Pixel Data. As numbers, because text would round them.
std::optional<std::pair<double, double>> realPadding(const Header& header) {
  const auto find = [&header](const DcmTagKey& single, const DcmTagKey& twofold) -> std::optional<double> {
    Float32 value = 0.0F;
    Float64 wide = 0.0;
    if (header.source().findAndGetFloat32(single, value).good()) return value;
    // The pixels are kept as single precision.
    if (header.source().findAndGetFloat64(twofold, wide).good()) return static_cast<Float32>(wide);
    return std::nullopt;
  };
  const auto value = find(DCM_FloatPixelPaddingValue, DCM_DoubleFloatPixelPaddingValue);
  if (!value || !std::isfinite(*value)) return std::nullopt;
  const double limit = find(DCM_FloatPixelPaddingRangeLimit, DCM_DoubleFloatPixelPaddingRangeLimit).value_or(*value);
  return std::pair(std::min(*value, limit), std::max(*value, limit));
}

}  // namespace

std::optional<std::pair<double, double>> storedPadding(const Header& header) {
  if (const auto real = realPadding(header)) return real;
  if (!header.has(DCM_PixelPaddingValue)) return std::nullopt;
  const bool isSigned = header.integer(DCM_PixelRepresentation, 0) == 1;
  // Written as unsigned by some in spite of signed pixels.
  const auto stored = [isSigned](double value) { return isSigned && value > 32767 ? value - 65536 : value; };
  const double value = stored(header.number(DCM_PixelPaddingValue, 0));
  const double limit = stored(header.number(DCM_PixelPaddingRangeLimit, header.number(DCM_PixelPaddingValue, 0)));
  return std::pair(std::min(value, limit), std::max(value, limit));
}

LookupTable readLookupTable(const Header& item, bool signedInput) {
  LookupTable table;
  const auto descriptor = item.numbers(DCM_LUTDescriptor);
  if (descriptor.size() < 3) return table;
  table.firstMapped = static_cast<int>(std::clamp(descriptor[1], -65536.0, 65535.0));
  if (signedInput && table.firstMapped > 32767) table.firstMapped -= 65536;
  table.bits = static_cast<int>(std::clamp(descriptor[2], 1.0, 16.0));
  table.explanation = item.text(DCM_LUTExplanation);
  const Uint16* words = nullptr;
  unsigned long count = 0;
  if (item.source().findAndGetUint16Array(DCM_LUTData, words, &count).bad() || words == nullptr) return table;
  const std::size_t entries = descriptor[0] <= 0 ? 65536 : static_cast<std::size_t>(std::min(descriptor[0], 65536.0));
  if (table.bits <= 8 && count * 2 <= entries + 1) {
    for (std::size_t i = 0; i < entries && i / 2 < count; ++i)
      table.values.push_back(static_cast<std::uint16_t>(i % 2 == 0 ? words[i / 2] & 0xFF : words[i / 2] >> 8));
  } else {
    table.values.assign(words, words + std::min<std::size_t>(entries, count));
  }
  return table;
}

void readVoiOf(const Header& item, bool signedInput, DisplayDefaults& display) {
  readWindows(item, display);
  readTables(item, signedInput, display);
}

LookupTable readModalityTable(const Header& header) {
  DcmItem* item = header.item(DCM_ModalityLUTSequence);
  if (item == nullptr) return {};
  return readLookupTable(Header(*item, header.charset()), header.integer(DCM_PixelRepresentation, 0) == 1);
}

}  // namespace pellucid
