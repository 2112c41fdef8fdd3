#include "ui/widgets/theme.h"

#include <QApplication>
#include <QProxyStyle>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace pellucid::ui {

namespace {

/// Buttons of dialogs have words only: the pictures of the style are dark on dark. The button behind which a tool bar
/// keeps what has no room is as large as its neighbours.
class ReadingStyle : public QProxyStyle {
 public:
  using QProxyStyle::QProxyStyle;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override {
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
  }
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
    constexpr int kMoreTools = 28;
    return metric == PM_ToolBarExtensionExtent ? kMoreTools : QProxyStyle::pixelMetric(metric, option, widget);
  }
};

// One process has one theme, as it has one palette; it is only ever set in the GUI thread by applyTheme().
Theme g_theme = Theme::Dark;
double g_textScale = 1.0;

int pixelSize(TypeScale scale) {
  switch (scale) {
    case TypeScale::Caption:
      return 11;
    case TypeScale::Body:
      return 13;
    case TypeScale::Title:
      return 15;
    case TypeScale::Headline:
      return 20;
  }
  return 13;
}

double relativeLuminance(const QColor& colour) {
  const auto linear = [](double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

const ThemeColours& themeColours(Theme theme) {
  static const ThemeColours dark{
      .background = QColor("#101214"),
      .surface = QColor("#181B1F"),
      .raised = QColor("#20242A"),
      .hover = QColor("#2A2F37"),
      .hairline = QColor("#2E343C"),
      .border = QColor("#68727F"),
      .text = QColor("#E8EAED"),
      .secondaryText = QColor("#A3ABB5"),
      .accent = QColor("#4CB5C9"),
      .onAccent = QColor("#06181C"),
      .selection = QColor("#1D3A42"),
      .warning = QColor("#E3B341"),
      .danger = QColor("#F2545B"),
  };
  static const ThemeColours light{
      .background = QColor("#ECEEF1"),
      .surface = QColor("#F7F8FA"),
      .raised = QColor("#FFFFFF"),
      .hover = QColor("#E6EAEE"),
      .hairline = QColor("#D3D8DE"),
      .border = QColor("#7C8794"),
      .text = QColor("#1B1F24"),
      .secondaryText = QColor("#545E6A"),
      .accent = QColor("#0B6B7D"),
      .onAccent = QColor("#FFFFFF"),
      .selection = QColor("#CFE6EB"),
      .warning = QColor("#7A5600"),
      .danger = QColor("#B3232B"),
  };
  return theme == Theme::Dark ? dark : light;
}

Theme currentTheme() {
  return g_theme;
}

const ThemeColours& themeColours() {
  return themeColours(g_theme);
}

QFont themeFont(TypeScale scale, QFont::Weight weight) {
  QFont font;
  font.setFamilies({"Inter", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC"});
  font.setPixelSize(std::max(8, static_cast<int>(std::lround(pixelSize(scale) * g_textScale))));
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

QPalette themePalette(const ThemeColours& colours) {
  QPalette palette;
  palette.setColor(QPalette::Window, colours.background);
  palette.setColor(QPalette::WindowText, colours.text);
  palette.setColor(QPalette::Base, colours.raised);
  palette.setColor(QPalette::AlternateBase, colours.surface);
  palette.setColor(QPalette::ToolTipBase, colours.raised);
  palette.setColor(QPalette::ToolTipText, colours.text);
  palette.setColor(QPalette::PlaceholderText, colours.secondaryText);
  palette.setColor(QPalette::Text, colours.text);
  palette.setColor(QPalette::Button, colours.raised);
  palette.setColor(QPalette::ButtonText, colours.text);
  palette.setColor(QPalette::BrightText, colours.danger);
  palette.setColor(QPalette::Highlight, colours.selection);
  palette.setColor(QPalette::HighlightedText, colours.text);
  palette.setColor(QPalette::Link, colours.accent);
  palette.setColor(QPalette::LinkVisited, colours.accent);
  palette.setColor(QPalette::Light, colours.hover);
  palette.setColor(QPalette::Midlight, colours.hover);
  palette.setColor(QPalette::Mid, colours.hairline);
  palette.setColor(QPalette::Dark, colours.hairline);
  palette.setColor(QPalette::Shadow, colours.background);
  QColor faded = colours.secondaryText;
  faded.setAlphaF(0.55F);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
    palette.setColor(QPalette::Disabled, role, faded);
  return palette;
}

double contrastRatio(const QColor& a, const QColor& b) {
  const double first = relativeLuminance(a);
  const double second = relativeLuminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void applyTheme(QApplication& application, Theme theme, double textScale) {
  g_theme = theme;
  g_textScale = std::clamp(textScale, 0.75, 2.5);
  const ThemeColours& colours = themeColours(theme);
  QApplication::setStyle(new ReadingStyle(QStringLiteral("Fusion")));
  QApplication::setFont(themeFont(TypeScale::Body));
  QApplication::setPalette(themePalette(colours));
  QToolTip::setPalette(themePalette(colours));
  application.setStyleSheet(themeStyleSheet(colours, g_textScale));
}

}  // namespace pellucid::ui
