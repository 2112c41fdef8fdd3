#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/input.h"
#include "app/cli/object_output.h"
#include "app/cli/originals.h"
#include "app/cli/output_folder.h"
#include "core/base/files.h"
#include "core/imaging/image_io.h"
#include "core/imaging/voi.h"
#include "core/open/tilt_correction.h"

namespace pellucid::cli {

namespace {

struct ConvertOptions {
  std::vector<std::string> paths;
  std::string format = "nifti";
  std::string out;
  std::string series;
  bool unsplit = false;
  bool correctTilt = false;
};

Result<std::vector<std::string>> writePngs(const LoadedSeries& loaded, const Originals& originals,
                                           const std::filesystem::path& folder, const std::string& stem) {
  const GreyLook look = defaultLook(loaded.volume, loaded.display);
  std::vector<std::string> names;
  for (int slice = 0; slice < loaded.volume.geometry().size[2]; ++slice) {
    auto image = renderSlice(loaded.volume, slice, look);
    if (!image) return image.error();
    if (!loaded.graphics.empty()) drawGraphics(*image, loaded.graphics.slice(slice), loaded.display.shutterGrey);
    names.push_back(fmt::format("{}-{:04}.png", stem, slice + 1));
    if (const auto allowed = originals.mayWrite(folder / names.back()); !allowed) return allowed.error();
    if (const auto written = writeImageFile(*image, folder / names.back()); !written) return written.error();
  }
  return names;
}

std::string extensionOf(const ConvertOptions& options) {
  return options.format == "nrrd" ? ".nrrd" : ".nii.gz";
}

Result<LoadedSeries> loadFor(const ConvertOptions& options, const Series& series, Job& job) {
  auto loaded = loadSeries(series, job);
  if (loaded && options.correctTilt && loaded->report.tilt) return correctTilt(*loaded, job);
  return loaded;
}

Result<std::vector<std::string>> writeImages(const Series& series, const ConvertOptions& options,
                                             const Originals& originals, const std::string& seriesStem, Job& job) {
  const auto loaded = loadFor(options, series, job);
  if (!loaded) return loaded.error();
  // A volume file has no room for the mark of a derived image: its name has.
  const bool corrected = options.correctTilt && loaded->series.uid != series.uid;
  const std::string stem = seriesStem + (corrected ? "-tilt-corrected" : "");
  if (options.format == "png") return writePngs(*loaded, originals, options.out, stem);
  if (const auto even = checkWritableAsVolume(*loaded); !even) return even.error();
  const std::string name = stem + extensionOf(options);
  if (const auto allowed = originals.mayWrite(std::filesystem::path(options.out) / name); !allowed)
    return allowed.error();
  if (const auto written = writeImageFile(loaded->volume, std::filesystem::path(options.out) / name); !written)
    return written.error();
  return std::vector{name};
}

Result<std::vector<std::string>> writeOne(const Series& series, const ConvertOptions& options,
                                          const Originals& originals, const std::string& stem, Job& job) {
  return series.hasPixels ? writeImages(series, options, originals, stem, job)
                          : writeObjects(series, originals, options.out, stem, extensionOf(options), job);
}

/// Images first. Of the rest what holds masks or documents, or what was asked for by name or stands alone: it is then
/// named as not converted.
std::vector<Input::Item> chosen(const Input& input, const std::string& filter) {
  std::vector<Input::Item> items = input.items(filter);
  const bool alone = items.empty();
  for (const Input::Item& object : input.objects(filter))
    if (alone || !filter.empty() || hasConvertibleObjects(*object.series)) items.push_back(object);
  return items;
}

int convert(CommandContext& context, const ConvertOptions& options) {
  auto input = Input::open(options.paths, context.job, Input::Wanted::ImagesOrObjects);
  if (!input) return fail(context, input.error());
  if (options.unsplit) undoSplits(input->scan());
  const auto items = chosen(*input, options.series);
  if (items.empty()) return fail(context, {ErrorCode::NotFound, "There is no series of that number or UID.", ""});
  const auto folder = OutputFolder::make(options.out);
  if (!folder) return fail(context, folder.error());
  const Originals originals(input->scan());
  Json rows = Json::array();
  Outcome outcome;
  input->nameDamaged(context, outcome);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Series& series = *items[i].series;
    Job part = context.job.part(static_cast<double>(i) / items.size(), static_cast<double>(i + 1) / items.size());
    const auto names = writeOne(series, options, originals, fileStem(series, i), part);
    if (names) {
      say(context, fmt::format("Series {}: {} file(s), first {}", series.number, names->size(), names->front()));
      rows.push_back({{"series", series.uid}, {"files", *names}});
      outcome.done();
      continue;
    }
    if (names.error().code == ErrorCode::Cancelled || names.error().code == ErrorCode::OutOfDisk)
      return fail(context, names.error());
    outcome.failed(names.error());
    say(context, fmt::format("Series {}: not converted. {}", series.number, names.error().message));
    rows.push_back({{"series", series.uid}, {"error", names.error().message}});
  }
  printJson(context, {{"converted", rows}});
  return outcome.exitCode();
}

}  // namespace

void addConvertCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "convert",
      "Write series as NIfTI, NRRD or PNG; the masks of segmentations, and encapsulated documents as they are");
  auto options = std::make_shared<ConvertOptions>();
  command->add_option("PATH", options->paths, "File, folder, DICOMDIR or ZIP")->required();
  command->add_option("--format", options->format, "nifti, nrrd or png")
      ->check(CLI::IsMember({"nifti", "nrrd", "png"}));
  command->add_option("--out", options->out, "Folder for the files")->required();
  command->add_option("--series", options->series, "Only the series of this number or UID");
  command->add_flag("--unsplit", options->unsplit, "Each DICOM series as one stack of images (PNG only)");
  command->add_flag("--correct-tilt", options->correctTilt,
                    "Straighten series of a tilted gantry by resampling each slice within its plane");
  command->callback(
      [&context, options] { context.action = [&context, options] { return convert(context, *options); }; });
}

}  // namespace pellucid::cli
