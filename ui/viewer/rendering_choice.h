#pragma once

#include <QString>
#include <atomic>
#include <mutex>
#include <optional>

#include "core/graphics/rendering_way.h"
#include "ui/model/settings.h"

namespace pellucid::ui {

/// Makes 3D pictures of one volume by a graphics card or, without one or where that cannot, by the processor. One
/// picture at a time.
class PictureMaker {
 public:
  /// `card` may be null; `remark` is a sentence of core on why.
  PictureMaker(std::shared_ptr<const PreparedVolume> volume, std::shared_ptr<CardRendering> card,
               std::string remark = {});

  struct Made {
    VolumePicture picture;
    QString device;  ///< By what it was made, for the reader.
  };
  /// Errors: those of `renderVolume`.
  Result<Made> make(const VolumeScene& scene, const RenderRequest& request, Job& job) const;

 private:
  std::shared_ptr<const PreparedVolume> m_volume;
  std::shared_ptr<CardRendering> m_card;
  std::string m_remark;
};

/// Which way the 3D pictures of this session are made. Any thread.
class RenderingChoice {
 public:
  /// Software is for tests only.
  explicit RenderingChoice(GraphicsCard::Software software = GraphicsCard::Software::Refused) : m_software(software) {}

  /// False where it was wanted before.
  bool setWanted(RenderingDevice wanted);

  /// Blocks: opens the card when it is first needed, and once in a session makes pictures each way to see which is
  /// faster.
  std::shared_ptr<const PictureMaker> makerFor(const std::shared_ptr<const PreparedVolume>& volume,
                                               const VolumeScene& scene, const RenderRequest& request, Job& job);

 private:
  const std::shared_ptr<GraphicsCard>& openedCard();

  const GraphicsCard::Software m_software;
  std::atomic<RenderingDevice> m_wanted{RenderingDevice::Automatic};
  std::mutex m_mutex;  ///< Of all that follows.
  bool m_opened = false;
  std::shared_ptr<GraphicsCard> m_card;  ///< Null where there is none.
  std::string m_remark;                  ///< Why there is none.
  std::optional<bool> m_cardIsFaster;
};

}  // namespace pellucid::ui
