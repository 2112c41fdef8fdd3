#include <QtTest>

#include "core/ml/model_library.h"
#include "pack_fixture.h"

using namespace pellucid;

namespace {

ModelPack chestPack() {
  Json json = test::goodPackJson();
  json["weights"]["sha256"] = sha256Hex(test::kSomeWeights);
  return *packFromJson(json);
}

ModelPack brainVolumePack() {
  ModelPack pack = chestPack();
  pack.id = "test-brain";
  pack.title = "Brain";
  pack.task = PackTask::Segmentation;
  pack.inputSize = {32, 32, 32};
  pack.accepts = {};
  pack.accepts.modalities = {"MR"};
  pack.accepts.bodyParts = {"BRAIN", "HEAD"};
  pack.accepts.dimensions = 3;
  pack.accepts.describe = "brain MR volume";
  return pack;
}

LoadedSeries brainVolume() {
  LoadedSeries loaded;
  loaded.series.modality = "MR";
  loaded.series.bodyPart = "BRAIN";
  Geometry geometry;
  geometry.size = {8, 8, 8};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  loaded.volume = *Volume::allocate(geometry, VoxelType::Int16);
  return loaded;
}

}  // namespace

class TestPackFit : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void comparesTheHeaderWithWhatThePackAccepts_data() {
    QTest::addColumn<QString>("modality");
    QTest::addColumn<QString>("bodyPart");
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* modality, const char* part, const char* view, FileFormat format,
                        FitKind kind, const char* says) {
      QTest::newRow(name) << modality << part << view << static_cast<int>(format) << static_cast<int>(kind) << says;
    };
    const FileFormat dicom = FileFormat::Dicom;
    row("what it was made for", "DX", "CHEST", "PA", dicom, FitKind::Fits, "chest X-ray, frontal");
    row("a synonym of the modality", "DR", "THORAX", "AP", dicom, FitKind::Fits, "chest");
    row("small letters and spaces", "cr", "chest ", "pa", dicom, FitKind::Fits, "chest");
    row("another modality", "MR", "BRAIN", "", dicom, FitKind::Refused,
        "Expects chest X-ray, frontal; this is MR BRAIN.");
    row("another body part", "DX", "HAND", "PA", dicom, FitKind::Refused, "this is DX HAND PA.");
    row("a lateral view", "DX", "CHEST", "LL", dicom, FitKind::Refused, "this is DX CHEST LL.");
    row("no body part", "CR", "", "PA", dicom, FitKind::Confirm, "which part of the body");
    row("no view", "CR", "CHEST", "", dicom, FitKind::Confirm, "from which side");
    row("a screen capture", "OT", "CHEST", "PA", dicom, FitKind::Confirm, "what kind of image");
    row("a photograph", "", "", "", FileFormat::Jpeg, FitKind::Confirm, "please confirm");
    row("a ct slice", "CT", "CHEST", "", dicom, FitKind::Refused, "this is CT CHEST.");
  }
  void comparesTheHeaderWithWhatThePackAccepts() {
    QFETCH(QString, modality);
    QFETCH(QString, bodyPart);
    QFETCH(QString, view);
    QFETCH(int, format);
    QFETCH(int, expected);
    QFETCH(QString, says);
    LoadedSeries loaded = test::chestImage(40, 30);
    loaded.series.modality = modality.toStdString();
    loaded.series.bodyPart = bodyPart.toStdString();
    loaded.series.viewPosition = view.toStdString();
    loaded.series.format = static_cast<FileFormat>(format);
    const PackFit fit = fitOf(chestPack(), loaded);
    QVERIFY2(QString::fromStdString(fit.sentence).contains(says), fit.sentence.c_str());
    QCOMPARE(static_cast<int>(fit.kind), expected);
  }

  void refusesPicturesWhereThePackDoesNotTakeThem() {
    ModelPack pack = chestPack();
    pack.accepts.plainImages = false;
    LoadedSeries loaded = test::chestImage(40, 30);
    loaded.series = {};
    loaded.series.format = FileFormat::Png;
    QVERIFY(fitOf(pack, loaded).kind == FitKind::Refused);
  }

  void refusesColour() {
    LoadedSeries loaded = test::chestImage(40, 30);
    loaded.volume = *Volume::allocate(loaded.volume.geometry(), VoxelType::UInt8, 3);
    const PackFit fit = fitOf(chestPack(), loaded);
    QVERIFY(fit.kind == FitKind::Refused);
    QVERIFY2(fit.sentence.find("colour") != std::string::npos, fit.sentence.c_str());
  }

  void volumesNeedSoundGeometry() {
    const ModelPack pack = brainVolumePack();
    LoadedSeries loaded = brainVolume();
    QVERIFY(fitOf(pack, loaded).kind == FitKind::Fits);
    loaded.report.remarks.push_back(
        {"Expected 1 mm, found 3 mm between images 4 and 5.", {Capability::VolumeAnalysis}});
    PackFit fit = fitOf(pack, loaded);
    QVERIFY(fit.kind == FitKind::Refused);
    QVERIFY2(fit.sentence.find("found 3 mm between images 4 and 5.") != std::string::npos, fit.sentence.c_str());
    loaded = brainVolume();
    Geometry stack = loaded.volume.geometry();
    stack.inPatient = false;
    loaded.volume = loaded.volume.withGeometry(stack);
    QVERIFY(fitOf(pack, loaded).kind == FitKind::Refused);
    loaded = brainVolume();
    loaded.volume = loaded.volume.slice(2);
    QVERIFY(fitOf(pack, loaded).kind == FitKind::Refused);
  }

  void refusesAWholeHeadWhereACroppedPartIsExpected() {
    ModelPack pack = brainVolumePack();
    LoadedSeries loaded = brainVolume();
    pack.accepts.largestExtentMm = 8.0;
    QVERIFY(fitOf(pack, loaded).kind == FitKind::Fits);
    pack.accepts.largestExtentMm = 7.5;
    const PackFit fit = fitOf(pack, loaded);
    QVERIFY(fit.kind == FitKind::Refused);
    QVERIFY2(fit.sentence.find("covers 8 mm") != std::string::npos, fit.sentence.c_str());
  }

  void readsTheWeightingOfMrFromItsTimes_data() {
    QTest::addColumn<double>("repetition");
    QTest::addColumn<double>("echo");
    QTest::addColumn<double>("inversion");
    QTest::addColumn<QString>("agent");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, double tr, double te, double ti, const char* agent, FitKind kind,
                        const char* says) {
      QTest::newRow(name) << tr << te << ti << agent << static_cast<int>(kind) << says;
    };
    row("spin echo with contrast", 500, 9.5, 0, "gadolinium", FitKind::Fits, "Made for");
    row("MP-RAGE with contrast", 2000, 3, 900, "gadolinium", FitKind::Fits, "Made for");
    row("no agent named", 500, 9.5, 0, "", FitKind::Confirm, "whether contrast medium was given");
    row("T2", 4000, 92, 0, "gadolinium", FitKind::Refused, "T2-weighted by its times (TR 4000 ms, TE 92.0 ms)");
    row("FLAIR", 10000, 90, 2600, "", FitKind::Refused, "FLAIR-weighted");
    row("proton density", 3000, 15, 0, "", FitKind::Refused, "proton density-weighted");
    row("no times", -1, -1, 0, "gadolinium", FitKind::Confirm, "how it is weighted");
  }
  void readsTheWeightingOfMrFromItsTimes() {
    QFETCH(double, repetition);
    QFETCH(double, echo);
    QFETCH(double, inversion);
    QFETCH(QString, agent);
    QFETCH(int, expected);
    QFETCH(QString, says);
    ModelPack pack = brainVolumePack();
    pack.accepts.weighting = "T1";
    pack.accepts.contrast = true;
    LoadedSeries loaded = brainVolume();
    if (repetition > 0) loaded.acquisition.repetitionTimeMs = repetition;
    if (echo > 0) loaded.acquisition.echoTimeMs = echo;
    if (inversion > 0) loaded.acquisition.inversionTimeMs = inversion;
    loaded.acquisition.contrastAgent = agent.toStdString();
    const PackFit fit = fitOf(pack, loaded);
    QVERIFY2(QString::fromStdString(fit.sentence).contains(says), fit.sentence.c_str());
    QCOMPARE(static_cast<int>(fit.kind), expected);
  }

  void aVolumeWithoutModalityIsToBeConfirmed() {
    LoadedSeries loaded = brainVolume();
    loaded.series = {};
    loaded.series.format = FileFormat::Nifti;
    QVERIFY(fitOf(brainVolumePack(), loaded).kind == FitKind::Confirm);
    // But a volume is never a radiograph.
    QVERIFY(fitOf(chestPack(), loaded).kind == FitKind::Refused);
  }

  void fittingPacksComeFirst() {
    ModelPack open = chestPack();
    open.title = "Any radiograph";
    open.accepts = {};
    open.accepts.plainImages = true;
    open.accepts.describe = "any image";
    ModelPack unsure = chestPack();
    unsure.accepts.views = {"PA"};
    LoadedSeries loaded = test::chestImage(40, 30);
    loaded.series.viewPosition.clear();
    std::vector<LibraryEntry> entries;
    entries.push_back({"broken", Error{ErrorCode::Malformed, "The pack is broken.", ""}});
    entries.push_back({"brain", brainVolumePack()});
    entries.push_back({"unsure", unsure});
    entries.push_back({"open", open});
    const auto sorted = sortByFit(std::move(entries), loaded);
    QCOMPARE(sorted.size(), std::size_t(4));
    QCOMPARE(sorted[0].entry.folder, std::filesystem::path("open"));
    QCOMPARE(sorted[1].entry.folder, std::filesystem::path("unsure"));
    QCOMPARE(sorted[2].entry.folder, std::filesystem::path("brain"));
    QCOMPARE(sorted[3].fit.sentence, std::string("The pack is broken."));
  }

  /// A picture says nothing: what asks for the fewest facts comes first, whatever its title.
  void ofPacksToConfirmThoseThatAskForLeastComeFirst() {
    ModelPack tumour = chestPack();
    tumour.title = "A type of tumour";
    tumour.accepts = {};
    tumour.accepts.modalities = {"MR"};
    tumour.accepts.bodyParts = {"HEAD"};
    tumour.accepts.weighting = "T1";
    tumour.accepts.contrast = true;
    tumour.accepts.plainImages = true;
    ModelPack chest = chestPack();
    chest.title = "Chest";
    chest.accepts = {};
    chest.accepts.modalities = {"CR"};
    chest.accepts.bodyParts = {"CHEST"};
    chest.accepts.views = {"PA"};
    chest.accepts.plainImages = true;
    ModelPack lungs = chest;
    lungs.title = "Lungs";
    LoadedSeries picture = test::chestImage(40, 30);
    picture.series = {};
    picture.series.format = FileFormat::Png;
    std::vector<LibraryEntry> entries;
    entries.push_back({"tumour", tumour});
    entries.push_back({"lungs", lungs});
    entries.push_back({"chest", chest});
    std::vector<std::string> order;
    for (const FittedPack& item : sortByFit(std::move(entries), picture)) {
      QVERIFY(item.fit.kind == FitKind::Confirm);
      order.push_back(item.entry.folder.string());
    }
    QCOMPARE(order, (std::vector<std::string>{"chest", "lungs", "tumour"}));
  }
};

QTEST_APPLESS_MAIN(TestPackFit)
#include "tst_pack_fit.moc"
