#include <cmath>

#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

/// Up enlarges; the point where the button went down stays in its place.
class ZoomTool : public ViewTool {
 public:
  void drag(SliceView& view, const ToolDrag& drag) override {
    view.zoomBy(std::exp(-drag.delta.y() * drag.speed / 200.0), drag.start);
  }
};

}  // namespace

std::unique_ptr<ViewTool> makeZoomTool() {
  return std::make_unique<ZoomTool>();
}

}  // namespace pellucid::ui
