#pragma once

#include <dcmtk/config/osconfig.h>
#include <dcmtk/ofstd/ofcond.h>

#include <string_view>

#include "core/base/result.h"

namespace pellucid {

/// The one door for DCMTK's status codes. `what` is the subject of the sentence ("The file", "The DICOMDIR").
/// The texts of DCMTK can quote values of the file, so only its numbers go into the detail.
Error dcmtkError(const OFCondition& condition, std::string_view what);

/// Registers decoders and silences DCMTK's log (it quotes element values); cheap after the first call, thread-safe.
void prepareDcmtk();

}  // namespace pellucid
