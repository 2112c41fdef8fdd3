#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include "ui/model/settings.h"

class QApplication;

namespace pellucid::ui {

/// Distances in device independent pixels: multiples of a 4 px grid.
namespace space {
inline constexpr int kTight = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kSection = 24;
}  // namespace space

/// Sizes of type in device independent pixels.
enum class TypeScale { Caption, Body, Title, Headline };

/// The colours of one theme. One accent; `danger` is reserved for safety. The area around images is black in both.
struct ThemeColours {
  QColor background;  ///< Behind everything.
  QColor surface;     ///< Panels.
  QColor raised;      ///< Inputs, buttons, cards on panels.
  QColor hover;       ///< Raised under the pointer.
  QColor hairline;    ///< Lines between areas.
  QColor border;      ///< Outline of a control: 3:1 against its surroundings (WCAG 2.2, 1.4.11).
  QColor text;
  QColor secondaryText;
  QColor accent;     ///< As text, line or fill.
  QColor onAccent;   ///< Text on a fill of `accent`.
  QColor selection;  ///< Fill of a selected row, under `text`.
  QColor warning;
  QColor danger;
};

const ThemeColours& themeColours(Theme theme);
/// The theme that `applyTheme` set last; dark before.
Theme currentTheme();
/// The colours of the current theme.
const ThemeColours& themeColours();

/// Fonts, palette, style and style sheet of the whole program. May be called again: widgets and icons follow.
/// `textScale` enlarges all type (1 = as designed).
void applyTheme(QApplication& application, Theme theme, double textScale = 1.0);

/// Font of the window at a size of the scale; Inter, with Noto Sans and DejaVu Sans behind it. Digits of equal width.
QFont themeFont(TypeScale scale, QFont::Weight weight = QFont::Normal);

QPalette themePalette(const ThemeColours& colours);
QString themeStyleSheet(const ThemeColours& colours, double textScale);

/// Contrast ratio of WCAG 2.2, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

// Dynamic properties that the style sheet knows: set them with setProperty() before the widget is shown.
//   QPushButton  "role" = "primary" (accent fill) | "danger" (confirmed rejection of safety matters only) | "quiet" (no
//   frame) QLabel       "role" = "caption" | "title" | "headline" | "secondary" | "warning" | "danger" | "mono" QFrame
//   "role" = "card" (raised, rounded; "chosen" = true for the selected one of a list) | "panel" (surface) | "line"
//   (hairline) QToolButton  "role" = "toolbar" (24 px icon, no frame until hovered)

}  // namespace pellucid::ui
