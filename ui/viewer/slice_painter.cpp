#include "ui/viewer/slice_painter.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QLocale>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/imaging/colour_map.h"
#include "ui/model/number_text.h"
#include "ui/viewer/annotation_painter.h"
#include "ui/viewer/heat_scale.h"
#include "ui/viewer/measure_painter.h"
#include "ui/viewer/overlay_text.h"
#include "ui/viewer/ruler.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr double kMargin = space::kSmall;
constexpr double kScrollRoom = space::kLarge;
constexpr double kNarrow = 420.0;  ///< Below, the right corners give their room to identity and image.
constexpr double kLow = 240.0;     ///< Below, texts come closer to the middle rather than go.
constexpr double kSmall = 560.0;   ///< Below, text is set one size smaller.

// The viewport is black in every theme, so its colours are those of the dark one.
const ThemeColours& viewportColours() {
  return themeColours(Theme::Dark);
}

std::vector<TextLine> lines(const QStringList& texts, TextRole role, const QFont& font, const QColor& colour) {
  std::vector<TextLine> result;
  for (const QString& text : texts)
    if (!text.isEmpty()) result.push_back({text, role, font, colour});
  return result;
}

/// Study date and name of the series: what tells views of one patient apart. On one line where both fit.
QStringList placeLines(const QString& date, const QString& series, const QFont& font, double width) {
  const QString both = (date + QStringLiteral("  ") + series).trimmed();
  return OutlinedText::width(font, both) > width ? QStringList{date, series} : QStringList(both);
}

/// In lines of that width, broken where one breaks a text; the last of `mostLines` takes what is left.
QStringList wrapped(const QFont& font, const QString& text, double width, int mostLines) {
  if (OutlinedText::width(font, text) <= width) return {text};
  QTextLayout layout(text, font);
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    const bool last = lines.size() + 1 >= mostLines;
    lines << text.mid(line.textStart(), last ? -1 : line.textLength()).trimmed();
    if (last) break;
  }
  layout.endLayout();
  return lines;
}

QString letterText(const std::string& letters) {
  return QString::fromStdString(letters);
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
}

QRectF SlicePainter::besideOrBeyond(const QRectF& wanted, const QRectF& area, double direction) const {
  // In steps, so that it stands still while numbers beside it change.
  constexpr double kStep = 16.0;
  double left = area.left();
  double right = area.right();
  const auto keepClear = [&](const QRectF& other) {
    if (other.bottom() < wanted.top() || other.top() > wanted.bottom()) return;
    if (other.center().x() < wanted.center().x())
      left = std::max(left, std::ceil((other.right() + space::kSmall) / kStep) * kStep);
    else
      right = std::min(right, std::floor((other.left() - space::kSmall) / kStep) * kStep);
  };
  for (const PlacedText& text : m_texts) keepClear(text.rect);
  for (const QRectF& taken : m_taken) keepClear(taken);
  if (right - left < wanted.width()) return freeOf(wanted, direction);
  QRectF box = wanted;
  box.moveLeft(std::clamp(wanted.left(), left, right - wanted.width()));
  return box;
}

QRectF SlicePainter::freeOf(QRectF rect, double direction) const {
  const auto clash = [&rect](const QRectF& other) { return rect.adjusted(-4, -2, 4, 2).intersects(other); };
  for (int attempt = 0; attempt < 64; ++attempt) {
    const QRectF* hit = nullptr;
    for (const PlacedText& text : m_texts)
      if (clash(text.rect)) hit = &text.rect;
    for (const QRectF& taken : m_taken)
      if (clash(taken)) hit = &taken;
    if (hit == nullptr) break;
    if (direction > 0)
      rect.moveTop(hit->bottom() + 3);
    else
      rect.moveBottom(hit->top() - 3);
  }
  return rect;
}

