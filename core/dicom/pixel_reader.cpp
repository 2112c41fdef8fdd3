#include "core/dicom/pixel_reader_p.h"

#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

#include "core/dicom/colour_p.h"
#include "core/dicom/dcmtk_error_p.h"
#include "core/dicom/frame_fragments_p.h"
#include "core/dicom/jpeg2000_p.h"
#include "core/dicom/jpeg_markers_p.h"
#include "core/dicom/rle_p.h"
#include "core/dicom/sample_layout_p.h"

namespace pellucid {

namespace {

bool isJpeg2000(const std::string& uid) {
  return uid.starts_with("1.2.840.10008.1.2.4.9") && uid.size() == 22 && uid.back() >= '0' && uid.back() <= '3';
}

bool isJpeg(const std::string& uid) {
  return uid.starts_with("1.2.840.10008.1.2.4.5") || uid == "1.2.840.10008.1.2.4.70";
}

bool isJpegLs(const std::string& uid) {
  return uid == "1.2.840.10008.1.2.4.80" || uid == "1.2.840.10008.1.2.4.81";
}

}  // namespace

struct PixelReader::State {
  std::unique_ptr<DicomFile> file;
  std::optional<Header> header;
  PixelFormat format;
  std::string syntax;
  DcmFileCache cache;
  std::optional<Palette> palette;
  std::optional<std::vector<Uint32>> starts;  ///< frameFragments(), once they were needed.
  std::vector<std::byte> scratch;
  Narrowing narrowing;

  DcmDataset& dataset() const { return *file->getDataset(); }
  bool encapsulated() const { return DcmXfer(dataset().getOriginalXfer()).isEncapsulated() != OFFalse; }
  std::size_t pixelCount() const { return static_cast<std::size_t>(format.rows) * format.columns; }
  std::size_t rawFrameBytes() const;

