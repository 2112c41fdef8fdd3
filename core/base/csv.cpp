#include "core/base/csv.h"

#include <csv.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/base/files.h"

namespace pellucid {

namespace {

struct Reading {
  std::vector<std::string> row;
  std::vector<std::vector<std::string>> rows;
};

void endField(void* text, std::size_t size, void* context) {
  static_cast<Reading*>(context)->row.emplace_back(static_cast<const char*>(text), size);
}

void endRow(int, void* context) {
  auto& reading = *static_cast<Reading*>(context);
  reading.rows.push_back(std::exchange(reading.row, {}));
}

}  // namespace

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

Result<CsvTable> readCsv(const std::filesystem::path& file) {
  constexpr std::uint64_t kLargest = std::uint64_t{256} << 20;
  const auto text = readTextFile(file, kLargest);
  if (!text) return text.error();
  csv_parser parser{};
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) return Error{ErrorCode::Internal, "No CSV parser.", ""};
  Reading reading;
  const std::size_t start = text->starts_with("\xEF\xBB\xBF") ? 3 : 0;  // byte order mark of spreadsheet programs
  const std::size_t size = text->size() - start;
  const bool whole = csv_parse(&parser, text->data() + start, size, endField, endRow, &reading) == size &&
                     csv_fini(&parser, endField, endRow, &reading) == 0;
  csv_free(&parser);
  if (!whole || reading.rows.empty())
    return Error{ErrorCode::Malformed, "The table is not valid CSV; it needs a header line and closed quotes.", ""};
  CsvTable table;
  table.header = std::move(reading.rows.front());
  table.rows.assign(std::make_move_iterator(reading.rows.begin() + 1), std::make_move_iterator(reading.rows.end()));
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    if (table.rows[i].size() != table.header.size())
      return Error{ErrorCode::Malformed,
                   "Row " + std::to_string(i + 2) + " of the table has another number of fields than its header.", ""};
  return table;
}

std::string csvLine(const std::vector<std::string>& fields) {
  std::string line;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const std::string& field = fields[i];
    if (i > 0) line += ',';
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
      line += field;
      continue;
    }
    std::string quoted(field.size() * 2 + 2, '\0');
    quoted.resize(csv_write(quoted.data(), quoted.size(), field.data(), field.size()));
    line += quoted;
  }
  return line + '\n';
}

}  // namespace pellucid
