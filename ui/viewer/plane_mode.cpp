#include "ui/viewer/plane_mode.h"
#include "ui/model/core_text.h"
#include "ui/model/number_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/viewer/overlay_text.h"

namespace pellucid::ui {

namespace {

class PlaneWords {
  Q_DECLARE_TR_FUNCTIONS(PlaneMode)
};

/// "20" or "2.5".
QString shortNumber(double value) {
  return numberText(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

/// Where the plane lies along the axis of the patient that its normal follows most.
QString placeText(const Vector3& point, const Vector3& normal) {
  int main = 0;
  for (int i = 1; i < 3; ++i)
    if (std::abs(normal[i]) > std::abs(normal[main])) main = i;
  constexpr std::array<const char*, 3> kPositive{"L", "P", "H"};
  constexpr std::array<const char*, 3> kNegative{"R", "A", "F"};
  return PlaneWords::tr("Location %1 %2 mm")
      .arg(QLatin1String(point[main] < 0 ? kNegative[main] : kPositive[main]), numberText(std::abs(point[main]), 1));
}

QString slabText(const Geometry& volume, const Vector3& normal, const Slab& slab) {
  const int planes = slabPlanes(volume, normal, slab);
  if (planes < 2) return {};
  return PlaneWords::tr("%1 slab %2 mm, %3 planes").arg(slabName(slab.kind), shortNumber(slab.thicknessMm)).arg(planes);
}

bool sameGrid(const Geometry& a, const Geometry& b) {
  return a.size == b.size && a.origin == b.origin && a.spacing == b.spacing && a.direction == b.direction;
}

/// The repeated edge is for images: a label ends where its map ends.
void clearOutside(ReslicedPlane& plane) {
  if (plane.outside.empty()) return;
  const auto* outside = plane.outside.data<std::uint8_t>();
  const std::size_t bytes = bytesPerVoxel(plane.values.type());
  for (std::int64_t i = 0; i < plane.values.geometry().voxelCount(); ++i)
    if (outside[i] != 0)
      std::fill_n(plane.values.mutableBytes() + static_cast<std::size_t>(i) * bytes, bytes, std::byte{});
}

Slab slabOf(const ViewState& state, PlaneKind kind) {
  const auto found = state.planes.find(kind);
  return found == state.planes.end() ? Slab{} : found->second.slab;
}

}  // namespace

QString reasonAgainstPlanes(const LoadedSeries& loaded) {
  const Geometry& grid = loaded.volume.geometry();
  if (const std::string reason = loaded.report.reasonAgainst(Capability::MultiplanarReformat); !reason.empty())
    return PlaneWords::tr("No planes can be cut through this series: %1").arg(coreText(reason));
  if (grid.size[2] < 2) return PlaneWords::tr("No planes can be cut through a single image.");
  if (loaded.volume.channels() != 1) return PlaneWords::tr("No planes can be cut through colour images.");
  if (!grid.inPatient)
    return PlaneWords::tr("No planes can be cut: the files do not say where the images lie in the patient.");
  return {};
}

QString planeName(PlaneKind kind) {
  switch (kind) {
    case PlaneKind::Axial:
      return PlaneWords::tr("Axial");
    case PlaneKind::Coronal:
      return PlaneWords::tr("Coronal");
    case PlaneKind::Sagittal:
      return PlaneWords::tr("Sagittal");
    case PlaneKind::Stack:
      break;
  }
  return PlaneWords::tr("Images");
}

QString slabName(SlabKind kind) {
  switch (kind) {
    case SlabKind::Maximum:
      return PlaneWords::tr("MIP");
    case SlabKind::Minimum:
      return PlaneWords::tr("MinIP");
    case SlabKind::Mean:
      break;
  }
  return PlaneWords::tr("Mean");
}

std::uint32_t planeColour(PlaneKind kind) {
  switch (kind) {
    case PlaneKind::Axial:
      return 0x56B4E9;
    case PlaneKind::Coronal:
      return 0x2FC79A;
    case PlaneKind::Sagittal:
      return 0xE6A532;
    case PlaneKind::Stack:
      break;
  }
  return 0xC9CDD3;
}

Vector3 planePoint(const Geometry& volume, const ViewState& state) {
  if (state.point) return *state.point;
  return volume.indexToWorld({std::floor((volume.size[0] - 1) / 2.0), std::floor((volume.size[1] - 1) / 2.0),
                              std::floor((volume.size[2] - 1) / 2.0)});
}

Geometry shownStack(const Geometry& volume, PlaneKind kind, const ViewState& state) {
  if (kind == PlaneKind::Stack) return volume;
  return planeStack(volume, planeAxes(kind, state.turn), planePoint(volume, state));
}

bool isOblique(PlaneKind kind, const ViewState& state) {
  // A turn about a plane's own normal turns the other two only.
  constexpr double kSlight = 1e-6;
  return dot(planeAxes(kind, state.turn).normal, planeAxes(kind).normal) < 1.0 - kSlight;
}

QStringList planeLines(const LoadedSeries& loaded, const ViewState& state, const PlaneFacts& facts, OverlayText mode) {
  QStringList lines;
  if (mode == OverlayText::None) return lines;
  const Geometry& volume = loaded.volume.geometry();
  const Geometry stack = shownStack(volume, facts.kind, state);
  if (mode == OverlayText::All) {
    if (!facts.probe.isEmpty()) lines << facts.probe;
    lines << placeText(planePoint(volume, state), stack.axis(2));
    lines << PlaneWords::tr("Zoom %1 %").arg(std::lround(facts.zoom * 100));
  }
  if (!facts.window.isEmpty()) lines << facts.window;
  if (const QString part = partText(loaded.series.part); !part.isEmpty()) lines << part;
  const QString name = isOblique(facts.kind, state)
                           ? PlaneWords::tr("Oblique, from %1").arg(planeName(facts.kind).toLower())
                           : planeName(facts.kind);
  lines << PlaneWords::tr("%1  %2 of %3").arg(name).arg(facts.index + 1).arg(stack.size[2]);
  return lines;
}

QStringList planeEssentials(const LoadedSeries& loaded, const ViewState& state, const PlaneFacts& facts,
                            OverlayText mode) {
  QStringList lines;
  if (mode == OverlayText::None) return lines;
  if (!facts.window.isEmpty()) lines << facts.window;
  if (const QString part = partText(loaded.series.part); !part.isEmpty()) lines << part;
  const int count = shownStack(loaded.volume.geometry(), facts.kind, state).size[2];
  lines << QStringLiteral("%1  %2/%3").arg(planeName(facts.kind)).arg(facts.index + 1).arg(count);
  return lines;
}

QStringList planeMarks(const LoadedSeries& loaded, PlaneKind kind, const ViewState& state) {
  const Geometry& volume = loaded.volume.geometry();
  const PlaneAxes axes = planeAxes(kind, state.turn);
  QStringList marks;
  if (const QString slab = slabText(volume, axes.normal, slabOf(state, kind)); !slab.isEmpty())
    marks << PlaneWords::tr("SLAB: %1").arg(slab);
  const bool storedImages = followsVoxels(volume, axes) && std::abs(dot(axes.normal, volume.axis(2))) > 0.5;
  if (!storedImages)
    marks << PlaneWords::tr("INTERPOLATED - images are %1 mm apart").arg(numberText(volume.spacing[2], 2));
  return marks;
}

const ReslicedPlane& PlaneCuts::cut(const Volume& volume, const Geometry& plane, Interpolation interpolation,
                                    const Slab& slab) {
  for (auto& kept : m_cuts)
    if (kept.source.bytes() == volume.bytes() && sameGrid(kept.plane, plane) && kept.interpolation == interpolation &&
        kept.slab.kind == slab.kind && kept.slab.thicknessMm == slab.thicknessMm)
      return kept.result;
  constexpr std::size_t kKept = 8;
  if (m_cuts.size() >= kKept) m_cuts.erase(m_cuts.begin());
  auto result = reslice(volume, plane, interpolation, slab);
  if (result && interpolation == Interpolation::Nearest) clearOutside(*result);
  m_cuts.push_back({volume, plane, slab, interpolation, result ? std::move(*result) : ReslicedPlane()});
  return m_cuts.back().result;
}

void PlaneCuts::forget(const Volume& volume) {
  std::erase_if(m_cuts, [&](const Cut& cut) { return cut.source.bytes() == volume.bytes(); });
}

const ReslicedPlane& PlaneCuts::image(const Volume& volume, const Geometry& plane, const Slab& slab) {
  return cut(volume, plane, Interpolation::Linear, slab);
}

const ReslicedPlane& PlaneCuts::overlay(const Volume& volume, const Geometry& plane) {
  return cut(volume, plane, Interpolation::Nearest, {});
}

}  // namespace pellucid::ui
