#include "core/store/listed_study.h"

#include <fmt/format.h>

#include <array>

namespace pellucid {

namespace {

constexpr std::array kStatusNames{"new", "analysed", "reported"};
constexpr std::array kPlaceNames{"linked", "partly copied", "copied"};
constexpr std::array kSoundnessNames{"not checked", "sound", "missing", "changed"};

std::string counted(int count, int of, const char* one, const char* several) {
  if (of == 1) return fmt::format("The file {}", one);
  if (count == of) return fmt::format("All {} files {}", of, several);
  return fmt::format("{} of {} files {}", count, of, count == 1 ? one : several);
}

}  // namespace

const char* statusName(StudyStatus status) {
  return kStatusNames.at(static_cast<std::size_t>(status));
}

std::optional<StudyStatus> statusFromName(const std::string& name) {
  for (std::size_t i = 0; i < kStatusNames.size(); ++i)
    if (name == kStatusNames[i]) return static_cast<StudyStatus>(i);
  return std::nullopt;
}

const char* placeName(StudyPlace place) {
  return kPlaceNames.at(static_cast<std::size_t>(place));
}

const char* soundnessName(StudySoundness soundness) {
  return kSoundnessNames.at(static_cast<std::size_t>(soundness));
}

StudySoundness StudyCheck::soundness() const {
  if (missing > 0) return StudySoundness::Missing;
  return changed > 0 ? StudySoundness::Changed : StudySoundness::Sound;
}

std::string StudyCheck::sentence() const {
  if (missing == 0 && changed == 0 && files == 1) return "The file is there and unchanged.";
  if (missing == 0 && changed == 0) return fmt::format("All {} files are there and unchanged.", files);
  if (missing == 0) return counted(changed, files, "has changed.", "have changed.");
  const std::string gone = counted(missing, files, "is missing", "are missing");
  return changed == 0 ? gone + "."
                      : fmt::format("{} and {} {}.", gone, changed, changed == 1 ? "has changed" : "have changed");
}

bool samePerson(const Patient& a, const Patient& b) {
  return a.id == b.id && a.birthDate == b.birthDate && a.name.alphabetic == b.name.alphabetic &&
         a.name.ideographic == b.name.ideographic;
}

}  // namespace pellucid
