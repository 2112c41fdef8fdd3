#include <QJsonArray>
#include <QtTest>

#include "tests/cli/cli_runner.h"

using namespace pellucid::test;

/// The study list from the command line, on phantoms, with a data folder of its own.
class TestCliStudies : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    for (const QString kind : {"cxr", "ct"}) QCOMPARE(runCli({"phantom", "--kind", kind, "--out", at(kind)}).code, 0);
  }
  void init() {
    m_data = std::make_unique<QTemporaryDir>();
    qputenv("PELLUCID_DATA_HOME", m_data->path().toLocal8Bit());
  }
  void cleanupTestCase() { qunsetenv("PELLUCID_DATA_HOME"); }

  void wantsToKnowWhatToDo() {
    QCOMPARE(runCli({"studies"}).code, 2);
    QCOMPARE(runCli({"studies", "forget"}).code, 2);
    QCOMPARE(runCli({"studies", "list", "--status", "unread"}).code, 2);
    QCOMPARE(runCli({"studies", "import"}).code, 2);
  }

  void linksStudiesAndFindsThemAgain() {
    QVERIFY(list().isEmpty());
    const CliRun import = runCli({"studies", "import", at("ct/series-1"), at("cxr/series-1"), "--json"});
    QVERIFY2(import.code == 0, import.all());
    QCOMPARE(import.json()[u"entered"].toInt(), 2);
    QCOMPARE(import.json()[u"copiedFiles"].toInt(), 0);
    QCOMPARE(list().size(), 2);
    const QJsonArray ct = list({"--modality", "CT"});
    QCOMPARE(ct.size(), 1);
    QCOMPARE(ct[0][u"status"].toString(), QStringLiteral("new"));
    QCOMPARE(ct[0][u"place"].toString(), QStringLiteral("linked"));
    QVERIFY(ct[0][u"images"].toInt() > 1);
    QCOMPARE(list({"--search", ct[0][u"description"].toString().toLower()}).size(), 1);
    QCOMPARE(list({"--search", "nobody at all"}).size(), 0);
    QCOMPARE(list({"--from", "29990101"}).size(), 0);
    QCOMPARE(list({"--removed"}).size(), 0);
    QVERIFY(filesBelow(m_data->path() + "/pellucid").filter("copies/").isEmpty());
    const CliRun nothing = runCli({"studies", "import", at("nowhere")});
    QVERIFY2(nothing.code == 3, nothing.all());
  }

  void copiesOnceAndNoticesWhatIsMissing() {
    const CliRun first = runCli({"studies", "import", "--copy", at("ct/series-1"), "--json"});
    QVERIFY2(first.code == 0, first.all());
    const int files = first.json()[u"copiedFiles"].toInt();
    QVERIFY(files > 1);
    const CliRun second = runCli({"studies", "import", "--copy", at("ct/series-1"), "--json"});
    QCOMPARE(second.json()[u"copiedFiles"].toInt(), 0);
    QCOMPARE(second.json()[u"filesThere"].toInt(), files);
    QCOMPARE(list()[0][u"place"].toString(), QStringLiteral("copied"));
    QCOMPARE(list()[0][u"files"].toInt(), files);
    QVERIFY2(runCli({"studies", "check"}).code == 0, runCli({"studies", "check"}).all());
    const QStringList copies = filesBelow(data()).filter("copies/");
    QCOMPARE(copies.size(), files);
    for (const QString& copy : copies)
      QVERIFY2(QRegularExpression("^copies/[0-9a-f]{32}/[0-9a-f]{64}\\.dcm$").match(copy).hasMatch(), qPrintable(copy));
    QVERIFY(QFile::remove(data() + "/" + copies[0]));
    const CliRun check = runCli({"studies", "check", "--json"});
    QVERIFY2(check.code == 1, check.all());
    QCOMPARE(check.json()[u"studies"][0][u"missing"].toInt(), 1);
    QVERIFY(runCli({"studies", "check"}).out.contains("1 of " + QByteArray::number(files) + " files is missing."));
    QCOMPARE(list()[0][u"check"].toString(), QStringLiteral("missing"));
    // Copied again, it is whole again.
    QCOMPARE(runCli({"studies", "import", "--copy", at("ct/series-1"), "--json"}).json()[u"copiedFiles"].toInt(), 1);
    QCOMPARE(runCli({"studies", "check"}).code, 0);
  }

  void makesTheListAgainFromTheCopies() {
    QCOMPARE(runCli({"studies", "import", "--copy", at("ct/series-1"), at("cxr/series-1")}).code, 0);
    const QJsonArray before = list();
    for (const QString& file : QDir(data()).entryList({"studies.sqlite*"}, QDir::Files))
      QVERIFY(QFile::remove(data() + "/" + file));
    QVERIFY(list().isEmpty());
    const CliRun rebuilt = runCli({"studies", "rebuild", "--json"});
    QVERIFY2(rebuilt.code == 0, rebuilt.all());
    QCOMPARE(rebuilt.json()[u"entered"].toInt(), 2);
    const QJsonArray after = list();
    QCOMPARE(after.size(), 2);
    for (const QJsonValue study : after) {
      QCOMPARE(study[u"place"].toString(), QStringLiteral("copied"));
      bool same = false;
      for (const QJsonValue known : before)
        same = same || (known[u"uid"] == study[u"uid"] && known[u"images"] == study[u"images"] &&
                        known[u"patientId"] == study[u"patientId"] && known[u"files"] == study[u"files"]);
      QVERIFY(same);
    }
    QCOMPARE(runCli({"studies", "check"}).code, 0);
    // With the list there, nothing changes.
    const QJsonArray kept = list();
    QCOMPARE(runCli({"studies", "rebuild"}).code, 0);
    QCOMPARE(list(), kept);
  }

  void leavesOutWhatSomebodyPutAmongTheCopies() {
    QCOMPARE(runCli({"studies", "import", "--copy", at("ct/series-1")}).code, 0);
    const QString copies = data() + "/copies",
                  folder = copies + "/" + QDir(copies).entryList(QDir::Dirs | QDir::NoDotAndDotDot)[0];
    QVERIFY(QDir().mkpath(copies + "/stranger"));
    QDir source(at("cxr/series-1"));
    for (const QString& file : filesBelow(at("cxr/series-1")))
      if (file.endsWith(".dcm"))
        QVERIFY(QFile::copy(source.filePath(file), copies + "/stranger/" + QFileInfo(file).fileName()));
    const CliRun rebuilt = runCli({"studies", "rebuild", "--json"});
    QVERIFY2(rebuilt.code == 1, rebuilt.all());
    QCOMPARE(rebuilt.json()[u"problems"].toArray().size(), 1);
    QCOMPARE(list().size(), 1);
    QVERIFY(QDir(folder).exists());
  }

  void copiesWhatIsInAnArchive() {
    QProcess zip;
    zip.setWorkingDirectory(at("ct/series-1"));
    zip.start("python3", {"-m", "zipfile", "-c", at("ct.zip"), "."});
    if (!zip.waitForFinished() || zip.exitCode() != 0) QSKIP("python3 is not there to make an archive.");
    QCOMPARE(runCli({"studies", "import", at("ct.zip")}).code, 0);
    QCOMPARE(list()[0][u"location"].toString(), at("ct.zip"));
    QCOMPARE(list()[0][u"files"].toInt(), 1);
    QCOMPARE(runCli({"studies", "check"}).code, 0);
    QCOMPARE(runCli({"studies", "import", "--copy", at("ct.zip")}).code, 0);
    QCOMPARE(list()[0][u"place"].toString(), QStringLiteral("copied"));
    QVERIFY(list()[0][u"files"].toInt() > 1);
    QFile::remove(at("ct.zip"));
    QCOMPARE(runCli({"studies", "check"}).code, 0);
  }

  void namesNoPatientInErrors() {
    QCOMPARE(runCli({"studies", "import", at("ct/series-1")}).code, 0);
    const CliRun unknown = runCli({"studies", "check", "1.2.3"});
    QVERIFY2(unknown.code == 3, unknown.all());
    QCOMPARE(unknown.errors, QByteArray("pellucid-cli: The study is not in the study list.\n"));
  }

 private:
  QString at(const QString& name) const { return m_folder.filePath(name); }
  QString data() const { return m_data->path() + "/pellucid"; }
  static QJsonArray list(const QStringList& options = {}) {
    return runCli(QStringList{"studies", "list", "--json"} + options).json()[u"studies"].toArray();
  }

  QTemporaryDir m_folder;
  std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_APPLESS_MAIN(TestCliStudies)
#include "tst_cli_studies.moc"
