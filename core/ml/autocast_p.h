#pragma once

#include <c10/core/Device.h>

namespace pellucid {

/// While it lives, convolutions and matrix products on the device run in bfloat16, which needs no scaling of the loss:
/// its exponent is that of float32. Of this thread; does nothing when it is not wanted.
class MixedPrecision {
 public:
  MixedPrecision(bool wanted, c10::Device device);
  ~MixedPrecision();
  MixedPrecision(const MixedPrecision&) = delete;
  MixedPrecision& operator=(const MixedPrecision&) = delete;

 private:
  bool m_wanted;
  c10::DeviceType m_type;
};

}  // namespace pellucid
