#include "core/dicom/series_dimension_p.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "core/base/geometry.h"

namespace pellucid {

namespace {

using Indices = std::vector<std::size_t>;

/// Images nearer than this along the normal lie at the same position: decimal strings of one position may differ from
/// time to time by some hundredths of a millimetre.
double samePositionMm(const std::vector<std::pair<double, std::size_t>>& along) {
  double widest = 0.0;
  for (std::size_t i = 1; i < along.size(); ++i) widest = std::max(widest, along[i].first - along[i - 1].first);
  return std::clamp(0.02 * widest, 0.01, 0.1);
}

/// The images with what has been found out about them.
struct Images {
  const std::vector<DimensionImage>& list;
  std::vector<int> slot;        ///< Number of the position of each image, along the normal.
  std::vector<int> occurrence;  ///< How many images each position has.

  std::size_t size() const { return list.size(); }
  const std::string& mark(std::size_t image, Mark which) const {
    return list[image].image->marks[static_cast<std::size_t>(which)];
  }
  int most() const { return *std::max_element(occurrence.begin(), occurrence.end()); }
  bool even() const {
    return std::all_of(occurrence.begin(), occurrence.end(), [this](int n) { return n == occurrence.front(); });
  }
};

Images placed(const std::vector<DimensionImage>& list, bool wholeVolumes) {
  Images images{list, std::vector<int>(list.size(), 0), {}};
  if (wholeVolumes) {
    images.occurrence = {static_cast<int>(list.size())};
    return images;
  }
  const auto& o = *list.front().image->orientation;
  const Vector3 normal = cross({o[0], o[1], o[2]}, {o[3], o[4], o[5]});
  std::vector<std::pair<double, std::size_t>> along;
  for (std::size_t i = 0; i < list.size(); ++i) along.emplace_back(dot(*list[i].image->position, normal), i);
  std::sort(along.begin(), along.end());
  const double same = samePositionMm(along);
  for (std::size_t i = 0; i < along.size(); ++i) {
    if (i == 0 || along[i].first - along[i - 1].first > same) images.occurrence.push_back(0);
    images.slot[along[i].second] = static_cast<int>(images.occurrence.size()) - 1;
    ++images.occurrence.back();
  }
  return images;
}

/// The order of acquisition, as far as instance numbers tell it.
Indices byNumber(const Images& images) {
  Indices order(images.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return images.list[a].instanceNumber < images.list[b].instanceNumber;
  });
  return order;
}

std::string keyOf(const Images& images, std::size_t image, const std::vector<Mark>& used) {
  std::string key;
  for (const Mark mark : used) key += images.mark(image, mark) + '\n';
  return key;
}

/// Marks tell volumes apart when each of their values holds every position at most once and there are no more values
/// than a position repeats (times that differ from slice to slice would make one volume of each slice).
/// `forgiven`: images that may stand twice in one volume, a fault that the loader names.
bool makesVolumes(const Images& images, const std::vector<Mark>& used, std::size_t forgiven) {
  std::map<std::string, std::set<int>> groups;
  std::size_t twice = 0;
  for (std::size_t i = 0; i < images.size(); ++i)
    if (!groups[keyOf(images, i, used)].insert(images.slot[i]).second && ++twice > forgiven) return false;
  const auto most = static_cast<std::size_t>(images.most());
  return forgiven == 0 ? groups.size() == most : groups.size() > 1 && groups.size() <= most;
}

std::vector<Mark> allMarks() {
  std::vector<Mark> marks;
  for (std::size_t i = 0; i < kMarkCount; ++i) marks.push_back(static_cast<Mark>(i));
  return marks;
}

/// The fewest marks that tell the volumes apart: one, or the first that do together.
std::vector<Mark> tellingMarks(const Images& images, std::size_t forgiven) {
  for (const Mark mark : allMarks())
    if (makesVolumes(images, {mark}, forgiven)) return {mark};
  std::vector<Mark> used;
  for (const Mark mark : allMarks()) {
    std::set<std::string> values;
    for (std::size_t i = 0; i < images.size(); ++i) values.insert(images.mark(i, mark));
    if (values.size() < 2 || values.size() > static_cast<std::size_t>(images.most())) continue;
    used.push_back(mark);
    if (makesVolumes(images, used, forgiven)) return used;
  }
  return {};
}

double numberIn(const std::string& text) {
  double value = 0.0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = end.ec == std::errc() && end.ptr == text.data() + text.size() && std::isfinite(value);
  return whole ? value : std::numeric_limits<double>::quiet_NaN();
}

/// "4.6", "1000": at most two decimals, none that are zero.
std::string shortNumber(double value) {
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::round(value * 100.0) / 100.0);
  return {buffer, end.ptr};
}

