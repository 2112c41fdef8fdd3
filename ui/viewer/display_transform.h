#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QTransform>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/geometry.h"
#include "ui/model/view_state.h"

namespace pellucid::ui {

/// Where each pixel of one image lies in a view: the one source of truth for painting, probing, rulers and orientation
/// letters. Image coordinates are columns and rows with the centre of the first pixel at (0, 0), so the image covers
/// -0.5 to size - 0.5; view coordinates are device independent pixels of the widget, y down.
class DisplayTransform {
 public:
  DisplayTransform() = default;
  /// Shows the image of `geometry` (its first two axes) in a view of `viewSize` as the state says, on a screen with
  /// `devicePixels` for each pixel of the view.
  DisplayTransform(const Geometry& geometry, const QSizeF& viewSize, const ViewState& state, double devicePixels = 1.0);

  const QTransform& imageToView() const { return m_imageToView; }
  QPointF toView(const QPointF& imagePoint) const { return m_imageToView.map(imagePoint); }
  QPointF toImage(const QPointF& viewPoint) const { return m_viewToImage.map(viewPoint); }
  /// The rectangle that the image covers in the view, possibly larger than the view.
  QRectF imageRect() const;
  /// View pixels per image pixel (along the axis with the smaller spacing).
  double scale() const { return m_scale; }
  /// View pixels per world unit (mm, or pixel where there is no calibration); the same in x and y.
  double viewPixelsPerUnit() const { return m_pixelsPerUnit; }

  /// The `scale` at which the image just fits the view.
  static double fitScale(const Geometry& geometry, const QSizeF& viewSize, const ViewState& state);

 private:
  QTransform m_imageToView;
  QTransform m_viewToImage;
  QSizeF m_imageSize;
  double m_scale = 1.0;
  double m_pixelsPerUnit = 1.0;
};

/// Letters at the four edges of a view; empty where the side is not known.
struct EdgeLetters {
  std::string left, top, right, bottom;
};

/// From the final display matrix: directions of the patient (LPS) when `geometry.inPatient`, otherwise (0020,0020)
/// Patient Orientation ("L\\F"), otherwise blank. PS3.3 C.7.6.1.1.1.
EdgeLetters edgeLetters(const QTransform& imageToView, const Geometry& geometry, std::string_view patientOrientation);

/// Direction in LPS of one value of Patient Orientation ("L", "FR", ...); empty when it is not one of A P R L H F.
std::optional<Vector3> directionOfLetters(std::string_view letters);

// Turning what is on the screen, whatever is turned or flipped already.
void turnClockwise(ViewState& state, int quarterTurns);
void flipHorizontally(ViewState& state);
void flipVertically(ViewState& state);
/// "Rotated 90° clockwise", "Flipped horizontally"; empty when rows and columns are shown as stored.
QStringList orientationMarks(const ViewState& state);

}  // namespace pellucid::ui
