#include <QtTest>
#include <cmath>

#include "core/ml/analyser.h"
#include "inference_fixture.h"
#include "pack_fixture.h"

using namespace pellucid;

namespace {

/// A dim image with one bright, smooth spot at the given share of its width and height.
LoadedSeries imageWithSpot(const Geometry& geometry, double across, double down) {
  LoadedSeries loaded = test::chestImage(geometry.size[0], geometry.size[1]);
  loaded.volume = *Volume::allocate(geometry, VoxelType::UInt16);
  auto* pixels = loaded.volume.mutableData<std::uint16_t>();
  const double width = geometry.size[0], height = geometry.size[1];
  for (int row = 0; row < geometry.size[1]; ++row) {
    for (int column = 0; column < geometry.size[0]; ++column) {
      const double x = (column - across * width) / (0.08 * width);
      const double y = (row - down * height) / (0.08 * height);
      const int texture = (column * 7 + row * 13) % 5;  // No real image is constant.
      pixels[row * geometry.size[0] + column] =
          static_cast<std::uint16_t>(100 + texture + 3000.0 * std::exp(-0.5 * (x * x + y * y)));
    }
  }
  return loaded;
}

std::pair<int, int> peakOf(const Volume& map) {
  const float* values = map.data<float>();
  const auto at = std::max_element(values, values + map.geometry().voxelCount()) - values;
  return {static_cast<int>(at % map.geometry().size[0]), static_cast<int>(at / map.geometry().size[0])};
}

}  // namespace

class TestSaliency : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    m_folder = std::make_unique<TemporaryFolder>(std::move(*TemporaryFolder::create()));
    for (const char* fit : {"stretch", "letterbox", "crop"})
      m_packs[fit] = test::brightSpotPack(m_folder->path() / fit, fit);
  }

  void thePeakLiesOnTheEvidence_data() {
    QTest::addColumn<QString>("fit");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("across");
    QTest::addColumn<double>("down");
    QTest::addColumn<bool>("turned");
    struct Shape {
      const char* name;
      int columns, rows;
    };
    for (const char* fit : {"stretch", "letterbox", "crop"})
      for (const Shape& shape : {Shape{"square", 256, 256}, Shape{"wide", 500, 300}, Shape{"high", 231, 417}})
        for (const double across : {0.3, 0.7})
          for (const bool turned : {false, true})
            QTest::addRow("%s, %s, at %.1f%s", fit, shape.name, across, turned ? ", axes turned" : "")
                << fit << shape.columns << shape.rows << across << (across < 0.5 ? 0.65 : 0.4) << turned;
  }
  void thePeakLiesOnTheEvidence() {
    QFETCH(QString, fit);
    QFETCH(int, columns);
    QFETCH(int, rows);
    QFETCH(double, across);
    QFETCH(double, down);
    QFETCH(bool, turned);
    Geometry geometry;
    geometry.size = {columns, rows, 1};
    if (turned) {
      // Anisotropic, mirrored and turned out of the axes: the map must come back by geometry alone.
      geometry.spacing = {0.2, 0.35, 1.0};
      geometry.origin = {31.0, -12.0, 7.0};
      const double c = std::cos(0.6), s = std::sin(0.6);
      geometry.direction = {{{-c, s, 0}, {0, 0, 1}, {s, c, 0}}};
      geometry.calibration = Calibration::Detector;
    }
    const LoadedSeries loaded = imageWithSpot(geometry, across, down);
    AnalysisOptions options;
    options.saliencyLabels = {"bright"};
    Job job;
    const auto analysis = m_analyser.analyse(loaded, m_packs[fit.toStdString()], options, job);
    QVERIFY2(analysis.ok(), analysis.ok() ? "" : analysis.error().message.c_str());
    QCOMPARE(analysis->saliency.size(), std::size_t(1));
    const Volume& map = analysis->saliency[0].values;
    QVERIFY(map.geometry().matches(geometry, 1e-9));
    const auto [column, row] = peakOf(map);
    // One cell of the 7 x 7 features; letterbox and crop scale both sides alike.
    const double longer = std::max(columns, rows), shorter = std::min(columns, rows);
    const double cell = (fit == "letterbox" ? longer : shorter) / 7.0;
    const double cellAcross = fit == "stretch" ? columns / 7.0 : cell;
    const double cellDown = fit == "stretch" ? rows / 7.0 : cell;
    QVERIFY2(std::abs(column - across * columns) <= cellAcross && std::abs(row - down * rows) <= cellDown,
             qPrintable(QString("peak at %1, %2").arg(column).arg(row)));
    const float* values = map.data<float>();
    const auto [least, most] = std::minmax_element(values, values + map.geometry().voxelCount());
    QVERIFY(*least >= 0.0F && *most <= 1.0F && *most > 0.5F);
  }

  void aMirroredImageHasAMirroredMap() {
    Geometry geometry;
    geometry.size = {320, 240, 1};
    AnalysisOptions options;
    options.saliencyLabels = {"bright"};
    Job job;
    const auto left = m_analyser.analyse(imageWithSpot(geometry, 0.25, 0.5), m_packs["stretch"], options, job);
    const auto right = m_analyser.analyse(imageWithSpot(geometry, 0.75, 0.5), m_packs["stretch"], options, job);
    QVERIFY(left.ok() && right.ok());
    const int mirrored = 319 - peakOf(right->saliency[0].values).first;
    QVERIFY(std::abs(peakOf(left->saliency[0].values).first - mirrored) <= 320 / 7);
  }

  void nothingSpeaksForALabelThatNothingFeeds() {
    Geometry geometry;
    geometry.size = {224, 224, 1};
    AnalysisOptions options;
    options.saliencyLabels = {"dark"};
    Job job;
    const auto analysis = m_analyser.analyse(imageWithSpot(geometry, 0.5, 0.5), m_packs["stretch"], options, job);
    QVERIFY(analysis.ok());
    const float* values = analysis->saliency[0].values.data<float>();
    QCOMPARE(*std::max_element(values, values + 224 * 224), 0.0F);
  }

  void aStarAsksForEveryFindingAndAnUnknownLabelIsRefused() {
    Geometry geometry;
    geometry.size = {224, 224, 1};
    const LoadedSeries loaded = imageWithSpot(geometry, 0.5, 0.5);
    AnalysisOptions options;
    options.saliencyLabels = {"*"};
    Job job;
    const auto analysis = m_analyser.analyse(loaded, m_packs["stretch"], options, job);
    QVERIFY(analysis.ok());
    QCOMPARE(analysis->saliency.size(), std::size_t(1));
    QCOMPARE(analysis->saliency[0].label, std::string("bright"));
    options.saliencyLabels = {"bright", "fracture"};
    const auto refused = m_analyser.analyse(loaded, m_packs["stretch"], options, job);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::InvalidArgument);
  }

 private:
  std::unique_ptr<TemporaryFolder> m_folder;
  std::map<std::string, ModelPack> m_packs;
  Analyser m_analyser;
};

QTEST_APPLESS_MAIN(TestSaliency)
#include "tst_saliency.moc"
