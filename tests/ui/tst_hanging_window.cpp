// How studies hang in the window: rules, kept layouts, priors, and what was open before.
#include <QComboBox>
#include <QPushButton>
#include <QtTest>
#include <filesystem>

#include "tests/support/dicom_writer.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/model/session_recovery.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestHangingWindow : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { writeStudies(); }
  void init() { openWindow(); }
  void cleanup() { closeWindow(); }

  void aStudyIsLaidOutAsItsRulesAsk() {
    open("first");
    ViewerGrid& grid = m_window->grid();
    QCOMPARE(grid.views().size(), std::size_t{1});
    QVERIFY(action("layout.keep")->text().contains("CT CHEST"));
    QVERIFY(!action("layout.forget")->isEnabled());
    grid.setShape({1, 2});
    action("layout.keep")->trigger();
    QVERIFY(action("layout.forget")->isEnabled());
    grid.setShape({3, 3});
    action("layout.hang")->trigger();
    QCOMPARE(grid.views().size(), std::size_t{2});
    QVERIFY(waitFor([&] { return grid.views()[0]->imageCount() == 8 && grid.views()[1]->imageCount() == 6; }));
    QCOMPARE(grid.activeView(), grid.views()[0]);

    // The next time it opens so; a second study does not change what is shown.
    session().closeStudy(std::string(session().studies().front().uid));
    grid.setShape({1, 1});
    open("first");
    QVERIFY(waitFor([&] { return grid.views().size() == 2 && grid.views()[1]->imageCount() == 6; }));
    grid.setShape({1, 1});
    open("second");
    QCOMPARE(grid.views().size(), std::size_t{1});
    action("layout.forget")->trigger();
    QVERIFY(!action("layout.forget")->isEnabled());
  }

  void aKeptLayoutHangsThePriorAgainOnTheSideThatTheReaderWants() {
    for (const std::string date : {"20250101", "20260101"}) {
      ObjectAttributes attributes = plantedAttributes("CT");
      attributes.studyDate = date;
      const auto folder = std::filesystem::path(m_run->filePath("dated").toStdString()) / date;
      std::filesystem::create_directories(folder);
      Job job;
      QVERIFY(writeSeries(ctRamp(32, 5), attributes, folder, job).ok());
    }
    const auto openBoth = [&] {
      m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
      m_window->show();
      QSignalSpy opened(&session(), &Session::opened);
      m_window->open({m_run->filePath("dated")});
      QVERIFY(opened.wait(kPatienceMs));
    };
    const auto dates = [&] {
      QStringList shown;
      for (const SliceView* view : m_window->grid().views()) {
        const auto loaded = view->series();
        shown << (loaded ? QString::fromStdString(session().studyOf(loaded->series.uid)->date) : QString());
      }
      return shown;
    };
    openBoth();
    const QStringList beside{"20250101", "20260101"};
    QVERIFY(waitFor([&] { return dates() == beside; }));
    QCOMPARE(m_window->grid().activeView(), m_window->grid().views()[1]);
    // Kept while one view is enlarged for a moment, it is the whole layout that is kept.
    m_window->grid().setShape({2, 2});
    m_window->grid().setMaximised(m_window->grid().views()[1]);
    action("layout.keep")->trigger();
    openBoth();
    QVERIFY(waitFor([&] { return dates() == beside + QStringList{"", ""}; }));
    PreferencesDialog preferences(*m_settings);
    auto* side = preferences.findChild<QComboBox*>("priorSide");
    QVERIFY(side != nullptr && side->currentIndex() == 0);
    side->setCurrentIndex(1);
    preferences.accept();
    action("layout.hang")->trigger();
    QVERIFY(waitFor([&] { return dates() == QStringList({"20260101", "20250101", "", ""}); }));
    QCOMPARE(m_window->grid().activeView(), m_window->grid().views()[0]);
    action("layout.forget")->trigger();
    action("layout.hang")->trigger();
    QCOMPARE(m_window->grid().views().size(), std::size_t{2});
  }

  void threePlanesThatWereKeptComeBack() {
    openAndLoad("first");
    ViewerGrid& grid = m_window->grid();
    action("layout.planes")->trigger();
    QVERIFY(action("layout.keep")->isEnabled());
    grid.views()[2]->setSlab({SlabKind::Minimum, 10.0});
    action("layout.keep")->trigger();
    session().closeStudy(std::string(session().studies().front().uid));
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
    open("first");
    QVERIFY(waitFor([&] { return m_window->showsPlanes(); }));
    const SliceView* coronal = m_window->grid().views()[2];
    QVERIFY(coronal->plane() == PlaneKind::Coronal);
    QVERIFY(coronal->slab().kind == SlabKind::Minimum && coronal->slab().thicknessMm == 10.0);
    action("layout.forget")->trigger();
    action("layout.hang")->trigger();
    QVERIFY(!m_window->showsPlanes());
    QCOMPARE(m_window->grid().views().size(), std::size_t{1});
  }

  void aPlaneOfOneViewIsKeptWithItsLayout() {
    openAndLoad("first");
    ViewerGrid& grid = m_window->grid();
    grid.setShape({2, 1});
    action("layout.hang")->trigger();
    QCOMPARE(grid.views().size(), std::size_t{1});
    grid.setShape({2, 1});
    QCOMPARE(grid.views()[0]->setPlane(PlaneKind::Sagittal), QString());
    action("layout.keep")->trigger();
    grid.views()[0]->setPlane(PlaneKind::Stack);
    grid.setShape({1, 1});
    action("layout.hang")->trigger();
    QCOMPARE(grid.views().size(), std::size_t{2});
    QVERIFY(waitFor([&] { return grid.views()[0]->series() && grid.views()[1]->series(); }));
    QVERIFY(grid.views()[0]->plane() == PlaneKind::Sagittal);
    QVERIFY(grid.views()[1]->plane() == PlaneKind::Stack);
  }

  void whatWasOpenComesBackWithEachSeriesInOneView() {
    open("first");
    m_window->grid().setShape({1, 2});
    action("layout.keep")->trigger();
    const std::string second = session().studies().front().series[1].uid;
    const QTemporaryDir folder;
    QFile lost(folder.filePath("lost.session"));
    QVERIFY(lost.open(QIODevice::WriteOnly));
    lost.write(QStringLiteral(R"({"paths": ["%1"], "series": "%2"})")
                   .arg(at("first"), QString::fromStdString(second))
                   .toUtf8());
    lost.close();
    session().closeStudy(std::string(session().studies().front().uid));
    m_window->grid().setShape({1, 1});
    SessionRecovery recovery(folder.path());
    m_window->offerAgain(recovery);
    for (QPushButton* button : m_window->findChildren<QPushButton*>())
      if (button->isVisible() && button->text() == "Open again") button->click();
    const auto& views = m_window->grid().views();
    QVERIFY(waitFor([&] { return views.size() == 2 && session().currentSeriesUid() == second; }));
    QVERIFY(waitFor([&] { return views[0]->imageCount() == 8 && views[1]->imageCount() == 6; }));
    QCOMPARE(m_window->grid().activeView(), views[1]);
  }

  void aSeriesOfThePriorComesBackWhereThePriorHangs() {
    const std::array<std::string, 2> studies{newUid(), newUid()};
    std::string wanted;
    for (const int number : {1, 2, 3}) {
      ObjectAttributes attributes = plantedAttributes("CT");
      attributes.studyDate = number < 3 ? "20250101" : "20260101";
      attributes.studyUid = studies[number < 3 ? 0 : 1];
      attributes.seriesNumber = number;
      attributes.seriesUid = newUid();
      if (number == 2) wanted = attributes.seriesUid;
      const auto folder = std::filesystem::path(m_run->filePath("dated").toStdString()) / std::to_string(number);
      std::filesystem::create_directories(folder);
      Job job;
      QVERIFY(writeSeries(ctRamp(32, 4 + number), attributes, folder, job).ok());
    }
    const QTemporaryDir folder;
    QFile lost(folder.filePath("lost.session"));
    QVERIFY(lost.open(QIODevice::WriteOnly));
    lost.write(QStringLiteral(R"({"paths": ["%1"], "series": "%2"})")
                   .arg(m_run->filePath("dated"), QString::fromStdString(wanted))
                   .toUtf8());
    lost.close();
    SessionRecovery recovery(folder.path());
    m_window->offerAgain(recovery);
    for (QPushButton* button : m_window->findChildren<QPushButton*>())
      if (button->isVisible() && button->text() == "Open again") button->click();
    const auto& views = m_window->grid().views();
    QVERIFY(waitFor([&] { return views.size() == 2 && session().currentSeriesUid() == wanted; }));
    QVERIFY(waitFor([&] { return views[0]->imageCount() == 6 && views[1]->imageCount() == 7; }));
    QCOMPARE(m_window->grid().activeView(), views[0]);
  }
};

QTEST_MAIN(TestHangingWindow)
#include "tst_hanging_window.moc"
