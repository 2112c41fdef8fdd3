#pragma once

#include "core/base/json.h"

namespace pellucid {

/// The member of a request, or null JSON where there is none.
const Json& member(const Json& request, const char* key);
/// The member as an array, or an empty array.
const Json& listOf(const Json& request, const char* key);
Error invalidRequest(const char* what);

}  // namespace pellucid
