#include "core/report/finding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/hash.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostMeasurements = 10000;
constexpr std::array<const char*, 4> kStates{"proposed", "accepted", "edited", "rejected"};

/// The same pack on the same image always proposes under the same id, so that a reader's verdict outlives a second run
/// and finds its finding again when the study is opened later.
std::string proposalId(const Analysis& analysis, const std::string& seriesUid, const std::string& label) {
  const std::string key = seriesUid + '\n' + std::to_string(analysis.image) + '\n' + analysis.pack.id + '\n' +
                          analysis.pack.version + '\n' + label;
  return sha256Hex(key).substr(0, 32);
}

bool startsWithWord(const std::string& text, const std::string& word) {
  if (word.empty() || text.size() < word.size()) return false;
  const auto lower = [](unsigned char c) { return std::tolower(c); };
  for (std::size_t i = 0; i < word.size(); ++i)
    if (lower(static_cast<unsigned char>(text[i])) != lower(static_cast<unsigned char>(word[i]))) return false;
  return text.size() == word.size() || text[word.size()] == ' ' || text[word.size()] == ',';
}

Finding proposalBy(const Analysis& analysis, const std::string& seriesUid, const std::string& label) {
  Finding finding;
  finding.id = proposalId(analysis, seriesUid, label);
  finding.label = label;
  finding.seriesUid = seriesUid;
  finding.image = analysis.image;
  finding.pack = analysis.pack;
  return finding;
}

std::string saliencyMethodFor(const Analysis& analysis, const std::string& label) {
  for (const SaliencyMap& map : analysis.saliency)
    if (map.label == label) return map.method;
  return {};
}

/// Values 1..255 that occur. An analysis that crossed as a header alone has no voxels: then every segment counts.
std::array<bool, 256> presentLabels(const LabelMap& map) {
  std::array<bool, 256> present{};
  if (map.voxels.empty() || map.voxels.type() != VoxelType::UInt8) {
    present.fill(true);
    return present;
  }
  const auto* voxels = map.voxels.data<std::uint8_t>();
  for (std::size_t i = 0; i < map.voxels.byteCount(); ++i) present[voxels[i]] = true;
  return present;
}

Json measurementToJson(const Measurement& item) {
  return {{"name", item.name}, {"value", item.value}, {"unit", item.unit}, {"note", item.note}};
}

Json packToJson(const PackIdentity& pack) {
  return {{"id", pack.id},
          {"version", pack.version},
          {"title", pack.title},
          {"weights_sha256", pack.weightsSha256},
          {"intended_use", pack.intendedUse}};
}

/// A probability that is there must be one.
bool readProbability(const Json& json, const char* key, std::optional<double>& value) {
  if (!json.contains(key) || json[key].is_null()) return true;
  const double number = numberOr(json, key, NAN);
  if (!(number >= 0.0 && number <= 1.0)) return false;
  value = number;
  return true;
}

bool readMeasurements(const Json& json, std::vector<Measurement>& measurements) {
  const auto list = json.find("measurements");
  if (list == json.end()) return true;
  if (!list->is_array() || list->size() > kMostMeasurements) return false;
  for (const Json& item : *list) {
    const double value = numberOr(item, "value", NAN);
    if (!std::isfinite(value)) return false;
    measurements.push_back({textOr(item, "name"), value, textOr(item, "unit"), textOr(item, "note")});
  }
  return true;
}

}  // namespace

std::vector<Finding> findingsOf(const Analysis& analysis, const std::string& seriesUid) {
  std::vector<Finding> findings;
  if (analysis.task == PackTask::Classification) {
    for (const LabelScore& score : analysis.scores) {
      if (!score.positive || !score.finding) continue;
      Finding finding = proposalBy(analysis, seriesUid, score.name);
      finding.text = score.title.empty() ? score.name : score.title;
      finding.probability = score.probability;
      finding.low = score.low;
      finding.high = score.high;
      finding.threshold = score.threshold;
      finding.evidence = saliencyMethodFor(analysis, score.name);
      findings.push_back(std::move(finding));
    }
    return findings;
  }
  if (!analysis.segmentation) return findings;
  const auto present = presentLabels(*analysis.segmentation);
  for (const SegmentLabel& segment : analysis.segmentation->labels) {
    if (!segment.finding || segment.value < 1 || segment.value > 255 ||
        !present[static_cast<std::size_t>(segment.value)])
      continue;
    Finding finding = proposalBy(analysis, seriesUid, segment.name);
    finding.text = segment.name;
    finding.evidence = "Segmentation";
    std::copy_if(analysis.measurements.begin(), analysis.measurements.end(), std::back_inserter(finding.measurements),
                 [&](const Measurement& item) { return startsWithWord(item.name, segment.name); });
    findings.push_back(std::move(finding));
  }
  return findings;
}

Json toJson(const Finding& finding) {
  Json json{{"id", finding.id},
            {"text", finding.text},
            {"label", finding.label},
            {"series_uid", finding.seriesUid},
            {"image", finding.image}};
  if (finding.probability) json["probability"] = *finding.probability;
  if (finding.low) json["low"] = *finding.low;
  if (finding.high) json["high"] = *finding.high;
  if (finding.threshold) json["threshold"] = *finding.threshold;
  json["evidence"] = finding.evidence;
  json["measurements"] = Json::array();
  for (const Measurement& item : finding.measurements) json["measurements"].push_back(measurementToJson(item));
  json["state"] = kStates[static_cast<std::size_t>(finding.state)];
  json["comment"] = finding.comment;
  json["reader"] = finding.reader;
  json["reviewed_at"] = finding.reviewedAt;
  if (finding.pack) json["pack"] = packToJson(*finding.pack);
  return json;
}

Result<Finding> findingFromJson(const Json& json) {
  const Error malformed{ErrorCode::Malformed, "A saved finding is incomplete or holds values that cannot be.", ""};
  if (!json.is_object()) return malformed;
  Finding finding;
  finding.id = textOr(json, "id");
  finding.text = textOr(json, "text");
  finding.label = textOr(json, "label");
  finding.seriesUid = textOr(json, "series_uid");
  finding.image = integerOr(json, "image", -1);
  finding.evidence = textOr(json, "evidence");
  finding.comment = textOr(json, "comment");
  finding.reader = textOr(json, "reader");
  finding.reviewedAt = textOr(json, "reviewed_at");
  const auto state = std::find(kStates.begin(), kStates.end(), textOr(json, "state"));
  if (finding.id.empty() || state == kStates.end()) return malformed;
  finding.state = static_cast<FindingState>(state - kStates.begin());
  if (!readProbability(json, "probability", finding.probability) || !readProbability(json, "low", finding.low) ||
      !readProbability(json, "high", finding.high) || !readProbability(json, "threshold", finding.threshold) ||
      !readMeasurements(json, finding.measurements))
    return malformed;
  if (const auto pack = json.find("pack"); pack != json.end()) {
    finding.pack = PackIdentity{textOr(*pack, "id"), textOr(*pack, "version"), textOr(*pack, "title"),
                                textOr(*pack, "weights_sha256"), textOr(*pack, "intended_use")};
    if (finding.pack->id.empty()) return malformed;
  }
  return finding;
}

}  // namespace pellucid
