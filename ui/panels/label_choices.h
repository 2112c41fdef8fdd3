#pragma once

#include <QFrame>
#include <string>
#include <vector>

#include "ui/panels/overlay_row.h"

class QGridLayout;

namespace pellucid::ui {

/// How each label of an overlay is drawn, where the reader wants it otherwise than the overlay. A pop-up that deletes
/// itself when it is closed; what is chosen is seen at once.
class LabelChoices : public QFrame {
  Q_OBJECT
 public:
  /// `eyes`: also whether a label is seen.
  LabelChoices(ViewStates& views, std::string seriesUid, std::string overlayId, const std::vector<OverlayLabel>& labels,
               bool eyes, QWidget* parent = nullptr);

  /// Under `opener`, within its screen.
  void openBelow(const QWidget& opener);

 private:
  void addRow(QGridLayout& grid, const OverlayLabel& label, bool eye);
  QWidget* makeEye(const OverlayLabel& label);
  QWidget* makeStyle(const OverlayLabel& label);
  QWidget* makeOpacity(const OverlayLabel& label);
  OverlayState state() const;
  void change(int label, const LabelChoice& choice);
  void forgetAll();

 Q_SIGNALS:
  void changed();

 private:
  ViewStates& m_views;
  std::string m_series;
  std::string m_overlay;
};

}  // namespace pellucid::ui
