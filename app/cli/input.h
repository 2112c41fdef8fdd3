#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/open/opener.h"

namespace pellucid::cli {

/// What stands at the paths of a command line; unpacked archives live as long as this.
class Input {
 public:
  enum class Wanted { Images, ImagesOrObjects };
  /// Scans; NotFound when nothing of what is wanted is there.
  static Result<Input> open(const std::vector<std::string>& paths, Job& job, Wanted wanted = Wanted::Images);

  struct Item {
    const Study* study;
    const Series* series;
  };
  /// Series with pixels in order; only the one of that Series Instance UID or number, when `filter` is not empty.
  std::vector<Item> items(const std::string& filter = {}) const;
  /// The same of series without pixels: reports, segmentations, documents.
  std::vector<Item> objects(const std::string& filter = {}) const;
  /// Names what was skipped although it begins like an image, and counts it as failed.
  void nameDamaged(const CommandContext& context, Outcome& outcome) const;
  ScanResult& scan() { return m_scan; }
  const ScanResult& scan() const { return m_scan; }

 private:
  std::vector<Item> seriesThat(bool havePixels, const std::string& filter) const;

  std::unique_ptr<Opener> m_opener;
  ScanResult m_scan;
};

/// Joins again what was split, where images can be one stack (see series_parts.h).
void undoSplits(ScanResult& scan);

/// Whether a series may be written as one volume: Unsupported, with the reason, for images in the patient that are not
/// evenly spaced, since NIfTI and NRRD know one spacing only.
Result<void> checkWritableAsVolume(const LoadedSeries& loaded);

/// Name for files made from a series: its place in the list, number, modality and part; nothing from free text.
std::string fileStem(const Series& series, std::size_t place);

/// The column `file` of an index with the paths made absolute (they are relative to the index).
struct IndexedFile {
  std::string name;  ///< As it stands in the index.
  std::filesystem::path path;
};
Result<std::vector<IndexedFile>> readIndex(const std::filesystem::path& index);

}  // namespace pellucid::cli
