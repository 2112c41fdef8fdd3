#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/imaging/annotation.h"
#include "core/imaging/annotation_measures.h"
#include "core/imaging/annotation_shape.h"
#include "core/imaging/kept_rendering.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;

namespace {

Geometry slicePlane(const Geometry& grid, int slice) {
  return grid.cropped({0, 0, slice}, {grid.size[0], grid.size[1], 1});
}

Annotation drawn(AnnotationKind kind, std::vector<PlanePoint> points, const Geometry& plane) {
  Annotation annotation;
  annotation.id = "a1";
  annotation.kind = kind;
  annotation.points = std::move(points);
  annotation.plane = plane;
  annotation.seriesUid = "1.2.3";
  return annotation;
}

KeptRendering rendering() {
  KeptRendering kept;
  kept.look.preset = "ct_bone";
  kept.look.transfer = {0.125, 1.5};
  kept.look.axes = turnedByHand(axesFrom(PatientSide::Left), 0.3, -0.2);
  kept.look.zoom = 1.75;
  kept.look.offset = {1.5, -2.5, 3.25};
  kept.look.cut = kept.look.boxed = true;
  kept.look.cutNormal = {0.6, 0.0, 0.8};
  kept.look.cutMm = -12.5;
  kept.look.box.first[1] = 0.25;
  kept.png = std::string("\x89PNG\0\xFF", 6);
  kept.pixelReduction = 2;
  kept.voxelReduction = {2, 2, 1};
  kept.modelSurfaces = true;
  return kept;
}

double distanceMm(const Annotation& annotation, int a, int b) {
  const auto& p = annotation.points;
  return std::hypot((p[a][0] - p[b][0]) * annotation.plane.spacing[0],
                    (p[a][1] - p[b][1]) * annotation.plane.spacing[1]);
}

/// Cosine of the angle between the axes of a bidirectional measurement, in the world.
double cosine(const Annotation& annotation) {
  const auto& p = annotation.points;
  const Vector3& s = annotation.plane.spacing;
  const double product =
      (p[1][0] - p[0][0]) * s[0] * (p[3][0] - p[2][0]) * s[0] + (p[1][1] - p[0][1]) * s[1] * (p[3][1] - p[2][1]) * s[1];
  return product / (distanceMm(annotation, 0, 1) * distanceMm(annotation, 2, 3));
}

}  // namespace

