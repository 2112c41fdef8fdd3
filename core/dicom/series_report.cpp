#include "core/dicom/series_report.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pellucid {

namespace {

constexpr int kCapabilities = 3;

bool forbids(const SeriesRemark& remark, Capability capability) {
  return std::find(remark.forbids.begin(), remark.forbids.end(), capability) != remark.forbids.end();
}

}  // namespace

const char* capabilityName(Capability capability) {
  switch (capability) {
    case Capability::MultiplanarReformat:
      return "multiplanar reformatting";
    case Capability::VolumeAnalysis:
      return "3D analysis";
    case Capability::Millimetres:
      break;
  }
  return "lengths in mm";
}

bool SeriesReport::allows(Capability capability) const noexcept {
  return std::none_of(remarks.begin(), remarks.end(),
                      [capability](const SeriesRemark& remark) { return forbids(remark, capability); });
}

std::string SeriesReport::reasonAgainst(Capability capability) const {
  for (const SeriesRemark& remark : remarks)
    if (forbids(remark, capability)) return remark.sentence;
  return {};
}

Json toJson(const SeriesReport& report) {
  Json remarks = Json::array();
  for (const SeriesRemark& remark : report.remarks) {
    Json list = Json::array();
    for (const Capability capability : remark.forbids) list.push_back(static_cast<int>(capability));
    remarks.push_back({{"sentence", remark.sentence}, {"forbids", std::move(list)}});
  }
  Json json{{"remarks", std::move(remarks)}};
  if (report.tilt)
    json["tilt"] = {{"degrees", report.tilt->degrees},
                    {"alongRowMm", report.tilt->alongRowMm},
                    {"alongColumnMm", report.tilt->alongColumnMm}};
  return json;
}

Result<SeriesReport> seriesReportFromJson(const Json& json) {
  if (!json.is_object() || !json.contains("remarks") || !json["remarks"].is_array())
    return Error{ErrorCode::Malformed, "The report of a series is incomplete.", ""};
  SeriesReport report;
  for (const Json& item : json["remarks"]) {
    SeriesRemark remark{textOr(item, "sentence"), {}};
    for (const double number : numbersOf(item, "forbids"))
      if (number >= 0 && number < kCapabilities)
        remark.forbids.push_back(static_cast<Capability>(static_cast<int>(number)));
    report.remarks.push_back(std::move(remark));
  }
  if (json.contains("tilt")) {
    const Json& tilt = json["tilt"];
    report.tilt = GantryTilt{numberOr(tilt, "degrees", 0.0), numberOr(tilt, "alongRowMm", 0.0),
                             numberOr(tilt, "alongColumnMm", 0.0)};
  }
  return report;
}

}  // namespace pellucid
