#include "ui/model/series_traits.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <initializer_list>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/base/geometry.h"

namespace pellucid::ui {

namespace {

constexpr std::size_t kLongestText = 256;

std::string upper(const std::string& text) {
  std::string result = text.substr(0, kLongestText);
  for (char& c : result) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

std::set<std::string> wordsOf(const std::string& text) {
  std::set<std::string> words;
  std::string word;
  for (const char c : text + ' ') {
    if (std::isalnum(static_cast<unsigned char>(c)) || c == '*' || c == '+') {
      word += c;
    } else if (!word.empty()) {
      words.insert(std::exchange(word, {}));
    }
  }
  return words;
}

bool hasWord(const std::set<std::string>& words, std::initializer_list<std::string_view> any) {
  return std::any_of(any.begin(), any.end(), [&](std::string_view word) { return words.contains(std::string(word)); });
}

bool contains(const std::string& text, std::initializer_list<std::string_view> any) {
  return std::any_of(any.begin(), any.end(), [&](std::string_view part) { return text.find(part) != text.npos; });
}

/// "T1" in "eT1W", "AxT1", "t1_mprage", not in "T10" (a vertebra).
bool isWeighted(const std::string& text, std::string_view weighting) {
  for (auto at = text.find(weighting); at != std::string::npos; at = text.find(weighting, at + 1)) {
    const std::size_t next = at + weighting.size();
    if (next == text.size() || !std::isdigit(static_cast<unsigned char>(text[next]))) return true;
  }
  return false;
}

/// As makers and departments name sequences. What a sequence was made from (T1 FLAIR) comes before its name.
std::string weightingOf(const std::string& text, const std::set<std::string>& words) {
  const bool t1 = isWeighted(text, "T1") || contains(text, {"MPRAGE", "MP-RAGE", "BRAVO"});
  const bool t2 = isWeighted(text, "T2");
  if (hasWord(words, {"ADC"}) || contains(text, {"APPARENT DIFF", "_ADC"})) return "ADC";
  if (contains(text, {"DWI", "DIFF", "TRACE", "DTI"})) return "DWI";
  if (contains(text, {"SWI", "SWAN", "VENBOLD"})) return "SWI";
  if (hasWord(words, {"TOF"})) return "TOF";
  if (contains(text, {"PERF", "PWI"}) || hasWord(words, {"DSC", "DCE"})) return "PERFUSION";
  if (contains(text, {"FLAIR", "DARK-FLUID", "DARK FLUID", "DARKFLUID"})) return t1 && !t2 ? "T1" : "FLAIR";
  if (contains(text, {"STIR"})) return "STIR";
  if (contains(text, {"T2*", "T2STAR"})) return "T2*";
  if (t1) return "T1";
  if (t2) return "T2";
  return hasWord(words, {"PD", "PDW"}) || contains(text, {"PROTON"}) || isWeighted(text, "PD_") ? "PD" : "";
}

bool isAfterContrast(const std::string& text, const std::set<std::string>& words) {
  // "T1post", "T1pre"
  const auto ends = [&](std::string_view end) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.ends_with(end); });
  };
  if (ends("POST")) return true;
  if (ends("T1PRE") || hasWord(words, {"PRE", "WITHOUT", "WO", "NO", "NON", "NATIVE", "NATIV", "PLAIN", "OHNE"}))
    return false;
  return hasWord(words, {"POST", "GD", "+GD", "GAD", "GADO", "KM", "+KM", "CE", "C+", "+C", "CONTRAST", "POSTGAD"}) ||
         contains(text, {"POSTCONTRAST"});
}

/// By Image Orientation (Patient) of the first image, otherwise by the words.
std::string orientationOf(const Series& series, const std::set<std::string>& words) {
  constexpr double kNear = 0.75;  // 41 degrees, less than half the way to the next
  if (!series.instances.empty() && series.instances.front().orientation) {
    const auto& o = *series.instances.front().orientation;
    const Vector3 normal = cross({o[0], o[1], o[2]}, {o[3], o[4], o[5]});
    constexpr std::array<const char*, 3> kAcross{"sagittal", "coronal", "axial"};
    for (std::size_t i = 0; i < kAcross.size(); ++i)
      if (std::abs(normal[i]) > kNear) return kAcross[i];
    return {};
  }
  if (hasWord(words, {"AX", "AXIAL", "TRA", "TRANS", "TRANSVERSE"})) return "axial";
  if (hasWord(words, {"SAG", "SAGITTAL"})) return "sagittal";
  return hasWord(words, {"COR", "CORONAL"}) ? "coronal" : "";
}

