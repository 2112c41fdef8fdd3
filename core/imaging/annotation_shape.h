#pragma once

#include <cstddef>
#include <vector>

#include "core/imaging/annotation.h"

namespace pellucid {

// How the points of a kind belong together while a reader draws and moves them. Distances are in the world, so that
// right angles are right on anisotropic pixels too. Functions of values; every index must be one of the annotation.

/// Rectangle with two opposite corners, along the axes of the plane; in order around it.
std::vector<PlanePoint> rectangleBetween(const PlanePoint& corner, const PlanePoint& opposite);

/// A long axis with a short one of half its length through its middle, perpendicular to it.
std::vector<PlanePoint> withShortAxis(const PlanePoint& start, const PlanePoint& end, const Geometry& plane);

/// `to` moved so that the line from `from` runs along a row or a column, whichever is nearer in the world.
PlanePoint straightened(const PlanePoint& from, const PlanePoint& to, const Geometry& plane);

/// Moves one point; the others follow as the kind asks: a rectangle stays one, the short axis stays perpendicular to
/// the long one and crosses it, the widths of a cardiothoracic ratio stay parallel to a row or a column.
void movePoint(Annotation& annotation, std::size_t index, const PlanePoint& to);

/// Whether turnBy() makes sense: ellipses and rectangles.
bool canTurn(AnnotationKind kind);

/// Turns an ellipse or a rectangle about its middle, by the angle in the world between the lines from there to `from`
/// and to `to`. Its size stays.
void turnBy(Annotation& annotation, const PlanePoint& from, const PlanePoint& to);

/// Moves everything, the label included.
void moveBy(Annotation& annotation, double columns, double rows);

}  // namespace pellucid
