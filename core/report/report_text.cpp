#include "core/report/report_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace pellucid {

namespace {

bool allDigits(const std::string& text, std::size_t from, std::size_t count) {
  if (text.size() < from + count) return false;
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from),
                     text.begin() + static_cast<std::ptrdiff_t>(from + count),
                     [](unsigned char c) { return std::isdigit(c) != 0; });
}

}  // namespace

std::string dateText(const std::string& date) {
  if (date.size() != 8 || !allDigits(date, 0, 8)) return date;
  return date.substr(0, 4) + "-" + date.substr(4, 2) + "-" + date.substr(6, 2);
}

std::string dateTimeText(const std::string& date, const std::string& time) {
  std::string text = dateText(date);
  if (!text.empty() && allDigits(time, 0, 4)) text += " " + time.substr(0, 2) + ":" + time.substr(2, 2);
  return text;
}

std::string isoTimeText(const std::string& time) {
  // 2026-03-01T14:05:09+01:00
  if (time.size() < 16 || !allDigits(time, 0, 4) || time[4] != '-' || time[10] != 'T' || time[13] != ':') return time;
  std::string text = time.substr(0, 10) + " " + time.substr(11, 5);
  if (time.size() == 25) {
    const std::string offset = time.substr(19);
    text += offset == "+00:00" ? " (UTC)" : " (UTC" + offset + ")";
  }
  return text;
}

std::string ageText(const std::string& age, const ReportWords& words) {
  if (age.size() != 4 || !allDigits(age, 0, 3)) return age;
  const int number = std::stoi(age.substr(0, 3));
  const auto counted = [&](const char* one, const char* many) {
    return words.say(number == 1 ? one : many, {std::to_string(number)});
  };
  switch (age[3]) {
    case 'Y':
      return counted("1 year", "%1 years");
    case 'M':
      return counted("1 month", "%1 months");
    case 'W':
      return counted("1 week", "%1 weeks");
    case 'D':
      return counted("1 day", "%1 days");
    default:
      return age;
  }
}

std::string sexText(const std::string& sex, const ReportWords& words) {
  if (sex == "F") return words.say("Female");
  if (sex == "M") return words.say("Male");
  if (sex == "O") return words.say("Other");
  return sex;
}

std::string percentText(double probability) {
  if (probability < 0.005) return "< 1 %";
  if (probability > 0.995) return "> 99 %";
  return fmt::format("{:.0f} %", probability * 100.0);
}

std::string probabilityText(const std::optional<double>& probability, const std::optional<double>& low,
                            const std::optional<double>& high, const ReportWords& words) {
  if (!probability) return {};
  const std::string text = percentText(*probability);
  if (!low || !high || *high - *low < 0.005) return text;
  return words.say("%1 (%2 to %3)", {text, percentText(*low), percentText(*high)});
}

std::string unitText(const std::string& unit) {
  if (unit == "mm2") return "mm²";
  if (unit == "cm2") return "cm²";
  if (unit == "px2") return "px²";
  if (unit == "deg") return "°";
  if (unit == "mm3") return "mm³";
  if (unit == "cm3") return "cm³";
  return unit;
}

std::string quantityText(double value, const std::string& unit, const ReportWords& words) {
  const double size = std::abs(value);
  const int decimals = size >= 100.0 ? 0 : size >= 10.0 || unit == "%" ? 1 : 2;
  const std::string text =
      words.number(fmt::format("{:.{}f}", value, value == std::floor(value) && unit == "px" ? 0 : decimals));
  return unit.empty() ? text : text + " " + unitText(unit);
}

std::string packText(const PackIdentity& pack) {
  return pack.version.empty() ? pack.id : pack.id + " " + pack.version;
}

}  // namespace pellucid