std::string viewOf(const std::string& view) {
  const auto is = [&](std::initializer_list<std::string_view> any) {
    return std::find(any.begin(), any.end(), view) != any.end();
  };
  return is({"LL", "RL", "LAT", "LATERAL", "LLAT", "RLAT"}) ? "LAT" : view;
}

bool isRadiograph(const std::string& modality) {
  return modality == "CR" || modality == "DX" || modality == "RG";
}

std::string viewByWords(const std::set<std::string>& words) {
  for (const std::string& word : words) {
    const bool sided = word.size() > 2 && (word[0] == 'L' || word[0] == 'R');
    const std::string bare = sided ? word.substr(1) : word;
    if (bare == "CC" || bare == "MLO") return bare;
    if (word == "PA" || word == "AP") return word;
    if (word == "LAT" || word == "LATERAL") return "LAT";
  }
  return {};
}

bool contradict(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && a != b;
}

double sharedWords(const std::set<std::string>& a, const std::set<std::string>& b) {
  const auto shared = std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); });
  const auto all = static_cast<double>(a.size() + b.size()) - static_cast<double>(shared);
  return all > 0 ? static_cast<double>(shared) / all : 0.0;
}

}  // namespace

SeriesTraits traitsOf(const Series& series) {
  const std::string text = upper(series.description);
  SeriesTraits traits;
  traits.words = wordsOf(text);
  const bool film = isRadiograph(series.modality);
  traits.modality = film ? "DX" : series.modality;
  traits.view = viewOf(upper(series.viewPosition));
  if (traits.view.empty() && (film || series.modality == "MG")) traits.view = viewByWords(traits.words);
  traits.laterality = upper(series.laterality);
  traits.orientation = orientationOf(series, traits.words);
  if (series.modality == "MR") traits.weighting = weightingOf(text, traits.words);
  traits.localizer = contains(text, {"LOCALI", "SCOUT", "SURVEY", "TOPOGRAM", "SURVIEW"});
  traits.contrast = isAfterContrast(text, traits.words);
  traits.fatSuppressed = hasWord(traits.words, {"FS", "FATSAT", "SPIR", "SPAIR"}) || contains(text, {"FAT SAT"});
  for (const std::string& word : wordsOf(upper(series.part.name))) traits.words.insert(word);
  return traits;
}

double likeness(const SeriesTraits& a, const SeriesTraits& b) {
  if (a.modality != b.modality || contradict(a.view, b.view) || contradict(a.laterality, b.laterality) ||
      contradict(a.orientation, b.orientation) || contradict(a.weighting, b.weighting) || a.localizer != b.localizer)
    return 0.0;
  const auto both = [](const std::string& x, const std::string& y) { return !x.empty() && x == y ? 1.0 : 0.0; };
  return 4.0 * both(a.view, b.view) + 4.0 * both(a.weighting, b.weighting) + 2.0 * both(a.orientation, b.orientation) +
         2.0 * both(a.laterality, b.laterality) + 4.0 * sharedWords(a.words, b.words) -
         (a.contrast != b.contrast ? 2.0 : 0.0) - (a.fatSuppressed != b.fatSuppressed ? 1.0 : 0.0);
}

std::vector<int> paired(const std::vector<SeriesTraits>& shown, const std::vector<SeriesTraits>& earlier) {
  std::vector<std::tuple<double, int, int>> pairs;
  for (std::size_t i = 0; i < shown.size(); ++i)
    for (std::size_t j = 0; j < earlier.size(); ++j)
      if (const double score = likeness(shown[i], earlier[j]); score >= kAlike)
        pairs.emplace_back(-score, static_cast<int>(i), static_cast<int>(j));
  std::sort(pairs.begin(), pairs.end());
  std::vector<int> partner(shown.size(), -1);
  std::vector<bool> taken(earlier.size(), false);
  for (const auto& [score, i, j] : pairs) {
    if (partner[static_cast<std::size_t>(i)] >= 0 || taken[static_cast<std::size_t>(j)]) continue;
    partner[static_cast<std::size_t>(i)] = j;
    taken[static_cast<std::size_t>(j)] = true;
  }
  return partner;
}

}  // namespace pellucid::ui
