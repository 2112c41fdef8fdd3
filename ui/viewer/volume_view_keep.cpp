// Key images of a 3D view: the picture as it was seen, kept with the study.
#include <QBuffer>
#include <QTimer>
#include <algorithm>

#include "core/imaging/kept_rendering.h"
#include "ui/model/annotations.h"
#include "ui/viewer/measure_editor.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/volume_view.h"

namespace pellucid::ui {

namespace {

constexpr int kLongestSide = 1600;  ///< Of what is kept, in pixels.

/// The plane through the middle of the view that faces the reader, pixel by pixel of the picture.
Geometry planeOf(const VolumeCamera& camera, const QSize& size) {
  Geometry plane;
  plane.size = {size.width(), size.height(), 1};
  plane.spacing = {camera.mmPerPixel, camera.mmPerPixel, 1.0};
  plane.inPatient = true;
  for (int i = 0; i < 3; ++i) {
    plane.direction[i] = {camera.axes.right[i], camera.axes.down[i], camera.axes.normal[i]};
    plane.origin[i] = camera.focus[i] - camera.mmPerPixel * ((size.width() - 1) / 2.0 * camera.axes.right[i] +
                                                             (size.height() - 1) / 2.0 * camera.axes.down[i]);
  }
  return plane;
}

Result<std::string> pngOf(const QImage& picture) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  if (!picture.save(&buffer, "PNG") || static_cast<std::size_t>(buffer.size()) > kLargestKeptPng)
    return Error{ErrorCode::OutOfMemory, "The image is too large for the memory of this computer.", "PNG"};
  return buffer.data().toStdString();
}

}  // namespace

const Annotation* VolumeView::keptAs(const VolumeLook& look) const {
  const Annotations* all = m_host.measures().model();
  if (all == nullptr || !m_series) return nullptr;
  const auto found = std::find_if(all->all().begin(), all->all().end(), [&](const Annotation& each) {
    return each.rendering && each.seriesUid == m_series->series.uid && each.rendering->look == look;
  });
  return found == all->all().end() ? nullptr : &*found;
}

void VolumeView::toggleKeyImage() {
  Annotations* all = m_host.measures().model();
  if (all == nullptr || !m_series || !m_refusal.isEmpty()) return;
  if (const Annotation* kept = keptAs(m_state)) return all->remove(std::string(kept->id));
  m_keepNext = true;
  if (m_renderer.turning() || m_rest->isActive()) render(RenderQuality::Full);
  keepPicture();
}

void VolumeView::keepPicture() {
  const bool there = !m_renderer.picture().isNull() && !m_renderer.turning() && m_renderer.labelsReady() &&
                     m_renderer.shownRevision() == m_renderer.revision() && m_pictured == m_state;
  if (!there) return;  // It is on its way.
  m_keepNext = false;
  QImage picture = m_renderer.picture();
  const QSize bound = picture.size().scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio);
  const QSize size = bound.width() < picture.width() ? bound : picture.size();
  Annotation annotation;
  annotation.kind = AnnotationKind::KeyRendering;
  annotation.seriesUid = m_series->series.uid;
  VolumeCamera seen = camera();
  seen.mmPerPixel *= static_cast<double>(width()) / size.width();
  annotation.plane = planeOf(seen, size);
  annotation.points = {{(size.width() - 1) / 2.0, (size.height() - 1) / 2.0}};
  KeptRendering kept{m_pictured,
                     {},
                     std::max(1, m_renderer.reduction()),
                     m_renderer.voxelReduction(),
                     m_modelLabels || m_modelPictured};
  m_jobs.run(
      [picture, size, kept = std::move(kept)](Job&) mutable -> Result<KeptRendering> {
        auto png = pngOf(
            size == picture.size() ? picture : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        if (!png) return png.error();
        kept.png = *std::move(png);
        return std::move(kept);
      },
      [this, annotation = std::move(annotation)](Result<KeptRendering> made) mutable {
        Annotations* model = m_host.measures().model();
        if (!made || model == nullptr) return Q_EMIT m_host.told(tr("The picture is too large to be kept."));
        annotation.rendering = std::make_shared<const KeptRendering>(*std::move(made));
        model->add(std::move(annotation));
      });
}

}  // namespace pellucid::ui
