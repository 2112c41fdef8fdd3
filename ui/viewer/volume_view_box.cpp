// The clip box of a 3D view: what is seen of it, and its faces by hand.
#include <QPainter>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/imaging/clip_box.h"
#include "ui/viewer/volume_bar.h"
#include "ui/viewer/volume_box_card.h"
#include "ui/viewer/volume_view.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr double kGrasp = 15.0;
constexpr double kHandle = 10.0;  ///< Half the height of a handle.
constexpr double kFacing = 0.35;  ///< Of a unit vector on the screen: shorter ones point at the reader, or away.

/// Over pictures of any colour, so those of the dark theme in both.
const ThemeColours& viewportColours() {
  return themeColours(Theme::Dark);
}

}  // namespace

void VolumeView::toggleBox() {
  VolumeViewState state = m_state;
  state.boxed = !state.boxed;
  m_handles = m_handles || state.boxed;
  changeState(state);
}

void VolumeView::moveBoxFace(int face, double inMm, RenderQuality quality) {
  if (!m_series || !m_refusal.isEmpty()) return;
  VolumeViewState state = m_state;
  state.boxed = true;
  state.box = withFace(state.box, m_series->volume.geometry(), face, inMm);
  if (!(state == m_state)) changeState(state, quality);
}

void VolumeView::resetBox() {
  VolumeViewState state = m_state;
  state.box = {};
  changeState(state);
}

void VolumeView::openBoxCard() {
  if (!m_series || !m_refusal.isEmpty()) return;
  if (!m_state.boxed) toggleBox();
  m_boxCard->open();
}

QPointF VolumeView::onWidget(const Vector3& world) const {
  const VolumeCamera seen = camera();
  const Vector3 mm = seenFrom(seen, world);
  return QPointF(width() / 2.0 + mm[0] / seen.mmPerPixel, height() / 2.0 + mm[1] / seen.mmPerPixel);
}

QPointF VolumeView::boxHandle(int face) const {
  return m_series ? onWidget(faceCentre(m_state.box, m_series->volume.geometry(), face)) : QPointF();
}

int VolumeView::faceAt(const QPointF& at) const {
  if (!m_series || !m_refusal.isEmpty() || !m_state.boxed || !m_handles) return -1;
  const Geometry& volume = m_series->volume.geometry();
  // Where two lie over each other, the one that is nearer to the reader.
  int found = -1;
  double nearest = std::numeric_limits<double>::max();
  for (int face = 0; face < kBoxFaces; ++face) {
    const QPointF away = boxHandle(face) - at;
    const double depth = seenFrom(camera(), faceCentre(m_state.box, volume, face))[2];
    if (std::hypot(away.x(), away.y()) > kGrasp || depth >= nearest) continue;
    found = face;
    nearest = depth;
  }
  return found;
}

void VolumeView::hoverFace(const QPointF& at) {
  const int face = faceAt(at);
  if (face == m_face) return;
  m_face = face;
  if (face >= 0)
    setCursor(Qt::SizeAllCursor);
  else
    unsetCursor();
  update();
}

void VolumeView::dragFace(const QPointF& moved) {
  const Vector3 outwards = faceNormal(m_series->volume.geometry(), m_face);
  const double across = dot(outwards, m_state.axes.right);
  const double along = dot(outwards, m_state.axes.down);
  const double seen = std::hypot(across, along);
  // A face that looks at the reader has no direction on the screen: down brings it nearer to the reader.
  const double nearer = dot(outwards, m_state.axes.normal) < 0 ? 1.0 : -1.0;
  const double pixels = seen < kFacing ? nearer * moved.y() : (moved.x() * across + moved.y() * along) / (seen * seen);
  moveBoxFace(m_face, m_faceStartMm - pixels * mmPerPixel(), RenderQuality::Turning);
}

void VolumeView::paintBox(QPainter& painter) const {
  if (!m_series || !m_refusal.isEmpty() || !m_state.boxed || !m_handles || m_renderer.picture().isNull()) return;
  const Geometry& volume = m_series->volume.geometry();
  painter.setRenderHint(QPainter::Antialiasing, true);
  // The lines leave room for what has to be read.
  QRegion free(rect());
  for (const PlacedText& text : placedTexts()) free -= text.rect.adjusted(-4, -1, 4, 1).toAlignedRect();
  painter.setClipRegion(free);
  const auto corners = boxCorners(m_state.box, volume);
  for (const auto& [colour, thickness] :
       {std::pair(QColor(0, 0, 0, 150), 3.0), std::pair(viewportColours().accent, 1.2)}) {
    painter.setPen(QPen(colour, thickness));
    for (unsigned corner = 0; corner < corners.size(); ++corner)
      for (unsigned axis = 0; axis < 3; ++axis)
        if ((corner >> axis & 1U) == 0)
          painter.drawLine(onWidget(corners[corner]), onWidget(corners[corner | 1U << axis]));
  }
  painter.setClipping(false);
  std::array<std::pair<double, int>, kBoxFaces> order;
  for (int face = 0; face < kBoxFaces; ++face)
    order[static_cast<std::size_t>(face)] = {-seenFrom(camera(), faceCentre(m_state.box, volume, face))[2], face};
  std::sort(order.begin(), order.end());
  painter.setFont(themeFont(TypeScale::Caption, QFont::DemiBold));
  for (const auto& [nearness, face] : order) {
    const QString letters = QString::fromStdString(orientationLetters(faceNormal(volume, face)));
    const double half = std::max(kHandle, painter.fontMetrics().horizontalAdvance(letters) / 2.0 + space::kTight);
    const QPointF at = boxHandle(face);
    const QRectF handle(at.x() - half, at.y() - kHandle, 2 * half, 2 * kHandle);
    const bool grasped = face == m_face;
    painter.setPen(QPen(grasped ? viewportColours().text : viewportColours().accent, grasped ? 2.0 : 1.2));
    painter.setBrush(viewportColours().background);
    painter.drawRoundedRect(handle, kHandle, kHandle);
    painter.setPen(viewportColours().text);
    painter.drawText(handle, Qt::AlignCenter, letters);
  }
}

}  // namespace pellucid::ui
