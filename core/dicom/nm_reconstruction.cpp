#include "core/dicom/nm_reconstruction_p.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace pellucid {

namespace {

std::string kindOf(const Header& header) {
  const auto types = header.values(DCM_ImageType);
  return header.text(DCM_Modality) == "NM" && types.size() > 2 ? types[2] : std::string();
}

struct Place {
  std::array<double, 3> position;
  std::array<double, 6> orientation;
  bool operator==(const Place&) const = default;
};

/// Of the first slice. Detectors that name different ones name none.
std::optional<Place> firstPlace(const Header& header) {
  std::optional<Place> found;
  for (DcmItem* item : header.items(DCM_DetectorInformationSequence)) {
    const Header detector(*item, header.charset());
    const auto position = exactly<3>(detector.numbers(DCM_ImagePositionPatient));
    const auto orientation = exactly<6>(detector.numbers(DCM_ImageOrientationPatient));
    if (!position || !orientation) continue;
    const Place place{*position, *orientation};
    if (found && *found != place) return std::nullopt;
    found = place;
  }
  return found;
}

bool areOneByOne(std::vector<double> slices, int frames) {
  if (static_cast<int>(slices.size()) != frames) return false;
  std::sort(slices.begin(), slices.end());
  for (int i = 0; i < frames; ++i)
    if (slices[static_cast<std::size_t>(i)] != i + 1) return false;
  return true;
}

}  // namespace

bool isReconstruction(const Header& header) {
  const std::string kind = kindOf(header);
  return kind == "RECON TOMO" || kind == "RECON GATED TOMO";
}

Result<ReconstructedSlices> reconstructedSlices(const Header& header, int frames) {
  constexpr double kFarthestMm = 1000.0;  // from one slice to the next
  const auto none = [](const char* why) {
    return Error{ErrorCode::Inconsistent, std::string("The slices of the reconstruction make no volume: ") + why, ""};
  };
  if (kindOf(header) != "RECON TOMO") return none("they are gated, and lie at the same places many times.");
  const auto slices = header.numbers(DCM_SliceVector);
  if (!areOneByOne(slices, frames)) return none("the file does not number its slices one by one.");
  if (slices.front() != 1.0) return none("the file does not begin with the first slice.");
  const auto place = firstPlace(header);
  if (!place) return none("the file does not give the place of the first slice.");
  const double spacing = header.number(DCM_SpacingBetweenSlices, 0.0);
  if (spacing == 0.0 || std::abs(spacing) > kFarthestMm) return none("the file gives no Spacing Between Slices.");
  const auto& o = place->orientation;
  const Vector3 normal = cross({o[0], o[1], o[2]}, {o[3], o[4], o[5]});
  ReconstructedSlices result{o, {}};
  for (const double slice : slices) {
    Vector3 position = place->position;
    for (std::size_t i = 0; i < 3; ++i) position[i] += normal[i] * spacing * (slice - 1.0);
    result.positions.push_back(position);
  }
  return result;
}

}  // namespace pellucid
