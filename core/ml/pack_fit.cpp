// Whether a pack may run on a series, from header facts only.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <span>
#include <tuple>

#include "core/ml/model_library.h"

namespace pellucid {

namespace {

using Names = std::initializer_list<std::string_view>;

/// Projection radiographs: computed and digital radiography, film digitised ("RG"), and two words that are not defined
/// terms of PS3.3 C.7.3.1.1.1 but stand in real files.
constexpr std::array<std::string_view, 5> kRadiographs{"CR", "DX", "RG", "DR", "XR"};

/// Body Part Examined (PS3.16 annex L) as vendors write it, by region.
struct Region {
  std::string_view name;
  std::array<std::string_view, 8> words;
};
constexpr std::array<Region, 2> kRegions{
    {{"chest", {"CHEST", "THORAX", "LUNG", "TORAX", "RIBS", "", "", ""}},
     {"head", {"HEAD", "BRAIN", "SKULL", "CRANIUM", "NEURO", "CEREBR", "HIPPOCAMP", ""}}}};

std::string upper(std::string_view text) {
  std::string result;
  for (const char c : text)
    if (std::isalnum(static_cast<unsigned char>(c)))
      result += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

bool isRadiograph(const std::string& modality) {
  return std::find(kRadiographs.begin(), kRadiographs.end(), modality) != kRadiographs.end();
}

bool acceptsModality(const PackAccepts& accepts, const std::string& modality) {
  return accepts.modalities.empty() ||
         std::any_of(accepts.modalities.begin(), accepts.modalities.end(), [&](const std::string& accepted) {
           const std::string name = upper(accepted);
           return name == modality || (isRadiograph(name) && isRadiograph(modality));
         });
}

bool acceptsOnlyRadiographs(const PackAccepts& accepts) {
  return !accepts.modalities.empty() && std::all_of(accepts.modalities.begin(), accepts.modalities.end(),
                                                    [](const std::string& name) { return isRadiograph(upper(name)); });
}

std::string_view regionOf(const std::string& bodyPart) {
  for (const Region& region : kRegions)
    for (const std::string_view word : region.words)
      if (!word.empty() && bodyPart.find(word) != std::string::npos) return region.name;
  return {};
}

bool acceptsBodyPart(const PackAccepts& accepts, const std::string& bodyPart) {
  return accepts.bodyParts.empty() ||
         std::any_of(accepts.bodyParts.begin(), accepts.bodyParts.end(), [&](const std::string& accepted) {
           const std::string name = upper(accepted);
           return name == bodyPart || (!regionOf(name).empty() && regionOf(name) == regionOf(bodyPart));
         });
}

bool acceptsView(const PackAccepts& accepts, const std::string& view) {
  return accepts.views.empty() || std::any_of(accepts.views.begin(), accepts.views.end(),
                                              [&](const std::string& accepted) { return upper(accepted) == view; });
}

bool isPicture(const Series& series) {
  return series.format == FileFormat::Png || series.format == FileFormat::Jpeg || series.format == FileFormat::Tiff;
}

/// "MR BRAIN", "a picture without a header", ...: ends the sentence "this is ...".
std::string whatItIs(const Series& series) {
  if (isPicture(series)) return "a picture without a medical header";
  std::string what = series.modality;
  if (!series.bodyPart.empty()) what += (what.empty() ? "" : " ") + series.bodyPart;
  if (!series.viewPosition.empty()) what += " " + series.viewPosition;
  return what.empty() ? "a file that does not say what it shows" : what.substr(0, 80);
}

PackFit refused(const ModelPack& pack, const std::string& rest) {
  return {FitKind::Refused, "Expects " + pack.accepts.describe + "; " + rest + "."};
}

PackFit toConfirm(const ModelPack& pack, const std::string& unknown) {
  return {FitKind::Confirm, "Expects " + pack.accepts.describe + "; the file does not say " + unknown +
                                ": please confirm that this is one."};
}

/// What a pack for volumes, or for single images, needs of the voxels; an empty sentence when all is there.
std::string objectionToVoxels(const ModelPack& pack, const LoadedSeries& loaded) {
  const Volume& volume = loaded.volume;
  const Geometry& geometry = volume.geometry();
  if (volume.channels() != 1) return "this is in colour";
  for (std::size_t axis = 0; axis < 3 && geometry.calibration != Calibration::None; ++axis) {
    const double extent = geometry.size[axis] * geometry.spacing[axis];
    if (pack.accepts.largestExtentMm <= 0.0 || extent <= pack.accepts.largestExtentMm) continue;
    return fmt::format("this covers {:.0f} mm, more than the {:.0f} mm of such an image", extent,
                       pack.accepts.largestExtentMm);
  }
  if (pack.accepts.dimensions == 3) {
    if (geometry.size[2] < 2) return "this is a single image, not a volume";
    if (!loaded.report.allows(Capability::VolumeAnalysis)) {
      std::string reason = loaded.report.reasonAgainst(Capability::VolumeAnalysis);
      while (reason.ends_with('.')) reason.pop_back();
      return "this series cannot be analysed as a volume: " + reason;
    }
    if (!geometry.inPatient || geometry.calibration == Calibration::None)
      return "this is a stack of images without positions in the patient, not a volume";
  } else if (geometry.inPatient && geometry.size[2] > 1 && acceptsOnlyRadiographs(pack.accepts)) {
    return "this is a volume, not a radiograph";
  }
  return {};
}

/// "T1", "T2", or what else the times of an MR acquisition make of it; empty where the file does not give them. Short
/// echo with a short repetition, or with an inversion that nulls neither fluid nor fat, is T1 (McRobbie, MRI from
/// Picture to Proton, ch. 3).
std::string weightingOf(const Acquisition& acquisition) {
  constexpr double kLongEchoMs = 30.0;
  constexpr double kLongRepetitionMs = 1500.0;
  constexpr double kFatNulledMs = 250.0;
  constexpr double kFluidNulledMs = 1500.0;
  if (!acquisition.echoTimeMs || !acquisition.repetitionTimeMs) return {};
  const double inversion = acquisition.inversionTimeMs.value_or(0.0);
  if (inversion >= kFluidNulledMs) return "FLAIR";
  if (inversion > 0.0 && inversion < kFatNulledMs) return "STIR";
  if (*acquisition.echoTimeMs > kLongEchoMs) return "T2";
  return inversion > 0.0 || *acquisition.repetitionTimeMs <= kLongRepetitionMs ? "T1" : "proton density";
}

std::string timesOf(const Acquisition& acquisition) {
  std::string text = fmt::format("TR {:.0f} ms, TE {:.1f} ms", *acquisition.repetitionTimeMs, *acquisition.echoTimeMs);
  if (acquisition.inversionTimeMs) text += fmt::format(", TI {:.0f} ms", *acquisition.inversionTimeMs);
  return text;
}

/// "OT" and an absent modality say nothing about the image (screen captures, scanned films, converted files).
bool saysModality(const std::string& modality) {
  return !modality.empty() && modality != "OT" && modality != "SC";
}

/// What the pack asks for and the file does not say, each as the end of "the file does not say ...".
std::vector<std::string> unknownTo(const PackAccepts& accepts, const LoadedSeries& loaded) {
  const Series& series = loaded.series;
  std::vector<std::string> unknown;
  if (!saysModality(upper(series.modality)) && !accepts.modalities.empty())
    unknown.emplace_back("what kind of image it is");
  if (upper(series.bodyPart).empty() && !accepts.bodyParts.empty())
    unknown.emplace_back("which part of the body it shows");
  if (upper(series.viewPosition).empty() && !accepts.views.empty())
    unknown.emplace_back("from which side it was taken");
  if (weightingOf(loaded.acquisition).empty() && !accepts.weighting.empty()) unknown.emplace_back("how it is weighted");
  if (loaded.acquisition.contrastAgent.empty() && accepts.contrast)
    unknown.emplace_back("whether contrast medium was given");
  return unknown;
}

}  // namespace

PackFit fitOf(const ModelPack& pack, const LoadedSeries& loaded) {
  const Series& series = loaded.series;
  const PackAccepts& accepts = pack.accepts;
  if (!series.hasPixels || loaded.volume.empty()) return refused(pack, "this holds no image");
  const std::string modality = upper(series.modality);
  const std::string bodyPart = upper(series.bodyPart);
  const std::string view = upper(series.viewPosition);
  const bool modalityKnown = saysModality(modality);
  if (modalityKnown && !acceptsModality(accepts, modality)) return refused(pack, "this is " + whatItIs(series));
  if (!bodyPart.empty() && !acceptsBodyPart(accepts, bodyPart)) return refused(pack, "this is " + whatItIs(series));
  if (!view.empty() && !acceptsView(accepts, view)) return refused(pack, "this is " + whatItIs(series));
  const bool hasNoHeader = isPicture(series) || (series.format == FileFormat::Dicom && !modalityKnown);
  if (hasNoHeader && !accepts.plainImages) return refused(pack, "this is " + whatItIs(series));
  if (const std::string objection = objectionToVoxels(pack, loaded); !objection.empty())
    return refused(pack, objection);

  const std::string weighting = weightingOf(loaded.acquisition);
  if (!accepts.weighting.empty() && !weighting.empty() && weighting != accepts.weighting)
    return refused(pack, fmt::format("this is {}-weighted by its times ({})", weighting, timesOf(loaded.acquisition)));

  if (const auto unknown = unknownTo(accepts, loaded); !unknown.empty()) return toConfirm(pack, unknown.front());
  return {FitKind::Fits, "Made for " + accepts.describe + "."};
}

std::vector<FittedPack> sortByFit(std::vector<LibraryEntry> entries, const LoadedSeries& loaded) {
  std::vector<FittedPack> fitted;
  for (LibraryEntry& entry : entries) {
    PackFit fit = entry.pack ? fitOf(*entry.pack, loaded) : PackFit{FitKind::Refused, entry.pack.error().message};
    fitted.push_back({std::move(entry), std::move(fit)});
  }
  const auto key = [&loaded](const FittedPack& item) {
    // Broken packs after those that merely do not fit.
    if (!item.entry.pack) return std::tuple(3, std::size_t{0}, item.entry.folder.filename().string());
    // The less the reader has to vouch for, the likelier the image is one that the pack was made for.
    const bool confirm = item.fit.kind == FitKind::Confirm;
    const std::size_t unknown = confirm ? unknownTo(item.entry.pack->accepts, loaded).size() : 0;
    return std::tuple(static_cast<int>(item.fit.kind), unknown, item.entry.pack->title);
  };
  std::stable_sort(fitted.begin(), fitted.end(),
                   [&](const FittedPack& a, const FittedPack& b) { return key(a) < key(b); });
  return fitted;
}

}  // namespace pellucid
