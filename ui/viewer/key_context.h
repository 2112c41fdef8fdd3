#pragma once

namespace pellucid::ui {

/// Where a key of a command or tool means something. In a 3D view its own commands come first.
enum class KeyContext {
  Everywhere,
  Images,  ///< Views of images and planes.
  Volume,  ///< 3D views.
  Pointer  ///< An image whose pointer is moved by keys (key_pointer.h), which come before all others then.
};

/// Whether two commands of these contexts can be meant by one press of a key.
constexpr bool meet(KeyContext a, KeyContext b) {
  if (a == KeyContext::Pointer || b == KeyContext::Pointer) return a == b;
  return a == b || a == KeyContext::Everywhere || b == KeyContext::Everywhere;
}

}  // namespace pellucid::ui
