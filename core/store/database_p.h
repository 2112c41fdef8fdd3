#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/base/result.h"

namespace pellucid {

/// The one door for SQLite's errors. Its texts may quote values, so only numbers go into the detail.
Error storeError(const SQLite::Exception& exception);

struct OpenedDatabase {
  std::unique_ptr<SQLite::Database> database;
  std::string note;
};

/// Opens, checks and brings to the current version; moves a damaged file aside.
Result<OpenedDatabase> openDatabase(const std::filesystem::path& file);

}  // namespace pellucid
