// Times whole repaints of a view, off-screen, and prints median and 99th percentile in milliseconds and as ratios to a
// plain QPainter::drawImage of an image of the same size, smoothly scaled to the same view.
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

#include "ui/viewer/slice_view.h"
#include "ui/widgets/theme.h"

namespace {

using namespace pellucid;
using namespace pellucid::ui;

constexpr int kWarmUp = 10;
constexpr int kRepeats = 200;

struct Times {
  double median = 0.0;
  double p99 = 0.0;
};

/// Time of this process on all cores (Qt scales images in several threads): other programs shall not count.
double processMilliseconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

Times timesOf(const std::function<void(int)>& once) {
  std::vector<double> milliseconds;
  for (int i = 0; i < kWarmUp + kRepeats; ++i) {
    const double start = processMilliseconds();
    once(i);
    if (i >= kWarmUp) milliseconds.push_back(processMilliseconds() - start);
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  return {milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 99 / 100]};
}

template <typename T>
Volume noise(const Geometry& grid, VoxelType type, double mean, double spread) {
  Volume volume = *Volume::allocate(grid, type);
  T* voxels = volume.mutableData<T>();
  std::uint32_t state = 12345;
  for (std::int64_t i = 0; i < grid.voxelCount(); ++i) {
    state = state * 1664525U + 1013904223U;
    voxels[i] = static_cast<T>(mean + spread * (static_cast<double>(state >> 8) / (1 << 24) - 0.5));
  }
  return volume;
}

std::shared_ptr<LoadedSeries> seriesOf(Volume volume, const char* modality) {
  auto loaded = std::make_shared<LoadedSeries>();
  loaded->series.modality = modality;
  loaded->series.description = "Benchmark";
  loaded->technique = {{"kVp", "120"}, {"mAs", "180"}, {"Kernel", "B31f"}};
  loaded->volume = std::move(volume);
  loaded->display.windows = {{.center = 40, .width = 400, .function = VoiFunction::Linear, .explanation = ""}};
  return loaded;
}

LabelMap organs(const Geometry& grid, int count) {
  LabelMap labels;
  labels.voxels = *Volume::allocate(grid, VoxelType::UInt8);
  auto* voxel = labels.voxels.mutableData<std::uint8_t>();
  const int perRow = static_cast<int>(std::ceil(std::sqrt(count)));
  const int cell = grid.size[0] / perRow;
  for (int slice = 0; slice < grid.size[2]; ++slice)
    for (int row = 0; row < grid.size[1]; ++row)
      for (int column = 0; column < grid.size[0]; ++column, ++voxel) {
        const int index = row / cell * perRow + column / cell;
        const double x = column % cell - cell / 2.0;
        const double y = row % cell - cell / 2.0;
        const double radius = cell * 0.4 + 3 * std::sin(slice * 0.3 + 5 * std::atan2(y, x));
        if (index < count && x * x + y * y < radius * radius) *voxel = static_cast<std::uint8_t>(index + 1);
      }
  for (int i = 1; i <= count; ++i) {
    SegmentLabel label;
    label.value = i;
    label.rgb = 0x3366FFU + 40U * static_cast<unsigned>(i);
    labels.labels.push_back(label);
  }
  return labels;
}

Geometry gridOf(int side, int slices) {
  Geometry grid;
  grid.size = {side, side, slices};
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;
  return grid;
}

/// Repaints into one image that lives as long as the measurement, as a window's backing store does.
class Bench {
 public:
  Bench(int viewSide, std::shared_ptr<LoadedSeries> series) : m_store(viewSide, viewSide, QImage::Format_RGB32) {
    view.resize(viewSide, viewSide);
    view.setSeries(std::move(series), nullptr);
  }
  void repaint() { view.render(&m_store, {}, {}, QWidget::RenderFlags()); }

  SliceView view;

