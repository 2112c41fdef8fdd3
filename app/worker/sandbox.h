#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/base/result.h"

namespace pellucid {

/// What a worker may do. Files and models from outside are untrusted, and decoders have had holes.
struct SandboxLimits {
  std::uint64_t memoryBytes =
      0;                    ///< Address space; 0 for what defaultMemoryLimit() says, or none where it cannot work.
  bool limitMemory = true;  ///< False where a GPU driver reserves address space far beyond memory.
  /// Folders in which files may be read, with all below; empty for everywhere.
  std::vector<std::filesystem::path> readable;
  /// Folders in which files may be written, made and removed.
  std::vector<std::filesystem::path> writable;
};

/// Three quarters of the physical memory plus what libraries and thread stacks take of the address space.
std::uint64_t defaultMemoryLimit();

/// Lives no longer than the parent, has no core dump, a lower priority, bounded memory, no network, no other programs,
/// no look into other processes (libseccomp), and only the named files (Landlock, where the kernel has it). Binds
/// threads that exist already too, except for files. Cannot be undone. Error: Unsupported when the system refuses.
Result<void> enterSandbox(const SandboxLimits& limits);

}  // namespace pellucid
