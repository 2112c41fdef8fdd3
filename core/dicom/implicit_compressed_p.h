#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/dicom/header_p.h"

namespace pellucid {

/// Where the data set of a file begins that names a compressed transfer syntax, all of which have explicit VR (PS3.5
/// A.4), but has implicit VR. Some toolkits have written such files; DCMTK reads nonsense from them. Nothing for all
/// other files. `format` holds the meta header.
std::optional<std::uint64_t> implicitDataSetStart(const std::filesystem::path& file, DcmFileFormat& format);

/// Reads such a data set from a stream that stands at its start, so that its pixels stand under the transfer syntax
/// that the file names.
OFCondition readImplicitCompressed(DcmInputStream& stream, DcmFileFormat& format);

}  // namespace pellucid
