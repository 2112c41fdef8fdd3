#pragma once

#include <filesystem>

namespace pellucid {

/// Whether the sequences of a DICOM file nest within reason (64 levels). DCMTK descends by recursion, so a small
/// hostile file could exhaust the stack; this walk over the tags alone needs none, in deflated files too (of which those
/// beyond 1 GiB do not pass). Damaged files pass: the parser names them.
bool nestsWithinReason(const std::filesystem::path& file);

}  // namespace pellucid
