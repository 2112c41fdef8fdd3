#include "core/store/listing.h"

#include <algorithm>

namespace pellucid {

namespace {

bool isInTrash(const ManagedFiles& files, const Study& study) {
  return std::any_of(study.series.begin(), study.series.end(), [&](const Series& series) {
    return !series.instances.empty() && series.instances.front().file.parent_path().parent_path() == files.trash();
  });
}

/// Only what stands in the folder of its own name: a file that somebody has put elsewhere is no copy of ours.
bool isAtItsPlace(const ManagedFiles& files, const Study& study) {
  const std::string name = ManagedFiles::nameOf(study.uid);
  for (const Series& series : study.series)
    for (const Instance& instance : series.instances) {
      const auto folder = instance.file.parent_path();
      if (folder != files.copies() / name && folder != files.trash() / name) return false;
    }
  return true;
}

Result<void> enterFound(StudyCatalogue& list, const Study& study) {
  if (!isAtItsPlace(list.files(), study))
    return Error{ErrorCode::Inconsistent, "Files among the copies do not belong to the study in whose folder they are.",
                 ""};
  const bool trashed = isInTrash(list.files(), study);
  const auto known = list.study(study.uid);
  if (known && trashed && !known->removedAt.empty()) return {};
  auto entered = list.put(study, listedSeriesOf(study), ListingReason::Rebuilt);
  if (!entered) return entered.error();
  return trashed ? list.remove(study.uid) : Result<void>();
}

}  // namespace

bool ListingOutcome::take(const Result<void>& result) {
  if (result) {
    ++entered;
    return true;
  }
  if (result.error().code != ErrorCode::Cancelled) problems.push_back(result.error().message);
  return result.error().code != ErrorCode::Cancelled && result.error().code != ErrorCode::OutOfDisk;
}

Result<void> enterCopies(StudyCatalogue& list, const ScanResult& scan, const Study& study) {
  for (const Study& found : scan.studies) {
    if (found.uid != study.uid || !samePerson(found.patient, study.patient)) continue;
    auto entered = list.put(found, listedSeriesOf(found), ListingReason::Imported);
    return entered ? Result<void>() : entered.error();
  }
  return Error{ErrorCode::Malformed, "The copies of the study cannot be read; it was not entered.", ""};
}

Result<ListingOutcome> enterAllCopies(StudyCatalogue& list, const ScanResult& scan) {
  ListingOutcome outcome;
  for (const Study& study : scan.studies)
    if (!outcome.take(enterFound(list, study))) break;
  return outcome;
}

}  // namespace pellucid
