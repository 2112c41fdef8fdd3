#pragma once

#include <string>
#include <string_view>

#include "core/dicom/study.h"

namespace pellucid {

/// Text of a DICOM element as UTF-8, by the value of Specific Character Set (0008,0005) with its backslashes.
/// Covers PS3.3 C.12.1.1.2: the ISO 8859 parts, Thai, JIS X 0201/0208/0212, KS X 1001, GB 2312 with and without code
/// extensions, UTF-8, GB18030, GBK. Bytes that mean nothing become U+FFFD; control characters become spaces. Text in
/// a file that declares no set, or the wrong one, is taken as UTF-8 where it is valid, else as Latin-1.
std::string decodeText(std::string_view bytes, std::string_view specificCharacterSet);

PersonName decodePersonName(std::string_view bytes, std::string_view specificCharacterSet);

}  // namespace pellucid
