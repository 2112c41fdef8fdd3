#pragma once

#include <QWidget>

#include "ui/viewer/viewer_grid.h"

namespace pellucid::ui {

/// Rows and columns of viewports, chosen by pointing into a grid of small squares; arrow keys and Enter do the same.
class LayoutPicker : public QWidget {
  Q_OBJECT
 public:
  explicit LayoutPicker(QWidget* parent = nullptr);
  /// The layout that is marked first.
  void setShape(GridShape shape);
  GridShape shape() const { return m_shape; }
  QSize sizeHint() const override;

 Q_SIGNALS:
  void chosen(pellucid::ui::GridShape shape);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  GridShape shapeAt(const QPointF& position) const;
  GridShape m_shape;
};

}  // namespace pellucid::ui
