#include <epoxy/gl.h>
#include <algorithm>
#include <cctype>

#include "core/graphics/graphics_card_p.h"
#include "core/graphics/ray_shaders_p.h"

namespace pellucid {

GraphicsCard::GraphicsCard(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

GraphicsCard::~GraphicsCard() {
  const CardUse use(*this);
  // Of a card that has failed there is nothing left to delete; its driver must not be asked to.
  if (use)
    for (GlProgram& program : m_parts->programs) program = {};
  else
    (void)m_parts.release();
}

Result<std::shared_ptr<GraphicsCard>> GraphicsCard::open(Software software) {
  auto parts = std::make_unique<Parts>();
  auto context = GlContext::open([&](const std::string& renderer) {
    if (software == Software::Refused && isSoftwareRenderer(renderer)) return false;
    // "NVIDIA GeForce RTX 3060/PCIe/SSE2": what follows is about the bus and the processor.
    parts->name = renderer.substr(0, renderer.find("/PCI"));
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &parts->largestTexture);
    glGetIntegerv(GL_MAX_3D_TEXTURE_SIZE, &parts->largestVolume);
    return true;
  });
  if (!context) return context.error();
  parts->context = *std::move(context);
  return std::shared_ptr<GraphicsCard>(new GraphicsCard(std::move(parts)));
}

const std::string& GraphicsCard::name() const {
  return m_parts->name;
}

bool GraphicsCard::failed() const {
  return m_parts->failed;
}

Result<GlProgram*> GraphicsCard::Parts::programFor(RenderMode mode) {
  GlProgram& program = programs[mode == RenderMode::Maximum ? 1 : 0];
  if (program.empty()) {
    auto linked = GlProgram::link(kWholePicture, raysFor(mode), {"pixel", "depthMm"});
    if (!linked) return linked.error();
    program = *std::move(linked);
  }
  return &program;
}

CardUse::CardUse(GraphicsCard& card) : m_card(card.parts()), m_lock(m_card.mutex) {
  if (m_card.failed) return;
  m_current = m_card.context->makeCurrent();
  if (!m_current) m_card.failed = true;
}

CardUse::~CardUse() {
  if (m_current) m_card.context->release();
}

Error cardStopped(const std::string& detail) {
  return {ErrorCode::Internal, "The graphics card has stopped working for this program.", detail};
}

std::optional<Error> faultOfCard(GraphicsCard::Parts& card, const char* doing) {
  const GLenum first = glGetError();
  // A lost context may report without end.
  for (int i = 0; i < 16 && glGetError() != GL_NO_ERROR; ++i) continue;
  if (first == GL_NO_ERROR) return std::nullopt;
  if (first == GL_OUT_OF_MEMORY)
    return Error{ErrorCode::OutOfMemory, "The graphics card has no room for this volume.", doing};
  card.failed = true;
  return cardStopped(std::string(doing) + ", " + std::to_string(first));
}

bool isSoftwareRenderer(const std::string& name) {
  std::string lower = name;
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
  for (const char* known : {"llvmpipe", "softpipe", "swrast", "swiftshader", "software", "basic render"})
    if (lower.find(known) != std::string::npos) return true;
  return false;
}

}  // namespace pellucid
