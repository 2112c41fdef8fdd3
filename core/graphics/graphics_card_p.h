#pragma once

#include <array>
#include <atomic>
#include <mutex>

#include "core/graphics/gl_context_p.h"
#include "core/graphics/gl_objects_p.h"
#include "core/graphics/graphics_card.h"
#include "core/imaging/volume_rendering.h"

namespace pellucid {

struct GraphicsCard::Parts {
  std::mutex mutex;
  std::unique_ptr<GlContext> context;
  std::string name;
  std::atomic<bool> failed{false};
  int largestTexture = 0, largestVolume = 0;  ///< Texels along each side.
  std::array<GlProgram, 2> programs;          ///< By RenderMode, linked when first used.

  Result<GlProgram*> programFor(RenderMode mode);
};

/// While it lives the card belongs to this thread.
class CardUse {
 public:
  explicit CardUse(GraphicsCard& card);
  ~CardUse();
  CardUse(const CardUse&) = delete;
  CardUse& operator=(const CardUse&) = delete;

  /// False when the card has failed.
  explicit operator bool() const { return m_current; }
  GraphicsCard::Parts& card() { return m_card; }

 private:
  GraphicsCard::Parts& m_card;
  std::unique_lock<std::mutex> m_lock;
  bool m_current = false;
};

Error cardStopped(const std::string& detail);
/// No room on the card, or a failure, after which it counts as failed; what was last asked for is then not there.
std::optional<Error> faultOfCard(GraphicsCard::Parts& card, const char* doing);

}  // namespace pellucid
