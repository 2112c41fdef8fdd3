#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/dicom/study.h"

namespace pellucid {

/// How far the work on a study has come.
enum class StudyStatus { New, Analysed, Reported };
/// "new", "analysed", "reported": for files and the command line.
const char* statusName(StudyStatus status);
std::optional<StudyStatus> statusFromName(const std::string& name);

/// Whether the program only remembers where the files are or keeps copies of its own.
enum class StudyPlace { Linked, PartlyCopied, Copied };
const char* placeName(StudyPlace place);

/// What the last check of the files found.
enum class StudySoundness { NotChecked, Sound, Missing, Changed };
const char* soundnessName(StudySoundness soundness);

/// Files of a study that were looked at, and what was found.
struct StudyCheck {
  int files = 0;
  int missing = 0;  ///< Not there, or not readable.
  int changed = 0;  ///< Of a copy: other content. Of a link: another size or time of change.

  StudySoundness soundness() const;
  /// "2 of 200 files are missing and 1 has changed."
  std::string sentence() const;
};

/// A line of the study list. Counts are those of the listed files.
struct ListedStudy {
  std::string uid;  ///< Study Instance UID.
  Patient patient;
  std::string date;  ///< DA; empty where the files do not say.
  std::string time;  ///< TM
  std::string description;
  std::string accessionNumber;
  std::vector<std::string> modalities;
  int seriesCount = 0;
  int imageCount = 0;
  int fileCount = 0;
  std::uint64_t bytes = 0;
  std::string addedAt;   ///< ISO 8601.
  std::string openedAt;  ///< ISO 8601; empty: never.
  StudyStatus status = StudyStatus::New;
  std::string note;  ///< The reader's own words.
  StudyPlace place = StudyPlace::Linked;
  std::string location;  ///< A folder or archive with files of it; for display.
  StudySoundness soundness = StudySoundness::NotChecked;
  StudyCheck check;
  std::string checkedAt;  ///< ISO 8601; empty: never.
  std::string removedAt;  ///< ISO 8601; empty: in the list.
};

/// How long the list is.
struct CatalogueCounts {
  int listed = 0;   ///< Without removed ones.
  int removed = 0;  ///< In the trash.
};

enum class StudyOrder {
  Recent,
  Patient,
  PatientId,
  BirthDate,
  StudyDate,
  Description,
  Modality,
  Images,
  Status,
  Place,
  Note
};
enum class StudySubset { All, Linked, Copied, WithFaults, Removed };

/// Which studies are wanted, all conditions together, and in which order.
struct StudyQuery {
  std::string text{};                   ///< Words that all stand in name, ID, accession number, description or note.
  std::string modality{};               ///< As in (0008,0060); empty: any.
  std::optional<StudyStatus> status{};  ///< Nothing: any.
  std::string from{};                   ///< First study date, DA; empty: any. Studies without a date have none.
  std::string until{};                  ///< Last study date.
  StudySubset subset = StudySubset::All;
  StudyOrder order = StudyOrder::Recent;
  bool descending = true;
};

/// By ID, birth date and name as the files have them.
bool samePerson(const Patient& a, const Patient& b);

}  // namespace pellucid
