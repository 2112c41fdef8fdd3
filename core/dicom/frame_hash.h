#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/job.h"
#include "core/base/json.h"

namespace pellucid {

/// The decoded frames of one file by their SHA-256, for comparing readers.
/// Grey: stored values in little endian, in 1 byte where 8 bits or fewer are allocated, else in 2 or 4, bits outside of
/// the stored ones cleared or, for signed values, filled with the sign. Float and double: 32-bit float. Colour (palette
/// and YBR too): 8-bit RGB by pixel. No modality transform, no window.
struct FrameHashes {
  std::string transferSyntaxUid;
  std::string transferSyntax;  ///< "JPEG 2000 lossless"
  std::string photometric;     ///< (0028,0004)
  int columns = 0;
  int rows = 0;
  int frames = 0;
  std::string voxel;                ///< "uint8", "int16", "float32", "rgb8", ...
  std::vector<std::string> sha256;  ///< Of each frame.
  std::string all;                  ///< Of all frames one after the other.
};

/// Is given each decoded frame in turn; its error ends the decoding.
using FrameSink = std::function<Result<void>(std::string_view frame)>;

/// Errors: those of PixelReader and of the sink, Cancelled.
Result<FrameHashes> hashFrames(const std::filesystem::path& file, Job& job, const FrameSink& sink = {});

Json toJson(const FrameHashes& hashes);

}  // namespace pellucid
