#include <torch/torch.h>

#include "core/ml/device_p.h"

namespace pellucid {

ChosenDevice chooseDevice(const std::string& wish) {
  ChosenDevice chosen;
  if (wish == "cpu") return chosen;
  if (torch::cuda::is_available()) {
    chosen.device = c10::Device(c10::kCUDA, 0);
    chosen.name = "cuda:0";
  } else if (wish == "cuda") {
    chosen.note = "No graphics processor can be used here: the analysis ran on the CPU.";
  }
  if (wish != "auto" && wish != "cuda" && !wish.empty())
    chosen.note = "The device that was asked for is not known: the analysis ran on " + chosen.name + ".";
  return chosen;
}

bool fallBackToCpu(ChosenDevice& chosen, const Error& error) {
  const bool full = error.code == ErrorCode::OutOfMemory;
  if (chosen.device.is_cpu() || !(full || error.code == ErrorCode::Internal)) return false;
  chosen = {};
  chosen.note = full ? "The graphics processor does not have enough free memory for this: the analysis ran on the CPU."
                     : "The graphics processor could not run this model: the analysis ran on the CPU.";
  return true;
}

}  // namespace pellucid
