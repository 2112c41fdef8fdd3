#include <QtTest>

#include <csignal>
#include <optional>

#include "ui/model/worker_client.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

/// A worker that says what the test wants: a Python script whose body handles `request` and calls `say(object)`.
class FakeWorker {
 public:
  explicit FakeWorker(const QString& body) {
    QString script = QStringLiteral(
        "#!/usr/bin/env python3\n"
        "import json, os, signal, sys, time\n"
        "def say(o):\n"
        "    sys.stdout.write((o if isinstance(o, str) else json.dumps(o)) + '\\n'); sys.stdout.flush()\n"
        "cancelled = False\n"
        "for line in sys.stdin:\n"
        "    request = json.loads(line)\n"
        "    if 'kind' not in request: continue\n"
        "    id = request['id']\n"
        "    uid = request.get('series', {}).get('uid', '')\n");
    for (const QString& line : body.split(u'\n')) script += QStringLiteral("    ") + line + u'\n';
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write the fake worker");
    file.write(script.toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  }
  QString path() const { return m_folder.filePath("worker"); }

 private:
  QTemporaryDir m_folder;
};

Series seriesNamed(const std::string& uid) {
  Series series;
  series.uid = uid;
  series.instances.resize(1);
  return series;
}

WorkerClient::Options optionsFor(const FakeWorker& worker) {
  WorkerClient::Options options;
  options.worker = options.aiWorker = worker.path();
  return options;
}

/// Waits for the outcome of one request.
template <typename T>
struct Outcome {
  std::optional<Result<T>> result;
  Completion<T> completion() {
    return [this](Result<T> arrived) { result = std::move(arrived); };
  }
  bool wait(int ms = 20000) {
    return QTest::qWaitFor([this] { return result.has_value(); }, ms);
  }
  Error error() const { return result && !result->ok() ? result->error() : Error{}; }
};

/// A reply to "load" that is whole but for the given voxels.
const char* const kLoadReply =
    "header = {'series': request['series'], 'report': {'remarks': []}}\n"
    "say({'id': id, 'result': {'header': header, 'voxels': VOXELS}})";

}  // namespace

