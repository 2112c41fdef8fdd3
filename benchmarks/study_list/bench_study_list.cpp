// A list of 20,000 studies: how long a search takes. README.md.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/store/study_catalogue.h"

using namespace pellucid;

namespace {

constexpr int kRounds = 15;
constexpr int kFilesOfAStudy = 300;

const std::vector<std::string> kFamilyNames{"MÜLLER",  "Schmidt", "Novák",    "García",
                                            "Lefèvre", "Wang",    "Kowalski", "Sørensen"};
const std::vector<std::string> kGivenNames{"Anna", "Björn", "Zoë", "José", "Éloïse", "XiaoDong", "Łukasz", "Åse"};
const std::vector<std::string> kDescriptions{"CT thorax with contrast", "MR brain", "Chest PA and lateral",
                                             "CT abdomen"};
const std::vector<std::string> kModalities{"CT", "MR", "CR", "DX", "SR"};

template <typename T>
const T& any(const std::vector<T>& of, std::mt19937& random) {
  return of[random() % of.size()];
}

Study madeUpStudy(int number, std::mt19937& random) {
  Study study;
  study.uid = "2.25." + std::to_string(number);
  study.date = fmt::format("20{:02}{:02}{:02}", 15 + random() % 11, 1 + random() % 12, 1 + random() % 28);
  study.description = any(kDescriptions, random);
  study.accessionNumber = fmt::format("ACC{:08}", number);
  study.patient.name.alphabetic = any(kFamilyNames, random) + "^" + any(kGivenNames, random);
  study.patient.id = fmt::format("PID{:07}", random() % 8'000'000);
  return study;
}

/// A series of so many files that are nowhere: only their text counts.
std::vector<ListedSeries> madeUpSeries(const Study& study, std::mt19937& random) {
  ListedSeries series{
      .uid = study.uid + ".1", .modality = any(kModalities, random), .images = kFilesOfAStudy, .files = {}};
  for (int i = 0; i < kFilesOfAStudy; ++i)
    series.files.push_back(
        {"/archive/" + study.uid + "/IM" + std::to_string(i), 524'288, 1'700'000'000'000'000'000 + i});
  return {series};
}

double medianMs(StudyCatalogue& list, const StudyQuery& query, std::size_t& found) {
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    const auto begin = std::chrono::steady_clock::now();
    const auto studies = list.studies(query);
    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    found = studies ? studies->size() : 0;
  }
  std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
  return times[kRounds / 2];
}

int run(const std::filesystem::path& file, int count) {
  auto list = StudyCatalogue::open(file);
  if (!list) return 1;
  std::mt19937 random(4711);
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < count; ++i) {
    const Study study = madeUpStudy(i, random);
    if (!list->put(study, madeUpSeries(study, random), ListingReason::Imported)) return 1;
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  fmt::print("{} studies of {} files entered in {:.1f} s, {:.0f} MB\n", count, kFilesOfAStudy, seconds,
             static_cast<double>(std::filesystem::file_size(file)) / 1e6);
  const std::vector<std::pair<const char*, StudyQuery>> queries{
      {"everything", {}},
      {"a family name without its accents", {.text = "muller"}},
      {"two words", {.text = "lefevre zoe"}},
      {"the end of an identifier", {.text = "4711"}},
      {"nobody", {.text = "xyzzy"}},
      {"MR of 2024, by name",
       {.modality = "MR", .from = "20240101", .until = "20241231", .order = StudyOrder::Patient}}};
  for (const auto& [title, query] : queries) {
    std::size_t found = 0;
    const double ms = medianMs(*list, query, found);
    fmt::print("{:<36} {:>6} found  {:>6.1f} ms\n", title, found, ms);
  }
  const auto opening = std::chrono::steady_clock::now();
  if (!StudyCatalogue::open(file)) return 1;
  fmt::print("{:<36} {:>20.1f} ms\n", "opening, with the check of the file",
             std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - opening).count());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const auto folder = TemporaryFolder::create();
  if (!folder) return 1;
  return run(folder->path() / "studies.sqlite", argc > 1 ? std::atoi(argv[1]) : 20'000);
}
