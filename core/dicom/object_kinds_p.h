#pragma once

#include <string>

namespace pellucid {

/// What a storage object without drawable pixels is, in words; empty for images.
std::string objectKindOf(const std::string& sopClassUid);

}  // namespace pellucid
