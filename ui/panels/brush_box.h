#pragma once

#include <QWidget>
#include <string>

#include "core/dicom/loaded_series.h"
#include "ui/model/segments.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace pellucid::ui {

class LabelledSlider;

/// Size, shape and range of values of the brushes. Follows the model, whose size keys change too.
class BrushBox : public QWidget {
  Q_OBJECT
 public:
  explicit BrushBox(Segments& segments, QWidget* parent = nullptr);
  /// The range begins with the window of the series. One that was set stays for series in the same unit, whose values
  /// mean the same, and goes with any other: 100 to 300 HU is nothing to ask of an SUV.
  void setSeries(const LoadedSeries& loaded);

 private:
  void refresh();
  void takeRange();

  Segments& m_segments;
  LabelledSlider* m_radius;
  QCheckBox* m_ball;
  QCheckBox* m_ranged;
  QDoubleSpinBox* m_lowest;
  QDoubleSpinBox* m_highest;
  QLabel* m_unit;
  std::string m_scale;  ///< What the values of the range are values of.
};

}  // namespace pellucid::ui
