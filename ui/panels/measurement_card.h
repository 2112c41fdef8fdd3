#pragma once

#include <QString>

#include "ui/model/annotations.h"
#include "ui/model/lesion_course.h"
#include "ui/widgets/press_card.h"

namespace pellucid::ui {

/// What a card says about one measurement beside what the annotation holds itself.
struct MeasurementFacts {
  QString value;        ///< "42.7 mm"; empty for arrows and texts.
  QString details;      ///< "Mean 43.2 ± 12.1 HU, 12 to 87 HU"
  QString caption;      ///< "At scanner".
  QString place;        ///< "Image 12 of 40", and the series where the study has several.
  LesionCourse course;  ///< Of the lesion, with other studies; empty without.
  std::string studyUid;
};

/// One measurement of the list: a click shows it, buttons name and delete it.
class MeasurementCard : public PressCard {
  Q_OBJECT
 public:
  MeasurementCard(Annotations& measurements, const Annotation& annotation, const MeasurementFacts& facts,
                  QWidget* parent = nullptr);

  const std::string& id() const { return m_id; }

 Q_SIGNALS:
  void showRequested(const std::string& annotationId);

 private:
  QWidget* makeHeading(const Annotation& annotation, const MeasurementFacts& facts);
  QWidget* makeButtons(const Annotation& annotation);
  void editText();
  void editLesion();

  Annotations& m_measurements;
  std::string m_id;
};

}  // namespace pellucid::ui
