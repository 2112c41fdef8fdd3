#pragma once

#include <QWidget>

#include "ui/model/segments.h"

class QCheckBox;
class QDoubleSpinBox;

namespace pellucid::ui {

class LabelledSlider;

/// Size, shape and range of values of the brushes. Follows the model, whose size keys change too.
class BrushBox : public QWidget {
  Q_OBJECT
 public:
  explicit BrushBox(Segments& segments, QWidget* parent = nullptr);

 private:
  void refresh();
  void takeRange();

  Segments& m_segments;
  LabelledSlider* m_radius;
  QCheckBox* m_ball;
  QCheckBox* m_ranged;
  QDoubleSpinBox* m_lowest;
  QDoubleSpinBox* m_highest;
};

}  // namespace pellucid::ui
