#include "ui/print/report_blocks.h"

#include <algorithm>
#include <numeric>

namespace pellucid::ui {

namespace {

constexpr double kBody = 9.5;
constexpr double kSmall = 8.0;
constexpr double kColumnGapMm = 4.0;
constexpr double kTogetherMm = 45.0;  ///< Small blocks up to this height are not broken.
constexpr double kRowGapMm = 0.5;
constexpr double kSignatureMm = 15.0;  ///< The least that a signature takes.

QString q(const std::string& text) {
  return QString::fromStdString(text);
}

QFont fontOf(TextTone tone) {
  if (tone == TextTone::Strong) return printFont(kBody, QFont::DemiBold);
  return printFont(tone == TextTone::Body ? kBody : 9.0);
}

QColor toneColour(TextTone tone) {
  return tone == TextTone::Muted ? kSoftInk : tone == TextTone::Notice ? kCaution : kInk;
}

/// The first line of a cell in full size, what follows smaller and softer.
LaidText laidCell(const std::string& text, double width, bool number, QPaintDevice* device) {
  const QString cell = q(text);
  const auto end = cell.indexOf(u'\n');
  const Qt::Alignment alignment = number ? Qt::AlignRight : Qt::AlignLeft;
  LaidText laid;
  laid.add(cell.left(end < 0 ? cell.size() : end), printFont(9.0), kInk, width, device, alignment);
  if (end >= 0) laid.add(cell.mid(end + 1), printFont(kSmall), kSoftInk, width, device, alignment);
  return laid;
}

std::vector<double> columnWidths(const DocumentTable& table, const PageFlow& flow) {
  double shares = 0.0;
  for (const DocumentColumn& column : table.columns) shares += column.share;
  const double room = flow.width() - flow.mm(kColumnGapMm) * static_cast<double>(table.columns.size() - 1);
  std::vector<double> widths;
  for (const DocumentColumn& column : table.columns) widths.push_back(room * column.share / shares);
  return widths;
}

/// Millimetres: what a heading names stands close to it, unlike things apart.
double spaceBefore(const DocumentBlock& before, const DocumentBlock& block) {
  const auto* text = std::get_if<DocumentText>(&block);
  const auto* heading = std::get_if<DocumentText>(&before);
  if (text != nullptr && text->tone == TextTone::Strong) return 4.0;
  if (heading != nullptr && heading->tone == TextTone::Strong) return 1.0;
  return text != nullptr ? 1.0 : 2.0;
}

}  // namespace

ReportBlocks::ReportBlocks(const Report& report, const ReportDocument& document, const std::vector<QImage>& images,
                           PageFlow& flow)
    : m_report(report), m_document(document), m_images(images), m_flow(flow) {}

void ReportBlocks::drawHeader() {
  const ReportDocument& document = m_document;
  PageFlow& flow = m_flow;
  QPainter& painter = flow.painter();
  if (!document.institution.empty()) {
    flow.text(q(document.institution), printFont(9.0), kSoftInk);
    flow.skip(flow.mm(0.6));
  }
  LaidText title, state;
  title.add(q(document.title), printFont(18.0, QFont::DemiBold), kInk, flow.width() - flow.mm(45.0), flow.device());
  const QFont stateFont = printFont(9.0, QFont::DemiBold);
  state.add(q(document.state), stateFont, kAccent, flow.mm(40.0), flow.device(), Qt::AlignRight);
  title.draw(painter, flow.left(), flow.y());
  state.draw(painter, flow.left() + flow.width() - flow.mm(40.0),
             flow.y() + title.height() - state.height() - flow.mm(0.9));
  flow.skip(title.height() + flow.mm(2.0));
  flow.rule(kAccent, 1.2);
  flow.skip(flow.mm(3.2));

  const double half = (flow.width() - flow.mm(8.0)) / 2.0, right = flow.left() + half + flow.mm(8.0);
  for (std::size_t i = 0; i < std::max(document.patient.size(), document.study.size()); ++i) {
    std::vector<Field> row;
    if (i < document.patient.size()) row.push_back({&document.patient[i], flow.left(), flow.mm(25.0), half});
    if (i < document.study.size()) row.push_back({&document.study[i], right, flow.mm(28.0), half});
    drawFieldRow(row);
  }
  flow.skip(flow.mm(2.4));
  flow.rule(kHairline, 0.5);
  flow.skip(flow.mm(1.0));
}

ReportBlocks::FieldRow ReportBlocks::laidRow(const std::vector<Field>& fields) const {
  FieldRow row;
  row.labels.resize(fields.size());
  row.values.resize(fields.size());
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto& [name, value] = *fields[i].field;
    row.labels[i].add(q(name), printFont(kSmall), kSoftInk, fields[i].labelWidth - m_flow.mm(2.0), m_flow.device());
    row.values[i].add(q(value.empty() ? m_document.notStated : value), printFont(9.0), value.empty() ? kSoftInk : kInk,
                      fields[i].width - fields[i].labelWidth, m_flow.device());
    row.baseline = std::max({row.baseline, row.labels[i].firstAscent(), row.values[i].firstAscent()});
  }
  // All stand on one baseline although sizes and scripts differ.
  for (const auto* texts : {&row.labels, &row.values})
    for (const LaidText& laid : *texts)
      row.height = std::max(row.height, row.baseline - laid.firstAscent() + laid.height());
  return row;
}

