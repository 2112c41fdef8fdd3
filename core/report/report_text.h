#pragma once

#include <optional>
#include <string>

#include "core/dicom/study.h"
#include "core/ml/analysis.h"
#include "core/report/report_words.h"

namespace pellucid {

inline constexpr const char* kNotStated = "Not stated";
inline constexpr const char* kNoFindingSentence =
    "The model proposed no finding; this does not mean that the study is normal.";
inline constexpr const char* kSaliencySentence = "Where the model looked, not where disease is.";

/// DA "19501224" as "1950-12-24"; anything else unchanged.
std::string dateText(const std::string& date);
/// DA and TM as "2026-03-01 14:05".
std::string dateTimeText(const std::string& date, const std::string& time);
/// ISO 8601 as "2026-03-01 14:05 (UTC+01:00)"; anything else unchanged.
std::string isoTimeText(const std::string& time);
/// AS "045Y" as "45 years".
std::string ageText(const std::string& age, const ReportWords& words = {});
std::string sexText(const std::string& sex, const ReportWords& words = {});
/// "87 %"; "< 1 %" and "> 99 %" at the ends, because no model is certain.
std::string percentText(double probability);
/// "87 % (81 % to 92 %)": the range over test-time augmentation, left out when it says nothing.
std::string probabilityText(const std::optional<double>& probability, const std::optional<double>& low,
                            const std::optional<double>& high, const ReportWords& words = {});
/// About three significant digits, with the unit as printed: "132 cm²".
std::string quantityText(double value, const std::string& unit, const ReportWords& words = {});
std::string unitText(const std::string& unit);
/// "chest-xray-lungs 1.0.0"
std::string packText(const PackIdentity& pack);

}  // namespace pellucid
