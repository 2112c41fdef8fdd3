#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/dicom/study.h"

namespace pellucid::ui {

class Session;

// Files that are not DICOM (PNG, JPEG, TIFF, NIfTI, NRRD): each is a study of its own and names no patient. Those of
// one folder stand together in lists and are stepped through one after the other, and share nothing else.

bool isImageFile(const Study& study);

/// "PNG", "NIfTI", ...: the same in every language.
const char* formatName(FileFormat format);

/// Where the file is; of an archive the folder that it was unpacked into. Empty for other studies.
std::filesystem::path folderOf(const Study& study);

/// The open image files of the folder of `study`, itself among them, in the order in which they were found; other
/// studies stand alone. The pointers are into `open`; empty where `study` is not open.
std::vector<const Study*> filesBeside(const std::vector<Study>& open, const Study& study);

/// The folder that an image file lies in, or the archive that it came in.
using PlaceOfFile = std::function<std::filesystem::path(const std::filesystem::path& file)>;
/// What tells an image file from open ones of the same name in other places: "labels" beside "images", "b/images"
/// beside "a/images". Empty where no other has its name, and for other studies.
std::string folderThatTells(const std::vector<Study>& open, const Study& study, const PlaceOfFile& place);
/// Among those of the session.
std::string folderThatTells(Session& session, const Study& study);

}  // namespace pellucid::ui
