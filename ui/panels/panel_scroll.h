#pragma once

#include <QWidget>

namespace pellucid::ui {

/// Fills a side panel with `inside`, which scrolls vertically where it is higher than the panel. `below` stays in view.
void fillPanel(QWidget& panel, QWidget* inside, QWidget* below = nullptr);

}  // namespace pellucid::ui
