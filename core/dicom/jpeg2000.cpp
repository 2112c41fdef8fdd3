#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "core/dicom/jpeg2000_p.h"

namespace pellucid {

namespace {

struct Source {
  std::string_view bytes;
  std::size_t position = 0;
};

OPJ_SIZE_T readBytes(void* buffer, OPJ_SIZE_T count, void* user) {
  auto& source = *static_cast<Source*>(user);
  const std::size_t left = source.bytes.size() - source.position;
  if (left == 0) return static_cast<OPJ_SIZE_T>(-1);
  const std::size_t taken = std::min<std::size_t>(count, left);
  std::memcpy(buffer, source.bytes.data() + source.position, taken);
  source.position += taken;
  return taken;
}

OPJ_OFF_T skipBytes(OPJ_OFF_T count, void* user) {
  auto& source = *static_cast<Source*>(user);
  if (count < 0) return -1;
  const std::size_t left = source.bytes.size() - source.position;
  const std::size_t skipped = std::min<std::size_t>(static_cast<std::size_t>(count), left);
  source.position += skipped;
  return skipped == 0 && count > 0 ? -1 : static_cast<OPJ_OFF_T>(skipped);
}

OPJ_BOOL seekBytes(OPJ_OFF_T position, void* user) {
  auto& source = *static_cast<Source*>(user);
  if (position < 0 || static_cast<std::size_t>(position) > source.bytes.size()) return OPJ_FALSE;
  source.position = static_cast<std::size_t>(position);
  return OPJ_TRUE;
}

// OpenJPEG's streams and codecs are both void*: their deleters cannot be overloads.
struct StreamDeleter {
  void operator()(opj_stream_t* stream) const { opj_stream_destroy(stream); }
};
struct CodecDeleter {
  void operator()(opj_codec_t* codec) const { opj_destroy_codec(codec); }
};
struct ImageDeleter {
  void operator()(opj_image_t* image) const { opj_image_destroy(image); }
};

Error damaged(const char* detail) {
  return {ErrorCode::Malformed, "The JPEG 2000 image is damaged and cannot be decoded.", detail};
}

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t width) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < width; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

/// The code stream of a file that wraps it into boxes (ISO 15444-1 I.4), which PS3.5 8.2.4 forbids and some write; bare
/// code streams as they are. Boxes beside it are never looked at. Empty where there is none.
std::string_view codeStreamOf(std::string_view bytes) {
  if (bytes.size() < 12 || bytes.substr(4, 4) != "jP  ") return bytes;
  for (std::size_t at = 0; bytes.size() - at >= 8;) {
    std::size_t head = 8;
    std::uint64_t length = number(bytes, at, 4);
    if (length == 1 && bytes.size() - at >= 16) {
      head = 16;
      length = number(bytes, at + 8, 8);
    }
    const std::size_t left = bytes.size() - at;
    if (length == 0 || length > left) length = left;
    if (length < head) return {};
    if (bytes.substr(at + 4, 4) == "jp2c") return bytes.substr(at + head, length - head);
    at += length;
  }
  return {};
}

constexpr std::string_view kSiz = "\xFF\x4F\xFF\x51";

/// ISO 15444-1 A.5.1. OpenJPEG makes room for every tile as soon as it has read the header, and a few bytes can claim
/// 65535 of them: so the sizes are looked at before.
bool claimsWithinReason(std::string_view codeStream, int columns, int rows) {
  constexpr std::size_t kSizEnd = 42;  // Up to the number of components.
  if (codeStream.size() < kSizEnd || !codeStream.starts_with(kSiz)) return false;
  const auto word = [&](std::size_t at) { return number(codeStream, at, 4); };
  const std::uint64_t right = word(8), bottom = word(12), left = word(16), top = word(20);
  const std::uint64_t tileWidth = word(24), tileHeight = word(28), tileLeft = word(32), tileTop = word(36);
  const std::uint64_t components = number(codeStream, 40, 2);
  if (components != 1 && components != 3 && components != 4) return false;
  if (left >= right || top >= bottom || tileWidth == 0 || tileHeight == 0 || tileLeft > left || tileTop > top)
    return false;
  // Of components that are thinned out the image area is larger than they are, but never by much in medicine.
  constexpr std::uint64_t kThinning = 2;
  if (right - left > kThinning * static_cast<std::uint64_t>(columns) ||
      bottom - top > kThinning * static_cast<std::uint64_t>(rows))
    return false;
  const std::uint64_t across = (right - tileLeft + tileWidth - 1) / tileWidth;
  const std::uint64_t down = (bottom - tileTop + tileHeight - 1) / tileHeight;
  constexpr std::uint64_t kSmallestTile = 64 * 64;
  const auto pixels = static_cast<std::uint64_t>(columns) * static_cast<std::uint64_t>(rows);
  return across <= 65535 && down <= 65535 && across * down <= 256 + pixels / kSmallestTile;
}

bool isPlausible(const opj_image_t& image, int columns, int rows) {
  if (image.numcomps != 1 && image.numcomps != 3 && image.numcomps != 4) return false;
  for (OPJ_UINT32 i = 0; i < image.numcomps; ++i) {
    const opj_image_comp_t& component = image.comps[i];
    if (component.w != static_cast<OPJ_UINT32>(columns) || component.h != static_cast<OPJ_UINT32>(rows)) return false;
    if (component.prec < 1 || component.prec > 32) return false;
  }
  return true;
}

}  // namespace

