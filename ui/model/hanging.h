#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/dicom/study.h"

namespace pellucid::ui {

/// How studies of one kind are laid out when they are opened. Data: resources/presets/hanging.json, and a file of the
/// user's with the same form, whose rules come first.
struct HangingRule {
  std::string modality;  ///< Of most images of the study; empty: any.
  std::string bodyPart;  ///< (0018,0015); empty: any.
  int fewestSeries = 1;  ///< With images.
  int rows = 1;
  int columns = 1;
  bool prior = false;  ///< Only where an earlier study of the patient, of the modality and body part, is open: it hangs
                       ///< at the right.
  bool operator==(const HangingRule&) const = default;
};

/// The layout, and what hangs in its views in reading order; empty for nothing.
struct Hanging {
  int rows = 1;
  int columns = 1;
  std::vector<std::string> seriesUids;
};

/// Malformed where a rule makes no sense; at most 500 rules.
Result<std::vector<HangingRule>> hangingRulesFromJson(const Json& json);
Json toJson(const std::vector<HangingRule>& rules);

/// What decides which rule holds: modality and body part of most images of a study.
struct StudyKind {
  std::string modality;
  std::string bodyPart;
};
StudyKind kindOf(const Study& study);

/// The first rule that fits `study`; one view where none does. `open` are all open studies, among them priors.
/// Series hang in the order of the list, times and echoes of one series as one; objects without images never.
Hanging hang(const Study& study, const std::vector<Study>& open, const std::vector<HangingRule>& rules);

}  // namespace pellucid::ui
