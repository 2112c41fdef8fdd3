#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/store/database_p.h"
#include "core/store/listed_files.h"
#include "core/store/listed_study.h"
#include "core/store/managed_files.h"

namespace pellucid {

// The rows of the study list: tables listed and listed_series. What throws is called within inTransaction().

enum class Removed { No, Yes };
enum class Touched { Added, Opened };

/// Whether all files are below the folder of copies or in the trash.
bool isManaged(const ManagedFiles& files, const ListedSeries& series);

/// What the list says about a study of these series; status, note and dates are those of `known`.
ListedStudy lineOf(const Study& study, const std::vector<ListedSeries>& series, const ListedStudy* known);

/// Modalities stand between blanks, so that one of them can be searched for.
std::vector<std::string> splitModalities(const std::string& text);

/// What a search looks in, folded.
std::string searchTextOf(const ListedStudy& study);
void writeLine(SQLite::Database& database, const ListedStudy& line, const std::string& search, const std::string& name);
void writeSeries(SQLite::Database& database, const std::string& studyUid, const std::vector<ListedSeries>& series);
/// To the top of the most recent.
void touch(SQLite::Database& database, const std::string& studyUid, Touched how);
void writeCheck(SQLite::Database& database, const std::string& studyUid, const StudyCheck& check);

Result<std::optional<ListedStudy>> readLine(SQLite::Database& database, const std::string& studyUid);
/// One row of `SELECT <kListedColumns>`.
ListedStudy lineOfRow(SQLite::Statement& row);
extern const char* const kListedColumns;
/// Of a removed study the copies are in the trash.
Result<std::vector<ListedSeries>> readSeries(SQLite::Database& database, const ManagedFiles& files,
                                             const std::string& studyUid, Removed removed);
Result<std::vector<std::string>> removedBefore(SQLite::Database& database, int days);

/// A program that was killed between moving the copies and noting it: the note decides.
Result<void> settleTrash(SQLite::Database& database, const ManagedFiles& files);

}  // namespace pellucid
