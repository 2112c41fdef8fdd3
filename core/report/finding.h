#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/ml/analysis.h"

namespace pellucid {

enum class FindingState { Proposed, Accepted, Edited, Rejected };

/// One thing that the AI or the reader says, with its evidence. Reports are made from accepted and edited findings;
/// proposed ones are listed as "not reviewed", rejected ones only in the provenance table.
struct Finding {
  std::string id;     ///< Unique in the study.
  std::string text;   ///< What is said: "Pneumonia", "Left lung", or the reader's own words after editing.
  std::string label;  ///< Label of the pack; empty for the reader's own findings.
  std::string seriesUid;
  int image = -1;
  std::optional<double> probability;  ///< Calibrated.
  std::optional<double> low, high;
  std::optional<double> threshold;
  std::string evidence;  ///< "Grad-CAM", "Segmentation", "": which overlay shows it.
  std::vector<Measurement> measurements;
  FindingState state = FindingState::Proposed;
  std::string comment;
  std::string reader;                ///< Who reviewed it.
  std::string reviewedAt;            ///< ISO 8601.
  std::optional<PackIdentity> pack;  ///< Absent for the reader's own findings.
};

/// Findings that an analysis proposes: a classification's positive labels, a segmentation's structures.
std::vector<Finding> findingsOf(const Analysis& analysis, const std::string& seriesUid);

Json toJson(const Finding& finding);
Result<Finding> findingFromJson(const Json& json);

}  // namespace pellucid
