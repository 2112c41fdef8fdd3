#pragma once

#include <c10/core/Device.h>

#include <string>

#include "core/base/result.h"

namespace pellucid {

struct ChosenDevice {
  c10::Device device = c10::Device(c10::kCPU);
  std::string name = "cpu";  ///< "cpu" or "cuda:0".
  std::string note;          ///< Set where the wish could not be met.
};

/// "auto" takes the graphics processor where LibTorch can use one; a wish that cannot be met falls back to the CPU.
ChosenDevice chooseDevice(const std::string& wish);

/// Moves the choice to the CPU where the error is one that a graphics processor gives and a CPU may not: its memory is
/// full, or a kernel or the driver gives up. False where nothing is gained by it. The note then says so.
bool fallBackToCpu(ChosenDevice& chosen, const Error& error);

/// Does the work on the chosen device; what fails on a graphics processor is done once more, on the CPU.
template <typename Work>
auto withFallback(ChosenDevice& chosen, const Work& work) {
  auto result = work(chosen.device);
  if (!result && fallBackToCpu(chosen, result.error())) return work(chosen.device);
  return result;
}

}  // namespace pellucid
