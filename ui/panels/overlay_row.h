#pragma once

#include <QWidget>
#include <cstdint>
#include <string>
#include <vector>

#include "ui/model/view_state.h"

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace pellucid::ui {

class LabelledSlider;

enum class OverlayKind { Segmentation, Saliency };

struct OverlayLabel {
  int value = 0;
  QString name;
  std::uint32_t rgb = 0;
};

/// Switch, style and opacity of one overlay of a series. Follows and changes the view state, so that the viewport and
/// this row never disagree.
class OverlayRow : public QWidget {
  Q_OBJECT
 public:
  OverlayRow(ViewStates& views, std::string seriesUid, std::string overlayId, OverlayKind kind, const QString& title,
             QWidget* parent = nullptr);

  /// Lets the reader choose for each label; `eyes`: also whether it is seen. For several labels.
  void offerLabels(std::vector<OverlayLabel> labels, bool eyes);

 private:
  OverlayState state() const;
  void store(const OverlayState& state);
  void refresh();
  bool heatOrFill() const;

  ViewStates& m_views;
  std::string m_series;
  std::string m_overlay;
  QToolButton* m_visible;
  QHBoxLayout* m_top;
  QToolButton* m_each = nullptr;
  QComboBox* m_style = nullptr;
  LabelledSlider* m_opacity;
};

}  // namespace pellucid::ui