JpegHead readJpeg2000Head(std::string_view bytes) {
  constexpr std::size_t kFirstComponentEnd = 45;
  const std::string_view codeStream = codeStreamOf(bytes);
  if (codeStream.size() < kFirstComponentEnd || !codeStream.starts_with(kSiz)) return {};
  const auto along = [&](std::size_t last, std::size_t first, std::size_t step) -> unsigned {
    const std::uint64_t every = number(codeStream, step, 1);
    if (every == 0) return 0;
    const auto samples = [every](std::uint64_t to) { return (to + every - 1) / every; };
    const std::uint64_t end = samples(number(codeStream, last, 4)), begin = samples(number(codeStream, first, 4));
    constexpr std::uint64_t kLongest = 65535;  // Rows and Columns are US.
    return end > begin && end - begin <= kLongest ? static_cast<unsigned>(end - begin) : 0;
  };
  return {.rows = along(12, 20, 44),
          .columns = along(8, 16, 43),
          .components = static_cast<unsigned>(number(codeStream, 40, 2))};
}

Result<Jpeg2000Image> decodeJpeg2000(std::string_view bytes, int expectedColumns, int expectedRows) {
  const std::string_view codeStream = codeStreamOf(bytes);
  if (!claimsWithinReason(codeStream, expectedColumns, expectedRows)) return damaged("size of image or tiles");
  Source source{codeStream};
  const std::unique_ptr<opj_stream_t, StreamDeleter> stream(opj_stream_create(1 << 16, OPJ_TRUE));
  const std::unique_ptr<opj_codec_t, CodecDeleter> codec(opj_create_decompress(OPJ_CODEC_J2K));
  if (!stream || !codec) return Error{ErrorCode::OutOfMemory, "There is not enough memory to decode the image.", ""};
  opj_stream_set_user_data(stream.get(), &source, nullptr);
  opj_stream_set_user_data_length(stream.get(), codeStream.size());
  opj_stream_set_read_function(stream.get(), readBytes);
  opj_stream_set_skip_function(stream.get(), skipBytes);
  opj_stream_set_seek_function(stream.get(), seekBytes);
  opj_dparameters_t parameters;
  opj_set_default_decoder_parameters(&parameters);
  if (opj_setup_decoder(codec.get(), &parameters) == OPJ_FALSE) return damaged("setup");
  opj_image_t* raw = nullptr;
  const bool headerRead = opj_read_header(stream.get(), codec.get(), &raw) != OPJ_FALSE;
  const std::unique_ptr<opj_image_t, ImageDeleter> image(raw);
  if (!headerRead || !image) return damaged("header");
  if (!isPlausible(*image, expectedColumns, expectedRows)) return damaged("size differs from the header");
  if (opj_decode(codec.get(), stream.get(), image.get()) == OPJ_FALSE) return damaged("code stream");
  if (!isPlausible(*image, expectedColumns, expectedRows)) return damaged("decoded size");
  Jpeg2000Image result;
  result.columns = expectedColumns;
  result.rows = expectedRows;
  result.components = image->numcomps == 1 ? 1 : 3;
  result.bits = static_cast<int>(image->comps[0].prec);
  result.isSigned = image->comps[0].sgnd != 0;
  const std::size_t count = static_cast<std::size_t>(expectedColumns) * expectedRows;
  result.samples.resize(count * result.components);
  for (int c = 0; c < result.components; ++c) {
    const OPJ_INT32* data = image->comps[c].data;
    if (data == nullptr) return damaged("component without data");
    for (std::size_t i = 0; i < count; ++i) result.samples[i * result.components + c] = data[i];
  }
  return result;
}

}  // namespace pellucid
