#include <QSignalSpy>
#include <QTest>

#include "tests/ui/measure_desk.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

/// Lungs in columns 10 to 30 and 90 to 109, and a heart in columns 50 to 79, of all images.
LabelMap outlines(const LoadedSeries& loaded, bool withHeart) {
  LabelMap map{filled<std::uint8_t>(loaded.volume.geometry(), VoxelType::UInt8,
                                    [withHeart](int x, int y, int) {
                                      if (y < 20 || y > 60) return 0;
                                      if (withHeart && x >= 50 && x < 80) return 2;
                                      return (x >= 10 && x <= 30) || (x >= 90 && x <= 109) ? 1 : 0;
                                    }),
               {{.value = 1, .name = "Lung", .codeScheme = "SCT", .codeValue = "39607008", .codeMeaning = "Lung"},
                {.value = 2, .name = "Heart", .codeScheme = "SCT", .codeValue = "80891009", .codeMeaning = "Heart"}}};
  return map;
}

void showOutlines(SliceView& view, const LabelMap& map, OverlayOrigin origin = OverlayOrigin::Model) {
  const std::string id = origin == OverlayOrigin::Model ? "segmentation:chest" : "segments";
  view.setSegmentation(id, map, origin);
  ViewState state = view.viewState();
  state.overlays[id] = {.visible = true, .opacity = 0.5};
  view.changeViewState(state);
}

}  // namespace

