#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <cmath>

#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/view_linker.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

/// Axial images 3 mm apart, or `stepMm`, from `firstMm` upwards.
std::shared_ptr<LoadedSeries> axial(const std::string& frameOfReference, double stepMm = 3.0, double firstMm = 0.0) {
  Geometry grid = test::axialGrid(40, 30, 20);
  grid.spacing[2] = stepMm;
  grid.origin[2] = firstMm;
  auto loaded =
      test::series(test::filled<std::int16_t>(grid, VoxelType::Int16, [](int x, int, int) { return x; }), "CT");
  loaded->series.frameOfReferenceUid = frameOfReference;
  return loaded;
}

/// Sagittal images: rows run to the back, columns to the feet.
std::shared_ptr<LoadedSeries> sagittal(const std::string& frameOfReference) {
  Geometry grid = test::axialGrid(30, 60, 40);
  grid.spacing = {1, 1, 1};
  grid.direction = {{{0, 0, 1}, {1, 0, 0}, {0, -1, 0}}};
  grid.origin = {0, 0, 59};  // 40 images from the right to the left, as wide as the axial ones are
  auto loaded = test::series(test::filled<std::int16_t>(grid, VoxelType::Int16, [](int, int, int) { return 1; }), "CT");
  loaded->series.frameOfReferenceUid = frameOfReference;
  return loaded;
}

/// Axial images whose files say where they lie: 3 mm apart but for 30 mm after the fourth, and each a little to the
/// left of the one before, as of a tilted gantry.
std::shared_ptr<LoadedSeries> uneven(const std::string& frameOfReference) {
  auto loaded = axial(frameOfReference);
  loaded->series.instances.resize(20);
  for (int i = 0; i < 20; ++i) {
    Instance& instance = loaded->series.instances[static_cast<std::size_t>(i)];
    instance.position = Vector3{0.5 * i, 0.0, 3.0 * i + (i > 3 ? 27.0 : 0.0)};
    instance.orientation = {1, 0, 0, 0, 1, 0};
  }
  loaded->report.remarks.push_back({"Uneven.", {Capability::MultiplanarReformat}});
  return loaded;
}

QString painted(SliceView& view) {
  view.grab();
  QStringList texts;
  for (const PlacedText& text : view.placedTexts()) texts << text.text;
  return texts.join('\n');
}

}  // namespace

