#include "core/graphics/gl_objects_p.h"

namespace pellucid {

namespace {

/// 0 where it cannot be compiled; why is added to `detail`.
GLuint compiled(GLenum kind, const std::vector<const char*>& sources, std::string& detail) {
  const GLuint shader = glCreateShader(kind);
  glShaderSource(shader, static_cast<GLsizei>(sources.size()), sources.data(), nullptr);
  glCompileShader(shader);
  GLint good = 0;
  glGetShaderiv(shader, GL_COMPILE_STATUS, &good);
  if (good != 0) return shader;
  std::array<char, 1024> text{};
  glGetShaderInfoLog(shader, static_cast<GLsizei>(text.size()), nullptr, text.data());
  detail += text.data();
  glDeleteShader(shader);
  return 0;
}

}  // namespace

GlTexture::GlTexture(GLenum target, GLint filter) : m_target(target) {
  glGenTextures(1, &m_id);
  glBindTexture(target, m_id);
  glTexParameteri(target, GL_TEXTURE_MIN_FILTER, filter);
  glTexParameteri(target, GL_TEXTURE_MAG_FILTER, filter);
  for (const GLenum axis : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T, GL_TEXTURE_WRAP_R})
    glTexParameteri(target, axis, GL_CLAMP_TO_EDGE);
  glTexParameteri(target, GL_TEXTURE_MAX_LEVEL, 0);
}

GlTexture::~GlTexture() {
  if (m_id != 0) glDeleteTextures(1, &m_id);
}

GlTexture& GlTexture::operator=(GlTexture&& other) noexcept {
  std::swap(m_target, other.m_target);
  std::swap(m_id, other.m_id);
  return *this;
}

void GlTexture::bind(GLenum unit) const {
  glActiveTexture(GL_TEXTURE0 + unit);
  glBindTexture(m_target, m_id);
}

Result<GlProgram> GlProgram::link(const char* vertex, const std::vector<const char*>& fragment,
                                  const std::array<const char*, 2>& outputs) {
  std::string detail;
  GlProgram program;
  const GLuint corners = compiled(GL_VERTEX_SHADER, {vertex}, detail);
  const GLuint pixels = compiled(GL_FRAGMENT_SHADER, fragment, detail);
  GLint good = 0;
  if (corners != 0 && pixels != 0) {
    program.m_id = glCreateProgram();
    glAttachShader(program.m_id, corners);
    glAttachShader(program.m_id, pixels);
    for (std::size_t i = 0; i < outputs.size(); ++i)
      glBindFragDataLocation(program.m_id, static_cast<GLuint>(i), outputs[i]);
    glLinkProgram(program.m_id);
    glGetProgramiv(program.m_id, GL_LINK_STATUS, &good);
  }
  glDeleteShader(corners);
  glDeleteShader(pixels);
  if (good == 0)
    return Error{ErrorCode::Unsupported, "The graphics card cannot make this picture.", "shaders: " + detail};
  return program;
}

GlProgram::~GlProgram() {
  if (m_id != 0) glDeleteProgram(m_id);
}

GlProgram& GlProgram::operator=(GlProgram&& other) noexcept {
  std::swap(m_id, other.m_id);
  return *this;
}

void GlProgram::use() const {
  glUseProgram(m_id);
}

GLint GlProgram::place(const char* name) const {
  return glGetUniformLocation(m_id, name);
}

GlPicture::~GlPicture() {
  if (m_frame != 0) glDeleteFramebuffers(1, &m_frame);
  if (m_corners != 0) glDeleteVertexArrays(1, &m_corners);
}

bool GlPicture::resize(int width, int height) {
  if (m_frame != 0 && width == m_width && height == m_height) return true;
  if (m_frame == 0) {
    glGenFramebuffers(1, &m_frame);
    // Nothing is in it: the shader knows the corners. The core profile draws with none bound, but not without one.
    glGenVertexArrays(1, &m_corners);
  }
  m_width = width;
  m_height = height;
  m_colour = GlTexture(GL_TEXTURE_2D, GL_NEAREST);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, nullptr);
  m_depth = GlTexture(GL_TEXTURE_2D, GL_NEAREST);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R32F, width, height, 0, GL_RED, GL_FLOAT, nullptr);
  glBindFramebuffer(GL_FRAMEBUFFER, m_frame);
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, m_colour.id(), 0);
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT1, GL_TEXTURE_2D, m_depth.id(), 0);
  constexpr std::array<GLenum, 2> kBoth{GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1};
  glDrawBuffers(2, kBoth.data());
  const bool good = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
  if (!good) m_width = m_height = 0;
  return good;
}

void GlPicture::bind() const {
  glBindFramebuffer(GL_FRAMEBUFFER, m_frame);
  glBindVertexArray(m_corners);
  glViewport(0, 0, m_width, m_height);
}

void GlPicture::read(std::uint32_t* pixels, float* depths) const {
  glReadBuffer(GL_COLOR_ATTACHMENT0);
  glReadPixels(0, 0, m_width, m_height, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, pixels);
  glReadBuffer(GL_COLOR_ATTACHMENT1);
  glReadPixels(0, 0, m_width, m_height, GL_RED, GL_FLOAT, depths);
}

}  // namespace pellucid
