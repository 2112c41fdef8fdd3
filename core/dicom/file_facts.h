#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace pellucid {

/// What one DICOM file is, and what had to be put right to read it.
struct FileFacts {
  std::string sopClassUid;
  std::string sopClass;  ///< "CT Image Storage"; empty for one that is not registered.
  std::string sopInstanceUid;
  std::string transferSyntaxUid;
  std::string transferSyntax;
  int columns = 0;
  int rows = 0;
  int frames = 0;
  int samples = 0;
  int bitsAllocated = 0;
  int bitsStored = 0;
  bool isSigned = false;
  std::string photometric;
  /// A sentence for each departure from the standard that was read over: what the file says, what was taken instead.
  /// Empty for a file without fault. Without patient data.
  std::vector<std::string> repairs;
};

/// Errors as openDicom().
Result<FileFacts> factsOfFile(const std::filesystem::path& file);

Json toJson(const FileFacts& facts);

}  // namespace pellucid
