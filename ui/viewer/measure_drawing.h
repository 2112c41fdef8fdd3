#pragma once

#include <vector>

#include "core/imaging/annotation.h"

namespace pellucid::ui {

/// What happens after the mouse button went up.
enum class DrawingStep { GoesOn, Complete, Abandoned };

/// A measurement while it is drawn, by dragging or by clicks: the last point follows the pointer until it is set.
/// Values of one plane; knows neither view nor model. Distances are in screen pixels and come from the caller.
class MeasureDrawing {
 public:
  MeasureDrawing(AnnotationKind kind, const Geometry& plane, const PlanePoint& at);

  AnnotationKind kind() const { return m_kind; }
  /// A single place so far.
  bool onlyBegun() const { return m_set.size() < 2; }
  const Geometry& plane() const { return m_plane; }
  /// The button went down, again.
  void press(const PlanePoint& at);
  /// The pointer moves, with the button down or not.
  void move(const PlanePoint& at);
  /// A freehand line takes every place on the way of a drag.
  void trace(const PlanePoint& at);
  /// The button went up; `moved` is how far the pointer is from the last point that was set.
  DrawingStep release(double moved);
  /// Ends a polygon with the points that were set.
  DrawingStep close();
  /// The first of two lines is set, the second not begun.
  bool waiting() const { return m_waiting; }
  /// Sets the second line and so completes the drawing.
  void setSecondLine(const PlanePoint& from, const PlanePoint& to);
  /// Where a polygon began, once it can be closed there.
  std::optional<PlanePoint> start() const;
  /// Points of the annotation as drawn so far, the pointer's included.
  std::vector<PlanePoint> points() const;
  /// The point that was set last, and the one that follows the pointer.
  const PlanePoint& lastSet() const { return m_set.back(); }
  const PlanePoint& pointer() const { return m_pointer; }

 private:
  PlanePoint constrained(const PlanePoint& at) const;
  int needed() const;

  AnnotationKind m_kind;
  Geometry m_plane;
  std::vector<PlanePoint> m_set;
  PlanePoint m_pointer;
  bool m_waiting = false;  ///< For the press that begins a second line.
  bool m_first = true;     ///< The button has not been up yet.
};

}  // namespace pellucid::ui
