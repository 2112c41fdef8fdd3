#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

class PanTool : public ViewTool {
 public:
  void drag(SliceView& view, const ToolDrag& drag) override {
    ViewState state = view.viewState();
    state.panX += drag.delta.x() * drag.speed;
    state.panY += drag.delta.y() * drag.speed;
    view.changeViewState(state);
  }
};

}  // namespace

std::unique_ptr<ViewTool> makePanTool() {
  return std::make_unique<PanTool>();
}

}  // namespace pellucid::ui
