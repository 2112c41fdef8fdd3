// Times what a reader of segments waits for: a CT of 512 x 512 x 500 with segments of his own in a view of 1024 x 1024
// pixels. Each number is of the whole step, the repaint included, on the wall clock.
#include <QApplication>
#include <QImage>
#include <QUndoStack>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

#include "core/imaging/colour_map.h"
#include "ui/model/segments.h"
#include "ui/viewer/slice_view.h"
#include "ui/widgets/theme.h"

namespace {

using namespace pellucid;
using namespace pellucid::ui;

constexpr int kSide = 512;
constexpr int kSlices = 500;
constexpr int kView = 1024;
const std::string kSeries = "1.2.3";

double milliseconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

void print(const char* name, int repeats, const std::function<void(int)>& once) {
  constexpr int kWarmUp = 5;
  std::vector<double> wall, processor;
  for (int i = 0; i < kWarmUp + repeats; ++i) {
    const double start = milliseconds(CLOCK_MONOTONIC);
    const double worked = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    once(i);
    if (i < kWarmUp) continue;
    wall.push_back(milliseconds(CLOCK_MONOTONIC) - start);
    processor.push_back(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - worked);
  }
  std::sort(wall.begin(), wall.end());
  std::sort(processor.begin(), processor.end());
  std::printf("%-52s %7.2f %7.2f ms   processor %6.2f ms\n", name, wall[wall.size() / 2], wall[wall.size() * 99 / 100],
              processor[processor.size() / 2]);
}

Geometry gridOf(int slices) {
  Geometry grid;
  grid.size = {kSide, kSide, slices};
  grid.spacing = {0.7, 0.7, 1.0};
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;
  return grid;
}

std::shared_ptr<LoadedSeries> noise() {
  auto loaded = std::make_shared<LoadedSeries>();
  loaded->series.uid = kSeries;
  loaded->series.modality = "CT";
  loaded->series.description = "Benchmark";
  loaded->technique = {{"kVp", "120"}, {"mAs", "180"}, {"Kernel", "B31f"}};
  loaded->volume = *Volume::allocate(gridOf(kSlices), VoxelType::Int16);
  auto* voxels = loaded->volume.mutableData<std::int16_t>();
  std::uint32_t state = 12345;
  for (std::int64_t i = 0; i < loaded->volume.geometry().voxelCount(); ++i) {
    state = state * 1664525U + 1013904223U;
    voxels[i] = static_cast<std::int16_t>(static_cast<int>(state >> 22) - 480);
  }
  loaded->display.windows = {{.center = 40, .width = 400, .function = VoiFunction::Linear, .explanation = ""}};
  return loaded;
}

/// Organs with wavy borders, beside each other in every slice.
LabelMap organs(int count) {
  LabelMap map{*Volume::allocate(gridOf(kSlices), VoxelType::UInt8), {}};
  auto* voxel = map.voxels.mutableData<std::uint8_t>();
  const int perRow = static_cast<int>(std::ceil(std::sqrt(count)));
  const int cell = kSide / perRow;
  std::vector<float> angles(static_cast<std::size_t>(kSide) * kSide);
  for (int row = 0; row < kSide; ++row)
    for (int column = 0; column < kSide; ++column)
      angles[static_cast<std::size_t>(row) * kSide + static_cast<std::size_t>(column)] =
          std::atan2(static_cast<float>(row % cell) - cell / 2.0F, static_cast<float>(column % cell) - cell / 2.0F);
  for (int slice = 0; slice < kSlices; ++slice)
    for (int row = 0; row < kSide; ++row)
      for (int column = 0; column < kSide; ++column, ++voxel) {
        const int index = row / cell * perRow + column / cell;
        if (index >= count || column / cell >= perRow || row / cell >= perRow) continue;
        const float x = static_cast<float>(column % cell) - cell / 2.0F;
        const float y = static_cast<float>(row % cell) - cell / 2.0F;
        const float angle = angles[static_cast<std::size_t>(row) * kSide + static_cast<std::size_t>(column)];
        const float radius = cell * 0.4F + 3 * std::sin(static_cast<float>(slice) * 0.3F + 5 * angle);
        if (x * x + y * y < radius * radius) *voxel = static_cast<std::uint8_t>(index + 1);
      }
  for (int value = 1; value <= count; ++value) {
    map.labels.emplace_back();
    map.labels.back().value = value;
    map.labels.back().rgb = segmentColour(value - 1);
  }
  return map;
}

/// The reader's view: model, window and backing store.
class Desk {
 public:
  Desk(const std::shared_ptr<LoadedSeries>& series, int count, PlaneKind plane)
      : m_store(kView, kView, QImage::Format_RGB32) {
    (void)segments.prepare(kSeries, series->volume.geometry());
    (void)segments.copy(kSeries, organs(count));
    (void)segments.takeChanges(kSeries);
    view.resize(kView, kView);
    view.setSegments(&segments);
    ViewState state;
    state.overlays[kReaderSegments] = {.visible = true, .opacity = 0.4, .style = OverlayStyle::Fill};
    view.setSeries(series, nullptr, state);
    view.setPlane(plane);
    show();
    QObject::connect(&segments, &Segments::changed, &view, [this] { show(); });
  }
  void show() { view.setEditedSegmentation(kReaderSegments, segments.shown(kSeries)); }
  void repaint() { view.render(&m_store, {}, {}, QWidget::RenderFlags()); }

