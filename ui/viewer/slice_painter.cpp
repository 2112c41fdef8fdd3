#include "ui/viewer/slice_painter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/viewer/annotation_painter.h"
#include "ui/viewer/corner_texts.h"
#include "ui/viewer/measure_painter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr double kMargin = space::kSmall;
constexpr double kScrollRoom = space::kLarge;
constexpr double kSmall = 560.0;  ///< Below, text is set one size smaller.

// The viewport is black in every theme, so its colours are those of the dark one.
const ThemeColours& viewportColours() {
  return themeColours(Theme::Dark);
}

}  // namespace

QFont SlicePainter::font(TypeScale scale, QFont::Weight weight) const {
  QFont result = themeFont(m_small && scale == TypeScale::Body ? TypeScale::Caption : scale, weight);
  result.setPixelSize(std::max(8, static_cast<int>(std::lround(result.pixelSize() * m_textScale))));
  return result;
}

void SlicePainter::place(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QFont& font,
                         const QColor& colour) {
  m_outlined.draw(painter, rect.topLeft(), text, font, colour);
  m_texts.push_back({text, rect, role});
  m_room.take(rect);
}

void SlicePainter::paint(QPainter& painter, const SliceScene& scene, const QSizeF& view) {
  m_texts.clear();
  m_room.clear();
  m_textScale = scene.textScale;
  m_small = view.width() < kSmall * scene.textScale;
  if (scene.image.empty() && !scene.volume) {
    painter.fillRect(QRectF(QPointF(), view), Qt::black);
    paintPlaceholder(painter, scene, view);
    paintFrame(painter, scene, view);
    return;
  }
  const double scrollRoom = scene.imageCount > 1 ? kScrollRoom : 0.0;
  const QRectF area(kMargin, kMargin, view.width() - 2 * kMargin - scrollRoom, view.height() - 2 * kMargin);
  // Before the image: the names of planes on it keep clear of the corners and edges.
  const Layout layout = layOut(painter, scene, area, view);
  if (scene.waiting) {
    painter.fillRect(QRectF(QPointF(), view), Qt::black);
    paintPlaceholder(painter, scene, view);
  } else if (scene.volume) {
    painter.fillRect(QRectF(QPointF(), view), scene.whiteBackground ? Qt::white : Qt::black);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    painter.drawImage(QRectF(QPointF(), view), scene.picture);
  } else {
    paintContent(painter, scene, view, QRectF(QPointF(), view));
  }

  paintCorners(painter, scene, layout.corners);
  paintEdges(painter, layout.edges);
  paintBars(painter, scene, area, layout);
  paintScrollBar(painter, scene, view);
  paintFrame(painter, scene, view);
}

void SlicePainter::paintContent(QPainter& painter, const SliceScene& scene, const QSizeF& view, const QRectF& part) {
  const double ratio = painter.device()->devicePixelRatioF();
  const QSize device(static_cast<int>(std::ceil(part.width() * ratio)),
                     static_cast<int>(std::ceil(part.height() * ratio)));
  const QTransform toDevice = scene.transform.imageToView() * QTransform::fromTranslate(-part.x(), -part.y()) *
                              QTransform::fromScale(ratio, ratio);
  QImage image = m_layers.compose(scene, toDevice, device);
  image.setDevicePixelRatio(ratio);
  painter.drawImage(part.topLeft(), image);
  paintOutlines(painter, scene);
  if (!scene.annotations.empty()) paintAnnotations(painter, scene);
  paintPlaceMarks(painter, scene.places, view);
  const QRectF track = scene.imageCount > 1 ? scrollTrack(view) : QRectF();
  const auto isFree = [this, &track](const QRectF& box) { return !box.intersects(track) && m_room.isFree(box); };
  for (const PlaceLabel& label : paintPlaceLabels(painter, scene.places, view, isFree)) {
    m_texts.push_back({label.name, label.rect, TextRole::PlaneName});
    m_room.take(label.rect);
  }
  if (!scene.measures.empty()) paintMeasures(painter, scene, view);
}

void SlicePainter::paintLens(QPainter& painter, const SliceScene& scene, const QPointF& centre, double radius,
                             double factor) {
  // Whole pixels, so that the image is not resampled once more.
  const QRectF part(std::round(centre.x() - radius), std::round(centre.y() - radius), std::ceil(2 * radius),
                    std::ceil(2 * radius));
  SliceScene bare = scene;
  bare.places = {};
  bare.measures.clear();
  QPainterPath circle;
  circle.addEllipse(centre, radius, radius);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setClipPath(circle);
  paintContent(painter, bare, part.size(), part);
  painter.restore();
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 160), 4));
  painter.drawEllipse(centre, radius, radius);
  painter.setPen(QPen(viewportColours().accent, 1.75));
  painter.drawEllipse(centre, radius, radius);
  const QFont body = font(TypeScale::Body, QFont::DemiBold);
  const QString text = QStringLiteral("%1 ×").arg(QLocale().toString(factor, 'f', 1));
  m_outlined.draw(painter, {centre.x() - OutlinedText::width(body, text) / 2, centre.y() + radius + space::kTight},
                  text, body, viewportColours().text);
}

