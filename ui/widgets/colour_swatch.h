#pragma once

#include <QIcon>
#include <QWidget>
#include <cstdint>

namespace pellucid::ui {

/// The colour of a segment (0xRRGGBB), for buttons and menus.
QIcon swatchIcon(std::uint32_t rgb);
/// The same as a small square before a name.
QWidget* makeSwatch(std::uint32_t rgb);

}  // namespace pellucid::ui
