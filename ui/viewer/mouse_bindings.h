#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/viewer/tool_table.h"

namespace pellucid::ui {

class Settings;

enum class WheelAct { Scroll, Zoom };

/// What the mouse does in a view. The left button has the chosen tool; the others always have their own, or none. A
/// right click without dragging opens the menu whatever is set.
struct MouseBindings {
  ToolId left = ToolId::Window;  ///< Chosen at the start.
  std::optional<ToolId> middle = ToolId::Pan;
  std::optional<ToolId> right = ToolId::Zoom;
  WheelAct wheel = WheelAct::Scroll;

  /// Of the middle and the right button.
  std::optional<ToolId> toolOf(Qt::MouseButton button) const;
  bool operator==(const MouseBindings&) const = default;
};

/// One row for each thing that the reader can set; `id` and the acts are stable names for Settings::mouseBinding().
struct MouseRow {
  const char* id;
  const char* title;     ///< For QCoreApplication::translate("MouseBinding", title).
  const char* fallback;  ///< One of the acts.
  std::vector<QString> acts;
};

const std::vector<MouseRow>& mouseTable();
/// "Pan", "Nothing", ... in the reader's language.
QString mouseActTitle(const QString& act);

/// As the reader has set it; unknown names stand for the defaults.
MouseBindings mouseBindings(const Settings& settings);
/// All of it in one sentence, for hints.
QString mouseSentence(const MouseBindings& bindings);

}  // namespace pellucid::ui
