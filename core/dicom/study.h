#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace pellucid {

/// (0010,0010) by component groups, UTF-8, with '^' between components as in DICOM (PS3.5 6.2.1.2).
struct PersonName {
  std::string alphabetic;
  std::string ideographic;
  std::string phonetic;
  /// "DOE, Jane" for display; the ideographic group follows in brackets where there is one. Empty when unknown.
  std::string display() const;
};

struct Patient {
  PersonName name;
  std::string id;
  std::string birthDate;  ///< DICOM DA "YYYYMMDD" or empty.
  std::string sex;        ///< "F", "M", "O" or empty.
};

/// What a file of a series is, by its content.
enum class FileFormat { Dicom, Nifti, Nrrd, Png, Jpeg, Tiff };

/// One file (or one image of it) of a series. Values are what the header says; optional where it says nothing.
struct Instance {
  std::filesystem::path file;
  std::string sopClassUid;
  std::string sopInstanceUid;
  std::string transferSyntaxUid;
  int instanceNumber = 0;
  int frames = 1;                 ///< Images that the series shows of this file.
  std::vector<int> frameNumbers;  ///< Which, from 0, where the series shows only some of the file's; empty: all.
  int rows = 0;
  int columns = 0;
  std::optional<std::array<double, 3>> position;     ///< (0020,0032), mm.
  std::optional<std::array<double, 6>> orientation;  ///< (0020,0037).
};

/// Which of several volumes at the same place a series is. DICOM keeps times, echoes, b-values and phases under one
/// Series Instance UID; a reader scrolls one at a time and chooses between them (see series_parts.h).
struct SeriesPart {
  std::string name;  ///< What tells it from the others: "b = 1000 s/mm2", "time 3 of 5", "echo 2, TE 4.6 ms".
  std::string of;    ///< The same text for all parts of one choice; empty when the series is no part.
  int index = 0;     ///< In the order of acquisition.
  int count = 1;
};

/// The attribute that names the side.
enum class LateralitySource {
  Unknown,  ///< Kept by a version that did not note it.
  Series,   ///< Laterality (0020,0060)
  Image     ///< Image Laterality (0020,0062)
};

/// Instances that a reader scrolls as one. When one DICOM series had to be split, `splitReason` says why in a sentence.
struct Series {
  std::string
      uid;  ///< Series Instance UID plus "#n" for the parts of a split series; a hash of the path for other files.
  int number = 0;
  std::string modality;  ///< (0008,0060); empty when the file does not say.
  std::string description;
  std::string bodyPart;      ///< (0018,0015)
  std::string viewPosition;  ///< (0018,5101)
  std::string laterality;    ///< "R", "L", "U" or "B"; empty where no file says it, or the images differ.
  LateralitySource lateralitySource = LateralitySource::Unknown;
  std::string frameOfReferenceUid;
  std::string patientOrientation;  ///< (0020,0020), e.g. "L\\F"; for projection images.
  FileFormat format = FileFormat::Dicom;
  bool hasPixels = true;   ///< False for reports, plans and other objects that are listed but not drawn.
  std::string objectKind;  ///< For objects without pixels: "Structured report", "Encapsulated PDF", ...
  std::string splitReason;
  SeriesPart part;
  /// Joined again on request: shown image by image in the order of instance numbers, never as a volume.
  bool unsplit = false;
  std::vector<Instance> instances;  ///< In the order in which they are scrolled.

  int imageCount() const noexcept;  ///< Frames of all instances.
};

struct Study {
  std::string uid;
  std::string date;  ///< DA
  std::string time;  ///< TM
  std::string description;
  std::string accessionNumber;
  std::string institution;
  std::string referringPhysician;
  std::string patientAge;  ///< (0010,1010) AS, e.g. "004Y".
  Patient patient;
  std::vector<Series> series;
};

/// A file that was looked at and not listed, and why, in a sentence without patient data.
struct SkippedFile {
  std::filesystem::path file;
  std::string reason;
};

struct ScanResult {
  std::vector<Study> studies;
  std::vector<SkippedFile> skipped;
  int filesSeen = 0;
};

/// How the instances of a series stand in JSON: each with all that is known of it, or, between processes, with what
/// differs from the one before it, a third of the text. The functions that read understand both.
enum class InstanceList { Whole, Changes };

Json toJson(const PersonName& name);
Json toJson(const Series& series, InstanceList list = InstanceList::Whole);
Json toJson(const Study& study, InstanceList list = InstanceList::Whole);
Json toJson(const ScanResult& scan, InstanceList list = InstanceList::Whole);
Result<Series> seriesFromJson(const Json& json);
Result<Study> studyFromJson(const Json& json);
Result<ScanResult> scanResultFromJson(const Json& json);

}  // namespace pellucid
