#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pellucid {

/// So much of a file is enough for all that is asked here.
inline constexpr std::size_t kHeadBytes = 512;

/// Bytes in front of the first element of a data set without preamble and prefix (PS3.10 7.1) that belong to nothing: 0
/// where there are none, at most 8. Nothing where the head is that of no DICOM file. Never a guess: behind them stands
/// the tag of an element that data sets begin with, with its own value representation.
std::optional<std::size_t> strayBytes(std::string_view head);

/// One sentence about a file that is not DICOM: what it is, as far as its first bytes tell.
std::string whatInsteadOfDicom(std::string_view head);

}  // namespace pellucid
