#include "core/ml/torch_error_p.h"

#include <new>
#include <string_view>

namespace pellucid {

Error torchError(const std::exception& exception, std::string sentence) {
  const std::string_view what = exception.what();
  // LibTorch's allocators throw c10::Error, told apart by their words only.
  const bool noMemory = dynamic_cast<const std::bad_alloc*>(&exception) != nullptr ||
                        what.find("allocate memory") != std::string_view::npos ||
                        what.find("out of memory") != std::string_view::npos;
  // Only the first line: the rest is a call stack.
  std::string detail(what.substr(0, what.find('\n')));
  if (noMemory)
    return {ErrorCode::OutOfMemory,
            "There is not enough memory for this; close other studies or programs and try again.", std::move(detail)};
  return {ErrorCode::Internal, std::move(sentence), std::move(detail)};
}

}  // namespace pellucid
