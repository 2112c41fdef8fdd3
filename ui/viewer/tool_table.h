#pragma once

#include <QPointF>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/imaging/annotation.h"
#include "ui/viewer/key_context.h"

namespace pellucid::ui {

class SliceView;

enum class ToolId {
  Window,
  Pan,
  Zoom,
  Scroll,
  Crosshair,
  Magnifier,
  Length,
  Bidirectional,
  Angle,
  Cobb,
  Ellipse,
  Rectangle,
  Polygon,
  Freehand,
  Probe,
  CardiothoracicRatio,
  Arrow,
  Text,
  Brush,
  ThresholdBrush,
  Eraser,
  FillRegion,
  GrowRegion
};

/// What a tool does to the reader's segments.
enum class SegmentAct { Paint, PaintWithinRange, Erase, Fill, Grow };

/// One movement of the mouse while a tool's button is down.
struct ToolDrag {
  QPointF start;       ///< Where the button went down, in view coordinates.
  QPointF position;    ///< Now.
  QPointF delta;       ///< Since the last movement.
  double speed = 1.0;  ///< Ctrl and Ctrl+Shift accelerate.
};

/// What a mouse button does in a view. A tool acts on the view it is given and keeps only the state of one drag.
class ViewTool {
 public:
  virtual ~ViewTool() = default;
  virtual void begin(SliceView& view, const QPointF& position);
  virtual void drag(SliceView& view, const ToolDrag& drag) = 0;
  virtual void end(SliceView& view);
};

/// One row per tool.
struct ToolRow {
  ToolId id;
  const char* name;   ///< Stable, for key bindings: "tool.window".
  const char* title;  ///< For QCoreApplication::translate("ViewTool", title).
  const char* icon;
  const char* key;  ///< Portable text of the default key.
  /// One sentence for the tool tip, translated like the title; %1 and %2 are the keys that change the brush.
  const char* help;
  Qt::CursorShape cursor;
  std::unique_ptr<ViewTool> (*make)();
  std::optional<AnnotationKind> draws{};  ///< Measuring tools stand in a menu of their own.
  std::optional<SegmentAct> segments{};   ///< So do those for segments.
  /// Whether a circle shows how far it reaches.
  bool hasBrush() const { return segments && *segments != SegmentAct::Fill; }
  /// Nothing is drawn or painted in 3D.
  KeyContext context() const { return draws || segments ? KeyContext::Images : KeyContext::Everywhere; }
};

const std::vector<ToolRow>& toolTable();
const ToolRow& toolRow(ToolId id);

/// Factor of a drag or wheel step under the given modifiers: 1, Ctrl 4, Ctrl+Shift 16.
double acceleration(Qt::KeyboardModifiers modifiers);

}  // namespace pellucid::ui
