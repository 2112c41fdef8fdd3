#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/base/result.h"

namespace pellucid {

/// OpenGL 3.3 core or later without a window. Current in at most one thread at a time. All that is known here of the
/// system's windows and drivers stands in the one file that implements it.
class GlContext {
 public:
  /// Tries what the system offers until `accepts` says yes to the name of a renderer; what it refuses is closed again.
  /// Unsupported where nothing is left.
  using Accepts = std::function<bool(const std::string& renderer)>;
  static Result<std::unique_ptr<GlContext>> open(const Accepts& accepts);

  GlContext() = default;
  virtual ~GlContext() = default;
  GlContext(const GlContext&) = delete;
  GlContext& operator=(const GlContext&) = delete;

  /// False when the driver has lost it.
  virtual bool makeCurrent() = 0;
  virtual void release() = 0;
};

}  // namespace pellucid
