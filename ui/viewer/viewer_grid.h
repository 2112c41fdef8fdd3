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

/// 1 to 4 rows and columns.
struct GridShape {
  int rows = 1;
  int columns = 1;
  bool operator==(const GridShape&) const = default;
};
inline constexpr int kMostRows = 4;
inline constexpr int kMostColumns = 4;

/// Viewports side by side, each with a series of its own. One is active: commands go to it. View states belong to the
/// series and survive changes of layout.
class ViewerGrid : public QWidget {
  Q_OBJECT
 public:
  explicit ViewerGrid(QWidget* parent = nullptr);

  void setLayoutKind(GridLayout layout);
  GridShape shape() const { return m_shape; }
  void setShape(GridShape shape);
  /// The views of the layout, in reading order.
  const std::vector<SliceView*>& views() const { return m_visible; }
  SliceView* activeView() const { return m_active; }
  void setActiveView(SliceView* view);
  /// One view over the whole grid, and back with null. The window decides when (SliceView::maximiseRequested).
  void setMaximised(SliceView* view);
  SliceView* maximisedView() const { return m_maximised; }
  /// Tool, text, what the mouse does and text size for all views, those of other layouts too.
  void setTool(ToolId tool);
  void setOverlayText(OverlayText text);
  void setWindowDrag(WindowDrag direction);
  void setMouseBindings(const MouseBindings& bindings);
  void setTextScale(double scale);
  void setDisplayTable(const std::shared_ptr<const DisplayTable>& table);
  void setPresets(const PresetsOfModalities& presets);
  void setSeveralPatients(bool several);
  void setMeasurements(Annotations* measurements);
  void setSegments(Segments* segments);
  void setCrosshairVisible(bool visible);
  /// Those of the largest layout, shown or not: connect once.
  const std::vector<SliceView*>& allViews() const { return m_views; }

 Q_SIGNALS:
  void activeViewChanged(SliceView* view);
  /// Also when one view was maximised or went back.
  void shapeChanged(pellucid::ui::GridShape shape);

 private:
  void arrange();

  QGridLayout* m_grid;
  std::vector<SliceView*> m_views;
  std::vector<SliceView*> m_visible;
  SliceView* m_active = nullptr;
  SliceView* m_maximised = nullptr;
  GridShape m_shape;
};

}  // namespace pellucid::ui
