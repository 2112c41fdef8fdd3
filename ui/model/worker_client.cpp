#include "ui/model/worker_client.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

#include "core/base/wire.h"
#include "core/dicom/drawn_object.h"
#include "ui/model/job_runner.h"
#include "ui/model/scratch_folder.h"
#include "ui/model/shared_voxels.h"
#include "ui/model/worker_process.h"
#include "ui/model/worker_replies.h"

namespace pellucid::ui {

namespace {

constexpr int kScanStallMs = 120 * 1000;
constexpr int kAnalysisStallMs = 30 * 60 * 1000;
constexpr int kSegmentationNumber = 1000;  ///< Added to the number of the series that was segmented.

QString besideThisProgram(const QString& named, const char* fallback) {
  return named.isEmpty() ? QCoreApplication::applicationDirPath() + u'/' + QLatin1String(fallback) : named;
}

/// With room for the id: an object that grew by it later would copy all the images that it names.
std::shared_ptr<Json> message(const char* kind) {
  return std::make_shared<Json>(Json{{"id", 0}, {"kind", kind}});
}

Json optionsToJson(const AnalysisOptions& options) {
  return {{"device", options.device},
          {"image", options.image},
          {"uncertainty", options.uncertainty},
          {"saliencyLabels", options.saliencyLabels},
          {"fitConfirmed", options.fitConfirmed}};
}

/// ".nii.gz" is one.
std::string extensionOf(const std::filesystem::path& file) {
  const std::string last = file.extension().string();
  return last == ".gz" ? file.stem().extension().string() + last : last;
}

/// Also to another disk.
Result<std::filesystem::path> movedTo(const std::filesystem::path& made, const std::filesystem::path& target) {
  std::filesystem::path partial = target;
  partial += ".part";
  std::error_code failure, ignored;
  std::filesystem::copy_file(made, partial, std::filesystem::copy_options::overwrite_existing, failure);
  if (!failure) std::filesystem::rename(partial, target, failure);
  std::filesystem::remove(made, ignored);
  if (!failure) return target;
  std::filesystem::remove(partial, ignored);
  return Error{ErrorCode::OutOfDisk, "The segments cannot be written; check that the folder can be written to.",
               failure.message()};
}

/// A scan that ended its process is asked for again, one file after the other; then without the files that it ended at.
class CarefulScan {
 public:
  explicit CarefulScan(std::shared_ptr<Json> scan) : m_scan(std::move(scan)) {}

  std::shared_ptr<Json> operator()(const QString& lastStep) {
    constexpr std::size_t kMostLeftOut = 50;
    static const QRegularExpression kFile(QStringLiteral("^Reading file (\\d+) by itself$"));
    const auto file = kFile.match(lastStep);
    // Not of a file, as far as it said: a third time would end like the second.
    if (m_oneByOne && !file.hasMatch()) return nullptr;
    if (file.hasMatch()) m_leftOut.push_back(file.captured(1).toInt());
    if (m_leftOut.size() > kMostLeftOut) return nullptr;
    m_oneByOne = true;
    auto next = std::make_shared<Json>(*m_scan);
    (*next)["oneByOne"] = true;
    (*next)["leftOut"] = m_leftOut;
    return next;
  }

 private:
  std::shared_ptr<Json> m_scan;
  std::vector<int> m_leftOut;
  bool m_oneByOne = false;
};

}  // namespace

struct WorkerClient::State {
  State(WorkerClient& client, Options chosen)
      : options(std::move(chosen)),
        scanner(program(options.worker, "pellucid-worker"), arguments(), runner, nullptr),
        reader(program(options.worker, "pellucid-worker"), arguments(), runner, nullptr),
        ai(program(options.aiWorker, "pellucid-ai-worker"), arguments(), runner, nullptr) {
    for (WorkerProcess* process : {&scanner, &reader, &ai})
      QObject::connect(process, &WorkerProcess::died, &client, &WorkerClient::workerDied);
  }

