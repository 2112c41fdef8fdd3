#include "ui/panels/panel_scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace pellucid::ui {

void fillPanel(QWidget& panel, QWidget* inside, QWidget* below) {
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // By the keyboard only: a click leaves the keys to the images.
  scroll->setFocusPolicy(Qt::TabFocus);
  scroll->setProperty("role", "panelScroll");
  scroll->setWidget(inside);
  // Otherwise it paints the colour of the window over that of the panel.
  inside->setAutoFillBackground(false);
  panel.setProperty("role", "panel");
  panel.setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(&panel);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(scroll, 1);
  if (below != nullptr) layout->addWidget(below);
}

}  // namespace pellucid::ui