  Result<void> readRaw(int frame, std::byte* out, std::string& colourModel);
  Result<void> readNative(int frame, std::byte* out);
  Result<void> readBits(int frame, std::byte* out);
  Result<void> readReal(int frame, std::byte* out);
  Result<void> decodeWithDcmtk(int frame, std::byte* out, std::string& colourModel);
  Result<void> decodeWithOpenJpeg(int frame, std::byte* out, std::string& colourModel);
  DcmPixelSequence* fragments();
  /// Calls `take` for each fragment from `first` up to that before `last`, and says for how many. In one walk: DCMTK
  /// finds each by going through all before it.
  template <typename Take>
  Uint32 eachFragment(Uint32 first, Uint32 last, Take take);
  /// The number of the first fragment of a frame and of the one behind its last; nothing where they cannot be found.
  std::optional<std::pair<Uint32, Uint32>> fragmentRange(int frame);
  JpegHead jpegHead(Uint32 fragment);
  Result<void> checkSize(const JpegHead& head) const;
  Result<std::string> fragmentsOf(int frame);
  Result<void> readColour(int frame, std::byte* out);
  Result<void> readPaletteColour(int frame, std::byte* out);
};

std::size_t PixelReader::State::rawFrameBytes() const {
  if (!encapsulated() && format.samples == 3 && format.photometric.ends_with("422")) return pixelCount() * 2;
  return pixelCount() * format.samples * std::max(1, format.bitsAllocated / 8);
}

Result<void> PixelReader::State::readNative(int frame, std::byte* out) {
  DcmElement* element = nullptr;
  if (dataset().findAndGetElement(DCM_PixelData, element).bad() || element == nullptr)
    return Error{ErrorCode::Malformed, "The file describes an image but holds no pixels.", ""};
  const std::size_t bytes = rawFrameBytes();
  const std::size_t offset = bytes * frame;
  const std::size_t available = element->getLength();
  if (offset + bytes > available)
    return Error{ErrorCode::Malformed,
                 "The pixel data are too short: " + std::to_string(offset + bytes) + " bytes are needed, " +
                     std::to_string(available) + " are there.",
                 ""};
  // Reads straight from the file into the volume: the one copy that has to be.
  const OFCondition status =
      element->getPartialValue(out, static_cast<Uint32>(offset), static_cast<Uint32>(bytes), &cache, gLocalByteOrder);
  if (status.bad()) return dcmtkError(status, "The pixel data");
  // 32-bit values in 16-bit words: DCMTK swaps bytes in words, big endian also has the words in the other order.
  if (format.bitsAllocated == 32 && dataset().getOriginalXfer() == EXS_BigEndianExplicit) {
    auto* words = reinterpret_cast<std::uint16_t*>(out);
    for (std::size_t i = 0; i + 1 < bytes / 2; i += 2) std::swap(words[i], words[i + 1]);
  }
  return {};
}

Result<void> PixelReader::State::readBits(int frame, std::byte* out) {
  // PS3.5 8.1.1: frames of single bits follow each other without padding, least significant bit first.
  const Uint8* bits = nullptr;
  unsigned long count = 0;
  if (dataset().findAndGetUint8Array(DCM_PixelData, bits, &count).bad() || bits == nullptr)
    return Error{ErrorCode::Malformed, "The file describes an image but holds no pixels.", ""};
  const std::size_t first = pixelCount() * frame;
  if ((first + pixelCount() + 7) / 8 > count) return Error{ErrorCode::Malformed, "The pixel data are too short.", ""};
  for (std::size_t i = 0; i < pixelCount(); ++i)
    out[i] = static_cast<std::byte>(bits[(first + i) / 8] >> ((first + i) % 8) & 1);
  return {};
}

Result<void> PixelReader::State::readReal(int frame, std::byte* out) {
  const bool isDouble = dataset().tagExists(DCM_DoubleFloatPixelData) != OFFalse;
  DcmElement* element = nullptr;
  dataset().findAndGetElement(isDouble ? DCM_DoubleFloatPixelData : DCM_FloatPixelData, element);
  const std::size_t bytes = pixelCount() * (isDouble ? 8 : 4);
  if (element == nullptr || bytes * (frame + std::size_t{1}) > element->getLength())
    return Error{ErrorCode::Malformed, "The pixel data are too short.", ""};
  std::vector<double> wide(isDouble ? pixelCount() : 0);
  const OFCondition status =
      element->getPartialValue(isDouble ? static_cast<void*>(wide.data()) : out, static_cast<Uint32>(bytes * frame),
                               static_cast<Uint32>(bytes), &cache, gLocalByteOrder);
  if (status.bad()) return dcmtkError(status, "The pixel data");
  narrowing.add(wide);
  for (std::size_t i = 0; i < wide.size(); ++i) reinterpret_cast<float*>(out)[i] = static_cast<float>(wide[i]);
  return {};
}

Result<void> PixelReader::State::decodeWithDcmtk(int frame, std::byte* out, std::string& colourModel) {
  DcmElement* element = nullptr;
  if (dataset().findAndGetElement(DCM_PixelData, element).bad() || element == nullptr)
    return Error{ErrorCode::Malformed, "The file describes an image but holds no pixels.", ""};
  auto* pixels = dynamic_cast<DcmPixelData*>(element);
  if (pixels == nullptr) return Error{ErrorCode::Malformed, "The pixel data are damaged.", ""};
  const auto range = fragmentRange(frame);
  if (!range) return Error{ErrorCode::Malformed, "The compressed image is damaged.", "fragments"};
  Uint32 fragment = range->first;
  const JpegHead head = jpegHead(fragment);
  if (auto checked = checkSize(head); !checked) return checked;
  // A progressive image is held whole by the decoder, however large it says that it is.
  if (head.stallsDecoder || head.samples() > pixelCount() * static_cast<std::size_t>(format.samples))
    return Error{ErrorCode::Malformed, "The compressed image is damaged and cannot be decoded.", "JPEG markers"};
  OFString model;
  const std::size_t bytes = rawFrameBytes();
  const OFCondition status = pixels->getUncompressedFrame(&dataset(), static_cast<Uint32>(frame), fragment, out,
                                                          static_cast<Uint32>(bytes + bytes % 2), model, &cache);
  // `fragment` is now the one behind the last that was decoded.
  eachFragment(range->first, std::min(fragment, range->second), [](DcmPixelItem& item) { item.compact(); });
  if (status == EC_UnsupportedEncoding || status == EC_CannotChangeRepresentation)
    return Error{ErrorCode::Unsupported,
                 "The image is stored as " + transferSyntaxName(syntax) + ", in a form that cannot be read.",
                 "DCMTK " + std::to_string(status.code())};
  if (status.bad()) return dcmtkError(status, "The compressed image");
  colourModel.assign(model.data(), model.size());
  return {};
}

DcmPixelSequence* PixelReader::State::fragments() {
  DcmElement* element = nullptr;
  dataset().findAndGetElement(DCM_PixelData, element);
  auto* pixels = dynamic_cast<DcmPixelData*>(element);
  if (pixels == nullptr) return nullptr;
  E_TransferSyntax key = EXS_Unknown;
  const DcmRepresentationParameter* parameter = nullptr;
  DcmPixelSequence* sequence = nullptr;
  pixels->getOriginalRepresentationKey(key, parameter);
  return pixels->getEncapsulatedRepresentation(key, parameter, sequence).good() ? sequence : nullptr;
}

template <typename Take>
Uint32 PixelReader::State::eachFragment(Uint32 first, Uint32 last, Take take) {
  DcmPixelSequence* sequence = fragments();
  DcmPixelItem* item = nullptr;
  Uint32 count = 0;
  if (sequence == nullptr || first >= last || sequence->getItem(item, first).bad()) return count;
  for (DcmObject* each = item; each != nullptr && count < last - first; each = sequence->nextInContainer(each)) {
    auto* fragment = dynamic_cast<DcmPixelItem*>(each);
    if (fragment == nullptr) break;
    take(*fragment);
    ++count;
  }
  return count;
}

std::optional<std::pair<Uint32, Uint32>> PixelReader::State::fragmentRange(int frame) {
  if (!starts) {
    DcmPixelSequence* sequence = fragments();
    // PS3.3 C.7.6.3.1.8.
    const std::string extended = header->bytes(DCM_ExtendedOffsetTable);
    starts = sequence == nullptr ? std::vector<Uint32>() : frameFragments(*sequence, format.frames, extended, cache);
  }
  const auto at = static_cast<std::size_t>(frame);
  if (at + 1 >= starts->size()) return std::nullopt;
  return std::pair((*starts)[at], (*starts)[at + 1]);
}

/// Of the fragment in which DCMTK will look for it.
JpegHead PixelReader::State::jpegHead(Uint32 fragment) {
  DcmPixelSequence* sequence = fragments();
  DcmPixelItem* item = nullptr;
  Uint8* data = nullptr;
  if (sequence == nullptr || !(isJpeg(syntax) || isJpegLs(syntax))) return {};
  if (sequence->getItem(item, fragment).bad() || item == nullptr || item->getUint8Array(data).bad() || data == nullptr)
    return {};
  return readJpegHead({reinterpret_cast<const char*>(data), item->getLength()});
}

/// A frame of another size than the header's would put its pixels in the wrong places, and some decoders take it.
Result<void> PixelReader::State::checkSize(const JpegHead& head) const {
  if (!head.hasSize() ||
      (head.rows == static_cast<unsigned>(format.rows) && head.columns == static_cast<unsigned>(format.columns)))
    return {};
  return Error{ErrorCode::Malformed,
               "The compressed image has " + std::to_string(head.columns) + " x " + std::to_string(head.rows) +
                   " pixels, its header says " + std::to_string(format.columns) + " x " + std::to_string(format.rows) +
                   "; it was not decoded.",
               ""};
}

Result<std::string> PixelReader::State::fragmentsOf(int frame) {
  const Error damaged{ErrorCode::Malformed, "The compressed image is damaged.", "fragments"};
  DcmPixelSequence* sequence = fragments();
  const auto range = fragmentRange(frame);
  if (sequence == nullptr || !range) return damaged;
  std::string bytes;
  bool sound = true;
  const Uint32 count = eachFragment(range->first, range->second, [&](DcmPixelItem& item) {
    Uint8* data = nullptr;
    sound = sound && item.getUint8Array(data).good() && data != nullptr;
    if (sound) bytes.append(reinterpret_cast<const char*>(data), item.getLength());
    // The fragments of all frames are as much as the file.
    item.compact();
  });
  if (!sound || count != range->second - range->first) return damaged;
  return bytes;
}

Result<void> PixelReader::State::decodeWithOpenJpeg(int frame, std::byte* out, std::string& colourModel) {
  auto bytes = fragmentsOf(frame);
  if (!bytes) return bytes.error();
  if (auto checked = checkSize(readJpeg2000Head(*bytes)); !checked) return checked;
  auto image = decodeJpeg2000(*bytes, format.columns, format.rows);
  if (!image) return image.error();
  if (image->components != format.samples)
    return Error{ErrorCode::Malformed, "The compressed image has other colour components than its header.", ""};
  const std::vector<std::int32_t>& samples = image->samples;
  if (format.bitsAllocated <= 8) {
    for (std::size_t i = 0; i < samples.size(); ++i) out[i] = static_cast<std::byte>(samples[i]);
  } else if (format.bitsAllocated == 16) {
    auto* values = reinterpret_cast<std::uint16_t*>(out);
    for (std::size_t i = 0; i < samples.size(); ++i) values[i] = static_cast<std::uint16_t>(samples[i]);
  } else {
    std::memcpy(out, samples.data(), samples.size() * 4);
  }
  // The code stream's own colour transform is undone by the decoder.
  const bool ownTransform = format.photometric == "YBR_ICT" || format.photometric == "YBR_RCT";
  colourModel = ownTransform ? "RGB" : format.photometric;
  return {};
}

Result<void> PixelReader::State::readRaw(int frame, std::byte* out, std::string& colourModel) {
  colourModel = format.photometric;
  if (format.isFloat) return readReal(frame, out);
  if (!encapsulated()) return format.bitsAllocated == 1 ? readBits(frame, out) : readNative(frame, out);
  if (isJpeg2000(syntax)) return decodeWithOpenJpeg(frame, out, colourModel);
  if (syntax == UID_RLELosslessTransferSyntax) {
    auto bytes = fragmentsOf(frame);
    if (!bytes) return bytes.error();
    return decodeRle(*bytes, pixelCount(), format.samples, std::max(1, format.bitsAllocated / 8), out);
  }
  return decodeWithDcmtk(frame, out, colourModel);
}

Result<void> PixelReader::State::readColour(int frame, std::byte* out) {
  const std::size_t count = pixelCount();
  scratch.resize(rawFrameBytes() + 1);
  std::string model;
  if (auto done = readRaw(frame, scratch.data(), model); !done) return done;
  std::vector<std::uint8_t> pixels(count * 3);
  const bool halved = !encapsulated() && model.ends_with("422");
  if (halved) {
    pixels = upsampled422(scratch.data(), count);
  } else {
    toEightBits(scratch.data(), count * 3, format, pixels.data());
    // Every decoder delivers colour by pixel (see prepareDcmtk): only uncompressed data can be by plane.
    if (format.planar && !encapsulated()) interleave(pixels, count);
  }
  if (model.starts_with("YBR_FULL")) ybrFullToRgb(pixels.data(), count);
  if (model.starts_with("YBR_PARTIAL")) ybrPartialToRgb(pixels.data(), count);
  std::memcpy(out, pixels.data(), pixels.size());
  return {};
}

Result<void> PixelReader::State::readPaletteColour(int frame, std::byte* out) {
  if (!palette) {
    auto read = readPalette(*header);
    if (!read) return read.error();
    palette = std::move(*read);
  }
  scratch.resize(rawFrameBytes() + 1);
  std::string model;
  if (auto done = readRaw(frame, scratch.data(), model); !done) return done;
  auto* rgb = reinterpret_cast<std::uint8_t*>(out);
  const int stored = std::min(format.bitsStored, 16);
  const int mask = (1 << stored) - 1;
  for (std::size_t i = 0; i < pixelCount(); ++i, rgb += 3) {
    auto value = static_cast<int>(scratch[i]);
    if (format.bitsAllocated == 16) value = reinterpret_cast<const std::uint16_t*>(scratch.data())[i];
    value &= mask;
    if (format.isSigned && value >> (stored - 1) != 0) value -= mask + 1;
    palette->map(value, rgb);
  }
  return {};
}

PixelReader::PixelReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PixelReader::PixelReader(PixelReader&&) noexcept = default;
PixelReader& PixelReader::operator=(PixelReader&&) noexcept = default;
PixelReader::~PixelReader() = default;

const PixelFormat& PixelReader::format() const {
  return m_state->format;
}
const Header& PixelReader::header() const {
  return *m_state->header;
}

const std::string& PixelReader::transferSyntaxUid() const {
  return m_state->syntax;
}

Result<std::string> PixelReader::compressedFrame(int frame) {
  return m_state->fragmentsOf(frame);
}

Result<PixelReader> PixelReader::open(const std::filesystem::path& file) {
  auto opened = openDicom(file, ReadDepth::All);
  if (!opened) return opened.error();
  auto state = std::make_unique<State>();
  state->file = std::move(*opened);
  state->syntax = transferSyntaxOf(*state->file);
  state->header = Header::listed(state->dataset());
  auto format = pixelFormatOf(*state->header, static_cast<double>(state->file->bytes), state->syntax);
  if (!format) return format.error();
  state->format = *format;
  return PixelReader(std::move(state));
}

bool PixelReader::readsFromFile() const {
  return !m_state->encapsulated() && m_state->syntax != UID_DeflatedExplicitVRLittleEndianTransferSyntax;
}

void PixelReader::rest() {
  m_state->cache.clear();
  m_state->narrowing = {};
}

Narrowing PixelReader::takeNarrowing() {
  return std::exchange(m_state->narrowing, {});
}

std::size_t PixelReader::storedFrameBytes() const {
  return m_state->rawFrameBytes() + 1;  // DCMTK's decoders write an even number of bytes.
}

Result<void> PixelReader::readStored(int frame, std::byte* out) {
  if (frame < 0 || frame >= m_state->format.frames)
    return Error{ErrorCode::InvalidArgument, "There is no such frame.", ""};
  std::string model;
  return m_state->readRaw(frame, out, model);
}

Result<void> PixelReader::read(int frame, std::byte* out) {
  State& state = *m_state;
  if (frame < 0 || frame >= state.format.frames)
    return Error{ErrorCode::InvalidArgument, "There is no such frame.", ""};
  if (state.format.photometric == "PALETTE COLOR" && state.format.samples == 1)
    return state.readPaletteColour(frame, out);
  if (state.format.isColour()) return state.readColour(frame, out);
  const std::size_t bytes = state.rawFrameBytes();
  std::string model;
  // DCMTK's decoders write an even number of bytes.
  const bool direct = bytes % 2 == 0 || !state.encapsulated();
  if (!direct) state.scratch.resize(bytes + 1);
  if (auto done = state.readRaw(frame, direct ? out : state.scratch.data(), model); !done) return done;
  if (!direct) std::memcpy(out, state.scratch.data(), bytes);
  if (!state.format.isFloat && state.format.bitsAllocated > 1) cleanGrey(out, state.pixelCount(), state.format);
  return {};
}

}  // namespace pellucid
