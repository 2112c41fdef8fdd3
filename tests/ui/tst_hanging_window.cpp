// How studies hang in the window: rules, kept layouts, priors, and what was open before.
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QtTest>
#include <filesystem>
#include <utility>

#include "tests/support/dicom_writer.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/model/session_recovery.h"
#include "ui/viewer/volume_mode.h"

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
    writeDated();
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
    lose(folder.path(), {at("first")}, second);
    session().closeStudy(std::string(session().studies().front().uid));
    m_window->grid().setShape({1, 1});
    SessionRecovery recovery(folder.path());
    m_window->offerAgain(recovery);
    press("Open again");
    const auto& views = m_window->grid().views();
    QVERIFY(waitFor([&] { return views.size() == 2 && session().currentSeriesUid() == second; }));
    QVERIFY(waitFor([&] { return views[0]->imageCount() == 8 && views[1]->imageCount() == 6; }));
    QCOMPARE(m_window->grid().activeView(), views[1]);
  }

  void onlyWhatWasOpenOfAFolderComesBack() {
    writeDated();
    openPath(m_run->filePath("dated"));
    const auto [older, newer] = studiesByDate();
    const QTemporaryDir folder;
    {
      SessionRecovery recovery(folder.path());
      m_window->offerAgain(recovery);
      session().closeStudy(std::string(older));
      recovery.keepForNextStart();
    }
    session().closeStudy(std::string(newer));
    for (int start = 0; start < 2; ++start) {
      SessionRecovery recovery(folder.path());
      m_window->offerAgain(recovery);
      press("Open again");
      QVERIFY(waitFor([&] { return !session().studies().empty(); }));
      QCOMPARE(session().studies().size(), std::size_t{1});
      QCOMPARE(session().studies().front().uid, newer);
      // It is remembered as it is now, too.
      recovery.keepForNextStart();
      session().closeStudy(std::string(newer));
    }
    // Whoever opens the folder wants all of it.
    openPath(m_run->filePath("dated"));
    QCOMPARE(session().studies().size(), std::size_t{2});
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
    lose(folder.path(), {m_run->filePath("dated")}, wanted);
    SessionRecovery recovery(folder.path());
    m_window->offerAgain(recovery);
    press("Open again");
    const auto& views = m_window->grid().views();
    QVERIFY(waitFor([&] { return views.size() == 2 && session().currentSeriesUid() == wanted; }));
    QVERIFY(waitFor([&] { return views[0]->imageCount() == 6 && views[1]->imageCount() == 7; }));
    QCOMPARE(m_window->grid().activeView(), views[0]);
  }

  void aPriorOfTwoColumnsComesBackInTwo() {
    writeDated();
    openPaths({m_run->filePath("dated")});
    const auto uids = seriesByDate();
    const std::string before = uids.first, now = uids.second;
    ViewerGrid& grid = m_window->grid();
    grid.setShape({1, 3});
    for (const std::size_t i : {0, 1}) m_window->showSeries(grid.views()[i], before);
    m_window->showSeries(grid.views()[2], now);
    grid.setActiveView(grid.views()[2]);
    QCOMPARE(session().currentSeriesUid(), now);
    QVERIFY(waitFor([&] { return grid.views()[1]->series() && grid.views()[2]->series(); }));
    QCOMPARE(grid.views()[1]->setPlane(PlaneKind::Coronal), QString());
    action("layout.keep")->trigger();
    grid.views()[1]->setPlane(PlaneKind::Stack);
    grid.setShape({1, 1});
    session().show(now);
    action("layout.hang")->trigger();
    QCOMPARE(grid.views().size(), std::size_t{3});
    const auto shows = [&](std::size_t i, const std::string& uid) {
      return grid.views()[i]->series() && grid.views()[i]->series()->series.uid == uid;
    };
    QVERIFY(waitFor([&] { return shows(0, before) && shows(1, before) && shows(2, now); }));
    QVERIFY(grid.views()[1]->plane() == PlaneKind::Coronal);
    QCOMPARE(grid.activeView(), grid.views()[2]);
  }

  void a3dViewIsKeptWithItsLayout() {
    open("first");
    const auto volume = [&](std::size_t i) { return m_window->volumes().of(m_window->grid().views()[i]); };
    m_window->grid().setShape({1, 2});
    action("layout.keep")->trigger();
    action("layout.hang")->trigger();
    QVERIFY(waitFor([&] { return m_window->grid().views()[1]->series() != nullptr; }));
    m_window->grid().setActiveView(m_window->grid().views()[1]);
    action("plane.volume")->trigger();
    QVERIFY(waitFor([&] { return volume(1) != nullptr && volume(1)->series(); }));
    QVERIFY(volume(1)->presets().size() > 1);
    const std::string preset = volume(1)->presets().back().id;
    volume(1)->choosePreset(preset);
    action("layout.keep")->trigger();
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
    open("first");
    QCOMPARE(m_window->grid().views().size(), std::size_t{2});
    QVERIFY(waitFor([&] { return volume(1) != nullptr && volume(1)->series(); }));
    QVERIFY(volume(0) == nullptr);
    QCOMPARE(volume(1)->preset().id, preset);
    // Laid out anew, it is as it was kept.
    volume(1)->choosePreset(volume(1)->presets().front().id);
    action("layout.hang")->trigger();
    QCOMPARE(volume(1)->preset().id, preset);
    QVERIFY(volume(0) == nullptr);
  }

  void keptPlanesAreThoseOfTheSeriesThatWasOpen() {
    openAndLoad("first");
    const std::string second = session().studies().front().series[1].uid;
    action("layout.planes")->trigger();
    m_window->grid().views()[2]->setSlab({SlabKind::Minimum, 10.0});
    action("layout.keep")->trigger();
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
    const QTemporaryDir folder;
    lose(folder.path(), {at("first")}, second);
    SessionRecovery recovery(folder.path());
    m_window->offerAgain(recovery);
    press("Open again");
    QVERIFY(waitFor([&] { return m_window->showsPlanes(); }));
    QCOMPARE(session().currentSeriesUid(), second);
    for (const SliceView* view : m_window->grid().views()) QCOMPARE(view->series()->series.uid, second);
    const SliceView* coronal = m_window->grid().views()[2];
    QVERIFY(coronal->slab().kind == SlabKind::Minimum && coronal->slab().thicknessMm == 10.0);
  }

  void theOfferToOpenAgainStaysWhateverElseIsSaid() {
    const QTemporaryDir folder;
    lose(folder.path(), {at("first")}, {});
    SessionRecovery recovery(folder.path());
    m_window->tell("The window presets are those of the program.");
    m_window->offerAgain(recovery);
    QVERIFY(said().contains("The window presets") && said().contains("ended unexpectedly"));
    m_window->tell("Something else.");
    QVERIFY(said().contains("Something else.") && said().contains("ended unexpectedly"));
    open("second");
    QVERIFY(said().contains("ended unexpectedly"));
    press("Open again");
    QVERIFY(waitFor([&] { return session().studies().size() == 2; }));
    QVERIFY(!said().contains("ended unexpectedly"));
  }

  void aStudyThatWasClosedIsNotOpenedAgain() {
    const QTemporaryDir folder;
    SessionRecovery recovery(folder.path());
    m_window->offerAgain(recovery);
    open("first");
    open("second");
    const auto kept = [&] {
      const QFileInfoList files = QDir(folder.path()).entryInfoList({"*.session"}, QDir::Files);
      QFile file(files.value(0).absoluteFilePath());
      return files.size() == 1 && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QVERIFY2(kept().contains(at("first")) && kept().contains(at("second")), qPrintable(kept()));
    const auto second = std::find_if(session().studies().begin(), session().studies().end(),
                                     [](const Study& study) { return study.patient.id == "SECOND"; });
    session().closeStudy(std::string(second->uid));
    QVERIFY2(kept().contains(at("first")) && !kept().contains(at("second")), qPrintable(kept()));
    session().closeStudy(std::string(session().studies().front().uid));
    QCOMPARE(kept(), QString());
  }

 private:
  void openPaths(const QStringList& paths) {
    QSignalSpy opened(&session(), &Session::opened);
    m_window->open(paths);
    QVERIFY(opened.wait(kPatienceMs));
  }
  /// A study of 2025 and one of 2026 of the same patient, of one series each.
  void writeDated() {
    for (const std::string date : {"20250101", "20260101"}) {
      ObjectAttributes attributes = plantedAttributes("CT");
      attributes.studyDate = date;
      const auto folder = std::filesystem::path(m_run->filePath("dated").toStdString()) / date;
      std::filesystem::create_directories(folder);
      Job job;
      QVERIFY(writeSeries(ctRamp(32, 5), attributes, folder, job).ok());
    }
  }
  void openPath(const QString& path) {
    QSignalSpy opened(&session(), &Session::opened);
    m_window->open({path});
    QVERIFY(opened.wait(kPatienceMs));
  }
  std::pair<std::string, std::string> studiesByDate() {
    const auto [older, newer] = seriesByDate();
    return {session().studyOf(older)->uid, session().studyOf(newer)->uid};
  }
  std::pair<std::string, std::string> seriesByDate() {
    std::pair<std::string, std::string> uids;
    for (const Study& study : session().studies())
      (study.date == "20250101" ? uids.first : uids.second) = study.series.front().uid;
    return uids;
  }
  /// What a program that ended unexpectedly leaves.
  static void lose(const QString& folder, const QStringList& paths, const std::string& series) {
    QFile lost(folder + "/lost.session");
    QVERIFY(lost.open(QIODevice::WriteOnly));
    const QJsonObject json{{"paths", QJsonArray::fromStringList(paths)}, {"series", QString::fromStdString(series)}};
    lost.write(QJsonDocument(json).toJson());
  }
  void press(const QString& words) {
    for (QPushButton* button : m_window->findChildren<QPushButton*>())
      if (button->isVisible() && button->text() == words) return button->click();
    QFAIL(qPrintable(words));
  }
  QString said() {
    QStringList sentences;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
      if (bar->isVisible()) sentences += bar->message();
    return sentences.join(u'\n');
  }
};

QTEST_MAIN(TestHangingWindow)
#include "tst_hanging_window.moc"
