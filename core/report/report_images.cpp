#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/imaging/voi.h"
#include "core/report/report_builder.h"
#include "core/report/report_text.h"

namespace pellucid {

namespace {

std::string windowText(const VoiWindow& window, const std::string& unit) {
  const bool small = std::abs(window.width) < 10.0;
  return fmt::format("window C {0:.{2}f} W {1:.{2}f}{3}{4}", window.center, window.width, small ? 2 : 0,
                     unit.empty() ? "" : " ", unit);
}

/// Segments that are drawn on this slice.
std::vector<LegendEntry> legendOf(const LabelMap& map, int slice) {
  const auto& size = map.voxels.geometry().size;
  std::array<bool, 256> present{};
  const int from = size[2] == 1 ? 0 : slice;
  for (int row = 0; row < size[1]; ++row)
    for (int column = 0; column < size[0]; ++column)
      present[static_cast<std::size_t>(map.voxels.storedValue(column, row, from)) & 0xFFu] = true;
  std::vector<LegendEntry> legend;
  for (const SegmentLabel& label : map.labels)
    if (label.value >= 1 && label.value <= 255 && present[static_cast<std::size_t>(label.value)])
      legend.push_back({label.rgb, label.name});
  return legend;
}

std::string labelTitle(const Analysis& analysis, const std::string& label) {
  for (const LabelScore& score : analysis.scores)
    if (score.name == label && !score.title.empty()) return score.title;
  return label;
}

std::string imageName(const LoadedSeries& loaded, int slice) {
  const std::string count = loaded.volume.geometry().size[2] > 1
                                ? fmt::format("image {} of {}", slice + 1, loaded.volume.geometry().size[2])
                                : fmt::format("image {}", slice + 1);
  return loaded.series.description.empty() ? count : loaded.series.description + ", " + count;
}

std::string captionOf(const KeyImageSource& source, const GreyLook& look) {
  const std::string name = imageName(*source.loaded, source.slice);
  std::string caption;
  if (source.saliency != nullptr) {
    caption = fmt::format("{} {} for {} by {}, {}. Colour bar: 0 to 1.", kSaliencySentence, source.saliency->method,
                          labelTitle(*source.analysis, source.saliency->label), packText(source.analysis->pack), name);
  } else if (source.analysis != nullptr) {
    caption = fmt::format("Outlined by {}, {}.", packText(source.analysis->pack), name);
  } else {
    caption = name;
    if (source.loaded->volume.channels() == 1)
      caption += ", " + (look.table != nullptr ? "VOI LUT " + look.table->explanation
                                               : windowText(look.window, source.loaded->volume.modality.unit));
    caption[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(caption[0])));
    caption += '.';
  }
  if (!source.loaded->lossy.empty()) caption += " " + source.loaded->lossy + ".";
  if (!source.remark.empty()) caption += " " + source.remark;
  return caption;
}

}  // namespace

Result<KeyImage> makeKeyImage(const KeyImageSource& source, const PngEncoder& png) try {
  if (source.loaded == nullptr || source.loaded->volume.empty() || !png)
    return Error{ErrorCode::InvalidArgument, "There is no image to be put into the report.", ""};
  const LoadedSeries& loaded = *source.loaded;
  KeyImageRequest request;
  request.volume = &loaded.volume;
  request.slice = source.slice;
  request.look = defaultLook(loaded.volume, loaded.display);
  if (source.window) request.look = {*source.window, nullptr, loaded.display.inverted};
  request.graphics = loaded.graphics;
  request.shutterGrey = loaded.display.shutterGrey;
  KeyImage image;
  if (source.saliency != nullptr) {
    request.saliency = &source.saliency->values;
    image.kind = KeyImageKind::Saliency;
  } else if (source.analysis != nullptr && source.analysis->segmentation) {
    request.segmentation = &*source.analysis->segmentation;
    image.kind = KeyImageKind::Segmentation;
  }
  // Small images are enlarged so that outlines stay thin; large ones are reduced to what print can show.
  const auto& size = loaded.volume.geometry().size;
  request.largestSide = std::clamp(std::max(size[0], size[1]), 640, 1000);
  auto picture = renderKeyImage(request);
  if (!picture) return picture.error();
  auto bytes = png(*picture);
  if (!bytes) return bytes.error();
  image.png = std::move(*bytes);
  image.width = picture->geometry().size[0];
  image.height = picture->geometry().size[1];
  image.seriesUid = loaded.series.uid;
  image.image = source.slice;
  image.letters = keyImageLetters(loaded.volume.geometry(), loaded.series.patientOrientation);
  if (request.segmentation != nullptr) image.legend = legendOf(*request.segmentation, source.slice);
  image.caption = captionOf(source, request.look);
  return image;
} catch (const std::exception& exception) {
  return Error{ErrorCode::Internal, "An image could not be put into the report.", exception.what()};
}

}  // namespace pellucid
