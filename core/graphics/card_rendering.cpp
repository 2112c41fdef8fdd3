#include "core/graphics/card_rendering.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <map>

#include "core/graphics/card_textures_p.h"
#include "core/graphics/ray_uniforms_p.h"
#include "core/imaging/picture_depth.h"

namespace pellucid {

namespace {

/// What changes with the function and the segments, of one level.
struct Tables {
  RenderMode mode = RenderMode::Shaded;
  TransferFunction function;
  std::vector<const std::byte*> labels;  ///< Whose blocks are marked.
  float low = 0.0F, high = 0.0F, scale = 0.0F;
  GlTexture table, blocks;
};

/// Of one level: the voxels, or why they are not there; and what is made of them when needed.
struct Level {
  std::optional<Error> refusal;
  GlTexture voxels, highest;
  std::optional<Tables> tables;
};

struct Labels {
  std::vector<Volume> held;  ///< So that no others are at the same place in memory.
  GlTexture texture;
};

/// Cards are shared with the desktop, and watched: they do not draw for long without a break. As many pixels at once as
/// take about 20 ms.
class Bands {
 public:
  int rowsFor(int width) const { return std::max(1, m_pixels / width); }
  void took(int pixels, double milliseconds) {
    constexpr double kWanted = 20.0, kFewest = 4096.0, kMost = 1 << 26;
    const double fitting = pixels * kWanted / std::max(milliseconds, 0.1);
    m_pixels = static_cast<int>(std::clamp(fitting, kFewest, std::min(kMost, 4.0 * m_pixels)));
  }

 private:
  int m_pixels = 1 << 15;
};

std::vector<const std::byte*> placesOf(const VolumeScene& scene) {
  std::vector<const std::byte*> places;
  for (const RenderedLabels& layer : scene.labels) places.push_back(layer.labels.voxels.bytes());
  return places;
}

}  // namespace

struct CardRendering::Parts {
  GraphicsCard::Parts& card;
  std::map<const VolumeLevel*, Level> levels{};
  Labels labels{};
  GlTexture looks{};
  GlPicture picture{};
  Bands bands{};

