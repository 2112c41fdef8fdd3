#include "core/dicom/series_remarks_p.h"

#include <algorithm>
#include <cmath>

#include "core/dicom/object_modules_p.h"
#include "core/dicom/slice_stack_p.h"

namespace pellucid {

namespace {

/// "1", or "1 to 2.5" where the least and the most differ.
std::string rangeText(double least, double most) {
  const auto text = [](double value) { return decimalString(std::round(value * 1e4) / 1e4); };
  return least == most ? text(least) : text(least) + " to " + text(most);
}

template <typename Value>
std::pair<double, double> rangeOf(const std::vector<SourceFrame>& frames, Value value) {
  std::pair range{value(frames.front()), value(frames.front())};
  for (const SourceFrame& frame : frames)
    range = {std::min(range.first, value(frame)), std::max(range.second, value(frame))};
  return range;
}

}  // namespace

bool remarkChangingSpacing(const std::vector<SourceFrame>& frames, SeriesReport& report) {
  constexpr double kTolerance = 1e-3;
  const bool stated =
      std::all_of(frames.begin(), frames.end(), [](const SourceFrame& f) { return bool(f.pixelSpacing); });
  const bool none =
      std::none_of(frames.begin(), frames.end(), [](const SourceFrame& f) { return bool(f.pixelSpacing); });
  if (none) return false;
  const std::vector<Capability> forbidden{Capability::Millimetres, Capability::MultiplanarReformat,
                                          Capability::VolumeAnalysis};
  if (!stated) {
    report.remarks.push_back({"Only some of the images give a pixel spacing: lengths are in pixels.", forbidden});
    return true;
  }
  for (const std::size_t axis : {0, 1}) {
    const auto [least, most] = rangeOf(frames, [axis](const SourceFrame& f) { return (*f.pixelSpacing)[axis]; });
    if (most - least <= kTolerance * least) continue;
    report.remarks.push_back(
        {"The pixel spacing changes from image to image (" + rangeText(least, most) + " mm): lengths are in pixels.",
         forbidden});
    return true;
  }
  return false;
}

void remarkNoSpacing(std::size_t frames, bool stated, SeriesReport& report) {
  std::vector<Capability> forbidden{Capability::Millimetres};
  if (frames > 1) forbidden = {Capability::Millimetres, Capability::MultiplanarReformat, Capability::VolumeAnalysis};
  report.remarks.push_back(
      {stated ? "The file gives a pixel spacing but not what it was measured on: lengths are in pixels."
              : "The file gives no pixel spacing: lengths are in pixels.",
       forbidden});
}

void remarkOverlap(const Header& header, int frame, double spacingMm, SeriesReport& report) {
  constexpr double kTolerance = 0.02;  // of the spacing, as for uneven gaps
  const double thickness = sliceThickness(header, frame);
  if (!(thickness > spacingMm * (1.0 + kTolerance))) return;
  report.remarks.push_back({"The slices overlap: each is " + millimetres(thickness) + " mm thick, neighbours are " +
                                millimetres(spacingMm) + " mm apart.",
                            {}});
}

void remarkLossy(const std::string& lossy, std::size_t images, std::size_t ofImages, SeriesReport& report) {
  if (lossy.empty()) return;
  const auto space = lossy.find(' ');
  const std::string ratio =
      space == std::string::npos ? "by what ratio the file does not say" : lossy.substr(space + 1);
  if (images == ofImages)
    report.remarks.push_back({"The images were compressed with loss, " + ratio + ": fine detail may be lost.", {}});
  else
    report.remarks.push_back({std::to_string(images) + " of " + std::to_string(ofImages) +
                                  " images were compressed with loss, " + ratio + ": fine detail may be lost.",
                              {}});
}

void remarkColourProfile(const Header& header, SeriesReport& report) {
  if (header.has(DCM_ICCProfile))
    report.remarks.push_back(
        {"The file brings an ICC profile; its colours are shown as they are stored, without it.", {}});
}

void remarkSupplementalPalette(const Header& header, SeriesReport& report) {
  if (header.has(DCM_RedPaletteColorLookupTableDescriptor))
    report.remarks.push_back({"The file colours a part of its values by a palette; they are shown in grey.", {}});
}

void remarkChangingRescale(const std::vector<SourceFrame>& frames, SeriesReport& report) {
  const auto [leastSlope, mostSlope] = rangeOf(frames, [](const SourceFrame& f) { return f.slope; });
  const auto [leastIntercept, mostIntercept] = rangeOf(frames, [](const SourceFrame& f) { return f.intercept; });
  report.remarks.push_back({"The rescale changes from image to image (slope " + rangeText(leastSlope, mostSlope) +
                                ", intercept " + rangeText(leastIntercept, mostIntercept) +
                                "); values are shown after rescaling.",
                            {}});
}

}  // namespace pellucid
