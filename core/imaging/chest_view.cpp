#include "core/imaging/chest_view_p.h"

#include <cmath>

#include "core/imaging/axis_resize_p.h"
#include "core/imaging/float_volume_p.h"
#include "core/imaging/intensity.h"

namespace pellucid {

namespace {

constexpr int kSide = 64;

struct Box {
  int firstColumn;
  int lastColumn;
  int firstRow;
  int lastRow;
};

double meanOf(std::span<const float> pixels, const Box& box) {
  double sum = 0.0;
  for (int row = box.firstRow; row < box.lastRow; ++row)
    for (int column = box.firstColumn; column < box.lastColumn; ++column)
      sum += pixels[static_cast<std::size_t>(row) * kSide + column];
  return sum / ((box.lastColumn - box.firstColumn) * (box.lastRow - box.firstRow));
}

/// Pearson's correlation with a mirror image.
double mirrorCorrelation(std::span<const float> pixels, bool leftRight) {
  double mean = 0.0;
  for (const float value : pixels) mean += value / static_cast<double>(pixels.size());
  double product = 0.0;
  double square = 0.0;
  for (int row = 0; row < kSide; ++row)
    for (int column = 0; column < kSide; ++column) {
      const double value = pixels[static_cast<std::size_t>(row) * kSide + column] - mean;
      const int mirrorRow = leftRight ? row : kSide - 1 - row;
      const int mirrorColumn = leftRight ? kSide - 1 - column : column;
      product += value * (pixels[static_cast<std::size_t>(mirrorRow) * kSide + mirrorColumn] - mean);
      square += value * value;
    }
  return square > 0 ? product / square : 0.0;
}

}  // namespace

bool isRadiograph(const std::string& modality) {
  return modality == "CR" || modality == "DX" || modality == "RG" || modality == "DR";
}

std::optional<ChestView> chestViewOf(const Volume& image, Job& job) {
  const auto& size = image.geometry().size;
  if (size[2] != 1 || size[0] < kSide || size[1] < kSide || image.channels() != 1) return std::nullopt;
  const auto source = toFloat(image);
  if (!source) return std::nullopt;
  const auto small =
      resizeAlongAxes(*source, image.geometry().resampledTo({kSide, kSide, 1}), Interpolation::Linear, job);
  if (!small) return std::nullopt;
  const auto range = percentilesOf(*small, {5.0, 95.0});
  const double span = range[1] - range[0];
  if (!(span > 0)) return std::nullopt;
  const auto pixels = floatsOf(*small);
  ChestView view;
  // Middle of the chest: the spine in the centre, the lungs about a quarter of the width to each side.
  const double middle = meanOf(pixels, {29, 35, 18, 40});
  const double lungs = 0.5 * (meanOf(pixels, {14, 22, 18, 40}) + meanOf(pixels, {42, 50, 18, 40}));
  view.middleOverLungs = (middle - lungs) / span;
  view.leftRight = mirrorCorrelation(pixels, true);
  view.topBottom = mirrorCorrelation(pixels, false);
  return view;
}

}  // namespace pellucid