void SlicePainter::paint(QPainter& painter, const SliceScene& scene, const QSizeF& view) {
  m_texts.clear();
  m_taken.clear();
  m_textScale = scene.textScale;
  m_small = view.width() < kSmall * scene.textScale;
  if (scene.image.empty() && !scene.volume) {
    painter.fillRect(QRectF(QPointF(), view), Qt::black);
    paintPlaceholder(painter, scene, view);
    paintFrame(painter, scene, view);
    return;
  }
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

  const double scrollRoom = scene.imageCount > 1 ? kScrollRoom : 0.0;
  const QRectF area(kMargin, kMargin, view.width() - 2 * kMargin - scrollRoom, view.height() - 2 * kMargin);
  paintCorners(painter, scene, area);
  paintBottom(painter, scene, area);
  paintSides(painter, scene, area);
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
  for (const PlaneLabel& label : paintPlaceMarks(painter, scene.places, view))
    m_texts.push_back({label.name, label.rect, TextRole::PlaneName});
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

void SlicePainter::paintCorners(QPainter& painter, const SliceScene& scene, const QRectF& area) {
  const ThemeColours& colours = viewportColours();
  const QFont body = font(TypeScale::Body);
  const QFont strong = font(TypeScale::Body, QFont::DemiBold);
  std::vector<TextLine> identity = lines(scene.study.identity, TextRole::Identity, body, Qt::white);
  if (!identity.empty()) {
    identity.front().font = font(TypeScale::Body, QFont::Bold);
    // Where it is framed, the frame crosses no text below.
    if (scene.severalPatients) identity.back().gap = space::kTight;
  }
  const auto add = [&identity](std::vector<TextLine> more) {
    for (TextLine& line : more) identity.push_back(std::move(line));
  };
  const bool narrow = area.width() < kNarrow * scene.textScale;
  const bool all = scene.textMode == OverlayText::All;
  const QString series = scene.textMode == OverlayText::None ? QString() : scene.seriesName;
  if (narrow) add(lines(placeLines(scene.study.date, series, body, area.width()), TextRole::Study, body, colours.text));
  QStringList marks = scene.marks;
  if (scene.severalPatients && !scene.study.identity.empty())
    marks.prepend(QCoreApplication::translate("SlicePainter", "More than one patient is open"));
  // A sentence that is cut says nothing; beside other texts the left corners have three fifths for sure. In a low view
  // the number of the image would have to go for it.
  const int mostLines = area.height() < kLow ? 1 : 3;
  for (const QString& mark : marks)
    add(lines(wrapped(strong, mark, narrow ? area.width() : area.width() * 0.6, mostLines), TextRole::Mark, strong,
              colours.warning));
  if (!scene.volume && !scene.waiting) {
    // Quiet: true of nearly every radiograph until it is enlarged.
    const double pixels = scene.transform.scale() * painter.device()->devicePixelRatioF();
    const auto fits = [&](const QString& text) { return OutlinedText::width(body, text) <= area.width(); };
    add(lines(reductionMark(pixels, fits), TextRole::Mark, body, colours.secondaryText));
  }

  CornerLayout corners(area);
  corners.set(Corner::TopLeft, std::move(identity));
  corners.set(Corner::BottomLeft, lines(scene.imageLines, TextRole::Image, body, colours.text));
  if (!narrow) {
    const QStringList study = all ? scene.study.study : QStringList(scene.study.date);
    const QStringList named = all ? scene.seriesLines : QStringList(series);
    corners.set(Corner::TopRight, lines(study, TextRole::Study, body, colours.text));
    corners.set(Corner::BottomRight, lines(named, TextRole::Series, body, colours.text));
  }
  corners.place(space::kSection, (area.height() < kLow ? 1.5 : 3) * OutlinedText::lineHeight(body));
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

void SlicePainter::paintBottom(QPainter& painter, const SliceScene& scene, const QRectF& area) {
  const ThemeColours& colours = viewportColours();
  const QFont letterFont = font(TypeScale::Title, QFont::DemiBold);
  const QFont body = font(TypeScale::Body);
  const auto centred = [&area](double width, double height, double bottom) {
    return QRectF(area.center().x() - width / 2, bottom - height, width, height);
  };
  if (scene.textMode != OverlayText::None && !scene.volume && area.width() > 200 && area.height() > 200) {
    const Ruler ruler =
        makeRuler(scene.transform.viewPixelsPerUnit(), scene.grid.calibration, std::min(200.0, area.width() / 4));
    if (ruler.viewPixels > 20) {
      const double captionWidth = OutlinedText::width(body, ruler.caption);
      const double captionHeight = OutlinedText::lineHeight(body);
      const double width = std::max(captionWidth, ruler.viewPixels);
      const QRectF box = besideOrBeyond(centred(width, captionHeight + 10, area.bottom()), area, -1);
      drawRuler(painter, ruler, {box.center().x() - ruler.viewPixels / 2, box.bottom() - 1}, {1, 0}, {0, -1});
      place(painter, QRectF(box.center().x() - captionWidth / 2, box.top(), captionWidth, captionHeight), ruler.caption,
            TextRole::Ruler, body, colours.text);
      m_taken.push_back(box);
    }
  }
  const auto letter = [&](const std::string& letters, double direction) {
    if (letters.empty()) return;
    const QString text = letterText(letters);
    const double height = OutlinedText::lineHeight(letterFont);
    const QRectF box =
        centred(OutlinedText::width(letterFont, text), height, direction > 0 ? area.top() + height : area.bottom());
    // In the middle, a little way in where something stands there; far in it would lie on the anatomy.
    QRectF free = freeOf(box, direction);
    if (std::abs(free.top() - box.top()) > std::min(64.0, area.height() / 4))
      free = besideOrBeyond(box, area, direction);
    // In the other half it would say the opposite.
    if ((free.center().y() - area.center().y()) * direction > 0) return;
    place(painter, free, text, TextRole::Letter, letterFont, colours.text);
  };
  letter(scene.letters.bottom, -1);
  if (!scene.saliency.empty()) paintColourBar(painter, area, saliencyBar(area.width()));
  if (!scene.colourMap.empty() && scene.image.channels() == 1) paintColourBar(painter, area, imageBar(scene));
  if (scene.fusion) paintColourBar(painter, area, fusionBar(*scene.fusion));
  letter(scene.letters.top, 1);
}

SlicePainter::ColourBar SlicePainter::saliencyBar(double width) const {
  const QString caption = QCoreApplication::translate("OverlayText", kSaliencyCaption);
  ColourBar bar{QCoreApplication::translate("SlicePainter", "less"),
                QCoreApplication::translate("SlicePainter", "more"),
                {caption},
                [](double share) {
                  const double value = kHeatFloor + share * (1.0 - kHeatFloor);
                  return colourMap(kHeatMap)[static_cast<std::size_t>(std::lround(value * 255))];
                }};
  // Never elided: on a narrow view the sentence takes two lines.
  if (OutlinedText::width(font(TypeScale::Body), caption) > width)
    if (const qsizetype comma = caption.indexOf(','); comma > 0)
      bar.captions = {caption.left(comma + 1), caption.mid(comma + 1).trimmed()};
  return bar;
}

SlicePainter::ColourBar SlicePainter::imageBar(const SliceScene& scene) {
  return windowBar(scene.window, scene.image.modality, scene.inverted, scene.colourMap);
}

SlicePainter::ColourBar SlicePainter::fusionBar(const FusionLayer& layer) {
  ColourBar bar = windowBar(layer.window, layer.values.modality, layer.inverted, layer.colourMap);
  bar.captions = {layer.caption};
  return bar;
}

SlicePainter::ColourBar SlicePainter::windowBar(const VoiWindow& window, const ModalityTransform& modality,
                                                bool inverted, const std::string& colours) {
  const auto text = [&](double value) {
    const QString unit = QString::fromStdString(modality.unit);
    return (numberText(value, window.width < 10 ? 2 : 0) + QLatin1Char(' ') + unit).trimmed();
  };
  return {text(window.center - window.width / 2),
          text(window.center + window.width / 2),
          {},
          [&map = colourMap(colours), inverted](double share) {
            return map[static_cast<std::size_t>(std::lround((inverted ? 1.0 - share : share) * 255))];
          }};
}

void SlicePainter::paintColourBar(QPainter& painter, const QRectF& area, const ColourBar& colours) {
  const QFont body = font(TypeScale::Body);
  double widest = 0.0;
  for (const QString& row : colours.captions) widest = std::max(widest, OutlinedText::width(body, row));
  const double lineHeight = OutlinedText::lineHeight(body);
  const double barWidth = std::min(140.0, area.width() / 3);
  const double lowWidth = OutlinedText::width(body, colours.low);
  const double highWidth = OutlinedText::width(body, colours.high);
  const double barRow = lowWidth + highWidth + barWidth + 2 * space::kSmall;
  const double width = std::max(widest, barRow);
  const double height = lineHeight * static_cast<double>(colours.captions.size() + 1) + 2;
  const QRectF box = freeOf(QRectF(area.center().x() - width / 2, area.bottom() - height, width, height), -1);

  const double left = box.center().x() - barRow / 2;
  const QRectF bar(left + lowWidth + space::kSmall, box.top() + lineHeight / 2 - 4, barWidth, 9);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  constexpr int kStops = 24;
  for (int i = 0; i <= kStops; ++i) {
    const double share = static_cast<double>(i) / kStops;
    gradient.setColorAt(share, QColor::fromRgb(colours.colourAt(share)));
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(QColor(255, 255, 255, 150), 1));
  painter.setBrush(gradient);
  painter.drawRect(bar);
  const QColor colour = viewportColours().text;
  place(painter, QRectF(left, box.top(), lowWidth, lineHeight), colours.low, TextRole::ColourBar, body, colour);
  place(painter, QRectF(left + barRow - highWidth, box.top(), highWidth, lineHeight), colours.high, TextRole::ColourBar,
        body, colour);
  double y = box.top() + lineHeight + 2;
  for (const QString& row : colours.captions) {
    const double rowWidth = OutlinedText::width(body, row);
    place(painter, QRectF(box.center().x() - rowWidth / 2, y, rowWidth, lineHeight), row, TextRole::ColourBar, body,
          colour);
    y += lineHeight;
  }
  m_taken.push_back(bar);
}

void SlicePainter::paintSides(QPainter& painter, const SliceScene& scene, const QRectF& area) {
  const ThemeColours& colours = viewportColours();
  const QFont letterFont = font(TypeScale::Title, QFont::DemiBold);
  const QFont body = font(TypeScale::Body);
  double left = area.left();
  if (scene.textMode != OverlayText::None && !scene.volume && area.width() > 200 && area.height() > 320) {
    const Ruler ruler =
        makeRuler(scene.transform.viewPixelsPerUnit(), scene.grid.calibration, std::min(200.0, area.height() / 4));
    const double captionHeight = OutlinedText::lineHeight(body);
    const double captionWidth = OutlinedText::width(body, ruler.shortCaption);
    QRectF box(left, area.center().y() - ruler.viewPixels / 2 - captionHeight - 4, std::max(captionWidth, 10.0),
               ruler.viewPixels + captionHeight + 4);
    if (ruler.viewPixels > 20 && freeOf(box, 1) == box) {
      place(painter, QRectF(left, box.top(), captionWidth, captionHeight), ruler.shortCaption, TextRole::Ruler, body,
            colours.text);
      const QRectF line(left, box.top() + captionHeight + 4, 10, ruler.viewPixels);
      drawRuler(painter, ruler, {left + 1, line.top()}, {0, 1}, {1, 0});
      m_taken.push_back(line);
      left = line.right() + space::kSmall;
    }
  }
  const double height = OutlinedText::lineHeight(letterFont);
  const auto side = [&](const std::string& letters, bool atLeft) {
    if (letters.empty()) return;
    const QString text = letterText(letters);
    const double width = OutlinedText::width(letterFont, text);
    const QRectF box(atLeft ? left : area.right() - width, area.center().y() - height / 2, width, height);
    QRectF free = freeOf(box, 1);
    if (free.bottom() > area.bottom()) free = freeOf(box, -1);
    if (free.top() < area.top()) return;
    place(painter, free, text, TextRole::Letter, letterFont, colours.text);
  };
  side(scene.letters.left, true);
  side(scene.letters.right, false);
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
