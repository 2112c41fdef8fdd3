#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "core/base/geometry.h"
#include "core/imaging/colour_map.h"
#include "tests/ui/view_events.h"
#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/fusion_mode.h"
#include "ui/viewer/slice_view.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

constexpr const char* kFrame = "1.2.9";

/// 40 x 40 voxels of 1 mm, 6 images: all 0, shown black.
std::shared_ptr<LoadedSeries> under() {
  auto loaded = test::series(
      test::filled<std::int16_t>(test::axialGrid(40, 40, 6), VoxelType::Int16, [](int, int, int) { return 0; }), "CT");
  loaded->series.frameOfReferenceUid = kFrame;
  return loaded;
}

/// Voxels of 2 mm on the left (high x) front quarter of `under`, counted from the other side: a fused series with its
/// own axes. Its values are the x of the world in mm, 20 to 39, times 10.
std::shared_ptr<LoadedSeries> over() {
  Geometry grid = test::axialGrid(10, 10, 6);
  grid.spacing = {2.0, 2.0, 3.0};
  grid.direction = {{{-1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  grid.origin = {38.5, 0.5, 0.0};
  auto loaded = test::series(
      test::filled<std::int16_t>(grid, VoxelType::Int16, [&](int x, int, int) { return 10 * (38.5 - 2 * x); }), "PT");
  loaded->series.uid = "1.2.4";
  loaded->series.number = 7;
  loaded->series.description = "PET AC";
  loaded->series.frameOfReferenceUid = kFrame;
  loaded->volume.modality.unit = "BQML";
  return loaded;
}

std::unique_ptr<SliceView> show(const std::shared_ptr<LoadedSeries>& loaded, const ViewState& state = {}) {
  auto view = std::make_unique<SliceView>();
  view->resize(640, 640);
  const Study study = test::study();
  view->setSeries(loaded, &study, state);
  view->setOverlayText(OverlayText::None);
  return view;
}

ViewState fusedState(const std::string& colours, double opacity) {
  ViewState state;
  state.fusion = FusionState{"1.2.4", opacity, colours, VoiWindow{295, 190, VoiFunction::LinearExact, {}}};
  return state;
}

QColor at(SliceView& view, double column, double row) {
  const QPointF place = view.displayTransform().toView({column, row});
  return view.grab().toImage().pixelColor(place.toPoint());
}

QString marks(SliceView& view) {
  view.grab();
  QStringList texts;
  for (const PlacedText& text : view.placedTexts())
    if (text.role == TextRole::Mark) texts << text.text;
  return texts.join('\n');
}

Study studyWith(const std::string& patientId, std::vector<Series> series) {
  Study study = test::study();
  study.uid = "study " + patientId + series.front().uid;
  study.patient.id = patientId;
  study.series = std::move(series);
  return study;
}

Series listed(const std::string& uid, const std::string& frame, int images) {
  Series series;
  series.uid = uid;
  series.frameOfReferenceUid = frame;
  series.instances.resize(images);
  return series;
}

}  // namespace

class TestFusion : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theOtherSeriesLiesWhereItsPositionSays_data() {
    QTest::addColumn<int>("turns");
    QTest::addColumn<bool>("flipped");
    for (int turns = 0; turns < 4; ++turns)
      for (const bool flipped : {false, true})
        QTest::addRow("%d turns%s", turns, flipped ? ", flipped" : "") << turns << flipped;
  }
  void theOtherSeriesLiesWhereItsPositionSays() {
    QFETCH(int, turns);
    QFETCH(bool, flipped);
    ViewState state = fusedState("grey", 1.0);
    state.quarterTurns = turns;
    state.flippedHorizontally = flipped;
    const auto view = show(under(), state);
    view->setFused(over());
    // Values rise to the left of the patient: 200 is black, 390 white.
    for (const int column : {22, 26, 31, 36}) {
      const int expected = static_cast<int>(std::lround((10.0 * column - 200) / 190 * 255));
      const QColor shown = at(*view, column, 9);
      QVERIFY2(std::abs(shown.red() - expected) <= 3 && shown.red() == shown.blue(),
               qPrintable(QString("%1 at %2 instead of %3").arg(shown.red()).arg(column).arg(expected)));
    }
    // Beyond its edges, 19.5 to 39.5 mm from right to left and 0 to 19.5 mm from front to back, nothing is laid over.
    QCOMPARE(at(*view, 12, 9), QColor(Qt::black));
    QCOMPARE(at(*view, 30, 28), QColor(Qt::black));
  }

  void planesAreFusedToo() {
    const auto view = show(under(), fusedState("grey", 1.0));
    view->setFused(over());
    QCOMPARE(view->setPlane(PlaneKind::Coronal), QString());
    view->setPoint({30, 9, 6});
    const DisplayTransform transform = view->displayTransform();
    const Vector3 index = view->grid().worldToIndex({36, 9, 10});
    const QColor shown = view->grab().toImage().pixelColor(transform.toView({index[0], index[1]}).toPoint());
    QVERIFY(std::abs(shown.red() - 160.0 / 190 * 255) <= 4);
  }

  void opacityMixesBoth() {
    auto white = under();
    auto* voxels = white->volume.mutableData<std::int16_t>();
    std::fill_n(voxels, white->volume.geometry().voxelCount(), std::int16_t{1000});
    const auto view = show(white, fusedState("grey", 0.25));
    view->setFused(over());
    const double level = (10.0 * 31 - 200) / 190 * 255;
    QVERIFY(std::abs(at(*view, 31, 9).green() - (0.75 * 255 + 0.25 * level)) <= 3);
  }

  void coloursLeaveTheImageWhereTheOtherSeriesIsEmpty() {
    QCOMPARE(fusionOpacity(0.0, "hot", 0.5), 0.0);
    QCOMPARE(fusionOpacity(0.5, "hot", 0.5), 0.5);
    QCOMPARE(fusionOpacity(0.0, "grey", 0.5), 0.5);
    QCOMPARE(fusionOpacity(1.0, "viridis", 7.0), 1.0);
  }

  void saysWhatIsLaidOverAndWhichValueLiesThere() {
    const auto view = show(under(), fusedState("hot", 0.5));
    view->setFused(over());
    QVERIFY(marks(*view).contains("FUSED: 7  PET AC, 50 %"));
    view->setOverlayText(OverlayText::All);
    test::send(*view, QEvent::MouseMove, view->displayTransform().toView({30.5, 9}), Qt::NoButton);
    view->grab();
    bool said = false;
    for (const PlacedText& text : view->placedTexts()) said = said || text.text.contains("fused 305 BQML");
    QVERIFY(said);
    // A key image says it too.
    QVERIFY(view->keyImage({400, 400}) != show(under())->keyImage({400, 400}));
  }

  void nothingIsLaidOverFromAnotherFrameOfReference() {
    auto other = over();
    other->series.frameOfReferenceUid = "1.2.10";
    QVERIFY(reasonAgainstFusion(*under(), *other).contains("frame of reference"));
    const auto view = show(under(), fusedState("grey", 1.0));
    view->setFused(other);
    QCOMPARE(at(*view, 36, 9), QColor(Qt::black));
    QVERIFY(!marks(*view).contains("FUSED"));
    auto nowhere = under();
    nowhere->series.frameOfReferenceUid.clear();
    auto alsoNowhere = over();
    alsoNowhere->series.frameOfReferenceUid.clear();
    QVERIFY(!reasonAgainstFusion(*nowhere, *alsoNowhere).isEmpty());
    QCOMPARE(reasonAgainstFusion(*under(), *over()), QString());
  }

  void nothingIsLaidOverImagesWhosePlaceIsNotThatOfTheGrid() {
    auto uneven = under();
    uneven->report.remarks.push_back({"1 image is missing.", {Capability::MultiplanarReformat}});
    QVERIFY(reasonAgainstFusion(*uneven, *over()).contains("missing"));
    const auto view = show(uneven, fusedState("grey", 1.0));
    view->setFused(over());
    QVERIFY(!marks(*view).contains("FUSED"));
  }

  void whatHasToBeSaidOfTheOtherSeriesIsSaid() {
    auto lossy = over();
    lossy->lossy = "LOSSY 10:1";
    const auto view = show(under(), fusedState("hot", 0.5));
    view->setFused(lossy);
    QVERIFY2(marks(*view).contains("7  PET AC: LOSSY 10:1"), qPrintable(marks(*view)));
  }

  void partnersAreOfTheSamePatientAndFrame() {
    const std::vector<Study> studies{
        studyWith("A", {listed("a1", kFrame, 20), listed("a2", kFrame, 20), listed("a3", "other", 20),
                        listed("scout", kFrame, 1)}),
        studyWith("A", {listed("prior", kFrame, 20)}),
        studyWith("B", {listed("b1", kFrame, 20)}),
    };
    QStringList uids;
    for (const Series* series : fusionPartners(studies, "a1")) uids << QString::fromStdString(series->uid);
    QCOMPARE(uids, QStringList({"a2", "prior"}));
    QVERIFY(fusionPartners(studies, "a3").empty());
    QVERIFY(fusionPartners(studies, "unknown").empty());
  }

  void gammaBrightensTheMiddleOnly() {
    auto ramp = test::series(test::filled<std::int16_t>(test::axialGrid(40, 40, 1), VoxelType::Int16,
                                                        [](int x, int, int) {
                                                          return x < 13 ? 0 : x < 26 ? 100 : 200;
                                                        }),
                             "CT");
    const auto view = show(ramp);
    const int before = at(*view, 20, 20).red();
    for (int i = 0; i < 10; ++i) view->execute(ViewCommand::BrighterGreys);
    QCOMPARE(view->viewState().gamma, 2.0);
    QVERIFY(std::abs(at(*view, 20, 20).red() - 255 * std::sqrt(before / 255.0)) <= 1);
    QCOMPARE(at(*view, 3, 20), QColor(Qt::black));
    QCOMPARE(at(*view, 36, 20), QColor(Qt::white));
    view->setOverlayText(OverlayText::Minimal);
    view->grab();
    bool said = false;
    for (const PlacedText& text : view->placedTexts()) said = said || text.text.contains("gamma 2");
    QVERIFY(said);
    for (int i = 0; i < 40; ++i) view->execute(ViewCommand::DarkerGreys);
    QCOMPARE(view->viewState().gamma, 0.3);
    view->execute(ViewCommand::Reset);
    QCOMPARE(view->viewState().gamma, 1.0);
  }

  void theLensEnlargesAboutThePointer() {
    auto dots = test::series(test::filled<std::int16_t>(test::axialGrid(40, 40, 1), VoxelType::Int16,
                                                        [](int x, int y, int) { return x == 24 && y == 20 ? 200 : 0; }),
                             "CT");
    const auto view = show(dots);
    view->setSmoothing(Smoothing::Pixels);
    view->setTool(ToolId::Magnifier);
    const QPointF centre = view->displayTransform().toView({20, 20});
    const QPointF dot = view->displayTransform().toView({24, 20});
    test::send(*view, QEvent::MouseButtonPress, centre);
    QVERIFY(view->lens().has_value());
    // Four columns away is now two and a half times as far.
    const QPointF enlarged = centre + (dot - centre) * view->lensFactor();
    QVERIFY(QLineF(centre, dot).length() * view->lensFactor() > 130);  // The dot has left the lens ...
    QWheelEvent wheel(centre, centre, {}, {0, -240}, Qt::LeftButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.get(), &wheel);
    QVERIFY(view->lensFactor() < 1.7);
    const QImage shown = view->grab().toImage();
    const QPointF place = centre + (dot - centre) * view->lensFactor();
    QVERIFY(place.x() < enlarged.x());
    QCOMPARE(shown.pixelColor(place.toPoint()), QColor(Qt::white));  // ... and is back, enlarged.
    QCOMPARE(shown.pixelColor((centre + (dot - centre) * 0.5).toPoint()), QColor(Qt::black));
    test::send(*view, QEvent::MouseButtonRelease, centre);
    QVERIFY(!view->lens());
    QCOMPARE(view->grab().toImage().pixelColor(dot.toPoint()), QColor(Qt::white));
  }

  void theLensGoesWhenSomethingElseIsShown() {
    const auto view = show(under());
    view->setTool(ToolId::Magnifier);
    const QPointF centre(320, 320);
    test::send(*view, QEvent::MouseButtonPress, centre);
    QVERIFY(view->lens());
    QCOMPARE(view->setPlane(PlaneKind::Coronal), QString());
    QVERIFY(!view->lens());
    test::send(*view, QEvent::MouseButtonRelease, centre);
    test::send(*view, QEvent::MouseButtonPress, centre);
    const Study study = test::study();
    view->setSeries(over(), &study);
    QVERIFY(!view->lens());
  }
};

QTEST_MAIN(TestFusion)
#include "tst_fusion.moc"
