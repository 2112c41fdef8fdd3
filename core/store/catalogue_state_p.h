#pragma once

#include <memory>
#include <string>

#include "core/store/database_p.h"
#include "core/store/study_catalogue.h"

namespace pellucid {

struct StudyCatalogue::State {
  std::unique_ptr<SQLite::Database> database;
  std::string note;
  ManagedFiles files;
};

}  // namespace pellucid
