#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pellucid {

/// RFC 4648, without line breaks.
std::string toBase64(std::string_view bytes);
/// Malformed unless it is whole Base64 with padding and without line breaks.
Result<std::string> fromBase64(std::string_view text);

}  // namespace pellucid
