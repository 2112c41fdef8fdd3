#include "core/imaging/quality_measures_p.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/imaging/border_p.h"
#include "core/imaging/chest_view_p.h"
#include "core/imaging/float_volume_p.h"
#include "core/imaging/intensity.h"
#include "core/imaging/noise_p.h"

namespace pellucid {

namespace {

/// Worse the higher the value is.
QualityGrade gradeAbove(double value, double limited, double unusable) {
  if (value >= unusable) return QualityGrade::Unusable;
  return value >= limited ? QualityGrade::Limited : QualityGrade::Good;
}

/// Worse the lower the value is.
QualityGrade gradeBelow(double value, double limited, double unusable) {
  return gradeAbove(-value, -limited, -unusable);
}

template <typename Test>
double shareWhere(const QualitySample& sample, Test test) {
  std::int64_t hits = 0;
  std::int64_t all = 0;
  for (const Volume& slice : sample.slices)
    for (const float value : floatsOf(slice)) {
      hits += test(value);
      ++all;
    }
  return 100.0 * static_cast<double>(hits) / static_cast<double>(all);
}

constexpr const char* kPixelSpacing = "Pixel spacing";

/// Never: a limit that no percentage reaches.
constexpr double kNever = 1e9;

/// Variance of the means of blocks of 8 x 8 pixels, as a share of the variance of the pixels.
double blockShare(const Volume& slice) {
  constexpr int kBlock = 8;
  const auto& size = slice.geometry().size;
  const int across = size[0] / kBlock;
  const int down = size[1] / kBlock;
  const auto pixels = floatsOf(slice);
  double sum = 0.0;
  double squares = 0.0;
  double blockSquares = 0.0;
  for (int y = 0; y < down; ++y)
    for (int x = 0; x < across; ++x) {
      double block = 0.0;
      for (int row = 0; row < kBlock; ++row)
        for (int column = 0; column < kBlock; ++column) {
          const double value = pixels[static_cast<std::size_t>(y * kBlock + row) * size[0] + x * kBlock + column];
          block += value;
          squares += value * value;
        }
      sum += block;
      blockSquares += block * block / (kBlock * kBlock);
    }
  const double count = static_cast<double>(across) * down * kBlock * kBlock;
  if (count == 0) return 1.0;
  const double variance = squares / count - (sum / count) * (sum / count);
  return variance > 0 ? (blockSquares / count - (sum / count) * (sum / count)) / variance : 1.0;
}

/// Median over the steepest pixels of how much further an edge rises over 8 pixels than over 2, in pixels of width.
double edgeWidth(const Volume& slice) {
  const auto& size = slice.geometry().size;
  if (size[0] < 32 || size[1] < 32) return 0.0;
  const auto pixels = floatsOf(slice);
  std::vector<std::pair<float, float>> steps;  // over 2 pixels, over 8 pixels
  for (int row = 0; row < size[1]; ++row)
    for (int column = 4; column + 4 < size[0]; ++column) {
      const float* at = pixels.data() + static_cast<std::size_t>(row) * size[0] + column;
      steps.emplace_back(std::abs(at[1] - at[-1]), std::abs(at[4] - at[-4]));
    }
  const std::size_t steepest = std::max<std::size_t>(steps.size() / 100, 16);
  std::nth_element(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(steepest), steps.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<double> widths;
  for (std::size_t i = 0; i < steepest; ++i)
    if (steps[i].first > 0) widths.push_back(2.0 * steps[i].second / steps[i].first);
  if (widths.empty()) return 0.0;
  const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
  std::nth_element(widths.begin(), middle, widths.end());
  return *middle;
}

template <typename Of>
double medianOverSlices(const QualitySample& sample, Of of) {
  std::vector<double> values;
  for (const Volume& slice : sample.slices) values.push_back(of(slice));
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

QualityMeasure measureConstant(const QualitySample& sample) {
  // The most frequent value stands in the middle of the sorted values as soon as it is the majority.
  const double middle = medianOverSlices(sample, [](const Volume& slice) { return percentilesOf(slice, {50.0})[0]; });
  double share = shareWhere(sample, [middle](float value) { return value == static_cast<float>(middle); });
  if (!(sample.maximum > sample.minimum)) share = 100.0;
  return {"constant",
          "Uniform pixels",
          share,
          "%",
          gradeAbove(share, 97.0, 99.8),
          share >= 99.8 ? fmt::format("The image is empty: {:.4g} % of it holds one value.", share)
                        : fmt::format("{:.3g} % of the image holds the value in the middle.", share)};
}

QualityMeasure measureStructure(const QualitySample& sample) {
  // White noise leaves 1/64 in the means of 8 x 8 pixels; anatomy is larger than 8 pixels and leaves far more.
  const double share = 100.0 * medianOverSlices(sample, blockShare);
  const QualityGrade grade = gradeBelow(share, 30.0, 12.0);
  return {"structure",
          "Structure above the noise",
          share,
          "%",
          grade,
          grade == QualityGrade::Unusable
              ? fmt::format("The image holds noise only: {:.2g} % of its variation is coarser than 8 px.", share)
              : fmt::format("{:.0f} % of the variation is coarser than 8 px.", share)};
}

QualityMeasure measureNoise(const QualitySample& sample) {
  const double noise = medianOverSlices(sample, [](const Volume& slice) {
    return noiseDeviation(floatsOf(slice), slice.geometry().size[0], slice.geometry().size[1]);
  });
  const double range = sample.high - sample.low;
  if (sample.kind == QualityKind::Ct && sample.whole.modality.unit == "HU") {
    // Above 50 HU soft tissue (20 to 80 HU) cannot be told apart.
    return {"noise",
            "Noise",
            noise,
            "HU",
            gradeAbove(noise, 50.0, 400.0),
            fmt::format("The noise is {:.3g} HU (standard deviation).", noise)};
  }
  // 25 % is what noise alone gives: its own 5 % to 95 % range is 3.3 standard deviations.
  const double share = range > 0 ? 100.0 * noise / range : 0.0;
  return {"noise",
          "Noise",
          share,
          "%",
          gradeAbove(share, 8.0, 25.0),
          fmt::format("The noise is {:.2g} % of the grey range (standard deviation {:.3g}).", share, noise)};
}

QualityMeasure measureContrast(const QualitySample& sample) {
  const double range = sample.high - sample.low;
  if (sample.kind == QualityKind::Ct && sample.whole.modality.unit == "HU")
    return {"contrast",
            "Contrast",
            range,
            "HU",
            gradeBelow(range, 100.0, 10.0),
            fmt::format("Nine tenths of the values lie within {:.0f} HU.", range)};
  const double share = sample.full > 0 ? 100.0 * range / sample.full : 0.0;
  // MR and stacks with much air have few bright voxels: radiographs should fill their range, pictures less so.
  const bool picture = sample.whole.type() == VoxelType::UInt8;
  const bool radiograph = sample.kind == QualityKind::Radiograph;
  const double limited = radiograph ? 20.0 : picture ? 8.0 : 2.0;
  const double unusable = radiograph ? 3.0 : picture ? 1.5 : 0.05;
  return {"contrast",
          "Contrast",
          share,
          "%",
          gradeBelow(share, limited, unusable),
          fmt::format("Nine tenths of the values fill {:.3g} % of the range.", share)};
}

QualityMeasure measureClippingLow(const QualitySample& sample) {
  const auto lowest = static_cast<float>(sample.minimum);
  const double share = shareWhere(sample, [lowest](float value) { return value == lowest; });
  // Air and padding at the lowest value are normal in CT, MR and other sections; on a radiograph they are shutters.
  const bool radiograph = sample.kind == QualityKind::Radiograph;
  return {"clipping_low",
          "Pixels at the lowest value",
          share,
          "%",
          gradeAbove(share, radiograph ? 30.0 : 95.0, radiograph ? 80.0 : kNever),
          fmt::format("{:.2g} % of the pixels lie at the lowest value.", share)};
}

QualityMeasure measureClippingHigh(const QualitySample& sample) {
  const auto highest = static_cast<float>(sample.maximum);
  const double share = shareWhere(sample, [highest](float value) { return value == highest; });
  const bool section = sample.kind == QualityKind::Ct || sample.kind == QualityKind::Mr;
  return {"clipping_high",
          "Pixels at the highest value",
          share,
          "%",
          gradeAbove(share, section ? 1.0 : 5.0, 50.0),
          fmt::format("{:.2g} % of the pixels lie at the highest value{}.", share,
                      share >= 1.0 ? "; detail there is lost" : "")};
}

QualityMeasure measureExposure(const QualitySample& sample) {
  const double base = sample.whole.type() == VoxelType::UInt8 ? 0.0 : sample.minimum;
  const double dark = shareWhere(sample, [&](float value) { return value < base + 0.1 * sample.full; });
  const double bright = shareWhere(sample, [&](float value) { return value > base + 0.9 * sample.full; });
  const bool mostlyDark = dark >= bright;
  const double share = std::max(dark, bright);
  const bool judged = sample.kind == QualityKind::Radiograph;
  return {"exposure",
          mostlyDark ? "Nearly black area" : "Nearly white area",
          share,
          "%",
          judged ? gradeAbove(share, 70.0, 95.0) : QualityGrade::Good,
          fmt::format("{:.2g} % of the image is nearly {}.", share, mostlyDark ? "black" : "white")};
}

QualityMeasure measureBorder(const QualitySample& sample) {
  const Volume& middle = sample.slices[sample.slices.size() / 2];
  const auto& size = middle.geometry().size;
  const InnerArea inner = withoutUniformBorder(middle, 0.02 * (sample.high - sample.low), 0.49);
  const double kept = static_cast<double>(inner.count[0]) * inner.count[1] / (static_cast<double>(size[0]) * size[1]);
  const double share = 100.0 * (1.0 - kept);
  const bool judged = sample.kind == QualityKind::Radiograph;
  return {"border",
          "Empty border",
          share,
          "%",
          judged ? gradeAbove(share, 40.0, 90.0) : QualityGrade::Good,
          fmt::format("{:.0f} % of the image is a uniform border.", share)};
}

QualityMeasure measureSharpness(const QualitySample& sample) {
  const double width = medianOverSlices(sample, edgeWidth);
  // A step over 8 pixels that rises evenly has a width of 8: then no edge is sharper than that.
  return {"sharpness",
          "Width of the sharpest edges",
          width,
          "px",
          gradeAbove(width, 7.0, kNever),
          width > 0 ? fmt::format("The steepest edges are about {:.1f} px wide.", width)
                    : std::string("The image is too small to measure its sharpness.")};
}

QualityMeasure measureSpacing(const QualitySample& sample) {
  const Geometry& geometry = sample.whole.geometry();
  const bool section = sample.kind == QualityKind::Ct || sample.kind == QualityKind::Mr;
  if (geometry.calibration == Calibration::None)
    return {"spacing",
            kPixelSpacing,
            1.0,
            "px",
            section ? QualityGrade::Limited : QualityGrade::Good,
            "The file gives no spacing: lengths are in pixels."};
  return {"spacing",
          kPixelSpacing,
          geometry.spacing[0],
          "mm",
          QualityGrade::Good,
          fmt::format("Pixels of {:.3g} x {:.3g} mm ({}).", geometry.spacing[0], geometry.spacing[1],
                      calibrationName(geometry.calibration))};
}

QualityMeasure measureRotation(const QualitySample& sample, Job& job) {
  const auto view = chestViewOf(sample.whole, job);
  if (!view)
    return {"rotation", "Lies on its side", 0.0,
            "",         QualityGrade::Good, "Whether the image is rotated cannot be known."};
  const double difference = view->topBottom - view->leftRight;
  return {
      "rotation",
      "Lies on its side",
      difference,
      "",
      view->seemsOnItsSide() ? QualityGrade::Limited : QualityGrade::Good,
      view->seemsOnItsSide()
          ? std::string("As a frontal chest X-ray the image seems to lie on its side; turn it before it is analysed.")
          : std::string("The image does not seem to lie on its side; smaller rotations cannot be known.")};
}

}  // namespace pellucid
