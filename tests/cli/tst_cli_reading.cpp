#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QtTest>

#include "tests/cli/cli_runner.h"

using namespace pellucid::test;

/// Commands that read, convert and show, on phantoms.
class TestCliReading : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    for (const QString kind : {"cxr", "ct", "mr"}) {
      const CliRun run = runCli({"phantom", "--kind", kind, "--out", at(kind), "--json"});
      QVERIFY2(run.code == 0, run.all());
      QCOMPARE(run.json()[u"folder"].toString(), at(kind));
    }
  }

  void tellsItsVersionAndItsExitCodes() {
    const CliRun help = runCli({"--help"});
    QCOMPARE(help.code, 0);
    for (const char* command : {"scan", "info", "dump", "decode", "convert", "render", "volume", "preprocess", "packs",
                                "analyze", "predict", "segment", "train", "phantom", "studies"})
      QVERIFY2(help.out.contains(command), command);
    QVERIFY(help.out.contains("130 cancelled"));
    QVERIFY(help.out.contains("not for primary diagnosis"));
    const CliRun version = runCli({"--version"});
    QCOMPARE(version.code, 0);
    QVERIFY(QRegularExpression("^\\d+\\.\\d+\\.\\d+\\n$").match(version.out).hasMatch());
  }

  void refusesWrongArguments_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{"diagnose"};
    QTest::newRow("no such option") << QStringList{"scan", ".", "--fast"};
    QTest::newRow("no such phantom") << QStringList{"phantom", "--kind", "us", "--out", "x"};
    QTest::newRow("no such format") << QStringList{"convert", ".", "--format", "gif", "--out", "x"};
    QTest::newRow("preprocess without steps") << QStringList{"preprocess", "x"};
    QTest::newRow("no such step") << QStringList{"preprocess", "x", "--steps", "sharpen_magic", "--out", "y.png"};
  }
  void refusesWrongArguments() {
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(arguments);
    QVERIFY2(run.code == 2, run.all());
    QVERIFY(!run.errors.isEmpty());
  }

  void namesACommandThatIsNotThereAndTheOneThatMayBeMeant_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a letter too few") << "convrt" << QByteArray("no command \"convrt\"; did you mean \"convert\"?");
    QTest::newRow("British") << "analyse" << QByteArray("no command \"analyse\"; did you mean \"analyze\"?");
    QTest::newRow("the beginning") << "pre" << QByteArray("no command \"pre\"; did you mean \"pre");
    QTest::newRow("nothing like it") << "xyzzyxyz" << QByteArray("no command \"xyzzyxyz\".");
  }
  void namesACommandThatIsNotThereAndTheOneThatMayBeMeant() {
    QFETCH(QString, typed);
    QFETCH(QByteArray, answer);
    const CliRun run = runCli({typed, "."});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.errors.contains(answer), run.all());
  }

  void helpNamesTheKindsOfPhantoms() {
    const CliRun run = runCli({"phantom", "--help"});
    QVERIFY2(run.out.contains("{cxr,ct,mr}") && !run.out.contains("->"), run.all());
  }

  void scanListsStudiesAndSeries() {
    const CliRun run = runCli({"scan", at("cxr/series-1"), at("cxr/series-2"), at("ct/series-1"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    const QJsonArray studies = run.json()[u"studies"].toArray();
    QCOMPARE(studies.size(), 2);
    int series = 0;
    for (const QJsonValue study : studies) series += study[u"series"].toArray().size();
    QCOMPARE(series, 3);
    const CliRun text = runCli({"scan", at("ct/series-1")});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("CT") && text.out.contains("108 images"), text.all());
  }

  void showsWhatObjectsWithoutImagesHold() {
    const QString data = QStringLiteral(PELLUCID_DATA_DIR "/dicom/");
    if (!QFileInfo::exists(data)) QSKIP("The reference data are not here");
    const CliRun text = runCli({"info", data + "highdicom/data/test_files/sr_document.dcm"});
    QVERIFY2(text.code == 0, text.all());
    QVERIFY2(text.out.contains("      Measurement Group\n        Tracking Identifier: Planar ROI Measurements\n"),
             text.all());
    const CliRun whole = runCli({"info", data + "dcmqi/data/segmentations/partial_overlaps.dcm", "--json"});
    const QJsonValue object = whole.json()[u"series"][0][u"objects"][0];
    QCOMPARE(object[u"kind"].toString(), QString("Segmentation"));
    QCOMPARE(object[u"segmentation"][u"segments"].toArray().size(), 5);
    QCOMPARE(object[u"segmentation"][u"segments"][2][u"voxels"].toInt(), 10743);
    QCOMPARE(runCli({"convert", data + "highdicom/data/test_files/sr_document.dcm", "--out", at("report")}).code, 4);
  }

  void writesEverySegmentOnItsPlace() {
    const QString data = QStringLiteral(PELLUCID_DATA_DIR "/dicom/dcmqi/data/segmentations/");
    if (!QFileInfo::exists(data)) QSKIP("The reference data are not here");
    const CliRun run = runCli({"convert", data + "partial_overlaps.dcm", "--out", at("masks"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    QCOMPARE(filesBelow(at("masks")).size(), 5);
    const CliRun read = runCli({"info", at("masks/01-series-100-SEG-segment-2.nii.gz"), "--json"});
    QVERIFY2(read.code == 0, read.all());
    const QJsonValue grid = read.json()[u"series"][0][u"header"][u"geometry"];
    // As dcmqi drew it: partial_overlaps-2.nrrd.
    const CliRun drawn = runCli({"info", data + "partial_overlaps-2.nrrd", "--json"});
    const QJsonValue wanted = drawn.json()[u"series"][0][u"header"][u"geometry"];
    QVERIFY(grid[u"size"] == wanted[u"size"]);
    for (const char* part : {"origin", "spacing", "direction"})
      for (int i = 0; i < wanted[QLatin1String(part)].toArray().size(); ++i)
        QVERIFY2(std::abs(grid[QLatin1String(part)][i].toDouble() - wanted[QLatin1String(part)][i].toDouble()) < 1e-4,
                 part);
    const CliRun labels =
        runCli({"convert", data + "sparse-labelmap-ppv5.dcm", "--format", "nrrd", "--out", at("labels")});
    QVERIFY2(labels.code == 0, labels.all());
    QCOMPARE(filesBelow(at("labels")).size(), 1);
  }

  void writesDocumentsAsTheyWerePutIn() {
    QFile pdf(at("letter.pdf"));
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    const QByteArray bytes = QByteArray("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF") + "\n";
    pdf.write(bytes);
    pdf.close();
    QProcess pdf2dcm;
    pdf2dcm.start("pdf2dcm", {at("letter.pdf"), at("letter.dcm")});
    if (!pdf2dcm.waitForFinished() || pdf2dcm.exitCode() != 0) QSKIP("pdf2dcm of DCMTK is not installed");
    const CliRun run = runCli({"convert", at("letter.dcm"), "--out", at("letters")});
    QVERIFY2(run.code == 0, run.all());
    const auto files = filesBelow(at("letters"));
    QCOMPARE(files.size(), 1);
    QFile written(QDir(at("letters")).filePath(files.front()));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), bytes);
    QVERIFY(files.front().endsWith(".pdf"));
  }

  void refusesAVolumeWithAGapAndSaysWhere() {
    QVERIFY(QDir().mkpath(at("gap")));
    const QFileInfoList files = QDir(at("mr/series-1")).entryInfoList(QDir::Files, QDir::Name);
    for (int i = 0; i < files.size(); ++i)
      if (i < 20 || i > 22) QVERIFY(QFile::copy(files[i].filePath(), at("gap/" + files[i].fileName())));
    const CliRun run = runCli({"convert", at("gap"), "--format", "nifti", "--out", at("gapless")});
    QVERIFY2(run.code == 4, run.all());
    QVERIFY2(run.out.contains("cannot be written as one volume") && run.out.contains("12 mm"), run.all());
    QVERIFY(filesBelow(at("gapless")).isEmpty());
    QCOMPARE(runCli({"convert", at("gap"), "--format", "png", "--out", at("gapless")}).code, 0);
    const QStringList steps{"--steps", "median:radius=1", "--out"};
    QCOMPARE(runCli(QStringList{"preprocess", at("gap")} + steps + QStringList{at("gap.nii.gz")}).code, 4);
    QVERIFY(!QFileInfo::exists(at("gap.nii.gz")));
  }

  void volumesOfOneSeriesAreListedTogetherWrittenApartAndJoinedOnRequest() {
    QVERIFY(QDir().mkpath(at("twice/again")));
    for (const QFileInfo& file : QDir(at("mr/series-1")).entryInfoList(QDir::Files, QDir::Name))
      for (const char* folder : {"twice/", "twice/again/"})
        QVERIFY(QFile::copy(file.filePath(), at(folder + file.fileName())));
    const int images = int(QDir(at("twice/again")).entryInfoList(QDir::Files).size());
    const CliRun scan = runCli({"scan", at("twice")});
    QVERIFY2(scan.out.contains("2 x " + QByteArray::number(images) + " images"), scan.all());
    QVERIFY2(scan.out.contains("2  copy 2 of 2"), scan.all());
    QCOMPARE(runCli({"convert", at("twice"), "--format", "nrrd", "--out", at("apart")}).code, 0);
    QCOMPARE(filesBelow(at("apart")).size(), 2);
    const CliRun volume = runCli({"convert", at("twice"), "--unsplit", "--format", "nrrd", "--out", at("joined")});
    QVERIFY2(volume.code == 4 && volume.out.contains("The series is shown unsplit"), volume.all());
    QVERIFY(filesBelow(at("joined")).isEmpty());
    QCOMPARE(runCli({"convert", at("twice"), "--unsplit", "--format", "png", "--out", at("joined")}).code, 0);
    QCOMPARE(filesBelow(at("joined")).size(), 2 * images);
    const CliRun info = runCli({"info", at("twice"), "--unsplit"});
    QVERIFY2(info.out.contains("[not possible: multiplanar reformatting, 3D analysis]"), info.all());
  }

  void infoTellsWhatAFileIs() {
    const QString file = QDir(at("mr/series-1")).entryInfoList(QDir::Files, QDir::Name).first().filePath();
    const CliRun run = runCli({"info", file});
    QVERIFY2(run.code == 0, run.all());
    for (const char* part : {"MR Image Storage", "At scanner", "TR", "550 ms", "Put right while reading\n  none"})
      QVERIFY2(run.out.contains(part), run.all());
    const QJsonObject json = runCli({"info", file, "--json"}).json();
    QCOMPARE(json[u"series"].toArray().size(), 1);
    QVERIFY(json[u"series"][0][u"file"][u"repairs"].toArray().isEmpty());
    QVERIFY(writeBytes(at("text.dcm"), "This is a text."));
    QCOMPARE(runCli({"info", at("text.dcm")}).code, 3);
  }

  void dumpListsNestedElementsAndDecodeHashesFrames() {
    const QString file = QDir(at("cxr/series-1")).entryInfoList(QDir::Files, QDir::Name).first().filePath();
    const CliRun dump = runCli({"dump", file});
    QVERIFY2(dump.code == 0, dump.all());
    QVERIFY2(dump.out.contains("(0010,0010) PN PatientName"), dump.all());
    QVERIFY(QRegularExpression("\n  \\([0-9a-f]{4},[0-9a-f]{4}\\)").match(dump.out).hasMatch());  // inside a sequence
    const QJsonObject once = runCli({"decode", file, "--hash", "--json"}).json();
    QCOMPARE(once[u"frames"].toInt(), 1);
    QCOMPARE(once[u"sha256"].toString().size(), 64);
    const CliRun written = runCli({"decode", file, "--json", "--out", at("frames.raw")});
    QVERIFY2(written.code == 0, written.all());
    QFile raw(at("frames.raw"));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.size(), qint64{2} * once[u"rows"].toInt() * once[u"columns"].toInt());
    QCOMPARE(QString(QCryptographicHash::hash(raw.readAll(), QCryptographicHash::Sha256).toHex()),
             once[u"sha256"].toString());
    QCOMPARE(runCli({"decode", at("nowhere.dcm")}).code, 3);
    QCOMPARE(runCli({"decode", file, "--out", at("no/such/folder.raw")}).code, 5);
  }

  void convertWritesOneVolumePerSeries() {
    const CliRun run = runCli({"convert", at("mr/series-1"), "--format", "nrrd", "--out", at("converted"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    const QJsonArray rows = run.json()[u"converted"].toArray();
    QCOMPARE(rows.size(), 1);
    const QString file = at("converted/" + rows[0][u"files"][0].toString());
    QVERIFY(QFileInfo(file).size() > 100'000);
    QCOMPARE(runCli({"render", file, "--frame", "56", "--out", at("last.png")}).code, 0);
    QCOMPARE(runCli({"render", file, "--frame", "57", "--out", at("none.png")}).code, 2);
  }

  void convertWritesOnePngPerImage() {
    const CliRun run = runCli({"convert", at("mr/series-1"), "--format", "png", "--out", at("pngs"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    QCOMPARE(filesBelow(at("pngs")).size(), 56);
    const QImage middle(at("pngs/" + filesBelow(at("pngs"))[20]));
    QCOMPARE(middle.size(), QSize(224, 224));
  }

  void renderWritesTheImageAsItIsShown() {
    const QString file = at("cxr/series-1/" + filesBelow(at("cxr/series-1")).front());
    const CliRun run = runCli({"render", file, "--out", at("chest.png"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    const QImage image(at("chest.png"));
    QCOMPARE(image.size(), QSize(512, 480));
    // Lung darker than heart, black corner.
    QVERIFY(qGray(image.pixel(140, 230)) + 40 < qGray(image.pixel(300, 330)));
    QVERIFY(qGray(image.pixel(2, 2)) < 10);
    const CliRun narrow = runCli({"render", file, "--out", at("narrow.png"), "--window", "1000", "10"});
    QCOMPARE(narrow.code, 0);
    QVERIFY(QImage(at("narrow.png")) != image);
    QCOMPARE(runCli({"render", file, "--out", at("x.png"), "--frame", "2"}).code, 2);
    QCOMPARE(runCli({"render", file, "--out", at("x.png"), "--window", "1000", "0"}).code, 2);
  }

  void volumeWritesA3dRendering() {
    const QStringList common{"volume", at("mr/series-1"), "--size", "120", "100", "--passes", "1", "--json"};
    const CliRun run = runCli(common + QStringList{"--out", at("front.png")});
    QVERIFY2(run.code == 0, run.all());
    const QImage front(at("front.png"));
    QCOMPARE(front.size(), QSize(120, 100));
    QVERIFY(qGray(front.pixel(60, 50)) > 60);
    QVERIFY(qGray(front.pixel(1, 1)) < 5);
    QCOMPARE(runCli(common + QStringList{"--out", at("left.png"), "--from", "L", "--preset", "mr_mip"}).code, 0);
    QVERIFY(QImage(at("left.png")) != front);
    QCOMPARE(runCli(common + QStringList{"--out", at("x.png"), "--preset", "ct_bone"}).code, 3);
    QCOMPARE(runCli(common + QStringList{"--out", at("x.png"), "--from", "X"}).code, 2);
    QVERIFY(!QFileInfo::exists(at("x.png")));
  }

  void preprocessRunsAChainAndSaysThatTheResultIsProcessed() {
    const CliRun run =
        runCli({"preprocess", at("cxr/series-1"), "--steps", "median:radius=1,clahe", "--out", at("clahe.png")});
    QVERIFY2(run.code == 0, run.all());
    QVERIFY(run.out.contains("PROCESSED - not original"));
    QCOMPARE(QImage(at("clahe.png")).size(), QSize(512, 480));
    const CliRun json =
        runCli({"preprocess", at("cxr/series-1"), "--steps", "gamma", "--out", at("gamma.nii.gz"), "--json"});
    QVERIFY2(json.code == 0, json.all());
    QCOMPARE(json.json()[u"steps"].toArray().size(), 1);
    QVERIFY(json.json()[u"qualityOfOriginal"].isObject());
    const CliRun both =
        runCli({"preprocess", at("cxr/series-1"), at("cxr/series-2"), "--steps", "gamma", "--out", at("x.png")});
    QCOMPARE(both.code, 2);
    QCOMPARE(runCli({"preprocess", at("cxr/series-1"), at("cxr/series-2"), "--series", "2", "--steps", "gamma", "--out",
                     at("two.png")})
                 .code,
             0);
  }

  void preprocessListsItsSteps() {
    const CliRun run = runCli({"preprocess", "--list", "--json"});
    QVERIFY2(run.code == 0, run.all());
    QStringList ids;
    for (const QJsonValue step : run.json()[u"steps"].toArray()) ids += step[u"id"].toString();
    for (const char* id : {"median", "clahe", "gamma", "n4_bias_field", "z_score", "resize"})
      QVERIFY2(ids.contains(QLatin1String(id)), id);
  }

  // Bad input

  void exitCodesSayHowFarACommandCame_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    for (const char* folder : {"void", "cut", "some"}) QDir(m_folder.path()).mkdir(folder);
    QImage picture(64, 64, QImage::Format_Grayscale8);
    picture.fill(90);
    QVERIFY(picture.save(at("some/a.jpg")) && picture.save(at("some/a.png")));
    for (const char* name : {"a.jpg", "a.png"}) {
      QFile whole(at(QStringLiteral("some/") + QLatin1String(name)));
      QVERIFY(whole.open(QIODevice::ReadOnly));
      const QByteArray bytes = whole.readAll();
      for (const char* folder : {"cut/", "some/cut-"})
        QVERIFY(writeBytes(at(QLatin1String(folder) + QString(name)), bytes.left(bytes.size() - 20)));
    }
    const QString out = at("codes");
    const auto row = [](const char* name, const QStringList& arguments, int code, const char* said) {
      QTest::newRow(name) << arguments << code << QByteArray(said);
    };
    row("info, empty folder", {"info", at("void")}, 3, "no file in that folder");
    row("scan, cut JPEG", {"scan", at("cut/a.jpg")}, 3, "cut off or damaged");
    row("scan, cut PNG", {"scan", at("cut/a.png")}, 3, "cut off or damaged");
    row("info, cut JPEG", {"info", at("cut/a.jpg")}, 3, "cut off or damaged");
    row("convert, cut JPEG", {"convert", at("cut/a.jpg"), "--format", "png", "--out", out}, 3, "cut off or damaged");
    row("render, cut JPEG", {"render", at("cut/a.jpg"), "--out", out + ".png"}, 3, "cut off or damaged");
    row("analyze, cut JPEG", {"analyze", at("cut/a.jpg"), "--out", out}, 3, "cut off or damaged");
    row("scan, some cut", {"scan", at("some")}, 1, "cut off or damaged");
    row("info, some cut", {"info", at("some")}, 1, "cut off or damaged");
    row("convert, some cut", {"convert", at("some"), "--format", "png", "--out", out}, 1, "cut off or damaged");
    row("info, whole", {"info", at("some/a.jpg")}, 0, "JPEG file gives no pixel spacing");
    row("preprocess, wrong number",
        {"preprocess", at("some/a.jpg"), "--steps", "gamma:value=-9", "--out", out + ".png"}, 2, "");
  }
  void exitCodesSayHowFarACommandCame() {
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const CliRun run = runCli(arguments);
    QVERIFY2(run.code == code, run.all());
    QVERIFY2((run.out + run.errors).contains(said), run.all());
  }

  void everyExitCodeIsInTheDocumentAndInTheHelp() {
    QFile document(QStringLiteral(PELLUCID_SOURCE_DIR "/docs/COMMAND_LINE.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray table = document.readAll();
    const QByteArray help = runCli({"--help"}).out;
    for (const int code : {0, 1, 2, 3, 4, 5, 6, 70, 130}) {
      const QByteArray number = QByteArray::number(code);
      QVERIFY2(table.contains("\n| " + number + " | "), number);
      QVERIFY2(QRegularExpression("\\b" + QString(number) + " [a-z]").match(help).hasMatch(), number);
    }
  }

  void decodeSaysWhatAFileWithoutPixelsIs_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("kind");
    const QString files = QStringLiteral(PELLUCID_DATA_DIR "/dicom/pydicom/src/pydicom/data/test_files/");
    if (!QFileInfo::exists(files)) QSKIP("The reference data are not here");
    QTest::newRow("report") << files + "reportsi.dcm" << QByteArray("Structured report (Basic Text SR Storage)");
    QTest::newRow("structure set") << files + "rtstruct.dcm"
                                   << QByteArray("Radiotherapy structure set (RT Structure Set Storage)");
    QTest::newRow("plan") << files + "rtplan.dcm" << QByteArray("Radiotherapy plan (RT Plan Storage)");
    QTest::newRow("ECG") << files + "waveform_ecg.dcm" << QByteArray("Waveform (");
    QTest::newRow("DICOMDIR") << files + "dicomdirtests/DICOMDIR"
                              << QByteArray("List of the files of a medium (DICOMDIR)");
  }
  void decodeSaysWhatAFileWithoutPixelsIs() {
    QFETCH(QString, file);
    QFETCH(QByteArray, kind);
    const CliRun run = runCli({"decode", file});
    QVERIFY2(run.code == 4, run.all());
    QVERIFY2(run.errors.contains("holds no image but this: " + kind), run.all());
  }

  void saysWhyNothingCanBeOpened_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QDir(m_folder.path()).mkdir("empty");
    QVERIFY(writeBytes(at("letter.dcm"), "Dear colleague, this is not an image.\n"));
    QFile whole(at("ct/series-1/" + filesBelow(at("ct/series-1")).front()));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QVERIFY(writeBytes(at("cut.dcm"), whole.readAll().left(900)));
    QTest::newRow("nothing at that path") << at("absent") << 3;
    QTest::newRow("empty folder") << at("empty") << 3;
    QTest::newRow("text named .dcm") << at("letter.dcm") << 3;
    QTest::newRow("truncated header") << at("cut.dcm") << 3;
  }
  void saysWhyNothingCanBeOpened() {
    QFETCH(QString, path);
    QFETCH(int, code);
    for (const QStringList& arguments :
         {QStringList{"scan", path}, QStringList{"info", path}, QStringList{"convert", path, "--out", at("none")},
          QStringList{"render", path, "--out", at("none.png")},
          QStringList{"preprocess", path, "--steps", "gamma", "--out", at("none.png")},
          QStringList{"analyze", path, "--out", at("none")}}) {
      const CliRun run = runCli(arguments);
      QVERIFY2(run.code == code, arguments[0].toUtf8() + ": " + run.all());
      QVERIFY2(!(run.out + run.errors).trimmed().isEmpty(), arguments[0].toUtf8());
      QVERIFY(!QFileInfo::exists(at("none")) && !QFileInfo::exists(at("none.png")));
    }
    const CliRun json = runCli({"convert", path, "--out", at("none"), "--json"});
    QCOMPARE(json.code, code);
    QVERIFY2(!json.json()[u"error"][u"message"].toString().isEmpty(), json.all());
  }

  void truncatedPixelsAreReadAsFarAsTheyGoOrRefusedWithASentence() {
    QFile whole(at("ct/series-1/" + filesBelow(at("ct/series-1")).front()));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QVERIFY(writeBytes(at("half.dcm"), bytes.left(bytes.size() / 2)));
    const CliRun run = runCli({"render", at("half.dcm"), "--out", at("half.png")});
    QVERIFY2(run.code == 3, run.all());
    QVERIFY(run.errors.startsWith("pellucid-cli: "));
    QVERIFY(!QFileInfo::exists(at("half.png")));
  }

  void namesSkippedFilesAndTheirReasons() {
    QDir(m_folder.path()).mkdir("mixed");
    QFile::copy(at("cxr/series-1/" + filesBelow(at("cxr/series-1")).front()), at("mixed/a.dcm"));
    QVERIFY(writeBytes(at("mixed/note.txt"), "words"));
    const CliRun run = runCli({"scan", at("mixed"), "--json"});
    QVERIFY2(run.code == 1, run.all());
    const QJsonArray skipped = run.json()[u"skipped"].toArray();
    QCOMPARE(skipped.size(), 1);
    QVERIFY(skipped[0][u"reason"].toString().endsWith('.'));
  }

  void neverPrintsThePatientInAnError() {
    QFile whole(at("mr/series-1/" + filesBelow(at("mr/series-1")).front()));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QVERIFY(writeBytes(at("cut-mr.dcm"), bytes.left(bytes.size() / 2)));
    const CliRun run = runCli({"render", at("cut-mr.dcm"), "--out", at("y.png"), "--json"});
    QVERIFY(run.code != 0);
    QVERIFY2(!run.all().contains("Phantom^") && !run.all().contains("PELLUCID-PHANTOM"), run.all());
  }

  // Full and forbidden places

  void saysWhenTheTargetCannotBeWritten() {
    // Nobody can make files there, not even root.
    const QString forbidden = QStringLiteral("/proc/pellucid-test");
    for (const QStringList& arguments :
         {QStringList{"convert", at("mr/series-1"), "--out", forbidden},
          QStringList{"phantom", "--kind", "cxr", "--out", forbidden},
          QStringList{"render", at("cxr/series-1"), "--out", forbidden + ".png"},
          QStringList{"preprocess", at("cxr/series-1"), "--steps", "gamma", "--out", forbidden + ".png"}}) {
      const CliRun run = runCli(arguments);
      QVERIFY2(run.code == 5, arguments[0].toUtf8() + ": " + run.all());
    }
  }

  void leavesNothingHalfWrittenOnAFullDisk() {
    const QString small = at("small");
    const SmallDisk disk(small, 48);
    if (!disk.mounted()) QSKIP("A small file system cannot be mounted without root");
    const QString xray = at("cxr/series-1"), file = xray + "/" + filesBelow(xray).front();
    for (const QStringList& arguments :
         {QStringList{"convert", at("ct/series-1"), "--out", small},
          QStringList{"convert", at("ct/series-1"), "--format", "nrrd", "--out", small},
          QStringList{"convert", xray, "--format", "png", "--out", small},
          QStringList{"phantom", "--kind", "mr", "--out", small},
          QStringList{"render", xray, "--out", small + "/x.png"},
          QStringList{"volume", at("mr/series-1"), "--size", "400", "400", "--passes", "1", "--out", small + "/x.png"},
          QStringList{"decode", file, "--out", small + "/x.raw"},
          QStringList{"preprocess", xray, "--steps", "gamma", "--out", small + "/x.nii.gz"},
          QStringList{"preprocess", xray, "--steps", "gamma", "--out", small + "/x.nrrd"},
          QStringList{"preprocess", xray, "--steps", "gamma", "--out", small + "/x.png"}}) {
      const CliRun run = runCli(arguments);
      const QByteArray what = arguments.join(' ').toUtf8() + ": " + run.all();
      QVERIFY2(run.code == 5, what);
      // One line, ours, that says so.
      QVERIFY2(run.errors.startsWith("pellucid-cli: ") && run.errors.count('\n') == 1, what);
      QVERIFY2(run.errors.contains("room"), what);
      QVERIFY2(filesBelow(small).isEmpty(), what + filesBelow(small).join(' ').toUtf8());
      QVERIFY2(!QFileInfo::exists(small + "/series-1"), what);
    }
  }

  // Ctrl+C

  void ctrlCStopsAScan() {
    QDir(m_folder.path()).mkdir("many");
    const QByteArray one = [&] {
      QFile file(at("mr/series-1/" + filesBelow(at("mr/series-1")).front()));
      return file.open(QIODevice::ReadOnly) ? file.readAll().left(3000) : QByteArray();
    }();
    QCOMPARE(one.size(), 3000);
    for (int i = 0; i < 6000; ++i) QVERIFY(writeBytes(at(QStringLiteral("many/%1.dcm").arg(i)), one));
    const CliRun run = interruptCli({"scan", at("many"), "--json"}, 60);
    QVERIFY2(run.code == 130, run.all().left(2000));
    QVERIFY(run.json().contains("error"));
  }

  void ctrlCStopsPreprocessingAndWritesNothing() {
    const CliRun run = interruptCli({"preprocess", at("ct/series-1"), "--steps",
                                     "non_local_means,anisotropic_diffusion", "--out", at("slow.nii.gz")},
                                    300);
    QVERIFY2(run.code == 130, run.all());
    QVERIFY(!QFileInfo::exists(at("slow.nii.gz")));
    QVERIFY(filesBelow(m_folder.path()).filter("slow").isEmpty());
  }

  void ctrlCStopsAConversionAndLeavesWholeFilesOnly() {
    const CliRun run = interruptCli({"convert", at("ct/series-1"), "--out", at("stopped")}, 20);
    QVERIFY2(run.code == 130, run.all());
    QVERIFY(filesBelow(at("stopped")).isEmpty());
  }

 private:
  QString at(const QString& name) const { return m_folder.filePath(name); }
  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliReading)
#include "tst_cli_reading.moc"
