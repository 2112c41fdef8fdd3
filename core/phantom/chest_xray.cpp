#include <algorithm>
#include <cmath>
#include <vector>

#include "core/phantom/blur_p.h"
#include "core/phantom/noise.h"
#include "core/phantom/thorax.h"

namespace pellucid {

namespace {

/// Linear attenuation of water at about 60 keV, per mm.
constexpr double kWaterAttenuation = 0.0206;

/// What the rays along y meet, per pixel: columns stay x, rows become -z (head up).
struct Projection {
  std::vector<float> attenuation;  ///< Path integral.
  std::vector<float> rightLungMm;
  std::vector<float> leftLungMm;
};

void projectSlice(const Geometry& grid, const std::vector<float>& values, const std::vector<std::uint8_t>& labels,
                  std::size_t row, Projection& projection) {
  const auto columns = static_cast<std::size_t>(grid.size[0]);
  const double step = grid.spacing[1];
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::size_t column = i % columns;
    const std::size_t pixel = row * columns + column;
    projection.attenuation[pixel] +=
        static_cast<float>(std::max(0.0, 1 + values[i] / 1000.0) * kWaterAttenuation * step);
    const bool lesionAtRight = labels[i] == kLesion && column < columns / 2;
    const bool lesionAtLeft = labels[i] == kLesion && !lesionAtRight;
    if (labels[i] == kRightLung || lesionAtRight) projection.rightLungMm[pixel] += static_cast<float>(step);
    if (labels[i] == kLeftLung || lesionAtLeft) projection.leftLungMm[pixel] += static_cast<float>(step);
  }
}

/// Slice by slice, so that the fine depth steps, which keep the projection free of contour lines, need no memory.
Result<Projection> project(const Thorax& thorax, const Geometry& grid, Job& job) {
  const std::size_t sliceSize = static_cast<std::size_t>(grid.size[0]) * grid.size[1];
  const std::size_t pixels = static_cast<std::size_t>(grid.size[0]) * grid.size[2];
  Projection projection{std::vector<float>(pixels), std::vector<float>(pixels), std::vector<float>(pixels)};
  std::vector<float> values(sliceSize);
  std::vector<std::uint8_t> labels(sliceSize);
  for (int slice = 0; slice < grid.size[2]; ++slice) {
    if (job.cancelled()) return Job::cancelledError();
    std::fill(values.begin(), values.end(), -1000.0F);
    std::fill(labels.begin(), labels.end(), std::uint8_t{0});
    paintSlice(thorax.solids, grid, slice, values.data(), labels.data());
    projectSlice(grid, values, labels, grid.size[2] - 1 - slice, projection);
    job.report(static_cast<double>(slice + 1) / grid.size[2]);
  }
  return projection;
}

/// A pixel belongs to a lung when enough of its ray does.
Result<Volume> projectedLungs(const Projection& projection, const Geometry& plane) {
  auto result = Volume::allocate(plane, VoxelType::UInt8);
  if (!result) return result;
  constexpr float kLeastPathMm = 12;
  for (std::size_t i = 0; i < projection.rightLungMm.size(); ++i) {
    const float right = projection.rightLungMm[i];
    const float left = projection.leftLungMm[i];
    if (std::max(right, left) >= kLeastPathMm)
      result->mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(right >= left ? kRightLung : kLeftLung);
  }
  return result;
}

/// Film-like characteristic curve of the log exposure: attenuated paths are bright, the direct beam is black.
void expose(const std::vector<float>& attenuation, float* image) {
  constexpr double kMiddle = 2.2, kSlope = 1.25, kHighest = 3900;
  const double direct = 1 / (1 + std::exp(kSlope * kMiddle));
  std::transform(attenuation.begin(), attenuation.end(), image, [direct](double integral) {
    const double response = 1 / (1 + std::exp(-kSlope * (integral - kMiddle)));
    return static_cast<float>(60 + kHighest * (response - direct) / (1 - direct));
  });
}

/// Shutters: next to nothing reaches the detector at the rim.
void collimate(const Geometry& plane, float* image) {
  constexpr int kRim = 9;
  for (int row = 0; row < plane.size[1]; ++row)
    for (int column = 0; column < plane.size[0]; ++column) {
      const int distance = std::min({row, column, plane.size[1] - 1 - row, plane.size[0] - 1 - column});
      if (distance < kRim) image[static_cast<std::size_t>(row) * plane.size[0] + column] = 12;
    }
}

}  // namespace

Result<Phantom> makeChestXray(const PhantomOptions& options, Job& job) {
  constexpr double kPixel = 0.6, kDepthStep = 0.5, kNoise = 16;
  Geometry grid;
  grid.size = {512, 356, 480};
  grid.spacing = {kPixel, kDepthStep, kPixel};
  grid.origin = {-kPixel * 255.5, -kDepthStep * 177.5, -kPixel * 239.5};

  Thorax thorax = makeThorax(options.abnormal ? ThoraxLesion::Consolidation : ThoraxLesion::None, Arms::Down);
  auto projection = project(thorax, grid, job);
  if (!projection) return projection.error();

  Geometry plane;
  plane.size = {grid.size[0], grid.size[2], 1};
  plane.spacing = {kPixel, kPixel, 1};
  plane.calibration = Calibration::Detector;
  // Focal spot and detector.
  blur(projection->attenuation, plane.size[0], plane.size[1], 1);
  auto image = Volume::allocate(plane, VoxelType::Float32);
  if (!image) return image.error();
  expose(projection->attenuation, image->mutableData<float>());
  collimate(plane, image->mutableData<float>());
  addNoise(image->mutableData<float>(), plane.voxelCount(), kNoise, options.seed);
  auto stored = rounded<std::uint16_t>(*image, VoxelType::UInt16, 0, 4095);
  if (!stored) return stored.error();
  auto truth = projectedLungs(*projection, plane);
  if (!truth) return truth.error();
  return Phantom{
      .kind = PhantomKind::ChestXray,
      .description = options.abnormal ? "Chest radiograph phantom with consolidation" : "Chest radiograph phantom",
      .volume = *std::move(stored),
      .truth = {*std::move(truth),
                {{kRightLung, "Right lung", "SCT", "3341006", "Right lung", 0x56B4E9},
                 {kLeftLung, "Left lung", "SCT", "44029006", "Left lung", 0xE69F00}}},
      .structures = std::move(thorax.structures)};
}

}  // namespace pellucid
