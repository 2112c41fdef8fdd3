#pragma once

#include <QFrame>

class QSlider;
class QToolButton;

namespace pellucid::ui {

class VolumeView;

/// The presets, the cut plane and the clip box of a 3D view, at its lower edge while the pointer is in it.
class VolumeBar : public QFrame {
  Q_OBJECT
 public:
  explicit VolumeBar(VolumeView& view);
  /// Shows the state of the view.
  void refresh();
  /// By what the pictures are made.
  void setDevice(const QString& text);
  /// Its menu is open.
  bool isInUse() const;

 private:
  VolumeView& m_view;
  QToolButton* m_presets;
  QToolButton* m_cut;
  QSlider* m_place;
  QToolButton* m_box;
  QToolButton* m_faces;
};

}  // namespace pellucid::ui
