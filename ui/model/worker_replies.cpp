#include "ui/model/worker_replies.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/wire.h"

namespace pellucid::ui {

namespace {

constexpr std::size_t kMostItems = 10000;

Error malformed(const char* detail) {
  return {ErrorCode::Malformed, "The reader gave an answer that does not fit the question; please try again.", detail};
}

const Json& member(const Json& object, const char* key) {
  static const Json kNothing;
  if (!object.is_object()) return kNothing;
  const auto found = object.find(key);
  return found == object.end() ? kNothing : *found;
}

/// What painting divides by or indexes with.
void keepSoundDisplay(DisplayDefaults& display) {
  std::erase_if(display.windows, [](const VoiWindow& window) {
    return !std::isfinite(window.center) || !std::isfinite(window.width) || window.width <= 0.0;
  });
  std::erase_if(display.voiTables,
                [](const LookupTable& table) { return table.values.empty() || table.bits < 1 || table.bits > 16; });
}

PackFit fitFromJson(const Json& json) {
  PackFit fit;
  const int kind = integerOr(json, "kind", static_cast<int>(FitKind::Refused));
  if (kind >= 0 && kind <= static_cast<int>(FitKind::Refused)) fit.kind = static_cast<FitKind>(kind);
  fit.sentence = textOr(json, "sentence");
  return fit;
}

int rankOf(const PackOffer& offer) {
  return offer.pack.ok() ? static_cast<int>(offer.fit.kind) : 10;
}

/// On the grid of the series, or of one image of it.
bool fits(const Volume& part, const Volume& source) {
  const auto& size = part.geometry().size;
  const auto& whole = source.geometry().size;
  return size[0] == whole[0] && size[1] == whole[1] && (size[2] == whole[2] || size[2] == 1);
}

}  // namespace

std::map<std::filesystem::path, std::filesystem::path> archivesReply(const Json& scan) {
  std::map<std::filesystem::path, std::filesystem::path> archives;
  for (const Json& item : member(scan, "archives"))
    if (archives.size() < kMostItems)
      archives[pathFromJson(member(item, "folder"))] = pathFromJson(member(item, "archive"));
  return archives;
}

Result<Volume> thumbnailReply(const Json& result, const ReceiveVoxels& receive, int largestSide) {
  auto image = receive(member(result, "voxels"));
  if (!image) return image.error();
  const auto& size = image->geometry().size;
  if (image->type() != VoxelType::UInt8 || size[0] > largestSide || size[1] > largestSide || size[2] != 1)
    return malformed("thumbnail");
  return image;
}

Result<LoadedSeries> loadReply(const Json& result, const ReceiveVoxels& receive, const std::string& seriesUid) {
  auto loaded = headerFromJson(member(result, "header"));
  if (!loaded) return loaded.error();
  if (loaded->series.uid != seriesUid) return malformed("another series");
  auto volume = receive(member(result, "voxels"));
  if (!volume) return volume.error();
  loaded->volume = std::move(*volume);
  if (const Json& graphics = member(result, "graphics"); graphics.is_object()) {
    auto mask = receive(graphics);
    if (!mask) return mask.error();
    if (mask->type() != VoxelType::UInt8 || mask->channels() != 1 ||
        mask->geometry().size != loaded->volume.geometry().size)
      return malformed("graphics");
    loaded->graphics = std::move(*mask);
  }
  keepSoundDisplay(loaded->display);
  return loaded;
}

Result<PartialSeries> partReply(const Json& part, const ReceiveVoxels& receive, const std::string& seriesUid) {
  auto loaded = loadReply(part, receive, seriesUid);
  if (!loaded) return loaded.error();
  auto flags = receive(member(part, "decoded"));
  if (!flags) return flags.error();
  auto decoded = DecodedImages::from(std::move(*flags), loaded->volume.geometry().size[2]);
  if (!decoded) return decoded.error();
  return PartialSeries{std::move(*loaded), std::move(*decoded)};
}

Result<ObjectOutline> outlineReply(const Json& result) {
  return outlineFromJson(member(result, "outline"));
}

Result<DrawnObject> drawnReply(const Json& result, const ReceiveVoxels& receive, const Volume& source) {
  auto drawn = drawnObjectFromJson(member(result, "drawn"));
  if (!drawn) return drawn.error();
  const Json& layers = member(result, "layers");
  if (!layers.is_array() || layers.size() != drawn->layers.size()) return malformed("layers");
  for (std::size_t i = 0; i < drawn->layers.size(); ++i) {
    auto voxels = receive(layers[i]);
    if (!voxels) return voxels.error();
    if (voxels->type() != VoxelType::UInt8 || voxels->channels() != 1 ||
        voxels->geometry().size != source.geometry().size)
      return malformed("layer");
    drawn->layers[i].voxels = voxels->withGeometry(source.geometry());
  }
  return drawn;
}

Result<std::string> documentReply(const Json& result, const ReceiveVoxels& receive) {
  auto bytes = receive(member(result, "voxels"));
  if (!bytes) return bytes.error();
  const double length = numberOr(result, "length", -1.0);
  if (bytes->type() != VoxelType::UInt8 || !(length >= 0.0) || length > static_cast<double>(bytes->byteCount()))
    return malformed("document");
  return std::string(bytes->data<char>(), static_cast<std::size_t>(length));
}

Result<Processed> preprocessReply(const Json& result, const ReceiveVoxels& receive) {
  auto volume = receive(member(result, "voxels"));
  if (!volume) return volume.error();
  Processed processed;
  processed.volume = std::move(*volume);
  processed.inverted = flagOr(result, "inverted", false);
  for (const Json& note : member(result, "notes"))
    if (note.is_string() && processed.notes.size() < kMostItems) processed.notes.push_back(note.get<std::string>());
  return processed;
}

Result<std::vector<PackOffer>> packsReply(const Json& result) {
  const Json& list = member(result, "packs");
  if (!list.is_array() || list.size() > kMostItems) return malformed("packs");
  std::vector<PackOffer> offers;
  for (const Json& item : list) {
    const std::filesystem::path folder = pathFromJson(member(item, "folder"));
    Result<ModelPack> pack = member(item, "pack").is_object() ? packFromJson(item["pack"])
                                                              : Result<ModelPack>(errorFromJson(member(item, "error")));
    if (pack) pack->folder = folder;
    offers.push_back({folder, std::move(pack), fitFromJson(member(item, "fit"))});
  }
  std::stable_sort(offers.begin(), offers.end(),
                   [](const PackOffer& a, const PackOffer& b) { return rankOf(a) < rankOf(b); });
  return offers;
}

Result<Analysis> analyseReply(const Json& result, const ReceiveVoxels& receive, const Volume& source) {
  auto analysis = analysisHeaderFromJson(member(result, "analysis"));
  if (!analysis) return analysis.error();
  if (analysis->image < -1 || analysis->image >= source.geometry().size[2]) return malformed("image");
  if (analysis->segmentation) {
    auto voxels = receive(member(result, "segmentation"));
    if (!voxels) return voxels.error();
    if (voxels->type() != VoxelType::UInt8 || voxels->channels() != 1 || !fits(*voxels, source))
      return malformed("segmentation");
    analysis->segmentation->voxels = std::move(*voxels);
  }
  const Json& maps = member(result, "saliency");
  if (!maps.is_array() || maps.size() != analysis->saliency.size()) return malformed("saliency");
  for (std::size_t i = 0; i < maps.size(); ++i) {
    auto values = receive(maps[i]);
    if (!values) return values.error();
    if (values->type() != VoxelType::Float32 || values->channels() != 1 || !fits(*values, source))
      return malformed("saliency map");
    analysis->saliency[i].values = std::move(*values);
  }
  return analysis;
}

}  // namespace pellucid::ui
