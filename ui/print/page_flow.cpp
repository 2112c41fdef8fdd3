#include "ui/print/page_flow.h"

#include <QCoreApplication>
#include <QPen>
#include <algorithm>
#include <utility>

namespace pellucid::ui {

namespace {

constexpr double kLeading = 1.0;  // The font brings its own.

}  // namespace

QFont printFont(double points, QFont::Weight weight) {
  QFont font;
  // Fonts that swap glyphs by context (Inter's hyphen between digits) lose characters when PDF text is copied.
  font.setFamilies({QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")});
  // Any spacing keeps letters from being joined ("fi"), which would hide words from a search; this one is not seen.
  font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
  font.setPointSizeF(points);
  font.setWeight(weight);
  // Print has resolution enough: metrics follow the outline, not a pixel grid.
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

void LaidText::add(const QString& text, const QFont& font, const QColor& colour, double width, QPaintDevice* device,
                   Qt::Alignment alignment) {
  for (const QString& paragraph : text.split(u'\n')) {
    auto layout = std::make_unique<QTextLayout>(paragraph, font, device);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0.0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
      line.setLineWidth(width);
      line.setPosition({0.0, y});
      y += line.height();
      m_lines.push_back({m_layouts.size(), line.lineNumber(), line.height() * kLeading, colour});
    }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
  }
}

double LaidText::height() const {
  double sum = 0.0;
  for (const Line& line : m_lines) sum += line.height;
  return sum;
}

double LaidText::firstAscent() const {
  return m_lines.empty() ? 0.0 : m_layouts[m_lines.front().layout]->lineAt(m_lines.front().index).ascent();
}

void LaidText::drawLine(QPainter& painter, int line, double x, double y) const {
  const Line& laid = m_lines[static_cast<std::size_t>(line)];
  const QTextLine text = m_layouts[laid.layout]->lineAt(laid.index);
  painter.setPen(laid.colour);
  text.draw(&painter, {x, y - text.y()});
}

void LaidText::draw(QPainter& painter, double x, double y) const {
  for (int line = 0; line < lineCount(); ++line) {
    drawLine(painter, line, x, y);
    y += lineHeight(line);
  }
}

PageFlow::PageFlow(QPdfWriter& writer, QPainter& painter, PageFrame frame)
    : m_writer(writer), m_painter(painter), m_frame(std::move(frame)), m_perMm(writer.logicalDpiX() / 25.4) {
  m_y = mm(18.0);
  drawFrame();
}

void PageFlow::space(double millimetres) {
  if (!atPageTop()) m_y += mm(millimetres);
}

void PageFlow::ensure(double height) {
  if (height > remaining() && !atPageTop()) newPage();
}

void PageFlow::newPage() {
  m_writer.newPage();
  ++m_page;
  m_y = pageTop();
  drawFrame();
}

void PageFlow::rule(const QColor& colour, double points) {
  m_painter.setPen(QPen(colour, mm(points * 25.4 / 72.0), Qt::SolidLine, Qt::FlatCap));
  m_painter.drawLine(QPointF(left(), m_y), QPointF(left() + width(), m_y));
}

void PageFlow::drawFrame() {
  const QFont font = printFont(7.5);
  if (m_page > 1) {
    const QFontMetricsF metrics(font, device());
    // As wide as its words are in this language, up to a third of the line.
    const QString words = metrics.elidedText(m_frame.title, Qt::ElideRight, width() / 3.0);
    const double titleWidth = metrics.horizontalAdvance(words) + mm(1.0);
    LaidText title;
    title.add(words, font, kSoftInk, titleWidth, device(), Qt::AlignRight);
    title.draw(m_painter, left() + width() - titleWidth, mm(14.0));
    const double room = width() - titleWidth - mm(4.0);
    const QString details = metrics.elidedText(m_frame.runningDetails, Qt::ElideRight, room * 0.75);
    const QString name =
        metrics.elidedText(m_frame.runningName, Qt::ElideRight, room - metrics.horizontalAdvance(details));
    LaidText head;
    head.add(name + details, font, kInk, room + mm(3.0), device());
    head.draw(m_painter, left(), mm(14.0) + title.firstAscent() - head.firstAscent());
    m_painter.setPen(QPen(kHairline, mm(0.18)));
    m_painter.drawLine(QPointF(left(), mm(19.5)), QPointF(left() + width(), mm(19.5)));
  }
  LaidText footer;
  footer.add(m_frame.footer, font, kInk, mm(142.0), device());
  const double top = mm(297.0 - 12.0) - footer.height();
  footer.draw(m_painter, left(), top);
  LaidText number;
  const QString total = m_frame.pageTotal > 0 ? QString::number(m_frame.pageTotal) : QStringLiteral("00");
  number.add(QCoreApplication::translate("ReportPrinter", "Page %1 of %2").arg(m_page).arg(total), font, kSoftInk,
             mm(26.0), device(), Qt::AlignRight);
  number.draw(m_painter, left() + width() - mm(26.0), top);
  m_painter.setPen(QPen(kHairline, mm(0.18)));
  m_painter.drawLine(QPointF(left(), top - mm(2.2)), QPointF(left() + width(), top - mm(2.2)));
  m_bottom = top - mm(6.0);
}

void PageFlow::text(const QString& text, const QFont& font, const QColor& colour, double indent) {
  LaidText laid;
  laid.add(text, font, colour, width() - indent, device());
  const int count = laid.lineCount();
  for (int line = 0; line < count; ++line) {
    // Two lines stay together at the beginning and at the end of a text that breaks.
    const bool pair = line + 1 < count && (line == 0 || line == count - 2);
    ensure(laid.lineHeight(line) + (pair ? laid.lineHeight(line + 1) : 0.0));
    laid.drawLine(m_painter, line, left() + indent, m_y);
    m_y += laid.lineHeight(line);
  }
}

}  // namespace pellucid::ui
