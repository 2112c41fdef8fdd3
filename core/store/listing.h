#pragma once

#include <string>
#include <vector>

#include "core/store/study_catalogue.h"

namespace pellucid {

// What entering studies consists of, for the window and the command line. Scanning files is the caller's: the window
// does it in a worker process.

/// What came of entering several studies. Sentences name no patient.
struct ListingOutcome {
  int entered = 0;                    ///< Studies that are in the list now, known before or not.
  int copiedFiles = 0;                ///< Copied by this call.
  int filesThere = 0;                 ///< Of the copies these were there before.
  std::vector<std::string> problems;  ///< One for each study that could not be entered.

  /// Takes the result of one study in. False where going on makes no sense: no room, cancelled.
  bool take(const Result<void>& result);
};

/// Enters what a scan found in the folder where ManagedFiles::copy has just copied the study to, so that the list says
/// what is really there.
Result<void> enterCopies(StudyCatalogue& list, const ScanResult& scan, const Study& study);

/// Makes the list again from a scan of the folders of copies and of the trash. What the list knows already stays:
/// notes, status, links. A study that stands in the trash and in no line becomes a removed one.
Result<ListingOutcome> enterAllCopies(StudyCatalogue& list, const ScanResult& scan);

}  // namespace pellucid
