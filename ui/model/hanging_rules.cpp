#include "ui/model/hanging_rules.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>
#include <utility>

#include "core/base/files.h"
#include "core/base/log.h"

namespace pellucid::ui {

namespace {

constexpr std::uint64_t kLargestFile = 1 << 20;

bool isOf(const HangingRule& rule, const StudyKind& kind) {
  return rule.modality == kind.modality && rule.bodyPart == kind.bodyPart;
}

std::vector<HangingRule> parsed(const std::string& text) {
  const auto json = parseJson(text);
  auto rules = json ? hangingRulesFromJson(*json) : Result<std::vector<HangingRule>>(json.error());
  if (!rules) log(rules.error());
  return rules ? std::move(*rules) : std::vector<HangingRule>();
}

}  // namespace

HangingRules::HangingRules(const std::string& ofProgram, const QString& userFile, QObject* parent)
    : QObject(parent),
      m_file(userFile.isEmpty()
                 ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/hanging.json")
                 : userFile),
      m_program(parsed(ofProgram)) {
  if (!QFileInfo::exists(m_file)) return;
  if (const auto text = readTextFile(m_file.toStdString(), kLargestFile)) m_own = parsed(*text);
}

std::vector<HangingRule> HangingRules::rules() const {
  std::vector<HangingRule> all = m_own;
  all.insert(all.end(), m_program.begin(), m_program.end());
  return all;
}

bool HangingRules::hasOwn(const StudyKind& kind) const {
  return std::any_of(m_own.begin(), m_own.end(), [&](const HangingRule& rule) { return isOf(rule, kind); });
}

Result<void> HangingRules::save(const StudyKind& kind, HangingRule rule) {
  if (kind.modality.empty() && kind.bodyPart.empty())
    return Error{ErrorCode::InvalidArgument,
                 tr("The study names neither modality nor body part: there is no kind of study for which its layout "
                    "could be kept.")
                     .toStdString(),
                 ""};
  rule.modality = kind.modality;
  rule.bodyPart = kind.bodyPart;
  // A rule for whatever is open also stands for the studies that have a prior: it was made with one in sight.
  const bool forAll = !rule.prior && !rule.alone;
  std::vector<HangingRule> changed = m_own;
  std::erase_if(changed, [&](const HangingRule& other) {
    const bool sameSort = other.alone == rule.alone && other.prior == rule.prior;
    return isOf(other, kind) && (sameSort || (forAll && other.prior));
  });
  changed.push_back(std::move(rule));
  // The more special rule is asked first.
  std::stable_sort(changed.begin(), changed.end(), [](const HangingRule& a, const HangingRule& b) {
    const auto sort = [](const HangingRule& r) {
      return std::tuple(r.bodyPart.empty(), r.modality.empty(), !r.prior && !r.alone);
    };
    return sort(a) < sort(b);
  });
  return write(std::move(changed));
}

Result<void> HangingRules::forget(const StudyKind& kind) {
  std::vector<HangingRule> changed = m_own;
  std::erase_if(changed, [&](const HangingRule& rule) { return isOf(rule, kind); });
  return write(std::move(changed));
}

Result<void> HangingRules::write(std::vector<HangingRule> rules) {
  const std::filesystem::path file = m_file.toStdString();
  if (auto made = makeFolder(file.parent_path()); !made) return made;
  if (auto written = writeFile(file, toJson(rules).dump(2)); !written) return written;
  m_own = std::move(rules);
  return {};
}

}  // namespace pellucid::ui
