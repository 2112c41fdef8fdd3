#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ctime>
#include <utility>

#include "core/base/log.h"
#include "core/store/database_p.h"
#include "core/store/file_studies_p.h"
#include "core/store/managed_files.h"
#include "core/store/study_store.h"

namespace pellucid {

namespace {

constexpr int kSchemaVersion = 5;
constexpr int kBusyMilliseconds = 5000;
/// "PLCD": tells this program's files from other SQLite files.
constexpr int kApplicationId = 0x504C4344;

constexpr const char* kSchema = R"(
CREATE TABLE study (
  uid TEXT PRIMARY KEY NOT NULL,
  path TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  opened_at TEXT NOT NULL DEFAULT '',
  listed INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE finding (
  study_uid TEXT NOT NULL REFERENCES study(uid) ON DELETE CASCADE,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  state TEXT NOT NULL,
  reader TEXT NOT NULL,
  reviewed_at TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (study_uid, id)
);
CREATE TABLE draft (
  study_uid TEXT PRIMARY KEY NOT NULL REFERENCES study(uid) ON DELETE CASCADE,
  reader TEXT NOT NULL,
  clinical_question TEXT NOT NULL,
  comparison TEXT NOT NULL,
  impression TEXT NOT NULL,
  saved_at TEXT NOT NULL
);
CREATE TABLE gate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  who TEXT NOT NULL,
  accepted_at TEXT NOT NULL,
  version TEXT NOT NULL
);
CREATE INDEX study_listed ON study(listed);
)";

/// `patient` is a hash: what joins the studies of one patient must not name them. `number` is the order of adding.
constexpr const char* kSchemaOfVersion2 = R"(
CREATE TABLE annotation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  study_uid TEXT NOT NULL REFERENCES study(uid) ON DELETE CASCADE,
  id TEXT NOT NULL,
  patient TEXT NOT NULL,
  study_date TEXT NOT NULL,
  lesion TEXT NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (study_uid, id)
);
CREATE INDEX annotation_patient ON annotation(patient);
)";

/// Slices are rows, so that a stroke writes only those that it touched.
constexpr const char* kSchemaOfVersion3 = R"(
CREATE TABLE segmentation (
  study_uid TEXT NOT NULL REFERENCES study(uid) ON DELETE CASCADE,
  series_uid TEXT NOT NULL,
  header TEXT NOT NULL,
  PRIMARY KEY (study_uid, series_uid)
);
CREATE TABLE segment_slice (
  study_uid TEXT NOT NULL,
  series_uid TEXT NOT NULL,
  slice INTEGER NOT NULL,
  runs BLOB NOT NULL,
  PRIMARY KEY (study_uid, series_uid, slice),
  FOREIGN KEY (study_uid, series_uid) REFERENCES segmentation(study_uid, series_uid) ON DELETE CASCADE
);
)";

/// The study list. `recent` counts up with each adding and opening; `copied` is StudyPlace; `search` and `name_order`
/// are folded text (search_text.h). Of the files of a series there is one text, which only opening and checking read.
constexpr const char* kSchemaOfVersion4 = R"(
CREATE TABLE listed (
  uid TEXT PRIMARY KEY NOT NULL REFERENCES study(uid) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  name_ideographic TEXT NOT NULL DEFAULT '',
  name_phonetic TEXT NOT NULL DEFAULT '',
  patient_id TEXT NOT NULL DEFAULT '',
  birth_date TEXT NOT NULL DEFAULT '',
  sex TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  time TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  accession TEXT NOT NULL DEFAULT '',
  modalities TEXT NOT NULL DEFAULT ' ',
  series INTEGER NOT NULL DEFAULT 0,
  images INTEGER NOT NULL DEFAULT 0,
  files INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0,
  copied INTEGER NOT NULL DEFAULT 0,
  location TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL DEFAULT '',
  opened_at TEXT NOT NULL DEFAULT '',
  recent INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  checked INTEGER NOT NULL DEFAULT 0,
  missing INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  checked_at TEXT NOT NULL DEFAULT '',
  removed_at TEXT NOT NULL DEFAULT '',
  search TEXT NOT NULL DEFAULT '',
  name_order TEXT NOT NULL DEFAULT ''
);
CREATE INDEX listed_recent ON listed(recent);
CREATE TABLE listed_series (
  study_uid TEXT NOT NULL REFERENCES listed(uid) ON DELETE CASCADE,
  uid TEXT NOT NULL,
  modality TEXT NOT NULL,
  images INTEGER NOT NULL,
  copied INTEGER NOT NULL,
  files TEXT NOT NULL,
  PRIMARY KEY (study_uid, uid)
);
)";

enum class Soundness { Sound, Damaged, Later };

bool isDamage(const SQLite::Exception& exception) {
  return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
}

/// Pragmas that answer with a row cannot go through Database::exec of every SQLiteCpp version.
void pragma(SQLite::Database& database, const std::string& text) {
  SQLite::Statement statement(database, "PRAGMA " + text);
  while (statement.executeStep()) {
  }
}

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file) {
  auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                     kBusyMilliseconds);
  // WAL: readers and one writer do not wait for each other, and a crash loses no commit. FULL: a commit is on the disk.
  pragma(*database, "journal_mode=WAL");
  pragma(*database, "synchronous=FULL");
  pragma(*database, "foreign_keys=ON");
  pragma(*database, "secure_delete=ON");
  // A crafted file cannot make its schema call functions (sqlite.org/security.html).
  pragma(*database, "trusted_schema=OFF");
  return database;
}

