#include "core/imaging/nrrd_header_p.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <string>

namespace pellucid {

namespace {

constexpr std::size_t kLongestHeader = 4 << 20;  // Segment names of other programs stand in it.
constexpr std::size_t kLongestField = 512;       // Nine numbers of twenty digits take 200.

/// "field: value", as against comments and "key:=value", which may be of any length.
bool isField(const std::string& line) {
  const auto colon = line.find(": ");
  const auto keyed = line.find(":=");
  return !line.starts_with('#') && (keyed == std::string::npos || colon < keyed);
}

/// The name of a field as NRRD compares it: "data file" and "datafile" are the same.
std::string nameOf(const std::string& line) {
  std::string name;
  for (const char c : line.substr(0, line.find(':')))
    if (c != ' ') name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return name;
}

}  // namespace

Result<void> checkNrrdHeader(const std::filesystem::path& file) {
  const Error damaged{ErrorCode::Malformed,
                      "The volume file is cut off or damaged; fetch it again from where it came from.", ""};
  std::ifstream stream(file, std::ios::binary);
  std::size_t total = 0;
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty()) return {};
    total += line.size() + 1;
    if (total > kLongestHeader || (isField(line) && line.size() > kLongestField)) return damaged;
    if (isField(line) && nameOf(line) == "datafile")
      return Error{ErrorCode::Unsupported,
                   "NRRD with its voxels in another file is not read; save it as one .nrrd file.", ""};
  }
  return damaged;
}

}  // namespace pellucid
