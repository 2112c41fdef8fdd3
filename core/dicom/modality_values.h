#pragma once

#include <filesystem>
#include <optional>
#include <utility>

#include "core/base/display.h"
#include "core/base/volume.h"

namespace pellucid {

/// Stored values through a Modality LUT (PS3.3 C.11.1.1), once and for all: UInt16 on the same grid. `table` has
/// values. Error: OutOfMemory.
Result<Volume> throughModalityLut(const Volume& stored, const LookupTable& table);

/// What a file says about the values that it stores.
struct StoredValues {
  /// The lowest and the highest that its bits can hold (PS3.3 C.7.6.3.1), there or not; nothing for real numbers.
  std::optional<std::pair<double, double>> range;
  bool hasModalityTable = false;  ///< A Modality LUT that is a table: loadDicomSeries() gives its output.
};

/// Errors: those of opening an image.
Result<StoredValues> storedValuesOf(const std::filesystem::path& file);

}  // namespace pellucid
