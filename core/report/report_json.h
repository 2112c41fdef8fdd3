#pragma once

#include "core/report/report.h"

namespace pellucid {

/// Everything of the report, images as Base64 (RFC 4648).
Json toJson(const Report& report);
/// Malformed when anything is missing or cannot be; images larger than 64 MiB are refused.
Result<Report> reportFromJson(const Json& json);

std::string toBase64(std::string_view bytes);
/// Malformed unless it is whole Base64 with padding and without line breaks.
Result<std::string> fromBase64(std::string_view text);

}  // namespace pellucid
