#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/dicom/study.h"
#include "ui/model/measured.h"

namespace pellucid::ui {

/// One study in which a lesion was measured.
struct LesionPoint {
  std::string studyUid;
  std::string date;  ///< DA
  double value = 0.0;
  std::optional<double> changePercent;  ///< Since the point before; empty for the first, and after a value of zero.
};

/// The same lesion of a patient over time, oldest first. Only values of one kind and unit are compared: the diameter
/// (a length, or the long axis), an area, an angle.
struct LesionCourse {
  std::string unit;
  std::vector<LesionPoint> points;
};

/// From the measurements of all open studies of the patient and those of the store. Empty unless the measurement names
/// a lesion, its study has a date, and another study has a value to compare.
LesionCourse lesionCourse(const Session& session, const Study& study, const Measured& measured);

}  // namespace pellucid::ui
