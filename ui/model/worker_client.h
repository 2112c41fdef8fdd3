#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/dicom/drawn_object.h"
#include "core/dicom/loaded_series.h"
#include "core/dicom/object_outline.h"
#include "core/dicom/partial_series.h"
#include "core/dicom/presentation_state.h"
#include "core/dicom/segmentation_writer.h"
#include "core/dicom/study.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/quality.h"
#include "core/ml/analyser.h"
#include "core/ml/analysis.h"
#include "core/ml/model_library.h"
#include "ui/model/job_handle.h"

namespace pellucid::ui {

/// A pack of the library and whether it may run on the series that was asked about.
struct PackOffer {
  std::filesystem::path folder;
  Result<ModelPack> pack;  ///< A broken pack is listed with its reason.
  PackFit fit;
};

/// Decodes and analyses in the worker processes. Three are started when first needed and kept: one that scans and makes
/// thumbnails, one that loads and processes, one that holds the networks. None of the work of a later request is lost
/// when one dies: the request that it was busy with fails with a sentence, the others go to its successor.
/// Use in the GUI thread only. Completions run there; voxels arrive in shared memory, without a copy.
class WorkerClient : public QObject {
  Q_OBJECT
 public:
  struct Options {
    QString worker;    ///< Program that reads; empty for pellucid-worker beside this program.
    QString aiWorker;  ///< Program that holds the networks; empty for pellucid-ai-worker beside this program.
    std::vector<std::filesystem::path> packFolders;  ///< Empty for defaultPackFolders().
    std::uint64_t memoryLimit = 0;  ///< Bytes that one worker may address; 0 for what the computer allows.
    int loadTimeLimitMs = 10 * 60 * 1000;
    int thumbnailTimeLimitMs = 20 * 1000;
  };

  explicit WorkerClient(QObject* parent = nullptr);
  WorkerClient(Options options, QObject* parent);
  ~WorkerClient() override;

  JobPointer scan(const std::vector<std::filesystem::path>& paths, Completion<ScanResult> done);
  /// The archive that a scan has unpacked this file from; empty for a file that is where the user has it.
  std::filesystem::path archiveOf(const std::filesystem::path& file) const;
  /// At most `largestSide` pixels a side, UInt8, 1 or 3 channels.
  JobPointer thumbnail(const Series& series, int largestSide, Completion<Volume> done);
  /// `begun` hears of a large series once, as soon as its middle image can be shown.
  JobPointer load(const Series& series, Completion<LoadedSeries> done, std::function<void(PartialSeries)> begun = {});
  /// The images that a presentation state of the study shows, and what it draws on them.
  JobPointer present(const Study& study, const Series& state,
                     Completion<std::pair<LoadedSeries, PresentationState>> done);
  /// What a file without images holds, as text.
  JobPointer outline(const std::filesystem::path& file, Completion<ObjectOutline> done);
  /// What a segmentation or structure set draws on a loaded series.
  JobPointer draw(const std::filesystem::path& file, const LoadedSeries& loaded, Completion<DrawnObject> done);
  /// The labels of a NIfTI or NRRD file on the grid of a loaded series, as one layer (label_map_file.h).
  JobPointer readLabels(const std::filesystem::path& file, const LoadedSeries& loaded, Completion<DrawnObject> done);
  /// The bytes of an encapsulated document.
  JobPointer document(const std::filesystem::path& file, Completion<std::string> done);
  /// The segments of a series as `target`, by its extension: .dcm (segmentation_writer.h), .nii, .nii.gz, .nrrd
  /// (image_io.h). Of `images` the header suffices, of `notes` the reader and the models. The target is whole or
  /// untouched.
  JobPointer saveLabels(const LabelMap& map, const LoadedSeries& images, const SegmentationNotes& notes,
                        const std::filesystem::path& target, Completion<std::filesystem::path> done);
  JobPointer assessQuality(const Volume& volume, const std::string& modality, Completion<QualityReport> done);
  JobPointer preprocess(const Volume& volume, const std::vector<Step>& steps, const StepContext& context,
                        Completion<Processed> done);
  /// Packs of the library, those that fit first.
  JobPointer packs(const LoadedSeries& loaded, Completion<std::vector<PackOffer>> done);
  JobPointer analyse(const LoadedSeries& loaded, const ModelPack& pack, const AnalysisOptions& options,
                     Completion<Analysis> done);
  /// Starts the process with the networks, so that the first analysis need not wait for it.
  void warmUp();

  /// Process ids of the running workers (for tests and the "about" page).
  std::vector<qint64> processIds() const;

 Q_SIGNALS:
  /// A worker ended without being asked to. The sentence is for the user.
  void workerDied(const QString& sentence);

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace pellucid::ui
