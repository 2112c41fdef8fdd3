#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QtTest>

#include "ui/model/session_recovery.h"

using namespace pellucid::ui;

namespace {

const OpenSession kOpen{{QStringLiteral("/images/a"), QStringLiteral("/images/b")},
                        QStringLiteral("1.2.3"),
                        7,
                        false,
                        {{"1.2.3", "/images/liver.nii.gz", QStringLiteral("liver.nii.gz"), true},
                         {"1.2.3", "/images/seg.dcm", QStringLiteral("Segmentation"), false}},
                        {QStringLiteral("1.2.4")}};

}  // namespace

class TestSessionRecovery : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatAKilledProgramHadOpenIsOfferedOnce() {
    const QTemporaryDir folder;
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {"--remember", folder.path()});
    QVERIFY(program.waitForReadyRead(20000));
    {
      // As long as it runs it is nobody else's.
      SessionRecovery beside(folder.path());
      QVERIFY(!beside.takeLost());
    }
    program.kill();
    QVERIFY(program.waitForFinished(20000));
    SessionRecovery next(folder.path());
    const auto lost = next.takeLost();
    QVERIFY(lost);
    QCOMPARE(lost->paths, kOpen.paths);
    QCOMPARE(lost->seriesUid, kOpen.seriesUid);
    QCOMPARE(lost->image, kOpen.image);
    QVERIFY(lost->objects == kOpen.objects);
    QCOMPARE(lost->closed, kOpen.closed);
    QVERIFY(!next.takeLost());
  }

  void whatWasOfferedIsOfferedAgainUntilItIsAnswered() {
    const QTemporaryDir folder;
    for (int start = 0; start < 3; ++start) {
      SessionRecovery recovery(folder.path());
      if (start == 0) recovery.remember(kOpen);
      const auto lost = recovery.takeLost();
      QCOMPARE(lost.has_value(), start > 0);
      if (lost) QCOMPARE(lost->paths, kOpen.paths);
      // A logout before the user has looked.
      recovery.keepForNextStart();
    }
    {
      SessionRecovery recovery(folder.path());
      QVERIFY(recovery.takeLost());
    }
    QVERIFY(!SessionRecovery(folder.path()).takeLost());
  }

  void anOrderlyEndLeavesNothing() {
    const QTemporaryDir folder;
    {
      SessionRecovery recovery(folder.path());
      recovery.remember(kOpen);
      QVERIFY(!QDir(folder.path()).entryList({"*.session"}, QDir::Files).isEmpty());
    }
    SessionRecovery next(folder.path());
    QVERIFY(!next.takeLost());
    QVERIFY(QDir(folder.path()).entryList({"*.session"}, QDir::Files).isEmpty());
  }

  void whatWasOpenWhenTheSystemAskedToEndIsNoCrash() {
    const QTemporaryDir folder;
    {
      SessionRecovery recovery(folder.path());
      recovery.remember(kOpen);
      recovery.keepForNextStart();
      // What closes with the program stays.
      recovery.remember({});
    }
    SessionRecovery next(folder.path());
    const auto open = next.takeLost();
    QVERIFY(open && open->asked);
    QCOMPARE(open->paths, kOpen.paths);
  }

  void closingEverythingForgets() {
    const QTemporaryDir folder;
    SessionRecovery recovery(folder.path());
    recovery.remember(kOpen);
    recovery.remember({});
    QVERIFY(QDir(folder.path()).entryList({"*.session"}, QDir::Files).isEmpty());
  }

  void filesThatAreNoSessionsDoNoHarm() {
    const QTemporaryDir folder;
    for (const QByteArray& text :
         {QByteArray("no json"), QByteArray("{\"paths\": 7}"),
          QByteArray(R"({"paths": [], "objects": [{"series": 3}]})"), QByteArray(2 << 20, 'x')}) {
      QFile file(folder.filePath(QString::number(text.size()) + ".session"));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(text);
    }
    SessionRecovery recovery(folder.path());
    QVERIFY(!recovery.takeLost());
  }
};

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  if (argc == 3 && QString(argv[1]) == "--remember") {
    SessionRecovery recovery{QString(argv[2])};
    recovery.remember(kOpen);
    QTextStream(stdout) << "ready" << Qt::endl;
    QThread::sleep(600);
    return 1;
  }
  TestSessionRecovery test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_session_recovery.moc"
