#include "ui/model/hanging.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/dicom/series_parts.h"
#include "ui/model/series_traits.h"
#include "ui/model/study_merge.h"

namespace pellucid::ui {

namespace {

/// A series that can hang.
struct Candidate {
  std::string uid;
  SeriesTraits traits;
  bool taken = false;
};

/// Series with images, one for each row of the list, localizers last.
std::vector<Candidate> candidatesOf(const Study& study) {
  std::vector<Candidate> candidates;
  for (const auto& row : seriesRows(study))
    if (row.front()->hasPixels && !row.front()->unsplit && !isStraightened(*row.front()))
      candidates.push_back({row.front()->uid, traitsOf(*row.front())});
  std::stable_partition(candidates.begin(), candidates.end(),
                        [](const Candidate& candidate) { return !candidate.traits.localizer; });
  return candidates;
}

std::string mostCommon(const std::map<std::string, int>& counts) {
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? std::string() : most->first;
}

bool fits(const HangingRule& rule, const StudyKind& kind, std::size_t series, bool hasPrior) {
  return (rule.modality.empty() || rule.modality == kind.modality) &&
         (rule.bodyPart.empty() || rule.bodyPart == kind.bodyPart) &&
         series >= static_cast<std::size_t>(rule.fewestSeries) && (!rule.prior || hasPrior) &&
         (!rule.alone || !hasPrior);
}

bool asks(const HangingView& view) {
  return !view.views.empty() || !view.laterality.empty() || !view.orientation.empty() || !view.weighting.empty();
}

bool askTheSame(const HangingView& a, const HangingView& b) {
  return a.views == b.views && a.laterality == b.laterality && a.orientation == b.orientation &&
         a.weighting == b.weighting;
}

bool isWhatItAsksFor(const HangingView& view, const SeriesTraits& traits) {
  const auto is = [](const std::string& wanted, const std::string& has) { return wanted.empty() || wanted == has; };
  const bool seen =
      view.views.empty() || std::find(view.views.begin(), view.views.end(), traits.view) != view.views.end();
  return seen && !traits.localizer && is(view.laterality, traits.laterality) &&
         is(view.orientation, traits.orientation) && is(view.weighting, traits.weighting);
}

/// Left where right is expected is never better than nothing.
bool otherSide(const std::string& wanted, const std::string& has) {
  return !wanted.empty() && !has.empty() && wanted != has;
}

Candidate* firstFree(std::vector<Candidate>& candidates, const std::string& laterality) {
  for (Candidate& candidate : candidates)
    if (!candidate.taken && !otherSide(laterality, candidate.traits.laterality)) return &candidate;
  return nullptr;
}

/// The first that the view asks for, and null where it asks for nothing.
const Candidate* askedFrom(std::vector<Candidate>& candidates, const HangingView& view) {
  if (!asks(view)) return nullptr;
  const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
    return !candidate.taken && isWhatItAsksFor(view, candidate.traits);
  });
  if (found == candidates.end()) return nullptr;
  found->taken = true;
  return &*found;
}

/// One candidate, or null, for each view: first what the views ask for, then the rest.
std::vector<const Candidate*> chosen(std::vector<Candidate>& candidates, const std::vector<HangingView>& views) {
  std::vector<const Candidate*> result(views.size(), nullptr);
  for (std::size_t i = 0; i < views.size(); ++i) result[i] = askedFrom(candidates, views[i]);
  for (std::size_t i = 0; i < views.size(); ++i) {
    Candidate* const free = result[i] == nullptr ? firstFree(candidates, views[i].laterality) : nullptr;
    if (free == nullptr) continue;
    free->taken = true;
    result[i] = free;
  }
  return result;
}

/// For each of the study's series the like of the prior beside it.
std::vector<const Candidate*> likeOf(const std::vector<const Candidate*>& shown, std::vector<Candidate>& all) {
  std::vector<SeriesTraits> now, before;
  std::vector<Candidate*> earlier;
  for (Candidate& candidate : all)
    if (!candidate.taken) earlier.push_back(&candidate);
  for (const Candidate* candidate : shown) now.push_back(candidate != nullptr ? candidate->traits : SeriesTraits());
  for (const Candidate* candidate : earlier) before.push_back(candidate->traits);
  const std::vector<int> partner = paired(now, before);
  std::vector<const Candidate*> result(shown.size(), nullptr);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (partner[i] < 0) continue;
    Candidate* const like = earlier[static_cast<std::size_t>(partner[i])];
    like->taken = true;
    result[i] = like;
  }
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (result[i] != nullptr) continue;
    Candidate* const free = firstFree(all, now[i].laterality);
    if (free == nullptr) continue;
    free->taken = true;
    result[i] = free;
  }
  return result;
}

/// The columns of a layout that one study takes: what hangs in each view, in reading order, and how.
struct Part {
  int first = 0;
  int columns = 0;
  std::vector<HangingView> views{};
  std::vector<const Candidate*> shown{};
};

Part ownPart(const HangingRule& rule, int first, int columns, std::vector<Candidate>& series) {
  Part part{first, columns, rule.views};
  part.views.resize(static_cast<std::size_t>(rule.rows) * static_cast<std::size_t>(columns));
  part.shown = chosen(series, part.views);
  return part;
}

