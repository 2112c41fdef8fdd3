#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

#include "core/dicom/object_writer.h"
#include "core/open/opener.h"
#include "ui/model/worker_client.h"

namespace {

using namespace pellucid;

constexpr int kSide = 512;
constexpr int kRuns = 11;

Volume noisyVolume(int slices) {
  Geometry geometry;
  geometry.size = {kSide, kSide, slices};
  geometry.spacing = {0.7, 0.7, 0.8};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  Volume volume = *Volume::allocate(geometry, VoxelType::Int16);
  std::uint32_t state = 1;
  for (std::int64_t i = 0; i < geometry.voxelCount(); ++i) {
    state = state * 1664525u + 1013904223u;
    volume.mutableData<std::int16_t>()[i] = static_cast<std::int16_t>((state >> 20) - 1024);
  }
  volume.modality = {1.0, 0.0, "HU"};
  return volume;
}

/// Processor time of this process and of the workers, in milliseconds: unlike the clock it does not depend on what else
/// runs on the computer.
double processorMs(const ui::WorkerClient& client) {
  std::vector<long long> ids{QCoreApplication::applicationPid()};
  for (const qint64 id : client.processIds()) ids.push_back(id);
  double ticks = 0.0;
  for (const long long id : ids) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(id));
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    ticks += fields.value(11).toDouble() + fields.value(12).toDouble();  // utime, stime: proc(5)
  }
  return ticks * 1000.0 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// Sum over one voxel of each page, so that the time holds until the voxels can be used.
long touch(const Volume& volume) {
  long sum = 0;
  for (std::size_t i = 0; i < volume.byteCount(); i += 4096) sum += static_cast<long>(volume.bytes()[i]);
  return sum;
}

double directMs(const Series& series) {
  QElapsedTimer timer;
  timer.start();
  Job job;
  const auto loaded = loadSeries(series, job);
  if (!loaded || touch(loaded->volume) < 0) return -1.0;
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double workerMs(ui::WorkerClient& client, const Series& series) {
  QElapsedTimer timer;
  timer.start();
  QEventLoop loop;
  double milliseconds = -1.0;
  client.load(series, [&](Result<LoadedSeries> loaded) {
    if (loaded && touch(loaded->volume) >= 0) milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    loop.quit();
  });
  loop.exec();
  return milliseconds;
}

}  // namespace

int main(int argumentCount, char** arguments) {
  const QCoreApplication application(argumentCount, arguments);
  const int slices = argumentCount > 1 ? std::atoi(arguments[1]) : 400;
  if (slices < 1 || slices > 5000) return 1;
  const QTemporaryDir folder;
  Job job;
  ObjectAttributes attributes;
  attributes.modality = "CT";
  attributes.patient.id = "BENCHMARK";
  if (!writeSeries(noisyVolume(slices), attributes, folder.path().toStdString(), job)) return 1;
  Opener opener;
  const auto scan = opener.scan({folder.path().toStdString()}, job);
  if (!scan || scan->studies.empty()) return 1;
  const Series series = scan->studies.front().series.front();

  ui::WorkerClient client;
  workerMs(client, series);  // The start of the process is not the cost of crossing.
  directMs(series);
  std::vector<double> clock[2];
  std::vector<double> processor[2];
  for (int run = 0; run < kRuns; ++run)
    for (const int way : {0, 1}) {
      const double before = processorMs(client);
      clock[way].push_back(way == 0 ? directMs(series) : workerMs(client, series));
      processor[way].push_back(processorMs(client) - before);
    }
  std::printf("%d x %d x %d int16, median of %d\n", kSide, kSide, slices, kRuns);
  for (const auto& [name, times] : {std::pair{"clock    ", clock}, std::pair{"processor", processor}})
    std::printf("%s  in process %.0f ms, through the worker %.0f ms, ratio %.3f\n", name, median(times[0]),
                median(times[1]), median(times[1]) / median(times[0]));
  return 0;
}
