#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace pellucid::ui {

/// Whether the key is the one of the command or tool `id`: as the reader has set it in the view's window, whose actions
/// are named by their ids, else one of the `defaults` (portable text, separated by '|').
bool isKeyOf(const QWidget& view, const QString& id, const QString& defaults, const QKeySequence& pressed);

}  // namespace pellucid::ui
