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

Result<Jpeg2000Image> decodeJpeg2000(std::string_view bytes, int expectedColumns, int expectedRows) {
  Source source{bytes};
  const bool boxed = bytes.size() > 8 && bytes.substr(4, 4) == "jP  ";
  const std::unique_ptr<opj_stream_t, StreamDeleter> stream(opj_stream_create(1 << 16, OPJ_TRUE));
  const std::unique_ptr<opj_codec_t, CodecDeleter> codec(opj_create_decompress(boxed ? OPJ_CODEC_JP2 : OPJ_CODEC_J2K));
  if (!stream || !codec) return Error{ErrorCode::OutOfMemory, "There is not enough memory to decode the image.", ""};
  opj_stream_set_user_data(stream.get(), &source, nullptr);
  opj_stream_set_user_data_length(stream.get(), bytes.size());
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
