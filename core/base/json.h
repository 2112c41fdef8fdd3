#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/geometry.h"
#include "core/base/result.h"

namespace pellucid {

/// Keeps the order in which keys were written, so that reports and packs read as they were composed.
using Json = nlohmann::ordered_json;

/// Parses text from outside: at most 64 MiB and 64 levels deep; never throws.
Result<Json> parseJson(std::string_view text);
Result<Json> readJsonFile(const std::filesystem::path& file);

/// Member of an object as text, number or integer, or the fallback where it is absent or of another type; never throws.
std::string textOr(const Json& object, const char* key, std::string_view fallback = {});
double numberOr(const Json& object, const char* key, double fallback);
int integerOr(const Json& object, const char* key, int fallback);
bool flagOr(const Json& object, const char* key, bool fallback);
/// Member as an array of numbers; empty where it is absent or holds anything else.
std::vector<double> numbersOf(const Json& object, const char* key);

Json toJson(const Geometry& geometry);
Result<Geometry> geometryFromJson(const Json& json);

}  // namespace pellucid
