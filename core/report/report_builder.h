#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/dicom/loaded_series.h"
#include "core/ml/analysis.h"
#include "core/report/key_image.h"
#include "core/report/report.h"

namespace pellucid {

/// What a report is made of beside the study: one series that was loaded and what was computed on it.
struct ReportContent {
  const LoadedSeries* loaded = nullptr;
  std::vector<const Analysis*> analyses;
  const QualityReport* quality = nullptr;  ///< Where no analysis carries one.
};

/// What the reader adds.
struct ReportOptions {
  std::string reader;
  ReportState state = ReportState::Draft;  ///< Stays Draft while no reader is named.
  std::string clinicalQuestion;
  std::string comparison;
  std::string impression;
  std::vector<ReportMeasurement> measurements;  ///< The reader's own, printed before those of the models.
  std::vector<std::string> notices;             ///< Further sentences, such as why a pack did not run.
  std::optional<VoiWindow> window;              ///< For the key images; the series' own otherwise.
  std::vector<KeyImage> images;                 ///< Chosen by the reader, printed before those of the models.
  bool modelImages = true;                      ///< Key images of every analysis.
  int largestImages = 24;
  PngEncoder png;  ///< Without it there are no key images but the reader's own.
};

/// Collects; invents nothing: what the study or the reader does not say stays empty. What cannot be drawn becomes a
/// sentence among the notices. May take seconds for many key images; thread-safe.
Report buildReport(const Study& study, const std::vector<ReportContent>& contents, const std::vector<Finding>& findings,
                   const ReportOptions& options);
Report buildReport(const Study& study, const LoadedSeries& loaded, const std::vector<Analysis>& analyses,
                   const std::vector<Finding>& findings, const ReportOptions& options);

/// A key image of one slice with overlays, captioned; for those that the reader picks in the viewer.
struct KeyImageSource {
  const LoadedSeries* loaded = nullptr;
  int slice = 0;
  const Analysis* analysis = nullptr;     ///< Its segmentation or saliency is drawn.
  const SaliencyMap* saliency = nullptr;  ///< One of the analysis; null draws the segmentation.
  std::optional<VoiWindow> window;
  std::string remark;  ///< Ends the caption; the reader's words.
};
Result<KeyImage> makeKeyImage(const KeyImageSource& source, const PngEncoder& png);

}  // namespace pellucid
