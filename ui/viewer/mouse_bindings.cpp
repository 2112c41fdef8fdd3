#include "ui/viewer/mouse_bindings.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/model/settings.h"

namespace pellucid::ui {

namespace {

constexpr const char* kNothing = "nothing";
constexpr const char* kScroll = "wheel.scroll";
constexpr const char* kZoom = "wheel.zoom";

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
  };
  return table;
}

QString mouseActTitle(const QString& act) {
  if (act == QLatin1String(kScroll)) return words(QT_TRANSLATE_NOOP("MouseBinding", "Scroll"));
  if (act == QLatin1String(kZoom)) return words(QT_TRANSLATE_NOOP("MouseBinding", "Zoom"));
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