/// What measuring takes from outlines, regions and projections, and key images.
class TestReaderMarks : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::Dark); }

  void theThoraxOfTheRatioComesFromTheOutlineOfTheLungs() {
    Desk desk;
    showOutlines(desk.view, outlines(*desk.loaded, false));
    QSignalSpy hinted(&desk.view, &SliceView::hinted);
    desk.view.execute(ViewCommand::RatioFromOutlines);
    QCOMPARE(hinted.count(), 1);
    QVERIFY(desk.model.all().empty());
    QCOMPARE(desk.view.tool(), ToolId::CardiothoracicRatio);
    drag(desk.view, desk.at(40, 50), desk.at(80, 50));
    QCOMPARE(desk.model.all().size(), std::size_t{1});
    const Annotation ratio = desk.model.all().front();
    QCOMPARE(ratio.points.size(), std::size_t{4});
    QCOMPARE(ratio.points[2][0], 9.5);
    QCOMPARE(ratio.points[3][0], 109.5);
    QVERIFY(QString::fromStdString(ratio.text).contains("AI"));
    QCOMPARE(hinted.count(), 2);
    // Its ends move, and one undo takes all of it back.
    drag(desk.view, desk.at(109.5, ratio.points[3][1]), desk.at(99.5, ratio.points[3][1]));
    QVERIFY(std::abs(desk.model.all().front().points[3][0] - 99.5) < 0.3);
    desk.undo.undo();
    desk.undo.undo();
    QVERIFY(desk.model.all().empty());
  }

  void bothWidthsComeFromTheOutlinesWhereTheHeartHasOne() {
    Desk desk;
    showOutlines(desk.view, outlines(*desk.loaded, true));
    desk.view.execute(ViewCommand::RatioFromOutlines);
    QCOMPARE(desk.model.all().size(), std::size_t{1});
    const AnnotationMeasures measures = measure(desk.model.all().front(), {});
    QVERIFY(!measures.values.empty());
    QCOMPARE(measures.values.front().value, 30.0 / 100.0);
  }

  void hiddenOutlinesAreNotMeasuredAndThoseOfTheReaderComeFirst() {
    Desk desk;
    showOutlines(desk.view, outlines(*desk.loaded, true));
    ViewState state = desk.view.viewState();
    state.overlays["segmentation:chest"].visible = false;
    desk.view.changeViewState(state);
    QVERIFY(!desk.view.outlinedChest());
    state.overlays["segmentation:chest"].visible = true;
    desk.view.changeViewState(state);
    QVERIFY(desk.view.outlinedChest()->origin == OverlayOrigin::Model);
    showOutlines(desk.view, outlines(*desk.loaded, true), OverlayOrigin::Reader);
    QVERIFY(desk.view.outlinedChest()->origin == OverlayOrigin::Reader);
    desk.view.execute(ViewCommand::RatioFromOutlines);
    QVERIFY(!QString::fromStdString(desk.model.all().front().text).contains("AI"));
  }

  void withoutOutlinesTheRatioIsDrawnByHand() {
    Desk desk;
    QSignalSpy hinted(&desk.view, &SliceView::hinted);
    desk.view.execute(ViewCommand::RatioFromOutlines);
    QCOMPARE(hinted.count(), 1);
    desk.view.setTool(ToolId::CardiothoracicRatio);
    drag(desk.view, desk.at(40, 50), desk.at(80, 50));
    QVERIFY(desk.model.all().empty());  // The second line is still to come.
  }

  void rowsThatRunDownThePatientGiveNoRatio() {
    auto loaded = phantom();
    loaded->series.patientOrientation = "F\\L";
    Desk desk(loaded);
    showOutlines(desk.view, outlines(*desk.loaded, false));
    QVERIFY(!desk.view.outlinedChest());
  }

  void anImageIsChosenAsKeyImageAndTakenBack() {
    Desk desk;
    desk.view.setImage(3);
    desk.view.execute(ViewCommand::KeyImage);
    QCOMPARE(desk.model.all().size(), std::size_t{1});
    QCOMPARE(desk.model.all().front().sopInstanceUid, std::string("1.2.3.4.3"));
    QCOMPARE(desk.view.measures().keyImages(), std::vector<int>{3});
    const auto said = [&desk] {
      desk.view.grab();
      return std::any_of(desk.view.placedTexts().begin(), desk.view.placedTexts().end(),
                         [](const PlacedText& text) { return text.text == "KEY IMAGE"; });
    };
    QVERIFY(said());
    desk.view.setImage(2);
    QVERIFY(!said());
    desk.view.setImage(3);
    desk.view.execute(ViewCommand::KeyImage);
    QVERIFY(desk.model.all().empty());
    QVERIFY(!said());
    desk.undo.undo();
    QVERIFY(said());
  }

  void keyImagesAreStoredImages() {
    Desk desk;
    QCOMPARE(desk.view.setPlane(PlaneKind::Coronal), QString());
    QSignalSpy hinted(&desk.view, &SliceView::hinted);
    desk.view.execute(ViewCommand::KeyImage);
    QCOMPARE(hinted.count(), 1);
    QVERIFY(desk.model.all().empty());
  }

  void aRatioOnAnApProjectionSaysThatTheHeartLooksLarger() {
    auto loaded = phantom(Calibration::Detector);
    for (const char* projection : {"PA", "AP"}) {
      loaded->series.viewPosition = projection;
      Desk desk(loaded);
      desk.view.setTool(ToolId::CardiothoracicRatio);
      drag(desk.view, desk.at(40, 40), desk.at(80, 40));
      drag(desk.view, desk.at(10, 50), desk.at(110, 50));
      QCOMPARE(desk.view.measures().layers().size(), std::size_t{1});
      QCOMPARE(desk.view.measures().layers().front().caption.contains("AP"), QByteArray(projection) == "AP");
    }
  }

  void lengthsOnUltrasoundAreOfTheRegionTheyLieIn() {
    auto loaded = phantom(Calibration::None);
    loaded->regions = {{0, 4, 0, 0, 59, 79, 0.2, 0.2}, {0, 4, 70, 0, 119, 79, 0.0, 0.0}};
    Desk desk(loaded);
    const auto drawn = [&desk](double from, double to) {
      desk.view.setTool(ToolId::Length);
      drag(desk.view, desk.at(from, 40), desk.at(to, 40));
      return desk.view.measures().layers().back();
    };
    const MeasureLayer tissue = drawn(10, 50);
    QVERIFY2(tissue.lines.join(' ').contains("8.0 mm"), qPrintable(tissue.lines.join(' ')));
    QVERIFY(tissue.caption.contains("Ultrasound region"));
    QVERIFY(!tissue.uncalibrated);
    const MeasureLayer spectrum = drawn(75, 115);
    QVERIFY2(spectrum.lines.join(' ').contains("px"), qPrintable(spectrum.lines.join(' ')));
    QVERIFY(spectrum.uncalibrated);
    QVERIFY(drawn(40, 100).uncalibrated);
  }
};

QTEST_MAIN(TestReaderMarks)
#include "tst_reader_marks.moc"
