#pragma once

#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/json.h"
#include "core/base/volume.h"

namespace pellucid {

enum class QualityGrade { Good, Limited, Unusable };

struct QualityMeasure {
  std::string id;  ///< "noise", "contrast", "clipping_low", "clipping_high", "constant", "border", "rotation", ...
  std::string title;
  double value = 0.0;
  std::string unit;
  QualityGrade grade = QualityGrade::Good;
  std::string sentence;  ///< For the reader, with the number.
};

/// Read by the reader, and by the AI before it runs: Unusable stops the analysis with the sentence.
struct QualityReport {
  std::vector<QualityMeasure> measures;
  QualityGrade grade() const noexcept;  ///< The worst of all.
};

Result<QualityReport> assessQuality(const Volume& volume, const std::string& modality, Job& job);

Json toJson(const QualityReport& report);
Result<QualityReport> qualityReportFromJson(const Json& json);

}  // namespace pellucid
