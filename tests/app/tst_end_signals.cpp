// The real program, asked to end by the system and killed.
#include <signal.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/ui/worker_fixture.h"
#include "ui/model/session_recovery.h"
#include "ui/model/settings.h"

using namespace pellucid::test;
using namespace pellucid::ui;

class TestEndSignals : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeCt(ctRamp(16, 4), "FIRST", m_folder.filePath("study"));
  }
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_home->filePath("config/Pellucid")));
    Settings settings(m_home->filePath("config/Pellucid/pellucid.ini"));
    settings.acceptGate();
    settings.setTourSeen();
  }

  void aProgramThatIsAskedToEndEndsAndKeepsWhatWasOpen_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("shutdown") << SIGTERM;
    QTest::newRow("logout") << SIGHUP;
    QTest::newRow("Ctrl+C") << SIGINT;
  }
  void aProgramThatIsAskedToEndEndsAndKeepsWhatWasOpen() {
    QFETCH(int, signal);
    QProcess program;
    startWithStudy(program);
    if (QTest::currentTestFailed()) return;
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const auto open = SessionRecovery(sessions()).takeLost();
    QVERIFY(open);
    QCOMPARE(open->paths, QStringList{m_folder.filePath("study")});
    QVERIFY(open->asked);
  }
  void aProgramThatIsKilledEndedUnexpectedly() {
    QProcess program;
    startWithStudy(program);
    if (QTest::currentTestFailed()) return;
    program.kill();
    QVERIFY(program.waitForFinished(60'000));
    const auto open = SessionRecovery(sessions()).takeLost();
    QVERIFY(open && !open->asked);
  }
  void withNothingOpenNothingIsOffered() {
    QProcess program;
    start(program, {});
    // Its session file comes with the first study only: the lock says that it is there.
    QVERIFY(QTest::qWaitFor([&] { return !QDir(sessions()).entryList({"*.lock"}, QDir::Files).isEmpty(); }, 60'000));
    QTest::qWait(2000);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!SessionRecovery(sessions()).takeLost());
  }

 private:
  QString sessions() const { return m_home->filePath("data/Pellucid/Pellucid/sessions"); }

  void start(QProcess& program, const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_CONFIG_HOME", m_home->filePath("config"));
    environment.insert("XDG_DATA_HOME", m_home->filePath("data"));
    program.setProcessEnvironment(environment);
    program.start(PELLUCID_BIN_DIR "/pellucid", arguments);
    QVERIFY(program.waitForStarted());
  }
  /// Returns when the study is open and noted.
  void startWithStudy(QProcess& program) {
    program.setWorkingDirectory(m_folder.path());
    start(program, {"study"});
    const auto noted = [&] {
      for (const QString& name : QDir(sessions()).entryList({"*.session"}, QDir::Files)) {
        QFile file(sessions() + '/' + name);
        if (file.open(QIODevice::ReadOnly) && !file.readAll().contains("\"series\":\"\"")) return true;
      }
      return false;
    };
    QVERIFY2(QTest::qWaitFor(noted, 120'000), program.readAllStandardError().constData());
  }

  QTemporaryDir m_folder;
  std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestEndSignals)
#include "tst_end_signals.moc"
