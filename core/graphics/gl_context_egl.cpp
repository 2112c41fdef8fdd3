#include <dlfcn.h>
#include <epoxy/egl.h>
#include <epoxy/gl.h>
#include <array>
#include <vector>

#include "core/graphics/gl_context_p.h"

namespace pellucid {

namespace {

constexpr int kMostDevices = 16;

/// libepoxy ends the program where it finds no library at all.
bool hasLibraries() {
  const auto loads = [](const char* name) { return dlopen(name, RTLD_LAZY | RTLD_LOCAL) != nullptr; };
  return loads("libEGL.so.1") && (loads("libOpenGL.so.0") || loads("libGL.so.1")) && epoxy_has_egl();
}

bool offers(const char* extensions, const char* name) {
  return extensions != nullptr && epoxy_extension_in_string(extensions, name);
}

class EglContext final : public GlContext {
 public:
  explicit EglContext(EGLDisplay display) : m_display(display) {}
  ~EglContext() override {
    // The display stays: others of this process may have the same one.
    if (m_surface != EGL_NO_SURFACE) eglDestroySurface(m_display, m_surface);
    if (m_context != EGL_NO_CONTEXT) eglDestroyContext(m_display, m_context);
  }

  bool create() {
    if (!eglInitialize(m_display, nullptr, nullptr) || !eglBindAPI(EGL_OPENGL_API)) return false;
    constexpr std::array<EGLint, 5> kWanted{EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT,
                                            EGL_NONE};
    EGLConfig config = nullptr;
    EGLint count = 0;
    if (!eglChooseConfig(m_display, kWanted.data(), &config, 1, &count) || count < 1) return false;
    const char* extensions = eglQueryString(m_display, EGL_EXTENSIONS);
    if (!offers(extensions, "EGL_KHR_create_context")) return false;
    std::vector<EGLint> attributes{EGL_CONTEXT_MAJOR_VERSION_KHR,       3,
                                   EGL_CONTEXT_MINOR_VERSION_KHR,       3,
                                   EGL_CONTEXT_OPENGL_PROFILE_MASK_KHR, EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT_KHR};
    auto plain = attributes;
    plain.push_back(EGL_NONE);
    // A card that was reset says so, rather than going on with nothing.
    attributes.insert(attributes.end(),
                      {EGL_CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY_KHR, EGL_LOSE_CONTEXT_ON_RESET_KHR, EGL_NONE});
    m_context = eglCreateContext(m_display, config, EGL_NO_CONTEXT, attributes.data());
    if (m_context == EGL_NO_CONTEXT) m_context = eglCreateContext(m_display, config, EGL_NO_CONTEXT, plain.data());
    if (m_context == EGL_NO_CONTEXT) return false;
    if (offers(extensions, "EGL_KHR_surfaceless_context")) return true;
    constexpr std::array<EGLint, 5> kSmallest{EGL_WIDTH, 1, EGL_HEIGHT, 1, EGL_NONE};
    m_surface = eglCreatePbufferSurface(m_display, config, kSmallest.data());
    return m_surface != EGL_NO_SURFACE;
  }

  bool makeCurrent() override {
    // Which interface is meant, each thread says for itself.
    return eglBindAPI(EGL_OPENGL_API) && eglMakeCurrent(m_display, m_surface, m_surface, m_context);
  }
  void release() override { eglMakeCurrent(m_display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT); }

 private:
  EGLDisplay m_display;
  EGLContext m_context = EGL_NO_CONTEXT;
  EGLSurface m_surface = EGL_NO_SURFACE;
};

/// Cards without any display first, as such a context disturbs nobody's.
std::vector<EGLDisplay> displays() {
  std::vector<EGLDisplay> result;
  const char* extensions = eglQueryString(EGL_NO_DISPLAY, EGL_EXTENSIONS);
  const bool platforms = offers(extensions, "EGL_EXT_platform_base");
  if (platforms && offers(extensions, "EGL_EXT_platform_device") &&
      (offers(extensions, "EGL_EXT_device_base") || offers(extensions, "EGL_EXT_device_enumeration"))) {
    std::array<EGLDeviceEXT, kMostDevices> devices{};
    EGLint count = 0;
    if (eglQueryDevicesEXT(kMostDevices, devices.data(), &count))
      for (int i = 0; i < count; ++i)
        result.push_back(
            eglGetPlatformDisplayEXT(EGL_PLATFORM_DEVICE_EXT, devices[static_cast<std::size_t>(i)], nullptr));
  }
  if (platforms && offers(extensions, "EGL_MESA_platform_surfaceless"))
    result.push_back(eglGetPlatformDisplayEXT(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr));
  result.push_back(eglGetDisplay(EGL_DEFAULT_DISPLAY));
  return result;
}

}  // namespace

Result<std::unique_ptr<GlContext>> GlContext::open(const Accepts& accepts) {
  if (hasLibraries()) {
    for (EGLDisplay display : displays()) {
      if (display == EGL_NO_DISPLAY) continue;
      auto context = std::make_unique<EglContext>(display);
      if (!context->create() || !context->makeCurrent()) continue;
      const auto* name = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
      const bool accepted = name != nullptr && epoxy_gl_version() >= 33 && accepts(name);
      context->release();
      if (accepted) return std::unique_ptr<GlContext>(std::move(context));
    }
  }
  return Error{ErrorCode::Unsupported, "There is no graphics card that can render volumes.", ""};
}

}  // namespace pellucid
