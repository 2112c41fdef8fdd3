// How soon the window shows images, and how long it is blocked meanwhile. How to run it and what it measured:
// README.md.
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "benchmarks/cylinder.h"
#include "core/base/files.h"
#include "core/dicom/object_writer.h"
#include "ui/main_window.h"
#include "ui/model/settings.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 120 * 1000;

bool write(const Volume& volume, const fs::path& folder, const std::string& studyUid, int number) {
  ObjectAttributes attributes;
  attributes.modality = "CT";
  attributes.patient.id = "BENCHMARK";
  attributes.studyUid = studyUid;
  attributes.seriesNumber = number;
  Job job;
  return makeFolder(folder) && writeSeries(volume, attributes, folder, job).ok();
}

/// Longest time between two turns of the event loop: what a reader feels as a window that does not answer.
class Watchdog : public QObject {
 public:
  Watchdog() {
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, [this] {
      const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
      m_longest = std::max(m_longest, now - m_last - kTickMs);
      m_last = now;
    });
    restart();
    m_tick.start(kTickMs);
  }
  void restart() {
    m_clock.start();
    m_last = m_longest = 0.0;
  }
  double longestMs() const { return m_longest; }

 private:
  static constexpr int kTickMs = 2;
  QTimer m_tick;
  QElapsedTimer m_clock;
  double m_last = 0.0;
  double m_longest = 0.0;
};

/// Notes the first paint of the view that shows an image.
class FirstImage : public QObject {
 public:
  explicit FirstImage(SliceView* view) : m_view(view) {
    view->installEventFilter(this);
    m_clock.start();
  }
  double ms = -1.0;

  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint && ms < 0.0)
      // After this paint.
      QTimer::singleShot(0, this, [this] {
        if (ms < 0.0 && showsImage()) ms = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
      });
    return false;
  }

 private:
  bool showsImage() const {
    const auto& texts = m_view->placedTexts();
    return m_view->series() && std::none_of(texts.begin(), texts.end(),
                                            [](const PlacedText& text) { return text.role == TextRole::Placeholder; });
  }
  SliceView* m_view;
  QElapsedTimer m_clock;
};

bool waitFor(const std::function<bool()>& done) {
  QElapsedTimer clock;
  clock.start();
  while (!done() && clock.elapsed() < kPatienceMs) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
  return done();
}

struct Window {
  explicit Window() : window(worker, settings) {
    window.resize(1920, 1080);
    window.show();
    waitFor([this] { return window.isVisible(); });
  }
  WorkerClient worker;
  Settings settings;
  MainWindow window;
};

void benchLargeSeries(const fs::path& folder) {
  constexpr int kSlices = 1000;
  const std::string study = newUid();
  if (!write(cylinder(64, 2), folder / "a", study, 1) || !write(cylinder(512, kSlices), folder / "b", study, 2)) return;
  for (int run = 0; run < 3; ++run) {
    Window opened;
    opened.window.open({QString::fromStdString(folder.string())});
    Session& session = opened.window.session();
    // The small one is shown first, so that only the loading of the large one is measured.
    if (!waitFor([&] { return session.loaded(session.currentSeriesUid()) != nullptr; })) return;
    const std::string uid = session.studies().front().series.back().uid;
    SliceView* view = opened.window.grid().activeView();
    Watchdog watchdog;
    FirstImage first(view);
    QElapsedTimer clock;
    clock.start();
    opened.window.activateSeries(uid);
    waitFor([&] { return first.ms >= 0.0; });
    int scrolled = 0, seen = 0;
    while (!session.loaded(uid) && clock.elapsed() < kPatienceMs) {
      view->setImage(kSlices / 2 + 7 * (scrolled % 70) * (scrolled % 2 == 0 ? 1 : -1));
      waitFor([deadline = clock.elapsed() + 16, &clock] { return clock.elapsed() >= deadline; });
      ++scrolled;
      const auto part = session.partial(uid);
      seen += !part || part->decoded.has(view->image()) ? 1 : 0;
    }
    const double whole = static_cast<double>(clock.elapsed());
    std::printf(
        "1000 images: first shown after %.0f ms, all after %.0f ms; %d of %d images scrolled to meanwhile were "
        "there; longest block %.0f ms\n",
        first.ms, whole, seen, scrolled, watchdog.longestMs());
  }
}

