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
       QT_TRANSLATE_NOOP("ViewTool", "Drag to move the image."), Qt::OpenHandCursor, &makePanTool},
      {ToolId::Zoom, "tool.zoom", QT_TRANSLATE_NOOP("ViewTool", "Zoom"), "zoom", "Z",
       QT_TRANSLATE_NOOP("ViewTool", "Drag up to enlarge."), Qt::SizeVerCursor, &makeZoomTool},
      {ToolId::Scroll, "tool.scroll", QT_TRANSLATE_NOOP("ViewTool", "Scroll"), "scroll", "S",
       QT_TRANSLATE_NOOP("ViewTool", "Drag down for later images."), Qt::SizeVerCursor, &makeScrollTool},
      {ToolId::Crosshair, "tool.crosshair", QT_TRANSLATE_NOOP("ViewTool", "Crosshair"), "crosshair", "H",
       QT_TRANSLATE_NOOP("ViewTool", "Drag to a point: other views of the same patient position go there."),
       Qt::CrossCursor, &makeCrosshairTool},
      {ToolId::Magnifier, "tool.magnifier", QT_TRANSLATE_NOOP("ViewTool", "Magnifier"), "magnifier", "Shift+Z",
       QT_TRANSLATE_NOOP("ViewTool", "Hold to see a part larger; the wheel changes how much."), Qt::BlankCursor,
       &makeMagnifierTool},
      {ToolId::Length, "tool.length", QT_TRANSLATE_NOOP("ViewTool", "Length"), "measure-length", "D",
       QT_TRANSLATE_NOOP("ViewTool", "Drag from end to end, or click both."), Qt::CrossCursor,
       [] { return makeMeasureTool(AnnotationKind::Length); }, AnnotationKind::Length},
      {ToolId::Bidirectional, "tool.bidirectional", QT_TRANSLATE_NOOP("ViewTool", "Long and short axis"),
       "measure-bidirectional", "Shift+D",
       QT_TRANSLATE_NOOP("ViewTool",
                         "Drag the long axis; the short one stays perpendicular to it. Then move its ends (RECIST)."),
       Qt::CrossCursor, [] { return makeMeasureTool(AnnotationKind::Bidirectional); }, AnnotationKind::Bidirectional},
      {ToolId::Angle, "tool.angle", QT_TRANSLATE_NOOP("ViewTool", "Angle"), "measure-angle", "A",
       QT_TRANSLATE_NOOP("ViewTool", "Drag the first arm to the vertex, then click the end of the second."),
       Qt::CrossCursor, [] { return makeMeasureTool(AnnotationKind::Angle); }, AnnotationKind::Angle},
      {ToolId::Cobb, "tool.cobb", QT_TRANSLATE_NOOP("ViewTool", "Cobb angle"), "measure-cobb", "Shift+A",
       QT_TRANSLATE_NOOP("ViewTool", "Drag along the upper end plate, then along the lower one."), Qt::CrossCursor,
       [] { return makeMeasureTool(AnnotationKind::Cobb); }, AnnotationKind::Cobb},
      {ToolId::Ellipse, "tool.ellipse", QT_TRANSLATE_NOOP("ViewTool", "Ellipse"), "measure-ellipse", "E",
       QT_TRANSLATE_NOOP("ViewTool", "Drag from corner to corner: area, mean and range of the values within."),
       Qt::CrossCursor, [] { return makeMeasureTool(AnnotationKind::Ellipse); }, AnnotationKind::Ellipse},
      {ToolId::Rectangle, "tool.rectangle", QT_TRANSLATE_NOOP("ViewTool", "Rectangle"), "measure-rectangle", "Shift+E",
       QT_TRANSLATE_NOOP("ViewTool", "Drag from corner to corner: area, mean and range of the values within."),
       Qt::CrossCursor, [] { return makeMeasureTool(AnnotationKind::Rectangle); }, AnnotationKind::Rectangle},
      {ToolId::Polygon, "tool.polygon", QT_TRANSLATE_NOOP("ViewTool", "Polygon"), "measure-polygon", "L",
       QT_TRANSLATE_NOOP("ViewTool", "Click corner by corner; close by a double click or on the first corner."),
       Qt::CrossCursor, [] { return makeMeasureTool(AnnotationKind::Polygon); }, AnnotationKind::Polygon},
      {ToolId::Freehand, "tool.freehand", QT_TRANSLATE_NOOP("ViewTool", "Freehand"), "measure-freehand", "Shift+L",
       QT_TRANSLATE_NOOP("ViewTool", "Draw around the region."), Qt::CrossCursor,
       [] { return makeMeasureTool(AnnotationKind::Freehand); }, AnnotationKind::Freehand},
      {ToolId::Probe, "tool.probe", QT_TRANSLATE_NOOP("ViewTool", "Value of a pixel"), "measure-probe", "Q",
       QT_TRANSLATE_NOOP("ViewTool", "Click a pixel."), Qt::CrossCursor,
       [] { return makeMeasureTool(AnnotationKind::Probe); }, AnnotationKind::Probe},
      {ToolId::CardiothoracicRatio, "tool.cardiothoracic_ratio", QT_TRANSLATE_NOOP("ViewTool", "Cardiothoracic ratio"),
       "measure-ratio", "Shift+C",
       QT_TRANSLATE_NOOP("ViewTool", "Drag over the widest part of the heart, then over that of the thorax."),
       Qt::CrossCursor, [] { return makeMeasureTool(AnnotationKind::CardiothoracicRatio); },
       AnnotationKind::CardiothoracicRatio},
      {ToolId::Arrow, "tool.arrow", QT_TRANSLATE_NOOP("ViewTool", "Arrow"), "measure-arrow", "Y",
       QT_TRANSLATE_NOOP("ViewTool", "Drag from the tip; then type what it points to."), Qt::CrossCursor,
       [] { return makeMeasureTool(AnnotationKind::Arrow); }, AnnotationKind::Arrow},
      {ToolId::Text, "tool.text", QT_TRANSLATE_NOOP("ViewTool", "Text"), "measure-text", "Shift+T",
       QT_TRANSLATE_NOOP("ViewTool", "Click a place, then type."), Qt::CrossCursor,
       [] { return makeMeasureTool(AnnotationKind::Text); }, AnnotationKind::Text},
      {ToolId::Brush, "tool.brush", QT_TRANSLATE_NOOP("ViewTool", "Brush"), "brush", "B",
       QT_TRANSLATE_NOOP("ViewTool", "Paint the chosen segment; %1 and %2 change the size of the brush."),
       Qt::CrossCursor, [] { return makeSegmentTool(SegmentAct::Paint); }, std::nullopt, SegmentAct::Paint},
      {ToolId::ThresholdBrush, "tool.threshold_brush", QT_TRANSLATE_NOOP("ViewTool", "Brush within a range of values"),
       "brush-range", "Shift+B",
       QT_TRANSLATE_NOOP("ViewTool", "Paints only pixels whose values lie in the range of the panel Segments."),
       Qt::CrossCursor, [] { return makeSegmentTool(SegmentAct::PaintWithinRange); }, std::nullopt,
       SegmentAct::PaintWithinRange},
      {ToolId::Eraser, "tool.eraser", QT_TRANSLATE_NOOP("ViewTool", "Eraser"), "eraser", "U",
       QT_TRANSLATE_NOOP("ViewTool", "Erases the chosen segment only; %1 and %2 change the size."), Qt::CrossCursor,
       [] { return makeSegmentTool(SegmentAct::Erase); }, std::nullopt, SegmentAct::Erase},
      {ToolId::FillRegion, "tool.fill", QT_TRANSLATE_NOOP("ViewTool", "Fill an outline"), "fill", "Shift+G",
       QT_TRANSLATE_NOOP("ViewTool", "Click within a closed outline of the image shown."), Qt::CrossCursor,
       [] { return makeSegmentTool(SegmentAct::Fill); }, std::nullopt, SegmentAct::Fill},
      {ToolId::GrowRegion, "tool.grow", QT_TRANSLATE_NOOP("ViewTool", "Grow from a place"), "grow", "G",
       QT_TRANSLATE_NOOP("ViewTool",
                         "Click: grows through all images over connected values like those within the circle."),
       Qt::CrossCursor, [] { return makeSegmentTool(SegmentAct::Grow); }, std::nullopt, SegmentAct::Grow},
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
