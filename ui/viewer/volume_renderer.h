#pragma once

#include <QImage>
#include <QObject>
#include <QSize>
#include <memory>
#include <optional>
#include <vector>

#include "core/imaging/volume_rendering.h"
#include "ui/model/job_runner.h"
#include "ui/viewer/rendering_choice.h"

namespace pellucid::ui {

/// Label values of one map and how each looks.
struct ShownLabels {
  Volume voxels;
  std::array<SegmentLook, 256> looks{};
};

/// Makes 3D pictures away from the GUI thread: coarse ones as fast as they are wanted while something turns, and one
/// that becomes better and better at rest. What was asked for last wins. GUI thread.
class VolumeRenderer : public QObject {
  Q_OBJECT
 public:
  explicit VolumeRenderer(std::shared_ptr<RenderingChoice> choice, QObject* parent = nullptr);

  /// An empty volume for none. Voxels are read later: they must not change any more.
  void setVolume(const Volume& volume);
  void setLabels(std::vector<ShownLabels> labels);
  /// The scene without labels, its camera in pixels of a picture of this size.
  void show(const VolumeScene& scene, const QSize& size, RenderQuality quality);
  /// What the choice says may have changed: the picture is made anew.
  void chooseDevice();
  /// Finds what is seen at a place of that picture: `pointFound` follows where there is anything.
  void findPoint(const QPointF& place);

  const QImage& picture() const { return m_picture; }
  /// Pixels of the view that each pixel of the picture stands for, along each side; 0 without a picture.
  int reduction() const { return m_shownReduction; }
  bool turning() const { return m_shownTurning; }
  /// By what the picture was made, for the reader; empty without a picture.
  const QString& deviceText() const { return m_shownDevice; }
  /// The picture is of what was asked for last, and no better one will follow.
  bool settled() const;
  /// Counts what was asked for; the picture is of `shownRevision()`.
  int revision() const { return m_revision; }
  int shownRevision() const { return m_shownRevision; }
  /// Pictures from now on have the labels that were set last.
  bool labelsReady() const { return m_preparedLabelRevision == m_labelRevision; }
  bool prepared() const { return m_prepared != nullptr; }
  /// Voxels of the original for one of the finest that are rendered, along each axis.
  std::array<int, 3> voxelReduction() const;

 Q_SIGNALS:
  void changed();
  void failed(const QString& sentence);
  void pointFound(const pellucid::Vector3& world);

 private:
  struct Wanted {
    VolumeScene scene;
    QSize size;
    RenderQuality quality = RenderQuality::Full;
  };
  void startNext();
  void chooseMaker();
  void forgetMaker();
  void adapt(qint64 milliseconds);
  int reductionFor(const Wanted& wanted) const;
  bool refined() const { return m_mean->passes() >= kPasses; }

  static constexpr int kPasses = 8;

  std::shared_ptr<RenderingChoice> m_choice;
  JobRunner m_jobs;
  std::shared_ptr<const PreparedVolume> m_prepared;
  std::shared_ptr<const PictureMaker> m_maker;  ///< Null until it is chosen.
  std::vector<ShownLabels> m_labels;
  std::vector<RenderedLabels> m_preparedLabels;
  std::optional<Wanted> m_wanted;
  JobPointer m_preparing, m_choosing, m_running;
  RenderQuality m_runningQuality = RenderQuality::Full;
  int m_generation = 0;  ///< Of the volume.
  int m_revision = 0;    ///< Of what is wanted.
  int m_makerRevision = 0;
  int m_labelRevision = 0;
  int m_preparedLabelRevision = 0;
  int m_shownRevision = -1;
  std::shared_ptr<PictureMean> m_mean;  ///< Of the passes so far; the running one adds to it.
  QImage m_picture;
  int m_shownReduction = 0;
  bool m_shownTurning = false;
  QString m_shownDevice;
  int m_turningReduction = 2;
};

}  // namespace pellucid::ui
