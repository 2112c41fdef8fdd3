#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/dicom/study.h"
#include "core/imaging/plane_stack.h"
#include "core/imaging/reslice.h"

namespace pellucid::ui {

/// What one view of a rule is for, and how it shows it. Empty texts ask for nothing.
struct HangingView {
  std::vector<std::string> views;  ///< Any of these view positions (SeriesTraits::view).
  std::string laterality;
  std::string orientation;
  std::string weighting;
  PlaneKind plane = PlaneKind::Stack;
  SlabKind slab = SlabKind::Maximum;
  double slabMm = 0.0;   ///< 0: no slab.
  bool volume = false;   ///< In 3D.
  std::string preset{};  ///< Of the 3D view (VolumeLook).
  bool operator==(const HangingView&) const = default;
};

/// How studies of one kind are laid out when they are opened. Data: resources/presets/hanging.json, and a file of the
/// user's with the same form, whose rules come first (docs/LAYOUTS.md).
struct HangingRule {
  std::string modality{};  ///< Of most images of the study; empty: any.
  std::string bodyPart{};  ///< (0018,0015); empty: any.
  int fewestSeries = 1;    ///< With images.
  int rows = 1;
  int columns = 1;
  /// Only where an earlier study of the patient, of the modality and body part, is open: it hangs in some of the
  /// columns, each of its views beside its like.
  bool prior = false;
  int priorColumns = 0;  ///< That it takes; 0: half of them.
  bool alone = false;    ///< Only where no such earlier study is open.
  bool planes = false;   ///< Three linked planes of the first series; rows and columns do not count then.
  /// Of the study's own half, in reading order; views beyond them ask for nothing.
  std::vector<HangingView> views{};
  /// Of the prior's columns, in reading order; empty: each as the view of the study beside it. A view that asks for
  /// something else than that one takes it; views beyond those of the study take what they ask for, or what is left.
  std::vector<HangingView> priorViews{};
  bool operator==(const HangingRule&) const = default;
};

/// Where the earlier study hangs.
enum class PriorSide { Left, Right };

/// The layout, and what hangs in its views in reading order; empty for nothing.
struct Hanging {
  int rows = 1;
  int columns = 1;
  std::vector<std::string> seriesUids{};
  std::vector<HangingView> views{};  ///< How each of them is shown.
  std::size_t active = 0;            ///< The first view of the study itself.
  bool planes = false;
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

/// The newest of the open studies of the patient before this one that shows the same; null where there is none.
const Study* priorOf(const Study& study, const std::vector<Study>& open);

/// The first rule that fits `study`; one view where none does. `open` are all open studies, among them priors.
/// Views take the first series that is what they ask for; the rest follow in the order of the list, localizers last.
/// Beside each hangs the series of the prior that is most like it (series_traits.h), where none is alike the first that
/// is not taken; never one of the other side of the body. Times and echoes of one series are one; objects without
/// images never hang.
Hanging hang(const Study& study, const std::vector<Study>& open, const std::vector<HangingRule>& rules,
             PriorSide side = PriorSide::Left);

/// What a view that shows this series is for, for a rule that is to find the like again.
HangingView askingFor(const Series& series);

}  // namespace pellucid::ui
