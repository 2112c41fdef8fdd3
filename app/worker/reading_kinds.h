#pragma once

#include <filesystem>
#include <vector>

#include "app/worker/request_loop.h"

namespace pellucid {

/// Kinds of pellucid-worker: scan, thumbnail, load, outline, document, quality, preprocess, packs. Free of LibTorch.
RequestKinds readingKinds(const std::vector<std::filesystem::path>& packFolders);

}  // namespace pellucid
