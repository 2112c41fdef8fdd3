#include "app/worker/request_values.h"

#include <nlohmann/json.hpp>

namespace pellucid {

const Json& member(const Json& request, const char* key) {
  static const Json kNothing;
  if (!request.is_object()) return kNothing;
  const auto found = request.find(key);
  return found == request.end() ? kNothing : *found;
}

const Json& listOf(const Json& request, const char* key) {
  static const Json kEmpty = Json::array();
  const Json& found = member(request, key);
  return found.is_array() ? found : kEmpty;
}

Error invalidRequest(const char* what) {
  return {ErrorCode::InvalidArgument, "The window asked for something that makes no sense.", what};
}

}  // namespace pellucid
