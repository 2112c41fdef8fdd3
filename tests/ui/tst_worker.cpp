#include <QtTest>

#include <csignal>
#include <cstring>
#include <memory>

#include "core/dicom/storage_object.h"
#include "core/imaging/image_io.h"
#include "core/open/opener.h"
#include "tests/support/dicom_writer.h"
#include "ui/model/worker_client.h"
#include "ui/worker_fixture.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

bool sameVoxels(const Volume& a, const Volume& b) {
  return a.byteCount() == b.byteCount() && std::memcmp(a.bytes(), b.bytes(), a.byteCount()) == 0;
}

}  // namespace

/// The real worker, over the real channel.
class TestWorker : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeCt(ctRamp(64, 12), "ONE", m_folder.filePath("small"));
    writeCt(ctRamp(512, 120), "TWO", m_folder.filePath("large"));
  }

  void loadsWhatTheCoreLoadsBitForBit() {
    WorkerClient client(builtWorkers(), nullptr);
    const Series series = onlySeries(client, "small");
    Outcome<LoadedSeries> outcome;
    client.load(series, outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    const LoadedSeries& loaded = outcome.result->value();

    Job job;
    const auto direct = loadSeries(series, job);
    QVERIFY(direct.ok());
    QVERIFY(sameVoxels(loaded.volume, direct->volume));
    QVERIFY(loaded.volume.geometry().matches(direct->volume.geometry(), 0.0));
    QCOMPARE(loaded.volume.geometry().calibration, Calibration::Scanner);
    QCOMPARE(loaded.volume.modality.unit, std::string("HU"));
    QCOMPARE(loaded.series.instances.size(), std::size_t{12});
    QCOMPARE(headerToJson(loaded), headerToJson(*direct));
  }

  void aLargeSeriesCanBeShownBeforeItIsWhole() {
    WorkerClient client(builtWorkers(), nullptr);
    const Series series = onlySeries(client, "large");
    Outcome<LoadedSeries> outcome;
    std::optional<PartialSeries> part;
    client.load(series, outcome.completion(), [&](PartialSeries begun) {
      QVERIFY(!part && !outcome.result);
      QVERIFY(begun.decoded.has(60));
      part = std::move(begun);
    });
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    QVERIFY(part);
    // The part has filled by itself: it is the memory of the whole.
    QCOMPARE(part->decoded.number(), 120);
    QVERIFY(sameVoxels(part->loaded.volume, outcome.result->value().volume));
    QVERIFY(!part->loaded.report.allows(Capability::VolumeAnalysis));
    QVERIFY(outcome.result->value().report.allows(Capability::VolumeAnalysis));
  }

  void whatIsShownOfASeriesOutlivesItsWorker() {
    WorkerClient client(builtWorkers(), nullptr);
    const Series series = onlySeries(client, "large");
    Outcome<LoadedSeries> outcome;
    std::optional<PartialSeries> part;
    client.load(series, outcome.completion(), [&](PartialSeries begun) {
      part = std::move(begun);
      for (const qint64 id : client.processIds()) ::kill(static_cast<pid_t>(id), SIGKILL);
    });
    QVERIFY(outcome.wait());
    QVERIFY(part);
    if (outcome.result->ok()) QSKIP("all was loaded before the worker could be ended");
    QCOMPARE(QString::fromStdString(outcome.error().message),
             QString("The reader stopped unexpectedly on this file; the other images are not affected."));
    QVERIFY(part->decoded.has(60) && part->decoded.number() < 120);
    QVERIFY(whatIsThereIsRight(*part));
  }

  void whatIsShownOfASeriesOutlivesItsWindow() {
    auto client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    const Series series = onlySeries(*client, "large");
    std::optional<PartialSeries> part;
    bool answered = false;
    client->load(
        series, [&](Result<LoadedSeries>) { answered = true; }, [&](PartialSeries begun) { part = std::move(begun); });
    QVERIFY(QTest::qWaitFor([&] { return part.has_value(); }, 60000));
    const auto ids = client->processIds();
    client.reset();
    for (const qint64 id : ids) QVERIFY(::kill(static_cast<pid_t>(id), 0) != 0);
    QVERIFY(!answered);
    QVERIFY(part->decoded.has(60));
    QVERIFY(whatIsThereIsRight(*part));
  }

  void aSeriesThatIsShownAlreadyCanBeCancelled() {
    WorkerClient client(builtWorkers(), nullptr);
    const Series series = onlySeries(client, "large");
    Outcome<LoadedSeries> outcome;
    std::optional<PartialSeries> part;
    JobPointer job;
    job = client.load(series, outcome.completion(), [&](PartialSeries begun) {
      part = std::move(begun);
      job->cancel();
    });
    QVERIFY(outcome.wait());
    if (outcome.result->ok()) QSKIP("all was loaded before it could be cancelled");
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY(part && whatIsThereIsRight(*part));
    // The same process goes on.
    const auto ids = client.processIds();
    Outcome<LoadedSeries> again;
    client.load(series, again.completion());
    QVERIFY(again.wait());
    QVERIFY2(again.result->ok(), again.error().message.c_str());
    QCOMPARE(client.processIds(), ids);
  }

  void scansAsTheCoreDoes() {
    WorkerClient client(builtWorkers(), nullptr);
    Outcome<ScanResult> outcome;
    client.scan({m_folder.path().toStdString()}, outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    Opener opener;
    Job job;
    const auto direct = opener.scan({m_folder.path().toStdString()}, job);
    QCOMPARE(toJson(outcome.result->value()), toJson(*direct));
    QCOMPARE(outcome.result->value().studies.size(), std::size_t{2});
  }

  void segmentsAreSavedOnExactlyTheGridOfTheirSeries_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"mine.dcm", "mine.nii.gz", "mine.nrrd"}) QTest::newRow(name) << QString(name);
  }
  void segmentsAreSavedOnExactlyTheGridOfTheirSeries() {
    QFETCH(QString, name);
    WorkerClient client(builtWorkers(), nullptr);
    Outcome<LoadedSeries> outcome;
    client.load(onlySeries(client, "small"), outcome.completion());
    QVERIFY(outcome.wait() && outcome.result->ok());
    const LoadedSeries& loaded = outcome.result->value();
    LabelMap map{*Volume::allocate(loaded.volume.geometry(), VoxelType::UInt8), {}};
    for (int i = 0; i < 64 * 64 * 12; i += 3) map.voxels.mutableData<std::uint8_t>()[i] = 1;
    map.labels.emplace_back();
    map.labels.front().name = "Mine";
    const SegmentationNotes notes{.reader = "Reader", .models = {{1, "a-model 2.0.0"}}};
    QVERIFY(QDir().mkpath(m_folder.filePath("saved")));
    const std::filesystem::path target = m_folder.filePath("saved/" + name).toStdString();
    Outcome<std::filesystem::path> saved;
    client.saveLabels(map, loaded, notes, target, saved.completion());
    QVERIFY(saved.wait());
    QVERIFY2(saved.result->ok(), saved.error().message.c_str());
    QCOMPARE(saved.result->value(), target);
    QCOMPARE(QDir(m_folder.filePath("saved")).entryList(QDir::Files), QStringList{name});
    if (name.endsWith(".dcm")) {
      Outcome<DrawnObject> drawn;
      client.draw(target, loaded, drawn.completion());
      QVERIFY(drawn.wait() && drawn.result->ok());
      QVERIFY(sameVoxels(drawn.result->value().layers.at(0).voxels, map.voxels));
    } else {
      const auto read = readImageFile(target);
      QVERIFY(read.ok());
      QVERIFY(read->geometry().matches(loaded.volume.geometry(), 1e-3));
      QCOMPARE(read->type(), VoxelType::UInt8);
      QVERIFY(sameVoxels(*read, map.voxels));
    }
    // Compressed, the words are not to be seen; NRRD has no place for them.
    if (name.endsWith(".dcm")) {
      QFile file(QString::fromStdString(target.string()));
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY(file.readAll().contains("a-model 2.0.0"));
    }
    std::filesystem::remove(target);
    // A folder that is not there: nothing half-written stays anywhere.
    Outcome<std::filesystem::path> nowhere;
    client.saveLabels(map, loaded, notes, target.parent_path() / "none" / target.filename(), nowhere.completion());
    QVERIFY(nowhere.wait());
    QCOMPARE(nowhere.error().code, ErrorCode::OutOfDisk);
  }

  void readsObjectsWithoutImagesAsTheCoreDoes() {
    const std::filesystem::path file = m_folder.filePath("letter.dcm").toStdString();
    std::string bytes = "%PDF-1.4 ";
    for (int i = 0; i < 200'001; ++i) bytes += static_cast<char>(i * 31 + i / 256);
    QVERIFY(writeObject(file, "1.2.840.10008.5.1.4.1.1.104.1",
                        {"DocumentTitle=Letter", "MIMETypeOfEncapsulatedDocument=application/pdf",
                         "EncapsulatedDocumentLength=" + std::to_string(bytes.size())},
                        {{"EncapsulatedDocument", bytes}}));
    WorkerClient client(builtWorkers(), nullptr);
    Outcome<ObjectOutline> outline;
    client.outline(file, outline.completion());
    Outcome<std::string> document;
    client.document(file, document.completion());
    QVERIFY(outline.wait() && document.wait());
    QVERIFY2(outline.result->ok(), outline.error().message.c_str());
    Job job;
    QCOMPARE(toJson(outline.result->value()), toJson(*readOutline(file, job)));
    QCOMPARE(outline.result->value().title, std::string("Letter"));
    QVERIFY2(document.result->ok(), document.error().message.c_str());
    QVERIFY(document.result->value() == bytes);
    std::filesystem::remove(file);
    Outcome<std::string> gone;
    client.document(file, gone.completion());
    QVERIFY(gone.wait());
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
  }

  void aPathThatIsNotThereIsASentence() {
    WorkerClient client(builtWorkers(), nullptr);
    Outcome<ScanResult> outcome;
    client.scan({"/nonexistent/folder"}, outcome.completion());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().code, ErrorCode::NotFound);
  }

  void makesThumbnails() {
    WorkerClient client(builtWorkers(), nullptr);
    Outcome<Volume> outcome;
    client.thumbnail(onlySeries(client, "small"), 32, outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    QVERIFY(outcome.result->value().geometry().size[0] <= 32);
    QCOMPARE(outcome.result->value().type(), VoxelType::UInt8);
  }

  void processesVoxelsThatTheWindowHolds() {
    WorkerClient client(builtWorkers(), nullptr);
    const Series series = onlySeries(client, "small");
    Outcome<LoadedSeries> loaded;
    client.load(series, loaded.completion());
    QVERIFY(loaded.wait());
    const auto steps = parseSteps("median:radius=1");
    QVERIFY(steps.ok());
    Job job;
    const auto direct = runSteps(loaded.result->value().volume, *steps, {.modality = "CT", .mask = {}}, job);
    QVERIFY(direct.ok());
    // Once from memory that the worker made, once from memory of this process.
    const Volume own = ctRamp(64, 12);
    for (const Volume& source : {loaded.result->value().volume, own}) {
      Outcome<Processed> processed;
      client.preprocess(source, *steps, {.modality = "CT", .mask = {}}, processed.completion());
      QVERIFY(processed.wait());
      QVERIFY2(processed.result->ok(), processed.error().message.c_str());
      QVERIFY(sameVoxels(processed.result->value().volume, direct->volume));
    }
  }

  void knowsThatAFileAsksForInvertedValues() {
    WorkerClient client(builtWorkers(), nullptr);
    const Volume own = ctRamp(64, 2);
    const auto steps = parseSteps("polarity");
    QVERIFY(steps.ok());
    Outcome<Processed> processed;
    client.preprocess(own, *steps, {.modality = "DX", .mask = {}, .inverted = true}, processed.completion());
    QVERIFY(processed.wait());
    QVERIFY2(processed.result->ok(), processed.error().message.c_str());
    QVERIFY(!processed.result->value().inverted);
    QVERIFY(processed.result->value().notes[0].find("MONOCHROME1") != std::string::npos);
  }

  void assessesQuality() {
    WorkerClient client(builtWorkers(), nullptr);
    Outcome<QualityReport> outcome;
    client.assessQuality(ctRamp(64, 12), "CT", outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result->ok(), outcome.error().message.c_str());
    QVERIFY(!outcome.result->value().measures.empty());
  }

  void cancelsInTheMiddleOfALoad() {
    WorkerClient client(builtWorkers(), nullptr);
    const Series series = onlySeries(client, "large");
    Outcome<LoadedSeries> outcome;
    const JobPointer job = client.load(series, outcome.completion());
    connect(job.get(), &JobHandle::progressed, job.get(), [job = job.get()] { job->cancel(); });
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    Outcome<LoadedSeries> again;
    client.load(series, again.completion());
    QVERIFY(again.wait());
    QVERIFY(again.result->ok());
  }

  void aKilledWorkerIsASentenceAndTheNextRequestWorks() {
    WorkerClient client(builtWorkers(), nullptr);
    const Series series = onlySeries(client, "large");
    Outcome<LoadedSeries> killed;
    const JobPointer job = client.load(series, killed.completion());
    QVERIFY(QTest::qWaitFor([&] { return client.processIds().size() == 2; }));
    connect(job.get(), &JobHandle::progressed, this, [&client] {
      for (const qint64 id : client.processIds()) ::kill(static_cast<pid_t>(id), SIGKILL);
    });
    QVERIFY(killed.wait());
    QCOMPARE(QString::fromStdString(killed.error().message),
             QString("The reader stopped unexpectedly on this file; the other images are not affected."));
    Outcome<LoadedSeries> next;
    client.load(series, next.completion());
    QVERIFY(next.wait());
    QVERIFY2(next.result->ok(), next.error().message.c_str());
  }

  void moreMemoryThanTheLimitIsASentence() {
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the address sanitizer itself reserves more address space than any limit");
#endif
    auto options = builtWorkers();
    // Room for the program and the image, not for working on it.
    options.memoryLimit = std::uint64_t{1200} << 20;
    WorkerClient client(options, nullptr);
    Outcome<Processed> outcome;
    const auto steps = parseSteps("median:radius=1");
    client.preprocess(ctRamp(512, 400), *steps, {.modality = "CT", .mask = {}}, outcome.completion());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.result->ok());
    QCOMPARE(outcome.error().code, ErrorCode::OutOfMemory);
  }

  void workersEndWithTheWindow() {
    std::vector<qint64> ids;
    {
      WorkerClient client(builtWorkers(), nullptr);
      (void)onlySeries(client, "small");
      ids = client.processIds();
      QCOMPARE(ids.size(), std::size_t{1});
    }
    QVERIFY(QTest::qWaitFor([&] { return ::kill(static_cast<pid_t>(ids[0]), 0) != 0; }));
  }

  void theTemporaryFolderGoesWithTheWindow() {
    const auto folders = [] {
      return QDir::temp().entryList({QStringLiteral("pellucid-window-%1-*").arg(QCoreApplication::applicationPid())});
    };
    {
      const WorkerClient client(builtWorkers(), nullptr);
      QCOMPARE(folders().size(), 1);
    }
    QVERIFY(folders().isEmpty());
  }

 private:
  /// Each image of the large series that is said to be there.
  static bool whatIsThereIsRight(const PartialSeries& part) {
    const Volume whole = ctRamp(512, 120);
    constexpr std::size_t kImage = std::size_t{2} * 512 * 512;
    for (int image = 0; image < 120; ++image) {
      const std::size_t at = kImage * static_cast<std::size_t>(image);
      if (part.decoded.has(image) && std::memcmp(part.loaded.volume.bytes() + at, whole.bytes() + at, kImage) != 0)
        return false;
    }
    return true;
  }

  /// The series of a folder that holds one.
  Series onlySeries(WorkerClient& client, const QString& folder) {
    Outcome<ScanResult> scan;
    client.scan({m_folder.filePath(folder).toStdString()}, scan.completion());
    if (!scan.wait() || !scan.result->ok() || scan.result->value().studies.size() != 1) qFatal("the scan failed");
    return scan.result->value().studies.front().series.front();
  }

  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
