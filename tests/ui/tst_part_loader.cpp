// All times of a series in memory, as far as there is room.
#include <QtTest>

#include "tests/ui/times_fixture.h"
#include "ui/model/part_loader.h"
#include "ui/model/session.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

constexpr int kTimes = 5;
constexpr int kSide = 32;
constexpr int kSlices = 6;
constexpr std::uint64_t kBytes = std::uint64_t{kSide} * kSide * kSlices * 2;

}  // namespace

class TestPartLoader : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeTimes(m_folder.filePath("times"), kTimes, kSide, kSlices);
    writeCt(ctRamp(16, 4), "ONE", m_folder.filePath("one"));
  }
  void init() {
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    m_session = std::make_unique<Session>(*m_client);
  }
  void cleanup() {
    m_session.reset();
    m_client.reset();
  }

  void loadsAllTimesFromTheOneThatIsShown() {
    open("times");
    PartLoader loader(*m_session);
    loader.follow(part(3));
    QCOMPARE(loader.parts().size(), std::size_t(kTimes));
    QVERIFY(!loader.missing().empty());
    QVERIFY(QTest::qWaitFor([&] { return loader.missing().empty(); }, 60000));
    QVERIFY(!loader.outOfMemory());
    for (int time = 0; time < kTimes; ++time) QCOMPARE(loader.loaded()[static_cast<std::size_t>(time)], part(time));
    QCOMPARE(m_session->currentSeriesUid(), part(0));  // Nothing else is shown for it.
  }
  void stopsWhereTheMemoryEndsAndSaysWhichAreMissing() {
    m_session->setMemoryBudget(3 * kBytes);
    open("times");
    PartLoader loader(*m_session);
    loader.follow(part(0));
    QVERIFY(QTest::qWaitFor([&] { return loader.outOfMemory(); }, 60000));
    QCOMPARE(loader.missing(), (std::vector<int>{3, 4}));
    QCOMPARE(rangesText(loader.missing()), QString("4 to 5"));
    QTest::qWait(200);  // None drives another out.
    QCOMPARE(loader.loaded(), (std::vector<std::string>{part(0), part(1), part(2)}));
  }
  void aSeriesOfOneVolumeHasNoParts() {
    open("one");
    PartLoader loader(*m_session);
    loader.follow(m_session->currentSeriesUid());
    QVERIFY(loader.parts().empty());
    loader.follow("unknown");
    QVERIFY(loader.parts().empty() && loader.missing().empty());
  }
  void aStudyThatIsClosedIsForgotten() {
    open("times");
    PartLoader loader(*m_session);
    loader.follow(part(0));
    m_session->closeStudy(std::string(m_session->studies().front().uid));
    QVERIFY(loader.parts().empty());
    QTest::qWait(100);
  }
  void numbersInARowAreSaidTogether() {
    QCOMPARE(rangesText({}), QString());
    QCOMPARE(rangesText({2}), QString("3"));
    QCOMPARE(rangesText({0, 3, 4, 5, 9}), QString("1, 4 to 6, 10"));
  }

 private:
  void open(const QString& name) {
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open({m_folder.filePath(name).toStdString()});
    QVERIFY(opened.wait(60000));
    QVERIFY(QTest::qWaitFor([&] { return m_session->loaded(m_session->currentSeriesUid()) != nullptr; }, 60000));
  }
  std::string part(int index) const {
    for (const Series& series : m_session->studies().front().series)
      if (series.part.index == index && !series.part.of.empty()) return series.uid;
    return {};
  }

  QTemporaryDir m_folder;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(TestPartLoader)
#include "tst_part_loader.moc"
