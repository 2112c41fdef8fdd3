#include "core/dicom/modality_values.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/base/volume_storage.h"
#include "core/dicom/modality_values_p.h"
#include "core/dicom/real_world_value_p.h"
#include "core/dicom/series_details_p.h"
#include "core/dicom/series_remarks_p.h"
#include "core/dicom/standard_uptake_p.h"

namespace pellucid {

namespace {

/// A transform that changes from slice to slice (PET, some MR) does not fit the one of a Volume: the values themselves
/// are computed.
Result<Volume> rescaledPerSlice(const Volume& stored, const std::vector<SourceFrame>& frames) {
  auto values = Volume::allocate(stored.geometry(), VoxelType::Float32);
  if (!values) return values.error();
  const std::size_t count = static_cast<std::size_t>(stored.geometry().size[0]) * stored.geometry().size[1];
  auto* out = values->mutableData<float>();
  prepareToFill(values->bytes(), values->byteCount());
  visitVoxels(stored, [&](const auto* in) {
    for (std::size_t slice = 0; slice < frames.size(); ++slice)
      for (std::size_t i = slice * count; i < (slice + 1) * count; ++i)
        out[i] = static_cast<float>(frames[slice].slope * static_cast<double>(in[i]) + frames[slice].intercept);
  });
  return values;
}

std::optional<double> firstAcquired(const Loading& loading) {
  std::optional<double> first;
  for (const SourceFrame& frame : loading.frames)
    if (const auto& acquired = loading.files[frame.file]->acquired; acquired && (!first || *acquired < *first))
      first = acquired;
  return first;
}

/// Of stored values, as the transform of the volume makes them.
void setPadding(const Header& header, LoadedSeries& loaded) {
  loaded.display.padding.reset();
  const auto padding = storedPadding(header);
  if (!padding) return;
  const ModalityTransform& modality = loaded.volume.modality;
  const double a = modality.slope * padding->first + modality.intercept;
  const double b = modality.slope * padding->second + modality.intercept;
  loaded.display.padding = {std::min(a, b), std::max(a, b)};
}

}  // namespace

Result<Volume> throughModalityLut(const Volume& stored, const LookupTable& table) {
  auto values = Volume::allocate(stored.geometry(), VoxelType::UInt16);
  if (!values) return values.error();
  const auto count = static_cast<std::size_t>(stored.geometry().voxelCount());
  auto* out = values->mutableData<std::uint16_t>();
  prepareToFill(values->bytes(), values->byteCount());
  const double last = static_cast<double>(table.values.size() - 1);
  visitVoxels(stored, [&](const auto* in) {
    for (std::size_t i = 0; i < count; ++i)
      out[i] =
          table.values[static_cast<std::size_t>(std::clamp(static_cast<double>(in[i]) - table.firstMapped, 0.0, last))];
  });
  return values;
}

Result<StoredValues> storedValuesOf(const std::filesystem::path& file) {
  auto reader = PixelReader::open(file);
  if (!reader) return reader.error();
  const PixelFormat& format = reader->format();
  StoredValues stored;
  stored.hasModalityTable = !readModalityTable(reader->header()).values.empty();
  if (format.isFloat || format.isColour()) return stored;
  const double count = std::ldexp(1.0, format.bitsStored);
  const double lowest = format.isSigned ? -count / 2 : 0.0;
  stored.range = {lowest, lowest + count - 1.0};
  return stored;
}

bool rescaleVaries(const std::vector<SourceFrame>& frames) {
  return std::any_of(frames.begin(), frames.end(), [&frames](const SourceFrame& f) {
    return f.slope != frames.front().slope || f.intercept != frames.front().intercept;
  });
}

Result<void> applyModality(const Loading& loading, const Header& header, LoadedSeries& loaded) {
  if (loaded.volume.channels() != 1) return {};
  const LookupTable table = readModalityTable(header);
  const SourceFrame& first = loading.frames.front();
  if (!table.values.empty() && loaded.volume.type() != VoxelType::Float32) {
    auto values = throughModalityLut(loaded.volume, table);
    if (!values) return values.error();
    loaded.volume = std::move(*values);
  } else if (rescaleVaries(loading.frames)) {
    auto values = rescaledPerSlice(loaded.volume, loading.frames);
    if (!values) return values.error();
    loaded.volume = std::move(*values);
    remarkChangingRescale(loading.frames, loaded.report);
  } else {
    loaded.volume.modality.slope = first.slope;
    loaded.volume.modality.intercept = first.intercept;
    setPadding(header, loaded);
  }
  const SourceFrame& middle = loading.frames[loading.frames.size() / 2];
  const FunctionalGroups groups = functionalGroups(header);
  if (const auto mapping = realWorldMapping(header, groups, middle.frame); mapping && table.values.empty()) {
    const bool oneUnit = std::all_of(loading.frames.begin(), loading.frames.end(), [&](const SourceFrame& frame) {
      if (frame.file != middle.file) return true;
      const auto other = realWorldMapping(header, groups, frame.frame);
      return other && other->unit == mapping->unit;
    });
    loaded.volume.modality.unit = oneUnit ? mapping->unit : std::string();
    if (!mapping->quantity.empty()) loaded.technique.emplace_back("Quantity", mapping->quantity);
    return {};
  }
  loaded.volume.modality.unit = modalityUnit(header, middle.frame);
  if (header.text(DCM_Modality) == "PT") applyUptake(header, firstAcquired(loading), loaded);
  return {};
}

}  // namespace pellucid
