#include "ui/viewer/volume_renderer.h"
#include "ui/model/core_text.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace pellucid::ui {

namespace {

constexpr int kCoarsest = 6;
constexpr double kMostPixels = 2.2e6;  ///< Of a picture at rest; a pass of that takes about a second on two cores.

QImage imageOf(const VolumePicture& picture) {
  QImage image(picture.width, picture.height, QImage::Format_ARGB32_Premultiplied);
  for (int row = 0; row < picture.height; ++row)
    std::memcpy(image.scanLine(row), picture.pixels.data() + static_cast<std::ptrdiff_t>(row) * picture.width,
                static_cast<std::size_t>(picture.width) * sizeof(std::uint32_t));
  return image;
}

}  // namespace

VolumeRenderer::VolumeRenderer(std::shared_ptr<RenderingChoice> choice, QObject* parent)
    : QObject(parent), m_choice(std::move(choice)), m_mean(std::make_shared<PictureMean>()) {}

void VolumeRenderer::setVolume(const Volume& volume) {
  const int generation = ++m_generation;
  if (m_preparing) m_preparing->cancel();
  if (m_running) m_running->cancel();
  m_preparing.reset();
  m_prepared.reset();
  forgetMaker();
  m_preparedLabels.clear();
  m_labels.clear();
  m_wanted.reset();
  m_mean = std::make_shared<PictureMean>();
  m_picture = {};
  m_shownReduction = 0;
  m_shownDevice.clear();
  if (volume.empty()) return;
  m_preparing = m_jobs.run([volume](Job& job) { return prepareVolume(volume, job); },
                           [this, generation](Result<PreparedVolume> prepared) {
                             if (generation != m_generation) return;
                             m_preparing.reset();
                             if (!prepared) return Q_EMIT failed(coreText(prepared.error().message));
                             m_prepared = std::make_shared<const PreparedVolume>(*std::move(prepared));
                             Q_EMIT changed();
                             startNext();
                           });
}

void VolumeRenderer::setLabels(std::vector<ShownLabels> labels) {
  m_labels = std::move(labels);
  const int revision = ++m_labelRevision;
  m_jobs.run(
      [shown = m_labels](Job& job) -> Result<std::vector<RenderedLabels>> {
        std::vector<RenderedLabels> result;
        for (const ShownLabels& one : shown) {
          auto prepared = pellucid::prepareLabels(one.voxels, job);
          if (!prepared) return prepared.error();
          result.push_back({*std::move(prepared), one.looks});
        }
        return result;
      },
      [this, revision, generation = m_generation](Result<std::vector<RenderedLabels>> prepared) {
        if (revision != m_labelRevision || generation != m_generation || !prepared) return;
        m_preparedLabels = *std::move(prepared);
        m_preparedLabelRevision = revision;
        if (m_wanted) show(Wanted(*m_wanted).scene, m_wanted->size, RenderQuality::Full);
      });
}

void VolumeRenderer::show(const VolumeScene& scene, const QSize& size, RenderQuality quality) {
  m_wanted = Wanted{scene, size, quality};
  ++m_revision;
  m_mean = std::make_shared<PictureMean>();
  // A coarse picture is soon there and shows that it turns; a fine one is in the way of the next.
  if (m_running && m_runningQuality == RenderQuality::Full) m_running->cancel();
  startNext();
}

void VolumeRenderer::forgetMaker() {
  if (m_choosing) m_choosing->cancel();
  m_choosing.reset();
  m_maker.reset();
  ++m_makerRevision;
}

void VolumeRenderer::chooseDevice() {
  forgetMaker();
  if (m_wanted) show(Wanted(*m_wanted).scene, m_wanted->size, RenderQuality::Full);
}

/// By a picture as it is wanted while it turns.
void VolumeRenderer::chooseMaker() {
  constexpr int kReduction = 2;
  if (m_choosing) return;
  VolumeScene scene = m_wanted->scene;
  scene.camera.mmPerPixel *= kReduction;
  const RenderRequest request{std::max(1, m_wanted->size.width() / kReduction),
                              std::max(1, m_wanted->size.height() / kReduction), RenderQuality::Turning};
  using Maker = std::shared_ptr<const PictureMaker>;
  m_choosing = m_jobs.run(
      [choice = m_choice, prepared = m_prepared, scene = std::move(scene), request](Job& job) -> Result<Maker> {
        Maker maker = choice->makerFor(prepared, scene, request, job);
        if (job.cancelled()) return Job::cancelledError();
        return maker;
      },
      [this, asked = m_makerRevision](Result<Maker> maker) {
        if (asked != m_makerRevision) return;
        m_choosing.reset();
        m_maker = maker ? *std::move(maker) : std::make_shared<const PictureMaker>(m_prepared, nullptr);
        startNext();
      });
}

