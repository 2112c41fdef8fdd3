// Planes through the volume, the crosshair, and what a view shows of the others.
#include <algorithm>
#include <cmath>

#include "ui/model/number_text.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/tools/tools.h"

namespace pellucid::ui {

namespace {

constexpr double kFirstSlabMm = 10.0;
constexpr double kThickestSlabMm = 500.0;
constexpr double kSameImageMm = 0.5;
constexpr PlaneKind kPlanes[] = {PlaneKind::Axial, PlaneKind::Coronal, PlaneKind::Sagittal};

bool isInside(const Geometry& grid, const std::array<int, 3>& index) {
  for (int i = 0; i < 3; ++i)
    if (index[i] < 0 || index[i] >= grid.size[i]) return false;
  return true;
}

std::array<int, 3> nearestVoxel(const Geometry& grid, const Vector3& world) {
  const Vector3 index = grid.worldToIndex(world);
  std::array<int, 3> nearest{};
  // Far outside stays outside, whatever an int can hold.
  for (int i = 0; i < 3; ++i)
    nearest[i] = static_cast<int>(std::lround(std::clamp(index[i], -2.0, static_cast<double>(grid.size[i]) + 1.0)));
  return nearest;
}

/// Of an image by its own file alone: Image Position and Orientation (Patient), PS3.3 C.7.6.2.1.1.
std::optional<Geometry> ownPlace(const LoadedSeries& loaded, int image) {
  const Geometry& grid = loaded.volume.geometry();
  const auto& instances = loaded.series.instances;
  if (instances.size() != static_cast<std::size_t>(grid.size[2])) return std::nullopt;
  const Instance& own = instances[static_cast<std::size_t>(image)];
  if (!own.position || !own.orientation) return std::nullopt;
  const auto& cosines = *own.orientation;
  const Vector3 row{cosines[0], cosines[1], cosines[2]};
  const Vector3 column{cosines[3], cosines[4], cosines[5]};
  const Vector3 normal = cross(row, column);
  Geometry place = planeOf(grid, image);
  place.origin = *own.position;
  for (int i = 0; i < 3; ++i) place.direction[i] = {row[i], column[i], normal[i]};
  return place;
}

bool sameLines(const std::vector<CutLine>& a, const std::vector<CutLine>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const CutLine& x, const CutLine& y) { return x.from == y.from && x.to == y.to; });
}

}  // namespace

Geometry SliceView::stack() const {
  return m_series ? shownStack(m_series->volume.geometry(), m_plane, m_state) : Geometry{};
}

Geometry SliceView::grid() const {
  if (!m_series) return {};
  return planeOf(stack(), image());
}

int SliceView::storedImage() const {
  if (!m_series || m_plane == PlaneKind::Stack) return image();
  const Geometry& volume = m_series->volume.geometry();
  return nearestPlane(volume, planePoint(volume, m_state));
}

QString SliceView::setPlane(PlaneKind plane) {
  if (m_series && plane != PlaneKind::Stack)
    if (const QString reason = reasonAgainstPlanes(*m_series); !reason.isEmpty()) return reason;
  if (plane == m_plane) return {};
  const ViewState state = ofSeries(m_state, m_plane);
  m_plane = plane;
  dropTool();
  m_button = Qt::NoButton;
  setViewState(state);
  return {};
}

Slab SliceView::slab() const {
  const auto found = m_state.planes.find(m_plane);
  return m_plane == PlaneKind::Stack || found == m_state.planes.end() ? Slab{} : found->second.slab;
}

void SliceView::setSlab(const Slab& slab) {
  if (m_plane == PlaneKind::Stack || !m_series) return;
  ViewState state = m_state;
  state.planes[m_plane].slab = slab;
  state.planes[m_plane].slab.thicknessMm = std::clamp(slab.thicknessMm, 0.0, kThickestSlabMm);
  changeViewState(state);
}

void SliceView::changeThickness(double steps) {
  if (!m_series) return;
  Slab changed = slab();
  // One more plane on either side.
  const double step = 2 * sampleDistanceMm(m_series->volume.geometry(), stack().axis(2));
  changed.thicknessMm = std::max(0.0, (std::round(changed.thicknessMm / step) + steps) * step);
  setSlab(changed);
}

