#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/geometry.h"
#include "core/dicom/reader_pool_p.h"
#include "core/dicom/ultrasound_regions.h"

namespace pellucid {

/// Of one file: what one thread decodes at a time.
inline constexpr std::size_t kFramesPerChunk = 8;

/// One image to be shown: a frame of a file, or a tile of a mosaic.
struct SourceFrame {
  int file = 0;   ///< Index into the instances of the series.
  int frame = 0;  ///< Frame of the file.
  int tile = -1;  ///< Tile of a Siemens mosaic, or -1.
  int instanceNumber = 0;
  std::optional<Vector3> position;
  std::optional<std::array<double, 6>> orientation;
  bool inVolume = false;  ///< Its place is in the frame of an ultrasound volume (C.8.24.3), not in the patient.
  std::optional<std::array<double, 2>> pixelSpacing;  ///< Row spacing, column spacing (0028,0030).
  double slope = 1.0;
  double intercept = 0.0;
};

/// Tiles of a Siemens mosaic: a square of images in one, each `columns` x `rows`.
struct MosaicLayout {
  int tiles = 0;
  int perSide = 1;
  int columns = 0;
  int rows = 0;
};

/// What one file contributes to a series.
struct SourceFile {
  int index = 0;  ///< Into the instances of the series.
  PixelFormat format;
  std::string transferSyntaxUid;
  std::optional<MosaicLayout> mosaic;
  bool graphics = false;                ///< Overlay planes or a display shutter.
  std::shared_ptr<ReaderPool> readers;  ///< Of the parsed file, so that it need not be parsed twice. Never null.
  bool keepsReaders = false;            ///< They are given back: several threads will want one.
  bool headerOnly = false;              ///< As PixelReader::readsFromFile().
  std::vector<SourceFrame> frames;
  std::vector<UltrasoundRegion> regions;  ///< Their images are not numbered yet.
  std::optional<double> acquired;         ///< Of PET: acquisitionMoment (standard_uptake_p.h).
  std::optional<double> lossyRatio;       ///< As lossyRatio() of series_details_p.h.
  bool burnedInAnnotation = false;
  std::string noPlanes;  ///< Why frames that are slices of a volume do not lie anywhere, in a sentence; else empty.
};

/// Reads the header of one file of a series: plane and rescale of each frame, from functional groups where there are
/// any.
Result<SourceFile> readSourceFile(const std::filesystem::path& file, int index);
/// The same. What was read of the last file of many frames is kept while that is as it was: its parts (times, b-values,
/// ...) are loaded one after another. Any thread.
Result<SourceFile> sourceFile(const std::filesystem::path& file, int index);

/// A reader of a file for one thread; given back where the file keeps its readers, else gone afterwards.
class LentReader {
 public:
  explicit LentReader(const SourceFile& file);
  ~LentReader();
  LentReader(const LentReader&) = delete;
  LentReader& operator=(const LentReader&) = delete;

  explicit operator bool() const { return m_reader.ok(); }
  const Error& error() const { return m_reader.error(); }
  PixelReader& operator*() const { return **m_reader; }
  PixelReader* operator->() const { return m_reader->get(); }

 private:
  std::shared_ptr<ReaderPool> m_pool;
  bool m_wanted;
  Result<std::unique_ptr<PixelReader>> m_reader;
};

/// The functional groups of a data set (PS3.3 C.7.6.16), looked up once for all frames: DCMTK keeps them in a linked
/// list.
struct FunctionalGroups {
  DcmItem* shared = nullptr;
  std::vector<DcmItem*> perFrame;
  std::string charset;

  /// The item of a macro for one frame: per-frame before shared, else null.
  DcmItem* item(int frame, const DcmTagKey& macro) const;
};
FunctionalGroups functionalGroups(const Header& header);
/// The same for one frame alone.
DcmItem* functionalGroup(const Header& header, int frame, const DcmTagKey& macro);

/// PS3.3 has no mosaics: layout and planes of the tiles from Siemens' private header.
std::optional<MosaicLayout> mosaicLayout(const Header& header, const PixelFormat& format);
std::vector<SourceFrame> mosaicFrames(const Header& header, const MosaicLayout& layout, const SourceFrame& whole);

}  // namespace pellucid
