#include "core/dicom/spacing_text_p.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <string_view>

namespace pellucid {

namespace {

/// None that are zero; what is no number stays as it is.
std::string rounded(std::string_view text, int decimals) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  double value = 0.0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const double scale = std::pow(10.0, decimals);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !(std::abs(value) < 1e6))
    return std::string(text);
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::round(value * scale) / scale);
  return end.ec == std::errc() ? std::string(buffer, end.ptr) : std::string(text);
}

std::string withDecimals(const std::string& spacing, int decimals) {
  if (spacing.empty()) return "none";
  std::string text;
  for (std::size_t start = 0; start <= spacing.size();) {
    const std::size_t end = std::min(spacing.find('\\', start), spacing.size());
    text += (start > 0 ? " x " : "") + rounded(std::string_view(spacing).substr(start, end - start), decimals);
    start = end + 1;
  }
  return text + " mm";
}

}  // namespace

std::string spacingText(const std::string& spacing, const std::vector<std::string>& all) {
  constexpr int kUsual = 3;
  constexpr int kMost = 9;
  // Asked once for each of them: a hostile file holds a hundred thousand, of which no reader compares the decimals.
  constexpr std::size_t kMostCompared = 50;
  if (all.size() > kMostCompared) return withDecimals(spacing, kMost);
  for (int decimals = kUsual; decimals <= kMost; ++decimals) {
    std::set<std::string> texts;
    for (const std::string& each : all) texts.insert(withDecimals(each, decimals));
    if (texts.size() == std::set<std::string>(all.begin(), all.end()).size()) return withDecimals(spacing, decimals);
  }
  return withDecimals(spacing, kUsual);
}

}  // namespace pellucid
