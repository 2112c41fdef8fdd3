#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/input.h"
#include "app/cli/originals.h"
#include "core/imaging/image_io.h"
#include "core/imaging/voi.h"
#include "core/open/presentation.h"

namespace pellucid::cli {

namespace {

struct RenderOptions {
  std::string file;
  std::string out;
  int frame = 0;
  std::vector<double> window;
  std::string presentationState;
};

Result<PresentedSeries> load(const RenderOptions& options, Job& job) {
  auto loaded = loadFile(options.file, job);
  if (!loaded) return loaded.error();
  if (!options.presentationState.empty()) return presentSeries(*loaded, options.presentationState, job);
  return PresentedSeries{std::move(*loaded), {}};
}

int render(CommandContext& context, const RenderOptions& options) {
  const auto presented = load(options, context.job);
  if (!presented) return fail(context, presented.error());
  const LoadedSeries* loaded = &presented->loaded;
  if (const auto allowed = Originals(loaded->series).mayWrite(options.out); !allowed)
    return fail(context, allowed.error());
  const int frames = loaded->volume.geometry().size[2];
  const int frame = options.frame == 0 ? frames / 2 : options.frame - 1;
  if (frame >= frames)
    return fail(context, {ErrorCode::InvalidArgument,
                          "There is no such frame; the last is " + std::to_string(frames) + ".", ""});
  GreyLook look = defaultLook(loaded->volume, loaded->display);
  if (!options.window.empty())
    look = {{.center = options.window[0], .width = options.window[1]}, nullptr, look.inverted};
  if (!(look.window.width > 0))
    return fail(context, {ErrorCode::InvalidArgument, "The window width must be above 0.", ""});
  auto image = renderSlice(loaded->volume, frame, look);
  if (!image) return fail(context, image.error());
  if (!loaded->graphics.empty()) drawGraphics(*image, loaded->graphics.slice(frame), loaded->display.shutterGrey);
  const auto placed = turned(*image, presented->state.quarterTurns, presented->state.flipped);
  if (!placed) return fail(context, placed.error());
  for (const std::string& sentence : presented->state.notShown) say(context, sentence);
  if (!presented->state.annotations.empty())
    say(context, "The annotations of the presentation state are not drawn into the picture.");
  if (const auto written = writeImageFile(*placed, options.out); !written) return fail(context, written.error());
  say(context, "Written: " + options.out);
  Json json{{"file", options.out}, {"frame", frame + 1}, {"frames", frames}};
  if (look.table != nullptr) {
    json["voiLut"] = look.table->explanation;
  } else {
    json["window"] = {{"center", look.window.center}, {"width", look.window.width}};
  }
  printJson(context, json);
  return kDone;
}

}  // namespace

void addRenderCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("render", "Write one image as it is shown, as PNG");
  auto options = std::make_shared<RenderOptions>();
  command->add_option("FILE", options->file, "Image or single-file volume")->required();
  command->add_option("--out", options->out, "PNG file")->required();
  command->add_option("--frame", options->frame, "Frame or slice from 1; the middle one by default")
      ->check(CLI::PositiveNumber);
  command->add_option("--presentation-state", options->presentationState,
                      "Grayscale softcopy presentation state (PR) to show the image with");
  command->add_option("--window", options->window, "Window centre and width; the file's own by default")->expected(2);
  command->callback(
      [&context, options] { context.action = [&context, options] { return render(context, *options); }; });
}

}  // namespace pellucid::cli
