#include "ui/viewer/fusion_mode.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/imaging/voi.h"
#include "ui/model/core_text.h"
#include "ui/model/study_merge.h"
#include "ui/viewer/plane_mode.h"

namespace pellucid::ui {

namespace {

class FusionWords {
  Q_DECLARE_TR_FUNCTIONS(Fusion)
};

const Study* studyOf(const std::vector<Study>& studies, const std::string& seriesUid) {
  const auto has = [&](const Study& study) {
    return std::any_of(study.series.begin(), study.series.end(),
                       [&](const Series& series) { return series.uid == seriesUid; });
  };
  const auto found = std::find_if(studies.begin(), studies.end(), has);
  return found == studies.end() ? nullptr : &*found;
}

}  // namespace

std::vector<const Series*> fusionPartners(const std::vector<Study>& studies, const std::string& seriesUid) {
  std::vector<const Series*> partners;
  const Study* own = studyOf(studies, seriesUid);
  if (own == nullptr) return partners;
  const Series& under = *std::find_if(own->series.begin(), own->series.end(),
                                      [&](const Series& series) { return series.uid == seriesUid; });
  if (under.frameOfReferenceUid.empty()) return partners;
  for (const Study& study : studies) {
    // Two patients in one frame of reference are a mistake of the files.
    if (&study != own && !samePatient(study, *own)) continue;
    for (const Series& series : study.series)
      if (series.uid != seriesUid && series.hasPixels && series.imageCount() > 1 &&
          series.frameOfReferenceUid == under.frameOfReferenceUid)
        partners.push_back(&series);
  }
  return partners;
}

QString reasonAgainstFusion(const LoadedSeries& under, const LoadedSeries& over) {
  const std::string& frame = under.series.frameOfReferenceUid;
  if (frame.empty() || frame != over.series.frameOfReferenceUid || !under.volume.geometry().inPatient)
    return FusionWords::tr(
        "The two series do not share a frame of reference: it is not known how they lie on each other.");
  // Where images stand apart unevenly or were shifted, their own place is not that of the grid.
  const bool stack = under.volume.geometry().size[2] > 1;
  if (const std::string reason = under.report.reasonAgainst(Capability::MultiplanarReformat); stack && !reason.empty())
    return FusionWords::tr("Nothing can be laid over this series: %1").arg(coreText(reason));
  return reasonAgainstPlanes(over);
}

QString fusionName(const Series& series) {
  const QString name = QString::fromStdString(series.description.empty() ? series.modality : series.description);
  return series.number > 0 ? QStringLiteral("%1  %2").arg(series.number).arg(name) : name;
}

VoiWindow fusionWindow(const FusionState& state, const LoadedSeries& over) {
  return state.window ? *state.window : defaultWindow(over.volume, over.display);
}

QString fusionMark(const FusionState& state, const Series& over) {
  return FusionWords::tr("FUSED: %1, %2 %").arg(fusionName(over)).arg(std::lround(state.opacity * 100));
}

double fusionOpacity(double level, const std::string& colourMap, double opacity) {
  constexpr double kFadedIn = 0.1;
  const double bounded = std::clamp(opacity, 0.0, 1.0);
  if (colourMap.empty() || colourMap == "grey") return bounded;
  return bounded * std::clamp(level / kFadedIn, 0.0, 1.0);
}

}  // namespace pellucid::ui
