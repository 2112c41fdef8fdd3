#pragma once

#include <string>
#include <vector>

#include "core/dicom/series_details_p.h"
#include "core/dicom/series_report.h"

namespace pellucid {

/// Pixel Spacing that differs between images of one stack: true, with a remark that forbids lengths and volumes.
bool remarkChangingSpacing(const std::vector<SourceFrame>& frames, SeriesReport& report);

/// No pixel spacing that says what it was measured on, or (not `stated`) none at all: lengths are in pixels.
void remarkNoSpacing(std::size_t frames, bool stated, SeriesReport& report);

/// Slices that are thicker than their distance (`spacingMm`, from positions). The thickness is only talked about: it
/// never makes geometry.
void remarkOverlap(const Header& header, int frame, double spacingMm, SeriesReport& report);

/// Lossy compression at any time (PS3.3 C.7.6.1.1.5) of so many of the images; `lossy` as in LoadedSeries.
void remarkLossy(const std::string& lossy, std::size_t images, std::size_t ofImages, SeriesReport& report);

/// An ICC profile (PS3.3 C.11.15): colours are shown as they are stored, without it.
void remarkColourProfile(const Header& header, SeriesReport& report);

/// A palette for a part of the values of a grey image (PS3.3 C.7.6.19), which is not applied.
void remarkSupplementalPalette(const Header& header, SeriesReport& report);

/// Slope or intercept that differ between images; the loader has computed the values then.
void remarkChangingRescale(const std::vector<SourceFrame>& frames, SeriesReport& report);

}  // namespace pellucid
