#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"

namespace pellucid {

/// What one object says about another (PS3.3 10.8, 10.3). Empty or no numbers: the whole instance.
struct SopReference {
  std::string sopClassUid;
  std::string sopInstanceUid;
  std::string seriesUid;  ///< Empty where the object does not say in which series the instance lies.
  std::string studyUid;
  std::vector<int> frames;           ///< From 1, as in DICOM.
  std::vector<int> segments;         ///< Segment numbers, for references to segmentations.
  std::vector<int> channels;         ///< Pairs of multiplex group and channel, for references to waveforms.
  std::string presentationStateUid;  ///< How the image is meant to be shown; empty for as it is.
};

Json toJson(const SopReference& reference);

}  // namespace pellucid
