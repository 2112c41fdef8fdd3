#pragma once

#include <QWidget>

#include "ui/model/lesion_course.h"

namespace pellucid::ui {

/// A lesion over time: days to the right, its size upward from zero, with dates, values and changes below.
class TrendPlot : public QWidget {
  Q_OBJECT
 public:
  /// `studyUid` is the study that is looked at: its point is filled. The dates are valid.
  TrendPlot(LesionCourse course, std::string studyUid, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QPolygonF points(const QRectF& area) const;

  LesionCourse m_course;
  std::string m_studyUid;
};

/// "12 Mar 2024: 31.2 mm", "25 Apr 2025: 43.2 mm, +38 %": one line for each study, oldest first.
QStringList courseLines(const LesionCourse& course);

}  // namespace pellucid::ui