void SliceView::setPoint(const Vector3& world) {
  if (!m_series) return;
  const Geometry& volume = m_series->volume.geometry();
  Vector3 index = volume.worldToIndex(world);
  for (int i = 0; i < 3; ++i) index[i] = std::clamp(index[i], 0.0, volume.size[i] - 1.0);
  ViewState state = m_state;
  state.point = volume.indexToWorld(index);
  changeViewState(state);
}

void SliceView::changePlane(ViewCommand command) {
  const auto choose = [this](PlaneKind plane) {
    if (const QString refusal = setPlane(plane); !refusal.isEmpty()) Q_EMIT planeRefused(refusal);
  };
  constexpr double kTurn = 5.0 * 3.14159265358979 / 180.0;
  // As a handle of the crosshair does, clockwise on an image that is not flipped.
  const auto turnPlanes = [this](double radians) {
    if (m_plane == PlaneKind::Stack) return;
    ViewState state = m_state;
    state.turn = turnedAbout(state.turn, planeAxes(m_plane, state.turn).normal, radians);
    changeViewState(state);
  };
  const auto slabOf = [this](SlabKind kind) {
    const double thickness = slab().thicknessMm > 0 ? slab().thicknessMm : kFirstSlabMm;
    if (m_series)
      setSlab({kind, std::max(thickness, 2 * sampleDistanceMm(m_series->volume.geometry(), stack().axis(2)))});
  };
  switch (command) {
    case ViewCommand::ShowImages:
      return choose(PlaneKind::Stack);
    case ViewCommand::ShowAxial:
      return choose(PlaneKind::Axial);
    case ViewCommand::ShowCoronal:
      return choose(PlaneKind::Coronal);
    case ViewCommand::ShowSagittal:
      return choose(PlaneKind::Sagittal);
    case ViewCommand::TurnPlanesLeft:
      return turnPlanes(-kTurn);
    case ViewCommand::TurnPlanesRight:
      return turnPlanes(kTurn);
    case ViewCommand::StraightenPlanes: {
      ViewState state = m_state;
      state.turn = kNotTurned;
      return changeViewState(state);
    }
    case ViewCommand::ToggleCrosshair:
      return setCrosshairVisible(!m_crosshairVisible);
    case ViewCommand::NoSlab:
      return setSlab({slab().kind, 0.0});
    case ViewCommand::SlabMaximum:
      return slabOf(SlabKind::Maximum);
    case ViewCommand::SlabMinimum:
      return slabOf(SlabKind::Minimum);
    case ViewCommand::SlabMean:
      return slabOf(SlabKind::Mean);
    case ViewCommand::ThickerSlab:
      return changeThickness(1);
    case ViewCommand::ThinnerSlab:
      return changeThickness(-1);
    default:
      return;
  }
}

void SliceView::setCrosshairVisible(bool visible) {
  m_crosshairVisible = visible;
  update();
}

std::optional<Crosshair> SliceView::crosshair() const {
  if (!m_series || m_plane == PlaneKind::Stack || !m_crosshairVisible) return std::nullopt;
  const Geometry plane = grid();
  const DisplayTransform transform = displayTransform();
  const Vector3 centre = plane.worldToIndex(planePoint(m_series->volume.geometry(), m_state));
  Crosshair result{transform.toView({centre[0], centre[1]}), {}};
  for (const PlaneKind other : kPlanes) {
    if (other == m_plane) continue;
    const Vector3 normal = planeAxes(other, m_state.turn).normal;
    const Vector3 line = cross(plane.axis(2), normal);
    const QPointF there = transform.toView({centre[0] + dot(line, plane.axis(0)) / plane.spacing[0],
                                            centre[1] + dot(line, plane.axis(1)) / plane.spacing[1]});
    const QPointF direction = there - result.centre;
    const double pixels = std::hypot(direction.x(), direction.y());
    if (!(pixels > 0)) continue;
    const auto found = m_state.planes.find(other);
    const Slab thick = found == m_state.planes.end() ? Slab{} : found->second.slab;
    const bool drawn = slabPlanes(m_series->volume.geometry(), normal, thick) > 1;
    result.arms.push_back(
        {other, direction / pixels, drawn ? thick.thicknessMm / 2 * transform.viewPixelsPerUnit() : 0.0});
  }
  return result;
}

std::unique_ptr<ViewTool> SliceView::crosshairDrag(const QPointF& position) const {
  const auto lines = crosshair();
  if (!lines) return nullptr;
  const CrosshairHit hit = hitCrosshair(*lines, size(), position);
  if (hit.part == CrosshairPart::None) return nullptr;
  auto drag = makeCrosshairDrag(hit);
  drag->begin(const_cast<SliceView&>(*this), position);
  return drag;
}