  static QString program(const QString& named, const char* fallback) { return besideThisProgram(named, fallback); }

  QStringList arguments() const {
    QStringList list{QStringLiteral("--temporary"), scratch.path()};
    if (options.memoryLimit != 0) list << QStringLiteral("--memory") << QString::number(options.memoryLimit);
    for (const auto& folder : options.packFolders)
      list << QStringLiteral("--packs") << QString::fromStdString(folder.string());
    return list;
  }

  /// Sends the request; `convert` turns a result into the value, or into the error that is reported in its place.
  template <typename T, typename Convert>
  JobPointer ask(WorkerProcess& process, WorkerProcess::Request request, Completion<T> done, Convert convert) {
    request.reply = [this, done = std::move(done), convert = std::move(convert)](
                        Result<std::shared_ptr<const Json>> result, int processId) {
      if (!result) {
        done(result.error());
        return;
      }
      const ReceiveVoxels receive = [this, processId](const Json& json) { return voxels.receive(json, processId); };
      done(convert(**result, receive));
    };
    return process.send(std::move(request));
  }

  /// Adds voxels to a request. On failure the request cannot be made.
  Result<void> lend(WorkerProcess::Request& request, const char* key, const Volume& volume) {
    auto lent = voxels.lend(volume);
    if (!lent) return lent.error();
    (*request.message)[key] = *lent->description;
    request.lent.push_back(std::move(*lent));
    return {};
  }

  /// Only of archives that were asked for, unpacked into the window's own folder.
  void noteArchives(const Json& scan, const std::vector<std::filesystem::path>& asked) {
    for (const auto& [folder, archive] : archivesReply(scan)) {
      const bool ours = folder.parent_path() == std::filesystem::path(scratch.path().toStdString());
      if (ours && std::find(asked.begin(), asked.end(), archive) != asked.end()) archives[folder] = archive;
    }
  }

  /// An answer that needs no worker, given later like any other.
  template <typename T>
  JobPointer failLater(Error error, Completion<T> done) {
    return runner.run([error = std::move(error)](Job&) { return Result<T>(error); }, std::move(done));
  }

