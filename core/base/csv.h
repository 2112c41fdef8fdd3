#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace pellucid {

/// A comma-separated table (RFC 4180) with a header line, UTF-8. Every row has as many fields as the header.
struct CsvTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;

  /// Index of a column by its name in the header.
  std::optional<std::size_t> column(std::string_view name) const;
};

/// At most 256 MiB; Malformed names the first row that does not fit the header.
Result<CsvTable> readCsv(const std::filesystem::path& file);
/// One line, quoted where needed, with its line end.
std::string csvLine(const std::vector<std::string>& fields);

}  // namespace pellucid
