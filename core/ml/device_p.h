#pragma once

#include <c10/core/Device.h>

#include <string>

namespace pellucid {

struct ChosenDevice {
  c10::Device device = c10::Device(c10::kCPU);
  std::string name = "cpu";  ///< "cpu" or "cuda:0".
  std::string note;          ///< Set where the wish could not be met.
};

/// "auto" takes the graphics processor where LibTorch can use one; a wish that cannot be met falls back to the CPU.
ChosenDevice chooseDevice(const std::string& wish);

}  // namespace pellucid
