#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/dicom/loaded_series.h"
#include "core/ml/model_pack.h"

namespace pellucid {

enum class FitKind {
  Fits,
  Confirm,  ///< The header does not say enough; the reader must confirm what the image is.
  Refused
};

struct PackFit {
  FitKind kind = FitKind::Refused;
  std::string sentence;  ///< "Expects paediatric chest X-ray, frontal; this is MR BRAIN."
};

/// Whether a pack may run on a series, from header facts only. A series report that forbids volume analysis refuses
/// three-dimensional packs with that sentence.
PackFit fitOf(const ModelPack& pack, const LoadedSeries& loaded);

struct LibraryEntry {
  std::filesystem::path folder;
  Result<ModelPack> pack;  ///< A broken pack is listed with its reason, never run.
};

/// Orders packs for a series: those that fit, then those to confirm, of which first those that ask for the fewest facts
/// that the file does not say, then refused and broken ones; by title within each.
struct FittedPack {
  LibraryEntry entry;
  PackFit fit;  ///< Refused with the reason for a broken pack.
};
std::vector<FittedPack> sortByFit(std::vector<LibraryEntry> entries, const LoadedSeries& loaded);

/// The packs in the given folders, by id; a later folder does not hide an earlier one.
std::vector<LibraryEntry> listPacks(const std::vector<std::filesystem::path>& folders);
/// Folders searched by default: PELLUCID_MODELS, the user's data folder, beside the program, the source tree.
std::vector<std::filesystem::path> defaultPackFolders();
Result<ModelPack> findPack(const std::string& id, const std::vector<std::filesystem::path>& folders);

}  // namespace pellucid
