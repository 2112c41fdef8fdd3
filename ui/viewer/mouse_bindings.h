#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/viewer/tool_table.h"

namespace pellucid::ui {

class Settings;

enum class WheelAct { Scroll, Zoom };

/// What dragging does in a 3D view; AsImages: what comes nearest to the tool that the button has in images.
enum class VolumeDrag { AsImages, Turn, Pan, Zoom, Colours, Nothing };
enum class VolumeWheel { Zoom, Cut };

/// What the mouse does in a view of images, and in a 3D view. The left button has the chosen tool; the others always
/// have their own, or none. A right click without dragging opens the menu whatever is set.
struct MouseBindings {
  ToolId left = ToolId::Window;  ///< Chosen at the start.
  std::optional<ToolId> middle = ToolId::Pan;
  std::optional<ToolId> right = ToolId::Zoom;
  WheelAct wheel = WheelAct::Scroll;
  VolumeDrag volumeLeft = VolumeDrag::Turn;  ///< While no tool for panning or zooming is chosen.
  VolumeDrag volumeMiddle = VolumeDrag::AsImages;
  VolumeDrag volumeRight = VolumeDrag::AsImages;
  VolumeWheel volumeWheel = VolumeWheel::Zoom;  ///< The other with Shift; without a cut plane it always zooms.

  /// Of the middle and the right button.
  std::optional<ToolId> toolOf(Qt::MouseButton button) const;
  VolumeDrag volumeDragOf(Qt::MouseButton button) const;
  bool operator==(const MouseBindings&) const = default;
};

/// One row for each thing that the reader can set; `id` and the acts are stable names for Settings::mouseBinding().
struct MouseRow {
  const char* id;
  const char* title;     ///< For QCoreApplication::translate("MouseBinding", title).
  const char* fallback;  ///< One of the acts.
  std::vector<QString> acts;
  KeyContext context = KeyContext::Images;
};

const std::vector<MouseRow>& mouseTable();
/// "Pan", "Nothing", ... in the reader's language.
QString mouseActTitle(const QString& act);

/// As the reader has set it; unknown names stand for the defaults.
MouseBindings mouseBindings(const Settings& settings);
/// All of it in one sentence, for hints.
QString mouseSentence(const MouseBindings& bindings);

}  // namespace pellucid::ui
