#include <QtTest>
#include <algorithm>

#include "core/imaging/clip_box.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;

namespace {

bool keeps(const std::vector<CutPlane>& cuts, const Vector3& world) {
  return std::all_of(cuts.begin(), cuts.end(), [&](const CutPlane& cut) {
    return dot(cut.normal, {world[0] - cut.point[0], world[1] - cut.point[1], world[2] - cut.point[2]}) <= 0.0;
  });
}

bool near(const Vector3& a, const Vector3& b) {
  return length({a[0] - b[0], a[1] - b[1], a[2] - b[2]}) < 1e-9;
}

}  // namespace

class TestClipBox : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theWholeVolumeIsCutNowhere() {
    const Geometry grid = phantom::obliqueGrid({40, 30, 20}, {1, 2, 3});
    QVERIFY(ClipBox().whole());
    QVERIFY(cutsOf({}, grid).empty());
    for (int face = 0; face < kBoxFaces; ++face) QCOMPARE(drawnInMm({}, grid, face), 0.0);
  }

  void aFaceDrawnInCutsWhatLiesBeyondIt_data() {
    QTest::addColumn<int>("face");
    for (int face = 0; face < kBoxFaces; ++face) QTest::addRow("face %d", face) << face;
  }
  void aFaceDrawnInCutsWhatLiesBeyondIt() {
    QFETCH(int, face);
    const Geometry grid = phantom::obliqueGrid({40, 30, 20}, {1, 2, 3});
    const int axis = face / 2;
    const double spacing = grid.spacing[axis];
    // Three voxels go, from the outer edge of the first on.
    const ClipBox box = withFace({}, grid, face, 3 * spacing);
    QVERIFY(std::abs(drawnInMm(box, grid, face) - 3 * spacing) < 1e-9);
    const auto cuts = cutsOf(box, grid);
    QCOMPARE(cuts.size(), std::size_t{1});
    QVERIFY(std::abs(length(cuts.front().normal) - 1.0) < 1e-12);
    Vector3 index{17, 11, 9};
    const double last = grid.size[axis] - 1;
    index[axis] = face % 2 == 0 ? 2 : last - 2;
    QVERIFY(!keeps(cuts, grid.indexToWorld(index)));
    index[axis] = face % 2 == 0 ? 3 : last - 3;
    QVERIFY(keeps(cuts, grid.indexToWorld(index)));
    index[axis] = face % 2 == 0 ? last : 0;
    QVERIFY(keeps(cuts, grid.indexToWorld(index)));
  }

  void facesNeverMeet() {
    const Geometry grid = phantom::gridOf({40, 30, 20}, {1, 2, 3});
    ClipBox box = withFace({}, grid, 0, 30.0);
    box = withFace(box, grid, 1, 1e6);
    // One voxel stays.
    QVERIFY(std::abs((box.last[0] - box.first[0]) * 40 - 1.0) < 1e-9);
    QVERIFY(std::abs(drawnInMm(box, grid, 0) - 30.0) < 1e-9);
    box = withFace(box, grid, 0, -5.0);
    QCOMPARE(box.first[0], 0.0);
    // Of a single image, all.
    QVERIFY(withFace({}, phantom::gridOf({4, 4, 1}), 4, 1.0).whole());
  }

  void handlesLieInTheMiddleOfTheFaces() {
    const Geometry grid = phantom::obliqueGrid({40, 30, 20}, {1, 2, 3});
    ClipBox box = withFace({}, grid, 1, 20.0);
    QVERIFY(near(faceCentre(box, grid, 0), grid.indexToWorld({-0.5, 14.5, 9.5})));
    QVERIFY(near(faceCentre(box, grid, 1), grid.indexToWorld({19.5, 14.5, 9.5})));
    QVERIFY(near(faceCentre(box, grid, 5), grid.indexToWorld({9.5, 14.5, 19.5})));
    const auto corners = boxCorners(box, grid);
    QVERIFY(near(corners[0], grid.indexToWorld({-0.5, -0.5, -0.5})));
    QVERIFY(near(corners[7], grid.indexToWorld({19.5, 29.5, 19.5})));
    QVERIFY(near(corners[4], grid.indexToWorld({-0.5, -0.5, 19.5})));
    QVERIFY(near(faceNormal(grid, 3), grid.axis(1)));
  }
};

QTEST_APPLESS_MAIN(TestClipBox)
#include "tst_clip_box.moc"
