#include "core/imaging/quality.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/imaging/chest_view_p.h"
#include "core/imaging/float_volume_p.h"
#include "core/imaging/intensity.h"
#include "core/imaging/quality_measures_p.h"
#include "core/imaging/slice_distance.h"

namespace pellucid {

namespace {

constexpr int kMostSlices = 24;
constexpr int kLargestSide = 2048;

QualityKind kindOf(const std::string& modality) {
  if (isRadiograph(modality)) return QualityKind::Radiograph;
  if (modality == "CT") return QualityKind::Ct;
  return modality == "MR" ? QualityKind::Mr : QualityKind::Other;
}

/// The central part of one slice as Float32; colour becomes its luminance (Rec. 601).
Result<Volume> sampleSlice(const Volume& volume, int index) {
  const Volume slice = volume.slice(index);
  const auto& size = slice.geometry().size;
  const std::array<int, 3> kept{std::min(size[0], kLargestSide), std::min(size[1], kLargestSide), 1};
  const std::array<int, 3> first{(size[0] - kept[0]) / 2, (size[1] - kept[1]) / 2, 0};
  auto result = Volume::allocate(slice.geometry().cropped(first, kept), VoxelType::Float32);
  if (!result) return result;
  float* out = result->mutableData<float>();
  for (int row = first[1]; row < first[1] + kept[1]; ++row)
    for (int column = first[0]; column < first[0] + kept[0]; ++column) {
      double value = slice.storedValue(column, row, 0, 0);
      if (slice.channels() == 3)
        value =
            0.299 * value + 0.587 * slice.storedValue(column, row, 0, 1) + 0.114 * slice.storedValue(column, row, 0, 2);
      *out++ = static_cast<float>(slice.modality.slope * value + slice.modality.intercept);
    }
  return toFloat(*result);
}

Result<std::vector<Volume>> sampleSlices(const Volume& volume, Job& job) {
  const int slices = volume.geometry().size[2];
  const int count = std::min(slices, kMostSlices);
  std::vector<Volume> sample;
  for (int i = 0; i < count; ++i) {
    if (job.cancelled()) return Job::cancelledError();
    auto slice = sampleSlice(volume, static_cast<int>((i + 0.5) * slices / count));
    if (!slice) return slice.error();
    sample.push_back(std::move(*slice));
    job.report(static_cast<double>(i + 1) / count);
  }
  return sample;
}

/// Values of all sampled slices together, for their percentiles.
Result<Volume> gathered(const std::vector<Volume>& slices) {
  Geometry geometry = slices.front().geometry();
  geometry.size[2] = static_cast<int>(slices.size());
  auto all = Volume::allocate(geometry, VoxelType::Float32);
  if (!all) return all;
  float* out = all->mutableData<float>();
  for (const Volume& slice : slices) out = std::copy(floatsOf(slice).begin(), floatsOf(slice).end(), out);
  return all;
}

}  // namespace

QualityGrade QualityReport::grade() const noexcept {
  QualityGrade worst = QualityGrade::Good;
  for (const QualityMeasure& measure : measures) worst = std::max(worst, measure.grade);
  return worst;
}

Result<QualityReport> assessQuality(const Volume& volume, const std::string& modality, Job& job) {
  if (volume.empty()) return Error{ErrorCode::InvalidArgument, "There is no image whose quality could be judged.", ""};
  Job sampling = job.part(0.0, 0.4);
  auto slices = sampleSlices(volume, sampling);
  if (!slices) return slices.error();
  const auto all = gathered(*slices);
  if (!all) return all.error();
  const auto percentiles = percentilesOf(*all, {5.0, 95.0});
  const auto [low, high] = rangeOf(floatsOf(*all));
  const QualitySample sample{kindOf(modality),
                             modality,
                             volume,
                             std::move(*slices),
                             percentiles[0],
                             percentiles[1],
                             volume.type() == VoxelType::UInt8 ? 255.0 : static_cast<double>(high) - low,
                             low,
                             high};
  QualityReport report;
  report.measures.push_back(measureConstant(sample));
  // The other measures of an image without content would be noise themselves.
  if (report.grade() == QualityGrade::Unusable) return report;
  using Measure = QualityMeasure (*)(const QualitySample&);
  constexpr Measure kMeasures[] = {measureStructure,   measureNoise,        measureContrast,
                                   measureClippingLow, measureClippingHigh, measureExposure,
                                   measureBorder,      measureSharpness,    measureSpacing};
  for (std::size_t i = 0; i < std::size(kMeasures); ++i) {
    if (job.cancelled()) return Job::cancelledError();
    report.measures.push_back(kMeasures[i](sample));
    job.report(0.4 + 0.6 * static_cast<double>(i + 1) / std::size(kMeasures));
  }
  const Geometry& grid = volume.geometry();
  if (grid.inPatient && grid.calibration != Calibration::None && grid.size[2] > 1)
    report.measures.push_back(sliceDistance(grid, modality));
  if (sample.kind == QualityKind::Radiograph) report.measures.push_back(measureRotation(sample, job));
  if (job.cancelled()) return Job::cancelledError();
  return report;
}

Json toJson(const QualityReport& report) {
  constexpr std::array kGrades{"good", "limited", "unusable"};
  Json measures = Json::array();
  for (const QualityMeasure& measure : report.measures)
    measures.push_back({{"id", measure.id},
                        {"title", measure.title},
                        {"value", measure.value},
                        {"unit", measure.unit},
                        {"grade", kGrades[static_cast<std::size_t>(measure.grade)]},
                        {"sentence", measure.sentence}});
  return {{"grade", kGrades[static_cast<std::size_t>(report.grade())]}, {"measures", measures}};
}

Result<QualityReport> qualityReportFromJson(const Json& json) {
  const Error malformed{ErrorCode::Malformed, "A quality report is incomplete.", ""};
  if (!json.is_object() || !json.contains("measures") || !json["measures"].is_array()) return malformed;
  QualityReport report;
  for (const Json& entry : json["measures"]) {
    QualityMeasure measure{textOr(entry, "id"),   textOr(entry, "title"), numberOr(entry, "value", 0.0),
                           textOr(entry, "unit"), QualityGrade::Good,     textOr(entry, "sentence")};
    const std::string grade = textOr(entry, "grade");
    if (measure.id.empty() || (grade != "good" && grade != "limited" && grade != "unusable")) return malformed;
    if (grade == "limited") measure.grade = QualityGrade::Limited;
    if (grade == "unusable") measure.grade = QualityGrade::Unusable;
    report.measures.push_back(std::move(measure));
  }
  return report;
}

}  // namespace pellucid
