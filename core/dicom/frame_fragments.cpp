#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/dicom/frame_fragments_p.h"

namespace pellucid {

namespace {

using Starts = std::vector<Uint32>;

/// The head of a JPEG or JPEG-LS image, of a JPEG 2000 code stream, or of the boxes that some put around one.
bool beginsImage(DcmPixelItem& fragment, DcmFileCache& cache) {
  using namespace std::string_view_literals;
  std::array<char, 8> head{};
  if (fragment.getLength() < head.size()) return false;
  if (fragment.getPartialValue(head.data(), 0, static_cast<Uint32>(head.size()), &cache).bad()) return false;
  const std::string_view bytes(head.data(), head.size());
  return bytes.starts_with("\xFF\xD8\xFF"sv) || bytes.starts_with("\xFF\x4F\xFF\x51"sv) ||
         bytes.starts_with("\0\0\0\x0CjP  "sv);
}

std::uint64_t littleEndian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i > 0; --i) value = value << 8 | static_cast<unsigned char>(bytes[i - 1]);
  return value;
}

/// A table of offsets of `width` bytes that begins at the first fragment and goes from fragment to fragment.
Starts byTable(const std::string& table, std::size_t width, std::size_t frames,
               const std::vector<std::uint64_t>& offsets) {
  if (table.size() / width != frames) return {};
  Starts starts;
  for (std::size_t i = 0; i < frames; ++i) {
    const std::uint64_t offset = littleEndian(std::string_view(table).substr(i * width, width));
    const auto found = std::lower_bound(offsets.begin(), offsets.end(), offset);
    if (found == offsets.end() || *found != offset) return {};
    const auto fragment = static_cast<Uint32>(found - offsets.begin()) + 1;
    if (starts.empty() ? fragment != 1 : fragment <= starts.back()) return {};
    starts.push_back(fragment);
  }
  return starts;
}

Starts oneEach(std::size_t fragments) {
  Starts starts(fragments);
  for (std::size_t i = 0; i < fragments; ++i) starts[i] = static_cast<Uint32>(i) + 1;
  return starts;
}

}  // namespace

std::vector<Uint32> frameFragments(DcmPixelSequence& sequence, int frames, const std::string& extendedOffsets,
                                   DcmFileCache& cache) {
  const auto count = static_cast<std::size_t>(frames);
  const std::size_t fragments = sequence.card() > 0 ? sequence.card() - 1 : 0;
  const auto behind = static_cast<Uint32>(fragments) + 1;
  if (fragments == 0) return {};
  if (count == 1) return {1, behind};
  Starts starts;
  if (fragments <= count) {
    starts = oneEach(fragments);
  } else {
    Starts heads;
    std::string basicOffsets;
    std::vector<std::uint64_t> offsets;
    std::uint64_t offset = 0;
    // Not by index: DCMTK keeps items in a linked list.
    DcmObject* object = sequence.nextInContainer(nullptr);
    if (auto* table = dynamic_cast<DcmPixelItem*>(object)) {
      Uint8* bytes = nullptr;
      if (table->getLength() > 0 && table->getUint8Array(bytes).good() && bytes != nullptr)
        basicOffsets.assign(reinterpret_cast<const char*>(bytes), table->getLength());
    }
    for (object = sequence.nextInContainer(object); object != nullptr; object = sequence.nextInContainer(object)) {
      auto* fragment = dynamic_cast<DcmPixelItem*>(object);
      if (fragment == nullptr) return {};
      offsets.push_back(offset);
      offset += 8 + fragment->getLength();
      if (beginsImage(*fragment, cache)) heads.push_back(static_cast<Uint32>(offsets.size()));
    }
    if (heads.size() >= count && heads.front() == 1) starts = std::move(heads);
    if (starts.empty()) starts = byTable(basicOffsets, 4, count, offsets);
    if (starts.empty()) starts = byTable(extendedOffsets, 8, count, offsets);
    if (starts.empty()) return {};
  }
  // More images than the header counts: the first ones are its frames.
  const Uint32 end = starts.size() > count ? starts[count] : behind;
  starts.resize(std::min(starts.size(), count));
  starts.push_back(end);
  return starts;
}

}  // namespace pellucid
