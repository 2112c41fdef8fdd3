#include "ui/viewer/display_transform.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

namespace pellucid::ui {

namespace {

/// Size of the image as displayed at scale 1, before turning: the axis with the wider spacing is stretched.
QSizeF uprightSize(const Geometry& geometry) {
  const double finest = std::min(geometry.spacing[0], geometry.spacing[1]);
  if (!(finest > 0)) return {static_cast<double>(geometry.size[0]), static_cast<double>(geometry.size[1])};
  return {geometry.size[0] * geometry.spacing[0] / finest, geometry.size[1] * geometry.spacing[1] / finest};
}

int positiveQuarters(int quarterTurns) {
  return ((quarterTurns % 4) + 4) % 4;
}

}  // namespace

double DisplayTransform::fitScale(const Geometry& geometry, const QSizeF& viewSize, const ViewState& state) {
  QSizeF size = uprightSize(geometry);
  if (positiveQuarters(state.quarterTurns) % 2 == 1) size.transpose();
  if (size.isEmpty() || viewSize.isEmpty()) return 1.0;
  return std::min(viewSize.width() / size.width(), viewSize.height() / size.height());
}

DisplayTransform::DisplayTransform(const Geometry& geometry, const QSizeF& viewSize, const ViewState& state,
                                   double devicePixels)
    : m_imageSize(geometry.size[0], geometry.size[1]) {
  m_scale = state.zoom > 0 ? state.zoom : fitScale(geometry, viewSize, state);
  const double finest = std::min(geometry.spacing[0], geometry.spacing[1]);
  const QSizeF stretched = uprightSize(geometry);
  const double stretchX = m_imageSize.width() > 0 ? stretched.width() / m_imageSize.width() : 1.0;
  const double stretchY = m_imageSize.height() > 0 ? stretched.height() / m_imageSize.height() : 1.0;
  m_pixelsPerUnit = finest > 0 ? m_scale / finest : m_scale;

  QTransform toView;
  toView.translate(viewSize.width() / 2 + state.panX, viewSize.height() / 2 + state.panY);
  toView.scale(state.flippedHorizontally ? -1 : 1, state.flippedVertically ? -1 : 1);
  // Quarter turns as exact matrices: cos(90 degrees) in floating point is not zero.
  constexpr int kCosine[4] = {1, 0, -1, 0};
  constexpr int kSine[4] = {0, 1, 0, -1};
  const int quarters = positiveQuarters(state.quarterTurns);
  toView = QTransform(kCosine[quarters], kSine[quarters], -kSine[quarters], kCosine[quarters], 0, 0) * toView;
  toView = QTransform::fromScale(m_scale * stretchX, m_scale * stretchY) * toView;
  // The middle of the image is half a pixel short of size / 2, as coordinates are of pixel centres.
  m_imageToView = QTransform::fromTranslate(0.5 - m_imageSize.width() / 2, 0.5 - m_imageSize.height() / 2) * toView;
  // Pixels as whole blocks of the screen stay sharp only when they begin on a pixel of the screen.
  const double onScreen = m_scale * devicePixels;
  if (const double blocks = std::round(onScreen); blocks >= 1.0 && std::abs(onScreen - blocks) < 1e-9) {
    const QPointF corner = imageRect().topLeft() * devicePixels;
    const QPointF off(std::round(corner.x()) - corner.x(), std::round(corner.y()) - corner.y());
    m_imageToView *= QTransform::fromTranslate(off.x() / devicePixels, off.y() / devicePixels);
  }
  m_viewToImage = m_imageToView.inverted();
}

QRectF DisplayTransform::imageRect() const {
  return m_imageToView.mapRect(QRectF(QPointF(-0.5, -0.5), m_imageSize));
}

std::optional<Vector3> directionOfLetters(std::string_view letters) {
  // PS3.3 C.7.6.1.1.1: the letters come in order of their share; the exact share is not recorded.
  Vector3 direction{};
  double weight = 1.0;
  for (const char letter : letters) {
    int axis = 0;
    double sign = 1.0;
    switch (letter) {
      case 'L':
        axis = 0;
        break;
      case 'R':
        axis = 0;
        sign = -1.0;
        break;
      case 'P':
        axis = 1;
        break;
      case 'A':
        axis = 1;
        sign = -1.0;
        break;
      case 'H':
        axis = 2;
        break;
      case 'F':
        axis = 2;
        sign = -1.0;
        break;
      default:
        return std::nullopt;
    }
    if (direction[axis] != 0.0) return std::nullopt;
    direction[axis] = sign * weight;
    weight *= 0.5;
  }
  if (weight == 1.0) return std::nullopt;
  return direction;
}

EdgeLetters edgeLetters(const QTransform& imageToView, const Geometry& geometry, std::string_view patientOrientation) {
  Vector3 alongRow{};
  Vector3 alongColumn{};
  if (geometry.inPatient) {
    alongRow = geometry.axis(0);
    alongColumn = geometry.axis(1);
  } else {
    const auto separator = patientOrientation.find('\\');
    if (separator == std::string_view::npos) return {};
    const auto row = directionOfLetters(patientOrientation.substr(0, separator));
    const auto column = directionOfLetters(patientOrientation.substr(separator + 1));
    if (!row || !column || length(cross(*row, *column)) == 0.0) return {};
    alongRow = *row;
    alongColumn = *column;
  }
  bool invertible = false;
  const QTransform viewToImage = imageToView.inverted(&invertible);
  if (!invertible) return {};
  const auto letters = [&](double viewX, double viewY) {
    const double columns = (viewX * viewToImage.m11() + viewY * viewToImage.m21()) * geometry.spacing[0];
    const double rows = (viewX * viewToImage.m12() + viewY * viewToImage.m22()) * geometry.spacing[1];
    Vector3 direction{};
    for (int i = 0; i < 3; ++i) direction[i] = alongRow[i] * columns + alongColumn[i] * rows;
    return orientationLetters(direction);
  };
  return {letters(-1, 0), letters(0, -1), letters(1, 0), letters(0, 1)};
}

void turnClockwise(ViewState& state, int quarterTurns) {
  // The state turns first and flips then: behind one mirror, clockwise on the screen is anticlockwise in the state.
  const bool mirrored = state.flippedHorizontally != state.flippedVertically;
  state.quarterTurns = positiveQuarters(state.quarterTurns + (mirrored ? -quarterTurns : quarterTurns));
}

void flipHorizontally(ViewState& state) {
  state.flippedHorizontally = !state.flippedHorizontally;
}

void flipVertically(ViewState& state) {
  state.flippedVertically = !state.flippedVertically;
}

QStringList orientationMarks(const ViewState& state) {
  // Two flips are half a turn: said in the shortest form, so that what is shown as stored carries no mark.
  int quarters = positiveQuarters(state.quarterTurns);
  bool horizontal = state.flippedHorizontally;
  bool vertical = state.flippedVertically;
  if (horizontal && vertical) {
    quarters = (quarters + 2) % 4;
    horizontal = vertical = false;
  }
  if (quarters == 2 && (horizontal || vertical)) {
    quarters = 0;
    std::swap(horizontal, vertical);
  }
  const auto translated = [](const char* text) { return QCoreApplication::translate("OrientationMark", text); };
  QStringList parts;
  if (quarters == 1) parts << translated(QT_TRANSLATE_NOOP("OrientationMark", "Rotated 90° clockwise"));
  if (quarters == 2) parts << translated(QT_TRANSLATE_NOOP("OrientationMark", "Rotated 180°"));
  if (quarters == 3) parts << translated(QT_TRANSLATE_NOOP("OrientationMark", "Rotated 90° anticlockwise"));
  if (horizontal) parts << translated(QT_TRANSLATE_NOOP("OrientationMark", "Flipped horizontally"));
  if (vertical) parts << translated(QT_TRANSLATE_NOOP("OrientationMark", "Flipped vertically"));
  return parts;
}

}  // namespace pellucid::ui
