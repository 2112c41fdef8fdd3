#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/dicom/loaded_series.h"
#include "core/imaging/plane_stack.h"
#include "core/imaging/reslice.h"
#include "ui/model/view_state.h"
#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

// What it takes to show planes of a volume instead of its images.

/// Why no planes can be cut through a series, as a sentence; empty where they can.
QString reasonAgainstPlanes(const LoadedSeries& loaded);

/// "Axial", "Coronal", "Sagittal", "Images".
QString planeName(PlaneKind kind);
/// "MIP", "MinIP", "Mean".
QString slabName(SlabKind kind);
/// sRGB of the plane's line in the other planes; never red.
std::uint32_t planeColour(PlaneKind kind);

/// The point through which the planes go.
Vector3 planePoint(const Geometry& volume, const ViewState& state);
/// All planes of that kind through the volume (plane_stack.h). For Stack the volume's own grid.
Geometry shownStack(const Geometry& volume, PlaneKind kind, const ViewState& state);
/// Whether the plane is turned away from the axes of the patient.
bool isOblique(PlaneKind kind, const ViewState& state);

/// What the corner says of a plane, the most important last, in place of the lines about the stored image.
struct PlaneFacts {
  PlaneKind kind = PlaneKind::Axial;
  int index = 0;
  double zoom = 1.0;
  QString window;
  QString probe;
};
QStringList planeLines(const LoadedSeries& loaded, const ViewState& state, const PlaneFacts& facts, OverlayText mode);
/// The last of these lines for a view that is low: "Axial  12/22".
QStringList planeEssentials(const LoadedSeries& loaded, const ViewState& state, const PlaneFacts& facts,
                            OverlayText mode);

/// Permanent marks of a plane: slab and interpolation between images; empty where the pixels are those of an image.
QStringList planeMarks(const LoadedSeries& loaded, PlaneKind kind, const ViewState& state);

/// The planes that were cut last, so that a repaint cuts nothing again. For one view; GUI thread.
class PlaneCuts {
 public:
  /// Empty volumes where nothing can be cut.
  const ReslicedPlane& image(const Volume& volume, const Geometry& plane, const Slab& slab);
  /// Nearest voxel, and 0 outside of the volume: labels and heat maps.
  const ReslicedPlane& overlay(const Volume& volume, const Geometry& plane);
  void clear() { m_cuts.clear(); }
  /// Planes of voxels that were edited in place.
  void forget(const Volume& volume);

 private:
  struct Cut {
    Volume source;
    Geometry plane;
    Slab slab;
    Interpolation interpolation = Interpolation::Linear;
    ReslicedPlane result;
  };
  const ReslicedPlane& cut(const Volume& volume, const Geometry& plane, Interpolation interpolation, const Slab& slab);

  std::vector<Cut> m_cuts;
};

}  // namespace pellucid::ui
