#include <algorithm>
#include <array>
#include <utility>

#include "core/dicom/object_content_p.h"
#include "core/dicom/object_kinds_p.h"
#include "core/dicom/pixel_reader_p.h"

namespace pellucid {

namespace {

struct SyntaxName {
  std::string_view uid;
  std::string_view name;
  bool lossy;
};

constexpr std::array kSyntaxes{
    SyntaxName{UID_LittleEndianImplicitTransferSyntax, "uncompressed", false},
    SyntaxName{UID_LittleEndianExplicitTransferSyntax, "uncompressed", false},
    SyntaxName{UID_BigEndianExplicitTransferSyntax, "uncompressed big endian", false},
    SyntaxName{UID_DeflatedExplicitVRLittleEndianTransferSyntax, "deflated", false},
    SyntaxName{UID_RLELosslessTransferSyntax, "RLE", false},
    SyntaxName{"1.2.840.10008.1.2.4.50", "JPEG baseline", true},
    SyntaxName{"1.2.840.10008.1.2.4.51", "JPEG extended", true},
    SyntaxName{"1.2.840.10008.1.2.4.53", "JPEG spectral selection", true},
    SyntaxName{"1.2.840.10008.1.2.4.55", "JPEG full progression", true},
    SyntaxName{"1.2.840.10008.1.2.4.57", "JPEG lossless", false},
    SyntaxName{"1.2.840.10008.1.2.4.70", "JPEG lossless", false},
    SyntaxName{"1.2.840.10008.1.2.4.80", "JPEG-LS lossless", false},
    SyntaxName{"1.2.840.10008.1.2.4.81", "JPEG-LS near lossless", true},
    SyntaxName{"1.2.840.10008.1.2.4.90", "JPEG 2000 lossless", false},
    SyntaxName{"1.2.840.10008.1.2.4.91", "JPEG 2000", true},
    SyntaxName{"1.2.840.10008.1.2.4.92", "JPEG 2000 multi-component lossless", false},
    SyntaxName{"1.2.840.10008.1.2.4.93", "JPEG 2000 multi-component", true},
    SyntaxName{"1.2.840.10008.1.2.4.94", "JPIP", false},
    SyntaxName{"1.2.840.10008.1.2.4.95", "JPIP deflated", false},
    SyntaxName{"1.2.840.10008.1.2.4.100", "MPEG-2 video", true},
    SyntaxName{"1.2.840.10008.1.2.4.101", "MPEG-2 video", true},
    SyntaxName{"1.2.840.10008.1.2.4.102", "MPEG-4 video", true},
    SyntaxName{"1.2.840.10008.1.2.4.103", "MPEG-4 video", true},
    SyntaxName{"1.2.840.10008.1.2.4.104", "MPEG-4 video", true},
    SyntaxName{"1.2.840.10008.1.2.4.105", "MPEG-4 video", true},
    SyntaxName{"1.2.840.10008.1.2.4.106", "MPEG-4 video", true},
    SyntaxName{"1.2.840.10008.1.2.4.107", "HEVC video", true},
    SyntaxName{"1.2.840.10008.1.2.4.108", "HEVC video", true},
    SyntaxName{"1.2.840.10008.1.2.4.110", "JPEG XL lossless", false},
    SyntaxName{"1.2.840.10008.1.2.4.111", "JPEG XL", true},
    SyntaxName{"1.2.840.10008.1.2.4.112", "JPEG XL", true},
    SyntaxName{"1.2.840.10008.1.2.4.201", "HTJ2K lossless", false},
    SyntaxName{"1.2.840.10008.1.2.4.202", "HTJ2K lossless", false},
    SyntaxName{"1.2.840.10008.1.2.4.203", "HTJ2K", true},
};

const SyntaxName* findSyntax(const std::string& uid) {
  const auto found = std::find_if(kSyntaxes.begin(), kSyntaxes.end(), [&uid](const auto& s) { return s.uid == uid; });
  return found == kSyntaxes.end() ? nullptr : &*found;
}

Error malformed(std::string sentence) {
  return {ErrorCode::Malformed, std::move(sentence), ""};
}

/// Decoded bytes that a file of this size can honestly hold. Ratios beyond this are decompression bombs: a constant
/// image reaches a few thousand to one in JPEG 2000, 64 to one in RLE.
double largestDecoded(double fileBytes) {
  constexpr double kAlwaysAllowed = 256.0 * 1024 * 1024;
  constexpr double kLargestRatio = 5000.0;
  return kAlwaysAllowed + kLargestRatio * fileBytes;
}

Result<void> checkBits(const PixelFormat& format) {
  const std::array kAllocated{1, 8, 16, 32};
  if (!format.isFloat && std::find(kAllocated.begin(), kAllocated.end(), format.bitsAllocated) == kAllocated.end())
    return Error{ErrorCode::Unsupported,
                 "Images with " + std::to_string(format.bitsAllocated) + " bits per pixel cannot be read.", ""};
  if (format.samples != 1 && format.samples != 3)
    return Error{ErrorCode::Unsupported,
                 "Images with " + std::to_string(format.samples) + " samples per pixel cannot be read.", ""};
  return {};
}

/// What is known of each frame takes memory too, however small the frame is.
Result<void> checkFrames(const PixelFormat& format, double fileBytes, bool compressed) {
  constexpr double kMostFrames = 500'000;
  constexpr double kSmallestFragment = 8;  // An item of nothing (PS3.5 A.4).
  const double most = std::min(kMostFrames, compressed ? fileBytes / kSmallestFragment : fileBytes * 8);
  if (format.frames <= most || format.frames == 1) return {};
  return malformed("The file claims " + std::to_string(format.frames) +
                   " frames, more than it can hold; it is damaged or made to do harm.");
}

/// Combinations that the standard does not have. Readers that trust each attribute by itself write beyond their
/// buffers.
Result<void> checkCombination(const PixelFormat& format, bool compressed) {
  const bool single = !format.isFloat && format.bitsAllocated == 1;
  if ((single || format.isFloat) && (compressed || format.samples != 1))
    return malformed(single ? "The file claims single-bit pixels in colour or compressed, which do not exist."
                            : "The file claims floating point pixels in colour or compressed, which do not exist.");
  // Retired (PS3.3 of 1998, C.7.6.3.1.2); shown as RGB its colours would be wrong.
  if (format.photometric == "HSV")
    return Error{ErrorCode::Unsupported, "The colours of the image are stored as HSV, which cannot be read.", ""};
  if (format.photometric == "PALETTE COLOR" && (format.isFloat || format.bitsAllocated > 16))
    return malformed("The file claims a palette for pixels of more than 16 bits, which does not exist.");
  return {};
}

/// An object of another kind is as it should be: it is named rather than called damaged.
Error noPixels(const Header& header, const PixelFormat& format) {
  const std::string uid = header.text(DCM_SOPClassUID);
  std::string kind = objectKindOf(uid);
  std::string name = sopClassName(uid);
  if (header.source().tagExists(DCM_DirectoryRecordSequence)) {
    kind = "List of the files of a medium";
    name = "DICOMDIR";
  }
  const bool image = kind.starts_with("Segmentation") || (kind.empty() && format.rows > 0);
  if (image) return malformed("The file describes an image but holds no pixels.");
  if (kind.empty()) kind = "Object of an unknown kind";
  const std::string which = name.empty() ? "" : " (" + name + ")";
  return {ErrorCode::Unsupported, "The file holds no image but this: " + kind + which + ".", ""};
}

}  // namespace

VoxelType PixelFormat::voxelType() const {
  if (isColour()) return VoxelType::UInt8;
  if (isFloat) return VoxelType::Float32;
  if (bitsAllocated <= 8) return isSigned ? VoxelType::Int8 : VoxelType::UInt8;
  if (bitsAllocated <= 16) return isSigned ? VoxelType::Int16 : VoxelType::UInt16;
  return isSigned ? VoxelType::Int32 : VoxelType::UInt32;
}

std::size_t PixelFormat::frameBytesOut() const {
  return static_cast<std::size_t>(rows) * columns * channels() * bytesPerVoxel(voxelType());
}

std::string transferSyntaxName(const std::string& uid) {
  const SyntaxName* found = findSyntax(uid);
  return found == nullptr ? "an unknown transfer syntax" : std::string(found->name);
}

bool isLossySyntax(const std::string& uid) {
  const SyntaxName* found = findSyntax(uid);
  return found != nullptr && found->lossy;
}

Result<PixelFormat> pixelFormatOf(const Header& header, double fileBytes, const std::string& transferSyntaxUid) {
  PixelFormat format;
  format.rows = header.integer(DCM_Rows, 0);
  format.columns = header.integer(DCM_Columns, 0);
  format.frames = std::max(1, header.integer(DCM_NumberOfFrames, 1));
  format.samples = header.integer(DCM_SamplesPerPixel, 1);
  format.bitsAllocated = header.integer(DCM_BitsAllocated, 0);
  format.bitsStored = header.integer(DCM_BitsStored, format.bitsAllocated);
  format.isSigned = header.integer(DCM_PixelRepresentation, 0) == 1;
  format.photometric = header.text(DCM_PhotometricInterpretation);
  format.planar = header.integer(DCM_PlanarConfiguration, 0) == 1;
  format.isFloat = header.source().tagExists(DCM_FloatPixelData) || header.source().tagExists(DCM_DoubleFloatPixelData);
  // What Float and Double Float Pixel Data hold is in their names, whatever Bits Allocated says.
  if (format.isFloat) format.bitsAllocated = header.source().tagExists(DCM_DoubleFloatPixelData) ? 64 : 32;
  if (format.photometric.empty()) format.photometric = format.samples == 3 ? "RGB" : "MONOCHROME2";
  if (!format.isFloat && !header.source().tagExists(DCM_PixelData)) return noPixels(header, format);
  if (format.rows <= 0 || format.columns <= 0) return malformed("The image has no rows or columns.");
  if (auto checked = checkBits(format); !checked) return checked.error();
  const bool compressed = DcmXfer(transferSyntaxUid.c_str()).isEncapsulated() != OFFalse;
  if (auto checked = checkCombination(format, compressed); !checked) return checked.error();
  if (format.bitsStored < 1 || format.bitsStored > format.bitsAllocated) format.bitsStored = format.bitsAllocated;
  format.highBit = header.integer(DCM_HighBit, format.bitsStored - 1);
  if (format.highBit < format.bitsStored - 1 || format.highBit >= format.bitsAllocated)
    format.highBit = format.bitsStored - 1;
  const double decoded = static_cast<double>(format.rows) * format.columns * format.frames * format.samples *
                         std::max(1, format.bitsAllocated / 8);
  if (decoded > largestDecoded(fileBytes))
    return malformed("The file claims an image of " + std::to_string(static_cast<long long>(decoded / 1048576.0)) +
                     " MB, more than its " + std::to_string(static_cast<long long>(fileBytes / 1024.0)) +
                     " kB can hold; it is damaged or made to do harm.");
  if (auto checked = checkFrames(format, fileBytes, compressed); !checked) return checked.error();
  // Video and codecs without a decoder: named before anything is tried.
  static const std::array kNoDecoder{"JPIP",    "JPIP deflated",    "MPEG-2 video", "MPEG-4 video",  "HEVC video",
                                     "JPEG XL", "JPEG XL lossless", "HTJ2K",        "HTJ2K lossless"};
  const std::string name = transferSyntaxName(transferSyntaxUid);
  if (std::find(kNoDecoder.begin(), kNoDecoder.end(), name) != kNoDecoder.end())
    return Error{ErrorCode::Unsupported, "The images are stored as " + name + ", which cannot be read yet.", ""};
  return format;
}

}  // namespace pellucid
