#pragma once

#include <QWidget>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ui/viewer/slice_view.h"

class QGridLayout;

namespace pellucid::ui {

enum class GridLayout { Single, SideBySide, Quad };

/// Viewports side by side, each with a series of its own. One is active: commands go to it. View states belong to the
/// series and survive changes of layout.
class ViewerGrid : public QWidget {
  Q_OBJECT
 public:
  explicit ViewerGrid(QWidget* parent = nullptr);

  GridLayout layoutKind() const { return m_layoutKind; }
  void setLayoutKind(GridLayout layout);
  /// The views of the layout, in reading order.
  const std::vector<SliceView*>& views() const { return m_visible; }
  SliceView* activeView() const { return m_active; }
  void setActiveView(SliceView* view);
  /// One view over the whole grid, and back with null. The window decides when (SliceView::maximiseRequested).
  void setMaximised(SliceView* view);
  SliceView* maximisedView() const { return m_maximised; }
  /// Tool, text, direction of dragging and text size for all views, those of other layouts too.
  void setTool(ToolId tool);
  void setOverlayText(OverlayText text);
  void setWindowDrag(WindowDrag direction);
  void setTextScale(double scale);
  void setSeveralPatients(bool several);
  void setMeasurements(Annotations* measurements);
  /// All four, shown or not: connect once.
  const std::vector<SliceView*>& allViews() const { return m_views; }

 Q_SIGNALS:
  void activeViewChanged(SliceView* view);
  void layoutKindChanged(GridLayout layout);

 private:
  void arrange();

  QGridLayout* m_grid;
  std::vector<SliceView*> m_views;
  std::vector<SliceView*> m_visible;
  SliceView* m_active = nullptr;
  SliceView* m_maximised = nullptr;
  GridLayout m_layoutKind = GridLayout::Single;
};

}  // namespace pellucid::ui
