#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/input.h"
#include "core/imaging/image_io.h"
#include "core/imaging/voi.h"

namespace pellucid::cli {

namespace {

struct RenderOptions {
  std::string file;
  std::string out;
  int frame = 0;
  std::vector<double> window;
};

int render(CommandContext& context, const RenderOptions& options) {
  const auto loaded = loadFile(options.file, context.job);
  if (!loaded) return fail(context, loaded.error());
  const int frames = loaded->volume.geometry().size[2];
  const int frame = options.frame == 0 ? frames / 2 : options.frame - 1;
  if (frame >= frames)
    return fail(context, {ErrorCode::InvalidArgument,
                          "There is no such frame; the last is " + std::to_string(frames) + ".", ""});
  VoiWindow window = defaultWindow(loaded->volume, loaded->display);
  if (!options.window.empty()) window = VoiWindow{.center = options.window[0], .width = options.window[1]};
  if (!(window.width > 0)) return fail(context, {ErrorCode::InvalidArgument, "The window width must be above 0.", ""});
  const auto image = renderSlice(loaded->volume, frame, window, loaded->display.inverted);
  if (!image) return fail(context, image.error());
  if (const auto written = writeImageFile(*image, options.out); !written) return fail(context, written.error());
  say(context, "Written: " + options.out);
  printJson(context, {{"file", options.out},
                      {"frame", frame + 1},
                      {"frames", frames},
                      {"window", {{"center", window.center}, {"width", window.width}}}});
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
  command->add_option("--window", options->window, "Window centre and width; the file's own by default")->expected(2);
  command->callback(
      [&context, options] { context.action = [&context, options] { return render(context, *options); }; });
}

}  // namespace pellucid::cli
