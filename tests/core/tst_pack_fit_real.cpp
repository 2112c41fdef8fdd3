#include <QtTest>
#include <algorithm>

#include "core/ml/model_library.h"
#include "core/open/opener.h"
#include "pack_fixture.h"

using namespace pellucid;
namespace fs = std::filesystem;

namespace {

/// The pack that a shipped training plan makes, with weights that are never read here.
ModelPack packOfPlan(const std::string& id) {
  const auto plan = readJsonFile(fs::path(PELLUCID_SOURCE_DIR) / "resources/plans" / (id + ".json"));
  Json json = plan ? (*plan)["pack"] : Json();
  json["format"] = 1;
  json["weights"] = {{"file", "weights.safetensors"}, {"sha256", std::string(64, '0')}};
  auto pack = packFromJson(json);
  if (!pack) qFatal("%s: %s", id.c_str(), pack.error().message.c_str());
  return *pack;
}

}  // namespace

class TestPackFitReal : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void shippedPacksKnowWhatTheyAreFor_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pack");
    QTest::addColumn<int>("leastSure");  // The kinds that would be wrong are those before or after.
    QTest::addColumn<int>("mostSure");
    const int fits = static_cast<int>(FitKind::Fits), confirm = static_cast<int>(FitKind::Confirm),
              refused = static_cast<int>(FitKind::Refused);
    for (const char* xray : {"chest-xray-pneumonia", "chest-xray-lungs"}) {
      QTest::addRow("%s on chest CT", xray) << "ct/chest_siemens" << xray << refused << refused;
      QTest::addRow("%s on brain MR", xray) << "mri/study" << xray << refused << refused;
      QTest::addRow("%s on a picture of an X-ray", xray) << "xray/pneumonia/test" << xray << confirm << confirm;
    }
    QTest::addRow("hippocampus on chest CT") << "ct/chest_siemens"
                                             << "brain-mr-hippocampus" << refused << refused;
    QTest::addRow("hippocampus on a picture") << "xray/pneumonia/test"
                                              << "brain-mr-hippocampus" << refused << refused;
    QTest::addRow("hippocampus on its volume") << "mri/hippocampus"
                                               << "brain-mr-hippocampus" << confirm << fits;
    QTest::addRow("hippocampus on a whole head") << "mri/study/11-T1post-18670"
                                                 << "brain-mr-hippocampus" << refused << refused;
    QTest::addRow("hippocampus on its volume as DICOM") << "mri/study/11_HCropVolume"
                                                        << "brain-mr-hippocampus" << confirm << fits;
    QTest::addRow("tumour on chest CT") << "ct/chest_siemens"
                                        << "brain-mr-tumour" << refused << refused;
    QTest::addRow("tumour on T1 with contrast") << "mri/study/11-T1post-18670"
                                                << "brain-mr-tumour" << fits << fits;
    QTest::addRow("tumour on T1 without") << "mri/study/26401-T1prereg-52906"
                                          << "brain-mr-tumour" << confirm << confirm;
    QTest::addRow("tumour on FLAIR") << "mri/study/36468-FLAIRreg-58706"
                                     << "brain-mr-tumour" << refused << refused;
    QTest::addRow("tumour on T2") << "mri/study/37830-T2reg-78532"
                                  << "brain-mr-tumour" << refused << refused;
    QTest::addRow("tumour on brain MR") << "mri/study"
                                        << "brain-mr-tumour" << confirm << fits;
  }
  void shippedPacksKnowWhatTheyAreFor() {
    QFETCH(QString, path);
    QFETCH(QString, pack);
    QFETCH(int, leastSure);
    QFETCH(int, mostSure);
    const fs::path folder = fs::path(PELLUCID_DATA_DIR) / path.toStdString();
    if (!fs::exists(folder)) QSKIP("The shared reference data is not here.");
    Job job;
    Opener opener;
    const bool isSeries = path.contains("mri/study/");
    const auto scanned = isSeries ? opener.scan({folder}, job) : Result<ScanResult>(ScanResult{});
    QVERIFY(scanned.ok() && (!isSeries || !scanned->studies.empty()));
    const auto loaded = isSeries ? loadSeries(scanned->studies[0].series[0], job) : loadFile(firstFile(folder), job);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
    const PackFit fit = fitOf(packOfPlan(pack.toStdString()), *loaded);
    qInfo("%s", fit.sentence.c_str());
    QVERIFY2(static_cast<int>(fit.kind) <= leastSure && static_cast<int>(fit.kind) >= mostSure, fit.sentence.c_str());
  }

 private:
  /// The first image by name, whatever lies beside it.
  static fs::path firstFile(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& item : fs::recursive_directory_iterator(folder)) {
      const auto extension = item.path().extension();
      const bool other = extension == ".csv" || extension == ".txt" || extension == ".md" || extension == ".json";
      if (item.is_regular_file() && !other) files.push_back(item.path());
    }
    return *std::min_element(files.begin(), files.end());
  }
};

QTEST_APPLESS_MAIN(TestPackFitReal)
#include "tst_pack_fit_real.moc"
