#include "core/dicom/study.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/wire.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostListed = 1'000'000;
/// Bytes that instances may repeat of those before them, where three characters say "all of it": of a million honest
/// images 300 MB.
constexpr std::size_t kMostRepeated = std::size_t{512} << 20;

/// "DOE^JANE^^DR" as "DOE, JANE DR": family name first, the rest in DICOM's order (PS3.5 6.2.1.2).
std::string displayGroup(const std::string& group) {
  std::string family;
  std::string given;
  std::size_t start = 0;
  for (int component = 0; start <= group.size(); ++component) {
    const std::size_t end = std::min(group.find('^', start), group.size());
    const std::string part = group.substr(start, end - start);
    start = end + 1;
    if (part.empty()) continue;
    if (component == 0) {
      family = part;
    } else {
      given += (given.empty() ? "" : " ") + part;
    }
  }
  if (family.empty() || given.empty()) return family + given;
  return family + ", " + given;
}

template <std::size_t N>
std::optional<std::array<double, N>> fixedNumbers(const Json& json, const char* key) {
  const auto numbers = numbersOf(json, key);
  if (numbers.size() != N) return std::nullopt;
  std::array<double, N> values{};
  std::copy(numbers.begin(), numbers.end(), values.begin());
  return values;
}

template <typename T>
Json valueOf(const T& value) {
  return value;
}

template <typename T>
Json valueOf(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

Json valueOf(const std::filesystem::path& file) {
  return pathToJson(file);
}

/// What differs from `before`.
Json changesToJson(const Instance& instance, const Instance& before) {
  Json json = Json::object();
  const auto add = [&](const char* key, auto Instance::*value) {
    if (instance.*value != before.*value) json[key] = valueOf(instance.*value);
  };
  add("file", &Instance::file);
  add("sopClassUid", &Instance::sopClassUid);
  add("sopInstanceUid", &Instance::sopInstanceUid);
  add("transferSyntaxUid", &Instance::transferSyntaxUid);
  add("instanceNumber", &Instance::instanceNumber);
  add("frames", &Instance::frames);
  add("rows", &Instance::rows);
  add("columns", &Instance::columns);
  add("frameNumbers", &Instance::frameNumbers);
  add("position", &Instance::position);
  add("orientation", &Instance::orientation);
  return json;
}

Json toJson(const Instance& instance) {
  Json json{{"file", pathToJson(instance.file)},
            {"sopClassUid", instance.sopClassUid},
            {"sopInstanceUid", instance.sopInstanceUid},
            {"transferSyntaxUid", instance.transferSyntaxUid},
            {"instanceNumber", instance.instanceNumber},
            {"frames", instance.frames},
            {"rows", instance.rows},
            {"columns", instance.columns}};
  if (!instance.frameNumbers.empty()) json["frameNumbers"] = instance.frameNumbers;
  if (instance.position) json["position"] = *instance.position;
  if (instance.orientation) json["orientation"] = *instance.orientation;
  return json;
}

Json instancesToJson(const std::vector<Instance>& instances, InstanceList list) {
  Json rows = Json::array();
  Instance before;
  for (const Instance& instance : instances) {
    rows.push_back(list == InstanceList::Whole ? toJson(instance) : changesToJson(instance, before));
    if (list == InstanceList::Changes) before = instance;
  }
  return rows;
}

std::size_t bytesOf(const Instance& instance) {
  return instance.file.native().size() + instance.sopClassUid.size() + instance.sopInstanceUid.size() +
         instance.transferSyntaxUid.size() + instance.frameNumbers.size() * sizeof(int);
}

/// What the JSON does not say is as in `before`.
Instance instanceFromJson(const Json& json, const Instance& before) {
  const auto says = [&json](const char* key) { return json.is_object() && json.contains(key); };
  Instance instance = before;
  if (says("file")) instance.file = pathFromJson(json["file"]);
  instance.sopClassUid = textOr(json, "sopClassUid", before.sopClassUid);
  instance.sopInstanceUid = textOr(json, "sopInstanceUid", before.sopInstanceUid);
  instance.transferSyntaxUid = textOr(json, "transferSyntaxUid", before.transferSyntaxUid);
  instance.instanceNumber = integerOr(json, "instanceNumber", before.instanceNumber);
  instance.frames = integerOr(json, "frames", before.frames);
  if (says("frameNumbers")) instance.frameNumbers.clear();
  for (const double frame : numbersOf(json, "frameNumbers"))
    if (frame >= 0 && frame < kMostListed) instance.frameNumbers.push_back(static_cast<int>(frame));
  instance.rows = integerOr(json, "rows", before.rows);
  instance.columns = integerOr(json, "columns", before.columns);
  if (says("position")) instance.position = fixedNumbers<3>(json, "position");
  if (says("orientation")) instance.orientation = fixedNumbers<6>(json, "orientation");
  return instance;
}

Json toJson(const SeriesPart& part) {
  return {{"name", part.name}, {"of", part.of}, {"index", part.index}, {"count", part.count}};
}

SeriesPart partFromJson(const Json& json) {
  return {textOr(json, "name"), textOr(json, "of"), integerOr(json, "index", 0), integerOr(json, "count", 1)};
}

LateralitySource lateralitySourceOf(int number) {
  const bool known = number >= 0 && number <= static_cast<int>(LateralitySource::Image);
  return known ? static_cast<LateralitySource>(number) : LateralitySource::Unknown;
}

const Json* listOf(const Json& json, const char* key) {
  if (!json.is_object() || !json.contains(key) || !json[key].is_array() || json[key].size() > kMostListed)
    return nullptr;
  return &json[key];
}

Error incomplete(const char* what) {
  return {ErrorCode::Malformed, std::string("The description of a ") + what + " is incomplete.", ""};
}

PersonName nameFromJson(const Json& json) {
  return {textOr(json, "alphabetic"), textOr(json, "ideographic"), textOr(json, "phonetic")};
}

}  // namespace