 private:
  QImage m_store;
};

void print(const char* name, const Times& times, const Times& plain) {
  std::printf("%-58s %7.2f %7.2f ms   %5.2f %5.2f x drawImage\n", name, times.median, times.p99,
              times.median / plain.median, times.p99 / plain.p99);
}

Times plainDrawImage(int imageSide, int viewSide) {
  QImage image(imageSide, imageSide, QImage::Format_RGB32);
  image.fill(Qt::darkGray);
  QImage store(viewSide, viewSide, QImage::Format_RGB32);
  return timesOf([&](int) {
    QPainter painter(&store);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(0, 0, viewSide, viewSide), image);
  });
}

void benchComputedTomography() {
  const Geometry grid = gridOf(512, 40);
  const Times plain = plainDrawImage(512, 1024);
  print("plain drawImage 512 -> 1024", plain, plain);
  const auto series = seriesOf(noise<std::int16_t>(grid, VoxelType::Int16, 40, 600), "CT");
  Bench bench(1024, series);
  const auto scroll = [&](int i) {
    bench.view.setImage(i % 40);
    bench.repaint();
  };
  print("scroll CT 512 -> 1024, text", timesOf(scroll), plain);
  for (const int count : {1, 20}) {
    bench.view.setSegmentation("s", organs(grid, count));
    for (const OverlayStyle style : {OverlayStyle::Outline, OverlayStyle::Fill}) {
      ViewState state = bench.view.viewState();
      state.overlays["s"] = {.visible = true, .opacity = 0.4, .style = style};
      bench.view.setViewState(state);
      const QString name = QString("scroll CT 512 -> 1024, text, %1 segments %2")
                               .arg(count)
                               .arg(style == OverlayStyle::Fill ? "filled and outlined" : "outlined");
      print(qPrintable(name), timesOf(scroll), plain);
    }
  }
  print("window drag CT 512 -> 1024, text, 20 segments filled", timesOf([&](int i) {
          bench.view.setWindow({.center = 40.0 + i, .width = 400, .function = VoiFunction::Linear, .explanation = ""});
          bench.repaint();
        }),
        plain);
}

void benchRadiograph() {
  const Geometry grid = gridOf(2048, 1);
  const Times plain = plainDrawImage(2048, 1024);
  print("plain drawImage 2048 -> 1024", plain, plain);
  Bench bench(1024, seriesOf(noise<std::uint16_t>(grid, VoxelType::UInt16, 2000, 4000), "DX"));
  print(
      "window drag X-ray 2048 -> 1024, text", timesOf([&](int i) {
        bench.view.setWindow({.center = 2000.0 + i, .width = 3000, .function = VoiFunction::Linear, .explanation = ""});
        bench.repaint();
      }),
      plain);
  print("pan X-ray 2048 -> 1024, text", timesOf([&](int i) {
          ViewState state = bench.view.viewState();
          state.zoom = 0.6;
          state.panX = i % 50;
          bench.view.setViewState(state);
          bench.repaint();
        }),
        plain);
  SaliencyMap heat{"a", "Grad-CAM", noise<float>(gridOf(2048, 1), VoxelType::Float32, 0.5, 1.0)};
  bench.view.setSaliency("h", heat);
  ViewState state;
  state.overlays["h"] = {.visible = true, .opacity = 0.5};
  bench.view.setViewState(state);
  print(
      "window drag X-ray 2048 -> 1024, text, heat map", timesOf([&](int i) {
        bench.view.setWindow({.center = 2000.0 + i, .width = 3000, .function = VoiFunction::Linear, .explanation = ""});
        bench.repaint();
      }),
      plain);
}

/// `once` of 40 slices, again and again, so that a large volume is made quickly.
Volume repeated(const Volume& once, int slices) {
  Geometry grid = once.geometry();
  grid.size[2] = slices;
  Volume volume = *Volume::allocate(grid, once.type());
  volume.modality = once.modality;
  const std::size_t part = once.byteCount();
  for (std::size_t at = 0; at < volume.byteCount(); at += part)
    std::memcpy(volume.mutableBytes() + at, once.bytes(), std::min(part, volume.byteCount() - at));
  return volume;
}

