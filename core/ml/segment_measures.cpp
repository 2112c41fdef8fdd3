#include "core/ml/segment_measures.h"

#include <algorithm>
#include <cctype>
#include <cstdint>

namespace pellucid {

namespace {

enum class RowDirection { Unknown, ToPatientLeft, ToPatientRight };

struct Part {
  std::int64_t pixels = 0;
  double columnSum = 0.0;
  double column() const { return columnSum / static_cast<double>(pixels); }
};

/// Which side of the patient lies in the direction of growing columns: from the position in the patient, or from
/// (0020,0020), whose first value is the direction of the rows (PS3.3 C.7.6.1.1.1).
RowDirection rowDirection(const Geometry& geometry, const std::string& patientOrientation) {
  const std::string letters = geometry.inPatient ? orientationLetters(geometry.axis(0))
                                                 : patientOrientation.substr(0, patientOrientation.find('\\'));
  if (letters.empty()) return RowDirection::Unknown;
  if (letters[0] == 'L') return RowDirection::ToPatientLeft;
  return letters[0] == 'R' ? RowDirection::ToPatientRight : RowDirection::Unknown;
}

/// Parts of the label that hang together by edges, the largest first.
std::vector<Part> connectedParts(const Volume& voxels, int label) {
  const int columns = voxels.geometry().size[0];
  const int rows = voxels.geometry().size[1];
  const auto* labels = voxels.data<std::uint8_t>();
  std::vector<std::uint8_t> seen(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), 0);
  std::vector<std::size_t> waiting;
  std::vector<Part> parts;
  const auto visit = [&](std::size_t at) {
    if (seen[at] != 0 || labels[at] != label) return;
    seen[at] = 1;
    waiting.push_back(at);
  };
  for (std::size_t start = 0; start < seen.size(); ++start) {
    visit(start);
    if (waiting.empty()) continue;
    Part part;
    while (!waiting.empty()) {
      const std::size_t at = waiting.back();
      waiting.pop_back();
      const std::size_t column = at % static_cast<std::size_t>(columns);
      ++part.pixels;
      part.columnSum += static_cast<double>(column);
      if (column > 0) visit(at - 1);
      if (column + 1 < static_cast<std::size_t>(columns)) visit(at + 1);
      if (at >= static_cast<std::size_t>(columns)) visit(at - static_cast<std::size_t>(columns));
      if (at + static_cast<std::size_t>(columns) < seen.size()) visit(at + static_cast<std::size_t>(columns));
    }
    parts.push_back(part);
  }
  std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.pixels > b.pixels; });
  return parts;
}

/// "Lungs" of two sides is one "lung" on each.
std::string ofOneSide(std::string text) {
  if (text.ends_with("ngs") || text.ends_with("eys")) text.pop_back();
  return text;
}

std::string lowerFirst(std::string text) {
  // An abbreviation keeps its capitals.
  if (text.size() < 2 || std::isupper(static_cast<unsigned char>(text[1])) == 0)
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  return text;
}

Measurement sized(const std::string& name, std::int64_t count, const Geometry& geometry) {
  Measurement measurement{name, static_cast<double>(count), geometry.size[2] > 1 ? "voxels" : "px",
                          "Not calibrated: the image does not say how large a pixel is."};
  if (geometry.calibration == Calibration::None) return measurement;
  measurement.note = std::string(calibrationName(geometry.calibration));
  const bool solid = geometry.size[2] > 1;
  const double millimetres = solid ? geometry.voxelVolume() : geometry.spacing[0] * geometry.spacing[1];
  measurement.value = static_cast<double>(count) * millimetres / (solid ? 1000.0 : 100.0);
  measurement.unit = solid ? "ml" : "cm2";
  return measurement;
}

void measureImage(std::vector<Measurement>& list, const LabelMap& map, const SegmentLabel& label,
                  RowDirection direction) {
  const Geometry& geometry = map.voxels.geometry();
  auto parts = connectedParts(map.voxels, label.value);
  std::int64_t total = 0;
  for (const Part& part : parts) total += part.pixels;
  if (total == 0) return;
  // Two parts that hold nearly all, each a good share of it: the two sides. Specks count with the side that they are
  // on.
  const bool paired =
      parts.size() >= 2 && parts[1].pixels * 5 >= total && (parts[0].pixels + parts[1].pixels) * 10 >= total * 9;
  if (!paired) {
    list.push_back(sized(label.name + " area", total, geometry));
    return;
  }
  if (parts[0].column() > parts[1].column()) std::swap(parts[0], parts[1]);
  const double middle = (parts[0].column() + parts[1].column()) / 2.0;
  for (std::size_t i = 2; i < parts.size(); ++i) parts[parts[i].column() <= middle ? 0 : 1].pixels += parts[i].pixels;
  for (std::size_t side = 0; side < 2; ++side) {
    const bool imageLeft = side == 0;
    const std::string single = ofOneSide(label.name);
    std::string name = single + (imageLeft ? " at image left, area" : " at image right, area");
    if (direction != RowDirection::Unknown) {
      const bool patientLeft = (direction == RowDirection::ToPatientLeft) != imageLeft;
      name = (patientLeft ? "Left " : "Right ") + lowerFirst(single) + " area";
    }
    list.push_back(sized(name, parts[side].pixels, geometry));
  }
}

}  // namespace

std::vector<Measurement> measureSegments(const LabelMap& map, const std::string& patientOrientation) {
  std::vector<Measurement> list;
  const Geometry& geometry = map.voxels.geometry();
  const RowDirection direction = rowDirection(geometry, patientOrientation);
  for (const SegmentLabel& label : map.labels) {
    if (geometry.size[2] == 1) {
      measureImage(list, map, label, direction);
      continue;
    }
    const auto* labels = map.voxels.data<std::uint8_t>();
    const std::int64_t count =
        std::count(labels, labels + geometry.voxelCount(), static_cast<std::uint8_t>(label.value));
    if (count > 0) list.push_back(sized(label.name + " volume", count, geometry));
  }
  return list;
}

}  // namespace pellucid
