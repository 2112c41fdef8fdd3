#include "ui/model/early_work.h"

#include <QUndoStack>
#include <algorithm>
#include <utility>

#include "ui/model/segments.h"

namespace pellucid::ui {

namespace {

/// Whole paragraphs only: part of a sentence may say the contrary of it.
std::string joinedText(const std::string& stored, const std::string& early) {
  const std::string gap = "\n\n";
  if (early.empty() || early == stored || stored.ends_with(gap + early)) return stored;
  if (stored.empty() || early.starts_with(stored + gap)) return early;
  return stored + gap + early;
}

}  // namespace

std::vector<Finding> joined(std::vector<Finding> stored, const std::vector<Finding>& early) {
  for (const Finding& finding : early) {
    const auto same = [&](const Finding& other) { return other.id == finding.id; };
    if (std::none_of(stored.begin(), stored.end(), same)) stored.push_back(finding);
  }
  return stored;
}

ReportDraft joined(const ReportDraft& stored, const ReportDraft& early) {
  return {.reader = early.reader.empty() ? stored.reader : early.reader,
          .clinicalQuestion = joinedText(stored.clinicalQuestion, early.clinicalQuestion),
          .comparison = joinedText(stored.comparison, early.comparison),
          .impression = joinedText(stored.impression, early.impression),
          .savedAt = {}};
}

Result<StoredSegments> joined(StoredSegments stored, StoredSegments early) {
  const auto header = segmentsHeaderFromText(early.header);
  if (!header) return header.error();
  const std::string series = early.seriesUid;
  stored.seriesUid = series;
  std::erase_if(early.slices, [](const auto& slice) { return slice.second.empty(); });
  QUndoStack undo;
  Segments both(undo);
  for (const StoredSegments& part : {early, stored}) {
    if (const auto restored = both.restore(part); !restored) return restored.error();
    if (const auto made = both.prepare(series, header->grid); !made) return made.error();
  }
  StoredSegments result = both.takeChanges(series);
  result.slices.merge(early.slices);
  return result;
}

}  // namespace pellucid::ui
