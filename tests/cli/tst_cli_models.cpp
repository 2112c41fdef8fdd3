#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QSet>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/imaging/image_io.h"
#include "tests/cli/cli_runner.h"
#include "tests/core/inference_fixture.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

/// The fixtures share an id; packs of one folder must not.
void rename(const std::filesystem::path& pack, const std::string& id, const std::string& title) {
  Json json = Json::parse(*readTextFile(pack / "pack.json", 1 << 20));
  json["id"] = id;
  json["title"] = title;
  QVERIFY(writeFile(pack / "pack.json", json.dump(1)).ok());
}

}  // namespace

/// Commands that run and train models, with tiny packs made here, on the chest phantom.
class TestCliModels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    const std::filesystem::path packs = at("packs").toStdString();
    brightSpotPack(packs / "bright");
    rename(packs / "bright", "test-bright", "Brightness");
    thresholdPack(packs / "threshold", 2, 64, Json::parse(R"([{"step": "percentile", "low": 0, "high": 100}])"));
    rename(packs / "threshold", "test-threshold", "What is bright");
    for (const QString kind : {"cxr", "mr"}) QCOMPARE(runCli({"phantom", "--kind", kind, "--out", at(kind)}).code, 0);
    m_chest = at("cxr/series-1/" + filesBelow(at("cxr/series-1")).front());
    const CliRun png = runCli({"render", m_chest, "--out", at("chest.png")});
    QVERIFY2(png.code == 0, png.all());
  }

  void packsListsThemAndSaysHowTheyFit() {
    const CliRun all = packed({"packs", "--json"});
    QVERIFY2(all.code == 0, all.all());
    const QString listed = QString::fromUtf8(all.out);
    QVERIFY(listed.contains("test-bright") && listed.contains("test-threshold") && listed.contains("sha256"));
    const CliRun chest = packed({"packs", "--for", m_chest, "--json"});
    QVERIFY2(chest.code == 0, chest.all());
    QCOMPARE(fitOf(chest, "test-bright"), QStringLiteral("fits"));
    const CliRun head =
        packed({"packs", "--for", at("mr/series-1/" + filesBelow(at("mr/series-1")).front()), "--json"});
    QVERIFY2(head.code == 0, head.all());
    QCOMPARE(fitOf(head, "test-bright"), QStringLiteral("refused"));
    QVERIFY(head.out.contains("xpects chest X-ray"));
  }

  void packsThatFitComeFirstAndBrokenOnesLast() {
    const std::filesystem::path sorted = at("sorted").toStdString();
    std::filesystem::copy(at("packs").toStdString(), sorted, std::filesystem::copy_options::recursive);
    std::filesystem::create_directories(sorted / "aaa");
    QVERIFY(writeFile(sorted / "aaa" / "pack.json", "{}").ok());
    // The same folder twice is one folder.
    const QStringList twice{"--packs", at("sorted"), "--packs", at("sorted") + "/."};
    const CliRun run = runCli(twice + QStringList{"packs", "--for", m_chest, "--json"});
    QVERIFY2(run.code == 1, run.all());
    const QJsonArray rows = run.json()[u"packs"].toArray();
    const QStringList order{"fits", "confirm", "refused", "broken"};
    int last = 0;
    for (const QJsonValue row : rows) {
      const int rank = int(order.indexOf(row[u"fit"].toString()));
      QVERIFY2(rank >= last, run.out);
      QVERIFY(row[u"sentence"].toString().endsWith('.'));
      last = rank;
    }
    QCOMPARE(rows[rows.size() - 1][u"id"].toString(), QString("aaa"));
    QCOMPARE(run.out.count("\"test-bright\""), 1);
  }

  void analyzeWritesAReportForEachImageFileAndOneTable() {
    QDir(m_folder.path()).mkdir("pictures");
    for (const char* name : {"pictures/a.png", "pictures/b.png"}) QVERIFY(QFile::copy(at("chest.png"), at(name)));
    QFile whole(at("chest.png"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QVERIFY(writeBytes(at("pictures/cut.png"), whole.readAll().left(5000)));
    const CliRun run =
        packed({"analyze", at("pictures"), "--pack", "test-threshold", "--confirm", "--out", at("apart")});
    QVERIFY2(run.code == 1, run.all());
    QVERIFY2(run.out.contains("cut.png: ") && run.out.contains("a.png"), run.all());
    QVERIFY2(QRegularExpression("area \\d+ px").match(run.out).hasMatch(), run.all());
    QVERIFY2(run.errors.isEmpty(), run.all());
    for (const char* name : {"apart/study-1/report.pdf", "apart/study-2/report.pdf", "apart/study-2/result.json"})
      QVERIFY2(QFileInfo::exists(at(name)), name);
    const auto table = readCsv(at("apart/studies.csv").toStdString());
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), std::size_t(2));
    QCOMPARE(table->rows[1][*table->column("series")], std::string("b.png"));
    QCOMPARE(table->rows[1][*table->column("folder")], std::string("study-2"));
    QCOMPARE(table->rows[1][*table->column("state")], std::string("done"));
    // As the window and `scan` see them.
    const CliRun scan = runCli({"scan", at("pictures"), "--json"});
    const QJsonArray studies = scan.json()[u"studies"].toArray();
    QCOMPARE(studies.size(), 2);
    QCOMPARE(studies[1][u"description"].toString(), QStringLiteral("b.png"));
    QCOMPARE(studies[1][u"uid"].toString().toStdString(), table->rows[1][*table->column("study")]);
    QVERIFY(studies[0][u"uid"] != studies[1][u"uid"]);
  }

  void analyzeWritesResultMasksSaliencyAndReport() {
    const CliRun run = packed({"analyze", m_chest, "--out", at("analysis"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    const QStringList files = filesBelow(at("analysis"));
    for (const char* name : {"result.json", "report.pdf", "report.html", "report.json", "key-image-1.png"})
      QVERIFY2(files.contains(QLatin1String(name)), qPrintable(files.join(' ')));
    QVERIFY(!files.filter("test-bright-saliency-bright").isEmpty());
    QVERIFY(!files.filter("test-threshold-segmentation.png").isEmpty());
    // Exactly the grid of the input.
    QCOMPARE(QImage(at("analysis/" + files.filter("segmentation").front())).size(), QSize(512, 480));
    QCOMPARE(QImage(at("analysis/" + files.filter("saliency").front())).size(), QSize(512, 480));
    QFile result(at("analysis/result.json"));
    QVERIFY(result.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(result.readAll()).object();
    QCOMPARE(json[u"notice"].toString(), QStringLiteral("Not for primary diagnosis"));
    const QJsonArray analyses = json[u"series"].toArray()[0][u"analyses"].toArray();
    QVERIFY(analyses.size() >= 2);  // the two packs of this test, and the shipped ones that fit
    for (const QJsonValue one : analyses) QCOMPARE(one[u"pack"][u"weights_sha256"].toString().size(), 64);
    QFile pdf(at("analysis/report.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
  }

  void analyzeSaysWhyNothingFits() {
    const CliRun run = packed({"analyze", at("mr/series-1"), "--pack", "test-bright", "--out", at("none")});
    QVERIFY2(run.code == 4, run.all());
    QVERIFY2(run.out.contains("xpects chest X-ray"), run.all());
    QCOMPARE(packed({"analyze", m_chest, "--pack", "no-such-pack", "--out", at("none2")}).code, 3);
    QVERIFY(!QFileInfo::exists(at("none2")));
  }

  void analyzeAsksToConfirmAPlainImage() {
    const CliRun ask = packed({"analyze", at("chest.png"), "--pack", "test-bright", "--out", at("plain")});
    QVERIFY2(ask.code == 4, ask.all());
    QVERIFY(ask.out.contains("--confirm"));
    const CliRun sure =
        packed({"analyze", at("chest.png"), "--pack", "test-bright", "--confirm", "--out", at("plain")});
    QVERIFY2(sure.code == 0, sure.all());
  }

  void predictWritesOneRowPerImage() {
    QVERIFY(writeBytes(at("index.csv"), "file,label\ncxr/series-1/" + QFileInfo(m_chest).fileName().toUtf8() +
                                            ",a\n\"absent, really.png\",b\n" + at("chest.png").toUtf8() + ",c\n"));
    const CliRun run =
        packed({"predict", at("index.csv"), "--pack", "test-bright", "--out", at("predictions.csv"), "--json"});
    QVERIFY2(run.code == 1, run.all());
    QCOMPARE(run.json()[u"failed"].toArray().size(), 1);
    const auto table = readCsv(at("predictions.csv").toStdString());
    QVERIFY(table.ok());
    QCOMPARE(table->header, (std::vector<std::string>{"file", "dark", "bright", "predicted"}));
    QCOMPARE(table->rows.size(), std::size_t(3));
    const double dark = std::stod(table->rows[0][1]), bright = std::stod(table->rows[0][2]);
    QVERIFY(std::abs(dark + bright - 1) < 1e-5);
    QVERIFY(table->rows[0][3] == "bright" || table->rows[0][3] == "dark");
    QCOMPARE(table->rows[1], (std::vector<std::string>{"absent, really.png", "", "", ""}));
    QCOMPARE(packed({"predict", at("index.csv"), "--pack", "test-threshold", "--out", at("x.csv")}).code, 2);
  }

  void segmentWritesLabelNumbersOnTheGridOfTheInput() {
    QVERIFY(writeBytes(at("one.csv"), "file\n" + m_chest.toUtf8() + "\n"));
    const CliRun run = packed({"segment", at("one.csv"), "--pack", "test-threshold", "--out", at("masks"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    const auto mask = readImageFile(at("masks/" + QFileInfo(m_chest).completeBaseName() + ".png").toStdString());
    QVERIFY(mask.ok());
    QCOMPARE(mask->geometry().size, (std::array<int, 3>{512, 480, 1}));
    std::int64_t ones = 0, others = 0;
    for (std::int64_t i = 0; i < mask->geometry().voxelCount(); ++i) {
      ones += mask->data<std::uint8_t>()[i] == 1;
      others += mask->data<std::uint8_t>()[i] > 1;
    }
    QCOMPARE(others, 0);
    QVERIFY(ones > 20'000 && ones < 200'000);  // What is brighter than the middle: the body without lungs and air.
    QVERIFY(writeBytes(at("twice.csv"), "file\na/x.png\nb/x.png\n"));
    QCOMPARE(packed({"segment", at("twice.csv"), "--pack", "test-threshold", "--out", at("masks2")}).code, 3);
  }

  void masksAndHeatMapsSayWhatMadeThem() {
    const CliRun run = packed({"analyze", m_chest, "--out", at("noted"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    int seen = 0;
    for (const QString& name : filesBelow(at("noted")).filter(".png")) {
      const QImage picture(at("noted/" + name));
      QCOMPARE(picture.text("Warning"), QString("Not for primary diagnosis"));
      QVERIFY2(!picture.text("Source").isEmpty() && !picture.text("Description").isEmpty(), qPrintable(name));
      if (!name.contains("test-threshold-segmentation")) continue;
      ++seen;
      QCOMPARE(picture.text("Source"), QString("AI model: test-threshold 1.2.0"));
      QVERIFY2(picture.text("Description").contains("Tests of this program only") &&
                   picture.text("Description").contains("SHA-256"),
               qPrintable(picture.text("Description")));
      QVERIFY(!picture.text().contains("Phantom"));
    }
    QCOMPARE(seen, 1);
    QVERIFY(writeBytes(at("one.csv"), "file\n" + m_chest.toUtf8() + "\n"));
    const CliRun masks = packed({"segment", at("one.csv"), "--pack", "test-threshold", "--out", at("said"), "--json"});
    QVERIFY2(masks.code == 0, masks.all());
    QCOMPARE(masks.json()[u"notice"].toString(), QString("Not for primary diagnosis"));
    QCOMPARE(masks.json()[u"pack"][u"id"].toString(), QString("test-threshold"));
    QCOMPARE(QImage(at("said/" + filesBelow(at("said")).front())).text("Warning"),
             QString("Not for primary diagnosis"));
  }

  void aRowWithoutAFileOrWithSeveralSeriesGetsNoProbability() {
    // The empty name would be the folder of the index, and the folder the first of its series: guesses.
    QVERIFY(QFile::copy(m_chest, at("loose.dcm")));
    QVERIFY(writeBytes(at("gaps.csv"), "number,file\n1,\n2,cxr\n3,loose.dcm\n"));
    const CliRun run =
        packed({"predict", at("gaps.csv"), "--pack", "test-bright", "--out", at("gaps-out.csv"), "--json"});
    QVERIFY2(run.code == 1, run.all());
    const auto table = readCsv(at("gaps-out.csv").toStdString());
    QVERIFY(table.ok());
    QCOMPARE(table->rows[0], (std::vector<std::string>{"", "", "", ""}));
    QCOMPARE(table->rows[1], (std::vector<std::string>{"cxr", "", "", ""}));
    QVERIFY(!table->rows[2][3].empty());
    QVERIFY2(run.out.contains("several series"), run.all());
    QCOMPARE(run.json()[u"pack"][u"version"].toString(), QString("1.2.0"));
  }

  void predictAndSegmentOverwriteNothingThatTheyRead() {
    QDir(m_folder.path()).mkdir("own");
    QVERIFY(QFile::copy(at("chest.png"), at("own/a.png")));
    QVERIFY(writeBytes(at("own/index.csv"), "file\na.png\n"));
    const auto refused = [&](const QStringList& arguments) {
      const CliRun run = packed(arguments);
      return run.code == 2 && run.errors.contains("originals are never modified");
    };
    QVERIFY(refused({"segment", at("own/index.csv"), "--pack", "test-threshold", "--out", at("own")}));
    for (const char* target : {"own/a.png", "own/index.csv"})
      QVERIFY(refused({"predict", at("own/index.csv"), "--pack", "test-bright", "--out", at(target)}));
    QFile before(at("chest.png")), after(at("own/a.png"));
    QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before.readAll());
  }

  void segmentsAFileThatIsNamedTwiceOnce() {
    QVERIFY(writeBytes(at("again.csv"), "file\nchest.png\n./chest.png\n" + at("chest.png").toUtf8() + "\n"));
    const CliRun run = packed({"segment", at("again.csv"), "--pack", "test-threshold", "--out", at("masks3")});
    QVERIFY2(run.code == 0 && run.out.contains("1 of 1 files"), run.all());
    QVERIFY(writeBytes(at("alike.csv"), "file\nchest.png\nchest.jpg\n"));
    const CliRun alike = packed({"segment", at("alike.csv"), "--pack", "test-threshold", "--out", at("masks4")});
    QVERIFY2(alike.code == 3 && alike.errors.contains("Rows 1 and 2"), alike.all());
  }

  void analyzesAFileWhoseNameIsNoUtf8() {
    const std::filesystem::path file = std::filesystem::path(m_folder.path().toStdString()) / "caf\xe9.png";
    std::filesystem::copy_file(at("chest.png").toStdString(), file);
    QVERIFY(writeFile(at("latin.csv").toStdString(), "file\ncaf\xe9.png\n").ok());
    // QProcess takes names that are UTF-8 only: through the folder.
    QDir(m_folder.path()).mkdir("latin");
    std::filesystem::rename(file, std::filesystem::path(at("latin").toStdString()) / "caf\xe9.png");
    const CliRun run = packed({"analyze", at("latin"), "--pack", "test-bright", "--confirm", "--out", at("latin-out")});
    QVERIFY2(run.code == 0, run.all());
    QVERIFY(QFileInfo::exists(at("latin-out/result.json")) && QFileInfo::exists(at("latin-out/report.pdf")));
    std::filesystem::remove_all(at("latin").toStdString());  // Qt knows no such names.
    const CliRun rows = packed({"predict", at("latin.csv"), "--pack", "test-bright", "--out", at("l.csv"), "--json"});
    QVERIFY2(rows.code == 3 && rows.json()[u"failed"].toArray().size() == 1, rows.all());
  }

  void aPackThatWasAskedForIsNotHiddenAmongBrokenOnes() {
    const std::filesystem::path mixed = at("with-broken").toStdString();
    std::filesystem::copy(at("packs").toStdString(), mixed, std::filesystem::copy_options::recursive);
    std::filesystem::create_directories(mixed / "aaa");
    QVERIFY(writeFile(mixed / "aaa" / "pack.json", "{}").ok());
    const CliRun run =
        runCli({"--packs", at("with-broken"), "analyze", m_chest, "--pack", "test-bright", "--out", at("asked")});
    QVERIFY2(run.code == 0 && !run.out.contains("refused"), run.all());
  }

  void packsSaysHowTheyFitEachOfSeveralSeries() {
    const CliRun run = packed({"packs", "--for", at("cxr"), "--json"});
    QVERIFY2(run.code == 0, run.all());
    QSet<QString> series;
    for (const QJsonValue row : run.json()[u"packs"].toArray()) series += row[u"series"].toString();
    QVERIFY(series.size() >= 2);
  }

  void refusesAnIndexWithoutAFileColumn() {
    QVERIFY(writeBytes(at("odd.csv"), "path\nx.png\n"));
    const CliRun run = packed({"predict", at("odd.csv"), "--pack", "test-bright", "--out", at("x.csv")});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.errors.contains("column named file"), run.all());
  }

  void refusesAPackWhoseWeightsWereChanged() {
    const std::filesystem::path bad = at("tampered").toStdString();
    std::filesystem::create_directories(bad);
    std::filesystem::copy(at("packs/bright").toStdString(), bad / "test-bright",
                          std::filesystem::copy_options::recursive);
    QFile weights(QString::fromStdString((bad / "test-bright/weights.safetensors").string()));
    QVERIFY(weights.open(QIODevice::ReadWrite) && weights.seek(weights.size() - 40) && weights.write("changed") == 7);
    weights.close();
    const CliRun run =
        runCli({"--packs", at("tampered"), "analyze", m_chest, "--pack", "test-bright", "--out", at("bad")});
    QVERIFY2(run.code == 6, run.all());
    QVERIFY(!QFileInfo::exists(at("bad")));
    const CliRun list = runCli({"--packs", at("tampered"), "packs"});
    QVERIFY2(list.code == 1 && list.out.contains("cannot be used"), list.all());
  }

  void saysWhenResultsCannotBeWritten() {
    for (const QStringList& arguments :
         {QStringList{"analyze", m_chest, "--out", "/proc/pellucid-test"},
          QStringList{"predict", at("one.csv"), "--pack", "test-bright", "--out", "/proc/pellucid-test.csv"},
          QStringList{"segment", at("one.csv"), "--pack", "test-threshold", "--out", "/proc/pellucid-test"}}) {
      const CliRun run = packed(arguments);
      QVERIFY2(run.code == 5, arguments[0].toUtf8() + ": " + run.all());
    }
  }

  void saysThatTheDiskIsFull() {
    const QString small = at("small");
    const SmallDisk disk(small, 8);
    if (!disk.mounted()) QSKIP("A small file system cannot be mounted without root");
    QVERIFY(writeBytes(small + "/fill", QByteArray(8192, ' ')));
    for (const QStringList& arguments :
         {QStringList{"analyze", m_chest, "--out", small + "/results"},
          QStringList{"predict", at("one.csv"), "--pack", "test-bright", "--out", small + "/p.csv"},
          QStringList{"segment", at("one.csv"), "--pack", "test-threshold", "--out", small + "/masks"}}) {
      const CliRun run = packed(arguments);
      QVERIFY2(run.code == 5, arguments[0].toUtf8() + ": " + run.all());
      QVERIFY2(run.errors.contains("no room left on the disk"), arguments[0].toUtf8() + ": " + run.all());
      QVERIFY2(filesBelow(small) == QStringList{"fill"}, filesBelow(small).join(' ').toUtf8());
      QDir(small + "/results").removeRecursively();
      QDir(small + "/masks").removeRecursively();
    }
  }

  void ctrlCStopsAnAnalysisAndLeavesNothing() {
    const CliRun run =
        interruptCli({"--packs", at("packs"), "analyze", m_chest, at("cxr/series-2"), "--out", at("stopped")}, 30);
    QVERIFY2(run.code == 130, run.all());
    QVERIFY(!QFileInfo::exists(at("stopped/result.json")));
    QVERIFY(filesBelow(at("stopped")).isEmpty());
  }

  void trainRefusesAPlanThatIsNone() {
    QVERIFY(writeBytes(at("plan.json"), "{\"pack\": 3}"));
    const CliRun run = runCli({"train", at("plan.json"), "--out", at("trained"), "--json"});
    QVERIFY2(run.code == 2 || run.code == 3, run.all());
    QVERIFY(!run.json()[u"error"][u"message"].toString().isEmpty());
    QCOMPARE(runCli({"train", at("no-plan.json"), "--out", at("trained")}).code, 3);
    QVERIFY(!QFileInfo::exists(at("trained")));
  }

  void nothingWrittenLeavesNoFolder() {
    QVERIFY(writeBytes(at("nothing.csv"), "file\nmissing.png\n"));
    const CliRun segmented =
        packed({"segment", at("nothing.csv"), "--pack", "test-threshold", "--out", at("unwritten/masks")});
    QVERIFY2(segmented.code > 0, segmented.all());
    QVERIFY(writeBytes(at("broken.png"), QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(200, 'x')));
    QVERIFY(runCli({"convert", at("broken.png"), "--out", at("unwritten/files")}).code > 0);
    QVERIFY(!QFileInfo::exists(at("unwritten")));
    // What was there before stays.
    QVERIFY(QDir().mkpath(at("mine")));
    QVERIFY(runCli({"convert", at("broken.png"), "--out", at("mine/files")}).code > 0);
    QVERIFY(QFileInfo::exists(at("mine")) && !QFileInfo::exists(at("mine/files")));
  }

 private:
  QString at(const QString& name) const { return m_folder.filePath(name); }
  CliRun packed(const QStringList& arguments) const { return runCli(QStringList{"--packs", at("packs")} + arguments); }
  static QString fitOf(const CliRun& run, const QString& pack) {
    for (const QJsonValue row : run.json()[u"packs"].toArray())
      if (row[u"id"].toString() == pack) return row[u"fit"].toString();
    return {};
  }
  QTemporaryDir m_folder;
  QString m_chest;
};

QTEST_GUILESS_MAIN(TestCliModels)
#include "tst_cli_models.moc"
