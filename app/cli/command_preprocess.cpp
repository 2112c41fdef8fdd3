#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/input.h"
#include "app/cli/originals.h"
#include "core/imaging/image_io.h"
#include "core/imaging/label_map_file.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/quality.h"
#include "core/imaging/voi.h"

namespace pellucid::cli {

namespace {

struct PreprocessOptions {
  std::vector<std::string> paths;
  std::string steps;
  std::string out;
  std::string series;
  std::string mask;
  bool list = false;
};

std::string textOf(const ParameterValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return fmt::format("{:g}", *number);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  return std::get<std::string>(value);
}

/// "1 to 5", "true or false", "2d or 3d".
std::string rangeOf(const StepParameter& parameter) {
  if (std::holds_alternative<double>(parameter.fallback))
    return fmt::format("{:g} to {:g}", parameter.minimum, parameter.maximum);
  if (std::holds_alternative<bool>(parameter.fallback)) return "true or false";
  return fmt::format("{}", fmt::join(parameter.choices, ", "));
}

Json toJson(const StepParameter& parameter) {
  Json json{{"name", parameter.name}};
  if (const auto* number = std::get_if<double>(&parameter.fallback)) {
    json["type"] = parameter.integer ? "integer" : "number";
    json["default"] = *number;
    json["minimum"] = parameter.minimum;
    json["maximum"] = parameter.maximum;
  } else if (const auto* flag = std::get_if<bool>(&parameter.fallback)) {
    json["type"] = "boolean";
    json["default"] = *flag;
  } else {
    json["type"] = "choice";
    json["default"] = textOf(parameter.fallback);
    json["choices"] = parameter.choices;
  }
  json["unit"] = parameter.unit;
  json["help"] = parameter.help;
  return json;
}

int listSteps(CommandContext& context) {
  Json rows = Json::array();
  for (const StepDescription& step : stepTable()) {
    say(context, fmt::format("{:<28} {}", step.id, step.help));
    Json parameters = Json::array();
    for (const StepParameter& parameter : step.parameters) {
      say(context, fmt::format("    {:<24} {} ({}; default {}{}{})", parameter.name, parameter.help, rangeOf(parameter),
                               textOf(parameter.fallback), parameter.unit.empty() ? "" : " ", parameter.unit));
      parameters.push_back(toJson(parameter));
    }
    rows.push_back({{"id", step.id}, {"title", step.title}, {"help", step.help}, {"parameters", parameters}});
  }
  printJson(context, {{"steps", rows}});
  return kDone;
}

/// Volumes keep their numbers in NIfTI or NRRD; a PNG shows them between their percentiles.
Result<void> writeResult(const Processed& processed, const std::filesystem::path& file) {
  const Volume& volume = processed.volume;
  if (file.extension() != ".png") return writeImageFile(volume, file);
  const int slice = volume.geometry().size[2] / 2;
  const auto image =
      renderSlice(volume, slice, {.window = percentileWindow(volume, slice, 0, 100), .inverted = processed.inverted});
  if (!image) return image.error();
  return writeImageFile(*image, file);
}

/// A picture says nothing of a place: it lies on the pixels of an image of its size, as `segment` writes them.
Result<LabelMap> readMask(const std::filesystem::path& file, const Geometry& images, Job& job) {
  const auto mask = readImageFile(file);
  if (!mask) return mask.error();
  const bool placed = mask->geometry().calibration != Calibration::None;
  return labelsOnGrid(placed || mask->geometry().size != images.size ? *mask : mask->withGeometry(images), images, job);
}

Result<void> keepOriginals(const ScanResult& scan, const PreprocessOptions& options) {
  if (auto allowed = Originals(scan).mayWrite(options.out); !allowed) return allowed;
  return Originals(std::vector<std::filesystem::path>{options.mask}).mayWrite(options.out);
}

int preprocess(CommandContext& context, const PreprocessOptions& options) {
  if (options.list) return listSteps(context);
  const auto steps = parseSteps(options.steps);
  if (!steps) return fail(context, steps.error());
  const auto input = Input::open(options.paths, context.job);
  if (!input) return fail(context, input.error());
  const auto items = input->items(options.series);
  if (items.empty()) return fail(context, {ErrorCode::NotFound, "There is no series of that number or UID.", ""});
  if (items.size() > 1)
    return fail(context, {ErrorCode::InvalidArgument, "There are several series; choose one with --series.", ""});
  Job loading = context.job.part(0, 0.3);
  const auto loaded = loadSeries(*items.front().series, loading);
  if (!loaded) return fail(context, loaded.error());
  if (const auto allowed = keepOriginals(input->scan(), options); !allowed) return fail(context, allowed.error());
  Job processing = context.job.part(0.3, 1);
  if (const auto even = checkWritableAsVolume(*loaded);
      !even && std::filesystem::path(options.out).extension() != ".png")
    return fail(context, even.error());
  StepContext known{.modality = loaded->series.modality, .mask = std::nullopt, .inverted = loaded->display.inverted};
  if (!options.mask.empty()) {
    auto mask = readMask(options.mask, loaded->volume.geometry(), context.job);
    if (!mask) return fail(context, mask.error());
    known.mask = std::move(mask->voxels);
  }
  const auto processed = runSteps(loaded->volume, *steps, known, processing);
  if (!processed) return fail(context, processed.error());
  if (const auto written = writeResult(*processed, options.out); !written) return fail(context, written.error());
  const auto quality = assessQuality(loaded->volume, loaded->series.modality, context.job);
  for (const std::string& note : processed->notes) say(context, note);
  say(context, "Written: " + options.out + " (PROCESSED - not original)");
  printJson(context, {{"file", options.out},
                      {"steps", toJson(*steps)},
                      {"notes", processed->notes},
                      {"qualityOfOriginal", quality ? toJson(*quality) : Json(nullptr)}});
  return kDone;
}

}  // namespace

void addPreprocessCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("preprocess", "Run preprocessing steps on a series (--list names them)");
  auto options = std::make_shared<PreprocessOptions>();
  command->add_option("PATH", options->paths, "File, folder, DICOMDIR or ZIP");
  command->add_option("--steps", options->steps, "For example median:radius=1,clahe:clip=2");
  command->add_option("--out", options->out, "Result: .nii.gz, .nrrd or .png");
  command->add_option("--mask", options->mask,
                      "Label file on the grid of the series, for steps with region=mask or mask=mask");
  command->add_option("--series", options->series, "The series of this number or UID");
  command->add_flag("--list", options->list, "List the steps and their parameters");
  command->callback([&context, options] {
    if (!options->list && (options->paths.empty() || options->steps.empty() || options->out.empty()))
      throw CLI::RequiredError("PATH, --steps and --out");
    context.action = [&context, options] { return preprocess(context, *options); };
  });
}

}  // namespace pellucid::cli
