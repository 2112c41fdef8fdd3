#pragma once

#include <QFrame>
#include <string>

#include "ui/model/segments.h"

class QLabel;
class QToolButton;

namespace pellucid::ui {

/// One segment of the reader's: colour, name, extent, whether it is shown. A click chooses it for the tools.
class SegmentRow : public QFrame {
  Q_OBJECT
 public:
  SegmentRow(Segments& segments, std::string seriesUid, const Segment& segment, QWidget* parent = nullptr);

  int value() const { return m_value; }
  void setExtent(const QString& text);
  void setChosen(bool chosen);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  QToolButton* makeColourButton(const Segment& segment);
  QToolButton* makeButton(const QString& iconName, const QString& help);

  Segments& m_segments;
  std::string m_series;
  int m_value;
  QLabel* m_extent;
};

}  // namespace pellucid::ui