  Result<Level*> levelFor(const VolumeLevel& level, Job& job);
  std::optional<Error> takeLabels(const VolumeScene& scene, Job& job);
  const Tables& tablesFor(const VolumeLevel& level, const VolumeScene& scene);
  std::optional<Error> draw(const RenderRequest& request, Job& job);
};

/// Refusals are remembered: a copy of hundreds of megabytes is not tried again for each picture.
Result<Level*> CardRendering::Parts::levelFor(const VolumeLevel& level, Job& job) {
  Level& kept = levels[&level];
  if (kept.voxels.empty() && !kept.refusal) {
    auto voxels = textureOfVoxels(card, level.voxels, job);
    if (voxels)
      kept.voxels = *std::move(voxels);
    else if (voxels.error().code == ErrorCode::Cancelled)
      return voxels.error();
    else
      kept.refusal = voxels.error();
  }
  if (kept.refusal) return *kept.refusal;
  return &kept;
}

std::optional<Error> CardRendering::Parts::takeLabels(const VolumeScene& scene, Job& job) {
  const auto same = [](const Volume& held, const RenderedLabels& layer) {
    return held.bytes() == layer.labels.voxels.bytes();
  };
  if (std::equal(labels.held.begin(), labels.held.end(), scene.labels.begin(), scene.labels.end(), same))
    return std::nullopt;
  labels = {};
  if (scene.labels.empty()) return std::nullopt;
  auto texture = textureOfLabels(card, scene.labels, job);
  if (!texture) return texture.error();
  labels.texture = *std::move(texture);
  for (const RenderedLabels& layer : scene.labels) labels.held.push_back(layer.labels.voxels);
  return std::nullopt;
}

const Tables& CardRendering::Parts::tablesFor(const VolumeLevel& level, const VolumeScene& scene) {
  Level& kept = levels[&level];
  if (kept.tables && kept.tables->mode == scene.mode && kept.tables->function == scene.function &&
      kept.tables->labels == placesOf(scene))
    return *kept.tables;
  const TransferTable table(scene.function, level);
  Tables& made = kept.tables.emplace();
  made.mode = scene.mode;
  made.function = scene.function;
  made.labels = placesOf(scene);
  made.low = table.low();
  made.high = table.high();
  made.scale = table.scale();
  made.table = textureOfTable(table);
  if (scene.mode == RenderMode::Shaded)
    made.blocks = textureOfBlocks(level, findSeenBlocks(level, scene, table));
  else if (kept.highest.empty())
    kept.highest = textureOfHighest(level);
  return made;
}

std::optional<Error> CardRendering::Parts::draw(const RenderRequest& request, Job& job) {
  using Clock = std::chrono::steady_clock;
  picture.bind();
  glEnable(GL_SCISSOR_TEST);
  for (int row = 0, rows = 0; row < request.height; row += rows) {
    if (job.cancelled()) return Job::cancelledError();
    rows = std::min(bands.rowsFor(request.width), request.height - row);
    const auto start = Clock::now();
    glScissor(0, row, request.width, rows);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glFinish();
    bands.took(rows * request.width, std::chrono::duration<double, std::milli>(Clock::now() - start).count());
  }
  return std::nullopt;
}

CardRendering::CardRendering(std::shared_ptr<GraphicsCard> card, std::shared_ptr<const PreparedVolume> volume)
    : m_card(std::move(card)), m_volume(std::move(volume)), m_parts(new Parts{m_card->parts()}) {}

CardRendering::~CardRendering() {
  const CardUse use(*m_card);
  // Of a card that has failed there is nothing left to delete; its driver must not be asked to.
  if (!use) (void)m_parts.release();
  m_parts.reset();
}

Result<VolumePicture> CardRendering::render(const VolumeScene& scene, const RenderRequest& request, Job& job) {
  if (auto fault = faultOf(*m_volume, scene, request)) return *std::move(fault);
  CardUse use(*m_card);
  if (!use) return cardStopped("not current");
  const auto cannot = [](const char* why) {
    return Error{ErrorCode::Unsupported, "The graphics card cannot make this picture.", why};
  };
  if (scene.labels.size() > kMostLabelLayers || scene.cuts.size() > kMostCuts) return cannot("segments or cuts");
  if (std::max(request.width, request.height) > use.card().largestTexture) return cannot("size");
  const RayPlaces places = placeRays(*m_volume, scene, request);
  auto program = use.card().programFor(scene.mode);
  if (!program) return program.error();
  auto level = m_parts->levelFor(*places.level, job);
  if (!level) return level.error();
  auto smooth = m_parts->levelFor(*places.gradientLevel, job);
  if (!smooth) return smooth.error();
  if (scene.mode == RenderMode::Shaded)
    if (auto fault = m_parts->takeLabels(scene, job)) return *std::move(fault);
  const Tables& tables = m_parts->tablesFor(*places.level, scene);
  if (!m_parts->picture.resize(request.width, request.height)) return cannot("frame");

  (*program)->use();
  (*level)->voxels.bind(0);
  (*smooth)->voxels.bind(1);
  tables.table.bind(2);
  (scene.mode == RenderMode::Shaded ? tables.blocks : (*level)->highest).bind(3);
  if (!m_parts->labels.texture.empty()) {
    m_parts->looks = textureOfLooks(scene.labels);
    m_parts->labels.texture.bind(4);
    m_parts->looks.bind(5);
  }
  setRayUniforms(**program, places, {tables.low, tables.high, tables.scale}, valueScaleOf(places.level->voxels.type()));
  if (auto fault = faultOfCard(use.card(), "setup")) return *std::move(fault);
  if (auto fault = m_parts->draw(request, job)) return *std::move(fault);

  const std::size_t count = static_cast<std::size_t>(request.width) * static_cast<std::size_t>(request.height);
  VolumePicture picture{request.width, request.height, std::vector<std::uint32_t>(count), std::vector<float>(count)};
  m_parts->picture.read(picture.pixels.data(), picture.depthMm.data());
  if (auto fault = faultOfCard(use.card(), "picture")) return *std::move(fault);
  for (float& depth : picture.depthMm)
    if (!(depth < kNowhere)) depth = std::numeric_limits<float>::quiet_NaN();
  if (scene.mode == RenderMode::Shaded && scene.shading > 0.0)
    shadeByDepth(picture, scene.camera.mmPerPixel, extentMm(m_volume->geometry));
  return picture;
}

}  // namespace pellucid