class TestAnnotation : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyKindSurvivesJson() {
    for (const AnnotationKindRow& row : annotationKinds()) {
      std::vector<PlanePoint> points;
      for (int i = 0; i < row.fewestPoints; ++i) points.push_back({1.25 * i, 40.0 - i * i});
      Annotation before = drawn(row.kind, points, slicePlane(phantom::obliqueGrid({64, 48, 9}, {0.5, 0.7, 3}), 4));
      before.label = PlanePoint{3.5, -2.0};
      before.text = "Größe, \"quoted\"";
      before.lesion = "L1";
      before.sopInstanceUid = "1.2.3.4";
      before.frame = 2;
      before.reader = "Dr. Reader";
      before.changedAt = "2026-03-01T15:00:00+01:00";
      if (row.kind == AnnotationKind::KeyRendering) before.rendering = std::make_shared<KeptRendering>(rendering());
      const auto json = parseJson(toJson(before).dump());
      QVERIFY(json.ok());
      const auto after = annotationFromJson(*json);
      QVERIFY2(after.ok(), row.name);
      QVERIFY2(*after == before, row.name);
    }
  }
  void hostileJsonIsRefused_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no object") << ""
                               << "[1,2]";
    QTest::newRow("unknown kind") << "kind"
                                  << "\"volume\"";
    QTest::newRow("kind is a number") << "kind"
                                      << "3";
    QTest::newRow("no id") << "id"
                           << "\"\"";
    QTest::newRow("one point too few") << "points"
                                       << "[[1,2]]";
    QTest::newRow("one point too many") << "points"
                                        << "[[1,2],[3,4],[5,6]]";
    QTest::newRow("a point of three") << "points"
                                      << "[[1,2,3],[3,4]]";
    QTest::newRow("a point of texts") << "points"
                                      << "[[\"1\",2],[3,4]]";
    QTest::newRow("a point at the end of the world") << "points"
                                                     << "[[1e9,2],[3,4]]";
    QTest::newRow("label that is no point") << "label"
                                            << "{}";
    QTest::newRow("frame below zero") << "frame"
                                      << "-1";
    QTest::newRow("no plane") << "plane"
                              << "null";
    QTest::newRow("plane of many slices")
        << "plane"
        << R"({"size":[9,9,2],"spacing":[1,1,1],"origin":[0,0,0],"direction":[1,0,0,0,1,0,0,0,1],"calibration":1})";
    QTest::newRow("plane without spacing")
        << "plane"
        << R"({"size":[9,9,1],"spacing":[0,1,1],"origin":[0,0,0],"direction":[1,0,0,0,1,0,0,0,1],"calibration":1})";
    QTest::newRow("plane that is skew")
        << "plane"
        << R"({"size":[9,9,1],"spacing":[1,1,1],"origin":[0,0,0],"direction":[1,1,0,0,1,0,0,0,1],"calibration":1})";
    QTest::newRow("plane of endless size")
        << "plane"
        << R"({"size":[1e30,9,1],"spacing":[1,1,1],"origin":[0,0,0],"direction":[1,0,0,0,1,0,0,0,1],"calibration":1})";
    QTest::newRow("unknown calibration")
        << "plane"
        << R"({"size":[9,9,1],"spacing":[1,1,1],"origin":[0,0,0],"direction":[1,0,0,0,1,0,0,0,1],"calibration":99})";
  }
  void hostileJsonIsRefused() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    Json json = toJson(drawn(AnnotationKind::Length, {{1, 2}, {3, 4}}, slicePlane(phantom::gridOf({9, 9, 2}), 0)));
    QVERIFY(annotationFromJson(json).ok());
    const Json part = *parseJson(value.toStdString());
    if (key.isEmpty())
      json = part;
    else
      json[key.toStdString()] = part;
    const auto read = annotationFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Malformed);
  }
  void hostileRenderingsAreRefused_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* key, const char* value) {
      QTest::newRow(name) << QString(key) << QString(value);
    };
    row("no look", "look", "[]");
    row("no picture", "png", "\"\"");
    row("a picture that is no Base64", "png", "\"a?b=\"");
    row("coarser than can be", "pixel_reduction", "0");
    row("voxels of nothing", "voxel_reduction", "[1,0,1]");
    row("voxels along two axes", "voxel_reduction", "[1,1]");
    row("a mirror", "look.behind", "[0,-1,0]");
    row("axes that are none", "look.right", "[0,0,0]");
    row("a zoom of nothing", "look.zoom", "0");
    row("a stretch without end", "look.stretch", "1e300");
    row("beyond the world", "look.offset_mm", "[0,0,1e12]");
    row("a cut without direction", "look.cut_normal", "[0,0,0]");
    row("a box turned inside out", "look.box_first", "[0.5,1,0.5]");
    row("a box outside", "look.box_last", "[1,1,1.5]");
  }
  void hostileRenderingsAreRefused() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    Annotation annotation = drawn(AnnotationKind::KeyRendering, {{1, 2}}, slicePlane(phantom::gridOf({9, 9, 2}), 0));
    KeptRendering kept = rendering();
    kept.look.axes = axesFrom(PatientSide::Anterior);
    annotation.rendering = std::make_shared<KeptRendering>(kept);
    Json json = toJson(annotation);
    QVERIFY(annotationFromJson(json).ok());
    Json* at = &json["rendering"];
    const QStringList path = key.split('.');
    for (int i = 0; i + 1 < path.size(); ++i) at = &(*at)[path[i].toStdString()];
    QVERIFY(at->contains(path.back().toStdString()));
    (*at)[path.back().toStdString()] = *parseJson(value.toStdString());
    const auto read = annotationFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Malformed);
  }
  void a3dViewHasAPictureAndOthersHaveNone() {
    const Geometry plane = slicePlane(phantom::gridOf({9, 9, 2}), 0);
    QVERIFY(!annotationFromJson(toJson(drawn(AnnotationKind::KeyRendering, {{1, 2}}, plane))).ok());
    Annotation length = drawn(AnnotationKind::Length, {{1, 2}, {3, 4}}, plane);
    length.rendering = std::make_shared<KeptRendering>(rendering());
    QVERIFY(!annotationFromJson(toJson(length)).ok());
  }
  void a3dViewIsOnNoPlane() {
    const Geometry plane = slicePlane(phantom::gridOf({9, 9, 2}), 0);
    const Annotation kept = drawn(AnnotationKind::KeyRendering, {{1, 2}}, plane);
    QVERIFY(!pointsOn(kept, {plane, "1.2.3", "", 0}));
  }
  void tooMuchIsRefused() {
    Json json =
        toJson(drawn(AnnotationKind::Polygon, {{1, 2}, {3, 4}, {5, 9}}, slicePlane(phantom::gridOf({9, 9, 1}), 0)));
    QVERIFY(annotationFromJson(json).ok());
    Json many = json;
    for (int i = 0; i < kMostAnnotationPoints; ++i) many["points"].push_back({i, i});
    QVERIFY(!annotationFromJson(many).ok());
    Json wordy = json;
    wordy["text"] = std::string(100000, 'x');
    QVERIFY(!annotationFromJson(wordy).ok());
  }
  void aLaterVersionIsRefusedWithASentence() {
    Json json = toJson(drawn(AnnotationKind::Length, {{1, 2}, {3, 4}}, slicePlane(phantom::gridOf({9, 9, 1}), 0)));
    json["version"] = 2;
    const auto read = annotationFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Unsupported);
    QVERIFY(read.error().message.find("later version") != std::string::npos);
  }
  void showsOnItsOwnPlaneOnly() {
    const Geometry grid = phantom::obliqueGrid({64, 48, 9}, {0.5, 0.7, 3});
    const Annotation annotation = drawn(AnnotationKind::Length, {{10, 10}, {30, 10}}, slicePlane(grid, 4));
    const auto on = [&](const Geometry& plane) { return pointsOn(annotation, {plane, "1.2.3", "", 0}); };
    QVERIFY(on(slicePlane(grid, 4)).has_value());
    QVERIFY(!on(slicePlane(grid, 5)).has_value());
    QVERIFY(!pointsOn(annotation, {slicePlane(grid, 4), "other series", "", 0}));
    Geometry near = slicePlane(grid, 4);
    near.origin = grid.indexToWorld({0, 0, 4.2});
    QVERIFY(on(near).has_value());
    near.origin = grid.indexToWorld({0, 0, 4.3});
    QVERIFY(!on(near).has_value());
  }
  void aReslicedPlaneShowsTheSamePlacesInItsOwnIndices() {
    const Geometry grid = phantom::obliqueGrid({64, 48, 9}, {0.5, 0.7, 3});
    Annotation annotation = drawn(AnnotationKind::Length, {{10, 10}, {30, 12}}, slicePlane(grid, 4));
    annotation.label = PlanePoint{12, 3};
    // Looked at from behind, finer, with another corner.
    Geometry other = slicePlane(grid, 4);
    for (int i = 0; i < 3; ++i) {
      other.direction[i][0] = -grid.direction[i][0];
      other.direction[i][2] = -grid.direction[i][2];
    }
    other.spacing = {0.25, 0.25, 1};
    other.size = {200, 200, 1};
    other.origin = grid.indexToWorld({63, 0, 4});
    const auto points = pointsOn(annotation, {other, "1.2.3", "", 0});
    QVERIFY(points.has_value());
    QCOMPARE(points->size(), std::size_t(3));
    for (int i = 0; i < 2; ++i) {
      const Vector3 there = other.indexToWorld({(*points)[i][0], (*points)[i][1], 0});
      const Vector3 here = annotation.plane.indexToWorld({annotation.points[i][0], annotation.points[i][1], 0});
      for (int axis = 0; axis < 3; ++axis) QVERIFY(std::abs(there[axis] - here[axis]) < 1e-9);
    }
  }
  void aStoredImageIsKnownByItsUidWhereverItLies() {
    const Geometry grid = phantom::gridOf({64, 48, 9});
    Annotation annotation = drawn(AnnotationKind::Length, {{10, 10}, {30, 10}}, slicePlane(grid, 4));
    annotation.sopInstanceUid = "1.9";
    annotation.frame = 1;
    QVERIFY(pointsOn(annotation, {slicePlane(grid, 7), "1.2.3", "1.9", 1}).has_value());
    QVERIFY(!pointsOn(annotation, {slicePlane(grid, 4), "1.2.3", "1.9", 2}).has_value());
    QVERIFY(!pointsOn(annotation, {slicePlane(grid, 4), "1.2.3", "1.8", 1}).has_value());
    QVERIFY(pointsOn(annotation, {slicePlane(grid, 4), "1.2.3", "", 0}).has_value());
  }
  void theShortAxisStaysPerpendicularInTheWorld() {
    Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}, {0.5, 2.0, 1}), 0);
    Annotation annotation = drawn(AnnotationKind::Bidirectional, withShortAxis({4, 4}, {44, 9}, plane), plane);
    QVERIFY(std::abs(cosine(annotation)) < 1e-12);
    QVERIFY(std::abs(distanceMm(annotation, 2, 3) - distanceMm(annotation, 0, 1) / 2) < 1e-9);
    movePoint(annotation, 2, {20, 1});
    QVERIFY(std::abs(cosine(annotation)) < 1e-12);
    movePoint(annotation, 1, {30, 30});
    QVERIFY(std::abs(cosine(annotation)) < 1e-12);
    QCOMPARE(annotation.points[1], (PlanePoint{30, 30}));
    // The end that was dragged lies where the pointer is while it can.
    movePoint(annotation, 3, {18, 14});
    QVERIFY(std::abs(annotation.points[3][0] - 18) < 1e-9 && std::abs(annotation.points[3][1] - 14) < 1e-9);
  }
  void aRectangleStaysOne() {
    const Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}), 0);
    Annotation annotation = drawn(AnnotationKind::Rectangle, rectangleBetween({5, 5}, {5, 5}), plane);
    movePoint(annotation, 2, {15, 25});
    QCOMPARE(annotation.points, (std::vector<PlanePoint>{{5, 5}, {15, 5}, {15, 25}, {5, 25}}));
    movePoint(annotation, 1, {20, 0});
    QCOMPARE(annotation.points, (std::vector<PlanePoint>{{5, 0}, {20, 0}, {20, 25}, {5, 25}}));
    // Dragged over the opposite corner and back out on the other side.
    movePoint(annotation, 1, {0, 40});
    QCOMPARE(annotation.points, (std::vector<PlanePoint>{{5, 40}, {0, 40}, {0, 25}, {5, 25}}));
  }
  void theWidthsOfTheCardiothoracicRatioStayHorizontal() {
    const Geometry plane = slicePlane(phantom::gridOf({64, 48, 1}), 0);
    QCOMPARE(straightened({5, 5}, {20, 9}, plane), (PlanePoint{20, 5}));
    QCOMPARE(straightened({5, 5}, {8, 30}, plane), (PlanePoint{5, 30}));
    Annotation annotation = drawn(AnnotationKind::CardiothoracicRatio, {{20, 20}, {40, 20}, {5, 30}, {60, 30}}, plane);
    movePoint(annotation, 1, {44, 26});
    QCOMPARE(annotation.points, (std::vector<PlanePoint>{{20, 26}, {44, 26}, {5, 30}, {60, 30}}));
  }
  void movingTakesTheLabelAlong() {
    Annotation annotation = drawn(AnnotationKind::Length, {{1, 2}, {3, 4}}, slicePlane(phantom::gridOf({9, 9, 1}), 0));
    annotation.label = PlanePoint{5, 5};
    moveBy(annotation, 2, -1);
    QCOMPARE(annotation.points, (std::vector<PlanePoint>{{3, 1}, {5, 3}}));
    QCOMPARE(*annotation.label, (PlanePoint{7, 4}));
  }
};

QTEST_APPLESS_MAIN(TestAnnotation)
#include "tst_annotation.moc"
