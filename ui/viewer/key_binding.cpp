#include "ui/viewer/key_binding.h"

#include <QAction>
#include <algorithm>

namespace pellucid::ui {

bool isKeyOf(const QWidget& view, const QString& id, const QString& defaults, const QKeySequence& pressed) {
  const auto actions = view.window()->actions();
  const auto action =
      std::find_if(actions.begin(), actions.end(), [&](const QAction* one) { return one->objectName() == id; });
  if (action != actions.end()) return (*action)->shortcuts().contains(pressed);
  const QStringList keys = defaults.split('|', Qt::SkipEmptyParts);
  return std::any_of(keys.begin(), keys.end(), [&](const QString& one) {
    return QKeySequence::fromString(one, QKeySequence::PortableText) == pressed;
  });
}

}  // namespace pellucid::ui