Soundness soundnessOf(SQLite::Database& database) {
  const int application = database.execAndGet("PRAGMA application_id").getInt();
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  const int tables = database.execAndGet("SELECT count(*) FROM sqlite_master").getInt();
  if (tables > 0 && application != kApplicationId) return Soundness::Damaged;
  if (version > kSchemaVersion) return Soundness::Later;
  const std::string answer = database.execAndGet("PRAGMA integrity_check(1)").getString();
  return answer == "ok" ? Soundness::Sound : Soundness::Damaged;
}

/// Two processes may begin the same new file: the second finds the tables when it gets the lock.
void migrate(SQLite::Database& database) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version < 1) {
    database.exec(kSchema);
    database.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
  }
  if (version < 2) database.exec(kSchemaOfVersion2);
  if (version < 3) database.exec(kSchemaOfVersion3);
  if (version < 4) database.exec(kSchemaOfVersion4);
  if (version < 5) separateFileStudies(database);
  if (version < kSchemaVersion) database.exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
  transaction.commit();
}

/// Names and findings are for nobody but the user, from the first byte on: SQLite gives its journals the mode of the
/// file. Of folders only those of this program are changed.
Result<void> keepPrivate(const std::filesystem::path& file) {
  const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
  if (auto made = makePrivateFolder(folder); !made) return made;
  if (folder == StudyStore::defaultFile().parent_path()) ::chmod(folder.c_str(), 0700);
  // Closing a file that is there already would give up the locks of other connections of this process.
  if (const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); made >= 0) ::close(made);
  ::chmod(file.c_str(), 0600);
  return {};
}

Result<std::string> moveAside(const std::filesystem::path& file) {
  char time[32];
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  std::strftime(time, sizeof time, "%Y%m%dT%H%M%SZ", &parts);
  std::filesystem::path aside = file;
  aside += std::string(".damaged-") + time;
  for (int number = 2; std::filesystem::exists(aside); ++number) {
    aside = file;
    aside += std::string(".damaged-") + time + "-" + std::to_string(number);
  }
  std::error_code failure;
  std::filesystem::rename(file, aside, failure);
  if (failure)
    return Error{ErrorCode::OutOfDisk,
                 "The store of findings is damaged and cannot be moved aside; check the rights of "
                 "its folder.",
                 failure.message()};
  // The journal of the damaged file must not be replayed into the new one.
  for (const char* suffix : {"-wal", "-shm"}) {
    std::filesystem::path companion = file, target = aside;
    companion += suffix;
    target += suffix;
    std::filesystem::rename(companion, target, failure);
  }
  return aside.filename().string();
}

}  // namespace

Error storeError(const SQLite::Exception& exception) {
  const std::string detail =
      "SQLite " + std::to_string(exception.getErrorCode()) + "/" + std::to_string(exception.getExtendedErrorCode());
  switch (exception.getErrorCode()) {
    case SQLITE_FULL:
      return {ErrorCode::OutOfDisk, "There is no room left on the disk; the last change was not saved.", detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
      return {ErrorCode::OutOfDisk,
              "The store of findings cannot be written; check the disk and the rights of its folder.", detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::Unreadable, "The store of findings is in use by another program; try again.", detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {ErrorCode::Malformed, "The store of findings is damaged; restart the program to begin a new one.",
              detail};
    case SQLITE_NOMEM:
      return {ErrorCode::OutOfMemory, "There is not enough memory for the store of findings.", detail};
    default:
      return {ErrorCode::Internal, "The store of findings could not be used.", detail};
  }
}

Result<OpenedDatabase> openDatabase(const std::filesystem::path& file) try {
  if (auto made = keepPrivate(file); !made) return made.error();
  OpenedDatabase opened;
  Soundness soundness = Soundness::Sound;
  try {
    opened.database = connect(file);
    soundness = soundnessOf(*opened.database);
    if (soundness == Soundness::Sound) migrate(*opened.database);
  } catch (const SQLite::Exception& exception) {
    if (!isDamage(exception)) throw;
    soundness = Soundness::Damaged;
  }
  if (soundness == Soundness::Later)
    return Error{ErrorCode::Unsupported,
                 "The store of findings was written by a later version of this program; update the program.", ""};
  if (soundness == Soundness::Damaged) {
    opened.database.reset();
    auto aside = moveAside(file);
    if (!aside) return aside.error();
    log(LogLevel::Warning, "The store was damaged; a new one was begun.");
    if (auto made = keepPrivate(file); !made) return made.error();
    opened.database = connect(file);
    migrate(*opened.database);
    opened.note = "The store of findings was damaged. It was kept as " + *aside + " and a new, empty one was begun.";
  }
  return opened;
} catch (const SQLite::Exception& exception) {
  return storeError(exception);
} catch (const std::exception& exception) {
  return Error{ErrorCode::Internal, "The store of findings could not be opened.", exception.what()};
}

}  // namespace pellucid
