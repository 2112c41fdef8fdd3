#include "ui/model/number_text.h"

#include <QLocale>
#include <cmath>

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
  const QString digits = plainLocale().toString(value, 'g', std::abs(value) >= 1000 ? 6 : 4);
  return unit.empty() ? digits : digits + QLatin1Char(' ') + QString::fromStdString(unit);
}

}  // namespace pellucid::ui
