#include "core/report/report.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <ctime>
#include <random>

#include <fmt/format.h>

#include "core/report/report_words.h"

namespace pellucid {

namespace {

template <typename Predicate>
std::vector<const Finding*> findingsWhere(const Report& report, Predicate wanted) {
  std::vector<const Finding*> found;
  for (const Finding& finding : report.findings)
    if (wanted(finding.state)) found.push_back(&finding);
  return found;
}

}  // namespace

std::vector<const Finding*> reviewedFindings(const Report& report) {
  return findingsWhere(report, [](FindingState s) { return s == FindingState::Accepted || s == FindingState::Edited; });
}

std::vector<const Finding*> unreviewedFindings(const Report& report) {
  return findingsWhere(report, [](FindingState s) { return s == FindingState::Proposed; });
}

std::vector<const Finding*> rejectedFindings(const Report& report) {
  return findingsWhere(report, [](FindingState s) { return s == FindingState::Rejected; });
}

std::string footerNotice(const Report& report) {
  return footerNotice(report, ReportWords());
}

std::string newReportId() {
  std::random_device device;
  std::array<std::uint32_t, 4> r{};
  for (std::uint32_t& word : r) word = static_cast<std::uint32_t>(device());
  return fmt::format("{:08x}-{:04x}-4{:03x}-{:04x}-{:04x}{:08x}", r[0], r[1] >> 16, r[1] & 0xFFFu,
                     0x8000u | (r[2] >> 16 & 0x3FFFu), r[2] & 0xFFFFu, r[3]);
}

std::string currentTimeIso8601() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  if (::localtime_r(&now, &local) == nullptr) return {};
  char text[40];
  const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S%z", &local);
  std::string iso(text, length);
  if (iso.size() > 5) iso.insert(iso.size() - 2, ":");  // +0100 to +01:00
  return iso;
}

}  // namespace pellucid
