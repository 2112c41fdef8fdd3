#include "ui/viewer/tool_table.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

void ViewTool::begin(SliceView&, const QPointF&) {}

void ViewTool::end(SliceView&) {}

const std::vector<ToolRow>& toolTable() {
  static const std::vector<ToolRow> table{
      {ToolId::Window, "tool.window", QT_TRANSLATE_NOOP("ViewTool", "Window"), "window-level", "W",
       QT_TRANSLATE_NOOP("ViewTool", "Drag right for less contrast, up for a brighter image."), Qt::ArrowCursor,
       &makeWindowTool},
      {ToolId::Pan, "tool.pan", QT_TRANSLATE_NOOP("ViewTool", "Pan"), "pan", "T",
       QT_TRANSLATE_NOOP("ViewTool", "Drag to move the image. The middle button always does."), Qt::OpenHandCursor,
       &makePanTool},
      {ToolId::Zoom, "tool.zoom", QT_TRANSLATE_NOOP("ViewTool", "Zoom"), "zoom", "Z",
       QT_TRANSLATE_NOOP("ViewTool", "Drag up to enlarge. The right button always does."), Qt::SizeVerCursor,
       &makeZoomTool},
      {ToolId::Scroll, "tool.scroll", QT_TRANSLATE_NOOP("ViewTool", "Scroll"), "scroll", "S",
       QT_TRANSLATE_NOOP("ViewTool", "Drag down for later images. The wheel always does."), Qt::SizeVerCursor,
       &makeScrollTool},
      {ToolId::Crosshair, "tool.crosshair", QT_TRANSLATE_NOOP("ViewTool", "Crosshair"), "crosshair", "H",
       QT_TRANSLATE_NOOP("ViewTool", "Drag to a point: other views of the same patient position go there."),
       Qt::CrossCursor, &makeCrosshairTool},
  };
  return table;
}

const ToolRow& toolRow(ToolId id) {
  const auto& table = toolTable();
  return *std::find_if(table.begin(), table.end(), [id](const ToolRow& row) { return row.id == id; });
}

double acceleration(Qt::KeyboardModifiers modifiers) {
  if (!modifiers.testFlag(Qt::ControlModifier)) return 1.0;
  return modifiers.testFlag(Qt::ShiftModifier) ? 16.0 : 4.0;
}

}  // namespace pellucid::ui
