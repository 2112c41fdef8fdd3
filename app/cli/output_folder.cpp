#include "app/cli/output_folder.h"

#include <system_error>
#include <utility>

#include "core/base/files.h"

namespace pellucid::cli {

namespace fs = std::filesystem;

Result<OutputFolder> OutputFolder::make(const fs::path& folder) {
  std::error_code failure;
  std::vector<fs::path> missing;
  fs::path place = fs::absolute(folder, failure).lexically_normal();
  if (!place.has_filename()) place = place.parent_path();
  for (; !fs::exists(place, failure) && place.has_relative_path(); place = place.parent_path())
    missing.push_back(place);
  if (const auto made = makeFolder(folder); !made) return made.error();
  return OutputFolder(std::move(missing));
}

OutputFolder::OutputFolder(std::vector<fs::path> made) : m_made(std::move(made)) {}

OutputFolder::~OutputFolder() {
  // Only an empty folder can be removed so.
  std::error_code notEmpty;
  for (const fs::path& folder : m_made)
    if (!fs::remove(folder, notEmpty)) return;
}

}  // namespace pellucid::cli
