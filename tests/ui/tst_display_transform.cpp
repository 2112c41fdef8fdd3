#include <QTest>
#include <array>

#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/display_transform.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

/// Left, top, right, bottom.
using Letters = std::array<std::string, 4>;

Letters lettersOf(const Geometry& grid, const ViewState& state, const std::string& patientOrientation = {}) {
  const EdgeLetters e = edgeLetters(DisplayTransform(grid, {300, 200}, state).imageToView(), grid, patientOrientation);
  return {e.left, e.top, e.right, e.bottom};
}

/// What happens to the edges of a sheet of paper: no matrices here.
Letters turnedClockwise(const Letters& l) {
  return {l[3], l[0], l[1], l[2]};
}
Letters flipped(const Letters& l) {
  return {l[2], l[1], l[0], l[3]};
}
Letters upended(const Letters& l) {
  return {l[0], l[3], l[2], l[1]};
}

QString joined(const Letters& l) {
  return QString::fromStdString(l[0] + "," + l[1] + "," + l[2] + "," + l[3]);
}

}  // namespace

class TestDisplayTransform : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void lettersFollowEveryTurnAndFlip_data() {
    QTest::addColumn<int>("plane");
    QTest::addColumn<QString>("stored");
    QTest::newRow("axial") << 0 << "R,A,L,P";
    QTest::newRow("coronal") << 1 << "R,H,L,F";
    QTest::newRow("sagittal") << 2 << "A,H,P,F";
    QTest::newRow("projection by (0020,0020)") << 3 << "R,H,L,F";
  }
  void lettersFollowEveryTurnAndFlip() {
    QFETCH(int, plane);
    QFETCH(QString, stored);
    Geometry grid = test::axialGrid(40, 30, 1);
    grid.spacing = {0.5, 0.8, 1.0};
    if (plane == 1) grid.direction = {{{1, 0, 0}, {0, 0, 1}, {0, -1, 0}}};
    if (plane == 2) grid.direction = {{{0, 0, 1}, {1, 0, 0}, {0, -1, 0}}};
    if (plane == 3) grid.inPatient = false;
    const std::string byPatient = plane == 3 ? "L\\F" : "";
    for (int turns = 0; turns < 4; ++turns)
      for (int flips = 0; flips < 4; ++flips) {
        ViewState state;
        state.quarterTurns = turns;
        state.flippedHorizontally = (flips & 1) != 0;
        state.flippedVertically = (flips & 2) != 0;
        const QStringList parts = stored.split(',');
        Letters expected{parts[0].toStdString(), parts[1].toStdString(), parts[2].toStdString(),
                         parts[3].toStdString()};
        for (int i = 0; i < turns; ++i) expected = turnedClockwise(expected);
        if (state.flippedHorizontally) expected = flipped(expected);
        if (state.flippedVertically) expected = upended(expected);
        QCOMPARE(joined(lettersOf(grid, state, byPatient)), joined(expected));
      }
  }

  void commandsTurnWhatIsOnTheScreen() {
    const Geometry grid = test::axialGrid(40, 30, 1);
    ViewState state;
    Letters expected = lettersOf(grid, state);
    // A fixed walk through the group of eight, with flips before turns and after.
    for (const char step : std::string("rhrvlhhrvrrhlv")) {
      if (step == 'r') turnClockwise(state, 1), expected = turnedClockwise(expected);
      if (step == 'l') turnClockwise(state, -1), expected = turnedClockwise(turnedClockwise(turnedClockwise(expected)));
      if (step == 'h') flipHorizontally(state), expected = flipped(expected);
      if (step == 'v') flipVertically(state), expected = upended(expected);
      QCOMPARE(joined(lettersOf(grid, state)), joined(expected));
    }
  }

  void lettersAreBlankWhenUnknown_data() {
    QTest::addColumn<QString>("orientation");
    for (const char* text : {"", "L", "L\\", "\\F", "LE\\V", "L\\L", "L\\R", "X\\F", "LL\\F"})
      QTest::newRow(qPrintable(QString("'%1'").arg(text))) << text;
  }
  void lettersAreBlankWhenUnknown() {
    QFETCH(QString, orientation);
    Geometry grid = test::axialGrid(40, 30, 1);
    grid.inPatient = false;
    QCOMPARE(joined(lettersOf(grid, {}, orientation.toStdString())), QString(",,,"));
  }

  void obliquePlanesCarryMoreLetters() {
    Geometry grid = test::axialGrid(40, 30, 1);
    const double s = std::sqrt(0.5);
    grid.direction = {{{s, 0, s}, {s, 0, -s}, {0, -1, 0}}};
    const Letters letters = lettersOf(grid, {});
    QCOMPARE(letters[2].size(), std::size_t{2});
    QVERIFY(letters[2] == "LP" || letters[2] == "PL");
    QCOMPARE(QString::fromStdString(letters[3]), QString("F"));
  }

  void fitShowsTheWholeImageInItsTrueProportions() {
    Geometry grid = test::axialGrid(100, 50, 1);
    grid.spacing = {1.0, 4.0, 1.0};
    const DisplayTransform fit(grid, {400, 400}, {});
    QCOMPARE(fit.imageRect().height(), 400.0);
    QCOMPARE(fit.imageRect().width(), 200.0);
    QCOMPARE(fit.viewPixelsPerUnit(), 2.0);
    ViewState turned;
    turned.quarterTurns = 1;
    const DisplayTransform sideways(grid, {400, 400}, turned);
    QCOMPARE(sideways.imageRect().width(), 400.0);
    QCOMPARE(sideways.imageRect().height(), 200.0);
  }

  void viewAndImageCoordinatesAreInverse() {
    const Geometry grid = test::axialGrid(64, 48, 1);
    ViewState state;
    state.zoom = 2.7;
    state.panX = 13;
    state.panY = -40;
    state.quarterTurns = 3;
    state.flippedVertically = true;
    const DisplayTransform transform(grid, {333, 217}, state);
    const QPointF there = transform.toView({12, 34});
    const QPointF back = transform.toImage(there);
    QVERIFY(std::abs(back.x() - 12) < 1e-9 && std::abs(back.y() - 34) < 1e-9);
  }

  void wholeZoomsBeginOnAPixelOfTheScreen() {
    const Geometry grid = test::axialGrid(63, 47, 1);
    ViewState state;
    state.zoom = 2.0;
    const QRectF rect = DisplayTransform(grid, {501, 333}, state).imageRect();
    QCOMPARE(rect.left(), std::round(rect.left()));
    QCOMPARE(rect.top(), std::round(rect.top()));
  }

  void markSaysWhatDiffersFromTheStoredImage() {
    ViewState state;
    QVERIFY(orientationMarks(state).isEmpty());
    state.quarterTurns = 1;
    QVERIFY(orientationMarks(state).join(' ').contains("90"));
    state.quarterTurns = 2;
    state.flippedHorizontally = state.flippedVertically = true;  // Both flips undo half a turn.
    QVERIFY(orientationMarks(state).isEmpty());
    state.flippedVertically = false;
    QCOMPARE(orientationMarks(state), QStringList("Flipped vertically"));
  }
};

QTEST_GUILESS_MAIN(TestDisplayTransform)
#include "tst_display_transform.moc"
