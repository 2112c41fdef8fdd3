#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/imaging/prepared_volume.h"
#include "core/imaging/transfer_function.h"
#include "core/imaging/volume_camera.h"

namespace pellucid {

/// Shaded: light falls on what the transfer function makes opaque. Maximum: the highest value along each ray in the
/// colour that the function gives it (MIP).
enum class RenderMode { Shaded, Maximum };

/// What lies beyond it, on the side to which its normal points, is cut away.
struct CutPlane {
  Vector3 point{};
  Vector3 normal{0, 1, 0};  ///< Unit length.
};

/// The surface of one segment.
struct SegmentLook {
  bool visible = false;
  std::uint32_t rgb = 0;
  double opacity = 1.0;
};

struct RenderedLabels {
  PreparedLabels labels;                 ///< On the grid of the original volume.
  std::array<SegmentLook, 256> looks{};  ///< By label value; 0 is never seen.
};

struct VolumeScene {
  VolumeCamera camera;  ///< Its millimetres are of the pixels of the picture to be made.
  RenderMode mode = RenderMode::Shaded;
  TransferFunction function;
  double shading = 1.0;  ///< 0: no light and no shadow, 1: all.
  std::vector<CutPlane> cuts{};
  std::vector<RenderedLabels> labels{};  ///< Not in a maximum.
};

enum class RenderQuality { Turning, Full };

struct RenderRequest {
  int width = 0;
  int height = 0;
  RenderQuality quality = RenderQuality::Full;
  /// Pictures of different passes look through different points of their pixels; their mean has smooth edges.
  int pass = 0;
};

struct VolumePicture {
  int width = 0;
  int height = 0;
  std::vector<std::uint32_t> pixels{};  ///< 0xAARRGGBB, premultiplied; 0 where nothing is.
  std::vector<float> depthMm{};         ///< Behind the focus, the mean of what is seen; NaN where nothing is.
};

/// Rays, in the world of the volume. Two threads; blocks; cancelled within a few milliseconds. Errors: InvalidArgument
/// for a picture without size or larger than 8192 pixels, a camera that looks nowhere, or labels of another grid;
/// Cancelled.
Result<VolumePicture> renderVolume(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request,
                                   Job& job);

/// The point of the world that is seen at a place of the picture (in pixels, from its corner): where more than half of
/// the light comes from, or the maximum. Empty where nothing is.
std::optional<Vector3> pointSeenAt(const PreparedVolume& volume, const VolumeScene& scene, const RenderRequest& request,
                                   double column, double row);

/// The mean of several passes.
class PictureMean {
 public:
  /// All of one size; another size starts anew.
  void add(const VolumePicture& picture);
  VolumePicture mean() const;
  int passes() const { return m_passes; }

 private:
  int m_passes = 0;
  VolumePicture m_last;
  std::vector<std::uint16_t> m_sums;
};

}  // namespace pellucid
