#include "core/dicom/segmentation_grid_p.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

#include "core/dicom/object_content_p.h"
#include "core/dicom/slice_stack_p.h"
#include "core/dicom/source_frames_p.h"

namespace pellucid {

namespace {

constexpr double kSamePlaceMm = 0.01;  // decimal strings of one place jitter by less
constexpr double kOffGrid = 0.02;      // share of the slice spacing
constexpr double kShiftMm = 0.1;       // within the plane
constexpr double kFarMm = 1e7;         // no patient, and no number to reckon with
constexpr int kMostSlices = 16'384;
constexpr int kMostFrames = 500'000;

/// What the functional groups say about one frame beside its plane.
struct FrameFacts {
  int segment = 0;
  std::string source;  ///< Instance and frame that it was made from; for frames without a plane.
  bool hasTile = false;
  int column = 0;
  int row = 0;
  double between = 0.0;  ///< (0018,0088)
};

class FactsReader {
 public:
  explicit FactsReader(const Header& header)
      : m_charset(header.charset()),
        m_shared(header.item(DCM_SharedFunctionalGroupsSequence)),
        m_perFrame(header.items(DCM_PerFrameFunctionalGroupsSequence)) {}

  std::size_t described() const { return m_perFrame.size(); }

  FrameFacts of(int frame) const {
    FrameFacts facts;
    if (DcmItem* item = macro(frame, DCM_SegmentIdentificationSequence))
      facts.segment = Header(*item, m_charset).integer(DCM_ReferencedSegmentNumber, 0);
    if (DcmItem* item = macro(frame, DCM_PixelMeasuresSequence))
      facts.between = Header(*item, m_charset).number(DCM_SpacingBetweenSlices, 0.0);
    if (DcmItem* item = macro(frame, DCM_PlanePositionSlideSequence)) {
      const Header place(*item, m_charset);
      facts.hasTile = true;
      facts.column = place.integer(DCM_ColumnPositionInTotalImagePixelMatrix, 0) - 1;
      facts.row = place.integer(DCM_RowPositionInTotalImagePixelMatrix, 0) - 1;
    }
    if (DcmItem* derivation = macro(frame, DCM_DerivationImageSequence))
      if (DcmItem* source = Header(*derivation, m_charset).item(DCM_SourceImageSequence)) {
        const SopReference reference = referenceOf(Header(*source, m_charset));
        facts.source = reference.sopInstanceUid;
        for (const int number : reference.frames) facts.source += "/" + std::to_string(number);
      }
    return facts;
  }

 private:
  DcmItem* macro(int frame, const DcmTagKey& tag) const {
    if (frame < static_cast<int>(m_perFrame.size()))
      if (DcmItem* item = Header(*m_perFrame[static_cast<std::size_t>(frame)], m_charset).item(tag)) return item;
    return m_shared == nullptr ? nullptr : Header(*m_shared, m_charset).item(tag);
  }

