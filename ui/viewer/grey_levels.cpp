#include "ui/viewer/grey_levels.h"

#include <array>
#include <cmath>

#include "core/imaging/voi.h"

namespace pellucid::ui {

namespace {

/// Grey levels of interpolated or 32-bit values: equal steps over the part of the range where the window is not flat.
struct FineTable {
  double lowest = 0.0;
  double stepsPerUnit = 1.0;
  std::vector<std::uint8_t> grey;
};

FineTable makeFineTable(const ModalityTransform& modality, const VoiWindow& window, bool inverted) {
  constexpr int kSteps = 8192;
  const double reach = window.function == VoiFunction::Sigmoid ? 2.0 * window.width : 0.5 * window.width + 1.0;
  const double slope = modality.slope == 0.0 ? 1.0 : modality.slope;
  const double a = (window.center - reach - modality.intercept) / slope;
  const double b = (window.center + reach - modality.intercept) / slope;
  FineTable table;
  table.lowest = std::min(a, b);
  table.stepsPerUnit = (kSteps - 1) / std::max(std::abs(b - a), 1e-12);
  table.grey.resize(kSteps);
  for (int i = 0; i < kSteps; ++i) {
    const double stored = table.lowest + i / table.stepsPerUnit;
    table.grey[i] = greyOf(modality.slope * stored + modality.intercept, window, inverted);
  }
  return table;
}

/// A table with one entry per stored value is exact for the 8- and 16-bit types.
bool isCounted(VoxelType type) {
  return type == VoxelType::UInt8 || type == VoxelType::Int8 || type == VoxelType::UInt16 || type == VoxelType::Int16;
}

bool sameWindow(const VoiWindow& a, const VoiWindow& b) {
  return a.center == b.center && a.width == b.width && a.function == b.function;
}

std::array<std::uint8_t, 256> gammaCurve(double gamma) {
  std::array<std::uint8_t, 256> curve{};
  for (int i = 0; i < 256; ++i)
    curve[i] = static_cast<std::uint8_t>(std::lround(255.0 * std::pow(i / 255.0, 1.0 / gamma)));
  return curve;
}

}  // namespace

bool operator==(const GreyLook& a, const GreyLook& b) {
  return sameWindow(a.window, b.window) && a.table == b.table && a.inverted == b.inverted && a.gamma == b.gamma &&
         a.display == b.display;
}

void GreyLevels::make(const Volume& image, const GreyLook& look) {
  const ModalityTransform& modality = image.modality;
  if (m_made && m_type == image.type() && m_slope == modality.slope && m_intercept == modality.intercept &&
      m_look == look)
    return;
  m_made = true;
  m_type = image.type();
  m_slope = modality.slope;
  m_intercept = modality.intercept;
  m_look = look;
  m_counted = isCounted(m_type);
  if (m_counted) {
    GreyTable table = look.table != nullptr ? makeGreyTable(image, *look.table, look.inverted)
                                            : makeGreyTable(image, look.window, look.inverted);
    m_levels = std::move(table.grey);
    m_lowest = static_cast<float>(table.firstStored);
    m_stepsPerUnit = 1.0F;
  } else {
    FineTable table = makeFineTable(modality, look.window, look.inverted);
    m_levels = std::move(table.grey);
    m_lowest = static_cast<float>(table.lowest);
    m_stepsPerUnit = static_cast<float>(table.stepsPerUnit);
  }
  if (look.gamma != 1.0 && look.gamma > 0.0) {
    const auto curve = gammaCurve(look.gamma);
    for (std::uint8_t& level : m_levels) level = curve[level];
  }
  // P-values come last: PS3.14 6.
  if (look.display)
    for (std::uint8_t& level : m_levels) level = (*look.display)[level];
}

}  // namespace pellucid::ui
