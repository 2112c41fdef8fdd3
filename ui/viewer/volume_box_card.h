#pragma once

#include <QDoubleSpinBox>
#include <QFrame>
#include <QLabel>
#include <array>

#include "core/imaging/clip_box.h"

namespace pellucid::ui {

class VolumeView;

/// How far each face of the clip box of a 3D view is drawn in, as numbers: for the keyboard, and for those who know how
/// much they want to leave out. Over the view until a click elsewhere or Esc.
class VolumeBoxCard : public QFrame {
  Q_OBJECT
 public:
  explicit VolumeBoxCard(VolumeView& view);
  /// Shows it in the middle of the lower edge of the view, with the first number in the focus.
  void open();
  /// Takes the numbers from the state of the view.
  void refresh();

 private:
  VolumeView& m_view;
  std::array<QLabel*, kBoxFaces> m_names{};
  std::array<QDoubleSpinBox*, kBoxFaces> m_faces{};
};

}  // namespace pellucid::ui
