#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/dicom/loaded_series.h"

using namespace pellucid;

class TestStudyValues : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void showsNamesTheWayAReaderExpects_data() {
    QTest::addColumn<QString>("alphabetic");
    QTest::addColumn<QString>("ideographic");
    QTest::addColumn<QString>("shown");
    QTest::newRow("family and given") << "DOE^Jane"
                                      << ""
                                      << "DOE, Jane";
    QTest::newRow("all components") << "DOE^Jane^Ann^Dr^Jr"
                                    << ""
                                    << "DOE, Jane Ann Dr Jr";
    QTest::newRow("family only") << "DOE"
                                 << ""
                                 << "DOE";
    QTest::newRow("given only") << "^Jane"
                                << ""
                                << "Jane";
    QTest::newRow("two scripts") << "Yamada^Tarou"
                                 << "山田^太郎"
                                 << "Yamada, Tarou (山田, 太郎)";
    QTest::newRow("unknown") << ""
                             << ""
                             << "";
  }
  void showsNamesTheWayAReaderExpects() {
    QFETCH(QString, alphabetic);
    QFETCH(QString, ideographic);
    QFETCH(QString, shown);
    const PersonName name{alphabetic.toStdString(), ideographic.toStdString(), ""};
    QCOMPARE(QString::fromStdString(name.display()), shown);
  }

  void aScanSurvivesJson() {
    ScanResult scan;
    Study study;
    study.uid = "1.2.3";
    study.patient.name = {"DOE^Jane", "", ""};
    study.patientAge = "045Y";
    Series series;
    series.uid = "1.2.3.4#2";
    series.number = 7;
    series.format = FileFormat::Nrrd;
    series.hasPixels = false;
    series.objectKind = "Structured report";
    series.splitReason = "Because.";
    series.part = {"time 3 of 5", "choice 1", 2, 5};
    series.unsplit = true;
    series.laterality = "L";
    series.lateralitySource = LateralitySource::Image;
    Instance instance;
    instance.file = "/somewhere/else \xE9\xFF.dcm";  // a Latin-1 name of an old disc
    instance.frames = 3;
    instance.frameNumbers = {2, 5, 7};
    instance.position = {{1.5, -2.25, 3.125}};
    instance.orientation = {{1, 0, 0, 0, 1, 0}};
    series.instances = {instance, Instance{}};
    study.series = {series};
    scan.studies = {study};
    scan.skipped = {{"/a/b", "The file is empty."}};
    scan.filesSeen = 3;
    const auto text = parseJson(toJson(scan).dump());
    QVERIFY(text.ok());
    const auto back = scanResultFromJson(*text);
    QVERIFY(back.ok());
    QCOMPARE(back->filesSeen, 3);
    QCOMPARE(back->skipped[0].reason, std::string("The file is empty."));
    const Series& read = back->studies.at(0).series.at(0);
    QCOMPARE(back->studies[0].patientAge, std::string("045Y"));
    QCOMPARE(read.uid, series.uid);
    QVERIFY(read.format == FileFormat::Nrrd);
    QVERIFY(!read.hasPixels);
    QCOMPARE(read.part.name, series.part.name);
    QCOMPARE(read.part.of, series.part.of);
    QCOMPARE(read.part.index, 2);
    QCOMPARE(read.part.count, 5);
    QVERIFY(read.unsplit);
    QCOMPARE(read.laterality, std::string("L"));
    QVERIFY(read.lateralitySource == LateralitySource::Image);
    QVERIFY(read.instances[0].frameNumbers == instance.frameNumbers);
    QCOMPARE(read.instances[0].file.string(), instance.file.string());
    QVERIFY(read.instances[0].position == instance.position);
    QVERIFY(read.instances[0].orientation == instance.orientation);
    QVERIFY(!read.instances[1].position);
    QCOMPARE(read.imageCount(), 4);
  }

  /// Each combination of what an instance can gain, lose or keep against the one before it.
  void instancesSurviveAsTheirChanges() {
    Instance full;
    full.file = "/a/b \xE9.dcm";
    full.sopClassUid = "1.2";
    full.sopInstanceUid = "1.2.3";
    full.transferSyntaxUid = "1.2.840";
    full.instanceNumber = 4;
    full.frames = 2;
    full.frameNumbers = {0, 5};
    full.rows = 512;
    full.columns = 256;
    full.position = {{1.0 / 3.0, -2.25, 1e-7}};
    full.orientation = {{1, 0, 0, 0, 1, 0}};
    Instance next = full;
    next.sopInstanceUid = "1.2.4";
    next.position = {{0.0, 0.0, 0.8}};
    Instance unplaced = next;
    unplaced.position.reset();
    unplaced.frameNumbers.clear();
    unplaced.rows = 0;
    Series series;
    series.uid = "1.2.3";
    series.instances = {full, next, unplaced, Instance{}, full, full};
    const Json whole = toJson(series);
    const Json changes = toJson(series, InstanceList::Changes);
    QVERIFY(!whole.contains("changesOnly"));
    for (const Json& json : {whole, changes}) {
      const auto read = seriesFromJson(*parseJson(json.dump()));
      QVERIFY(read.ok());
      QCOMPARE(read->instances.size(), series.instances.size());
      for (std::size_t i = 0; i < read->instances.size(); ++i) {
        Series one, other;
        one.instances = {read->instances[i]};
        other.instances = {series.instances[i]};
        QCOMPARE(toJson(one).dump(), toJson(other).dump());
      }
    }
    QCOMPARE(changes["instances"][5].dump(), std::string("{}"));
  }

  /// Each empty object repeats all that stands before it.
  void aShortTextCannotFillTheMemory() {
    Series series;
    series.instances.resize(1);
    series.instances[0].frameNumbers.resize(100'000);
    Json json = toJson(series, InstanceList::Changes);
    for (int i = 0; i < 1400; ++i) json["instances"].push_back(Json::object());
    QVERIFY(!seriesFromJson(json).ok());
    Study study;
    Json whole = toJson(study, InstanceList::Changes);
    json["instances"].erase(json["instances"].begin() + 700, json["instances"].end());
    QVERIFY(seriesFromJson(json).ok());
    whole["series"] = Json::array({json, json});
    QVERIFY(!studyFromJson(whole).ok());
  }

  void aLoadedSeriesSurvivesJson() {
    LoadedSeries loaded;
    loaded.report.remarks = {{"Expected 1 mm.", {Capability::VolumeAnalysis}}, {"A note.", {}}};
    loaded.report.tilt = GantryTilt{15.5, 0.25, -1.5};
    loaded.display.windows = {{40.5, 400, VoiFunction::Sigmoid, "Brain"}};
    loaded.display.voiTables = {{-5, 12, {1, 2, 4095}, "Table"}};
    loaded.display.inverted = true;
    loaded.technique = {{"TR", "550 ms"}};
    loaded.lossy = "LOSSY 10:1";
    loaded.burnedInAnnotation = true;
    loaded.cine = {.framesPerSecond = 12.5, .sweep = true};
    loaded.series.instances.resize(2);
    loaded.sources = {{1, 3, 4}, {0, 0, 1}, {-1, 0, 1}};
    const auto back = headerFromJson(*parseJson(headerToJson(loaded).dump()));
    QVERIFY(back.ok());
    QVERIFY(!back->report.allows(Capability::VolumeAnalysis));
    QVERIFY(back->report.allows(Capability::Millimetres));
    QCOMPARE(back->report.reasonAgainst(Capability::VolumeAnalysis), std::string("Expected 1 mm."));
    QVERIFY(back->display.windows[0].function == VoiFunction::Sigmoid);
    QCOMPARE(back->display.voiTables[0].values, (std::vector<std::uint16_t>{1, 2, 4095}));
    QVERIFY(back->display.inverted && back->burnedInAnnotation);
    QCOMPARE(back->technique[0].second, std::string("550 ms"));
    QCOMPARE(back->lossy, std::string("LOSSY 10:1"));
    QVERIFY(back->sources == loaded.sources);
    QVERIFY(back->cine.framesPerSecond == 12.5 && back->cine.sweep);
    QVERIFY(!headerFromJson(*parseJson(headerToJson(LoadedSeries()).dump()))->cine.framesPerSecond);
    QVERIFY(back->report.tilt && back->report.tilt->degrees == 15.5 && back->report.tilt->alongColumnMm == -1.5);
  }

  void sourcesThatFitNoInstanceAreNotTaken() {
    LoadedSeries loaded;
    loaded.series.instances.resize(1);
    for (const SliceSource& wrong : {SliceSource{1, 1, 1}, SliceSource{0, 2, 1}, SliceSource{0, -1, 1}}) {
      loaded.sources = {{0, 1, 1}, wrong};
      QVERIFY(headerFromJson(headerToJson(loaded))->sources.empty());
    }
  }

  void theSourceOfASliceIsOnlySaidWhereItIsKnown() {
    LoadedSeries loaded;
    loaded.series.instances.resize(2);
    QVERIFY(sourceOf(loaded, 1) == (SliceSource{1, 1, 1}));
    loaded.series.instances[0].frames = 3;
    QVERIFY(sourceOf(loaded, 1) == (SliceSource{-1, 0, 1}));
    loaded.series.instances.resize(1);
    QVERIFY(sourceOf(loaded, 1) == (SliceSource{0, 0, 1}));
    loaded.sources = {{0, 3, 3}, {0, 1, 3}};
    QVERIFY(sourceOf(loaded, 1) == (SliceSource{0, 1, 3}));
    QVERIFY(sourceOf(loaded, 2) == SliceSource());
    QVERIFY(sourceOf(loaded, -1) == SliceSource());
  }

  void refusesDescriptionsThatAreNone() {
    QVERIFY(!scanResultFromJson(*parseJson("{}")).ok());
    QVERIFY(!seriesFromJson(*parseJson("[1]")).ok());
    QVERIFY(!seriesFromJson(*parseJson(R"({"instances": [], "format": 99})")).ok());
    QVERIFY(!headerFromJson(*parseJson(R"({"series": {}})")).ok());
  }
};

QTEST_APPLESS_MAIN(TestStudyValues)
#include "tst_study_values.moc"