/// Values of one mark in order, so that names can count them: by size where all are numbers (not for clock times, which
/// begin anew at midnight), else by acquisition. A value that is not given comes first and is not counted.
class Ranks {
 public:
  Ranks(const Images& images, const Indices& order, Mark mark) {
    std::set<std::string> seen;
    for (const std::size_t i : order) {
      const std::string& value = images.mark(i, mark);
      if (!value.empty() && seen.insert(value).second) m_values.push_back(value);
    }
    const bool clock = mark == Mark::AcquisitionTime || mark == Mark::ContentTime;
    const bool numbers =
        std::none_of(m_values.begin(), m_values.end(), [](const auto& v) { return std::isnan(numberIn(v)); });
    if (numbers && !clock)
      std::stable_sort(m_values.begin(), m_values.end(),
                       [](const auto& a, const auto& b) { return numberIn(a) < numberIn(b); });
    for (std::size_t i = 0; i < m_values.size(); ++i) m_rank[m_values[i]] = static_cast<int>(i) + 1;
  }
  /// From 1; 0 where the value is not given.
  int of(const std::string& value) const {
    const auto found = m_rank.find(value);
    return found == m_rank.end() ? 0 : found->second;
  }
  std::size_t count() const { return m_values.size(); }
  const std::vector<std::string>& values() const { return m_values; }

 private:
  std::vector<std::string> m_values;
  std::map<std::string, int> m_rank;
};

std::string countText(const char* noun, const Ranks& ranks, const std::string& value) {
  return std::string(noun) + " " + std::to_string(ranks.of(value)) + " of " + std::to_string(ranks.count());
}

std::vector<std::string> pieces(const std::string& text) {
  std::vector<std::string> list;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\\', start), text.size());
    list.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return list;
}

/// Of Image Type only the values that the other parts do not have: "WATER" of "DERIVED\PRIMARY\DIXON\WATER".
std::string imageTypeText(const Ranks& ranks, const std::string& value) {
  constexpr std::size_t kMostTypes = 32;
  if (ranks.count() > kMostTypes) return countText("image type", ranks, value);
  std::string own;
  for (const std::string& piece : pieces(value)) {
    const bool shared = std::all_of(ranks.values().begin(), ranks.values().end(), [&](const std::string& other) {
      const auto theirs = pieces(other);
      return std::find(theirs.begin(), theirs.end(), piece) != theirs.end();
    });
    if (!shared) own += (own.empty() ? "" : " ") + piece;
  }
  return own.empty() ? countText("image type", ranks, value) : own;
}

std::string phraseOf(Mark mark, const Ranks& ranks, const std::string& value) {
  const double number = numberIn(value);
  if (value.empty()) return {};
  const bool known = !std::isnan(number);
  const std::string text = known ? shortNumber(number) : std::string();
  switch (mark) {
    case Mark::EchoTime:
      return "echo " + std::to_string(ranks.of(value)) + (known ? ", TE " + text + " ms" : "");
    case Mark::BValue:
      return known ? "b = " + text + " s/mm2" : countText("b-value", ranks, value);
    case Mark::InversionTime:
      return known ? "TI " + text + " ms" : countText("inversion time", ranks, value);
    case Mark::CardiacPhase:
      return known ? "cardiac phase " + text + " %" : countText("cardiac phase", ranks, value);
    case Mark::RespiratoryPhase:
      return known ? "respiratory phase " + text + " %" : countText("respiratory phase", ranks, value);
    case Mark::TriggerTime:
      return countText("phase", ranks, value) + (known ? ", " + text + " ms after the trigger" : "");
    case Mark::FlipAngle:
      return known ? "flip angle " + text + " degrees" : countText("flip angle", ranks, value);
    case Mark::TubeVoltage:
      return known ? text + " kV" : countText("tube voltage", ranks, value);
    case Mark::Kernel:
      return "kernel " + value;
    case Mark::SequenceName:
      return "sequence " + value;
    case Mark::Copy:
      return countText("copy", ranks, value);
    case Mark::ImageType:
      return imageTypeText(ranks, value);
    case Mark::GradientDirection:
      return countText("direction", ranks, value);
    case Mark::AcquisitionNumber:
      return countText("acquisition", ranks, value);
    case Mark::TemporalPosition:
    case Mark::AcquisitionTime:
    case Mark::FrameReferenceTime:
    case Mark::ContentTime:
      return countText("time", ranks, value);
    default:
      return countText("part", ranks, value);
  }
}

/// The marks that tell the parts apart, and those physicians look for that are the same throughout each part.
std::vector<Mark> namingMarks(const Images& images, const std::vector<Mark>& used) {
  std::vector<Mark> names;
  for (const Mark mark : allMarks()) {
    const bool telling = std::find(used.begin(), used.end(), mark) != used.end();
    const bool sought = mark == Mark::EchoTime || mark == Mark::BValue || mark == Mark::InversionTime;
    std::map<std::string, std::set<std::string>> valuesOf;
    std::set<std::string> all;
    for (std::size_t i = 0; sought && !telling && i < images.size(); ++i) {
      valuesOf[keyOf(images, i, used)].insert(images.mark(i, mark));
      all.insert(images.mark(i, mark));
    }
    const bool constant = all.size() > 1 && std::all_of(valuesOf.begin(), valuesOf.end(),
                                                        [](const auto& v) { return v.second.size() == 1; });
    if (telling || constant) names.push_back(mark);
  }
  return names;
}

