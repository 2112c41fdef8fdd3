#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/base/volume_storage.h"
#include "core/dicom/graphics_p.h"
#include "core/dicom/parallel_p.h"
#include "core/dicom/series_loading_p.h"

namespace pellucid {

std::string imageName(const Instance& instance, std::size_t index) {
  const int number = instance.instanceNumber > 0 ? instance.instanceNumber : static_cast<int>(index) + 1;
  return "Image number " + std::to_string(number);
}

namespace {

/// Slices that come from one file, or from a part of its frames: what one thread decodes at a time.
struct Chunk {
  int file = 0;
  std::vector<int> slices;
};

std::vector<Chunk> chunksOf(const Loading& loading) {
  std::vector<Chunk> whole(loading.files.size());
  for (std::size_t slice = 0; slice < loading.frames.size(); ++slice)
    whole[loading.frames[slice].file].slices.push_back(static_cast<int>(slice));
  std::vector<Chunk> chunks;
  for (std::size_t f = 0; f < whole.size(); ++f) {
    auto& slices = whole[f].slices;
    std::sort(slices.begin(), slices.end(), [&loading](int a, int b) {
      return std::pair(loading.frames[a].frame, loading.frames[a].tile) <
             std::pair(loading.frames[b].frame, loading.frames[b].tile);
    });
    const bool mosaic = loading.files[f] && loading.files[f]->mosaic;
    const std::size_t step = mosaic ? slices.size() : kFramesPerChunk;
    for (std::size_t at = 0; at < slices.size(); at += step)
      chunks.push_back(
          {static_cast<int>(f), {slices.begin() + at, slices.begin() + std::min(at + step, slices.size())}});
  }
  // From the middle outwards: what is shown first is there first.
  const int middle = static_cast<int>(loading.frames.size() / 2);
  const auto distance = [middle](const Chunk& chunk) {
    int nearest = std::numeric_limits<int>::max();
    for (const int slice : chunk.slices) nearest = std::min(nearest, std::abs(slice - middle));
    return nearest;
  };
  std::stable_sort(chunks.begin(), chunks.end(),
                   [&distance](const Chunk& a, const Chunk& b) { return distance(a) < distance(b); });
  return chunks;
}

void copyTile(const std::byte* mosaic, const MosaicLayout& layout, int tile, std::size_t voxelBytes, std::byte* out) {
  const std::size_t tileRow = layout.columns * voxelBytes;
  const std::size_t mosaicRow = tileRow * layout.perSide;
  const int row0 = tile / layout.perSide * layout.rows;
  const std::size_t column0 = tile % layout.perSide * tileRow;
  for (int row = 0; row < layout.rows; ++row)
    std::memcpy(out + row * tileRow, mosaic + (row0 + row) * mosaicRow + column0, tileRow);
}

struct ChunkFaults {
  std::string unreadable;  ///< The first fault of the file as a sentence; empty when all is well.
  int damagedOverlays = 0;
  Narrowing narrowing;
};

/// Into slices, one at a time. The tiles of a mosaic are decoded together, before the first.
class ChunkDecoder {
 public:
  ChunkDecoder(Loading& loading, int file) : m_mosaic(loading.files[file]->mosaic), m_reader(*loading.files[file]) {
    if (!m_reader) m_state = m_reader.error();
  }

  /// False where the file cannot be opened.
  LentReader& reader() { return m_reader; }

  Result<void> decode(const SourceFrame& frame, VoxelType type, std::size_t sliceBytes, std::byte* out) {
    if (!m_state) return m_state;
    if (m_mosaic) {
      if (m_whole.empty()) {
        m_whole.resize(m_reader->format().frameBytesOut());
        m_state = m_reader->read(0, m_whole.data());
      }
      if (m_state) copyTile(m_whole.data(), *m_mosaic, frame.tile, bytesPerVoxel(type), out);
      return m_state;
    }
    if (m_reader->format().frameBytesOut() != sliceBytes)
      return Error{ErrorCode::Malformed, "The file has changed while it was read.", ""};
    return m_reader->read(frame.frame, out);
  }

