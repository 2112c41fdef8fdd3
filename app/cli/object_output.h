#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/originals.h"
#include "core/dicom/object_outline.h"
#include "core/dicom/study.h"

namespace pellucid::cli {

/// An outline as indented lines.
void printOutline(const CommandContext& context, const ObjectOutline& outline);

/// Prints what the files of a series without pixels hold; the same as JSON, an error in the place of each file that
/// cannot be read.
Json describeObjects(CommandContext& context, const Series& series, Outcome& outcome);

/// Whether `convert` can write something of such a series: masks or a document.
bool hasConvertibleObjects(const Series& series);

/// Writes the masks of segmentations as `extension` (".nii.gz", ".nrrd"), one file per segment since segments may
/// overlap and one for a whole label map, and documents as they are. Names of the files, all below `folder` and
/// beginning with `stem`; none takes the place of an original.
Result<std::vector<std::string>> writeObjects(const Series& series, const Originals& originals,
                                              const std::filesystem::path& folder, const std::string& stem,
                                              const std::string& extension, Job& job);

}  // namespace pellucid::cli
