#include <QtTest>

#include <cmath>

#include "core/base/geometry.h"
#include "core/base/json.h"

#include <nlohmann/json.hpp>

using namespace pellucid;

namespace {

Geometry oblique() {
  Geometry geometry;
  geometry.size = {7, 5, 3};
  geometry.spacing = {0.5, 0.8, 2.5};
  geometry.origin = {-10, 20, 30};
  const double c = std::cos(0.3), s = std::sin(0.3);
  geometry.direction = {{{c, -s, 0}, {s, c, 0}, {0, 0, 1}}};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  return geometry;
}

double distance(const Vector3& a, const Vector3& b) { return length({a[0] - b[0], a[1] - b[1], a[2] - b[2]}); }

}  // namespace

class TestGeometry : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void worldAndIndexAreInverse() {
    const Geometry g = oblique();
    for (const Vector3& index : {Vector3{0, 0, 0}, Vector3{6, 4, 2}, Vector3{2.5, -1, 7}})
      QVERIFY(distance(g.worldToIndex(g.indexToWorld(index)), index) < 1e-12);
  }
  void resamplingKeepsTheOuterEdges() {
    const Geometry g = oblique();
    const Geometry r = g.resampledTo({14, 10, 1});
    QVERIFY(distance(r.indexToWorld({-0.5, -0.5, -0.5}), g.indexToWorld({-0.5, -0.5, -0.5})) < 1e-12);
    QVERIFY(distance(r.indexToWorld({13.5, 9.5, 0.5}), g.indexToWorld({6.5, 4.5, 2.5})) < 1e-12);
    QVERIFY(std::abs(r.spacing[2] - 7.5) < 1e-12);
  }
  void croppingKeepsTheWorldOfTheVoxels() {
    const Geometry g = oblique();
    const Geometry c = g.cropped({2, -1, 1}, {3, 4, 1});
    QVERIFY(distance(c.indexToWorld({0, 0, 0}), g.indexToWorld({2, -1, 1})) < 1e-12);
  }
  void matchesOnlyWithinTheTolerance() {
    const Geometry g = oblique();
    Geometry moved = g;
    moved.origin[0] += 0.02;
    QVERIFY(g.matches(moved, 0.03));
    QVERIFY(!g.matches(moved, 0.01));
    moved = g;
    moved.spacing[0] *= 1.01;  // the far corner moves by 0.03 mm
    QVERIFY(!g.matches(moved, 0.01));
  }
  void lettersNameTheSidesOfThePatient_data() {
    QTest::addColumn<QList<double>>("direction");
    QTest::addColumn<QString>("letters");
    QTest::newRow("left") << QList<double>{1, 0, 0} << "L";
    QTest::newRow("right") << QList<double>{-1, 0, 0} << "R";
    QTest::newRow("back") << QList<double>{0, 1, 0} << "P";
    QTest::newRow("front") << QList<double>{0, -1, 0} << "A";
    QTest::newRow("head") << QList<double>{0, 0, 1} << "H";
    QTest::newRow("feet") << QList<double>{0, 0, -1} << "F";
    QTest::newRow("oblique") << QList<double>{0.8, 0.6, 0} << "LP";
    QTest::newRow("almost left") << QList<double>{0.99, 0.1, 0.1} << "L";
    QTest::newRow("nothing") << QList<double>{0, 0, 0} << "";
  }
  void lettersNameTheSidesOfThePatient() {
    QFETCH(QList<double>, direction);
    QFETCH(QString, letters);
    QCOMPARE(QString::fromStdString(orientationLetters({direction[0], direction[1], direction[2]})), letters);
  }
  void survivesJson() {
    const auto back = geometryFromJson(toJson(oblique()));
    QVERIFY(back.ok());
    QVERIFY(back->matches(oblique(), 1e-12));
    QCOMPARE(back->calibration, Calibration::Scanner);
    QVERIFY(back->inPatient);
  }
};

QTEST_APPLESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
