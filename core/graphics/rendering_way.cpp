#include "core/graphics/rendering_way.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace pellucid {

namespace {

template <typename Render>
Result<double> timeOf(const Render& render) {
  const auto start = std::chrono::steady_clock::now();
  if (const auto picture = render(); !picture) return picture.error();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

Result<WayTimes> timeWays(CardRendering& card, const PreparedVolume& volume, const VolumeScene& scene,
                          const RenderRequest& request, Job& job) {
  const auto byCard = [&] { return card.render(scene, request, job); };
  if (const auto first = byCard(); !first) return first.error();
  constexpr int kFewest = 2, kMost = 3;
  constexpr double kLongEnoughMs = 200.0;
  WayTimes best{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
  double spentMs = 0.0;
  for (int i = 0; i < kFewest || (i < kMost && spentMs < kLongEnoughMs); ++i) {
    const auto cardMs = timeOf(byCard);
    if (!cardMs) return cardMs.error();
    const auto processorMs = timeOf([&] { return renderVolume(volume, scene, request, job); });
    if (!processorMs) return processorMs.error();
    best = {std::min(best.processorMs, *processorMs), std::min(best.cardMs, *cardMs)};
    spentMs += *cardMs + *processorMs;
  }
  return best;
}

}  // namespace pellucid
