// Times 3D pictures of 512 x 512 pixels of a thorax while it turns and at rest, on the processor and on the graphics
// card, and prints medians of the wall clock. --quick makes a quarter of the processor's pictures; --software takes
// OpenGL of the processor, too; --card leaves out the processor's pictures. With a file name it writes the 256 x 256 x
// 256 volume there (16 bit, little endian) for compare_vtk.py.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <thread>
#include <vector>

#include "core/graphics/card_rendering.h"
#include "core/imaging/volume_presets.h"
#include "core/imaging/volume_rendering.h"
#include "core/phantom/noise.h"
#include "core/phantom/thorax.h"

namespace {

using namespace pellucid;

constexpr int kSide = 512;
constexpr int kFrames = 24;
constexpr int kQuick = 4;
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

/// One preset of one volume, seen from all around.
struct Subject {
  const PreparedVolume& prepared;
  const VolumePreset& preset;
  int fewer = 1;  ///< Of the pictures, one in so many.

  VolumeScene sceneAt(int frame, int pixels) const {
    const PlaneAxes axes = turnedByHand(axesFrom(PatientSide::Anterior), frame * 2 * kPi / kFrames, 0.2);
    const Geometry& grid = prepared.geometry;
    return {{axes, volumeCentre(grid), extentMm(grid) / pixels}, preset.mode, preset.function, preset.shading};
  }
};

using Render = std::function<void(const VolumeScene&, const RenderRequest&)>;

Times turningAt(const Subject& subject, int side, const Render& render) {
  return timesOf(kFrames / subject.fewer, [&](int frame) {
    render(subject.sceneAt(frame * subject.fewer, side), {side, side, RenderQuality::Turning});
  });
}

Times atRest(const Subject& subject, const Render& render) {
  return timesOf(8 / subject.fewer, [&](int frame) {
    render(subject.sceneAt(3 * frame * subject.fewer, kSide), {kSide, kSide, RenderQuality::Full, 0});
  });
}

void benchProcessor(const Subject& subject) {
  Job job;
  const Render render = [&](const VolumeScene& scene, const RenderRequest& request) {
    (void)renderVolume(subject.prepared, scene, request, job);
  };
  // As the view does: coarser until a picture takes no longer than that.
  constexpr double kTooSlowMs = 85.0;
  Times turning;
  int reduction = 1;
  do {
    turning = turningAt(subject, kSide / ++reduction, render);
  } while (turning.wall > kTooSlowMs && reduction < 6);
  const Times rest = atRest(subject, render);
  std::printf(
      "%-24s processor      turning at 1/%d %7.1f ms (%6.1f of both), %6.1f/s   at rest %7.1f ms (%6.1f of both)\n",
      subject.preset.title.c_str(), reduction, turning.wall, turning.processor, 1000.0 / turning.wall, rest.wall,
      rest.processor);
}

void benchCard(const Subject& subject, CardRendering& card) {
  Job job;
  bool good = true;
  const Render render = [&](const VolumeScene& scene, const RenderRequest& request) {
    const auto picture = card.render(scene, request, job);
    if (!picture && good) std::printf("%s (%s)\n", picture.error().message.c_str(), picture.error().detail.c_str());
    good = good && picture;
  };
  render(subject.sceneAt(0, kSide / 2), {kSide / 2, kSide / 2, RenderQuality::Turning});
  render(subject.sceneAt(0, kSide), {kSide, kSide, RenderQuality::Full, 0});
  const Times half = turningAt(subject, kSide / 2, render);
  const Times turning = turningAt(subject, kSide, render);
  const Times rest = atRest(subject, render);
  if (good)
    std::printf("%-24s graphics card  turning at 1/2 %7.1f ms, at 1/1 %7.1f ms, %6.1f/s   at rest %7.1f ms\n",
                subject.preset.title.c_str(), half.wall, turning.wall, 1000.0 / turning.wall, rest.wall);
}

struct Wanted {
  bool processor = true;
  int fewer = 1;
};

void bench(const Volume& volume, const std::vector<VolumePreset>& presets, const Wanted& wanted,
           const std::shared_ptr<GraphicsCard>& card) {
  const auto& size = volume.geometry().size;
  Job job;
  auto prepared = std::make_shared<PreparedVolume>();
  const double preparing = timesOf(1, [&](int) { *prepared = *prepareVolume(volume, job); }).wall;
  std::printf("\n%d x %d x %d, %zu levels made in %.0f ms\n", size[0], size[1], size[2], prepared->levels.size(),
              preparing);
  std::optional<CardRendering> byCard;
  if (card) {
    byCard.emplace(card, prepared);
    const Subject first{*prepared, presets.front()};
    const double copying = timesOf(1, [&](int) {
                             (void)byCard->render(first.sceneAt(0, kSide), {kSide, kSide, RenderQuality::Full, 0}, job);
                           }).wall;
    std::printf("first picture of the graphics card, with the copy of the voxels: %.0f ms\n", copying);
  }
  for (const VolumePreset& preset : presets) {
    if (wanted.processor) benchProcessor({*prepared, preset, wanted.fewer});
    if (byCard) benchCard({*prepared, preset}, *byCard);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  const auto presets = fittingPresets(shippedVolumePresets(), "CT", "HU");
  Wanted wanted;
  auto software = GraphicsCard::Software::Refused;
  const Volume small = thorax({256, 256, 256});
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--quick") == 0) {
      wanted.fewer = kQuick;
    } else if (std::strcmp(argv[i], "--software") == 0) {
      software = GraphicsCard::Software::Allowed;
    } else if (std::strcmp(argv[i], "--card") == 0) {
      wanted.processor = false;
    } else {
      std::ofstream(argv[i], std::ios::binary)
          .write(reinterpret_cast<const char*>(small.bytes()), static_cast<std::streamsize>(small.byteCount()));
      return 0;
    }
  }
  std::printf("%d x %d pixels, at most 2 of %u threads, median of the wall clock\n", kSide, kSide,
              std::thread::hardware_concurrency());
  std::shared_ptr<GraphicsCard> card;
  const double opening = timesOf(1, [&](int) {
                           if (auto opened = GraphicsCard::open(software)) card = *opened;
                         }).wall;
  std::printf("%s, after %.0f ms\n", card ? card->name().c_str() : "No graphics card", opening);
  bench(small, presets, wanted, card);
  bench(thorax({512, 512, 400}), presets, wanted, card);
  return 0;
}
