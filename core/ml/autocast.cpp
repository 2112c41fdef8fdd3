#include <ATen/autocast_mode.h>
#include <torch/version.h>

#include "core/ml/autocast_p.h"

namespace pellucid {

namespace {

// LibTorch 2.4 gave each kind of device the same two functions.
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
void enable(c10::DeviceType type, bool on) {
  if (on) at::autocast::set_autocast_dtype(type, at::kBFloat16);
  at::autocast::set_autocast_enabled(type, on);
}
#else
void enable(c10::DeviceType type, bool on) {
  if (type == c10::kCUDA) {
    if (on) at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
    at::autocast::set_enabled(on);
  } else {
    if (on) at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
    at::autocast::set_cpu_enabled(on);
  }
}
#endif

}  // namespace

MixedPrecision::MixedPrecision(bool wanted, c10::Device device) : m_wanted(wanted), m_type(device.type()) {
  if (m_wanted) enable(m_type, true);
}

MixedPrecision::~MixedPrecision() {
  if (!m_wanted) return;
  enable(m_type, false);
  at::autocast::clear_cache();
}

}  // namespace pellucid
