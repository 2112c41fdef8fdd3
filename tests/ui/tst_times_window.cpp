// A 4D series in the whole window, with real workers: one place through its times.
#include <QAction>
#include <QLabel>
#include <QTimer>
#include <QtTest>
#include <set>

#include "tests/ui/times_fixture.h"
#include "ui/main_window.h"
#include "ui/viewer/cine_player.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

constexpr int kTimes = 4;

}  // namespace

class TestTimesWindow : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    applyTheme(*qApp, Theme::Dark);
    writeTimes(m_folder.filePath("times"), kTimes);
    writeCt(ctRamp(16, 4), "ONE", m_folder.filePath("one"));
  }
  void init() {
    m_settings = std::make_unique<Settings>(m_folder.filePath("settings.ini"));
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
  }
  void cleanup() {
    m_window.reset();
    m_client.reset();
    m_settings.reset();
  }

  void playsOnePlaceThroughAllTimesInAllViewsOfTheSeries() {
    open("times");
    action("layout.planes")->trigger();
    const auto& views = m_window->grid().views();
    QVERIFY(waitFor([&] { return views.size() == 4 && views[1]->series() != nullptr; }));
    const std::string first = session().currentSeriesUid();
    views[0]->setPoint({-95, -115, 44});
    const Vector3 place = *views[0]->viewState().point;
    action("view.play_times")->trigger();
    QVERIFY(m_window->cine().playing());
    m_window->cine().setRate(30);
    std::set<std::string> seen;
    QVERIFY(waitFor([&] {
      const std::string shown = views[0]->series()->series.uid;
      seen.insert(shown);
      // The others go with it, and panels stay at the time where it began.
      for (SliceView* view : views)
        if (view->series()->series.uid != shown) return false;
      return seen.size() == kTimes;
    }));
    QCOMPARE(session().currentSeriesUid(), first);
    QVERIFY(*views[1]->viewState().point == place);
    QVERIFY(views[0]->plane() == PlaneKind::Axial);
    action("view.play_times")->trigger();
    QVERIFY(!m_window->cine().playing());
    // Where it stopped is what is read now.
    QCOMPARE(session().currentSeriesUid(), views[0]->series()->series.uid);
  }
  void aSeriesWithoutTimesSaysSo() {
    open("one");
    action("view.play_times")->trigger();
    QVERIFY(!m_window->cine().playing());
    QString texts;
    for (const QLabel* label : m_window->findChildren<QLabel*>()) texts += label->text();
    QVERIFY(texts.contains("no times to play"));
  }
  void aClosedStudyStopsThePlay() {
    open("times");
    action("view.play_times")->trigger();
    QVERIFY(m_window->cine().playing());
    session().closeStudy(std::string(session().studies().front().uid));
    QVERIFY(waitFor([&] { return !m_window->cine().playing(); }));
  }

 private:
  static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 60'000); }
  void open(const QString& name) {
    m_window->open({m_folder.filePath(name)});
    QVERIFY(waitFor([&] { return session().loaded(session().currentSeriesUid()) != nullptr; }));
  }
  Session& session() { return m_window->session(); }
  QAction* action(const char* name) { return m_window->findChild<QAction*>(name); }

  QTemporaryDir m_folder;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestTimesWindow)
#include "tst_times_window.moc"
