#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include "core/base/files.h"

namespace pellucid {

namespace {

constexpr std::size_t kLargestText = std::size_t{64} << 20;
constexpr int kDeepest = 64;

/// The recursive parser of a hostile document could exhaust the stack: count brackets outside strings first.
bool tooDeep(std::string_view text) {
  int depth = 0;
  bool inString = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (inString) {
      if (c == '\\') ++i;
      if (c == '"') inString = false;
    } else if (c == '"') {
      inString = true;
    } else if (c == '[' || c == '{') {
      if (++depth > kDeepest) return true;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return false;
}

const Json* member(const Json& object, const char* key) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(key);
  return found == object.end() ? nullptr : &*found;
}

}  // namespace

Result<Json> parseJson(std::string_view text) {
  if (text.size() > kLargestText) return Error{ErrorCode::Malformed, "The JSON document is too large.", ""};
  if (tooDeep(text)) return Error{ErrorCode::Malformed, "The JSON document is nested too deeply.", ""};
  Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return Error{ErrorCode::Malformed, "The JSON document is not valid.", ""};
  return json;
}

Result<Json> readJsonFile(const std::filesystem::path& file) {
  auto text = readTextFile(file, kLargestText);
  if (!text) return text.error();
  return parseJson(*text);
}

std::string textOr(const Json& object, const char* key, std::string_view fallback) {
  const Json* found = member(object, key);
  return found != nullptr && found->is_string() ? found->get<std::string>() : std::string(fallback);
}

double numberOr(const Json& object, const char* key, double fallback) {
  const Json* found = member(object, key);
  return found != nullptr && found->is_number() ? found->get<double>() : fallback;
}

int integerOr(const Json& object, const char* key, int fallback) {
  const double number = numberOr(object, key, fallback);
  return number >= -2147483648.0 && number <= 2147483647.0 ? static_cast<int>(number) : fallback;
}

bool flagOr(const Json& object, const char* key, bool fallback) {
  const Json* found = member(object, key);
  return found != nullptr && found->is_boolean() ? found->get<bool>() : fallback;
}

std::vector<double> numbersOf(const Json& object, const char* key) {
  const Json* found = member(object, key);
  if (found == nullptr || !found->is_array()) return {};
  std::vector<double> numbers;
  for (const Json& item : *found) {
    if (!item.is_number()) return {};
    numbers.push_back(item.get<double>());
  }
  return numbers;
}

Json toJson(const Geometry& geometry) {
  Json direction = Json::array();
  for (const Vector3& row : geometry.direction)
    for (const double value : row) direction.push_back(value);
  return {{"size", geometry.size},
          {"spacing", geometry.spacing},
          {"origin", geometry.origin},
          {"direction", direction},
          {"calibration", static_cast<int>(geometry.calibration)},
          {"inPatient", geometry.inPatient}};
}

Result<Geometry> geometryFromJson(const Json& json) {
  const auto size = numbersOf(json, "size");
  const auto spacing = numbersOf(json, "spacing");
  const auto origin = numbersOf(json, "origin");
  const auto direction = numbersOf(json, "direction");
  const int calibration = integerOr(json, "calibration", -1);
  if (size.size() != 3 || spacing.size() != 3 || origin.size() != 3 || direction.size() != 9 || calibration < 0 ||
      calibration > static_cast<int>(Calibration::File))
    return Error{ErrorCode::Malformed, "A geometry is incomplete.", ""};
  Geometry geometry;
  for (int i = 0; i < 3; ++i) {
    geometry.size[i] = static_cast<int>(size[i]);
    geometry.spacing[i] = spacing[i];
    geometry.origin[i] = origin[i];
    for (int j = 0; j < 3; ++j) geometry.direction[i][j] = direction[i * 3 + j];
  }
  geometry.calibration = static_cast<Calibration>(calibration);
  geometry.inPatient = flagOr(json, "inPatient", false);
  return geometry;
}

}  // namespace pellucid
