#include <algorithm>
#include <cmath>

#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

/// Down is later. The whole stack takes the height of the view, at most 16 pixels for an image.
class ScrollTool : public ViewTool {
 public:
  void begin(SliceView& view, const QPointF&) override { m_exact = view.image(); }

  void drag(SliceView& view, const ToolDrag& drag) override {
    const int count = view.imageCount();
    const double pixelsPerImage = std::min(16.0, static_cast<double>(view.height()) / std::max(1, count));
    m_exact = std::clamp(m_exact + drag.delta.y() * drag.speed / std::max(pixelsPerImage, 0.1), 0.0,
                         std::max(0.0, count - 1.0));
    view.setImage(static_cast<int>(std::lround(m_exact)));
  }

 private:
  double m_exact = 0.0;
};

}  // namespace

std::unique_ptr<ViewTool> makeScrollTool() {
  return std::make_unique<ScrollTool>();
}

}  // namespace pellucid::ui
