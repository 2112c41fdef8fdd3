#include "core/report/report_words.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace pellucid {

std::string inWords(const ReportWords::Text& words, std::string_view text) {
  return words ? words(text) : std::string(text);
}

std::string ReportWords::say(std::string_view source, std::initializer_list<std::string> arguments) const {
  const std::string pattern = inWords(own, source);
  std::string text;
  // In one pass: what stands in an argument is no place.
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
    if (!isPlace) {
      text += pattern[i];
      continue;
    }
    const auto place = static_cast<std::size_t>(pattern[++i] - '1');
    if (place < arguments.size()) text += *(arguments.begin() + static_cast<std::ptrdiff_t>(place));
  }
  return text;
}

std::string ReportWords::number(std::string text) const {
  const auto isDigit = [&text](std::size_t at) { return std::isdigit(static_cast<unsigned char>(text[at])) != 0; };
  for (std::size_t i = 1; i + 1 < text.size(); ++i)
    if (text[i] == '.' && isDigit(i - 1) && isDigit(i + 1)) text.replace(i, 1, decimalPoint);
  return text;
}

std::string footerNotice(const Report& report, const ReportWords& words) {
  std::vector<std::string> named;
  for (const ModelProvenance& model : report.models) {
    const std::string name = model.pack.id + " " + model.pack.version;
    if (std::find(named.begin(), named.end(), name) == named.end()) named.push_back(name);
  }
  std::string models;
  for (const std::string& name : named) models += (models.empty() ? "" : ", ") + name;
  const std::string notice = words.say(kNotForPrimaryDiagnosis);
  if (named.empty()) return words.say("%1. %2", {notice, report.program});
  return words.say(named.size() == 1 ? "%1. AI model: %2. %3" : "%1. AI models: %2. %3",
                   {notice, models, report.program});
}

}  // namespace pellucid
