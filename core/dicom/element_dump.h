#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace pellucid {

/// One element of a DICOM file as text. Holds patient data: for the user's own screen, never for a log.
struct ElementLine {
  int depth = 0;             ///< 0: meta information or data set; 1: in an item of a sequence, and so on.
  std::string tag;           ///< "(0010,0010)"
  std::string vr;            ///< As stored, or as the dictionary says where the file does not.
  std::string name;          ///< PS3.6 keyword; empty for what it does not know.
  std::uint64_t length = 0;  ///< Bytes of the value; of a sequence the number of its items.
  std::string value;         ///< UTF-8, several values with backslashes; bytes as hexadecimal. Cut ones end in "...".
};

struct ElementDump {
  std::vector<ElementLine> lines;  ///< In the order of the file.
  bool complete = true;            ///< False where there were more lines than a person could read (100 000).
};

/// All elements of a file, pixels by their length only. Errors as openDicom().
Result<ElementDump> dumpElements(const std::filesystem::path& file);

Json toJson(const ElementDump& dump);

}  // namespace pellucid
