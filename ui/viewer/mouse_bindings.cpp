#include "ui/viewer/mouse_bindings.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/model/settings.h"

namespace pellucid::ui {

namespace {

constexpr const char* kNothing = "nothing";
constexpr const char* kScroll = "wheel.scroll";
constexpr const char* kZoom = "wheel.zoom";
constexpr const char* kCut = "wheel.cut";
constexpr std::array<std::pair<const char*, VolumeDrag>, 6> kVolumeDrags{{{"volume.as_images", VolumeDrag::AsImages},
                                                                          {"volume.turn", VolumeDrag::Turn},
                                                                          {"volume.pan", VolumeDrag::Pan},
                                                                          {"volume.zoom", VolumeDrag::Zoom},
                                                                          {"volume.colours", VolumeDrag::Colours},
                                                                          {kNothing, VolumeDrag::Nothing}}};

QString words(const char* text) {
  return QCoreApplication::translate("MouseBinding", text);
}

const ToolRow* toolNamed(const QString& name) {
  const auto& table = toolTable();
  const auto found = std::find_if(table.begin(), table.end(), [&](const ToolRow& row) { return name == row.name; });
  return found == table.end() ? nullptr : &*found;
}

/// Tools that draw or paint are chosen on purpose: not with a button that is held by the way.
std::vector<QString> dragActs() {
  std::vector<QString> acts;
  for (const ToolRow& row : toolTable())
    if (!row.draws && !row.segments) acts.push_back(QString::fromLatin1(row.name));
  return acts;
}

std::vector<QString> dragActsOrNothing() {
  std::vector<QString> acts = dragActs();
  acts.push_back(QString::fromLatin1(kNothing));
  return acts;
}

std::vector<QString> volumeActs() {
  std::vector<QString> acts;
  for (const auto& [name, drag] : kVolumeDrags) acts.push_back(QString::fromLatin1(name));
  return acts;
}

/// The left button has no tool of its own in images.
std::vector<QString> volumeActsOfLeft() {
  const std::vector<QString> acts = volumeActs();
  return {acts.begin() + 1, acts.end() - 1};
}

VolumeDrag volumeDragOfAct(const QString& act) {
  const auto found = std::find_if(kVolumeDrags.begin(), kVolumeDrags.end(),
                                  [&](const auto& row) { return act == QLatin1String(row.first); });
  return found == kVolumeDrags.end() ? VolumeDrag::Nothing : found->second;
}

QString chosenAct(const Settings& settings, const MouseRow& row) {
  const QString fallback = QString::fromLatin1(row.fallback);
  const QString act = settings.mouseBinding(QString::fromLatin1(row.id), fallback);
  return std::find(row.acts.begin(), row.acts.end(), act) == row.acts.end() ? fallback : act;
}

std::optional<ToolId> toolOfAct(const QString& act) {
  const ToolRow* row = toolNamed(act);
  return row == nullptr ? std::nullopt : std::optional(row->id);
}

QString titleOf(const std::optional<ToolId>& tool) {
  return mouseActTitle(tool ? QString::fromLatin1(toolRow(*tool).name) : QString::fromLatin1(kNothing));
}

}  // namespace

std::optional<ToolId> MouseBindings::toolOf(Qt::MouseButton button) const {
  if (button == Qt::MiddleButton) return middle;
  return button == Qt::RightButton ? right : std::nullopt;
}

VolumeDrag MouseBindings::volumeDragOf(Qt::MouseButton button) const {
  if (button == Qt::LeftButton) return volumeLeft;
  if (button == Qt::MiddleButton) return volumeMiddle;
  return button == Qt::RightButton ? volumeRight : VolumeDrag::Nothing;
}

const std::vector<MouseRow>& mouseTable() {
  static const std::vector<MouseRow> table{
      {"left", QT_TRANSLATE_NOOP("MouseBinding", "Mouse: left button, at the start"), "tool.window", dragActs()},
      {"middle", QT_TRANSLATE_NOOP("MouseBinding", "Mouse: dragging with the middle button"), "tool.pan",
       dragActsOrNothing()},
      {"right", QT_TRANSLATE_NOOP("MouseBinding", "Mouse: dragging with the right button"), "tool.zoom",
       dragActsOrNothing()},
      {"wheel",
       QT_TRANSLATE_NOOP("MouseBinding", "Mouse: wheel"),
       kScroll,
       {QString::fromLatin1(kScroll), QString::fromLatin1(kZoom)}},
      {"volume_left", QT_TRANSLATE_NOOP("MouseBinding", "Mouse in 3D: dragging with the left button"), "volume.turn",
       volumeActsOfLeft(), KeyContext::Volume},
      {"volume_middle", QT_TRANSLATE_NOOP("MouseBinding", "Mouse in 3D: dragging with the middle button"),
       "volume.as_images", volumeActs(), KeyContext::Volume},
      {"volume_right", QT_TRANSLATE_NOOP("MouseBinding", "Mouse in 3D: dragging with the right button"),
       "volume.as_images", volumeActs(), KeyContext::Volume},
      {"volume_wheel",
       QT_TRANSLATE_NOOP("MouseBinding", "Mouse in 3D: wheel"),
       kZoom,
       {QString::fromLatin1(kZoom), QString::fromLatin1(kCut)},
       KeyContext::Volume},
  };
  return table;
}

QString mouseActTitle(const QString& act) {
  if (act == QLatin1String(kScroll)) return words(QT_TRANSLATE_NOOP("MouseBinding", "Scroll"));
  if (act == QLatin1String(kZoom)) return words(QT_TRANSLATE_NOOP("MouseBinding", "Zoom"));
  if (act == QLatin1String(kCut)) return words(QT_TRANSLATE_NOOP("MouseBinding", "Move the cut plane"));
  switch (volumeDragOfAct(act)) {
    case VolumeDrag::AsImages:
      return words(QT_TRANSLATE_NOOP("MouseBinding", "As in images"));
    case VolumeDrag::Turn:
      return words(QT_TRANSLATE_NOOP("MouseBinding", "Turn"));
    case VolumeDrag::Pan:
      return words(QT_TRANSLATE_NOOP("MouseBinding", "Pan"));
    case VolumeDrag::Zoom:
      return words(QT_TRANSLATE_NOOP("MouseBinding", "Zoom"));
    case VolumeDrag::Colours:
      return words(QT_TRANSLATE_NOOP("MouseBinding", "Colours and opacity"));
    case VolumeDrag::Nothing:
      break;
  }
  const ToolRow* row = toolNamed(act);
  return row == nullptr ? words(QT_TRANSLATE_NOOP("MouseBinding", "Nothing"))
                        : QCoreApplication::translate("ViewTool", row->title);
}

MouseBindings mouseBindings(const Settings& settings) {
  const auto& rows = mouseTable();
  MouseBindings bindings;
  bindings.left = toolOfAct(chosenAct(settings, rows[0])).value_or(bindings.left);
  bindings.middle = toolOfAct(chosenAct(settings, rows[1]));
  bindings.right = toolOfAct(chosenAct(settings, rows[2]));
  bindings.wheel = chosenAct(settings, rows[3]) == QLatin1String(kZoom) ? WheelAct::Zoom : WheelAct::Scroll;
  bindings.volumeLeft = volumeDragOfAct(chosenAct(settings, rows[4]));
  bindings.volumeMiddle = volumeDragOfAct(chosenAct(settings, rows[5]));
  bindings.volumeRight = volumeDragOfAct(chosenAct(settings, rows[6]));
  bindings.volumeWheel = chosenAct(settings, rows[7]) == QLatin1String(kCut) ? VolumeWheel::Cut : VolumeWheel::Zoom;
  return bindings;
}

QString mouseSentence(const MouseBindings& bindings) {
  return words(QT_TRANSLATE_NOOP("MouseBinding",
                                 "Drag with the left button: %1 (or the tool that is chosen); with the middle one: %2; "
                                 "with the right one: %3. The wheel: %4."))
      .arg(titleOf(bindings.left), titleOf(bindings.middle), titleOf(bindings.right),
           mouseActTitle(QString::fromLatin1(bindings.wheel == WheelAct::Zoom ? kZoom : kScroll)));
}

}  // namespace pellucid::ui
