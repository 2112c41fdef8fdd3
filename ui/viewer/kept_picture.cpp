#include "ui/viewer/kept_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <algorithm>

#include "ui/viewer/overlay_text.h"
#include "ui/viewer/slice_painter.h"
#include "ui/viewer/volume_text.h"

namespace pellucid::ui {

namespace {

constexpr int kLargestSide = 8192;
constexpr QSize kSmallest{300, 300};

/// Null for anything that is no picture of an ordinary size.
QImage decoded(const std::string& png) {
  QByteArray bytes = QByteArray::fromRawData(png.data(), static_cast<qsizetype>(png.size()));
  QBuffer buffer(&bytes);
  QImageReader reader(&buffer, "PNG");
  const QSize size = reader.size();
  return size.isEmpty() || std::max(size.width(), size.height()) > kLargestSide ? QImage() : reader.read();
}

VolumePreset presetOf(const KeptRendering& kept, const LoadedSeries& loaded) {
  const auto presets = presetsFor(loaded);
  const auto found =
      std::find_if(presets.begin(), presets.end(), [&](const auto& each) { return each.id == kept.look.preset; });
  return found != presets.end() ? *found : presets.empty() ? VolumePreset() : presets.front();
}

}  // namespace

QImage keptPicture(const KeptRendering& kept, const LoadedSeries& loaded, const Study& study, int longestSide,
                   QStringList* texts) {
  const VolumePreset preset = presetOf(kept, loaded);
  SliceScene scene;
  scene.volume = true;
  scene.picture = decoded(kept.png);
  scene.waiting = scene.picture.isNull();
  if (scene.waiting) scene.placeholder = QCoreApplication::translate("VolumeView", "The kept picture cannot be read.");
  scene.whiteBackground = preset.background == "white";
  scene.textMode = OverlayText::All;
  scene.study = studyTexts(&study, loaded.series);
  scene.seriesLines = seriesLines(loaded);
  scene.letters = lettersOf(kept.look.axes);
  scene.marks = permanentMarks(loaded, {}, {.processed = false, .modelOverlay = kept.modelSurfaces});
  scene.marks += volumeMarks(kept.look, {kept.pixelReduction, false, kept.voxelReduction});
  scene.imageLines = volumeLines(loaded, preset, {}, kept.look, scene.textMode);
  scene.imageEssentials = scene.imageLines;
  const QSize shape = scene.waiting ? QSize(4, 3) : scene.picture.size();
  const QSize size = shape.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(kSmallest);
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  SlicePainter slicePainter;
  slicePainter.paint(painter, scene, size);
  if (texts != nullptr)
    for (const PlacedText& text : slicePainter.placedTexts()) *texts << text.text;
  return image;
}

std::string keptCaption(const KeptRendering& kept, const LoadedSeries& loaded, const std::string& words) {
  std::string caption = "3D rendering (" + presetOf(kept, loaded).title + ")";
  caption += words.empty() ? ", chosen by the reader." : ": " + words;
  if (caption.back() != '.') caption += '.';
  if (leavesOut(kept.look)) caption += " A part of the volume is cut away.";
  if (kept.modelSurfaces) caption += " With outlines by a model: not for primary diagnosis.";
  return caption + " Not for measuring.";
}

}  // namespace pellucid::ui
