#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/report/report.h"

namespace pellucid {

/// One way to hand a report on. A new one is one function and one row of the table in exporter.cpp. (PDF is printed by
/// ui/print, because it needs fonts.)
struct Exporter {
  const char* id;         ///< "html"
  const char* title;      ///< "Web page"
  const char* extension;  ///< ".html"
  Result<std::string> (*content)(const Report& report);
};

const std::vector<Exporter>& exporters();
/// Null when there is none of that id.
const Exporter* findExporter(const std::string& id);
/// The target is whole or untouched. Errors: OutOfDisk, Internal.
Result<void> exportReport(const Report& report, const Exporter& exporter, const std::filesystem::path& file);

/// One row per finding in any state, with probability, state, reader, time, pack and weights hash (RFC 4180, UTF-8).
/// No patient data but what the reader typed.
std::string findingsCsv(const Report& report);
/// One row per measurement, with unit, what it rests on and what measured it.
std::string measurementsCsv(const Report& report);

}  // namespace pellucid
