// Searching the study list.
#include <algorithm>
#include <set>

#include "core/store/catalogue_rows_p.h"
#include "core/store/catalogue_state_p.h"
#include "core/store/search_text.h"
#include "core/store/transaction_p.h"

namespace pellucid {

namespace {

/// What the rows are sorted by; the most recent first where that says nothing.
const char* columnOf(StudyOrder order) {
  switch (order) {
    case StudyOrder::Patient:
      return "name_order";
    case StudyOrder::PatientId:
      return "patient_id";
    case StudyOrder::BirthDate:
      return "birth_date";
    case StudyOrder::StudyDate:
      return "date || time";
    case StudyOrder::Description:
      return "lower(description)";
    case StudyOrder::Modality:
      return "modalities";
    case StudyOrder::Images:
      return "images";
    case StudyOrder::Status:
      return "status";
    case StudyOrder::Place:
      return "copied";
    case StudyOrder::Note:
      return "lower(note)";
    case StudyOrder::Recent:
      break;
  }
  return "recent";
}

const char* conditionOf(StudySubset subset) {
  switch (subset) {
    case StudySubset::Removed:
      return "removed_at<>''";
    case StudySubset::Linked:
      return "removed_at='' AND copied<2";
    case StudySubset::Copied:
      return "removed_at='' AND copied>0";
    case StudySubset::WithFaults:
      return "removed_at='' AND missing+changed>0";
    case StudySubset::All:
      break;
  }
  return "removed_at=''";
}

/// Conditions with what they are bound to, in order. Everything that somebody typed is bound, never part of the text.
struct Conditions {
  std::string sql;
  std::vector<std::string> values;

  void add(const std::string& condition, const std::string& value) {
    sql += " AND " + condition;
    values.push_back(value);
  }
};

Conditions conditionsOf(const StudyQuery& query) {
  Conditions conditions{conditionOf(query.subset), {}};
  for (const std::string& word : searchWords(query.text)) conditions.add("instr(search, ?)>0", word);
  if (!query.modality.empty()) conditions.add("instr(modalities, ?)>0", " " + query.modality + " ");
  if (query.status) conditions.add("status=CAST(? AS INTEGER)", std::to_string(static_cast<int>(*query.status)));
  if (!query.from.empty()) conditions.add("date<>'' AND date>=?", query.from);
  if (!query.until.empty()) conditions.add("date<>'' AND date<=?", query.until);
  return conditions;
}

}  // namespace

Result<std::vector<ListedStudy>> StudyCatalogue::studies(const StudyQuery& query) const {
  using Studies = std::vector<ListedStudy>;
  const Conditions conditions = conditionsOf(query);
  return reading<Studies>(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement statement(database, std::string("SELECT ") + kListedColumns + " FROM listed WHERE " +
                                              conditions.sql + " ORDER BY " + columnOf(query.order) +
                                              (query.descending ? " DESC" : "") + ", recent DESC");
    int index = 1;
    for (const std::string& value : conditions.values) statement.bind(index++, value);
    Studies studies;
    while (statement.executeStep()) studies.push_back(lineOfRow(statement));
    return studies;
  });
}

Result<CatalogueCounts> StudyCatalogue::counts() const {
  return reading<CatalogueCounts>(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT count(*), coalesce(sum(removed_at<>''), 0) FROM listed");
    query.executeStep();
    const int removed = query.getColumn(1).getInt();
    return CatalogueCounts{query.getColumn(0).getInt() - removed, removed};
  });
}

Result<std::vector<std::string>> StudyCatalogue::modalities() const {
  using Modalities = std::vector<std::string>;
  return reading<Modalities>(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT DISTINCT modalities FROM listed");
    std::set<std::string> all;
    while (query.executeStep())
      for (std::string& modality : splitModalities(query.getColumn(0).getString())) all.insert(std::move(modality));
    return Modalities(all.begin(), all.end());
  });
}

}  // namespace pellucid
