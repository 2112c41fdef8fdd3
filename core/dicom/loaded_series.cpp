#include "core/dicom/loaded_series.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pellucid {

namespace {

constexpr std::size_t kLargestTable = 1 << 16;

Json toJson(const VoiWindow& window) {
  return {{"center", window.center},
          {"width", window.width},
          {"function", static_cast<int>(window.function)},
          {"explanation", window.explanation}};
}

Json toJson(const LookupTable& table) {
  return {{"firstMapped", table.firstMapped},
          {"bits", table.bits},
          {"values", table.values},
          {"explanation", table.explanation}};
}

VoiWindow windowFromJson(const Json& json) {
  VoiWindow window;
  window.center = numberOr(json, "center", 0.0);
  window.width = numberOr(json, "width", 1.0);
  const int function = integerOr(json, "function", 0);
  if (function == 1) window.function = VoiFunction::LinearExact;
  if (function == 2) window.function = VoiFunction::Sigmoid;
  window.explanation = textOr(json, "explanation");
  return window;
}

LookupTable tableFromJson(const Json& json) {
  LookupTable table;
  table.firstMapped = integerOr(json, "firstMapped", 0);
  table.bits = integerOr(json, "bits", 16);
  table.explanation = textOr(json, "explanation");
  const auto values = numbersOf(json, "values");
  if (values.size() <= kLargestTable)
    for (const double value : values)
      table.values.push_back(static_cast<std::uint16_t>(value < 0 ? 0 : value > 65535 ? 65535 : value));
  return table;
}

const Json& listOrEmpty(const Json& json, const char* key) {
  static const Json kEmpty = Json::array();
  return json.is_object() && json.contains(key) && json[key].is_array() ? json[key] : kEmpty;
}

Json displayToJson(const DisplayDefaults& display) {
  Json windows = Json::array();
  for (const VoiWindow& window : display.windows) windows.push_back(toJson(window));
  Json tables = Json::array();
  for (const LookupTable& table : display.voiTables) tables.push_back(toJson(table));
  Json json{{"windows", std::move(windows)},
            {"voiTables", std::move(tables)},
            {"inverted", display.inverted},
            {"shutterGrey", display.shutterGrey}};
  if (display.padding) json["padding"] = {display.padding->first, display.padding->second};
  return json;
}

DisplayDefaults displayFromJson(const Json& json) {
  DisplayDefaults display;
  for (const Json& item : listOrEmpty(json, "windows")) display.windows.push_back(windowFromJson(item));
  for (const Json& item : listOrEmpty(json, "voiTables")) display.voiTables.push_back(tableFromJson(item));
  display.inverted = flagOr(json, "inverted", false);
  display.shutterGrey = static_cast<std::uint8_t>(std::clamp(integerOr(json, "shutterGrey", 0), 0, 255));
  if (const auto padding = numbersOf(json, "padding"); padding.size() == 2) display.padding = {padding[0], padding[1]};
  return display;
}

Json acquisitionToJson(const Acquisition& acquisition) {
  Json json{{"contrastAgent", acquisition.contrastAgent}};
  if (acquisition.repetitionTimeMs) json["repetitionTimeMs"] = *acquisition.repetitionTimeMs;
  if (acquisition.echoTimeMs) json["echoTimeMs"] = *acquisition.echoTimeMs;
  if (acquisition.inversionTimeMs) json["inversionTimeMs"] = *acquisition.inversionTimeMs;
  return json;
}

Acquisition acquisitionFromJson(const Json& json) {
  const auto time = [&json](const char* key) {
    const double value = numberOr(json, key, -1.0);
    return value >= 0.0 ? std::optional(value) : std::nullopt;
  };
  return {.repetitionTimeMs = time("repetitionTimeMs"),
          .echoTimeMs = time("echoTimeMs"),
          .inversionTimeMs = time("inversionTimeMs"),
          .contrastAgent = textOr(json, "contrastAgent")};
}

Json cineToJson(const CineDefaults& cine) {
  Json json{{"sweep", cine.sweep}};
  if (cine.framesPerSecond) json["framesPerSecond"] = *cine.framesPerSecond;
  return json;
}

CineDefaults cineFromJson(const Json& json) {
  CineDefaults cine;
  if (const double rate = numberOr(json, "framesPerSecond", 0.0); rate > 0.0) cine.framesPerSecond = rate;
  cine.sweep = flagOr(json, "sweep", false);
  return cine;
}

/// Three numbers a slice: a volume may have thousands.
Json sourcesToJson(const std::vector<SliceSource>& sources) {
  Json json = Json::array();
  for (const SliceSource& source : sources)
    for (const int number : {source.instance, source.frame, source.frames}) json.push_back(number);
  return json;
}

std::vector<SliceSource> sourcesFromJson(const Json& json, std::size_t instances) {
  constexpr double kMostFrames = 1e9;
  const auto numbers = numbersOf(json, "sources");
  std::vector<SliceSource> sources;
  for (std::size_t i = 0; i + 2 < numbers.size(); i += 3) {
    const double instance = numbers[i], frame = numbers[i + 1], frames = numbers[i + 2];
    if (!(instance >= -1 && instance < static_cast<double>(instances) && frames >= 1 && frames < kMostFrames &&
          frame >= 0 && frame <= frames))
      return {};
    sources.push_back({static_cast<int>(instance), static_cast<int>(frame), static_cast<int>(frames)});
  }
  return sources;
}

}  // namespace