/// Frames by the wall clock: what the reader waits for. The processor time of all threads stands beside it.
void printFrames(const char* name, const std::function<void(int)>& once) {
  std::vector<double> wall;
  const Times processor = timesOf([&](int i) {
    const auto start = std::chrono::steady_clock::now();
    once(i);
    wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  });
  std::sort(wall.begin(), wall.end());
  std::printf("%-58s %7.2f %7.2f ms   processor %.2f %.2f ms\n", name, wall[wall.size() / 2],
              wall[wall.size() * 99 / 100], processor.median, processor.p99);
}

void benchLargeVolume() {
  const Volume small = noise<std::int16_t>(gridOf(512, 40), VoxelType::Int16, 40, 600);
  const auto series = seriesOf(repeated(small, 1000), "CT");
  LabelMap labels = organs(gridOf(512, 40), 5);
  labels.voxels = repeated(labels.voxels, 1000);
  ViewState state;
  state.overlays["s"] = {.visible = true, .opacity = 0.4, .style = OverlayStyle::Fill};
  {
    Bench bench(1024, series);
    bench.view.setSegmentation("s", labels);
    bench.view.setViewState(state);
    printFrames("scroll CT 512 x 512 x 1000 -> 1024, text, 5 segments", [&](int i) {
      bench.view.setImage((i * 7) % 1000);
      bench.repaint();
    });
  }
  std::vector<std::unique_ptr<Bench>> views;
  for (int i = 0; i < 4; ++i) views.push_back(std::make_unique<Bench>(512, series));
  printFrames("four linked views of 512 x 512, scrolled together", [&](int i) {
    for (const auto& each : views) {
      each->view.setImage((i * 7) % 1000);
      each->repaint();
    }
  });
}

void benchPlanes() {
  Volume volume = repeated(noise<std::int16_t>(gridOf(512, 40), VoxelType::Int16, 40, 600), 400);
  Geometry grid = volume.geometry();
  grid.spacing = {0.7, 0.7, 1.0};
  const auto series = seriesOf(volume.withGeometry(grid), "CT");
  const auto scrolled = [&](const char* name, PlaneKind kind, double turn, double slabMm) {
    Bench bench(1024, series);
    bench.view.setPlane(kind);
    ViewState state = bench.view.viewState();
    state.turn = turnedAbout(kNotTurned, {0.48, 0.6, 0.64}, turn);
    state.planes[kind].slab = {SlabKind::Maximum, slabMm};
    bench.view.changeViewState(state);
    const int first = bench.view.imageCount() / 4;
    printFrames(name, [&](int i) {
      bench.view.setImage(first + i % (2 * first));
      bench.repaint();
    });
  };
  scrolled("scroll coronal planes 512 x 512 x 400 -> 1024, text", PlaneKind::Coronal, 0.0, 0.0);
  scrolled("scroll sagittal planes", PlaneKind::Sagittal, 0.0, 0.0);
  scrolled("scroll oblique planes", PlaneKind::Coronal, 0.4, 0.0);
  scrolled("scroll coronal planes, 20 mm MIP", PlaneKind::Coronal, 0.0, 20.0);
  scrolled("scroll sagittal planes, 20 mm MIP", PlaneKind::Sagittal, 0.0, 20.0);
  scrolled("scroll oblique planes, 20 mm MIP", PlaneKind::Coronal, 0.4, 20.0);

  std::vector<std::unique_ptr<Bench>> views;
  for (const PlaneKind kind : {PlaneKind::Axial, PlaneKind::Coronal, PlaneKind::Sagittal, PlaneKind::Stack}) {
    views.push_back(std::make_unique<Bench>(512, series));
    views.back()->view.setPlane(kind);
  }
  printFrames("three linked planes and the images, crosshair moved", [&](int i) {
    ViewState state;
    state.point = grid.indexToWorld({100.0 + i, 150.0 + i, 50.0 + i});
    for (const auto& each : views) {
      each->view.setViewState(state);
      each->repaint();
    }
  });
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  applyTheme(application, Theme::Dark);
  std::printf("%-58s %7s %7s\n", "repaint", "median", "p99");
  benchComputedTomography();
  benchRadiograph();
  std::printf("\n%-58s %7s %7s\n", "frame, wall clock", "median", "p99");
  benchLargeVolume();
  benchPlanes();
  return 0;
}
