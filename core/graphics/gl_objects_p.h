#pragma once

#include <epoxy/gl.h>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace pellucid {

// Things of the graphics card that go with their owner. They are made, used and deleted while the card is current.

class GlTexture {
 public:
  GlTexture() = default;
  /// Clamped at its edges, without mipmaps; `filter` GL_LINEAR or GL_NEAREST.
  GlTexture(GLenum target, GLint filter);
  ~GlTexture();
  GlTexture(GlTexture&& other) noexcept { *this = std::move(other); }
  GlTexture& operator=(GlTexture&& other) noexcept;

  bool empty() const { return m_id == 0; }
  GLuint id() const { return m_id; }
  void bind(GLenum unit) const;

 private:
  GLenum m_target = 0;
  GLuint m_id = 0;
};

class GlProgram {
 public:
  GlProgram() = default;
  /// `outputs` by attachment. Unsupported where the driver does not accept it.
  static Result<GlProgram> link(const char* vertex, const std::vector<const char*>& fragment,
                                const std::array<const char*, 2>& outputs);
  ~GlProgram();
  GlProgram(GlProgram&& other) noexcept { *this = std::move(other); }
  GlProgram& operator=(GlProgram&& other) noexcept;

  bool empty() const { return m_id == 0; }
  void use() const;
  /// Of a uniform; -1, which is ignored, for one that the program does not need.
  GLint place(const char* name) const;

 private:
  GLuint m_id = 0;
};

/// What a picture is drawn into: colour, and depth as a number.
class GlPicture {
 public:
  GlPicture() = default;
  ~GlPicture();
  GlPicture(const GlPicture&) = delete;
  GlPicture& operator=(const GlPicture&) = delete;

  /// False where the card cannot draw into such textures.
  bool resize(int width, int height);
  void bind() const;
  /// Rows from the first on; 0xAARRGGBB. It is bound.
  void read(std::uint32_t* pixels, float* depths) const;

 private:
  int m_width = 0, m_height = 0;
  GLuint m_frame = 0, m_corners = 0;
  GlTexture m_colour, m_depth;
};

}  // namespace pellucid
