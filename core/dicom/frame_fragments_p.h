#pragma once

#include <vector>

#include "core/dicom/header_p.h"

class DcmFileCache;
class DcmPixelSequence;

namespace pellucid {

/// Where the frames of encapsulated Pixel Data begin (PS3.5 A.4): the number of the first fragment of each frame,
/// counted from 1, and of the one behind the last. By what the fragments hold before what the offset tables say, which
/// are often missing, empty or wrong. Shorter than `frames` + 1 where fragments are missing; empty where nothing tells
/// frames apart. `extendedOffsets`: the value of (7FE0,0001).
std::vector<Uint32> frameFragments(DcmPixelSequence& sequence, int frames, const std::string& extendedOffsets,
                                   DcmFileCache& cache);

}  // namespace pellucid