std::string PersonName::display() const {
  const std::string first = displayGroup(alphabetic);
  const std::string second = displayGroup(ideographic);
  if (second.empty() || second == first) return first;
  return first.empty() ? second : first + " (" + second + ")";
}

int Series::imageCount() const noexcept {
  int count = 0;
  for (const Instance& instance : instances) count += instance.frames;
  return count;
}

Json toJson(const PersonName& name) {
  return {{"alphabetic", name.alphabetic},
          {"ideographic", name.ideographic},
          {"phonetic", name.phonetic},
          {"display", name.display()}};
}

Json toJson(const Series& series, InstanceList list) {
  Json json{{"uid", series.uid},
            {"number", series.number},
            {"modality", series.modality},
            {"description", series.description},
            {"bodyPart", series.bodyPart},
            {"viewPosition", series.viewPosition},
            {"laterality", series.laterality},
            {"lateralitySource", static_cast<int>(series.lateralitySource)},
            {"frameOfReferenceUid", series.frameOfReferenceUid},
            {"patientOrientation", series.patientOrientation},
            {"format", static_cast<int>(series.format)},
            {"hasPixels", series.hasPixels},
            {"objectKind", series.objectKind},
            {"splitReason", series.splitReason},
            {"part", toJson(series.part)},
            {"unsplit", series.unsplit},
            {"images", series.imageCount()}};
  if (list == InstanceList::Changes) json["changesOnly"] = true;
  // Last: a growing object copies what it holds.
  json["instances"] = instancesToJson(series.instances, list);
  return json;
}

Json toJson(const Study& study, InstanceList list) {
  Json series = Json::array();
  for (const Series& item : study.series) series.push_back(toJson(item, list));
  return {{"uid", study.uid},
          {"date", study.date},
          {"time", study.time},
          {"description", study.description},
          {"accessionNumber", study.accessionNumber},
          {"institution", study.institution},
          {"referringPhysician", study.referringPhysician},
          {"patientAge", study.patientAge},
          {"patient",
           {{"name", toJson(study.patient.name)},
            {"id", study.patient.id},
            {"birthDate", study.patient.birthDate},
            {"sex", study.patient.sex}}},
          {"series", std::move(series)}};
}

