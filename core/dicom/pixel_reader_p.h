#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/volume.h"
#include "core/dicom/header_p.h"
#include "core/dicom/narrowing_p.h"

namespace pellucid {

/// PS3.3 C.7.6.3: how the samples of one file lie, checked for sense.
struct PixelFormat {
  int rows = 0;
  int columns = 0;
  int frames = 1;
  int samples = 1;
  int bitsAllocated = 0;
  int bitsStored = 0;
  int highBit = 0;
  bool isSigned = false;
  bool isFloat = false;  ///< Float (32) or Double Float (64) Pixel Data.
  bool planar = false;   ///< Colour by plane.
  std::string photometric;

  bool isColour() const { return samples == 3 || photometric == "PALETTE COLOR"; }
  /// What `PixelReader::read` delivers: RGB8 for colour, the stored type for grey.
  VoxelType voxelType() const;
  int channels() const { return isColour() ? 3 : 1; }
  std::size_t frameBytesOut() const;
  bool operator==(const PixelFormat&) const = default;
};

/// Errors: Unsupported or Malformed with a sentence; also where the declared size makes no sense for the file.
Result<PixelFormat> pixelFormatOf(const Header& header, double fileBytes, const std::string& transferSyntaxUid);

/// Name of a transfer syntax for sentences: "JPEG 2000 lossless", "HTJ2K", ...
std::string transferSyntaxName(const std::string& uid);
bool isLossySyntax(const std::string& uid);

/// Decodes the frames of one file. Frames are cheapest in ascending order. One thread at a time per reader.
class PixelReader {
 public:
  static Result<PixelReader> open(const std::filesystem::path& file);
  PixelReader(PixelReader&&) noexcept;
  PixelReader& operator=(PixelReader&&) noexcept;
  ~PixelReader();

  const PixelFormat& format() const;
  const Header& header() const;
  const std::string& transferSyntaxUid() const;
  /// The bytes of one compressed frame, its fragments joined. Malformed where there are none.
  Result<std::string> compressedFrame(int frame);
  /// Writes `format().frameBytesOut()` bytes.
  Result<void> read(int frame, std::byte* out);
  /// The values as they are stored, single bits as bytes, without palette or colour: what label maps mean by them.
  /// `out` has room for `storedFrameBytes()`; what follows the samples there is left over from decoding.
  Result<void> readStored(int frame, std::byte* out);
  std::size_t storedFrameBytes() const;
  /// Whether it holds no more than the header, and the pixels stay in the file.
  bool readsFromFile() const;
  /// Closes the file until a frame is read again, and forgets what was counted.
  void rest();
  /// Of the frames that were read since it was asked for last.
  Narrowing takeNarrowing();

 private:
  struct State;
  explicit PixelReader(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace pellucid