void benchManySeries(const fs::path& folder) {
  constexpr int kSeries = 200;
  const std::string study = newUid();
  const Volume small = cylinder(256, 12);
  for (int series = 1; series <= kSeries; ++series)
    if (!write(small, folder / std::to_string(series), study, series)) return;
  Window opened;
  Session& session = opened.window.session();
  int arrived = 0;
  QObject::connect(&session, &Session::thumbnailChanged, &opened.window, [&] { ++arrived; });
  Watchdog watchdog;
  QElapsedTimer clock;
  clock.start();
  opened.window.open({QString::fromStdString(folder.string())});
  waitFor([&] { return !session.studies().empty(); });
  const double listed = static_cast<double>(clock.elapsed());
  for (const Series& series : session.studies().front().series) (void)session.thumbnail(series.uid);
  waitFor([&] { return arrived == kSeries; });
  const double shown = static_cast<double>(clock.elapsed());
  const auto& all = session.studies().front().series;
  const auto loaded = std::count_if(all.begin(), all.end(),
                                    [&](const Series& series) { return session.loaded(series.uid) != nullptr; });
  std::printf(
      "%d series of 12 images: listed after %.0f ms, %d previews after %.0f ms, %d series loaded; longest block "
      "%.0f ms\n",
      kSeries, listed, arrived, shown, static_cast<int>(loaded), watchdog.longestMs());
}

/// Process start to the first paint of the window, from the outside.
void benchStart() {
  constexpr int kRuns = 11;
  std::vector<double> seconds;
  for (int run = 0; run < kRuns; ++run) {
    QProcess program;
    QElapsedTimer clock;
    clock.start();
    program.start(QCoreApplication::applicationDirPath() + "/pellucid", {"--until-shown"});
    if (!program.waitForFinished(kPatienceMs) || program.exitCode() != 0) return;
    seconds.push_back(static_cast<double>(clock.elapsed()) / 1000);
  }
  // The first run reads the program from the disk.
  std::sort(seconds.begin() + 1, seconds.end());
  std::printf("start to window and end: first %.2f s, then median %.2f s, longest %.2f s\n", seconds.front(),
              seconds[1 + (kRuns - 1) / 2], seconds.back());
}

/// The number behind `name` in a file of /proc, in MB.
double megabytes(const fs::path& file, const std::string& name) {
  std::ifstream lines(file);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(name)) return std::stod(line.substr(name.size())) / 1024;
  return 0.0;
}

/// Of this process and its workers, what they share counted once: their own pages, and all shared memory of the
/// machine, since voxels lie there whether their pages were looked at or not.
double residentMegabytes() {
  const auto own = [](const std::string& pid) {
    const fs::path rollup = "/proc/" + pid + "/smaps_rollup";
    return megabytes(rollup, "Pss_Anon:") + megabytes(rollup, "Pss_File:");
  };
  double sum = own(std::to_string(QCoreApplication::applicationPid())) + megabytes("/proc/meminfo", "Shmem:");
  for (const auto& task : fs::directory_iterator("/proc/self/task")) {
    std::ifstream children(task.path() / "children");
    for (std::string child; children >> child;) sum += own(child);
  }
  return sum;
}

void benchFourSeries(const fs::path& folder) {
  constexpr int kSlices = 200;
  const std::string study = newUid();
  const double sharedBefore = megabytes("/proc/meminfo", "Shmem:");
  for (int series = 1; series <= 4; ++series)
    if (!write(cylinder(512, kSlices), folder / std::to_string(series), study, series)) return;
  Window opened;
  Session& session = opened.window.session();
  opened.window.open({QString::fromStdString(folder.string())});
  if (!waitFor([&] { return session.loaded(session.currentSeriesUid()) != nullptr; })) return;
  opened.window.grid().setShape({2, 2});
  double voxels = 0.0, peak = 0.0;
  const auto watch = [&peak, sharedBefore] { peak = std::max(peak, residentMegabytes() - sharedBefore); };
  for (int i = 0; i < 4; ++i) {
    const std::string uid = session.studies().front().series[static_cast<std::size_t>(i)].uid;
    opened.window.grid().setActiveView(opened.window.grid().views()[static_cast<std::size_t>(i)]);
    session.show(uid);
    if (!waitFor([&] {
          watch();
          return session.loaded(uid) != nullptr;
        }))
      return;
    voxels += static_cast<double>(session.loaded(uid)->volume.byteCount()) / (1024 * 1024);
  }
  opened.window.grab();
  watch();
  std::printf("four series of %d images open: voxels %.0f MB, window and workers %.0f MB more, at most %.0f MB more\n",
              kSlices, voxels, residentMegabytes() - sharedBefore - voxels, peak - voxels);
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("bench_opening"));
  applyTheme(application, Theme::Dark);
  const auto folder = TemporaryFolder::create();
  if (!folder) return 1;
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  benchStart();
  benchFourSeries(folder->path() / "four");
  benchLargeSeries(folder->path() / "large");
  benchManySeries(folder->path() / "many");
  return 0;
}
