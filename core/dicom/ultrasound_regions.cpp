#include "core/dicom/ultrasound_regions.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace pellucid {

namespace {

constexpr std::size_t kMostInSeries = 4096;
constexpr double kSame = 1e-4;

bool alike(const RegionScale& a, const RegionScale& b) {
  return std::abs(a[0] - b[0]) <= kSame * a[0] && std::abs(a[1] - b[1]) <= kSame * a[1];
}

bool holds(const UltrasoundRegion& region, const std::array<double, 2>& point) {
  // A pixel reaches half a pixel around its centre.
  return point[0] >= region.firstColumn - 0.5 && point[0] <= region.lastColumn + 0.5 &&
         point[1] >= region.firstRow - 0.5 && point[1] <= region.lastRow + 0.5;
}

}  // namespace

std::optional<RegionScale> scaleWithin(const std::vector<UltrasoundRegion>& regions, int image,
                                       const std::vector<std::array<double, 2>>& points) {
  std::optional<RegionScale> found;
  bool allInOne = false;
  for (const UltrasoundRegion& region : regions) {
    if (image < region.firstImage || image > region.lastImage) continue;
    const auto held = static_cast<std::size_t>(
        std::count_if(points.begin(), points.end(), [&](const auto& point) { return holds(region, point); }));
    if (held == 0) continue;
    const RegionScale scale{region.alongRow, region.alongColumn};
    if (!region.showsLengths() || (found && !alike(*found, scale))) return std::nullopt;
    found = scale;
    allInOne = allInOne || held == points.size();
  }
  return allInOne ? found : std::nullopt;
}

std::optional<RegionScale> commonScale(const std::vector<UltrasoundRegion>& regions) {
  std::optional<RegionScale> common;
  for (const UltrasoundRegion& region : regions) {
    if (!region.showsLengths()) continue;
    const RegionScale scale{region.alongRow, region.alongColumn};
    if (common && !alike(*common, scale)) return std::nullopt;
    common = scale;
  }
  return common;
}

Json toJson(const std::vector<UltrasoundRegion>& regions) {
  Json list = Json::array();
  for (const UltrasoundRegion& region : regions)
    list.push_back({{"images", {region.firstImage, region.lastImage}},
                    {"columns", {region.firstColumn, region.lastColumn}},
                    {"rows", {region.firstRow, region.lastRow}},
                    {"mm", {region.alongRow, region.alongColumn}}});
  return list;
}

std::vector<UltrasoundRegion> ultrasoundRegionsFromJson(const Json& json) {
  std::vector<UltrasoundRegion> regions;
  if (!json.is_array()) return regions;
  const auto pair = [](const Json& item, const char* name) -> std::optional<std::array<double, 2>> {
    if (!item.is_object() || !item.contains(name)) return std::nullopt;
    const Json& two = item[name];
    if (!two.is_array() || two.size() != 2 || !two[0].is_number() || !two[1].is_number()) return std::nullopt;
    const std::array<double, 2> values{two[0].get<double>(), two[1].get<double>()};
    const bool sane = std::abs(values[0]) < 1e6 && std::abs(values[1]) < 1e6;
    return sane ? std::optional(values) : std::nullopt;
  };
  for (const Json& item : json) {
    if (regions.size() == kMostInSeries) break;
    const auto images = pair(item, "images"), columns = pair(item, "columns"), rows = pair(item, "rows"),
               mm = pair(item, "mm");
    if (!images || !columns || !rows || !mm || !((*mm)[0] >= 0.0) || !((*mm)[1] >= 0.0)) continue;
    const auto whole = [](double value) { return static_cast<int>(value); };
    regions.push_back({whole((*images)[0]), whole((*images)[1]), whole((*columns)[0]), whole((*rows)[0]),
                       whole((*columns)[1]), whole((*rows)[1]), (*mm)[0], (*mm)[1]});
  }
  return regions;
}

}  // namespace pellucid
