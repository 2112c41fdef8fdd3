#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

/// Text with a dark outline, readable on any image. Drawing glyphs nine times is slow, so that lines are kept as
/// images.
class OutlinedText {
 public:
  OutlinedText();
  void draw(QPainter& painter, const QPointF& topLeft, const QString& text, const QFont& font, const QColor& colour);
  /// Height of a line of this font.
  static double lineHeight(const QFont& font);
  static double width(const QFont& font, const QString& text);

 private:
  QCache<QString, QImage> m_lines;
};

/// A line of text that waits for its place.
struct TextLine {
  QString text;
  TextRole role = TextRole::Image;
  QFont font;
  QColor colour;
  double gap = 0.0;   ///< Below it.
  bool kept = false;  ///< Goes after all that is not.
};

enum class Corner { TopLeft, TopRight, BottomLeft, BottomRight };

/// Gives lines their places in the four corners without overlap: lines are elided to the width that is free, and where
/// height runs out the least important are left out (the first of the bottom corners, the last of the top right), those
/// to be kept last, and never the top left and the first line of the top right.
class CornerLayout {
 public:
  struct Placed {
    TextLine line;
    QRectF rect;
  };

  /// `area` is what the corners may use.
  explicit CornerLayout(const QRectF& area) : m_area(area) {}
  void set(Corner corner, std::vector<TextLine> lines);
  /// Places all corners. `middleGap` is kept free between left and right, `waist` between top and bottom.
  void place(double middleGap, double waist);
  const std::vector<Placed>& placed() const { return m_placed; }
  /// What a corner occupies; an empty rectangle at the corner when it is empty.
  QRectF block(Corner corner) const { return m_blocks[static_cast<int>(corner)]; }
  static double heightOf(const std::vector<TextLine>& lines);

 private:
  double heightOf(Corner corner) const { return heightOf(m_lines[static_cast<int>(corner)]); }
  void dropToFit(double waist);
  void placeCorner(Corner corner, double width);

  QRectF m_area;
  std::vector<TextLine> m_lines[4];
  QRectF m_blocks[4];
  std::vector<Placed> m_placed;
};

}  // namespace pellucid::ui
