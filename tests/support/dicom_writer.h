#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/dicom/object_writer.h"

namespace pellucid::test {

/// Keyword (or "gggg,eeee") and value; an empty value with the sign '-' in front of the keyword removes the element.
using Edits = std::vector<std::pair<std::string, std::string>>;

/// Changes elements of a DICOM file in place; false when that is impossible.
bool editDicom(const std::filesystem::path& file, const Edits& edits);

/// A new DICOM file of that SOP class with invented UIDs. `values` are paths with their value, items counted from 0:
/// "ConceptNameCodeSequence[0].CodeMeaning=Of Interest"; what they lead through is made. `bytes` become the values of
/// OB elements: {"PixelData", "..."}. Explicit VR little endian, or the given transfer syntax.
bool writeObject(const std::filesystem::path& file, const std::string& sopClassUid,
                 const std::vector<std::string>& values, const Edits& bytes = {},
                 const std::string& transferSyntaxUid = "1.2.840.10008.1.2.1");

/// An asymmetric volume: every voxel's value tells its index (column + 16 row + 256 slice), so that any confusion of
/// axes shows. 16 bit signed, at most 16 x 16 x 64.
Volume indexPhantom(const Geometry& geometry);

/// Patient "Planted^Zyxwv" with id "PLANTED-4711": what must never appear in an error or a log.
ObjectAttributes plantedAttributes(const std::string& modality);

/// The files of a folder in name order.
std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder);

/// Runs a program without a shell's expansion of its arguments; output and errors together, exit code in `code`.
std::string runProgram(const std::vector<std::string>& command, int* code = nullptr);

}  // namespace pellucid::test
