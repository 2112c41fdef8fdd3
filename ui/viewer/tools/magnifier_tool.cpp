#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

class MagnifierTool : public ViewTool {
 public:
  void begin(SliceView& view, const QPointF& position) override { view.setLens(position); }
  void drag(SliceView& view, const ToolDrag& drag) override { view.setLens(drag.position); }
  void end(SliceView& view) override { view.setLens({}); }
};

}  // namespace

std::unique_ptr<ViewTool> makeMagnifierTool() {
  return std::make_unique<MagnifierTool>();
}

}  // namespace pellucid::ui
