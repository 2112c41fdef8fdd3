#pragma once

#include <memory>

#include "ui/viewer/place_marks.h"
#include "ui/viewer/tool_table.h"

namespace pellucid::ui {

// Makers of the tools, named by tool_table.cpp.
std::unique_ptr<ViewTool> makeWindowTool();
std::unique_ptr<ViewTool> makePanTool();
std::unique_ptr<ViewTool> makeZoomTool();
std::unique_ptr<ViewTool> makeScrollTool();
std::unique_ptr<ViewTool> makeCrosshairTool();
std::unique_ptr<ViewTool> makeMagnifierTool();
/// Moves or turns what of the crosshair was hit.
std::unique_ptr<ViewTool> makeCrosshairDrag(const CrosshairHit& hit);
std::unique_ptr<ViewTool> makeMeasureTool(AnnotationKind kind);
std::unique_ptr<ViewTool> makeSegmentTool(SegmentAct act);

}  // namespace pellucid::ui
