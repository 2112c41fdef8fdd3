#include "core/phantom/blur_p.h"
#include "core/phantom/noise.h"
#include "core/phantom/thorax.h"

namespace pellucid {

Result<Phantom> makeChestCt(const PhantomOptions& options, Job& job) {
  constexpr double kPixel = 1.15, kSlice = 2.5, kNoiseHu = 34;
  Geometry grid;
  grid.size = {256, 256, 108};
  grid.spacing = {kPixel, kPixel, kSlice};
  grid.origin = {-kPixel * 127.5, -kPixel * 127.5, -kSlice * 53.5};
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;

  Thorax thorax = makeThorax(options.abnormal ? ThoraxLesion::Nodules : ThoraxLesion::None, Arms::Raised);
  auto sampled = sample(thorax.solids, grid, -1000, job);
  if (!sampled) return sampled.error();
  float* voxels = sampled->values.mutableData<float>();
  addNoise(voxels, grid.voxelCount(), kNoiseHu, options.seed);
  // The scanner's point spread: partial volume at the edges, and noise with a grain.
  const std::size_t sliceSize = static_cast<std::size_t>(grid.size[0]) * grid.size[1];
  for (int slice = 0; slice < grid.size[2]; ++slice)
    blur({voxels + slice * sliceSize, sliceSize}, grid.size[0], grid.size[1], 1);
  auto stored = rounded<std::int16_t>(sampled->values, VoxelType::Int16, -1024, 3071);
  if (!stored) return stored.error();
  stored->modality = {1.0, 0.0, "HU"};
  return Phantom{.kind = PhantomKind::ChestCt,
                 .description = "Chest CT phantom",
                 .volume = *std::move(stored),
                 .truth = {sampled->labels,
                           {{kRightLung, "Right lung", "SCT", "3341006", "Right lung", 0x56B4E9},
                            {kLeftLung, "Left lung", "SCT", "44029006", "Left lung", 0xE69F00},
                            {kLesion, "Nodule", "SCT", "27925004", "Nodule", 0xD55E00}}},
                 .structures = std::move(thorax.structures)};
}

}  // namespace pellucid