void SlicePainter::paintOutlines(QPainter& painter, const SliceScene& scene) {
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setBrush(Qt::NoBrush);
  for (const SegmentLayer& layer : scene.segments) {
    const QTransform toView = indexToIndex(layer.labels.geometry(), scene.grid) * scene.transform.imageToView();
    for (const LabelOutline& outline : m_layers.outlines(layer.labels)) {
      const auto segment = std::find_if(layer.segments.begin(), layer.segments.end(),
                                        [&](const DrawnSegment& each) { return each.value == outline.value; });
      if (segment == layer.segments.end() || segment->line <= 0) continue;
      QColor colour = QColor::fromRgb(segment->rgb);
      colour.setAlphaF(static_cast<float>(std::clamp(segment->line, 0.0, 1.0)));
      painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
      for (const QPolygonF& ring : outline.rings) painter.drawPolygon(toView.map(ring));
    }
  }
}

SlicePainter::Layout SlicePainter::layOut(QPainter& painter, const SliceScene& scene, const QRectF& area,
                                          const QSizeF& view) {
  DisplacedTexts displaced;
  for (;;) {
    Layout layout = layOut(painter, scene, area, view, displaced);
    // Which side is which is never left out, nor what a heat map is; either takes room from the other.
    if (!layout.edges.lettersFit && displaced.orientation.isEmpty()) {
      displaced.orientation = orientationLine(scene.letters);
      if (!displaced.orientation.isEmpty()) continue;
    }
    if (!scene.saliency.empty() && !layout.heatBar && displaced.heatMapCaption.isEmpty()) {
      displaced.heatMapCaption = saliencyBar(0.0).captions.join(u' ');
      continue;
    }
    return layout;
  }
}

SlicePainter::Layout SlicePainter::layOut(QPainter& painter, const SliceScene& scene, const QRectF& area,
                                          const QSizeF& view, const DisplacedTexts& displaced) {
  const QFont body = font(TypeScale::Body);
  const CornerFonts fonts{body, font(TypeScale::Body, QFont::DemiBold), font(TypeScale::Body, QFont::Bold)};
  const double pixels = scene.transform.scale() * painter.device()->devicePixelRatioF();
  CornerTexts texts = cornerTexts(scene, area, fonts, pixels, displaced);
  CornerLayout corners(area);
  corners.set(Corner::TopLeft, std::move(texts.topLeft));
  corners.set(Corner::TopRight, std::move(texts.topRight));
  corners.set(Corner::BottomLeft, std::move(texts.bottomLeft));
  corners.set(Corner::BottomRight, std::move(texts.bottomRight));
  corners.place(space::kSection, texts.waist);
  m_room.clear();
  for (const auto& placed : corners.placed()) m_room.take(placed.rect);
  EdgeMarks edges = edgeMarks(scene, displaced.orientation.isEmpty() ? scene.letters : EdgeLetters{}, area, view,
                              {body, font(TypeScale::Title, QFont::DemiBold)}, m_room);
  std::optional<PlacedBar> heatBar;
  if (!scene.saliency.empty()) {
    ColourBar bar = saliencyBar(area.width());
    if (!displaced.heatMapCaption.isEmpty()) bar.captions.clear();
    heatBar = placedBar(area, bar);
    if (heatBar) m_room.take(heatBar->box);
  }
  return {std::move(corners), std::move(edges), std::move(heatBar)};
}

void SlicePainter::paintCorners(QPainter& painter, const SliceScene& scene, const CornerLayout& corners) {
  const ThemeColours& colours = viewportColours();
  if (scene.severalPatients) {
    QRectF frame;
    for (const auto& placed : corners.placed())
      if (placed.line.role == TextRole::Identity) frame = frame.united(placed.rect);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colours.warning, 1.5));
    painter.setBrush(QColor(0, 0, 0, 140));
    painter.drawRoundedRect(frame.adjusted(-4, -3, 6, 2), 4, 4);
  }
  for (const auto& placed : corners.placed())
    place(painter, placed.rect, placed.line.text, placed.line.role, placed.line.font, placed.line.colour);
}

void SlicePainter::paintEdges(QPainter& painter, const EdgeMarks& edges) {
  const QColor colour = viewportColours().text;
  const QFont body = font(TypeScale::Body);
  const QFont letterFont = font(TypeScale::Title, QFont::DemiBold);
  for (const PlacedRuler& each : edges.rulers) {
    drawRuler(painter, each.ruler, each.start, each.direction, each.tickSide);
    place(painter, each.captionRect, each.caption, TextRole::Ruler, body, colour);
  }
  for (const PlacedText& letter : edges.letters)
    place(painter, letter.rect, letter.text, TextRole::Letter, letterFont, colour);
}