class TestWorkerClient : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aLineThatIsNotJsonEndsTheWorkerWithASentence() {
    const FakeWorker worker("say('{\"id\": 1, garbage')");
    WorkerClient client(optionsFor(worker), nullptr);
    QSignalSpy died(&client, &WorkerClient::workerDied);
    Outcome<LoadedSeries> outcome;
    client.load(seriesNamed("1.2"), outcome.completion());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().code, ErrorCode::Malformed);
    QVERIFY(!outcome.error().message.empty());
    QCOMPARE(died.count(), 1);
  }
  void aLineWithoutEndIsNotCollectedForever() {
    const FakeWorker worker(
        "chunk = 'x' * (1 << 20)\nfor i in range(200): sys.stdout.write(chunk)\nsys.stdout.flush()");
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<LoadedSeries> outcome;
    client.load(seriesNamed("1.2"), outcome.completion());
    // A thousand turns of two processes: slow where others compete for the processor.
    QVERIFY(outcome.wait(120000));
    QCOMPARE(outcome.error().code, ErrorCode::Malformed);
  }
  void answersThatDoNotFitAreRefused_data() {
    QTest::addColumn<QString>("body");
    const auto row = [](const char* name, const QString& body) { QTest::newRow(name) << body; };
    row("another series", QString(kLoadReply).replace("VOXELS", "{}").replace("'report'", "'x'"));
    row("no voxels", QString(kLoadReply).replace("VOXELS", "None"));
    row("voxels of another type", QString(kLoadReply).replace("VOXELS", "[1, 2, 3]"));
    row("memory that is not there",
        QString(kLoadReply)
            .replace("VOXELS",
                     "{'fd': 99, 'bytes': 4, 'type': 0, 'channels': 1, 'geometry': {'size': [2, 2, 1], 'spacing': "
                     "[1, 1, 1], 'origin': [0, 0, 0], 'direction': [1, 0, 0, 0, 1, 0, 0, 0, 1], 'calibration': 0}}"));
    row("a file in place of memory",
        QStringLiteral("fd = os.open('/etc/passwd', os.O_RDONLY)\n") +
            QString(kLoadReply)
                .replace("VOXELS",
                         "{'fd': fd, 'bytes': 4, 'type': 0, 'channels': 1, 'geometry': {'size': [2, 2, 1], 'spacing': "
                         "[1, 1, 1], 'origin': [0, 0, 0], 'direction': [1, 0, 0, 0, 1, 0, 0, 0, 1], 'calibration': "
                         "0}}"));
    row("a number", "say({'id': id, 'result': 42})");
    row("nothing", "say({'id': id, 'result': None})");
  }
  void answersThatDoNotFitAreRefused() {
    QFETCH(QString, body);
    const FakeWorker worker(body);
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<LoadedSeries> outcome;
    client.load(seriesNamed("1.2"), outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.result->ok());
    QVERIFY(!outcome.error().message.empty());
  }
  void onlyTheSeriesThatWasAskedForIsTaken() {
    const FakeWorker worker(
        "size = 4\nfd = os.memfd_create('v', os.MFD_ALLOW_SEALING)\nos.ftruncate(fd, size)\n"
        "import fcntl\nfcntl.fcntl(fd, 1033, 2)\n"  // F_ADD_SEALS, F_SEAL_SHRINK
        "series = request['series']\nif uid == 'other': series['uid'] = 'changed'\n"
        "voxels = {'fd': fd, 'bytes': 4, 'type': 0, 'channels': 1, 'geometry': {'size': [2, 2, 1], 'spacing': "
        "[1, 1, 1], 'origin': [0, 0, 0], 'direction': [1, 0, 0, 0, 1, 0, 0, 0, 1], 'calibration': 0}}\n"
        "say({'id': id, 'result': {'header': {'series': series, 'report': {'remarks': []}}, 'voxels': voxels}})");
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<LoadedSeries> asked;
    Outcome<LoadedSeries> other;
    client.load(seriesNamed("asked"), asked.completion());
    client.load(seriesNamed("other"), other.completion());
    QVERIFY(asked.wait() && other.wait());
    QVERIFY2(asked.result->ok(), asked.error().message.c_str());
    QCOMPARE(other.error().code, ErrorCode::Malformed);
  }
  void anAnswerRightBehindALongPartIsNotLost() {
    const FakeWorker worker(
        QStringLiteral("say({'id': id, 'interim': {'padding': 'x' * 400000}})\n"
                       "say({'id': id, 'progress': 0.5, 'step': 'half'})\n"
                       "say({'id': id, 'error': {'code': 1, 'message': 'The answer.', 'detail': ''}})"));
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<LoadedSeries> outcome;
    // What does not fit is not shown.
    client.load(seriesNamed("1.2"), outcome.completion(), [](PartialSeries) { QFAIL("nothing to show"); });
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().message, std::string("The answer."));
  }

  void partsThatDoNotFitAreNotShown_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("shown");
    QTest::newRow("as it should be") << "" << true;
    QTest::newRow("fewer flags than images")
        << "decoded['geometry']['size'] = [3, 1, 1]; decoded['bytes'] = 3" << false;
    QTest::newRow("flags of another type") << "decoded['type'] = 3; decoded['bytes'] = 8" << false;
    QTest::newRow("flags that are not there") << "decoded['fd'] = 99" << false;
    QTest::newRow("no flags") << "decoded = None" << false;
    QTest::newRow("more voxels than memory")
        << "voxels['geometry']['size'] = [2, 2, 5000]; voxels['bytes'] = 20000" << false;
    QTest::newRow("another number of bytes") << "voxels['bytes'] = 15" << false;
    QTest::newRow("an image number below zero") << "voxels['geometry']['size'] = [2, 2, -4]" << false;
    QTest::newRow("a size beyond all memory")
        << "voxels['geometry']['size'] = [1 << 20, 1 << 20, 1 << 20]; voxels['bytes'] = 1 << 60" << false;
    QTest::newRow("another series") << "series['uid'] = 'other'" << false;
  }
  void partsThatDoNotFitAreNotShown() {
    QFETCH(QString, change);
    QFETCH(bool, shown);
    const FakeWorker worker(QStringLiteral("import fcntl\n"
                                           "def volume(size):\n"
                                           "    n = size[0] * size[1] * size[2]\n"
                                           "    fd = os.memfd_create('v', os.MFD_ALLOW_SEALING)\n"
                                           "    os.write(fd, b'\\x01' * n)\n"
                                           "    fcntl.fcntl(fd, 1033, 2)\n"  // F_ADD_SEALS, F_SEAL_SHRINK
                                           "    return {'fd': fd, 'bytes': n, 'type': 0, 'channels': 1, 'geometry': "
                                           "{'size': size, 'spacing': [1, 1, 1], 'origin': [0, 0, 0], 'direction': "
                                           "[1, 0, 0, 0, 1, 0, 0, 0, 1], 'calibration': 0}}\n"
                                           "voxels = volume([2, 2, 4]); decoded = volume([4, 1, 1])\n"
                                           "series = request['series']\n") +
                            change +
                            QStringLiteral("\nheader = {'series': series, 'report': {'remarks': []}}\n"
                                           "say({'id': id, 'interim': {'decoded': decoded, 'voxels': voxels, "
                                           "'header': header}})\n"
                                           "say({'id': id, 'error': {'code': 1, 'message': 'The answer.'}})"));
    WorkerClient client(optionsFor(worker), nullptr);
    std::optional<PartialSeries> part;
    Outcome<LoadedSeries> outcome;
    client.load(seriesNamed("1.2"), outcome.completion(), [&](PartialSeries begun) { part = std::move(begun); });
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().message, std::string("The answer."));
    QCOMPARE(part.has_value(), shown);
    if (!shown) return;
    QCOMPARE(part->decoded.number(), 4);
    QVERIFY(!part->decoded.has(4) && !part->decoded.has(-1));
    QCOMPARE(part->loaded.volume.storedValue(1, 1, 3), 1.0);
  }

  void aDeathCostsOnlyTheRequestThatRan() {
    const FakeWorker worker(
        "if uid == 'bad': os.kill(os.getpid(), signal.SIGSEGV)\n"
        "say({'id': id, 'error': {'code': 3, 'message': 'Answered ' + uid + '.'}})");
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<LoadedSeries> bad;
    Outcome<LoadedSeries> good;
    client.load(seriesNamed("bad"), bad.completion());
    client.load(seriesNamed("good"), good.completion());
    QVERIFY(bad.wait() && good.wait());
    QCOMPARE(QString::fromStdString(bad.error().message),
             QString("The reader stopped unexpectedly on this file; the other images are not affected."));
    QCOMPARE(good.error().message, std::string("Answered good."));
  }
  // Files 3 and 5 kill whoever reads them.
  void aScanGoesOnWithoutTheFilesThatEndedTheReader() {
    const FakeWorker worker(
        "if not request.get('oneByOne'): os.kill(os.getpid(), signal.SIGSEGV)\n"
        "out = request['leftOut']\n"
        "for i in range(8):\n"
        "    if i in out: continue\n"
        "    say({'id': id, 'progress': 0.3, 'step': 'Reading file %d by itself' % i})\n"
        "    if i in (3, 5): os.kill(os.getpid(), signal.SIGSEGV)\n"
        "skipped = [{'file': '/f%d' % i, 'reason': 'Left out.'} for i in out]\n"
        "say({'id': id, 'result': {'studies': [], 'skipped': skipped, 'filesSeen': 8}})");
    WorkerClient client(optionsFor(worker), nullptr);
    QSignalSpy died(&client, &WorkerClient::workerDied);
    Outcome<ScanResult> outcome;
    client.scan({"/folder"}, outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    QCOMPARE((*outcome.result)->skipped.size(), std::size_t(2));
    QCOMPARE((*outcome.result)->skipped[1].file, std::filesystem::path("/f5"));
    QCOMPARE(died.count(), 0);
  }
  void aScanThatAlwaysEndsTheReaderIsASentence() {
    const FakeWorker worker("os.kill(os.getpid(), signal.SIGSEGV)");
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<ScanResult> outcome;
    client.scan({"/folder"}, outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.error().message.starts_with("The reader stopped unexpectedly while looking"));
  }
  void aSilentWorkerIsStopped() {
    const FakeWorker worker("time.sleep(60)");
    auto options = optionsFor(worker);
    options.loadTimeLimitMs = 300;
    WorkerClient client(options, nullptr);
    Outcome<LoadedSeries> outcome;
    client.load(seriesNamed("1.2"), outcome.completion());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().code, ErrorCode::Unreadable);
    QVERIFY(QString::fromStdString(outcome.error().message).contains("too long"));
  }
  void progressKeepsASlowWorkerAlive() {
    const FakeWorker worker(
        "for i in range(8):\n    say({'id': id, 'progress': i / 8, 'step': 'Reading'})\n    time.sleep(0.2)\n"
        "say({'id': id, 'error': {'code': 3, 'message': 'Arrived.'}})");
    auto options = optionsFor(worker);
    options.loadTimeLimitMs = 1000;
    WorkerClient client(options, nullptr);
    Outcome<LoadedSeries> outcome;
    const JobPointer job = client.load(seriesNamed("1.2"), outcome.completion());
    QSignalSpy progressed(job.get(), &JobHandle::progressed);
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().message, std::string("Arrived."));
    QCOMPARE(progressed.count(), 8);
    QCOMPARE(job->step(), QString("Reading"));
    QVERIFY(!job->running());
  }
  void aWaitingRequestIsCancelledWithoutBeingSent() {
    const FakeWorker worker("time.sleep(1)\nsay({'id': id, 'error': {'code': 3, 'message': 'Answered ' + uid + '.'}})");
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<LoadedSeries> first;
    Outcome<LoadedSeries> second;
    client.load(seriesNamed("first"), first.completion());
    const JobPointer job = client.load(seriesNamed("second"), second.completion());
    QTest::qWait(50);
    job->cancel();
    QVERIFY(second.wait(800));
    QCOMPARE(second.error().code, ErrorCode::Cancelled);
    QVERIFY(first.wait());
    QCOMPARE(first.error().message, std::string("Answered first."));
  }
  void aWorkerThatIgnoresACancellationIsEnded() {
    const FakeWorker worker("time.sleep(60)");
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<LoadedSeries> outcome;
    const JobPointer job = client.load(seriesNamed("1.2"), outcome.completion());
    QVERIFY(QTest::qWaitFor([&] { return !client.processIds().empty(); }));
    job->cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
  }
  void urgentRequestsOvertakeOthers() {
    const FakeWorker worker("time.sleep(0.1)\nsay({'id': id, 'error': {'code': 3, 'message': request['kind']}})");
    WorkerClient client(optionsFor(worker), nullptr);
    QStringList order;
    Geometry geometry;
    geometry.size = {2, 2, 1};
    const Volume volume = *Volume::allocate(geometry, VoxelType::UInt8);
    client.assessQuality(volume, "CT", [&](auto) { order << "quality 1"; });
    client.assessQuality(volume, "CT", [&](auto) { order << "quality 2"; });
    client.load(seriesNamed("1.2"), [&](auto) { order << "load"; });
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 3; }, 20000));
    QCOMPARE(order, QStringList({"load", "quality 1", "quality 2"}));
  }
  void aMissingProgramIsASentence() {
    WorkerClient::Options options;
    options.worker = "/nonexistent/pellucid-worker";
    WorkerClient client(options, nullptr);
    Outcome<LoadedSeries> first;
    Outcome<LoadedSeries> second;
    client.load(seriesNamed("1"), first.completion());
    client.load(seriesNamed("2"), second.completion());
    QVERIFY(first.wait() && second.wait());
    QCOMPARE(first.error().code, ErrorCode::NotFound);
    QVERIFY(QString::fromStdString(first.error().message).contains("install"));
  }
  void aLongAnswerIsReadWithoutStoppingTheWindow() {
    const FakeWorker worker(
        "study = {'uid': '1', 'series': []}\n"
        "for s in range(20):\n    study['series'].append({'uid': '1.%d' % s, 'format': 0, 'instances': "
        "[{'file': '/a/b/%d' % i, 'sopInstanceUid': '1.2.3.%d' % i} for i in range(1000)]})\n"
        "say({'id': id, 'result': {'studies': [study], 'skipped': [], 'filesSeen': 20000}})");
    WorkerClient client(optionsFor(worker), nullptr);
    Outcome<ScanResult> outcome;
    client.scan({"/a"}, outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    QCOMPARE(outcome.result->value().studies.front().series.size(), std::size_t{20});
  }
};

QTEST_GUILESS_MAIN(TestWorkerClient)
#include "tst_worker_client.moc"
