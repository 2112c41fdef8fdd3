// What is saved of a segmentation, and the way back.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/json.h"
#include "core/imaging/mask_runs.h"
#include "ui/model/segments_state_p.h"

namespace pellucid::ui {

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kLongestText = 200;

std::string boundedText(const Json& object, const char* key) {
  return textOr(object, key).substr(0, kLongestText);
}

std::optional<Segment> segmentFromJson(const Json& json) {
  if (!json.is_object()) return std::nullopt;
  Segment segment;
  segment.label.value = integerOr(json, "value", 0);
  if (segment.label.value < 1 || segment.label.value > 255) return std::nullopt;
  segment.label.name = boundedText(json, "name");
  segment.label.codeScheme = boundedText(json, "code_scheme");
  segment.label.codeValue = boundedText(json, "code_value");
  segment.label.codeMeaning = boundedText(json, "code_meaning");
  segment.label.rgb = static_cast<std::uint32_t>(integerOr(json, "rgb", 0)) & 0xFFFFFFU;
  segment.visible = flagOr(json, "visible", true);
  segment.madeBy = boundedText(json, "made_by");
  return segment;
}

std::size_t perSlice(const Volume& labels) {
  return static_cast<std::size_t>(labels.geometry().size[0]) * static_cast<std::size_t>(labels.geometry().size[1]);
}

Error ofOtherImages() {
  return {ErrorCode::Inconsistent,
          "Segments were saved for other images of this series; they are kept, but cannot be shown or changed here.",
          ""};
}

/// Voxel for voxel, but for what headers round.
bool sameGrid(const Geometry& saved, const Geometry& grid) {
  return saved.matches(grid, 0.01 * std::min({grid.spacing[0], grid.spacing[1], grid.spacing[2]}));
}

/// `saved` is the grid they were saved for; the map is as large as the images that are open, whatever the file claims.
Result<Volume> unpack(const StoredSegments& stored, const Geometry& saved, const Geometry& grid) {
  if (!sameGrid(saved, grid)) return ofOtherImages();
  auto labels = Volume::allocate(grid, VoxelType::UInt8);
  if (!labels) return labels;
  for (const auto& [slice, runs] : stored.slices) {
    if (slice < 0 || slice >= grid.size[2]) return ofOtherImages();
    auto* to = labels->mutableData<std::uint8_t>() + static_cast<std::size_t>(slice) * perSlice(*labels);
    if (const auto unpacked = unpackLabels(runs, to, perSlice(*labels)); !unpacked) return unpacked.error();
  }
  return labels;
}

}  // namespace

std::string toText(const SegmentsHeader& header) {
  Json segments = Json::array();
  for (const Segment& segment : header.segments)
    segments.push_back({{"value", segment.label.value},
                        {"name", segment.label.name},
                        {"code_scheme", segment.label.codeScheme},
                        {"code_value", segment.label.codeValue},
                        {"code_meaning", segment.label.codeMeaning},
                        {"rgb", segment.label.rgb},
                        {"visible", segment.visible},
                        {"made_by", segment.madeBy}});
  const Json json{{"version", kVersion}, {"grid", toJson(header.grid)}, {"segments", segments}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<SegmentsHeader> segmentsHeaderFromText(const std::string& text) {
  const Error damaged{ErrorCode::Malformed, "A saved segmentation is damaged and was left out.", ""};
  const auto json = parseJson(text);
  if (!json || !json->is_object()) return damaged;
  if (integerOr(*json, "version", 0) > kVersion)
    return Error{ErrorCode::Unsupported,
                 "A segmentation was saved by a later version of this program; update the program to see it.", ""};
  const auto grid = json->find("grid");
  const auto segments = json->find("segments");
  if (grid == json->end() || segments == json->end() || !segments->is_array()) return damaged;
  auto geometry = geometryFromJson(*grid);
  if (!geometry) return damaged;
  SegmentsHeader header{*geometry, {}};
  for (const Json& item : *segments) {
    const auto segment = segmentFromJson(item);
    const auto sameValue = [&](const Segment& known) { return segment && known.label.value == segment->label.value; };
    if (!segment || std::any_of(header.segments.begin(), header.segments.end(), sameValue)) return damaged;
    header.segments.push_back(*segment);
  }
  return header;
}

Result<void> Segments::prepare(const std::string& seriesUid, const Geometry& grid) {
  auto& known = m_states[seriesUid];
  if (!known) known = std::make_unique<State>();
  // More images of the series may have been opened meanwhile.
  if (!known->labels.empty() && !sameGrid(known->labels.geometry(), grid)) return ofOtherImages();
  if (!known->labels.empty()) return {};
  auto labels =
      known->stored ? unpack(*known->stored, known->storedGrid, grid) : Volume::allocate(grid, VoxelType::UInt8);
  if (!labels) return labels.error();
  if (known->stored)
    for (const auto& [slice, runs] : known->stored->slices) {
      const auto* slices = labels->data<std::uint8_t>() + static_cast<std::size_t>(slice) * perSlice(*labels);
      for (std::size_t i = 0; i < perSlice(*labels); ++i) ++known->counts[slices[i]];
    }
  known->labels = std::move(*labels);
  known->stored.reset();
  Q_EMIT changed(seriesUid);
  return {};
}

Result<void> Segments::restore(StoredSegments stored) {
  const std::string seriesUid = stored.seriesUid;
  auto header = segmentsHeaderFromText(stored.header);
  if (!header) return header.error();
  auto& known = m_states[seriesUid];
  if (known && (known->revision != 0 || !known->list.empty())) {
    // The reader was faster than the disk: both are kept.
    auto saved = unpack(stored, header->grid, known->labels.geometry());
    if (!saved) return saved.error();
    LabelMap map{std::move(*saved), {}};
    for (const Segment& segment : header->segments) map.labels.push_back(segment.label);
    for (const auto& [slice, runs] : stored.slices) known->touched.insert(slice);
    if (const auto copied = copy(seriesUid, map); !copied) return copied.error();
    return {};
  }
  known = std::make_unique<State>();
  known->list = std::move(header->segments);
  known->active = known->list.empty() ? 0 : known->list.front().label.value;
  known->storedGrid = header->grid;
  known->stored = std::move(stored);
  Q_EMIT changed(seriesUid);
  return {};
}

StoredSegments Segments::takeChanges(const std::string& seriesUid) {
  StoredSegments changes{seriesUid, {}, {}};
  State* known = state(seriesUid);
  if (known == nullptr) return changes;
  const bool made = !known->labels.empty();
  changes.header = toText({made ? known->labels.geometry() : known->storedGrid, known->list});
  if (!made) return changes;
  const std::size_t size = perSlice(known->labels);
  for (const int slice : std::exchange(known->touched, {})) {
    const auto* begin = known->labels.data<std::uint8_t>() + static_cast<std::size_t>(slice) * size;
    const bool any = std::any_of(begin, begin + size, [](std::uint8_t value) { return value != 0; });
    changes.slices[slice] = any ? packLabels(begin, size) : std::string();
  }
  return changes;
}

}  // namespace pellucid::ui