  std::string m_charset;
  DcmItem* m_shared;
  std::vector<DcmItem*> m_perFrame;
};

Vector3 minus(const Vector3& a, const Vector3& b) {
  return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

/// Whether all places are whole multiples of about `candidate`; the exact distance, else 0.
double spacingNear(const std::vector<double>& places, double candidate) {
  if (candidate < kSamePlaceMm) return 0.0;
  // The whole extent gives the spacing better than any single rounded difference.
  const double extent = places.back() - places.front();
  const double steps = std::round(extent / candidate);
  if (steps < 1.0 || steps >= kMostSlices) return 0.0;
  const double spacing = extent / steps;
  if (std::abs(spacing - candidate) > kOffGrid * candidate) return 0.0;
  const bool fits = std::all_of(places.begin(), places.end(), [&](double place) {
    const double index = (place - places.front()) / spacing;
    return std::abs(index - std::round(index)) <= kOffGrid;
  });
  return fits ? spacing : 0.0;
}

/// The largest distance that all places are whole multiples of: Spacing Between Slices where it is one, else the
/// smallest gap, else a small part of it (empty slices may be left out, so that gaps of 2 and 3 slices can be all there
/// is). 0 where there is none.
double sliceSpacing(const std::vector<double>& places, double stated) {
  constexpr int kMostParts = 4;
  if (const double spacing = spacingNear(places, std::abs(stated)); spacing > 0.0) return spacing;
  double smallest = places.back() - places.front();
  for (std::size_t i = 1; i < places.size(); ++i) smallest = std::min(smallest, places[i] - places[i - 1]);
  for (int parts = 1; parts <= kMostParts; ++parts)
    if (const double spacing = spacingNear(places, smallest / parts); spacing > 0.0) return spacing;
  return 0.0;
}

/// Frames that say where they lie in the patient.
void placeInPatient(const std::vector<SourceFrame>& planes, double stated, SegmentationGrid& grid) {
  // The axes and the right angles are judged as for images.
  const StackGeometry plane = analyseStack({planes.front()}, false);
  if (!plane.inPatient) {
    grid.fault = "The frames of the segmentation do not say how they lie in the patient.";
    return;
  }
  Geometry& geometry = grid.geometry;
  geometry.direction = plane.direction;
  const Vector3 row = geometry.axis(0);
  const Vector3 column = geometry.axis(1);
  const Vector3 normal = geometry.axis(2);
  const Vector3 first = *planes.front().position;
  std::vector<double> along;
  for (const SourceFrame& frame : planes) {
    const auto& o = *frame.orientation;
    constexpr double kSameDirection = 0.99999;
    if (dot({o[0], o[1], o[2]}, row) < kSameDirection || dot({o[3], o[4], o[5]}, column) < kSameDirection) {
      grid.fault = "The frames of the segmentation lie in different directions; they make no volume.";
      return;
    }
    const Vector3 offset = minus(*frame.position, first);
    if (length(*frame.position) > kFarMm || length(first) > kFarMm) {
      grid.fault = "The frames of the segmentation lie nowhere near a patient.";
      return;
    }
    if (std::abs(dot(offset, row)) > kShiftMm || std::abs(dot(offset, column)) > kShiftMm) {
      grid.fault = "The frames of the segmentation are shifted against each other; they make no volume.";
      return;
    }
    along.push_back(dot(offset, normal));
  }
  std::vector<double> places = along;
  std::sort(places.begin(), places.end());
  places.erase(
      std::unique(places.begin(), places.end(), [](double a, double b) { return std::abs(a - b) < kSamePlaceMm; }),
      places.end());
  const bool single = places.size() == 1;
  const double spacing = single ? (stated > 0.0 ? stated : 1.0) : sliceSpacing(places, stated);
  if (spacing <= 0.0) {
    grid.fault = "The frames of the segmentation are not evenly spaced: " + millimetres(places.front()) + " to " +
                 millimetres(places.back()) + " mm in " + std::to_string(places.size()) + " unequal steps.";
    return;
  }
  for (int i = 0; i < 3; ++i) geometry.origin[i] = first[i] + places.front() * normal[i];
  geometry.spacing[2] = spacing;
  geometry.size[2] = static_cast<int>(std::lround((places.back() - places.front()) / spacing)) + 1;
  geometry.inPatient = true;
  geometry.calibration = Calibration::Scanner;
  for (std::size_t i = 0; i < along.size(); ++i)
    grid.frames[i].slice = static_cast<int>(std::lround((along[i] - places.front()) / spacing));
}

/// Frames without a plane (radiographs): one slice for each image that they were made from.
void placeBySource(const std::vector<FrameFacts>& facts, SegmentationGrid& grid) {
  std::map<std::string, int> slices;
  for (std::size_t i = 0; i < facts.size(); ++i)
    grid.frames[i].slice = slices.try_emplace(facts[i].source, static_cast<int>(slices.size())).first->second;
  grid.geometry.size[2] = static_cast<int>(slices.size());
}

/// Tiles of a slide: the whole pixel matrix is one slice, in its pixels.
void placeTiles(const Header& header, const PixelFormat& format, const std::vector<FrameFacts>& facts,
                const SegmentationObject& object, SegmentationGrid& grid) {
  const int columns = header.integer(DCM_TotalPixelMatrixColumns, 0);
  const int rows = header.integer(DCM_TotalPixelMatrixRows, 0);
  if (columns <= 0 || rows <= 0) {
    grid.fault = "The segmentation of a slide does not say how large the slide is.";
    return;
  }
  grid.geometry.size = {columns, rows, 1};
  const bool full = header.text(DCM_DimensionOrganizationType) == "TILED_FULL";
  const std::int64_t perRow = (columns + std::int64_t{format.columns} - 1) / format.columns;
  const std::int64_t perPlane = perRow * ((rows + std::int64_t{format.rows} - 1) / format.rows);
  const bool labels = object.type == SegmentationType::LabelMap;
  const auto planes = static_cast<std::int64_t>(labels ? 1 : object.segments.size());
  if (full && perPlane * planes != format.frames) {
    grid.fault = "The segmentation of a slide has " + std::to_string(format.frames) + " tiles where " +
                 std::to_string(perPlane * planes) + " are needed.";
    return;
  }
  for (int i = 0; i < format.frames; ++i) {
    SegmentationFrame& frame = grid.frames[static_cast<std::size_t>(i)];
    if (full) {
      frame.column = static_cast<int>(i % perPlane % perRow) * format.columns;
      frame.row = static_cast<int>(i % perPlane / perRow) * format.rows;
      if (!labels) frame.segment = object.segments[static_cast<std::size_t>(i / perPlane)].number;
      continue;
    }
    frame.column = facts[static_cast<std::size_t>(i)].column;
    frame.row = facts[static_cast<std::size_t>(i)].row;
    if (frame.column < 0 || frame.row < 0 || frame.column >= columns || frame.row >= rows) {
      grid.fault = "A tile of the segmentation lies outside its slide.";
      return;
    }
  }
}

void checkPlaces(SegmentationGrid& grid) {
  if (!grid.fault.empty()) return;
  std::set<std::tuple<int, int, int, int>> taken;
  for (const SegmentationFrame& f : grid.frames)
    if (!taken.emplace(f.segment, f.slice, f.column, f.row).second) {
      grid.fault = "Two frames of one segment lie at the same place; which of them counts cannot be told.";
      return;
    }
}

}  // namespace

Result<SegmentationGrid> segmentationGrid(const std::filesystem::path& path, const Header& header,
                                          const PixelFormat& format, const SegmentationObject& object) {
  if (format.frames > kMostFrames)
    return Error{ErrorCode::Unsupported, "The segmentation has more frames than can be read.", ""};
  auto file = readSourceFile(path, 0);
  if (!file) return file.error();
  const std::vector<SourceFrame>& planes = file->frames;
  if (planes.size() != static_cast<std::size_t>(format.frames))
    return Error{ErrorCode::Malformed, "The file has changed while it was read.", ""};
  const FactsReader reader(header);
  SegmentationGrid grid;
  grid.geometry.size = {format.columns, format.rows, 1};
  grid.frames.resize(planes.size());
  std::vector<FrameFacts> facts;
  for (int i = 0; i < format.frames; ++i) {
    facts.push_back(reader.of(i));
    if (object.type != SegmentationType::LabelMap)
      grid.frames[static_cast<std::size_t>(i)].segment = facts.back().segment;
  }
  const bool full = header.text(DCM_DimensionOrganizationType) == "TILED_FULL";
  if (!full && reader.described() != planes.size())
    grid.remarks.push_back("The file describes " + std::to_string(reader.described()) + " frames and has " +
                           std::to_string(planes.size()) + ".");
  const auto placed =
      std::count_if(planes.begin(), planes.end(), [](const SourceFrame& f) { return f.position && f.orientation; });
  const bool sources = std::all_of(facts.begin(), facts.end(), [](const FrameFacts& f) { return !f.source.empty(); });
  if (full || std::all_of(facts.begin(), facts.end(), [](const FrameFacts& f) { return f.hasTile; })) {
    placeTiles(header, format, facts, object, grid);
  } else if (placed == static_cast<std::ptrdiff_t>(planes.size())) {
    if (const auto& spacing = planes.front().pixelSpacing) grid.geometry.spacing = {(*spacing)[1], (*spacing)[0], 1.0};
    const bool uneven = std::any_of(planes.begin(), planes.end(), [&planes](const SourceFrame& f) {
      return f.pixelSpacing != planes.front().pixelSpacing;
    });
    if (!planes.front().pixelSpacing || uneven)
      grid.fault = "The frames of the segmentation do not give one pixel spacing.";
    else
      placeInPatient(planes, facts.front().between, grid);
  } else if (placed == 0 && (planes.size() == 1 || sources)) {
    placeBySource(facts, grid);
  } else {
    grid.fault = "Some frames of the segmentation do not say where they lie.";
  }
  checkPlaces(grid);
  return grid;
}

}  // namespace pellucid
