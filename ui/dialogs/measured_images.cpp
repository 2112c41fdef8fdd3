#include "ui/dialogs/measured_images.h"

#include <QBuffer>
#include <QImage>
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "core/imaging/kept_rendering.h"
#include "ui/model/measured.h"
#include "ui/model/session.h"
#include "ui/viewer/kept_picture.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

namespace {

constexpr std::size_t kMost = 12;
constexpr double kSide = 720.0;      ///< Pixels of the longer side in print.
constexpr int kRenderingSide = 900;  ///< The same where texts are in the picture.

/// In the shape of the image, so that no black is printed around it.
QSize pictureSize(const Geometry& grid) {
  const double width = grid.size[0] * grid.spacing[0];
  const double height = grid.size[1] * grid.spacing[1];
  const double scale = kSide / std::max({width, height, 1e-6});
  return QSize(static_cast<int>(std::lround(width * scale)), static_cast<int>(std::lround(height * scale)))
      .expandedTo({300, 300});
}

KeyImage printed(const QImage& picture, const LoadedSeries& loaded) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  KeyImage key;
  key.seriesUid = loaded.series.uid;
  key.width = picture.width();
  key.height = picture.height();
  key.png = buffer.data().toStdString();
  return key;
}

KeyImage pictureOf(Session& session, const Study& study, const std::shared_ptr<const LoadedSeries>& loaded, int image,
                   const std::string& caption) {
  SliceView view;
  view.resize(pictureSize(loaded->volume.geometry()));
  view.setMeasurements(&session.measurements());
  // As the reader windows it; turned, flipped and zoomed as stored.
  ViewState state;
  const ViewState seen = session.views().of(loaded->series.uid);
  state.window = seen.window;
  state.voiTable = seen.voiTable;
  state.inverted = seen.inverted;
  state.slice = image;
  view.setSeries(loaded, &study, state);
  KeyImage key = printed(view.keyImage(view.size()), *loaded);
  key.image = image;
  key.caption = "Image " + std::to_string(image + 1) + caption;
  return key;
}

KeyImage renderingOf(const Study& study, const LoadedSeries& loaded, const Annotation& kept) {
  KeyImage key = printed(keptPicture(*kept.rendering, loaded, study, kRenderingSide), loaded);
  key.kind = KeyImageKind::Rendering;
  key.image = -1;
  key.caption = keptCaption(*kept.rendering, loaded, kept.text);
  return key;
}

}  // namespace

std::vector<KeyImage> measuredImages(Session& session, const Study& study) {
  std::vector<KeyImage> pictures;
  for (const Series& series : study.series) {
    const auto loaded = session.loaded(series.uid);
    if (!loaded) continue;
    std::map<int, std::string> captions;
    std::vector<Annotation> renderings;
    MeasureCache cache;
    for (const Measured& measured : measuredInSeries(session, series.uid, cache)) {
      if (measured.annotation.rendering) renderings.push_back(measured.annotation);
      if (measured.image < 0) continue;
      std::string& caption = captions[measured.image];
      const bool chosen = measured.annotation.kind == AnnotationKind::KeyImage;
      if (chosen)
        caption = measured.annotation.text.empty() ? ", chosen by the reader." : ": " + measured.annotation.text;
      else if (caption.empty())
        caption = " with the reader's measurements.";
    }
    for (const auto& [image, caption] : captions)
      if (pictures.size() < kMost) pictures.push_back(pictureOf(session, study, loaded, image, caption));
    for (const Annotation& kept : renderings)
      if (pictures.size() < kMost) pictures.push_back(renderingOf(study, *loaded, kept));
  }
  return pictures;
}

}  // namespace pellucid::ui
