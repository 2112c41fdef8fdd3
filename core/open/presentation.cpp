#include "core/open/presentation.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

#include "core/dicom/modality_values.h"
#include "core/dicom/series_loader.h"
#include "core/imaging/intensity.h"
#include "core/imaging/voi.h"
#include "core/open/opener.h"

namespace pellucid {

namespace {

/// The image that a slice of the series shows.
struct SliceName {
  std::string sopInstanceUid;
  int frame = 0;  ///< From 1; 0 where it is not known.
};

/// Empty where a slice has no name.
std::vector<SliceName> slicesOf(const LoadedSeries& loaded) {
  std::vector<SliceName> names;
  for (int slice = 0; slice < loaded.volume.geometry().size[2]; ++slice) {
    const SliceSource source = sourceOf(loaded, slice);
    if (source.instance < 0) return {};
    names.push_back({loaded.series.instances[static_cast<std::size_t>(source.instance)].sopInstanceUid, source.frame});
  }
  return names;
}

/// PS3.4 N.2.4: P-values from the VOI's output. One table does both steps, for the values that the images have.
LookupTable throughPresentationLut(const Volume& volume, const GreyLook& look, const LookupTable& presentation) {
  const auto range = percentilesOf(volume, {0.0, 100.0});
  LookupTable table;
  if (range.empty()) return table;
  table.firstMapped = static_cast<int>(std::floor(range[0]));
  table.bits = std::clamp(presentation.bits, 1, 16);
  const double steps = std::min(65535.0, std::ceil(range[1]) - table.firstMapped);
  const double last = static_cast<double>(presentation.values.size()) - 1.0;
  for (int i = 0; i <= static_cast<int>(steps); ++i) {
    const double share = voiShare(table.firstMapped + i, look);
    table.values.push_back(presentation.values[static_cast<std::size_t>(share * last)]);
  }
  return table;
}

/// Which of the state's VOIs an image has; their count for none.
std::size_t voiOf(const PresentationState& state, const SliceName& image) {
  const auto found = std::find_if(state.voi.begin(), state.voi.end(), [&](const PresentedVoi& voi) {
    return namesImage(voi.images, image.sopInstanceUid, image.frame);
  });
  return static_cast<std::size_t>(found - state.voi.begin());
}

VoiWindow windowOver(const std::pair<double, double>& range) {
  return {(range.first + range.second) / 2, std::max(range.second - range.first, 1e-6), VoiFunction::LinearExact,
          "Full range"};
}

/// PS3.4 N.2.1.3 and PS3.3 C.11.6.1.2: where the state has no VOI, all that its modality step can give for values of
/// these bits is shown, whether or not it is there.
void completeVoi(const std::pair<double, double>& stored, PresentationState& state) {
  std::pair range = stored;
  if (state.modalityTable) {
    range = {0.0, std::ldexp(1.0, state.modalityTable->bits) - 1.0};
  } else if (state.modality) {
    const double a = state.modality->slope * stored.first + state.modality->intercept;
    const double b = state.modality->slope * stored.second + state.modality->intercept;
    range = std::minmax(a, b);
  }
  // Behind all others: for the images that none of them names.
  state.voi.push_back({{}, windowOver(range), std::nullopt});
}

/// PS3.4 N.2.1.2: the Modality LUT of an image is not used where a state shows it. A table cannot be undone.
Result<void> takeStoredValues(LoadedSeries& loaded, Job& job) {
  auto stored = loadStoredValues(loaded.series, job);
  if (!stored) return stored.error();
  if (stored->volume.geometry().size != loaded.volume.geometry().size)
    return Error{ErrorCode::Inconsistent, "The files have changed since they were listed.", ""};
  loaded.volume = std::move(stored->volume);
  loaded.display.padding.reset();
  return {};
}

/// Where the rescale changes from image to image, the values that a state shows have no common scale.
void leaveRescale(LoadedSeries& loaded) {
  auto& remarks = loaded.report.remarks;
  std::erase_if(remarks, [](const SeriesRemark& remark) { return remark.sentence.starts_with("The rescale changes"); });
  std::erase_if(loaded.technique, [](const auto& entry) { return entry.first.starts_with("1 SUV"); });
  remarks.push_back(
      {"The rescale changes from image to image, and the presentation state counts stored values: those that "
       "are shown cannot be compared between images.",
       {Capability::MultiplanarReformat, Capability::VolumeAnalysis}});
}

/// `first`: the image whose VOI all are shown with.
void applyVoi(const PresentationState& state, const SliceName& first, LoadedSeries& loaded) {
  DisplayDefaults& display = loaded.display;
  display.inverted = state.inverse;
  display.windows.clear();
  display.voiTables.clear();
  if (const std::size_t own = voiOf(state, first); own < state.voi.size()) {
    const PresentedVoi& voi = state.voi[own];
    if (voi.table) display.voiTables.push_back(*voi.table);
    if (!voi.table) display.windows.push_back(voi.window);
  }
  // Real numbers have no range but their own.
  if (display.windows.empty() && display.voiTables.empty()) {
    const auto range = percentilesOf(loaded.volume, {0.0, 100.0});
    if (!range.empty()) display.windows.push_back(windowOver({range[0], range[1]}));
  }
  if (!state.presentationTable) return;
  GreyLook look = defaultLook(loaded.volume, display);
  look.inverted = false;
  LookupTable table = throughPresentationLut(loaded.volume, look, *state.presentationTable);
  table.explanation = "Presentation LUT";
  if (!table.values.empty()) display.voiTables = {std::move(table)};
}

/// Windows for values that `own` makes of stored ones, in values that `shown` makes of them.
void follow(const ModalityTransform& own, const ModalityTransform& shown, std::vector<PresentedVoi>& list) {
  const double factor = shown.slope / own.slope;
  for (PresentedVoi& voi : list) {
    VoiWindow& window = voi.window;
    // Linear counts whole values of its own scale.
    if (factor != 1.0 && window.function == VoiFunction::Linear) window.function = VoiFunction::LinearExact;
    window.center = factor * (window.center - own.intercept) + shown.intercept;
    window.width *= factor;
  }
}

/// PS3.4 N.2.1: the Modality LUT of a state takes the place of the images' own, and without one the state counts stored
/// values. Values that have a meaning (HU, SUV) keep it: the windows of the state follow to them where they can.
Result<void> applyModality(PresentationState& state, LoadedSeries& loaded) {
  Volume& volume = loaded.volume;
  const ModalityTransform shown = volume.modality;
  // Pixels that are real numbers have no rescale.
  const bool computed = volume.type() == VoxelType::Float32;
  if (state.modalityTable) {
    if (computed)
      return Error{ErrorCode::Unsupported,
                   "The presentation state brings a Modality LUT of its own, which is not shown.", ""};
    auto values = throughModalityLut(volume, *state.modalityTable);
    if (!values) return values.error();
    volume = std::move(*values);
    loaded.display.padding.reset();
    return {};
  }
  const ModalityTransform own = computed ? ModalityTransform{} : state.modality.value_or(ModalityTransform{});
  const bool same = own.slope == shown.slope && own.intercept == shown.intercept;
  const bool tables = std::any_of(state.voi.begin(), state.voi.end(), [](const auto& voi) { return bool(voi.table); });
  const bool follows = !tables && !state.presentationTable && own.slope != 0.0 && shown.slope / own.slope > 0.0;
  if (same || (follows && (!state.modality || shown.unit.starts_with("SUV")))) {
    follow(own, shown, state.voi);
    return {};
  }
  volume.modality = own;
  volume.modality.unit.clear();
  loaded.display.padding.reset();
  return {};
}

/// Instead of what the images themselves have.
Result<Volume> graphicsFor(const LoadedSeries& loaded, const PresentationState& state, const Volume& mask,
                           const std::vector<SliceName>& names) {
  if (mask.empty() && loaded.graphics.empty()) return Volume();
  auto graphics = Volume::allocate(loaded.volume.geometry(), VoxelType::UInt8);
  if (!graphics) return graphics;
  const std::size_t pixels = mask.empty() ? 0 : mask.byteCount();
  for (std::size_t slice = 0; slice < names.size() && !mask.empty(); ++slice)
    if (namesImage(state.images, names[slice].sopInstanceUid, names[slice].frame))
      std::memcpy(graphics->mutableBytes() + slice * pixels, mask.bytes(), pixels);
  return graphics;
}

}  // namespace

Result<PresentedSeries> presentSeries(const LoadedSeries& loaded, const std::filesystem::path& presentationState,
                                      Job& job) {
  auto state = readPresentationState(presentationState);
  if (!state) return state.error();
  const std::vector<SliceName> names = slicesOf(loaded);
  const auto& size = loaded.volume.geometry().size;
  if (names.empty())
    return Error{ErrorCode::Inconsistent, "The images of the series cannot be told apart for the presentation state.",
                 ""};
  const auto shown = std::find_if(names.begin(), names.end(), [&](const SliceName& name) {
    return namesImage(state->images, name.sopInstanceUid, name.frame);
  });
  if (state->images.empty() || shown == names.end())
    return Error{ErrorCode::Inconsistent, "The presentation state belongs to other images.", ""};
  PresentedSeries presented{loaded, std::move(*state)};
  LoadedSeries& result = presented.loaded;
  const int instance = sourceOf(loaded, static_cast<int>(shown - names.begin())).instance;
  const auto stored = storedValuesOf(loaded.series.instances[static_cast<std::size_t>(instance)].file);
  if (!stored) return stored.error();
  // Integers in the file, real numbers here: of a rescale that changes from image to image.
  const bool computed = stored->range && result.volume.type() == VoxelType::Float32;
  if (computed) leaveRescale(result);
  if (stored->hasModalityTable || computed)
    if (auto taken = takeStoredValues(result, job); !taken) return taken.error();
  if (stored->range && result.volume.type() != VoxelType::Float32) completeVoi(*stored->range, presented.state);
  if (auto applied = applyModality(presented.state, result); !applied) return applied.error();
  if (presented.state.displayedArea && *presented.state.displayedArea != std::array<int, 4>{1, 1, size[0], size[1]})
    presented.state.notShown.emplace_back("It selects a part of the image; the whole image is shown.");
  const bool severalVois = std::any_of(names.begin(), names.end(), [&](const SliceName& name) {
    return namesImage(presented.state.images, name.sopInstanceUid, name.frame) &&
           voiOf(presented.state, name) != voiOf(presented.state, *shown);
  });
  if (severalVois)
    presented.state.notShown.emplace_back(
        "It gives its images different windows; all are shown with that of the first.");
  applyVoi(presented.state, *shown, result);
  result.display.shutterGrey = presented.state.shutterGrey;
  auto mask = presentationGraphics(presentationState, size[0], size[1]);
  if (!mask) return mask.error();
  auto graphics = graphicsFor(loaded, presented.state, *mask, names);
  if (!graphics) return graphics.error();
  result.graphics = std::move(*graphics);
  return presented;
}

namespace {

/// The series of the study that has the first image which the state names, with the named images only.
std::optional<Series> namedImages(const Study& study, const PresentationState& state) {
  for (const Series& series : study.series) {
    if (!series.hasPixels) continue;
    Series named = series;
    std::erase_if(named.instances, [&](const Instance& instance) {
      return std::none_of(state.images.begin(), state.images.end(),
                          [&](const PresentedImage& image) { return image.sopInstanceUid == instance.sopInstanceUid; });
    });
    if (!named.instances.empty()) return named;
  }
  return std::nullopt;
}

}  // namespace

Result<PresentedSeries> loadPresented(const Study& study, const Series& series, Job& job) {
  if (!isPresentationState(series))
    return Error{ErrorCode::InvalidArgument, "The series is not a presentation state.", ""};
  const std::filesystem::path& file = series.instances.front().file;
  const auto state = readPresentationState(file);
  if (!state) return state.error();
  const auto named = namedImages(study, *state);
  if (!named)
    return Error{ErrorCode::NotFound, "The images that the presentation state shows are not in the study.", ""};
  const auto loaded = loadSeries(*named, job);
  if (!loaded) return loaded.error();
  auto presented = presentSeries(*loaded, file, job);
  if (!presented) return presented;
  Series& shown = presented->loaded.series;
  const std::string source = shown.description;
  shown.uid = series.uid;
  shown.number = series.number;
  shown.description = "Presentation state " + state->label + (source.empty() ? std::string() : " of " + source);
  if (named->instances.size() < state->images.size())
    presented->loaded.report.remarks.push_back({"The presentation state names " + std::to_string(state->images.size()) +
                                                    " images; " + std::to_string(named->instances.size()) +
                                                    " of one series are shown.",
                                                {}});
  for (const std::string& sentence : presented->state.notShown)
    presented->loaded.report.remarks.push_back({sentence, {}});
  return presented;
}

Result<Volume> turned(const Volume& rendered, int quarterTurns, bool flipped) {
  if (quarterTurns % 4 == 0 && !flipped) return rendered;
  const auto [columns, rows, slices] = rendered.geometry().size;
  const bool across = quarterTurns % 2 != 0;
  Geometry geometry;
  geometry.size = {across ? rows : columns, across ? columns : rows, 1};
  auto result = Volume::allocate(geometry, VoxelType::UInt8, rendered.channels());
  if (!result) return result;
  const auto* in = rendered.data<std::uint8_t>();
  auto* out = result->mutableData<std::uint8_t>();
  const int channels = rendered.channels();
  for (int y = 0; y < geometry.size[1]; ++y)
    for (int x = 0; x < geometry.size[0]; ++x) {
      // Back from the screen: first the flip, then the clockwise quarter turns.
      const int turnedX = flipped ? geometry.size[0] - 1 - x : x;
      int column = turnedX, row = y;
      if (quarterTurns == 1) column = y, row = rows - 1 - turnedX;
      if (quarterTurns == 2) column = columns - 1 - turnedX, row = rows - 1 - y;
      if (quarterTurns == 3) column = columns - 1 - y, row = turnedX;
      std::copy_n(in + (static_cast<std::size_t>(row) * columns + column) * channels, channels,
                  out + (static_cast<std::size_t>(y) * geometry.size[0] + x) * channels);
    }
  return result;
}

}  // namespace pellucid
