#include "core/report/report_json.h"

#include <array>
#include <nlohmann/json.hpp>

namespace pellucid {

namespace {

constexpr int kFormat = 1;
constexpr std::size_t kMostItems = 100000;
constexpr std::size_t kLargestImage = std::size_t{64} << 20;
constexpr std::array<const char*, 4> kKinds{"source", "segmentation", "saliency", "rendering"};

Json fieldsToJson(const std::vector<ReportField>& fields) {
  Json json = Json::array();
  for (const auto& [name, value] : fields) json.push_back({{"name", name}, {"value", value}});
  return json;
}

Json imageToJson(const KeyImage& image) {
  Json legend = Json::array();
  for (const LegendEntry& entry : image.legend) legend.push_back({{"rgb", entry.rgb}, {"text", entry.text}});
  return {{"kind", kKinds[static_cast<std::size_t>(image.kind)]},
          {"series_uid", image.seriesUid},
          {"image", image.image},
          {"width", image.width},
          {"height", image.height},
          {"caption", image.caption},
          {"letters", {image.letters.left, image.letters.right, image.letters.top, image.letters.bottom}},
          {"legend", legend},
          {"png", toBase64(image.png)}};
}

/// A run of a pack is an analysis without voxels, so it is written as one and read by the same checks.
Json modelToJson(const ModelProvenance& model) {
  Analysis analysis;
  analysis.pack = model.pack;
  analysis.task = model.task;
  analysis.image = model.image;
  analysis.scores = model.scores;
  analysis.notes = model.notes;
  analysis.device = model.device;
  analysis.seconds = model.seconds;
  analysis.time = model.time;
  Json json{{"series_uid", model.seriesUid}, {"run", headerToJson(analysis)}};
  json["segments"] = model.segments;
  return json;
}

Json studyToJson(const Report& report) {
  return {{"uid", report.studyUid},
          {"date", report.studyDate},
          {"time", report.studyTime},
          {"description", report.studyDescription},
          {"accession_number", report.accessionNumber},
          {"institution", report.institution},
          {"referring_physician", report.referringPhysician}};
}

Json patientToJson(const Report& report) {
  const PersonName& name = report.patient.name;
  return {{"name", {{"alphabetic", name.alphabetic}, {"ideographic", name.ideographic}, {"phonetic", name.phonetic}}},
          {"id", report.patient.id},
          {"birth_date", report.patient.birthDate},
          {"sex", report.patient.sex},
          {"age", report.patientAge}};
}

const Json& member(const Json& object, const char* key) {
  static const Json kNothing;
  if (!object.is_object()) return kNothing;
  const auto found = object.find(key);
  return found == object.end() ? kNothing : *found;
}

/// Calls `read(item)` for each item of a list that must be there; false when it is none or an item is refused.
template <typename Read>
bool readList(const Json& object, const char* key, Read read) {
  const Json& list = member(object, key);
  if (!list.is_array() || list.size() > kMostItems) return false;
  for (const Json& item : list)
    if (!read(item)) return false;
  return true;
}

bool readTexts(const Json& object, const char* key, std::vector<std::string>& texts) {
  return readList(object, key, [&](const Json& item) {
    if (!item.is_string()) return false;
    texts.push_back(item.get<std::string>());
    return true;
  });
}

bool readImage(const Json& json, Report& report) {
  KeyImage image;
  const std::string kind = textOr(json, "kind");
  std::size_t index = 0;
  while (index < kKinds.size() && kind != kKinds[index]) ++index;
  if (index == kKinds.size()) return false;
  image.kind = static_cast<KeyImageKind>(index);
  image.seriesUid = textOr(json, "series_uid");
  image.image = integerOr(json, "image", 0);
  image.width = integerOr(json, "width", 0);
  image.height = integerOr(json, "height", 0);
  image.caption = textOr(json, "caption");
  std::vector<std::string> letters;
  if (!readTexts(json, "letters", letters) || letters.size() != 4) return false;
  image.letters = {letters[0], letters[1], letters[2], letters[3]};
  const bool sound = readList(json, "legend", [&](const Json& entry) {
    image.legend.push_back({static_cast<std::uint32_t>(integerOr(entry, "rgb", 0)) & 0xFFFFFFu, textOr(entry, "text")});
    return true;
  });
  const std::string text = textOr(json, "png");
  if (!sound || text.size() > kLargestImage) return false;
  auto png = fromBase64(text);
  if (!png) return false;
  image.png = std::move(*png);
  report.images.push_back(std::move(image));
  return true;
}

bool readSeries(const Json& json, Report& report) {
  ReportedSeries series;
  series.uid = textOr(json, "uid");
  series.description = textOr(json, "description");
  const bool sound = readList(json, "technique", [&](const Json& field) {
    series.technique.emplace_back(textOr(field, "name"), textOr(field, "value"));
    return true;
  });
  if (!sound || !readTexts(json, "remarks", series.remarks)) return false;
  report.series.push_back(std::move(series));
  return true;
}

bool readQuality(const Json& json, Report& report) {
  auto quality = qualityReportFromJson(json);
  if (quality) report.quality.push_back({textOr(json, "series_uid"), std::move(*quality)});
  return quality.ok();
}

bool readModel(const Json& json, Report& report) {
  auto run = analysisHeaderFromJson(member(json, "run"));
  ModelProvenance model;
  if (!run || !readTexts(json, "segments", model.segments)) return false;
  model.seriesUid = textOr(json, "series_uid");
  model.pack = std::move(run->pack);
  model.task = run->task;
  model.image = run->image;
  model.scores = std::move(run->scores);
  model.notes = std::move(run->notes);
  model.device = std::move(run->device);
  model.seconds = run->seconds;
  model.time = std::move(run->time);
  report.models.push_back(std::move(model));
  return true;
}

bool readFinding(const Json& json, Report& report) {
  auto finding = findingFromJson(json);
  if (finding) report.findings.push_back(std::move(*finding));
  return finding.ok();
}

bool readMeasurement(const Json& json, Report& report) {
  report.measurements.push_back(
      {textOr(json, "series_uid"),
       textOr(json, "source"),
       {textOr(json, "name"), numberOr(json, "value", 0.0), textOr(json, "unit"), textOr(json, "note")}});
  return json.is_object();
}

void readPatientAndStudy(const Json& json, Report& report) {
  const Json& patient = member(json, "patient");
  const Json& name = member(patient, "name");
  report.patient.name = {textOr(name, "alphabetic"), textOr(name, "ideographic"), textOr(name, "phonetic")};
  report.patient.id = textOr(patient, "id");
  report.patient.birthDate = textOr(patient, "birth_date");
  report.patient.sex = textOr(patient, "sex");
  report.patientAge = textOr(patient, "age");
  const Json& study = member(json, "study");
  report.studyUid = textOr(study, "uid");
  report.studyDate = textOr(study, "date");
  report.studyTime = textOr(study, "time");
  report.studyDescription = textOr(study, "description");
  report.accessionNumber = textOr(study, "accession_number");
  report.institution = textOr(study, "institution");
  report.referringPhysician = textOr(study, "referring_physician");
}

}  // namespace

Json toJson(const Report& report) {
  Json json{{"format", kFormat},
            {"notice", footerNotice(report)},
            {"id", report.id},
            {"created_at", report.createdAt},
            {"program", report.program},
            {"state", report.state == ReportState::Final ? "final" : "draft"},
            {"reader", report.reader},
            {"patient", patientToJson(report)},
            {"study", studyToJson(report)},
            {"clinical_question", report.clinicalQuestion},
            {"comparison", report.comparison},
            {"impression", report.impression}};
  json["series"] = Json::array();
  for (const ReportedSeries& series : report.series)
    json["series"].push_back({{"uid", series.uid},
                              {"description", series.description},
                              {"technique", fieldsToJson(series.technique)},
                              {"remarks", series.remarks}});
  json["quality"] = Json::array();
  for (const ReportedQuality& quality : report.quality) {
    Json item = toJson(quality.report);
    item["series_uid"] = quality.seriesUid;
    json["quality"].push_back(std::move(item));
  }
  json["findings"] = Json::array();
  for (const Finding& finding : report.findings) json["findings"].push_back(toJson(finding));
  json["measurements"] = Json::array();
  for (const ReportMeasurement& item : report.measurements)
    json["measurements"].push_back({{"series_uid", item.seriesUid},
                                    {"source", item.source},
                                    {"name", item.measurement.name},
                                    {"value", item.measurement.value},
                                    {"unit", item.measurement.unit},
                                    {"note", item.measurement.note}});
  json["images"] = Json::array();
  for (const KeyImage& image : report.images) json["images"].push_back(imageToJson(image));
  json["models"] = Json::array();
  for (const ModelProvenance& model : report.models) json["models"].push_back(modelToJson(model));
  json["notices"] = report.notices;
  return json;
}

Result<Report> reportFromJson(const Json& json) {
  const Error malformed{ErrorCode::Malformed, "A saved report is incomplete or holds values that cannot be.", ""};
  if (!json.is_object()) return malformed;
  if (integerOr(json, "format", 0) != kFormat)
    return Error{ErrorCode::Unsupported, "The saved report is of a version that this program does not read.", ""};
  Report report;
  report.id = textOr(json, "id");
  report.createdAt = textOr(json, "created_at");
  report.program = textOr(json, "program");
  const std::string state = textOr(json, "state");
  if (report.id.empty() || (state != "draft" && state != "final")) return malformed;
  report.state = state == "final" ? ReportState::Final : ReportState::Draft;
  report.reader = textOr(json, "reader");
  readPatientAndStudy(json, report);
  report.clinicalQuestion = textOr(json, "clinical_question");
  report.comparison = textOr(json, "comparison");
  report.impression = textOr(json, "impression");
  const auto into = [&report](bool (*read)(const Json&, Report&)) {
    return [&report, read](const Json& item) { return read(item, report); };
  };
  const bool sound = readList(json, "series", into(readSeries)) && readList(json, "quality", into(readQuality)) &&
                     readList(json, "findings", into(readFinding)) &&
                     readList(json, "measurements", into(readMeasurement)) &&
                     readList(json, "images", into(readImage)) && readList(json, "models", into(readModel)) &&
                     readTexts(json, "notices", report.notices);
  if (!sound) return malformed;
  return report;
}

}  // namespace pellucid
