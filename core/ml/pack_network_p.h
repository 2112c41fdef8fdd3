#pragma once

#include <torch/csrc/jit/api/module.h>
#include <list>
#include <memory>
#include <mutex>
#include <string>

#include "core/ml/device_p.h"
#include "core/ml/model_pack.h"

namespace pellucid {

/// The network of one pack, ready to run on one device.
class PackNetwork {
 public:
  /// Builds the net and fills it from the pack's weights, whose hash is checked again: the file may have changed since
  /// the pack was read. Errors: Untrusted, Malformed, Unsupported, InvalidArgument.
  static Result<std::shared_ptr<PackNetwork>> load(const ModelPack& pack, c10::Device device);

  /// Logits on the CPU of a float32 batch, by the frozen and optimised graph. Throws what LibTorch throws.
  at::Tensor logits(const at::Tensor& batch);
  /// The unfrozen module in evaluation mode, for `features` and `classify` with gradients.
  torch::jit::Module& module() { return m_module; }
  c10::Device device() const { return m_device; }

 private:
  PackNetwork(torch::jit::Module module, c10::Device device, bool flat);

  torch::jit::Module m_module;
  torch::jit::Module m_frozen;
  c10::Device m_device;
  bool m_flat;  ///< Two-dimensional: rows and columns, for the memory order.
};

/// The networks that were used last. Not thread-safe: the analyser serialises.
class NetworkCache {
 public:
  explicit NetworkCache(std::size_t capacity = 3) : m_capacity(capacity) {}
  Result<std::shared_ptr<PackNetwork>> get(const ModelPack& pack, c10::Device device);

 private:
  struct Item {
    std::string key;
    std::shared_ptr<PackNetwork> network;
  };
  std::size_t m_capacity;
  std::list<Item> m_items;  ///< The last used in front.
};

}  // namespace pellucid
