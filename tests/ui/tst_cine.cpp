#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/cine_player.h"
#include "ui/viewer/overlay_text.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

std::shared_ptr<LoadedSeries> clip(int images, std::optional<double> rate) {
  auto loaded = test::series(test::filled<std::uint8_t>(test::axialGrid(16, 16, images), VoxelType::UInt8,
                                                        [](int x, int, int z) { return x + z; }),
                             "US");
  loaded->cine.framesPerSecond = rate;
  return loaded;
}

QString note(const CineBar& bar) {
  QStringList texts;
  for (const QLabel* label : bar.findChildren<QLabel*>()) texts << label->text();
  return texts.join(' ');
}

}  // namespace

class TestCine : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark); }

  void loopsAndSweeps() {
    const auto order = [](CineMode mode) {
      QList<int> images;
      for (int step = 0; step < 9; ++step) images << cineImage(1, step, 4, mode);
      return images;
    };
    QCOMPARE(order(CineMode::Loop), (QList<int>{1, 2, 3, 0, 1, 2, 3, 0, 1}));
    QCOMPARE(order(CineMode::Sweep), (QList<int>{1, 2, 3, 2, 1, 0, 1, 2, 3}));
    QCOMPARE(cineImage(0, 5, 1, CineMode::Loop), 0);
    QCOMPARE(cineImage(3, 40'000'000'000LL, 7, CineMode::Loop), static_cast<int>((3 + 40'000'000'000LL) % 7));
  }

  void theControlsLieOnNoTextOfTheView() {
    QWidget window;
    window.resize(720, 670);
    auto* grid = new QWidget(&window);
    grid->setGeometry(window.rect());
    auto* view = new SliceView(grid);
    CinePlayer player;
    CineBar bar(player);
    bar.floatOver(grid);
    for (const QRect& place : {QRect(0, 0, 358, 334), QRect(0, 0, 720, 670)}) {
      view->setGeometry(place);
      view->setSeries(clip(200, 50.0), nullptr);
      window.show();
      player.play(view);
      view->grab();
      const QRect covered(view->mapFrom(&window, bar.pos()), bar.size());
      QVERIFY(bar.isVisible() && view->rect().contains(covered));
      for (const PlacedText& text : view->placedTexts())
        QVERIFY2(!text.rect.intersects(QRectF(covered)), qPrintable(text.text));
      player.stop();
    }
  }

  void theControlsRiseAboveManyLinesOfText() {
    QWidget window;
    window.resize(720, 670);
    auto* grid = new QWidget(&window);
    grid->setGeometry(window.rect());
    auto* view = new SliceView(grid);
    view->setGeometry(grid->rect());
    CinePlayer player;
    CineBar bar(player);
    bar.floatOver(grid);
    auto loaded = clip(200, 50.0);
    for (const char* name : {"TR", "TE", "Flip angle", "Field", "Thickness", "Sequence", "Contrast", "Kernel", "kVp"})
      loaded->technique.emplace_back(name, "a value of some length");
    view->setSeries(loaded, nullptr);
    window.show();
    view->grab();
    player.play(view);
    const QRect covered(view->mapFrom(&window, bar.pos()), bar.size());
    int below = 0;
    for (const PlacedText& text : view->placedTexts()) {
      QVERIFY2(!text.rect.intersects(QRectF(covered)), qPrintable(text.text));
      below += text.rect.top() > covered.bottom() ? 1 : 0;
    }
    QVERIFY(below > 5);
    player.stop();
  }

  void playsAtTheRateOfTheFile() {
    SliceView view;
    view.setSeries(clip(200, 50.0), nullptr);
    view.setImage(0);
    CinePlayer player;
    CineBar bar(player);
    player.play(&view);
    QCOMPARE(player.rate(), 50.0);
    QVERIFY(note(bar).contains("Rate of the file"));
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(1000);
    // By the clock, however busy the machine is: what was missed is skipped.
    const double due = 0.05 * static_cast<double>(clock.elapsed());
    QVERIFY2(std::abs(view.image() - due) < 15, qPrintable(QString("%1 of %2").arg(view.image()).arg(due)));
    player.stop();
    const int stopped = view.image();
    QTest::qWait(80);
    QCOMPARE(view.image(), stopped);
  }

  void saysWhenTheFileNamesNoRate() {
    SliceView view;
    view.setSeries(clip(10, std::nullopt), nullptr);
    CinePlayer player;
    CineBar bar(player);
    player.play(&view);
    QVERIFY(!player.rateOfFile());
    QCOMPARE(player.rate(), kCineRateUnknown);
    QVERIFY(note(bar).contains("names no rate"));
    // A rate that the reader chose stays when the same clip is played again.
    player.setRate(5);
    player.stop();
    player.play(&view);
    QCOMPARE(player.rate(), 5.0);
  }

  void saysWhenTheReaderLeavesTheRateOfTheFile() {
    SliceView view;
    view.setSeries(clip(10, 30.0), nullptr);
    CinePlayer player;
    CineBar bar(player);
    player.play(&view);
    player.setRate(12);
    QVERIFY(note(bar).contains("The file names 30"));
  }

  void goesOnFromWhereTheReaderScrolls() {
    SliceView view;
    view.setSeries(clip(1000, 20.0), nullptr);
    view.setImage(0);
    CinePlayer player;
    player.play(&view);
    QTest::qWait(120);
    view.setImage(500);
    QTest::qWait(200);
    QVERIFY(view.image() >= 500 && view.image() < 600);
  }

  void playsOnePlaceThroughTheTimesThatAreInMemory() {
    SliceView view;
    std::vector<std::shared_ptr<LoadedSeries>> all;
    for (int time = 0; time < 4; ++time) {
      all.push_back(clip(6, std::nullopt));
      all.back()->series.uid = "1.2.3#" + std::to_string(time + 1);
    }
    int loaded = 2;
    int shown = 1;
    std::vector<int> order;
    const auto show = [&](int time) {
      shown = time;
      order.push_back(time);
      ViewState state = view.viewState();
      view.setSeries(all[static_cast<std::size_t>(time)], nullptr, state);
    };
    show(1);
    view.setImage(4);
    order.clear();
    CinePlayer player;
    CineBar bar(player);
    player.play(&view, CineAxis::Times);
    QVERIFY(!player.playing());  // Nobody says that there are times.
    player.setTimesOf([&](SliceView*) {
      return CineTimes{
          "times", [&] { return loaded; }, [&] { return shown; }, show,
          [&] { return loaded < 4 ? QString("Times %1 to 4 are still being loaded.").arg(loaded + 1) : QString(); }};
    });
    player.play(&view, CineAxis::Times);
    QCOMPARE(player.rate(), kTimesRateUnknown);
    QVERIFY(note(bar).contains("Times 3 to 4"));
    player.setRate(50);
    QVERIFY(QTest::qWaitFor([&] { return order.size() > 4; }, 5000));
    for (std::size_t i = 0; i < order.size(); ++i) QVERIFY(order[i] < 2);
    QCOMPARE(view.image(), 4);  // The place stays.
    // As soon as the others are there they are played too, and scrolling goes on meanwhile.
    loaded = 4;
    view.setImage(2);
    QVERIFY(QTest::qWaitFor([&] { return std::count(order.begin(), order.end(), 3) > 1; }, 5000));
    QCOMPARE(view.image(), 2);
    QVERIFY(player.playing());
    player.setMode(CineMode::Sweep);
    order.clear();
    QVERIFY(QTest::qWaitFor([&] { return order.size() > 8; }, 5000));
    player.stop();
    // Images of the time at which it stopped are another clip with another rate.
    player.play(&view, CineAxis::Images);
    QCOMPARE(player.rate(), kCineRateUnknown);
    QVERIFY(player.hasTimes());
    shown = -1;
    player.play(&view, CineAxis::Times);
    QVERIFY(QTest::qWaitFor([&] { return !player.playing(); }, 2000));
  }

  void aTimeSaysItsNumberInTheCorner() {
    SliceView view;
    view.resize(500, 400);
    const auto loaded = clip(6, std::nullopt);
    loaded->series.part = {"time 3 of 20", "choice 1", 2, 20};
    view.setSeries(loaded, nullptr);
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal}) {
      view.setOverlayText(mode);
      view.grab();
      const auto& texts = view.placedTexts();
      QVERIFY(std::any_of(texts.begin(), texts.end(), [](const PlacedText& text) { return text.text == "Time 3/20"; }));
    }
    QCOMPARE(partText({"b = 1000 s/mm2", "choice 1", 1, 3}), QString("Volume 2/3"));
    QCOMPARE(partText({}), QString());
  }

  void stopsWhenTheViewShowsSomethingElse() {
    SliceView view;
    view.setSeries(clip(10, 40.0), nullptr);
    CinePlayer player;
    player.play(&view);
    const auto whole = clip(10, 40.0);
    view.setSeries(whole, nullptr);
    QTest::qWait(60);
    QVERIFY(player.playing());
    const auto other = clip(10, 40.0);
    other->series.uid = "1.2.4";
    view.setSeries(other, nullptr);
    QVERIFY(QTest::qWaitFor([&] { return !player.playing(); }, 2000));
    view.setSeries(clip(1, 40.0), nullptr);
    player.play(&view);
    QVERIFY(!player.playing());
    player.play(nullptr);
    QVERIFY(!player.playing());
  }
};

QTEST_MAIN(TestCine)
#include "tst_cine.moc"