void ReportBlocks::drawFieldRow(const std::vector<Field>& fields) {
  const FieldRow row = laidRow(fields);
  m_flow.ensure(std::min(row.height, m_flow.pageRoom()));
  const double base = m_flow.y() + row.baseline;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    row.labels[i].draw(m_flow.painter(), fields[i].x, base - row.labels[i].firstAscent());
    row.values[i].draw(m_flow.painter(), fields[i].x + fields[i].labelWidth, base - row.values[i].firstAscent());
  }
  m_flow.skip(row.height + m_flow.mm(kRowGapMm));
}

void ReportBlocks::drawSections() {
  const auto& sections = m_document.sections;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    // A short last section (the notices) takes what precedes it along instead of a page of its own.
    std::optional<double> last;
    if (i + 2 == sections.size()) last = heightFrom(sections.back(), 0);
    const double heading = QFontMetricsF(printFont(11.0, QFont::DemiBold), m_flow.device()).height();
    const double following = last ? m_flow.mm(5.0 + 1.0) + heading + *last : 0.0;
    drawSection(sections[i], following <= m_flow.mm(kTogetherMm) ? following : 0.0);
  }
}

void ReportBlocks::drawSection(const DocumentSection& section, double following) {
  PageFlow& flow = m_flow;
  flow.space(5.0);
  LaidText heading;
  heading.add(q(section.heading), printFont(11.0, QFont::DemiBold), section.unreviewed ? kCaution : kAccent,
              flow.width(), flow.device());
  double least = section.blocks.empty() ? 0.0 : leastHeight(section.blocks.front());
  // Nobody signs an empty page.
  if (section.blocks.size() > 1 && std::holds_alternative<DocumentSignature>(section.blocks[1]))
    least += flow.mm(kSignatureMm) + flow.mm(spaceBefore(section.blocks[0], section.blocks[1]));
  flow.ensure(std::min(heading.height() + flow.mm(1.4) + least, flow.pageRoom()));
  heading.draw(flow.painter(), flow.left(), flow.y());
  flow.skip(heading.height() + flow.mm(1.0));
  for (std::size_t i = 0; i < section.blocks.size(); ++i) {
    if (i > 0) flow.space(spaceBefore(section.blocks[i - 1], section.blocks[i]));
    const auto* text = std::get_if<DocumentText>(&section.blocks[i]);
    // A heading does not stay behind on the page before what it names.
    if (text != nullptr && text->tone == TextTone::Strong && i + 1 < section.blocks.size()) {
      flow.ensure(std::min(flow.mm(7.0) + leastHeight(section.blocks[i + 1]), flow.pageRoom()));
      const auto rest = following > 0.0 ? heightFrom(section, i) : std::nullopt;
      if (rest && *rest <= flow.mm(kTogetherMm)) flow.ensure(*rest + following);
    }
    std::visit(*this, section.blocks[i]);
  }
}

std::optional<double> ReportBlocks::heightFrom(const DocumentSection& section, std::size_t first) const {
  double height = 0.0;
  for (std::size_t i = first; i < section.blocks.size(); ++i) {
    if (i > first) height += m_flow.mm(spaceBefore(section.blocks[i - 1], section.blocks[i]));
    if (const auto* text = std::get_if<DocumentText>(&section.blocks[i]))
      height += laidText(*text).height();
    else if (const auto* fields = std::get_if<DocumentFields>(&section.blocks[i]))
      for (const auto& row : rowsOf(*fields)) height += laidRow(row).height + m_flow.mm(kRowGapMm);
    else
      return {};
  }
  return height;
}

double ReportBlocks::leastHeight(const DocumentBlock& block) const {
  if (const auto* images = std::get_if<DocumentImages>(&block))
    return imageRowHeight(images->images.data(), imagesInRow(images->images, 0));
  if (std::holds_alternative<DocumentTable>(block)) return m_flow.mm(24.0);
  if (const auto* fields = std::get_if<DocumentFields>(&block)) {
    const QFontMetricsF metrics(printFont(9.0), m_flow.device());
    const double line = metrics.height() + m_flow.mm(0.5);
    return std::min(line * static_cast<double>(fields->fields.size()), m_flow.mm(kTogetherMm));
  }
  return m_flow.mm(11.0);
}

LaidText ReportBlocks::laidText(const DocumentText& text) const {
  LaidText laid;
  laid.add(q(text.text), fontOf(text.tone), toneColour(text.tone), m_flow.width(), m_flow.device());
  return laid;
}

void ReportBlocks::operator()(const DocumentText& text) {
  m_flow.text(q(text.text), fontOf(text.tone), toneColour(text.tone));
}

