#include "app/worker/reading_kinds.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "app/worker/request_values.h"
#include "core/dicom/segmentation_writer.h"
#include "core/dicom/storage_object.h"
#include "core/imaging/image_io.h"
#include "core/imaging/image_note.h"
#include "core/imaging/label_map_file.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/quality.h"
#include "core/ml/analysis.h"
#include "core/ml/model_library.h"
#include "core/open/object_drawing.h"
#include "core/open/opener.h"
#include "core/open/presentation.h"

namespace pellucid {

namespace {

Result<Json> scan(Opener& opener, const Json& request, Job& job) {
  std::vector<std::filesystem::path> paths;
  for (const Json& item : listOf(request, "paths")) paths.push_back(pathFromJson(item));
  ScanCare care{.oneByOne = flagOr(request, "oneByOne", false), .leftOut = {}};
  for (const double number : numbersOf(request, "leftOut"))
    if (number >= 0 && number < 1e9) care.leftOut.insert(static_cast<int>(number));
  auto result = opener.scan(paths, job, care);
  if (!result) return result.error();
  Json reply = toJson(*result, InstanceList::Changes);
  for (const auto& [folder, archive] : opener.archives())
    reply["archives"].push_back({{"folder", pathToJson(folder)}, {"archive", pathToJson(archive)}});
  return reply;
}

Result<Json> thumbnail(const Json& request, VoxelExchange& voxels) {
  auto series = seriesFromJson(member(request, "series"));
  if (!series) return series.error();
  const int side = integerOr(request, "side", 0);
  if (side < 1 || side > 4096) return invalidRequest("side");
  auto image = seriesThumbnail(*series, side);
  if (!image) return image.error();
  auto sent = voxels.send(*image);
  if (!sent) return sent.error();
  return Json{{"voxels", std::move(*sent)}};
}

/// Added to what the reply says already. The header comes last: a growing object copies what it holds, in this process
/// and in the window, and the header names every image.
Result<Json> loadedReply(Json reply, const Result<LoadedSeries>& loaded, VoxelExchange& voxels, Job& job) {
  if (!loaded) return loaded.error();
  if (job.cancelled()) return Job::cancelledError();
  auto sent = voxels.send(loaded->volume);
  if (!sent) return sent.error();
  reply["voxels"] = std::move(*sent);
  if (!loaded->graphics.empty()) {
    auto graphics = voxels.send(loaded->graphics);
    if (!graphics) return graphics.error();
    reply["graphics"] = std::move(*graphics);
  }
  reply["header"] = headerToJson(*loaded);
  return reply;
}

/// The series as far as it is there; what cannot be handed over early comes with the answer.
void sendPart(const PartialSeries& part, const RequestTools& tools) {
  if (tools.job.cancelled()) return;
  auto decoded = tools.voxels.send(part.decoded.flags());
  if (!decoded) return;
  auto reply = loadedReply({{"decoded", std::move(*decoded)}}, part.loaded, tools.voxels, tools.job);
  if (reply) tools.interim(std::move(*reply));
}

Result<Json> load(const Json& request, const RequestTools& tools) {
  auto series = seriesFromJson(member(request, "series"));
  if (!series) return series.error();
  const auto loaded = loadSeries(*series, tools.job, [&tools](const PartialSeries& part) { sendPart(part, tools); });
  return loadedReply(Json::object(), loaded, tools.voxels, tools.job);
}

Result<Json> present(const Json& request, VoxelExchange& voxels, Job& job) {
  auto series = seriesFromJson(member(request, "series"));
  if (!series) return series.error();
  auto study = studyFromJson(member(request, "study"));
  if (!study) return study.error();
  auto presented = loadPresented(*study, *series, job);
  if (!presented) return presented.error();
  return loadedReply({{"presentation", toJson(presented->state)}}, presented->loaded, voxels, job);
}

Result<Json> outline(const Json& request, Job& job) {
  auto result = readOutline(pathFromJson(member(request, "file")), job);
  if (!result) return result.error();
  return Json{{"outline", toJson(*result)}};
}

/// Bytes cross like voxels, in rows.
Result<Json> document(const Json& request, VoxelExchange& voxels) {
  constexpr std::size_t kRow = 65536;
  const auto bytes = readDocumentBytes(pathFromJson(member(request, "file")));
  if (!bytes) return bytes.error();
  Geometry rows;
  rows.size = {static_cast<int>(kRow), static_cast<int>((bytes->size() + kRow - 1) / kRow), 1};
  auto volume = Volume::allocate(rows, VoxelType::UInt8);
  if (!volume) return volume.error();
  std::copy(bytes->begin(), bytes->end(), volume->mutableData<char>());
  auto sent = voxels.send(*volume);
  if (!sent) return sent.error();
  return Json{{"voxels", std::move(*sent)}, {"length", bytes->size()}};
}

Result<Json> quality(const Json& request, VoxelExchange& voxels, Job& job) {
  auto volume = voxels.receive(member(request, "voxels"));
  if (!volume) return volume.error();
  auto report = assessQuality(*volume, textOr(request, "modality"), job);
  if (!report) return report.error();
  return toJson(*report);
}

Result<Json> preprocess(const Json& request, VoxelExchange& voxels, Job& job) {
  auto volume = voxels.receive(member(request, "voxels"));
  if (!volume) return volume.error();
  auto steps = stepsFromJson(member(request, "steps"));
  if (!steps) return steps.error();
  StepContext context{
      .modality = textOr(request, "modality"), .mask = std::nullopt, .inverted = flagOr(request, "inverted", false)};
  if (request.contains("mask")) {
    auto mask = voxels.receive(request["mask"]);
    if (!mask) return mask.error();
    context.mask = std::move(*mask);
  }
  auto processed = runSteps(*volume, *steps, context, job);
  if (!processed) return processed.error();
  auto sent = voxels.send(processed->volume);
  if (!sent) return sent.error();
  return Json{{"voxels", std::move(*sent)}, {"notes", processed->notes}, {"inverted", processed->inverted}};
}

Result<Json> packs(const std::vector<std::filesystem::path>& folders, const Json& request, VoxelExchange& voxels) {
  auto loaded = headerFromJson(member(request, "header"));
  if (!loaded) return loaded.error();
  auto volume = voxels.receive(member(request, "voxels"));
  if (!volume) return volume.error();
  loaded->volume = std::move(*volume);
  Json list = Json::array();
  for (const LibraryEntry& entry : listPacks(folders)) {
    Json item{{"folder", pathToJson(entry.folder)}};
    if (entry.pack) {
      const PackFit fit = fitOf(*entry.pack, *loaded);
      item["pack"] = toJson(*entry.pack);
      item["fit"] = {{"kind", static_cast<int>(fit.kind)}, {"sentence", fit.sentence}};
    } else {
      item["error"] = toJson(entry.pack.error());
    }
    list.push_back(std::move(item));
  }
  return Json{{"packs", std::move(list)}};
}

Result<Json> draw(const Json& request, VoxelExchange& voxels, Job& job) {
  auto loaded = headerFromJson(member(request, "header"));
  if (!loaded) return loaded.error();
  const auto volume = voxels.receive(member(request, "voxels"));
  if (!volume) return volume.error();
  const auto drawn = drawObject(pathFromJson(member(request, "file")), loaded->series, volume->geometry(), job);
  if (!drawn) return drawn.error();
  Json layers = Json::array();
  for (const LabelMap& layer : drawn->layers) {
    auto sent = voxels.send(layer.voxels);
    if (!sent) return sent.error();
    layers.push_back(std::move(*sent));
  }
  return Json{{"drawn", toJson(*drawn)}, {"layers", std::move(layers)}};
}

/// The labels of a research file as one layer, like those of a segmentation object.
Result<Json> readLabels(const Json& request, VoxelExchange& voxels, Job& job) {
  const auto images = voxels.receive(member(request, "voxels"));
  if (!images) return images.error();
  auto labels = readLabelMap(pathFromJson(member(request, "file")), images->geometry(), job);
  if (!labels) return labels.error();
  auto sent = voxels.send(labels->voxels);
  if (!sent) return sent.error();
  DrawnObject drawn;
  drawn.layers.push_back(std::move(*labels));
  return Json{{"drawn", toJson(drawn)}, {"layers", Json::array({std::move(*sent)})}};
}

/// NIfTI says what a model began; NRRD has no place for it.
Result<void> writeLabelFile(const Volume& labels, const SegmentationNotes& notes, const std::filesystem::path& file) {
  if (notes.models.empty() || file.extension() == ".nrrd") return writeImageFile(labels, file);
  std::string models;
  for (const auto& [value, model] : notes.models)
    models += (models.empty() ? "Label " : ", label ") + std::to_string(value) + ": " + model;
  return writeNotedImageFile(labels, file, {kNotForPrimaryDiagnosis, models, "Begun by a model, edited by a reader."});
}

/// As a file of the window's own folder, in the format of its extension.
Result<Json> saveLabels(const Json& request, VoxelExchange& voxels, Job& job) {
  auto layers = drawnObjectFromJson(member(request, "labels"));
  if (!layers) return layers.error();
  if (layers->layers.size() != 1) return invalidRequest("labels");
  auto images = headerFromJson(member(request, "header"));
  if (!images) return images.error();
  auto volume = voxels.receive(member(request, "voxels"));
  if (!volume) return volume.error();
  const LabelMap map{std::move(*volume), std::move(layers->layers.front().labels)};
  const std::filesystem::path file = pathFromJson(member(request, "file"));
  SegmentationNotes notes{.seriesDescription = textOr(request, "description"),
                          .seriesNumber = integerOr(request, "number", 1),
                          .reader = textOr(request, "reader"),
                          .models = {}};
  for (const Json& item : listOf(request, "models")) notes.models[integerOr(item, "value", 0)] = textOr(item, "model");
  const auto saved = file.extension() == ".dcm" ? writeSegmentation(map, *images, notes, file, job)
                                                : writeLabelFile(map.voxels, notes, file);
  if (!saved) return saved.error();
  return Json::object();
}

}  // namespace

RequestKinds readingKinds(const std::vector<std::filesystem::path>& packFolders) {
  // Archives stay unpacked as long as the opener lives.
  auto opener = std::make_shared<Opener>();
  RequestKinds kinds;
  kinds["scan"] = [opener](const Json& r, const RequestTools& tools) { return scan(*opener, r, tools.job); };
  kinds["thumbnail"] = [](const Json& r, const RequestTools& tools) { return thumbnail(r, tools.voxels); };
  kinds["load"] = load;
  kinds["present"] = [](const Json& r, const RequestTools& tools) { return present(r, tools.voxels, tools.job); };
  kinds["outline"] = [](const Json& r, const RequestTools& tools) { return outline(r, tools.job); };
  kinds["document"] = [](const Json& r, const RequestTools& tools) { return document(r, tools.voxels); };
  kinds["draw"] = [](const Json& r, const RequestTools& tools) { return draw(r, tools.voxels, tools.job); };
  kinds["readLabels"] = [](const Json& r, const RequestTools& tools) { return readLabels(r, tools.voxels, tools.job); };
  kinds["saveLabels"] = [](const Json& r, const RequestTools& tools) { return saveLabels(r, tools.voxels, tools.job); };
  kinds["quality"] = [](const Json& r, const RequestTools& tools) { return quality(r, tools.voxels, tools.job); };
  kinds["preprocess"] = [](const Json& r, const RequestTools& tools) { return preprocess(r, tools.voxels, tools.job); };
  kinds["packs"] = [packFolders](const Json& r, const RequestTools& tools) {
    return packs(packFolders, r, tools.voxels);
  };
  return kinds;
}

}  // namespace pellucid
