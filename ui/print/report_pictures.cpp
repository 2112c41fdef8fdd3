#include <QCoreApplication>
#include <algorithm>

#include "core/report/key_image.h"
#include "ui/print/report_blocks.h"

namespace pellucid::ui {

namespace {

constexpr double kGutterMm = 6.0;
constexpr double kTallestMm = 92.0;
constexpr double kSwatchMm = 2.2;

QString q(const std::string& text) {
  return QString::fromStdString(text);
}

double cellWidth(const PageFlow& flow) {
  return (flow.width() - flow.mm(kGutterMm)) / 2.0;
}

LaidText captionOf(const PictureWords& words, PageFlow& flow) {
  LaidText caption;
  caption.add(q(words.caption), printFont(8.0), kSoftInk, cellWidth(flow), flow.device());
  return caption;
}

/// Entries of the legend in lines of the cell's width: draws when `draw` is set, returns the height.
double layLegend(const PictureWords& words, PageFlow& flow, double left, double top, bool draw) {
  if (words.legend.empty()) return 0.0;
  const QFont font = printFont(8.0);
  const QFontMetricsF metrics(font, flow.device());
  const double line = metrics.height() * 1.15, swatch = flow.mm(kSwatchMm);
  double x = 0.0, y = 0.0;
  for (const LegendEntry& entry : words.legend) {
    const QString text = metrics.elidedText(q(entry.text), Qt::ElideRight, cellWidth(flow) - swatch * 2);
    const double width = swatch + flow.mm(1.4) + metrics.horizontalAdvance(text);
    if (x > 0.0 && x + width > cellWidth(flow)) {
      x = 0.0;
      y += line;
    }
    if (draw) {
      QPainter& painter = flow.painter();
      const QRectF box(left + x, top + y + (line - swatch) / 2.0, swatch, swatch);
      painter.fillRect(box, QColor::fromRgb(entry.rgb | 0xFF000000u));
      painter.setPen(kSoftInk);
      painter.setFont(font);
      painter.drawText(QPointF(left + x + swatch + flow.mm(1.4), top + y + metrics.ascent() + line * 0.06), text);
    }
    x += width + flow.mm(3.5);
  }
  return y + line;
}

}  // namespace

double ReportBlocks::pictureHeight(std::size_t index) const {
  double height = m_flow.mm(kTallestMm);
  for (std::size_t i = 0; i < m_images.size(); ++i) {
    const bool compared = m_report.images[i].seriesUid == m_report.images[index].seriesUid;
    if (compared && !m_images[i].isNull())
      height = std::min(height, cellWidth(m_flow) * m_images[i].height() / m_images[i].width());
  }
  return height;
}

double ReportBlocks::imageRowHeight(const std::size_t* indices, std::size_t count) const {
  double height = 0.0;
  for (std::size_t i = 0; i < count; ++i) {
    const PictureWords& words = m_document.pictures[indices[i]];
    const double text = captionOf(words, m_flow).height() + layLegend(words, m_flow, 0.0, 0.0, false);
    height = std::max(height, pictureHeight(indices[i]) + m_flow.mm(1.6) + text);
  }
  return height;
}

std::size_t ReportBlocks::imagesInRow(const std::vector<std::size_t>& images, std::size_t first) const {
  if (first + 1 >= images.size()) return images.size() - first;
  return m_report.images[images[first]].seriesUid == m_report.images[images[first + 1]].seriesUid ? 2 : 1;
}

void ReportBlocks::operator()(const DocumentImages& images) {
  for (std::size_t i = 0, count = 0; i < images.images.size(); i += count) {
    count = imagesInRow(images.images, i);
    if (i > 0) m_flow.space(4.0);
    m_flow.ensure(imageRowHeight(images.images.data() + i, count));
    drawImageRow(images.images.data() + i, count);
  }
}

void ReportBlocks::drawImageRow(const std::size_t* indices, std::size_t count) {
  const double rowHeight = imageRowHeight(indices, count);
  for (std::size_t i = 0; i < count; ++i) {
    const KeyImage& key = m_report.images[indices[i]];
    const PictureWords& words = m_document.pictures[indices[i]];
    const QImage& image = m_images[indices[i]];
    const double left = m_flow.left() + static_cast<double>(i) * (cellWidth(m_flow) + m_flow.mm(kGutterMm));
    const double height = pictureHeight(indices[i]);
    double top = m_flow.y();
    if (!image.isNull()) {
      drawPicture(key, image, QRectF(left, top, height * image.width() / image.height(), height));
    } else {
      LaidText missing;
      missing.add(QCoreApplication::translate("ReportPrinter", "The image cannot be read."), printFont(8.0), kCaution,
                  cellWidth(m_flow), m_flow.device());
      missing.draw(m_flow.painter(), left, top);
    }
    top += height + m_flow.mm(1.6);
    const LaidText caption = captionOf(words, m_flow);
    caption.draw(m_flow.painter(), left, top);
    layLegend(words, m_flow, left, top + caption.height(), true);
  }
  m_flow.skip(rowHeight);
}

void ReportBlocks::drawPicture(const KeyImage& key, const QImage& image, const QRectF& place) {
  QPainter& painter = m_flow.painter();
  if (!m_flow.counting()) painter.drawImage(place, image);
  // The colour bar is not part of the anatomy: the letter of the right edge stands left of it.
  const double bar = key.kind == KeyImageKind::Saliency ? place.width() * kColourBarPixels / image.width() : 0.0;
  const QRectF anatomy = place.adjusted(0.0, 0.0, -bar, 0.0);
  const QFont font = printFont(7.5, QFont::DemiBold);
  const QFontMetricsF metrics(font, m_flow.device());
  const double gap = m_flow.mm(1.0), pad = m_flow.mm(0.6);
  const auto letter = [&](const std::string& letters, double x, double y) {
    if (letters.empty()) return;
    const QString text = q(letters);
    const double width = metrics.horizontalAdvance(text), height = metrics.capHeight();
    const QRectF box(std::clamp(x - width / 2.0, anatomy.left() + gap + pad, anatomy.right() - gap - pad - width),
                     std::clamp(y - height / 2.0, anatomy.top() + gap + pad, anatomy.bottom() - gap - pad - height),
                     width, height);
    painter.fillRect(box.adjusted(-pad, -pad, pad, pad), QColor(0, 0, 0, 150));
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(QPointF(box.left(), box.bottom()), text);
  };
  letter(key.letters.left, anatomy.left(), anatomy.center().y());
  letter(key.letters.right, anatomy.right(), anatomy.center().y());
  letter(key.letters.top, anatomy.center().x(), anatomy.top());
  letter(key.letters.bottom, anatomy.center().x(), anatomy.bottom());
}

}  // namespace pellucid::ui
