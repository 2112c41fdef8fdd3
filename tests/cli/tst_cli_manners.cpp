#include <QImage>
#include <QJsonArray>
#include <QStandardPaths>
#include <QtTest>
#include <filesystem>

#include "tests/cli/cli_runner.h"

using namespace pellucid::test;

/// How pellucid-cli treats originals, odd names, wrong arguments and the terminal.
class TestCliManners : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.isValid()); }

  void noResultTakesThePlaceOfAnOriginal() {
    QDir(m_folder.path()).mkdir("keep");
    QImage picture(32, 32, QImage::Format_Grayscale8);
    picture.fill(77);
    QVERIFY(picture.save(at("keep/a.png")));
    QFile original(at("keep/a.png"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray before = original.readAll();
    QVERIFY(QFile::link(at("keep"), at("kept-by-another-name")));
    for (const QString& target : {at("keep/a.png"), at("keep/../keep/./a.png"), at("kept-by-another-name/a.png")})
      for (const QStringList& arguments :
           {QStringList{"render", at("keep/a.png"), "--out", target},
            QStringList{"preprocess", at("keep/a.png"), "--steps", "gamma", "--out", target}}) {
        const CliRun run = runCli(arguments);
        QVERIFY2(run.code == 2 && run.errors.contains("originals are never modified"), run.all());
      }
    QVERIFY(QFile::copy(at("keep/a.png"), at("keep/mask.png")));
    const CliRun masked = runCli({"preprocess", at("keep/a.png"), "--steps", "gamma", "--mask", at("keep/mask.png"),
                                  "--out", at("keep/mask.png")});
    QVERIFY2(masked.code == 2 && masked.errors.contains("originals are never modified"), masked.all());
    QVERIFY(QFile::copy(at("keep/a.png"), at("keep/01-series-1-0001.png")));
    const CliRun convert = runCli({"convert", at("keep/01-series-1-0001.png"), "--format", "png", "--out", at("keep")});
    QVERIFY2(convert.code == 2 && convert.out.contains("originals are never modified"), convert.all());
    for (const char* name : {"keep/a.png", "keep/mask.png", "keep/01-series-1-0001.png"}) {
      QFile after(at(name));
      QVERIFY(after.open(QIODevice::ReadOnly));
      QCOMPARE(after.readAll(), before);
    }
  }

  /// What lies beside a series is an original too, whether or not it is read.
  void noResultTakesThePlaceOfAnotherOriginalOfTheFolder() {
    QDir(m_folder.path()).mkdir("both");
    QImage picture(32, 32, QImage::Format_Grayscale8);
    for (const char* name : {"both/00.png", "both/01-series-1-0001.png"}) {
      picture.fill(name[6] == '0' ? 77 : 11);
      QVERIFY(picture.save(at(name)));
    }
    QFile original(at("both/01-series-1-0001.png"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray before = original.readAll();
    // What is made of the first is named as the second is; what is made of that one takes the place of none.
    const CliRun convert = runCli({"convert", at("both"), "--format", "png", "--out", at("both")});
    QVERIFY2(convert.code == 1 && convert.out.count("originals are never modified") == 1, convert.all());
    const QString uid =
        runCli({"scan", at("both/00.png"), "--json"}).json()[u"studies"][0][u"series"][0][u"uid"].toString();
    const CliRun run = runCli(
        {"preprocess", at("both"), "--series", uid, "--steps", "gamma", "--out", at("both/01-series-1-0001.png")});
    QVERIFY2(run.code == 2 && run.errors.contains("originals are never modified"), run.all());
    QFile after(at("both/01-series-1-0001.png"));
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before);
  }

  void namesOfFilesNeedNotBeUtf8AndCannotSteerTheTerminal() {
    QDir(m_folder.path()).mkdir("names");
    QImage picture(32, 32, QImage::Format_Grayscale8);
    picture.fill(77);
    QVERIFY(picture.save(at("named.png")));
    const std::filesystem::path folder = at("names").toStdString();
    std::filesystem::copy_file(at("named.png").toStdString(), folder / "caf\xe9.png");
    std::filesystem::copy_file(at("named.png").toStdString(), folder / "red\x1b[31m.png");
    const CliRun text = runCli({"scan", at("names")});
    QVERIFY2(text.code == 0 && !text.out.contains('\x1b') && !text.out.contains('\xe9'), text.all());
    QVERIFY2(text.out.contains("caf?.png") && text.out.contains("red?[31m.png"), text.all());
    const CliRun json = runCli({"scan", at("names"), "--json"});
    QVERIFY2(json.code == 0, json.all());
    QCOMPARE(json.json()[u"studies"].toArray().size(), 2);
    std::filesystem::remove_all(folder);  // Qt knows no such names.
  }

  void wrongArgumentsAreJsonToo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"convrt"};
    QTest::newRow("path missing") << QStringList{"scan"};
    QTest::newRow("unknown option") << QStringList{"scan", "x", "--bogus"};
    QTest::newRow("unknown choice") << QStringList{"phantom", "--kind", "pet", "--out", "x"};
  }
  void wrongArgumentsAreJsonToo() {
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(arguments + QStringList{"--json"});
    QCOMPARE(run.code, 2);
    QVERIFY2(!run.json()[u"error"][u"message"].toString().isEmpty(), run.all());
    QCOMPARE(run.json()[u"error"][u"exitCode"].toInt(), 2);
    QVERIFY2(runCli(arguments).out.isEmpty(), run.all());
  }

  void saysThatStandardOutputIsFull() {
    QProcess shell;
    shell.start("sh", {"-c", "\"$0\" preprocess --list --json > /dev/full", cliProgram()});
    const CliRun run = finish(shell);
    QVERIFY2(run.code == 5, run.all());
    QVERIFY2(run.errors.contains("standard output"), run.all());
  }

  void progressLeavesTheLineToWhatIsSaid() {
    if (QStandardPaths::findExecutable("script").isEmpty()) QSKIP("script is not installed");
    QImage picture(64, 64, QImage::Format_Grayscale8);
    picture.fill(50);
    QVERIFY(picture.save(at("shown.png")));
    QProcess terminal;
    terminal.start(
        "script",
        {"-qec",
         QStringLiteral("'%1' render '%2' --out '%3' --json").arg(cliProgram(), at("shown.png"), at("seen.png")),
         "/dev/null"});
    const CliRun run = finish(terminal);
    QVERIFY2(run.code == 0 && run.out.contains(" %  "), run.all());
    QVERIFY2(run.out.contains("\r\x1b[K{"), run.all());
  }

  void endsInOrderWhenCtrlCComesAsItEnds() {
    // Between the last word of a command and the end of the process lie the destructors of big libraries.
    for (int delayMs = 0; delayMs <= 300; delayMs += 50) {
      const CliRun run = interruptCli({"info", at("absent")}, delayMs);
      QVERIFY2(run.code == 3 || run.code == 130, run.all());
    }
  }

 private:
  QString at(const QString& name) const { return m_folder.filePath(name); }
  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliManners)
#include "tst_cli_manners.moc"
