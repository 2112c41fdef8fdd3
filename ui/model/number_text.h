#pragma once

#include <QString>
#include <string>

namespace pellucid::ui {

// Numbers as the reader writes them, without separators of thousands: they stand beside units and are read at a glance.

/// With so many decimals; never "-0".
QString numberText(double value, int decimals);
/// A value of a pixel: four digits, six where it is large; with its unit where it has one.
QString valueText(double value, const std::string& unit = {});

/// A line of the acquisition as core writes it, "1.25 mm": the number with the reader's decimal sign, words of core in
/// the reader's language, anything else as it is.
QString techniqueText(const std::string& value);
/// The size of a structure with its unit: "33.5 ml", "12.4 cm²", "9153 px".
QString sizeText(double value, const std::string& unit);
/// A measure of quality: three digits, and no powers of ten.
QString measureText(double value, const std::string& unit);

}  // namespace pellucid::ui