  Options options;
  ScratchFolder scratch;
  JobRunner runner;
  SharedVoxels voxels;
  std::map<std::filesystem::path, std::filesystem::path> archives;  ///< By the folder they were unpacked into.
  WorkerProcess scanner;
  WorkerProcess reader;
  WorkerProcess ai;
};

WorkerClient::WorkerClient(QObject* parent) : WorkerClient(Options{}, parent) {}

WorkerClient::WorkerClient(Options options, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(*this, std::move(options))) {}

WorkerClient::~WorkerClient() = default;

JobPointer WorkerClient::scan(const std::vector<std::filesystem::path>& paths, Completion<ScanResult> done) {
  WorkerProcess::Request request{.message = message("scan"),
                                 .priority = WorkerProcess::Priority::Normal,
                                 .stallLimitMs = kScanStallMs,
                                 .deathSentence = tr("The reader stopped unexpectedly while looking through these "
                                                     "files; what is open is not affected.")};
  (*request.message)["paths"] = Json::array();
  for (const auto& path : paths) (*request.message)["paths"].push_back(pathToJson(path));
  request.again = CarefulScan(request.message);
  return m_state->ask<ScanResult>(m_state->scanner, std::move(request), std::move(done),
                                  [this, paths](const Json& result, const ReceiveVoxels&) {
                                    m_state->noteArchives(result, paths);
                                    return scanResultFromJson(result);
                                  });
}

std::filesystem::path WorkerClient::archiveOf(const std::filesystem::path& file) const {
  const auto found = m_state->archives.find(file.parent_path());
  return found == m_state->archives.end() ? std::filesystem::path() : found->second;
}

JobPointer WorkerClient::thumbnail(const Series& series, int largestSide, Completion<Volume> done) {
  WorkerProcess::Request request{.message = message("thumbnail"),
                                 .priority = WorkerProcess::Priority::Background,
                                 .stallLimitMs = m_state->options.thumbnailTimeLimitMs,
                                 .deathSentence = tr("The preview of this series could not be made.")};
  (*request.message)["series"] = toJson(series, InstanceList::Changes);
  (*request.message)["side"] = largestSide;
  return m_state->ask<Volume>(m_state->scanner, std::move(request), std::move(done),
                              [largestSide](const Json& result, const ReceiveVoxels& receive) {
                                return thumbnailReply(result, receive, largestSide);
                              });
}

JobPointer WorkerClient::load(const Series& series, Completion<LoadedSeries> done,
                              std::function<void(PartialSeries)> begun) {
  WorkerProcess::Request request{
      .message = message("load"),
      .priority = WorkerProcess::Priority::Urgent,
      .stallLimitMs = m_state->options.loadTimeLimitMs,
      .deathSentence = tr("The reader stopped unexpectedly on this file; the other images are not affected.")};
  (*request.message)["series"] = toJson(series, InstanceList::Changes);
  if (begun)
    request.interim = [this, uid = series.uid, begun = std::move(begun)](const Json& json, int processId) {
      const ReceiveVoxels receive = [this, processId](const Json& voxels) {
        return m_state->voxels.receive(voxels, processId);
      };
      // A part that does not fit is not worth a sentence: the whole is still to come.
      if (auto part = partReply(json, receive, uid)) begun(std::move(*part));
    };
  return m_state->ask<LoadedSeries>(
      m_state->reader, std::move(request), std::move(done),
      [uid = series.uid](const Json& result, const ReceiveVoxels& receive) { return loadReply(result, receive, uid); });
}

JobPointer WorkerClient::present(const Study& study, const Series& state,
                                 Completion<std::pair<LoadedSeries, PresentationState>> done) {
  using Presented = std::pair<LoadedSeries, PresentationState>;
  WorkerProcess::Request request{
      .message = message("present"),
      .priority = WorkerProcess::Priority::Urgent,
      .stallLimitMs = m_state->options.loadTimeLimitMs,
      .deathSentence = tr("The reader stopped unexpectedly on this file; the other images are not affected.")};
  (*request.message)["series"] = toJson(state, InstanceList::Changes);
  (*request.message)["study"] = toJson(study, InstanceList::Changes);
  return m_state->ask<Presented>(
      m_state->reader, std::move(request), std::move(done),
      [uid = state.uid](const Json& result, const ReceiveVoxels& receive) -> Result<Presented> {
        auto loaded = loadReply(result, receive, uid);
        if (!loaded) return loaded.error();
        const bool told = result.contains("presentation");
        return Presented(std::move(*loaded),
                         told ? presentationStateFromJson(result["presentation"]) : PresentationState());
      });
}

JobPointer WorkerClient::outline(const std::filesystem::path& file, Completion<ObjectOutline> done) {
  WorkerProcess::Request request{
      .message = message("outline"),
      .priority = WorkerProcess::Priority::Urgent,
      .stallLimitMs = kScanStallMs,
      .deathSentence = tr("The reader stopped unexpectedly on this file; what is open is not affected.")};
  (*request.message)["file"] = pathToJson(file);
  return m_state->ask<ObjectOutline>(m_state->reader, std::move(request), std::move(done),
                                     [](const Json& result, const ReceiveVoxels&) { return outlineReply(result); });
}

JobPointer WorkerClient::draw(const std::filesystem::path& file, const LoadedSeries& loaded,
                              Completion<DrawnObject> done) {
  WorkerProcess::Request request{
      .message = message("draw"),
      .priority = WorkerProcess::Priority::Urgent,
      .stallLimitMs = kAnalysisStallMs,
      .deathSentence = tr("The reader stopped unexpectedly on this file; what is open is not affected.")};
  (*request.message)["file"] = pathToJson(file);
  (*request.message)["header"] = headerToJson(loaded);
  if (auto lent = m_state->lend(request, "voxels", loaded.volume); !lent)
    return m_state->failLater<DrawnObject>(lent.error(), std::move(done));
  return m_state->ask<DrawnObject>(m_state->reader, std::move(request), std::move(done),
                                   [source = loaded.volume](const Json& result, const ReceiveVoxels& receive) {
                                     return drawnReply(result, receive, source);
                                   });
}

JobPointer WorkerClient::readLabels(const std::filesystem::path& file, const LoadedSeries& loaded,
                                    Completion<DrawnObject> done) {
  WorkerProcess::Request request{
      .message = message("readLabels"),
      .priority = WorkerProcess::Priority::Normal,
      .stallLimitMs = m_state->options.loadTimeLimitMs,
      .deathSentence = tr("The reader stopped unexpectedly on this file; what is open is not affected.")};
  (*request.message)["file"] = pathToJson(file);
  if (auto lent = m_state->lend(request, "voxels", loaded.volume); !lent)
    return m_state->failLater<DrawnObject>(lent.error(), std::move(done));
  return m_state->ask<DrawnObject>(m_state->reader, std::move(request), std::move(done),
                                   [source = loaded.volume](const Json& result, const ReceiveVoxels& receive) {
                                     return drawnReply(result, receive, source);
                                   });
}

JobPointer WorkerClient::document(const std::filesystem::path& file, Completion<std::string> done) {
  WorkerProcess::Request request{
      .message = message("document"),
      .priority = WorkerProcess::Priority::Urgent,
      .stallLimitMs = kScanStallMs,
      .deathSentence = tr("The reader stopped unexpectedly on this file; what is open is not affected.")};
  (*request.message)["file"] = pathToJson(file);
  return m_state->ask<std::string>(
      m_state->reader, std::move(request), std::move(done),
      [](const Json& result, const ReceiveVoxels& receive) { return documentReply(result, receive); });
}

JobPointer WorkerClient::saveLabels(const LabelMap& map, const LoadedSeries& images, const SegmentationNotes& notes,
                                    const std::filesystem::path& target, Completion<std::filesystem::path> done) {
  WorkerProcess::Request request{
      .message = message("saveLabels"),
      .priority = WorkerProcess::Priority::Normal,
      .stallLimitMs = kAnalysisStallMs,
      .deathSentence = tr("The segments could not be written; what is open is not affected.")};
  // The worker writes in this folder only.
  const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QString::fromStdString(extensionOf(target));
  const auto made = std::filesystem::path(m_state->scratch.path().toStdString()) / name.toStdString();
  (*request.message)["file"] = pathToJson(made);
  (*request.message)["header"] = headerToJson(images);
  DrawnObject labels;
  labels.layers.push_back({Volume(), map.labels});
  (*request.message)["labels"] = toJson(labels);
  (*request.message)["description"] =
      tr("Segments of %1").arg(QString::fromStdString(images.series.description)).toStdString();
  (*request.message)["number"] = images.series.number + kSegmentationNumber;
  (*request.message)["reader"] = notes.reader;
  (*request.message)["models"] = Json::array();
  for (const auto& [value, model] : notes.models)
    (*request.message)["models"].push_back({{"value", value}, {"model", model}});
  if (auto lent = m_state->lend(request, "voxels", map.voxels); !lent)
    return m_state->failLater<std::filesystem::path>(lent.error(), std::move(done));
  Completion<std::filesystem::path> move = [this, made, target,
                                            done = std::move(done)](Result<std::filesystem::path> saved) {
    if (!saved) return done(std::move(saved));
    m_state->runner.run([made, target](Job&) { return movedTo(made, target); }, done);
  };
  return m_state->ask<std::filesystem::path>(
      m_state->reader, std::move(request), std::move(move),
      [made](const Json&, const ReceiveVoxels&) { return Result<std::filesystem::path>(made); });
}

JobPointer WorkerClient::assessQuality(const Volume& volume, const std::string& modality,
                                       Completion<QualityReport> done) {
  WorkerProcess::Request request{.message = message("quality"),
                                 .priority = WorkerProcess::Priority::Background,
                                 .stallLimitMs = kScanStallMs,
                                 .deathSentence = tr("The quality of this series could not be assessed.")};
  (*request.message)["modality"] = modality;
  if (auto lent = m_state->lend(request, "voxels", volume); !lent)
    return m_state->failLater<QualityReport>(lent.error(), std::move(done));
  return m_state->ask<QualityReport>(
      m_state->reader, std::move(request), std::move(done),
      [](const Json& result, const ReceiveVoxels&) { return qualityReportFromJson(result); });
}

JobPointer WorkerClient::preprocess(const Volume& volume, const std::vector<Step>& steps, const StepContext& context,
                                    Completion<Processed> done) {
  WorkerProcess::Request request{
      .message = message("preprocess"),
      .priority = WorkerProcess::Priority::Normal,
      .stallLimitMs = kAnalysisStallMs,
      .deathSentence = tr("The processing stopped unexpectedly; the original images are not affected.")};
  (*request.message)["modality"] = context.modality;
  (*request.message)["inverted"] = context.inverted;
  (*request.message)["steps"] = toJson(steps);
  auto lent = m_state->lend(request, "voxels", volume);
  if (lent && context.mask) lent = m_state->lend(request, "mask", *context.mask);
  if (!lent) return m_state->failLater<Processed>(lent.error(), std::move(done));
  return m_state->ask<Processed>(
      m_state->reader, std::move(request), std::move(done),
      [](const Json& result, const ReceiveVoxels& receive) { return preprocessReply(result, receive); });
}

JobPointer WorkerClient::packs(const LoadedSeries& loaded, Completion<std::vector<PackOffer>> done) {
  WorkerProcess::Request request{.message = message("packs"),
                                 .priority = WorkerProcess::Priority::Normal,
                                 .stallLimitMs = kScanStallMs,
                                 .deathSentence = tr("The library of models could not be read.")};
  (*request.message)["header"] = headerToJson(loaded);
  if (auto lent = m_state->lend(request, "voxels", loaded.volume); !lent)
    return m_state->failLater<std::vector<PackOffer>>(lent.error(), std::move(done));
  return m_state->ask<std::vector<PackOffer>>(
      m_state->reader, std::move(request), std::move(done),
      [](const Json& result, const ReceiveVoxels&) { return packsReply(result); });
}

JobPointer WorkerClient::analyse(const LoadedSeries& loaded, const ModelPack& pack, const AnalysisOptions& options,
                                 Completion<Analysis> done) {
  WorkerProcess::Request request{
      .message = message("analyse"),
      .priority = WorkerProcess::Priority::Normal,
      .stallLimitMs = kAnalysisStallMs,
      .deathSentence = tr("The analysis stopped unexpectedly; the images and earlier results are not affected.")};
  (*request.message)["header"] = headerToJson(loaded);
  (*request.message)["pack"] = pathToJson(pack.folder);
  (*request.message)["options"] = optionsToJson(options);
  if (auto lent = m_state->lend(request, "voxels", loaded.volume); !lent)
    return m_state->failLater<Analysis>(lent.error(), std::move(done));
  return m_state->ask<Analysis>(m_state->ai, std::move(request), std::move(done),
                                [source = loaded.volume](const Json& result, const ReceiveVoxels& receive) {
                                  return analyseReply(result, receive, source);
                                });
}

void WorkerClient::warmUp() {
  m_state->ai.send({.message = message("warm"), .reply = [](const auto&, int) {}});
}

std::vector<qint64> WorkerClient::processIds() const {
  std::vector<qint64> ids;
  for (const WorkerProcess* process : {&m_state->scanner, &m_state->reader, &m_state->ai})
    if (process->processId() != 0) ids.push_back(process->processId());
  return ids;
}

}  // namespace pellucid::ui