std::vector<std::vector<ReportBlocks::Field>> ReportBlocks::rowsOf(const DocumentFields& fields) const {
  const double label = m_flow.mm(38.0), half = (m_flow.width() - m_flow.mm(8.0)) / 2.0;
  const QFontMetricsF metrics(printFont(9.0), m_flow.device());
  const auto isShort = [&](const ReportField& field) {
    return metrics.horizontalAdvance(q(field.second)) < half - label &&
           metrics.horizontalAdvance(q(field.first)) < label;
  };
  const auto shortOnes = std::count_if(fields.fields.begin(), fields.fields.end(), isShort);
  // Short values stand in two columns where that is worth it, read row by row.
  const bool pairs = shortOnes >= 4 && 2 * shortOnes > static_cast<std::ptrdiff_t>(fields.fields.size());
  std::vector<std::vector<Field>> rows;
  for (std::size_t i = 0; i < fields.fields.size(); ++i) {
    const bool left = pairs && isShort(fields.fields[i]);
    rows.push_back({{&fields.fields[i], m_flow.left(), label, left ? half : m_flow.width()}});
    if (left && i + 1 < fields.fields.size() && isShort(fields.fields[i + 1]))
      rows.back().push_back({&fields.fields[++i], m_flow.left() + half + m_flow.mm(8.0), label, half});
  }
  return rows;
}

void ReportBlocks::operator()(const DocumentFields& fields) {
  m_flow.ensure(leastHeight(fields));
  for (const auto& row : rowsOf(fields)) drawFieldRow(row);
}

void ReportBlocks::drawTableHeader(const DocumentTable& table, const std::vector<double>& widths) {
  double x = m_flow.left(), height = 0.0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    LaidText title;
    title.add(q(table.columns[i].title), printFont(kSmall), kSoftInk, widths[i], m_flow.device(),
              table.columns[i].number ? Qt::AlignRight : Qt::AlignLeft);
    title.draw(m_flow.painter(), x, m_flow.y());
    height = std::max(height, title.height());
    x += widths[i] + m_flow.mm(kColumnGapMm);
  }
  m_flow.skip(height + m_flow.mm(0.9));
  m_flow.rule(kSoftInk, 0.5);
  m_flow.skip(m_flow.mm(1.2));
}

void ReportBlocks::drawRow(const DocumentTable& table, const std::vector<std::string>& row,
                           const std::vector<double>& widths) {
  std::vector<LaidText> cells;
  double height = 0.0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(laidCell(row[i], widths[i], table.columns[i].number, m_flow.device()));
    height = std::max(height, cells.back().height());
  }
  const auto continueOnNewPage = [&] {
    m_flow.newPage();
    drawTableHeader(table, widths);
  };
  // A row moves to the next page whole; only one that is taller than a page is broken.
  if (height > m_flow.remaining() && !m_flow.atPageTop()) continueOnNewPage();
  std::vector<int> next(cells.size(), 0);
  for (bool more = true; more;) {
    more = false;
    double x = m_flow.left(), tallest = 0.0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      double used = 0.0;
      for (; next[i] < cells[i].lineCount(); ++next[i]) {
        const double line = cells[i].lineHeight(next[i]);
        if (used + line > m_flow.remaining() && used > 0.0) break;
        cells[i].drawLine(m_flow.painter(), next[i], x, m_flow.y() + used);
        used += line;
      }
      more = more || next[i] < cells[i].lineCount();
      tallest = std::max(tallest, used);
      x += widths[i] + m_flow.mm(kColumnGapMm);
    }
    m_flow.skip(tallest);
    if (more) continueOnNewPage();
  }
  m_flow.skip(m_flow.mm(1.1));
  m_flow.rule(kHairline, 0.4);
  m_flow.skip(m_flow.mm(1.2));
}

void ReportBlocks::operator()(const DocumentTable& table) {
  const std::vector<double> widths = columnWidths(table, m_flow);
  m_flow.ensure(m_flow.mm(18.0));
  drawTableHeader(table, widths);
  for (const auto& row : table.rows) drawRow(table, row, widths);
}

void ReportBlocks::operator()(const DocumentSignature& signature) {
  PageFlow& flow = m_flow;
  // Closer to the impression rather than alone on the next page.
  constexpr double kLinesMm = 12.0;
  flow.ensure(flow.mm(kSignatureMm));
  flow.skip(std::min(flow.mm(12.0), flow.remaining() - flow.mm(kLinesMm)));
  flow.painter().setPen(QPen(kInk, flow.mm(0.2)));
  flow.painter().drawLine(QPointF(flow.left(), flow.y()), QPointF(flow.left() + flow.mm(75.0), flow.y()));
  flow.skip(flow.mm(1.2));
  flow.text(q(signature.reader), printFont(9.0), kInk);
  flow.text(q(signature.status), printFont(kSmall), kSoftInk);
}

}  // namespace pellucid::ui
