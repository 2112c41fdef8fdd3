#include "ui/model/lesion_course.h"

#include <algorithm>
#include <cmath>

#include "ui/model/date_text.h"
#include "ui/model/session.h"

namespace pellucid::ui {

namespace {

/// The number that a lesion is followed by.
const MeasuredValue* leading(const AnnotationMeasures& measures) {
  if (measures.values.empty()) return nullptr;
  const MeasuredValue& first = measures.values.front();
  const bool followed = first.quantity == Quantity::Length || first.quantity == Quantity::LongAxis ||
                        first.quantity == Quantity::Area || first.quantity == Quantity::Angle;
  return followed ? &first : nullptr;
}

/// RECIST 1.1 follows the longest diameter, however it was drawn.
Quantity comparable(Quantity quantity) {
  return quantity == Quantity::LongAxis ? Quantity::Length : quantity;
}

class CourseMaker {
 public:
  CourseMaker(const Measured& measured, const MeasuredValue& value)
      : m_lesion(measured.annotation.lesion), m_quantity(comparable(value.quantity)) {
    course.unit = value.unit;
  }

  /// The first value of a study counts.
  void add(const std::string& studyUid, const std::string& date, const Annotation& annotation,
           const AnnotationMeasures& measures) {
    const MeasuredValue* value = leading(measures);
    if (annotation.lesion != m_lesion || !dateOf(date).isValid() || value == nullptr || value->unit != course.unit ||
        comparable(value->quantity) != m_quantity)
      return;
    const bool known = std::any_of(course.points.begin(), course.points.end(),
                                   [&](const LesionPoint& point) { return point.studyUid == studyUid; });
    if (!known) course.points.push_back({studyUid, date, value->value, {}});
  }

  void finish() {
    if (course.points.size() < 2) course.points.clear();
    std::stable_sort(course.points.begin(), course.points.end(),
                     [](const LesionPoint& a, const LesionPoint& b) { return a.date < b.date; });
    for (std::size_t i = 1; i < course.points.size(); ++i)
      if (const double before = course.points[i - 1].value; before > 0.0)
        course.points[i].changePercent = 100.0 * (course.points[i].value / before - 1.0);
  }

  LesionCourse course;

 private:
  std::string m_lesion;
  Quantity m_quantity;
};

}  // namespace

LesionCourse lesionCourse(const Session& session, const Study& study, const Measured& measured) {
  const MeasuredValue* value = leading(measured.values);
  const std::string patient = patientKey(study.patient);
  if (measured.annotation.lesion.empty() || value == nullptr || !dateOf(study.date).isValid() || patient.empty())
    return {};
  CourseMaker maker(measured, *value);
  maker.add(study.uid, study.date, measured.annotation, measured.values);
  for (const Study& open : session.studies())
    if (open.uid != study.uid && patientKey(open.patient) == patient)
      for (const Measured& other : measuredInStudy(session, open.uid))
        maker.add(open.uid, open.date, other.annotation, other.values);
  // What is open is taken as it is on the screen, not as it was when it was read.
  for (const LesionRecord& record : session.lesionHistory(study.uid))
    if (session.study(record.studyUid) == nullptr)
      maker.add(record.studyUid, record.date, record.annotation, measure(record.annotation, Volume()));
  maker.finish();
  return maker.course;
}

}  // namespace pellucid::ui