std::vector<DimensionPart> partsByMarks(const Images& images, const std::vector<Mark>& used) {
  const Indices order = byNumber(images);
  const std::vector<Mark> naming = namingMarks(images, used);
  std::vector<Ranks> ranks;
  for (const Mark mark : naming) ranks.emplace_back(images, order, mark);
  // Sorted by the ranks of the marks, then by the first image of the part.
  std::map<std::string, std::size_t> where;
  std::vector<std::pair<std::vector<int>, DimensionPart>> parts;
  for (const std::size_t i : order) {
    const auto [found, isNew] = where.try_emplace(keyOf(images, i, used), parts.size());
    if (isNew) {
      std::vector<int> rank;
      std::string name;
      for (std::size_t m = 0; m < naming.size(); ++m) {
        const std::string& value = images.mark(i, naming[m]);
        rank.push_back(ranks[m].of(value));
        const std::string phrase = phraseOf(naming[m], ranks[m], value);
        name += (name.empty() || phrase.empty() ? "" : ", ") + phrase;
      }
      parts.push_back({std::move(rank), {name.empty() ? "others" : name, {}}});
    }
    parts[found->second].second.images.push_back(i);
  }
  std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<DimensionPart> result;
  for (auto& [rank, part] : parts) result.push_back(std::move(part));
  return result;
}

/// A new volume begins where a position comes again. Holds for volumes that were numbered one after the other, also
/// when some lack slices; empty when the numbers run otherwise.
std::vector<Indices> runsOf(const Images& images, const Indices& order) {
  std::vector<Indices> runs(1);
  std::set<int> seen;
  for (const std::size_t i : order) {
    if (!seen.insert(images.slot[i]).second) {
      runs.emplace_back();
      seen = {images.slot[i]};
    }
    runs.back().push_back(i);
  }
  const bool sound = static_cast<int>(runs.size()) == images.most() &&
                     std::all_of(runs.begin(), runs.end(),
                                 [&](const Indices& run) { return run.size() * 2 > images.occurrence.size(); });
  return sound ? runs : std::vector<Indices>();
}

/// All images of the first position, then all of the second: the n-th of each makes the n-th volume.
std::vector<Indices> turnsOf(const Images& images, const Indices& order) {
  std::vector<Indices> turns(static_cast<std::size_t>(images.most()));
  std::vector<std::size_t> seen(images.occurrence.size(), 0);
  for (const std::size_t i : order) turns[seen[static_cast<std::size_t>(images.slot[i])]++].push_back(i);
  return turns;
}

/// What repeats are where only their order is known.
std::string nounOf(const Images& images) {
  std::set<std::string> triggers;
  for (std::size_t i = 0; i < images.size(); ++i)
    if (images.slot[i] == 0) triggers.insert(images.mark(i, Mark::TriggerTime));
  if (triggers.size() > 1) return "phase ";
  return numberIn(images.mark(0, Mark::TemporalPositions)) > 1 ? "time " : "volume ";
}

std::vector<DimensionPart> partsByNumber(const Images& images) {
  const Indices order = byNumber(images);
  std::vector<Indices> volumes = runsOf(images, order);
  if (volumes.empty() && images.even()) volumes = turnsOf(images, order);
  const std::string noun = nounOf(images);
  std::vector<DimensionPart> parts;
  for (Indices& volume : volumes)
    parts.push_back(
        {noun + std::to_string(parts.size() + 1) + " of " + std::to_string(volumes.size()), std::move(volume)});
  return parts;
}

}  // namespace

Dimension findDimension(const std::vector<DimensionImage>& list, bool wholeVolumes) {
  if (list.size() < 2) return {};
  const Images images = placed(list, wholeVolumes);
  const int most = images.most();
  // A single position is a film of one plane (cine), not a stack of volumes.
  if (most < 2 || (!wholeVolumes && images.occurrence.size() < 2)) return {};
  const std::string lead = wholeVolumes ? "The series holds " + std::to_string(list.size()) + " volumes"
                                        : "Each position was imaged " + std::string(images.even() ? "" : "up to ") +
                                              std::to_string(most) + " times";
  constexpr std::size_t kSharePerHundred = 2;
  std::vector<Mark> used = tellingMarks(images, 0);
  if (used.empty() && most > 2 && !wholeVolumes)
    used = tellingMarks(images, images.size() * kSharePerHundred / 100 + 1);
  if (!used.empty()) return {partsByMarks(images, used), lead};
  auto parts = partsByNumber(images);
  if (!parts.empty()) return {std::move(parts), lead + ", told apart by the order of instance numbers"};
  // One slice that comes twice is a fault that the loader names, no second volume.
  const auto repeated = std::count_if(images.occurrence.begin(), images.occurrence.end(), [](int n) { return n > 1; });
  if (static_cast<std::size_t>(repeated) * 2 <= images.occurrence.size()) return {};
  return {{}, lead + ", and nothing in the headers tells the volumes apart: the images are shown as one stack."};
}

}  // namespace pellucid
