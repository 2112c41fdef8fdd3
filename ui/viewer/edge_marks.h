#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <vector>

#include "ui/viewer/free_room.h"
#include "ui/viewer/ruler.h"
#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

// Rulers and the letters of the sides at the edges of a view: where they stand, before anything is painted.

struct PlacedRuler {
  Ruler ruler;
  QString caption;
  QRectF captionRect;
  QPointF start, direction, tickSide;
};

struct EdgeMarks {
  std::vector<PlacedRuler> rulers;
  std::vector<PlacedText> letters;
  /// Whether each letter has a place on its own side. Where not, none stands there: orientationLine() says it.
  bool lettersFit = true;
};

struct EdgeFonts {
  QFont caption;
  QFont letter;
};

/// In `area` of the `view`, clear of what `room` holds and of the handles of the crosshair; all is then taken in
/// `room`.
EdgeMarks edgeMarks(const SliceScene& scene, const EdgeLetters& letters, const QRectF& area, const QSizeF& view,
                    const EdgeFonts& fonts, FreeRoom& room);

/// "↑ A  ↓ P  ← R  → L" for a view with no room at its edges; empty where no side is known.
QString orientationLine(const EdgeLetters& letters);

}  // namespace pellucid::ui
