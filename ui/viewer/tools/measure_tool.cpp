#include "ui/viewer/measure_editor.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

/// Draws. What takes several clicks outlives one drag, so that the view's editor keeps it.
class MeasureTool : public ViewTool {
 public:
  explicit MeasureTool(AnnotationKind kind) : m_kind(kind) {}
  void begin(SliceView& view, const QPointF& position) override { view.measures().beginDrawing(m_kind, position); }
  void drag(SliceView& view, const ToolDrag& drag) override { view.measures().drag(drag.position); }
  void end(SliceView& view) override { view.measures().endDrag(); }

 private:
  AnnotationKind m_kind;
};

}  // namespace

std::unique_ptr<ViewTool> makeMeasureTool(AnnotationKind kind) {
  return std::make_unique<MeasureTool>(kind);
}

}  // namespace pellucid::ui
