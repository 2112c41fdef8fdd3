#pragma once

#include <SQLiteCpp/Savepoint.h>
#include <sqlite3.h>

#include <initializer_list>
#include <memory>
#include <string>

#include "core/store/database_p.h"
#include "core/store/study_store.h"

namespace pellucid {

struct StudyStore::State {
  std::unique_ptr<SQLite::Database> database;
  std::string note;
};

/// Runs `work` in one transaction, within that of StudyCatalogue::together() as a part of it that succeeds or fails by
/// itself; SQLite's exceptions end here.
template <typename Work>
Result<void> inTransaction(SQLite::Database& database, Work work) try {
  if (sqlite3_get_autocommit(database.getHandle()) == 0) {
    SQLite::Savepoint part(database, "part");
    work(database);
    part.release();
    return {};
  }
  // Immediate: two writers wait for each other at the beginning, where waiting is safe.
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  work(database);
  transaction.commit();
  return {};
} catch (const SQLite::Exception& exception) {
  return storeError(exception);
} catch (const std::exception& exception) {
  return Error{ErrorCode::Internal, "The change could not be saved.", exception.what()};
}

template <typename T, typename Work>
Result<T> reading(SQLite::Database& database, Work work) try {
  return Result<T>(work(database));
} catch (const SQLite::Exception& exception) {
  return storeError(exception);
} catch (const std::exception& exception) {
  return Error{ErrorCode::Internal, "The store of findings could not be read.", exception.what()};
}

/// Statements with texts bound in order.
inline void run(SQLite::Database& database, const char* sql, std::initializer_list<std::string> texts) {
  SQLite::Statement statement(database, sql);
  int index = 1;
  for (const std::string& text : texts) statement.bind(index++, text);
  statement.exec();
}

/// Findings and drafts belong to a row of the study table, listed as recent or not.
inline void ensureStudy(SQLite::Database& database, const std::string& studyUid) {
  run(database, "INSERT INTO study(uid) VALUES(?) ON CONFLICT(uid) DO NOTHING", {studyUid});
}

}  // namespace pellucid