void SliceView::updateCursor(const QPointF& position) {
  const auto lines = crosshair();
  const CrosshairPart part = lines ? hitCrosshair(*lines, size(), position).part : CrosshairPart::None;
  if (part == CrosshairPart::None) return;
  const Qt::CursorShape wanted = part == CrosshairPart::Handle ? Qt::PointingHandCursor : Qt::SizeAllCursor;
  if (cursor().shape() != wanted) setCursor(wanted);
}

QString SliceView::planeProbe(const Vector3& world) const {
  const Volume& volume = m_series->volume;
  const auto voxel = nearestVoxel(volume.geometry(), world);
  const int planes = slabPlanes(volume.geometry(), stack().axis(2), slab());
  if (planes > 1) {
    const ReslicedPlane& cut = m_cuts.image(volume, grid(), slab());
    if (cut.values.empty()) return {};
    const auto pixel = nearestVoxel(cut.values.geometry(), world);
    if (!isInside(cut.values.geometry(), pixel)) return {};
    if (!cut.outside.empty() && cut.outside.storedValue(pixel[0], pixel[1], 0) != 0) return {};
    return tr("%1, %2 of %3 planes")
        .arg(valueText(cut.values.modalityValue(pixel[0], pixel[1], 0), volume.modality.unit), slabName(slab().kind))
        .arg(planes);
  }
  if (!isInside(volume.geometry(), voxel)) return {};
  return tr("%1 in the nearest voxel: column %2, row %3, image %4")
      .arg(valueText(volume.modalityValue(voxel[0], voxel[1], voxel[2]), volume.modality.unit))
      .arg(voxel[0])
      .arg(voxel[1])
      .arg(voxel[2] + 1);
}

std::optional<Geometry> SliceView::place() const {
  if (!m_series || !m_series->volume.geometry().inPatient) return std::nullopt;
  const Geometry shown = grid();
  const int count = m_series->volume.geometry().size[2];
  if (m_plane != PlaneKind::Stack || count == 1 || m_series->report.allows(Capability::MultiplanarReformat))
    return shown;
  return ownPlace(*m_series, image());
}

std::string SliceView::frameOfReference() const {
  return place() ? m_series->series.frameOfReferenceUid : std::string();
}

Vector3 SliceView::worldAt(const QPointF& viewPoint) const {
  const QPointF index = displayTransform().toImage(viewPoint);
  return grid().indexToWorld({index.x(), index.y(), 0.0});
}

void SliceView::setReferenceLines(std::vector<CutLine> lines) {
  if (sameLines(lines, m_referenceLines)) return;
  m_referenceLines = std::move(lines);
  update();
}

void SliceView::markPoint(const std::optional<Vector3>& world) {
  if (world == m_markedPoint) return;
  m_markedPoint = world;
  update();
}

void SliceView::setLinkMark(const QString& mark) {
  if (mark == m_linkMark) return;
  m_linkMark = mark;
  update();
}

void SliceView::pointOut(const QPointF& viewPoint) {
  const auto own = place();
  const bool inside = own && !frameOfReference().empty() && rect().contains(viewPoint.toPoint()) &&
                      displayTransform().imageRect().contains(viewPoint);
  if (inside) {
    m_pointing = true;
    const QPointF index = displayTransform().toImage(viewPoint);
    Q_EMIT pointedAt(own->indexToWorld({index.x(), index.y(), 0.0}));
  } else if (m_pointing) {
    m_pointing = false;
    Q_EMIT pointingEnded();
  }
}

PlaceMarks SliceView::placeMarks(const DisplayTransform& transform) const {
  PlaceMarks marks;
  for (const CutLine& line : m_referenceLines)
    marks.lines.push_back({transform.toView({line.from[0], line.from[1]}), transform.toView({line.to[0], line.to[1]})});
  marks.crosshair = crosshair();
  if (const auto own = place(); own && m_markedPoint) {
    const Vector3 index = own->worldToIndex(*m_markedPoint);
    const double awayMm = std::abs(index[2]) * own->spacing[2];
    const bool onImage = awayMm <= std::max(own->spacing[2] / 2, kSameImageMm);
    marks.point = PointMark{transform.toView({index[0], index[1]}), onImage ? 0.0 : awayMm};
  }
  return marks;
}

}  // namespace pellucid::ui
