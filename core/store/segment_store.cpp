// The segmentations of StudyStore: one row for each series and one for each slice with labels.
#include <utility>

#include "core/store/transaction_p.h"

namespace pellucid {

namespace {

void saveSlice(SQLite::Database& database, const std::string& studyUid, const std::string& seriesUid, int slice,
               const std::string& runs) {
  SQLite::Statement statement(database, runs.empty()
                                            ? "DELETE FROM segment_slice WHERE study_uid=? AND series_uid=? AND slice=?"
                                            : "INSERT INTO segment_slice(study_uid, series_uid, slice, runs) "
                                              "VALUES(?,?,?,?) ON CONFLICT(study_uid, series_uid, slice) DO UPDATE SET "
                                              "runs=excluded.runs");
  statement.bind(1, studyUid);
  statement.bind(2, seriesUid);
  statement.bind(3, slice);
  if (!runs.empty()) statement.bind(4, runs.data(), static_cast<int>(runs.size()));
  statement.exec();
}

}  // namespace

Result<void> StudyStore::saveSegments(const std::string& studyUid, const StoredSegments& segments) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    ensureStudy(database, studyUid);
    run(database,
        "INSERT INTO segmentation(study_uid, series_uid, header) VALUES(?,?,?) "
        "ON CONFLICT(study_uid, series_uid) DO UPDATE SET header=excluded.header",
        {studyUid, segments.seriesUid, segments.header});
    for (const auto& [slice, runs] : segments.slices) saveSlice(database, studyUid, segments.seriesUid, slice, runs);
  });
}

Result<std::vector<StoredSegments>> StudyStore::segments(const std::string& studyUid) const {
  using All = std::vector<StoredSegments>;
  return reading<All>(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT series_uid, header, slice, runs FROM segmentation LEFT JOIN segment_slice "
                            "USING (study_uid, series_uid) WHERE study_uid=? ORDER BY series_uid, slice");
    query.bind(1, studyUid);
    All all;
    while (query.executeStep()) {
      const std::string series = query.getColumn(0).getString();
      if (all.empty() || all.back().seriesUid != series) all.push_back({series, query.getColumn(1).getString(), {}});
      if (query.getColumn(2).isNull()) continue;
      const SQLite::Column runs = query.getColumn(3);
      all.back().slices[query.getColumn(2).getInt()] =
          std::string(static_cast<const char*>(runs.getBlob()), static_cast<std::size_t>(runs.getBytes()));
    }
    return all;
  });
}

}  // namespace pellucid