 private:
  const std::optional<MosaicLayout>& m_mosaic;
  LentReader m_reader;
  Result<void> m_state;  ///< What keeps all slices from being read, where it failed.
  std::vector<std::byte> m_whole;
};

/// What cannot be read costs no other frame.
ChunkFaults decodeChunk(Loading& loading, const Chunk& chunk, const Job& job) {
  ChunkFaults faults;
  ChunkDecoder decoder(loading, chunk.file);
  LentReader& reader = decoder.reader();
  const std::size_t sliceBytes = loading.voxels.byteCount() / loading.frames.size();
  const std::size_t slicePixels = static_cast<std::size_t>(loading.columns) * loading.rows;
  for (const int slice : chunk.slices) {
    if (job.cancelled()) return faults;
    std::byte* out = loading.voxels.mutableBytes() + sliceBytes * slice;
    prepareToFill(out, sliceBytes);
    const SourceFrame& frame = loading.frames[slice];
    if (const auto done = decoder.decode(frame, loading.voxels.type(), sliceBytes, out); !done) {
      if (faults.unreadable.empty()) faults.unreadable = done.error().message;
      loading.failed[slice] = 1;
      continue;
    }
    if (loading.files[chunk.file]->graphics) {
      std::byte* drawn = loading.graphics.mutableBytes() + slicePixels * slice;
      prepareToFill(drawn, slicePixels);
      const int damaged = drawFileGraphics(*reader, frame.frame, reinterpret_cast<std::uint8_t*>(drawn));
      faults.damagedOverlays = std::max(faults.damagedOverlays, damaged);
    }
    loading.decoded.add(slice);
  }
  if (reader) faults.narrowing = reader->takeNarrowing();
  return faults;
}

/// One sentence for a file, of which all frames or some cannot be read.
std::string lostSentence(const Loading& loading, int file, int lost, const std::string& reason) {
  const auto frames = std::count_if(loading.frames.begin(), loading.frames.end(),
                                    [file](const SourceFrame& frame) { return frame.file == file; });
  const std::string name = imageName(loading.series.instances[file], file);
  if (lost == frames) return name + " is left out: " + reason;
  return name + " lacks " + std::to_string(lost) + " of its " + std::to_string(frames) + " frames: " + reason;
}

}  // namespace

Result<void> decodeFrames(Loading& loading, const std::function<void()>& begun, Job job) {
  job.step("Decoding images");
  const auto chunks = chunksOf(loading);
  std::vector<ChunkFaults> faults(chunks.size());
  const auto decodeOne = [&](int i) {
    try {
      faults[i] = decodeChunk(loading, chunks[i], job);
    } catch (const std::exception&) {
      faults[i].unreadable = "The image needs more memory than is available.";
      for (const int slice : chunks[i].slices) loading.failed[slice] = 1;
    }
  };
  const int early = begun ? 1 : 0;
  if (begun) {
    decodeOne(0);
    if (faults[0].unreadable.empty() && !job.cancelled()) begun();
  }
  const int rest = static_cast<int>(chunks.size()) - early;
  if (!forEachInParallel(rest, job, [&](int i) { decodeOne(early + i); })) return Job::cancelledError();
  std::string first;
  std::map<int, std::pair<int, std::string>> lostOf;  // Frames, and why, of each file.
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    loading.damagedOverlays += faults[i].damagedOverlays;
    loading.narrowing.add(faults[i].narrowing);
    if (faults[i].unreadable.empty()) continue;
    if (first.empty()) first = faults[i].unreadable;
    auto& [lost, reason] = lostOf[chunks[i].file];
    for (const int slice : chunks[i].slices) lost += loading.failed[slice];
    if (reason.empty()) reason = faults[i].unreadable;
  }
  for (const auto& [file, lost] : lostOf)
    loading.faults.push_back(lostSentence(loading, file, lost.first, lost.second));
  if (std::find(loading.failed.begin(), loading.failed.end(), 0) != loading.failed.end()) return {};
  const auto& syntax = loading.files[chunks.front().file]->transferSyntaxUid;
  const bool unsupported =
      first.find("cannot be read") != std::string::npos && first.find("damaged") == std::string::npos;
  return Error{unsupported ? ErrorCode::Unsupported : ErrorCode::Malformed, first, transferSyntaxName(syntax)};
}

void dropFailed(Loading& loading) {
  if (std::find(loading.failed.begin(), loading.failed.end(), 1) == loading.failed.end()) return;
  const std::size_t sliceBytes = loading.voxels.byteCount() / loading.frames.size();
  const std::size_t slicePixels = static_cast<std::size_t>(loading.columns) * loading.rows;
  std::vector<SourceFrame> kept;
  for (std::size_t slice = 0; slice < loading.frames.size(); ++slice) {
    if (loading.failed[slice] != 0) continue;
    std::memmove(loading.voxels.mutableBytes() + kept.size() * sliceBytes, loading.voxels.bytes() + slice * sliceBytes,
                 sliceBytes);
    if (!loading.graphics.empty())
      std::memmove(loading.graphics.mutableBytes() + kept.size() * slicePixels,
                   loading.graphics.bytes() + slice * slicePixels, slicePixels);
    kept.push_back(loading.frames[slice]);
  }
  loading.frames = std::move(kept);
}

}  // namespace pellucid
