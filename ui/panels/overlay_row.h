#pragma once

#include <QWidget>
#include <string>

#include "ui/model/view_state.h"

class QComboBox;
class QToolButton;

namespace pellucid::ui {

class LabelledSlider;

enum class OverlayKind { Segmentation, Saliency };

/// Switch, style and opacity of one overlay of a series. Follows and changes the view state, so that the viewport and
/// this row never disagree.
class OverlayRow : public QWidget {
  Q_OBJECT
 public:
  OverlayRow(ViewStates& views, std::string seriesUid, std::string overlayId, OverlayKind kind, const QString& title,
             QWidget* parent = nullptr);

 private:
  OverlayState state() const;
  void store(const OverlayState& state);
  void refresh();

  ViewStates& m_views;
  std::string m_series;
  std::string m_overlay;
  QToolButton* m_visible;
  QComboBox* m_style = nullptr;
  LabelledSlider* m_opacity;
};

}  // namespace pellucid::ui
