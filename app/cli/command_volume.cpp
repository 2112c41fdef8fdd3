#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/input.h"
#include "app/cli/originals.h"
#include "core/imaging/image_io.h"
#include "core/imaging/volume_presets.h"
#include "core/imaging/volume_rendering.h"
#include "core/open/opener.h"

namespace pellucid::cli {

namespace {

struct VolumeOptions {
  std::string path;
  std::string out;
  std::string series;
  std::string preset;
  std::string from = "A";
  std::vector<double> turn{0.0, 0.0};
  std::vector<int> size{1024, 1024};
  int passes = 8;
};

const std::map<std::string, PatientSide> kSides{{"A", PatientSide::Anterior}, {"P", PatientSide::Posterior},
                                                {"L", PatientSide::Left},     {"R", PatientSide::Right},
                                                {"H", PatientSide::Head},     {"F", PatientSide::Feet}};

Result<VolumePreset> choosePreset(const LoadedSeries& loaded, const std::string& id) {
  const auto fitting = fittingPresets(shippedVolumePresets(), loaded.series.modality, loaded.volume.modality.unit);
  std::string names;
  for (const VolumePreset& preset : fitting) {
    if (id.empty() || preset.id == id) return preset;
    names += (names.empty() ? "" : ", ") + preset.id;
  }
  return Error{ErrorCode::NotFound, "There is no such preset for this series; there are: " + names + ".", ""};
}

/// On black, as a picture file has no other side.
Result<Volume> onBlack(const VolumePicture& picture) {
  Geometry grid;
  grid.size = {picture.width, picture.height, 1};
  auto image = Volume::allocate(grid, VoxelType::UInt8, 3);
  if (!image) return image;
  auto* out = image->mutableData<std::uint8_t>();
  for (const std::uint32_t pixel : picture.pixels)
    for (const int shift : {16, 8, 0}) *out++ = static_cast<std::uint8_t>(pixel >> shift & 0xFFU);
  return image;
}

Result<Volume> render(const LoadedSeries& loaded, const VolumePreset& preset, const VolumeOptions& options, Job& job) {
  const auto prepared = prepareVolume(loaded.volume, job);
  if (!prepared) return prepared.error();
  const Geometry& grid = loaded.volume.geometry();
  constexpr double kRadians = 3.14159265358979 / 180.0;
  VolumeScene scene{
      {turnedByHand(axesFrom(kSides.at(options.from)), options.turn[0] * kRadians, options.turn[1] * kRadians),
       volumeCentre(grid), extentMm(grid) / std::min(options.size[0], options.size[1])},
      preset.mode,
      functionOf(preset, typicalExtent(loaded.volume, loaded.display)),
      preset.shading};
  PictureMean mean;
  for (int pass = 0; pass < options.passes; ++pass) {
    auto picture = renderVolume(*prepared, scene, {options.size[0], options.size[1], RenderQuality::Full, pass}, job);
    if (!picture) return picture.error();
    mean.add(*picture);
  }
  return onBlack(mean.mean());
}

int volume(CommandContext& context, const VolumeOptions& options) {
  const auto input = Input::open({options.path}, context.job);
  if (!input) return fail(context, input.error());
  const auto items = input->items(options.series);
  if (items.empty()) return fail(context, {ErrorCode::NotFound, "There is no such series.", ""});
  const auto loaded = loadSeries(*items.front().series, context.job);
  if (!loaded) return fail(context, loaded.error());
  if (const auto allowed = Originals(input->scan()).mayWrite(options.out); !allowed)
    return fail(context, allowed.error());
  if (const std::string reason = loaded->report.reasonAgainst(Capability::MultiplanarReformat); !reason.empty())
    return fail(context, {ErrorCode::Unsupported, "This series cannot be rendered in 3D: " + reason, ""});
  const auto preset = choosePreset(*loaded, options.preset);
  if (!preset) return fail(context, preset.error());
  const auto image = render(*loaded, *preset, options, context.job);
  if (!image) return fail(context, image.error());
  if (const auto written = writeImageFile(*image, options.out); !written) return fail(context, written.error());
  say(context, "Written: " + options.out);
  printJson(context, Json{{"file", options.out}, {"preset", preset->id}, {"from", options.from}});
  return kDone;
}

}  // namespace

void addVolumeCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("volume", "Write a 3D rendering of a series as PNG");
  auto options = std::make_shared<VolumeOptions>();
  command->add_option("PATH", options->path, "Files, folder or single-file volume")->required();
  command->add_option("--out", options->out, "PNG file")->required();
  command->add_option("--series", options->series, "Series number or UID; the first one by default");
  command->add_option("--preset", options->preset, "Preset by its id; the first that fits the series by default");
  command->add_option("--from", options->from, "Side of the patient that is seen: A, P, L, R, H or F")
      ->check(CLI::IsMember(kSides));
  command->add_option("--turn", options->turn, "Degrees to the right and down from there")->expected(2);
  command->add_option("--size", options->size, "Width and height in pixels")->expected(2)->check(CLI::Range(16, 8192));
  command->add_option("--passes", options->passes, "Pictures to average for smooth edges")->check(CLI::Range(1, 64));
  command->callback(
      [&context, options] { context.action = [&context, options] { return volume(context, *options); }; });
}

}  // namespace pellucid::cli
