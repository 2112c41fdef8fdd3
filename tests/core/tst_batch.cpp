#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/imaging/image_io.h"
#include "core/ml/analyser.h"
#include "core/ml/batch.h"
#include "core/open/opener.h"
#include "inference_fixture.h"
#include "pack_fixture.h"

using namespace pellucid;
namespace fs = std::filesystem;

class TestBatch : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    m_folder = std::make_unique<TemporaryFolder>(std::move(*TemporaryFolder::create()));
    for (int i = 0; i < 5; ++i) m_files.push_back(writePicture("picture" + std::to_string(i), 90 + 7 * i, 70, i));
    m_files.insert(m_files.begin() + 2, m_folder->path() / "absent.png");
  }

  void everyFileHasARowInOrderAndAFaultStopsNoOther() {
    const ModelPack pack = test::randomPack(m_folder->path() / "classifier");
    BatchOptions options;
    options.batchSize = 4;
    std::vector<Result<std::vector<LabelScore>>> rows;
    Job job;
    const auto done = predictFiles(
        m_files, pack, options,
        [&](std::size_t index, const fs::path& file, const Result<std::vector<LabelScore>>& scores) {
          QCOMPARE(index, rows.size());
          QCOMPARE(file, m_files[index]);
          rows.push_back(scores);
        },
        job);
    QVERIFY2(done.ok(), done.ok() ? "" : done.error().message.c_str());
    QCOMPARE(rows.size(), m_files.size());
    QVERIFY(!rows[2].ok());
    Analyser analyser;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i == 2) continue;
      QVERIFY2(rows[i].ok(), rows[i].ok() ? "" : rows[i].error().message.c_str());
      auto loaded = loadFile(m_files[i], job);
      QVERIFY(loaded.ok());
      AnalysisOptions single;
      single.fitConfirmed = true;
      const auto analysis = analyser.analyse(*loaded, pack, single, job);
      QVERIFY(analysis.ok());
      for (std::size_t label = 0; label < 3; ++label)
        QVERIFY(std::abs(analysis->scores[label].probability - (*rows[i])[label].probability) < 1e-5);
    }
  }

  void segmentsOnTheGridOfEachFile() {
    const ModelPack pack =
        test::thresholdPack(m_folder->path() / "segmenter", 2, 64, Json::parse(R"([{"step": "min_max"}])"));
    std::size_t sound = 0;
    Job job;
    const auto done = segmentFiles(
        m_files, pack, {},
        [&](std::size_t index, const fs::path&, const Result<LabelMap>& map) {
          if (index == 2) {
            QVERIFY(!map.ok());
            return;
          }
          QVERIFY2(map.ok(), map.ok() ? "" : map.error().message.c_str());
          const int picture = static_cast<int>(index < 2 ? index : index - 1);
          QCOMPARE(map->voxels.geometry().size[0], 90 + 7 * picture);
          QCOMPARE(map->voxels.geometry().size[1], 70);
          ++sound;
        },
        job);
    QVERIFY(done.ok());
    QCOMPARE(sound, std::size_t(5));
  }

  void realRadiographsPassTheQualityGate() {
    const fs::path folder = fs::path(PELLUCID_DATA_DIR) / "xray/pneumonia/test";
    if (!fs::exists(folder)) QSKIP("The shared reference data is not here.");
    std::vector<fs::path> files;
    for (const auto& item : fs::recursive_directory_iterator(folder))
      if (item.path().extension() == ".jpg" || item.path().extension() == ".jpeg") files.push_back(item.path());
    std::sort(files.begin(), files.end());
    std::vector<fs::path> some;
    for (std::size_t i = 0; i < files.size(); i += 13) some.push_back(files[i]);
    QVERIFY(some.size() > 10);
    BatchOptions options;
    options.qualityGate = true;
    options.uncertainty = false;
    std::size_t passed = 0;
    Job job;
    const auto done = predictFiles(
        some, test::randomPack(m_folder->path() / "classifier4"), options,
        [&](std::size_t, const fs::path& file, const Result<std::vector<LabelScore>>& scores) {
          if (!scores) qWarning("%s: %s", file.filename().c_str(), scores.error().message.c_str());
          passed += scores.ok() ? 1 : 0;
        },
        job);
    QVERIFY(done.ok());
    QCOMPARE(passed, some.size());
  }

  void aPackOfTheOtherTaskIsRefused() {
    const ModelPack pack = test::randomPack(m_folder->path() / "classifier2");
    Job job;
    const auto refused = segmentFiles(
        m_files, pack, {}, [](auto&&...) {}, job);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::InvalidArgument);
  }

  void stopsWhenItIsCancelled() {
    const ModelPack pack = test::randomPack(m_folder->path() / "classifier3");
    BatchOptions options;
    options.batchSize = 1;
    int rows = 0;
    Job job;
    const auto stopped = predictFiles(
        m_files, pack, options,
        [&](std::size_t, const fs::path&, const auto&) {
          if (++rows == 2) job.cancel();
        },
        job);
    QVERIFY(!stopped.ok() && stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(rows, 2);
  }

 private:
  fs::path writePicture(const std::string& name, int columns, int rows, int seed) {
    Geometry geometry;
    geometry.size = {columns, rows, 1};
    Volume picture = *Volume::allocate(geometry, VoxelType::UInt8);
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < columns; ++column)
        picture.mutableData<std::uint8_t>()[row * columns + column] =
            static_cast<std::uint8_t>(120 + 80 * std::sin(column * 0.1 * (seed + 1)) + (row * 7 + column * 3) % 11);
    const fs::path file = m_folder->path() / (name + ".png");
    if (!writeImageFile(picture, file)) return {};
    return file;
  }

  std::unique_ptr<TemporaryFolder> m_folder;
  std::vector<fs::path> m_files;
};

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
