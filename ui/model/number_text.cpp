#include "ui/model/number_text.h"

#include <QLocale>
#include <cmath>
#include <string_view>

#include "ui/model/core_text.h"

namespace pellucid::ui {

namespace {

QLocale plainLocale() {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale;
}

}  // namespace

QString numberText(double value, int decimals) {
  // Rounded first: "-0.0" says nothing.
  const double scale = std::pow(10.0, decimals);
  const double rounded = std::round(value * scale) / scale;
  return plainLocale().toString(rounded == 0.0 ? 0.0 : rounded, 'f', decimals);
}

QString valueText(double value, const std::string& unit) {
  if (!std::isfinite(value)) return coreWords("no value");
  const QString digits = plainLocale().toString(value, 'g', std::abs(value) >= 1000 ? 6 : 4);
  return unit.empty() ? digits : digits + QLatin1Char(' ') + QString::fromStdString(unit);
}

QString techniqueText(const std::string& value) {
  const std::string_view number = std::string_view(value).substr(0, value.find(' '));
  const auto point = number.find('.');
  const bool decimal = point != std::string_view::npos && point > 0 && point + 1 < number.size() &&
                       number.find_first_not_of("0123456789.") == std::string_view::npos &&
                       number.find('.', point + 1) == std::string_view::npos;
  QString text =
      decimal ? QString::fromStdString(value).replace(static_cast<qsizetype>(point), 1, plainLocale().decimalPoint())
              : coreText(value);
  if (text.endsWith(QLatin1String(" deg"))) text = text.chopped(4) + u'°';
  return text;
}

QString sizeText(double value, const std::string& unit) {
  const bool counted = unit == "px" || unit == "voxels";
  const QString words = unit == "cm2" ? QStringLiteral("cm²") : QString::fromStdString(unit);
  return numberText(value, counted || value >= 100 ? 0 : 1) + QLatin1Char(' ') + words;
}

QString measureText(double value, const std::string& unit) {
  constexpr double kSmallest = 0.01;
  const double size = std::abs(value);
  QString digits;
  if (size > 0.0 && size < kSmallest)
    digits = QStringLiteral("< ") + plainLocale().toString(kSmallest, 'g', 3);
  else
    digits = size >= 1000 ? plainLocale().toString(value, 'f', 0) : plainLocale().toString(value, 'g', 3);
  return unit.empty() ? digits : digits + QLatin1Char(' ') + QString::fromStdString(unit);
}

}  // namespace pellucid::ui
