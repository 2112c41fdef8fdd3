#include "ui/viewer/rendering_choice.h"

#include <QCoreApplication>
#include <utility>

#include "core/base/log.h"
#include "ui/model/core_text.h"

namespace pellucid::ui {

namespace {

class DeviceWords {
  Q_DECLARE_TR_FUNCTIONS(VolumeView)
};

QString processorText(const std::string& remark) {
  return remark.empty() ? DeviceWords::tr("3D: processor") : DeviceWords::tr("3D: processor. %1").arg(coreText(remark));
}

/// What the processor would not do better either.
bool isOfBoth(const Error& error) {
  return error.code == ErrorCode::Cancelled || error.code == ErrorCode::InvalidArgument;
}

}  // namespace

PictureMaker::PictureMaker(std::shared_ptr<const PreparedVolume> volume, std::shared_ptr<CardRendering> card,
                           std::string remark)
    : m_volume(std::move(volume)), m_card(std::move(card)), m_remark(std::move(remark)) {}

Result<PictureMaker::Made> PictureMaker::make(const VolumeScene& scene, const RenderRequest& request, Job& job) const {
  std::string remark = m_remark;
  if (m_card) {
    auto picture = m_card->render(scene, request, job);
    if (picture)
      return Made{*std::move(picture),
                  DeviceWords::tr("3D: graphics card (%1)").arg(QString::fromStdString(m_card->card().name()))};
    if (isOfBoth(picture.error())) return picture.error();
    remark = picture.error().message;
  }
  auto picture = renderVolume(*m_volume, scene, request, job);
  if (!picture) return picture.error();
  return Made{*std::move(picture), processorText(remark)};
}

bool RenderingChoice::setWanted(RenderingDevice wanted) {
  return m_wanted.exchange(wanted) != wanted;
}

const std::shared_ptr<GraphicsCard>& RenderingChoice::openedCard() {
  if (m_opened) return m_card;
  m_opened = true;
  auto card = GraphicsCard::open(m_software);
  if (card)
    m_card = *std::move(card);
  else
    m_remark = card.error().message;
  return m_card;
}

std::shared_ptr<const PictureMaker> RenderingChoice::makerFor(const std::shared_ptr<const PreparedVolume>& volume,
                                                              const VolumeScene& scene, const RenderRequest& request,
                                                              Job& job) {
  const std::lock_guard lock(m_mutex);
  const RenderingDevice wanted = m_wanted;
  const auto byProcessor = [&](const std::string& remark = {}) {
    return std::make_shared<const PictureMaker>(volume, nullptr, remark);
  };
  if (wanted == RenderingDevice::Processor || (wanted == RenderingDevice::Automatic && m_cardIsFaster == false))
    return byProcessor();
  // Nobody who wants whichever is faster asks why there is nothing to choose from.
  if (!openedCard()) return byProcessor(wanted == RenderingDevice::Automatic ? std::string() : m_remark);
  auto byCard = std::make_shared<CardRendering>(m_card, volume);
  if (wanted == RenderingDevice::Automatic && !m_cardIsFaster) {
    const auto times = timeWays(*byCard, *volume, scene, request, job);
    if (!times) return byProcessor(isOfBoth(times.error()) ? std::string() : times.error().message);
    m_cardIsFaster = times->cardMs < times->processorMs;
    log(LogLevel::Info, "3D by the graphics card takes " + std::to_string(times->cardMs) + " ms, by the processor " +
                            std::to_string(times->processorMs) + " ms");
    if (!*m_cardIsFaster) return byProcessor();
  }
  return std::make_shared<const PictureMaker>(volume, std::move(byCard));
}

}  // namespace pellucid::ui
