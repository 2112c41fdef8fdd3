#pragma once

#include <memory>

#include "core/graphics/graphics_card.h"
#include "core/imaging/volume_rendering.h"

namespace pellucid {

/// Pictures of one volume by the graphics card: the same as those of `renderVolume`, but for rounding (voxels are
/// interpolated by the card's own means). The volume is copied to the card when it is first needed.
/// One thread at a time; the card itself may be shared.
class CardRendering {
 public:
  CardRendering(std::shared_ptr<GraphicsCard> card, std::shared_ptr<const PreparedVolume> volume);
  /// Frees what is on the card; waits for a picture that is being made.
  ~CardRendering();
  CardRendering(const CardRendering&) = delete;
  CardRendering& operator=(const CardRendering&) = delete;

  /// Blocks; cancelled within some tens of milliseconds. Errors: those of `renderVolume`, and where the processor is to
  /// make the picture instead: OutOfMemory where the card has no room, Unsupported for what it is not programmed for,
  /// Internal where it has stopped working (`card().failed()`).
  Result<VolumePicture> render(const VolumeScene& scene, const RenderRequest& request, Job& job);

  const GraphicsCard& card() const { return *m_card; }

 private:
  struct Parts;
  std::shared_ptr<GraphicsCard> m_card;
  std::shared_ptr<const PreparedVolume> m_volume;
  std::unique_ptr<Parts> m_parts;
};

}  // namespace pellucid
