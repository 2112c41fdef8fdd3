#pragma once

#include <QWidget>
#include <string>

#include "ui/model/view_state.h"

class QComboBox;
class QDoubleSpinBox;

namespace pellucid::ui {

class LabelledSlider;
class Session;

/// Chooses the series that is laid over this one, how opaque, in which colours and over which range of its values.
/// Follows and changes the view state, so that the viewport and this box never disagree.
class FusionBox : public QWidget {
  Q_OBJECT
 public:
  FusionBox(Session& session, std::string seriesUid, QWidget* parent = nullptr);

 private:
  void fill();
  void refresh();
  void choose(int index);
  void takeRange();
  /// Changes the fusion as the reader asked; nothing while none is chosen.
  template <typename Change>
  void change(Change change);

  Session& m_session;
  std::string m_series;
  QComboBox* m_partner;
  QWidget* m_details;
  LabelledSlider* m_opacity;
  QComboBox* m_colours;
  QDoubleSpinBox* m_low;
  QDoubleSpinBox* m_high;
};

}  // namespace pellucid::ui
