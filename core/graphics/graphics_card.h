#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"

namespace pellucid {

/// OpenGL of a graphics card, without a window. Any thread may use it, one at a time: others wait.
class GraphicsCard {
 public:
  /// Whether OpenGL that is computed by the processor counts: for tests only, as it is many times slower than
  /// `renderVolume`.
  enum class Software { Refused, Allowed };

  /// Some tenths of a second, once. Unsupported where there is none with OpenGL 3.3.
  static Result<std::shared_ptr<GraphicsCard>> open(Software software = Software::Refused);
  ~GraphicsCard();
  GraphicsCard(const GraphicsCard&) = delete;
  GraphicsCard& operator=(const GraphicsCard&) = delete;

  /// As its driver says.
  const std::string& name() const;
  /// It was reset or removed, or its driver reported what should not be: nothing is drawn with it any more.
  bool failed() const;

  struct Parts;
  /// For the files of this module.
  Parts& parts() { return *m_parts; }

 private:
  explicit GraphicsCard(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

/// By what drivers call themselves (GL_RENDERER): llvmpipe, softpipe and their like.
bool isSoftwareRenderer(const std::string& name);

}  // namespace pellucid