bool VolumeRenderer::settled() const {
  return m_wanted && !m_running && m_shownRevision == m_revision &&
         (m_wanted->quality == RenderQuality::Turning || refined());
}

std::array<int, 3> VolumeRenderer::voxelReduction() const {
  return m_prepared ? m_prepared->levels.front().factor : std::array<int, 3>{1, 1, 1};
}

int VolumeRenderer::reductionFor(const Wanted& wanted) const {
  const double pixels = static_cast<double>(wanted.size.width()) * wanted.size.height();
  const int rest = std::max(1, static_cast<int>(std::ceil(std::sqrt(pixels / kMostPixels))));
  return wanted.quality == RenderQuality::Turning ? std::max(rest, m_turningReduction) : rest;
}

void VolumeRenderer::startNext() {
  if (!m_prepared || m_running || !m_wanted || m_wanted->size.isEmpty()) return;
  const bool isNew = m_shownRevision != m_revision;
  if (!isNew && (m_wanted->quality == RenderQuality::Turning || refined())) return;
  if (!m_maker) return chooseMaker();
  const int reduction = reductionFor(*m_wanted);
  VolumeScene scene = m_wanted->scene;
  scene.labels = m_preparedLabels;
  const RenderRequest request{(m_wanted->size.width() + reduction - 1) / reduction,
                              (m_wanted->size.height() + reduction - 1) / reduction, m_wanted->quality,
                              m_mean->passes()};
  scene.camera.mmPerPixel *= static_cast<double>(m_wanted->size.width()) / request.width;
  m_runningQuality = m_wanted->quality;
  struct Made {
    QImage picture;
    qint64 milliseconds = 0;
    QString device;
  };
  m_running = m_jobs.run(
      [maker = m_maker, scene = std::move(scene), request, mean = m_mean](Job& job) -> Result<Made> {
        QElapsedTimer timer;
        timer.start();
        auto made = maker->make(scene, request, job);
        if (!made) return made.error();
        if (request.quality == RenderQuality::Turning)
          return Made{imageOf(made->picture), timer.elapsed(), made->device};
        mean->add(made->picture);
        return Made{imageOf(mean->mean()), timer.elapsed(), made->device};
      },
      [this, reduction, revision = m_revision, generation = m_generation,
       quality = m_runningQuality](Result<Made> made) {
        m_running.reset();
        const bool current = generation == m_generation;
        if (current && !made && made.error().code != ErrorCode::Cancelled) {
          m_shownRevision = revision;
          Q_EMIT failed(coreText(made.error().message));
        }
        if (made && current && quality == RenderQuality::Turning) adapt(made->milliseconds);
        if (made && current && (revision == m_revision || quality == RenderQuality::Turning)) {
          m_shownRevision = revision;
          m_shownTurning = quality == RenderQuality::Turning;
          m_shownReduction = reduction;
          m_picture = made->picture;
          m_shownDevice = made->device;
          Q_EMIT changed();
        }
        startNext();
      });
}

void VolumeRenderer::adapt(qint64 milliseconds) {
  constexpr double kTooSlow = 85.0;
  // A finer level of the volume may be needed too: finer only where even three times the time would do.
  const double finer = std::pow(m_turningReduction / std::max(1.0, m_turningReduction - 1.0), 2) * 3.0;
  const auto taken = static_cast<double>(milliseconds);
  if (taken > kTooSlow) m_turningReduction = std::min(m_turningReduction + 1, kCoarsest);
  if (taken * finer < kTooSlow) m_turningReduction = std::max(m_turningReduction - 1, 1);
}

void VolumeRenderer::findPoint(const QPointF& place) {
  if (!m_prepared || !m_wanted) return;
  VolumeScene scene = m_wanted->scene;
  scene.labels = m_preparedLabels;
  const RenderRequest request{m_wanted->size.width(), m_wanted->size.height(), RenderQuality::Full, 0};
  m_jobs.run(
      [prepared = m_prepared, scene = std::move(scene), request, place](Job&) -> Result<std::optional<Vector3>> {
        return pointSeenAt(*prepared, scene, request, place.x(), place.y());
      },
      [this, generation = m_generation](Result<std::optional<Vector3>> found) {
        if (generation == m_generation && found && found->has_value()) Q_EMIT pointFound(**found);
      });
}

}  // namespace pellucid::ui
