#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace pellucid {

/// The step to schema version 5. Up to version 4 all image files of a folder were one study, named "folder:...", though
/// they may be of several patients; now each is a study of its own, named as its series is ("file:..."). What was
/// found, measured and segmented goes to the study of the file that it was made on, and so does the line of the study
/// list.
///
/// What was said of several files at once cannot be told apart. The text of such a report stays where it is, for
/// StudyStore::sharedDraft(). A note is kept with each file and says of how many it was; none of them counts as
/// reported. Call within the transaction of the migration; throws what SQLiteCpp throws, and std::runtime_error.
void separateFileStudies(SQLite::Database& database);

}  // namespace pellucid