void SlicePainter::paintBars(QPainter& painter, const SliceScene& scene, const QRectF& area, const Layout& layout) {
  if (layout.heatBar) paintPlacedBar(painter, area, *layout.heatBar);
  if (!scene.colourMap.empty() && scene.image.channels() == 1) paintValueBar(painter, area, imageBar(scene));
  if (scene.fusion) paintValueBar(painter, area, fusionBar(*scene.fusion));
}

QRectF SlicePainter::scrollTrack(const QSizeF& view) {
  return {view.width() - kScrollRoom, kMargin, kScrollRoom, view.height() - 2 * kMargin};
}

QRectF SlicePainter::scrollHandle(const QSizeF& view, int index, int count) {
  const QRectF track = scrollTrack(view);
  const double height = std::clamp(track.height() / std::max(1, count), 28.0, track.height());
  const double share = count > 1 ? static_cast<double>(index) / (count - 1) : 0.0;
  return {track.right() - 10, track.top() + share * (track.height() - height), 6, height};
}

void SlicePainter::paintScrollBar(QPainter& painter, const SliceScene& scene, const QSizeF& view) {
  if (scene.imageCount < 2) return;
  const QRectF track = scrollTrack(view);
  const QRectF handle = scrollHandle(view, scene.imageIndex, scene.imageCount);
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(255, 255, 255, 38));
  painter.drawRoundedRect(QRectF(handle.center().x() - 1.5, track.top(), 3, track.height()), 1.5, 1.5);
  painter.setBrush(viewportColours().warning);
  for (const int image : scene.gaps) {
    const double share = (image + 0.5) / std::max(1, scene.imageCount - 1);
    const double y = track.top() + handle.height() / 2 + share * (track.height() - handle.height());
    painter.drawRect(QRectF(handle.center().x() - 5, y - 1, 10, 2));
  }
  painter.setBrush(viewportColours().accent);
  for (const int image : scene.keyImages)
    painter.drawEllipse(scrollHandle(view, image, scene.imageCount).center() - QPointF(7, 0), 2.5, 2.5);
  painter.setBrush(scene.scrollBarActive ? viewportColours().accent : QColor(255, 255, 255, 150));
  painter.drawRoundedRect(handle, 3, 3);
  if (!scene.scrollBarActive) return;
  const QFont body = font(TypeScale::Body, QFont::DemiBold);
  const QString number = QString("%1 / %2").arg(scene.imageIndex + 1).arg(scene.imageCount);
  const double width = OutlinedText::width(body, number) + 2 * space::kSmall;
  const double height = OutlinedText::lineHeight(body) + space::kTight;
  const double y = std::clamp(handle.center().y() - height / 2, track.top(), track.bottom() - height);
  const QRectF badge(handle.left() - space::kSmall - width, y, width, height);
  painter.setBrush(viewportColours().raised);
  painter.setPen(QPen(viewportColours().border, 1));
  painter.drawRoundedRect(badge, 4, 4);
  painter.setFont(body);
  painter.setPen(viewportColours().text);
  painter.drawText(badge, Qt::AlignCenter, number);
}

void SlicePainter::paintFrame(QPainter& painter, const SliceScene& scene, const QSizeF& view) {
  const QRectF edge(QPointF(), view);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setBrush(Qt::NoBrush);
  if (scene.dropTarget) {
    QColor veil = viewportColours().accent;
    veil.setAlphaF(0.18F);
    painter.fillRect(edge, veil);
  }
  if (!scene.active && !scene.dropTarget) return;
  painter.setPen(QPen(viewportColours().accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.drawRect(edge.adjusted(1, 1, -1, -1));
}

void SlicePainter::paintPlaceholder(QPainter& painter, const SliceScene& scene, const QSizeF& view) {
  const ThemeColours& colours = viewportColours();
  const QFont title = font(TypeScale::Title, QFont::Medium);
  const QRectF area = QRectF(QPointF(), view).adjusted(space::kLarge, space::kLarge, -space::kLarge, -space::kLarge);
  const QFontMetricsF metrics(title);
  const QRectF text = metrics.boundingRect(QRectF(0, 0, area.width(), area.height()),
                                           Qt::AlignHCenter | Qt::TextWordWrap, scene.placeholder);
  constexpr int kIcon = 48;
  const bool withIcon = !scene.placeholderIcon.isEmpty() && area.height() > text.height() + kIcon + space::kLarge;
  const double height = text.height() + (withIcon ? kIcon + space::kLarge : 0);
  double y = area.center().y() - height / 2;
  if (withIcon) {
    const QPixmap pixmap =
        iconPixmap(scene.placeholderIcon, colours.border, kIcon, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPointF(area.center().x() - kIcon / 2.0, y), pixmap);
    y += kIcon + space::kLarge;
  }
  const QRectF rect(area.left(), y, area.width(), text.height());
  painter.setFont(title);
  painter.setPen(colours.secondaryText);
  painter.drawText(rect, Qt::AlignHCenter | Qt::TextWordWrap, scene.placeholder);
  m_texts.push_back({scene.placeholder, rect, TextRole::Placeholder});
}

}  // namespace pellucid::ui
