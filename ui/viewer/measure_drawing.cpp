#include "ui/viewer/measure_drawing.h"

#include <cmath>

#include "core/imaging/annotation_shape.h"

namespace pellucid::ui {

namespace {

constexpr double kClick = 4.0;  ///< Screen pixels; a shorter way is a click.
constexpr int kUnlimited = kMostAnnotationPoints;

bool twoLines(AnnotationKind kind) {
  return kind == AnnotationKind::Cobb || kind == AnnotationKind::CardiothoracicRatio;
}

bool boxed(AnnotationKind kind) {
  return kind == AnnotationKind::Rectangle || kind == AnnotationKind::Ellipse;
}

}  // namespace

MeasureDrawing::MeasureDrawing(AnnotationKind kind, const Geometry& plane, const PlanePoint& at)
    : m_kind(kind), m_plane(plane), m_set{at}, m_pointer(at) {}

int MeasureDrawing::needed() const {
  if (m_kind == AnnotationKind::Polygon || m_kind == AnnotationKind::Freehand) return kUnlimited;
  // The other corners, and the short axis, follow from two points.
  if (boxed(m_kind) || m_kind == AnnotationKind::Bidirectional) return 2;
  return kindRow(m_kind).mostPoints;
}

PlanePoint MeasureDrawing::constrained(const PlanePoint& at) const {
  if (m_kind != AnnotationKind::CardiothoracicRatio || m_waiting) return at;
  if (m_set.size() == 1) return straightened(m_set[0], at, m_plane);
  if (m_set.size() == 3) {
    // Both widths lie the same way.
    const bool alongRow = m_set[0][1] == m_set[1][1];
    return alongRow ? PlanePoint{at[0], m_set[2][1]} : PlanePoint{m_set[2][0], at[1]};
  }
  return at;
}

void MeasureDrawing::press(const PlanePoint& at) {
  if (m_waiting) {
    m_waiting = false;
    m_set.push_back(at);
  }
  move(at);
}

void MeasureDrawing::move(const PlanePoint& at) {
  m_pointer = constrained(at);
  if (m_kind == AnnotationKind::Probe || m_kind == AnnotationKind::Text) m_set = {m_pointer};
}

void MeasureDrawing::trace(const PlanePoint& at) {
  move(at);
  if (m_kind == AnnotationKind::Freehand && m_set.size() < kMostAnnotationPoints) m_set.push_back(at);
}

DrawingStep MeasureDrawing::release(double moved) {
  const bool first = m_first;
  m_first = false;
  if (m_kind == AnnotationKind::Probe || m_kind == AnnotationKind::Text) return DrawingStep::Complete;
  if (m_kind == AnnotationKind::Freehand) return close();
  // A second click on the first point takes it back.
  if (moved < kClick) return first || m_set.size() > 1 ? DrawingStep::GoesOn : DrawingStep::Abandoned;
  m_set.push_back(m_pointer);
  if (static_cast<int>(m_set.size()) == needed()) return DrawingStep::Complete;
  m_waiting = twoLines(m_kind) && m_set.size() == 2;
  return DrawingStep::GoesOn;
}

DrawingStep MeasureDrawing::close() {
  const bool closed = m_kind == AnnotationKind::Polygon || m_kind == AnnotationKind::Freehand;
  if (!closed || m_set.size() < 3) return DrawingStep::Abandoned;
  m_pointer = m_set.back();
  return DrawingStep::Complete;
}

void MeasureDrawing::setSecondLine(const PlanePoint& from, const PlanePoint& to) {
  m_waiting = false;
  m_set.push_back(from);
  m_set.push_back(to);
}

std::optional<PlanePoint> MeasureDrawing::start() const {
  if (m_kind != AnnotationKind::Polygon || m_set.size() < 3) return std::nullopt;
  return m_set.front();
}

std::vector<PlanePoint> MeasureDrawing::points() const {
  const PlanePoint end = m_set.size() >= 2 && static_cast<int>(m_set.size()) == needed() ? m_set[1] : m_pointer;
  if (boxed(m_kind)) return rectangleBetween(m_set[0], end);
  if (m_kind == AnnotationKind::Bidirectional) return withShortAxis(m_set[0], end, m_plane);
  std::vector<PlanePoint> points = m_set;
  const bool open = static_cast<int>(points.size()) < needed();
  if (open && !m_waiting && m_kind != AnnotationKind::Freehand && points.back() != m_pointer)
    points.push_back(m_pointer);
  return points;
}

}  // namespace pellucid::ui
