#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

namespace pellucid::ui {

/// What an icon stands on: a plain surface, or a button filled with the accent.
enum class IconGround { Plain, Accent };

/// An icon of the program's own family (resources/icons/NAME.svg), drawn in the colour that fits the theme at the time
/// of painting: text when enabled, faded when disabled, accent when checked. Sharp at every scale. An unknown name
/// gives an empty icon.
QIcon icon(const QString& name, IconGround ground = IconGround::Plain);
/// In one fixed colour, for badges and empty states.
QPixmap iconPixmap(const QString& name, const QColor& colour, int side, double devicePixelRatio = 1.0);
/// Every name that `icon` knows.
QStringList iconNames();

}  // namespace pellucid::ui
