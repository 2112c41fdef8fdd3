#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace pellucid {

enum class ImageFormat { Png, Jpeg, Tiff, Nifti, Nrrd, Unknown };

/// By the first bytes, not by the name.
ImageFormat formatOf(std::string_view bytes);

/// Size of a page as its header states it.
struct PageSize {
  std::uint64_t columns = 0;
  std::uint64_t rows = 0;
};

/// Sizes of all pages (one in PNG and JPEG), read without decoding, and whether the file is whole as far as its
/// structure shows. Malformed for truncated files and broken headers, Unsupported for more than 4096 pages.
Result<std::vector<PageSize>> pagesOf(std::string_view bytes, ImageFormat format);

}  // namespace pellucid