/// Rule 14: what is tied together lies in one frame of reference; otherwise it is tied by hand, and marked.
class TestViewLinker : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark); }

  void init() {
    m_grid = std::make_unique<ViewerGrid>();
    m_grid->resize(1000, 800);
    m_linker = new ViewLinker(*m_grid);
    m_grid->setLayoutKind(GridLayout::Quad);
    m_grid->show();
    m_grid->setActiveView(m_grid->views()[0]);
  }

  void referenceLinesAreDrawnInOneFrameOfReferenceOnly() {
    put(0, axial("1.2.3"));
    put(1, sagittal("1.2.3"));
    put(2, sagittal("1.2.4"));
    put(3, sagittal(""));
    view(0).setImage(7);
    QCOMPARE(lineCounts(), (std::vector<std::size_t>{0, 1, 0, 0}));
    m_linker->setOptions({.referenceLines = false});
    QCOMPARE(lineCounts(), (std::vector<std::size_t>{0, 0, 0, 0}));
  }

  void imagesWithoutAFrameOfReferenceAreNeverTied() {
    put(0, axial(""));
    put(1, axial(""));
    m_linker->setOptions({.referenceLines = true, .scroll = true, .zoom = true, .window = true});
    const int before = view(1).image();
    view(0).setImage(2);
    QCOMPARE(view(1).image(), before);
    QVERIFY(!shareFrameOfReference(view(0), view(1)));
  }

  void scrollingTogetherGoesToTheSamePlaceOfThePatient() {
    put(0, axial("1.2.3"));
    put(1, axial("1.2.3", 1.5, 12.0));
    put(2, axial("1.2.4"));
    put(3, sagittal("1.2.3"));
    const int other = view(2).image();
    const int across = view(3).image();
    m_linker->setOptions({.scroll = true});
    view(0).setImage(6);  // 18 mm
    QCOMPARE(view(1).image(), 4);
    QCOMPARE(view(2).image(), other);
    QCOMPARE(view(3).image(), across);
    view(1).setImage(10);  // 27 mm; either view leads.
    QCOMPARE(view(0).image(), 9);
    // Where the other series does not reach, its view stays.
    view(0).setImage(19);
    QCOMPARE(view(1).image(), 10);
  }

  void unevenImagesAreNotScrolledByAGuess() {
    put(0, axial("1.2.3"));
    const auto uneven = axial("1.2.3");
    uneven->report.remarks.push_back({"Uneven.", {Capability::MultiplanarReformat}});
    put(1, uneven);
    m_linker->setOptions({.scroll = true});
    const int before = view(1).image();
    view(0).setImage(3);
    QCOMPARE(view(1).image(), before);
  }

  void unevenImagesLeadOthersToWhereTheirFilesSay() {
    put(0, uneven("1.2.3"));
    put(1, axial("1.2.3", 3.0));
    put(2, sagittal("1.2.3"));
    m_linker->setOptions({.referenceLines = true, .scroll = true});
    view(0).setImage(6);  // 45 mm; the grid of the series has it at 18 mm.
    QCOMPARE(view(1).image(), 15);
    QVERIFY(std::abs((*view(0).place()).origin[0] - 3.0) < 1e-9);
    QCOMPARE(view(2).referenceLineCount(), std::size_t{1});
    // The middle of the image lies 3 mm further to the left than in the grid.
    move(view(0), {view(0).width() / 2.0, view(0).height() / 2.0}, Qt::ShiftModifier);
    QVERIFY(view(1).markedPoint());
    const Vector3 pointed = *view(1).markedPoint();
    QVERIFY2(std::abs(pointed[0] - 22.5) < 0.6 && std::abs(pointed[2] - 45.0) < 1e-6,
             qPrintable(QString("%1 %2").arg(pointed[0]).arg(pointed[2])));
  }

  void imagesWhosePlaceIsNotKnownLeadNobody() {
    const auto unknown = uneven("1.2.3");
    unknown->series.instances[6].position.reset();
    put(0, unknown);
    put(1, axial("1.2.3"));
    put(2, sagittal("1.2.3"));
    m_linker->setOptions({.referenceLines = true, .scroll = true, .zoom = true});
    view(0).setImage(5);
    QCOMPARE(view(1).image(), 14);
    QCOMPARE(view(2).referenceLineCount(), std::size_t{1});
    view(0).setImage(6);
    QCOMPARE(view(1).image(), 14);
    QCOMPARE(view(2).referenceLineCount(), std::size_t{0});
    move(view(0), {view(0).width() / 2.0, view(0).height() / 2.0}, Qt::ShiftModifier);
    QVERIFY(!view(1).markedPoint());
  }

  void aPointThatLiesOnAnotherPlaneSaysHowFarAway() {
    put(0, axial("1.2.3"));
    put(1, uneven("1.2.3"));
    put(2, sagittal("1.2.3"));
    view(1).setImage(3);  // 9 mm
    view(0).setImage(7);  // 21 mm
    move(view(0), {view(0).width() / 2.0, view(0).height() / 2.0}, Qt::ShiftModifier);
    QVERIFY(view(1).markedPoint());
    QVERIFY2(painted(view(1)).contains("12 mm away"), qPrintable(painted(view(1))));
    // The other one went to the image through it.
    QVERIFY(view(2).markedPoint());
    QVERIFY(!painted(view(2)).contains("away"));
  }

  void zoomAndWindowAreSharedInOneFrameOfReferenceOnly() {
    put(0, axial("1.2.3"));
    put(1, axial("1.2.3", 1.5));
    put(2, axial("1.2.4"));
    m_linker->setOptions({.zoom = true, .window = true});
    const double other = view(2).displayTransform().viewPixelsPerUnit();
    view(0).zoomBy(2.5, {100, 80});
    view(0).setWindow({.center = 12, .width = 34, .function = VoiFunction::Linear, .explanation = ""});
    QVERIFY(std::abs(view(1).displayTransform().viewPixelsPerUnit() - view(0).displayTransform().viewPixelsPerUnit()) <
            1e-9);
    QCOMPARE(view(2).displayTransform().viewPixelsPerUnit(), other);
    const Vector3 here = view(0).worldAt({view(0).width() / 2.0, view(0).height() / 2.0});
    const Vector3 there = view(1).worldAt({view(1).width() / 2.0, view(1).height() / 2.0});
    for (int i = 0; i < 2; ++i) QVERIFY(std::abs(here[i] - there[i]) < 0.05);
    QCOMPARE(view(1).window()->width, 34.0);
    QCOMPARE(view(2).window()->width, 200.0);
  }

  void seriesOfDifferentFramesScrollTogetherByHandAndAreMarked() {
    put(0, axial("1.2.3"));
    put(1, axial("1.2.4", 6.0));
    view(0).setImage(4);
    view(1).setImage(8);
    m_linker->linkByHand(true);
    QVERIFY(m_linker->linkedByHand());
    QVERIFY(painted(view(0)).contains("LINKED BY HAND"));
    QVERIFY(painted(view(1)).contains("LINKED BY HAND"));
    view(0).setImage(8);  // 12 mm on
    QCOMPARE(view(1).image(), 10);
    m_linker->linkByHand(false);
    QVERIFY(!painted(view(1)).contains("LINKED"));
    view(0).setImage(0);
    QCOMPARE(view(1).image(), 10);
    // Another series: what was set by hand no longer holds.
    m_linker->linkByHand(true);
    put(0, axial("1.2.5"));
    view(0).setImage(1);
    QVERIFY(!m_linker->linkedByHand());
    QVERIFY(!painted(view(1)).contains("LINKED"));
    QCOMPARE(view(1).image(), 10);
  }

  void pointingMarksTheSamePointInTheOthersOfTheFrame() {
    put(0, axial("1.2.3"));
    put(1, sagittal("1.2.3"));
    put(2, axial("1.2.4"));
    const Vector3 target{22.0, 11.0, 15.0};
    view(0).setImage(5);
    const Vector3 index = view(0).grid().worldToIndex(target);
    const QPointF at = view(0).displayTransform().toView({index[0], index[1]});
    move(view(0), at, Qt::ShiftModifier);
    QVERIFY(view(1).markedPoint());
    for (int i = 0; i < 3; ++i) QVERIFY(std::abs((*view(1).markedPoint())[i] - target[i]) < 1e-6);
    QCOMPARE(view(1).image(), 22);
    QVERIFY(!view(2).markedPoint());
    move(view(0), at + QPointF(1, 1), Qt::NoModifier);
    QVERIFY(!view(1).markedPoint());
  }

 private:
  SliceView& view(std::size_t index) { return *m_grid->views()[index]; }
  void put(std::size_t index, const std::shared_ptr<LoadedSeries>& loaded) {
    const Study study = test::study();
    view(index).setSeries(loaded, &study);
  }
  std::vector<std::size_t> lineCounts() {
    std::vector<std::size_t> counts;
    for (const SliceView* each : m_grid->views()) counts.push_back(each->referenceLineCount());
    return counts;
  }
  static void move(SliceView& view, const QPointF& at, Qt::KeyboardModifiers modifiers) {
    QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, modifiers);
    QApplication::sendEvent(&view, &event);
  }

  std::unique_ptr<ViewerGrid> m_grid;
  ViewLinker* m_linker = nullptr;
};

QTEST_MAIN(TestViewLinker)
#include "tst_view_linker.moc"