Part priorPart(const HangingRule& rule, int first, int columns, const Part& own, std::vector<Candidate>& earlier) {
  Part part{first, columns};
  std::vector<const Candidate*> beside;
  std::vector<std::size_t> likes, others;
  for (int row = 0; row < rule.rows; ++row)
    for (int column = 0; column < columns; ++column) {
      const std::size_t at = part.views.size();
      const bool hasPartner = column < own.columns;
      const auto partner = static_cast<std::size_t>(row * own.columns + column);
      const HangingView like = hasPartner ? own.views[partner] : HangingView();
      const bool said = !rule.priorViews.empty();
      part.views.push_back(!said ? like : at < rule.priorViews.size() ? rule.priorViews[at] : HangingView());
      const HangingView& view = part.views.back();
      part.shown.push_back(said && !askTheSame(view, like) ? askedFrom(earlier, view) : nullptr);
      if (part.shown.back() != nullptr) continue;
      (hasPartner ? likes : others).push_back(at);
      if (hasPartner) beside.push_back(own.shown[partner]);
    }
  const auto like = likeOf(beside, earlier);
  for (std::size_t i = 0; i < likes.size(); ++i) part.shown[likes[i]] = like[i];
  for (const std::size_t at : others) {
    Candidate* const free = firstFree(earlier, part.views[at].laterality);
    if (free != nullptr) free->taken = true;
    // Nothing is left: its first view once more, as for another plane.
    const std::size_t rowStart = at - at % static_cast<std::size_t>(columns);
    part.shown[at] = free != nullptr ? free : part.shown[rowStart];
  }
  return part;
}

void place(Hanging& hanging, const Part& part) {
  for (std::size_t i = 0; i < part.views.size(); ++i) {
    const auto columns = static_cast<std::size_t>(part.columns);
    const std::size_t cell =
        i / columns * static_cast<std::size_t>(hanging.columns) + static_cast<std::size_t>(part.first) + i % columns;
    hanging.views[cell] = part.views[i];
    if (part.shown[i] != nullptr) hanging.seriesUids[cell] = part.shown[i]->uid;
  }
}

}  // namespace

StudyKind kindOf(const Study& study) {
  std::map<std::string, int> modalities, bodyParts;
  for (const Series& series : study.series)
    if (series.hasPixels) modalities[series.modality] += series.imageCount();
  StudyKind kind{mostCommon(modalities), {}};
  for (const Series& series : study.series)
    if (series.hasPixels && series.modality == kind.modality && !series.bodyPart.empty())
      bodyParts[series.bodyPart] += series.imageCount();
  kind.bodyPart = mostCommon(bodyParts);
  return kind;
}

const Study* priorOf(const Study& study, const std::vector<Study>& open) {
  const StudyKind kind = kindOf(study);
  const Study* newest = nullptr;
  for (const Study& other : open) {
    const StudyKind otherKind = kindOf(other);
    const bool earlier = !other.date.empty() && other.date < study.date;
    if (other.uid == study.uid || !earlier || !samePatient(other, study) || otherKind.modality != kind.modality ||
        otherKind.bodyPart != kind.bodyPart || candidatesOf(other).empty())
      continue;
    if (newest == nullptr || other.date > newest->date) newest = &other;
  }
  return newest;
}

Hanging hang(const Study& study, const std::vector<Study>& open, const std::vector<HangingRule>& rules,
             PriorSide side) {
  auto series = candidatesOf(study);
  const Study* prior = priorOf(study, open);
  const StudyKind kind = kindOf(study);
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const HangingRule& candidate) {
    return fits(candidate, kind, series.size(), prior != nullptr);
  });
  const HangingRule rule = found != rules.end() ? *found : HangingRule();
  Hanging hanging{.rows = rule.rows, .columns = rule.columns, .planes = rule.planes};
  const int half = rule.priorColumns > 0 ? std::min(rule.priorColumns, rule.columns - 1) : rule.columns / 2;
  const int before = rule.prior ? half : 0;
  const int own = rule.columns - before;
  const int firstOwn = rule.prior && side == PriorSide::Left ? before : 0;
  hanging.seriesUids.resize(static_cast<std::size_t>(rule.rows * rule.columns));
  hanging.views.resize(hanging.seriesUids.size());
  hanging.active = static_cast<std::size_t>(firstOwn);
  const Part part = ownPart(rule, firstOwn, own, series);
  place(hanging, part);
  if (!rule.prior) return hanging;
  auto earlier = candidatesOf(*prior);
  place(hanging, priorPart(rule, side == PriorSide::Left ? 0 : own, before, part, earlier));
  return hanging;
}

HangingView askingFor(const Series& series) {
  const SeriesTraits traits = traitsOf(series);
  HangingView view;
  if (!traits.view.empty()) view.views = {traits.view};
  view.laterality = traits.laterality;
  view.weighting = traits.weighting;
  // Of CT the plane says nothing: all its series are axial.
  if (series.modality == "MR") view.orientation = traits.orientation;
  return view;
}

}  // namespace pellucid::ui