SliceSource sourceOf(const LoadedSeries& loaded, int slice) {
  if (slice < 0) return {};
  const auto index = static_cast<std::size_t>(slice);
  if (!loaded.sources.empty()) return index < loaded.sources.size() ? loaded.sources[index] : SliceSource();
  const auto& instances = loaded.series.instances;
  // Which of several images a slice is, only the loader knows.
  if (instances.size() > index && loaded.series.imageCount() == static_cast<int>(instances.size()))
    return {slice, 1, 1};
  return {instances.size() == 1 ? 0 : -1, 0, 1};
}

Json headerToJson(const LoadedSeries& loaded) {
  Json technique = Json::array();
  for (const auto& [name, value] : loaded.technique) technique.push_back({{"name", name}, {"value", value}});
  // Sources and series last: a growing object copies what it holds, and these are by far the most.
  return {{"report", toJson(loaded.report)},
          {"display", displayToJson(loaded.display)},
          {"technique", std::move(technique)},
          {"acquisition", acquisitionToJson(loaded.acquisition)},
          {"cine", cineToJson(loaded.cine)},
          {"regions", toJson(loaded.regions)},
          {"lossy", loaded.lossy},
          {"manufacturer", loaded.manufacturer},
          {"model", loaded.model},
          {"burnedInAnnotation", loaded.burnedInAnnotation},
          {"sources", sourcesToJson(loaded.sources)},
          {"series", toJson(loaded.series, InstanceList::Changes)}};
}

Result<LoadedSeries> headerFromJson(const Json& json) {
  if (!json.is_object() || !json.contains("series") || !json.contains("report"))
    return Error{ErrorCode::Malformed, "The description of a loaded series is incomplete.", ""};
  auto series = seriesFromJson(json["series"]);
  if (!series) return series.error();
  auto report = seriesReportFromJson(json["report"]);
  if (!report) return report.error();
  LoadedSeries loaded;
  loaded.series = std::move(*series);
  loaded.sources = sourcesFromJson(json, loaded.series.instances.size());
  loaded.report = std::move(*report);
  if (json.contains("display")) loaded.display = displayFromJson(json["display"]);
  for (const Json& item : listOrEmpty(json, "technique"))
    loaded.technique.emplace_back(textOr(item, "name"), textOr(item, "value"));
  if (json.contains("acquisition")) loaded.acquisition = acquisitionFromJson(json["acquisition"]);
  if (json.contains("cine")) loaded.cine = cineFromJson(json["cine"]);
  if (json.contains("regions")) loaded.regions = ultrasoundRegionsFromJson(json["regions"]);
  loaded.lossy = textOr(json, "lossy");
  loaded.manufacturer = textOr(json, "manufacturer");
  loaded.model = textOr(json, "model");
  loaded.burnedInAnnotation = flagOr(json, "burnedInAnnotation", false);
  return loaded;
}

}  // namespace pellucid
