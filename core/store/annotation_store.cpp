// The annotations of StudyStore: one row each, so that an edit is one small transaction.
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/hash.h"
#include "core/base/log.h"
#include "core/store/transaction_p.h"

namespace pellucid {

namespace {

Result<Annotation> annotationFromText(const std::string& text) {
  auto json = parseJson(text);
  return json ? annotationFromJson(*json) : Result<Annotation>(json.error());
}

void tellUnreadable(int count) {
  if (count > 0) log(LogLevel::Warning, std::to_string(count) + " stored annotations cannot be read.");
}

}  // namespace

std::string patientKey(const Patient& patient) {
  if (patient.id.empty() && patient.name.alphabetic.empty()) return {};
  std::string who;
  for (const std::string& part : {patient.id, patient.birthDate, patient.sex, patient.name.alphabetic})
    who += part + '\n';
  return sha256Hex(who);
}

Result<void> StudyStore::saveAnnotation(const AnnotatedStudy& study, const Annotation& annotation) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    ensureStudy(database, study.studyUid);
    run(database,
        "INSERT INTO annotation(study_uid, id, patient, study_date, lesion, json) VALUES(?,?,?,?,?,?) "
        "ON CONFLICT(study_uid, id) DO UPDATE SET patient=excluded.patient, study_date=excluded.study_date, "
        "lesion=excluded.lesion, json=excluded.json",
        {study.studyUid, annotation.id, study.patientKey, study.date, annotation.lesion,
         toJson(annotation).dump(-1, ' ', false, Json::error_handler_t::replace)});
  });
}

Result<void> StudyStore::removeAnnotation(const std::string& studyUid, const std::string& annotationId) {
  return inTransaction(*m_state->database, [&](SQLite::Database& database) {
    run(database, "DELETE FROM annotation WHERE study_uid=? AND id=?", {studyUid, annotationId});
  });
}

Result<std::vector<Annotation>> StudyStore::annotations(const std::string& studyUid) const {
  using Annotations = std::vector<Annotation>;
  return reading<Annotations>(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT json FROM annotation WHERE study_uid=? ORDER BY number");
    query.bind(1, studyUid);
    Annotations annotations;
    int unreadable = 0;
    while (query.executeStep()) {
      auto annotation = annotationFromText(query.getColumn(0).getString());
      if (annotation)
        annotations.push_back(std::move(*annotation));
      else
        ++unreadable;
    }
    tellUnreadable(unreadable);
    return annotations;
  });
}

Result<std::vector<LesionRecord>> StudyStore::lesions(const std::string& patientKey) const {
  using Records = std::vector<LesionRecord>;
  if (patientKey.empty()) return Records();
  return reading<Records>(*m_state->database, [&](SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT study_uid, study_date, json FROM annotation WHERE patient=? AND lesion<>'' "
                            "ORDER BY study_date, number");
    query.bind(1, patientKey);
    Records records;
    int unreadable = 0;
    while (query.executeStep()) {
      auto annotation = annotationFromText(query.getColumn(2).getString());
      if (annotation)
        records.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(), std::move(*annotation)});
      else
        ++unreadable;
    }
    tellUnreadable(unreadable);
    return records;
  });
}

}  // namespace pellucid
