#include <algorithm>

#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

/// Right widens the window (less contrast); up brightens, or down where the reader prefers IHE BIR's direction.
class WindowTool : public ViewTool {
 public:
  void drag(SliceView& view, const ToolDrag& drag) override {
    std::optional<VoiWindow> window = view.window();
    if (!window) return;
    // In proportion to the window, so that a brain window is set as finely as a bone window; bounded by the range of
    // the image, so that a very narrow one can be left again.
    const double range = view.valueRange();
    const double perPixel = std::clamp(window->width / 400.0, range / 4000.0, range / 200.0) * drag.speed;
    // PS3.3 C.11.2.1.2: LINEAR needs a width of at least 1, which values of 0 to 1 cannot have.
    if (window->function == VoiFunction::Linear && range < 20.0) window->function = VoiFunction::LinearExact;
    const double narrowest = window->function == VoiFunction::Linear ? 1.0 : range * 1e-4;
    window->width = std::max(narrowest, window->width + drag.delta.x() * perPixel);
    const double up = -drag.delta.y() * (view.windowDrag() == WindowDrag::UpIsBrighter ? 1.0 : -1.0);
    // A lower centre is brighter, unless low values are shown bright.
    window->center += (view.invertedOnScreen() ? 1.0 : -1.0) * up * perPixel;
    window->explanation.clear();
    view.setWindow(*window);
  }
};

}  // namespace

std::unique_ptr<ViewTool> makeWindowTool() {
  return std::make_unique<WindowTool>();
}

}  // namespace pellucid::ui
