#pragma once

#include <filesystem>
#include <string>

#include "core/base/volume.h"

namespace pellucid {

/// What an image file says about itself to whoever finds it alone. UTF-8, without patient data.
struct ImageNote {
  std::string warning;      ///< "Not for primary diagnosis"
  std::string source;       ///< What made it, with its version.
  std::string description;  ///< What it shows and what it is meant for.
};

/// As writeImageFile(), with the note in the file: PNG (8 bits) in text chunks "Warning", "Source" and "Description"
/// (ISO/IEC 15948, 11.3.4.5); NIfTI-1 in `descrip`, as much as it holds, and whole in a header extension of code 6
/// (comment). Errors: those of writeImageFile(); InvalidArgument for other formats.
Result<void> writeNotedImageFile(const Volume& volume, const std::filesystem::path& file, const ImageNote& note);

/// The bytes of a PNG file with the note behind its header. What is no PNG comes back as it is.
std::string pngWithNote(const std::string& png, const ImageNote& note);

}  // namespace pellucid
