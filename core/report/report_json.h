#pragma once

#include "core/base/base64.h"
#include "core/report/report.h"

namespace pellucid {

/// Everything of the report, images as Base64 (RFC 4648).
Json toJson(const Report& report);
/// Malformed when anything is missing or cannot be; images larger than 64 MiB are refused.
Result<Report> reportFromJson(const Json& json);

}  // namespace pellucid
