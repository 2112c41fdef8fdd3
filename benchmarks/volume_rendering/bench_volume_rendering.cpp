// Times 3D pictures of 512 x 512 pixels of a thorax while it turns and at rest, and prints medians of the wall clock.
// With a file name it writes the 256 x 256 x 256 volume there (16 bit, little endian) for compare_vtk.py.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <thread>
#include <vector>

#include "core/imaging/volume_presets.h"
#include "core/imaging/volume_rendering.h"
#include "core/phantom/noise.h"
#include "core/phantom/thorax.h"

namespace {

using namespace pellucid;

constexpr int kSide = 512;
constexpr int kFrames = 24;
constexpr double kPi = 3.14159265358979;

Volume thorax(const std::array<int, 3>& size) {
  Geometry grid;
  grid.size = size;
  grid.spacing = {290.0 / size[0], 290.0 / size[1], 290.0 / size[2]};
  for (int i = 0; i < 3; ++i) grid.origin[i] = -grid.spacing[i] * (size[i] - 1) / 2.0;
  grid.inPatient = true;
  Job job;
  auto sampled = sample(makeThorax(ThoraxLesion::Nodules, Arms::Raised).solids, grid, -1000.0, job);
  addNoise(sampled->values.mutableData<float>(), grid.voxelCount(), 20.0, 1);
  Volume volume = *Volume::allocate(grid, VoxelType::Int16);
  std::transform(sampled->values.data<float>(), sampled->values.data<float>() + grid.voxelCount(),
                 volume.mutableData<std::int16_t>(), [](float value) { return static_cast<std::int16_t>(value); });
  volume.modality.unit = "HU";
  return volume;
}

double processMs() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// Medians in milliseconds: of the wall clock, and of what the threads computed together.
struct Times {
  double wall = 0.0;
  double processor = 0.0;
};

Times timesOf(int repeats, const std::function<void(int)>& once) {
  std::vector<double> wall, processor;
  for (int i = 0; i < repeats; ++i) {
    const double before = processMs();
    const auto start = std::chrono::steady_clock::now();
    once(i);
    wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    processor.push_back(processMs() - before);
  }
  std::sort(wall.begin(), wall.end());
  std::sort(processor.begin(), processor.end());
  return {wall[wall.size() / 2], processor[processor.size() / 2]};
}

void bench(const Volume& volume, const std::vector<VolumePreset>& presets) {
  const auto& size = volume.geometry().size;
  Job job;
  PreparedVolume prepared;
  const double preparing = timesOf(1, [&](int) { prepared = *prepareVolume(volume, job); }).wall;
  std::printf("\n%d x %d x %d, %zu levels made in %.0f ms\n", size[0], size[1], size[2], prepared.levels.size(),
              preparing);
  for (const VolumePreset& preset : presets) {
    const auto sceneAt = [&](int frame, int pixels) {
      const PlaneAxes axes = turnedByHand(axesFrom(PatientSide::Anterior), frame * 2 * kPi / kFrames, 0.2);
      return VolumeScene{{axes, volumeCentre(volume.geometry()), extentMm(volume.geometry()) / pixels},
                         preset.mode,
                         preset.function,
                         preset.shading};
    };
    // As the view does: coarser until a picture takes no longer than that.
    constexpr double kTooSlowMs = 85.0;
    Times turning;
    int reduction = 1;
    do {
      const int side = kSide / ++reduction;
      turning = timesOf(kFrames, [&](int frame) {
        (void)renderVolume(prepared, sceneAt(frame, side), {side, side, RenderQuality::Turning}, job);
      });
    } while (turning.wall > kTooSlowMs && reduction < 6);
    const Times rest = timesOf(8, [&](int frame) {
      (void)renderVolume(prepared, sceneAt(3 * frame, kSide), {kSide, kSide, RenderQuality::Full, 0}, job);
    });
    std::printf("%-24s turning at 1/%d %6.1f ms (%6.1f of both), %5.1f frames/s   at rest %6.1f ms (%6.1f of both)\n",
                preset.title.c_str(), reduction, turning.wall, turning.processor, 1000.0 / turning.wall, rest.wall,
                rest.processor);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  const auto presets = fittingPresets(shippedVolumePresets(), "CT", "HU");
  const Volume small = thorax({256, 256, 256});
  if (argc > 1) {
    std::ofstream(argv[1], std::ios::binary)
        .write(reinterpret_cast<const char*>(small.bytes()), static_cast<std::streamsize>(small.byteCount()));
    return 0;
  }
  std::printf("%d x %d pixels, at most 2 of %u threads, median of the wall clock\n", kSide, kSide,
              std::thread::hardware_concurrency());
  bench(small, presets);
  bench(thorax({512, 512, 400}), presets);
  return 0;
}