  QUndoStack undo;
  Segments segments{undo};
  SliceView view;

 private:
  QImage m_store;
};

void bench(const std::shared_ptr<LoadedSeries>& series, int count, PlaneKind plane) {
  Desk desk(series, count, plane);
  const int across = desk.view.paintedAcross().value_or(2);
  const QString what =
      QStringLiteral("%1 segments, %2: ").arg(count).arg(plane == PlaneKind::Stack ? "images" : "coronal");
  const auto name = [&what](const char* step) { return (what + QLatin1String(step)).toUtf8(); };
  print(name("scroll, filled"), 200, [&](int i) {
    desk.view.setImage((i * 7) % desk.view.imageCount());
    desk.repaint();
  });
  desk.view.setImage(250);
  const Vector3 middle{256, 256, 250};
  // Each on a circle of its own, so that there is something to change.
  const auto painted = [&](double i, bool ball) {
    const double reach = ball ? 60 : 100;
    Vector3 index = middle;
    index[across == 0 ? 1 : 0] += reach * std::sin(i * 0.05);
    index[across == 2 ? 1 : 2] += reach * std::cos(i * 0.05);
    return index;
  };
  desk.segments.setActive(kSeries, 1);
  for (const bool ball : {false, true})
    print(name(ball ? "one movement of a ball of 10 mm" : "one movement of a brush of 10 mm"), 100, [&](int i) {
      const MaskBrush brush{.value = 1, .radius = 10, .ball = ball, .across = across};
      desk.segments.paint(kSeries,
                          brushStroke(desk.segments.labels(kSeries), brush, painted(i, ball), painted(i + 1, ball)));
      desk.repaint();
      if (i % 10 == 9) desk.segments.endStroke(QStringLiteral("painting"));
    });
  desk.segments.endStroke(QStringLiteral("painting"));
  print(name("undo of ten movements, and redo"), 40, [&](int i) {
    i % 2 == 0 ? desk.undo.undo() : desk.undo.redo();
    desk.repaint();
  });
  print(name("a segment hidden, and shown"), 40, [&](int i) {
    desk.segments.setVisible(kSeries, 1 + i / 2 % count, i % 2 != 0);
    desk.repaint();
  });
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  applyTheme(application, Theme::Dark);
  std::printf("%-52s %7s %7s\n", "512 x 512 x 500 in 1024 x 1024", "median", "p99");
  const auto series = noise();
  bench(series, 5, PlaneKind::Stack);
  bench(series, 20, PlaneKind::Stack);
  bench(series, 20, PlaneKind::Coronal);
  return 0;
}