Json toJson(const ScanResult& scan, InstanceList list) {
  Json studies = Json::array();
  for (const Study& study : scan.studies) studies.push_back(toJson(study, list));
  Json skipped = Json::array();
  for (const SkippedFile& file : scan.skipped)
    skipped.push_back({{"file", pathToJson(file.file)}, {"reason", file.reason}});
  return {{"studies", std::move(studies)}, {"skipped", std::move(skipped)}, {"filesSeen", scan.filesSeen}};
}

namespace {

Result<Series> seriesFrom(const Json& json, std::size_t& repeatable) {
  const Json* instances = listOf(json, "instances");
  const int format = integerOr(json, "format", -1);
  if (instances == nullptr || format < 0 || format > static_cast<int>(FileFormat::Tiff)) return incomplete("series");
  Series series;
  series.uid = textOr(json, "uid");
  series.number = integerOr(json, "number", 0);
  series.modality = textOr(json, "modality");
  series.description = textOr(json, "description");
  series.bodyPart = textOr(json, "bodyPart");
  series.viewPosition = textOr(json, "viewPosition");
  series.laterality = textOr(json, "laterality");
  series.lateralitySource = lateralitySourceOf(integerOr(json, "lateralitySource", 0));
  series.frameOfReferenceUid = textOr(json, "frameOfReferenceUid");
  series.patientOrientation = textOr(json, "patientOrientation");
  series.format = static_cast<FileFormat>(format);
  series.hasPixels = flagOr(json, "hasPixels", true);
  series.objectKind = textOr(json, "objectKind");
  series.splitReason = textOr(json, "splitReason");
  if (json.contains("part")) series.part = partFromJson(json["part"]);
  series.unsplit = flagOr(json, "unsplit", false);
  const bool changesOnly = flagOr(json, "changesOnly", false);
  series.instances.reserve(instances->size());
  const Instance unknown;
  for (const Json& item : *instances) {
    const Instance& before = changesOnly && !series.instances.empty() ? series.instances.back() : unknown;
    if (bytesOf(before) > repeatable) return incomplete("series");
    repeatable -= bytesOf(before);
    series.instances.push_back(instanceFromJson(item, before));
  }
  return series;
}

Result<Study> studyFrom(const Json& json, std::size_t& repeatable) {
  const Json* list = listOf(json, "series");
  if (list == nullptr) return incomplete("study");
  Study study;
  study.uid = textOr(json, "uid");
  study.date = textOr(json, "date");
  study.time = textOr(json, "time");
  study.description = textOr(json, "description");
  study.accessionNumber = textOr(json, "accessionNumber");
  study.institution = textOr(json, "institution");
  study.referringPhysician = textOr(json, "referringPhysician");
  study.patientAge = textOr(json, "patientAge");
  if (json.contains("patient") && json["patient"].is_object()) {
    const Json& patient = json["patient"];
    if (patient.contains("name")) study.patient.name = nameFromJson(patient["name"]);
    study.patient.id = textOr(patient, "id");
    study.patient.birthDate = textOr(patient, "birthDate");
    study.patient.sex = textOr(patient, "sex");
  }
  for (const Json& item : *list) {
    auto series = seriesFrom(item, repeatable);
    if (!series) return series.error();
    study.series.push_back(std::move(*series));
  }
  return study;
}

}  // namespace

Result<Series> seriesFromJson(const Json& json) {
  std::size_t repeatable = kMostRepeated;
  return seriesFrom(json, repeatable);
}

Result<Study> studyFromJson(const Json& json) {
  std::size_t repeatable = kMostRepeated;
  return studyFrom(json, repeatable);
}

Result<ScanResult> scanResultFromJson(const Json& json) {
  const Json* studies = listOf(json, "studies");
  const Json* skipped = listOf(json, "skipped");
  if (studies == nullptr || skipped == nullptr) return incomplete("scan");
  ScanResult scan;
  std::size_t repeatable = kMostRepeated;
  scan.filesSeen = integerOr(json, "filesSeen", 0);
  for (const Json& item : *studies) {
    auto study = studyFrom(item, repeatable);
    if (!study) return study.error();
    scan.studies.push_back(std::move(*study));
  }
  for (const Json& item : *skipped)
    scan.skipped.push_back(
        {item.is_object() && item.contains("file") ? pathFromJson(item["file"]) : std::filesystem::path(),
         textOr(item, "reason")});
  return scan;
}

}  // namespace pellucid
