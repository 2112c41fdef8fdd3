#include "core/dicom/object_outline.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/utf8.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostLines = 50'000;
constexpr std::size_t kMostSeries = 1000;
constexpr std::size_t kMostBytes = std::size_t{8} << 20;
constexpr std::size_t kLongestText = std::size_t{64} << 10;
constexpr int kDeepest = 128;

void cut(std::string& text) {
  if (text.size() <= kLongestText) return;
  text.resize(cutUtf8(text, kLongestText).size());
  text += " ...";
}

}  // namespace

void ObjectOutline::add(OutlineLine line) {
  cut(line.name);
  cut(line.value);
  line.depth = std::clamp(line.depth, 0, kDeepest);
  m_bytes += line.name.size() + line.value.size() + line.sopInstanceUid.size();
  if (lines.size() >= kMostLines || m_bytes > kMostBytes) {
    complete = false;
    return;
  }
  lines.push_back(std::move(line));
}

Json toJson(const ObjectOutline& outline) {
  Json lines = Json::array();
  for (const OutlineLine& line : outline.lines) {
    Json json{{"depth", line.depth}, {"name", line.name}, {"value", line.value}};
    if (line.rgb) json["rgb"] = *line.rgb;
    if (!line.sopInstanceUid.empty()) json["sopInstanceUid"] = line.sopInstanceUid;
    if (line.frame != 0) json["frame"] = line.frame;
    if (line.nameOfFile) json["nameOfFile"] = true;
    if (line.valueOfFile) json["valueOfFile"] = true;
    if (line.endsWithDate) json["endsWithDate"] = true;
    lines.push_back(std::move(json));
  }
  return {{"title", outline.title},
          {"complete", outline.complete},
          {"documentMimeType", outline.documentMimeType},
          {"drawable", outline.drawable},
          {"seriesUids", outline.seriesUids},
          {"frameOfReferenceUid", outline.frameOfReferenceUid},
          {"lines", std::move(lines)}};
}

Result<ObjectOutline> outlineFromJson(const Json& json) {
  const auto lines = json.is_object() ? json.find("lines") : json.end();
  if (!json.is_object() || lines == json.end() || !lines->is_array())
    return Error{ErrorCode::Malformed, "The content of the object could not be read.", "outline"};
  ObjectOutline outline;
  outline.title = textOr(json, "title");
  outline.complete = flagOr(json, "complete", true);
  outline.documentMimeType = textOr(json, "documentMimeType");
  outline.drawable = flagOr(json, "drawable", false);
  if (const auto uids = json.find("seriesUids"); uids != json.end() && uids->is_array())
    for (const Json& uid : *uids)
      if (uid.is_string() && outline.seriesUids.size() < kMostSeries)
        outline.seriesUids.push_back(uid.get<std::string>());
  outline.frameOfReferenceUid = textOr(json, "frameOfReferenceUid");
  for (const Json& item : *lines) {
    OutlineLine line;
    line.depth = integerOr(item, "depth", 0);
    line.name = textOr(item, "name");
    line.value = textOr(item, "value");
    if (item.is_object() && item.contains("rgb"))
      line.rgb = static_cast<std::uint32_t>(std::clamp(integerOr(item, "rgb", 0), 0, 0xFFFFFF));
    line.sopInstanceUid = textOr(item, "sopInstanceUid");
    line.frame = integerOr(item, "frame", 0);
    line.nameOfFile = flagOr(item, "nameOfFile", false);
    line.valueOfFile = flagOr(item, "valueOfFile", false);
    line.endsWithDate = flagOr(item, "endsWithDate", false);
    outline.add(std::move(line));
  }
  return outline;
}

}  // namespace pellucid
