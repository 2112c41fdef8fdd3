#include "core/ml/model_library.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <system_error>

namespace pellucid {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostPacks = 1000;

std::string sortName(const LibraryEntry& entry) {
  return entry.pack ? entry.pack->id : entry.folder.filename().string();
}

void addFolder(std::vector<fs::path>& folders, const fs::path& folder) {
  std::error_code failure;
  if (folder.empty() || !fs::is_directory(folder, failure)) return;
  const fs::path resolved = fs::canonical(folder, failure);
  if (!failure && std::find(folders.begin(), folders.end(), resolved) == folders.end()) folders.push_back(resolved);
}

fs::path userDataFolder() {
  // XDG Base Directory Specification 0.8: a relative XDG_DATA_HOME is to be ignored.
  if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && fs::path(data).is_absolute()) return data;
  if (const char* home = std::getenv("HOME"); home != nullptr && *home != '\0') return fs::path(home) / ".local/share";
  return {};
}

}  // namespace

std::vector<LibraryEntry> listPacks(const std::vector<fs::path>& folders) {
  std::vector<LibraryEntry> entries;
  std::set<fs::path> seen;  // one folder may be named twice, in two ways
  for (const fs::path& folder : folders) {
    std::error_code failure;
    if (!seen.insert(fs::weakly_canonical(folder, failure)).second) continue;
    fs::directory_iterator item(folder, fs::directory_options::skip_permission_denied, failure);
    for (; !failure && item != fs::directory_iterator() && entries.size() < kMostPacks; item.increment(failure)) {
      std::error_code ignored;
      if (!item->is_directory(ignored) || !fs::exists(item->path() / "pack.json", ignored)) continue;
      entries.push_back({item->path(), loadPack(item->path())});
    }
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const LibraryEntry& a, const LibraryEntry& b) { return sortName(a) < sortName(b); });
  return entries;
}

std::vector<fs::path> defaultPackFolders() {
  std::vector<fs::path> folders;
  if (const char* named = std::getenv("PELLUCID_MODELS"); named != nullptr) {
    std::string_view rest = named;
    while (!rest.empty()) {
      const auto colon = rest.find(':');
      addFolder(folders, fs::path(rest.substr(0, colon)));
      rest = colon == std::string_view::npos ? std::string_view{} : rest.substr(colon + 1);
    }
  }
  if (const fs::path data = userDataFolder(); !data.empty()) addFolder(folders, data / "pellucid" / "models");
  std::error_code failure;
  const fs::path program = fs::read_symlink("/proc/self/exe", failure);
  if (!failure) addFolder(folders, program.parent_path().parent_path() / "share" / "pellucid" / "models");
  addFolder(folders, PELLUCID_SOURCE_MODELS);
  return folders;
}

Result<ModelPack> findPack(const std::string& id, const std::vector<fs::path>& folders) {
  std::optional<Error> broken;
  const bool plainName = !id.empty() && id.find_first_of("/\\") == std::string::npos && id[0] != '.';
  // Folder by folder: what an earlier one holds goes before the same model in a later one, whatever its folder is
  // called.
  for (const fs::path& folder : folders) {
    std::error_code failure;
    // The pack's folder is named after the id as a rule, which spares reading every pack.
    if (plainName && fs::exists(folder / id / "pack.json", failure)) {
      auto pack = loadPack(folder / id);
      if (pack && pack->id == id) return pack;
      if (!pack && !broken) broken = pack.error();
    }
    for (LibraryEntry& entry : listPacks({folder})) {
      if (entry.pack && entry.pack->id == id) return std::move(entry.pack);
      if (entry.pack || broken) continue;
      // A pack that is refused still says who it wants to be: the reason is a better answer than "not there".
      const auto json = readJsonFile(entry.folder / "pack.json");
      if (json && textOr(*json, "id") == id) broken = entry.pack.error();
    }
  }
  if (broken) return *broken;
  return Error{ErrorCode::NotFound, "There is no model pack of that name: \"pellucid-cli packs\" lists them.", ""};
}

}  // namespace pellucid
