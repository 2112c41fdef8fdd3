#include "core/report/report_html.h"

#include <fmt/format.h>

#include "core/report/key_image.h"
#include "core/report/report_document.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"

namespace pellucid {

namespace {

constexpr const char* kStyle = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 2.5rem 2rem 1.5rem; background: #fff; color: #16202a;
  font: 15px/1.5 Inter, "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", sans-serif; }
header { display: flex; justify-content: space-between; align-items: flex-end; gap: 1rem;
  border-bottom: 2px solid #1d4e6b; padding-bottom: .7rem; }
header p { margin: 0 0 .3rem; color: #5a6773; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; font-weight: 600; }
.state { border: 1px solid #1d4e6b; color: #1d4e6b; padding: .15rem .7rem; font-weight: 600; }
.block { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; padding: .8rem 0;
  border-bottom: 1px solid #ccd3d9; }
h2 { font-size: .95rem; margin: 1.6rem 0 .4rem; color: #1d4e6b; font-weight: 600; }
p { margin: .2rem 0; white-space: pre-line; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 11rem 1fr; gap: .1rem 1rem; margin: .4rem 0; align-content: start; }
.block dl { grid-template-columns: 7.5rem 1fr; margin: 0; }
dt { color: #5a6773; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: .4rem 0 .6rem; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #dde2e6;
  overflow-wrap: anywhere; }
th { color: #5a6773; font-weight: 500; border-bottom: 1px solid #8f9ba6; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td div + div { color: #5a6773; }
.strong { font-weight: 600; margin-top: 1rem; }
.muted { color: #5a6773; }
.notice, section.unreviewed h2 { color: #8a4b08; }
.images { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2rem; margin-top: .5rem; }
figure { margin: 0; break-inside: avoid; }
.picture { position: relative; background: #000; line-height: 0; }
.picture img { width: 100%; height: auto; max-height: 30rem; object-fit: contain; }
.picture span { position: absolute; line-height: 1; color: #fff; font-size: .75rem; padding: .12rem .25rem;
  background: rgba(0, 0, 0, .6); }
.left { left: .4rem; top: 50%; } .right { right: .4rem; top: 50%; }
.top { top: .4rem; left: 50%; } .bottom { bottom: .4rem; left: 50%; }
figcaption { font-size: .82rem; color: #3c4852; margin-top: .35rem; }
.swatch { display: inline-block; width: .75em; height: .75em; margin: 0 .35em 0 .9em; border: 1px solid #5a6773; }
.signature { margin-top: 2.2rem; border-top: 1px solid #16202a; width: 20rem; padding-top: .2rem; }
footer { margin-top: 2rem; border-top: 1px solid #ccd3d9; padding-top: .6rem; font-size: .82rem; color: #5a6773; }
footer strong { color: #16202a; }
@media (max-width: 40rem) { .block, .images { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 16mm; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  tr, .signature { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; }
}
)";

std::string escaped(std::string_view text) {
  std::string html;
  html.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      case '\'':
        html += "&#39;";
        break;
      default:
        // Control characters other than white space are not allowed in HTML at all.
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') html += c;
    }
  }
  return html;
}

std::string fieldsHtml(const std::vector<ReportField>& fields, const std::string& notStated) {
  std::string html = "<dl>";
  for (const auto& [name, value] : fields)
    html += fmt::format("<dt>{}</dt><dd{}>{}</dd>\n", escaped(name), value.empty() ? " class=\"muted\"" : "",
                        escaped(value.empty() ? notStated : value));
  return html + "</dl>\n";
}

std::string cellHtml(const std::string& text) {
  std::string html;
  std::size_t start = 0;
  while (start <= text.size()) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    html += "<div>" + escaped(std::string_view(text).substr(start, end - start)) + "</div>";
    start = end + 1;
  }
  return html;
}

std::string figureHtml(const KeyImage& image, const PictureWords& words) {
  std::string html = "<figure><div class=\"picture\">";
  html += fmt::format("<img alt=\"{}\" width=\"{}\" height=\"{}\" src=\"data:image/png;base64,{}\">",
                      escaped(words.caption), image.width, image.height, toBase64(image.png));
  const std::pair<const char*, const std::string*> edges[] = {{"left", &image.letters.left},
                                                              {"right", &image.letters.right},
                                                              {"top", &image.letters.top},
                                                              {"bottom", &image.letters.bottom}};
  // The colour bar is not part of the anatomy: the letter of the right edge stands left of it.
  const double bar =
      image.kind == KeyImageKind::Saliency && image.width > 0 ? 100.0 * kColourBarPixels / image.width : 0.0;
  for (const auto& [edge, letters] : edges)
    if (!letters->empty())
      html += fmt::format("<span class=\"{0}\"{1}>{2}</span>", edge,
                          std::string_view(edge) == "right" ? fmt::format(" style=\"right:calc({:.2f}% + .4rem)\"", bar)
                                                            : std::string(),
                          escaped(*letters));
  html += "</div><figcaption>" + escaped(words.caption);
  for (const LegendEntry& entry : words.legend)
    html += fmt::format("<span class=\"swatch\" style=\"background:#{:06x}\"></span>{}", entry.rgb & 0xFFFFFFu,
                        escaped(entry.text));
  return html + "</figcaption></figure>\n";
}

class BlockWriter {
 public:
  BlockWriter(const Report& report, const ReportDocument& document, std::string& html)
      : m_report(report), m_document(document), m_html(html) {}

  void operator()(const DocumentText& text) const {
    const char* style = text.tone == TextTone::Strong   ? " class=\"strong\""
                        : text.tone == TextTone::Muted  ? " class=\"muted\""
                        : text.tone == TextTone::Notice ? " class=\"notice\""
                                                        : "";
    m_html += fmt::format("<p{}>{}</p>\n", style, escaped(text.text));
  }
  void operator()(const DocumentFields& fields) const { m_html += fieldsHtml(fields.fields, m_document.notStated); }
  void operator()(const DocumentTable& table) const {
    double shares = 0.0;
    for (const DocumentColumn& column : table.columns) shares += column.share;
    m_html += "<table><colgroup>";
    for (const DocumentColumn& column : table.columns)
      m_html += fmt::format("<col style=\"width:{:.1f}%\">", 100.0 * column.share / shares);
    m_html += "</colgroup><thead><tr>";
    for (const DocumentColumn& column : table.columns)
      m_html += fmt::format("<th{}>{}</th>", column.number ? " class=\"number\"" : "", escaped(column.title));
    m_html += "</tr></thead><tbody>\n";
    for (const auto& row : table.rows) {
      m_html += "<tr>";
      for (std::size_t i = 0; i < row.size(); ++i)
        m_html += fmt::format("<td{}>{}</td>", table.columns[i].number ? " class=\"number\"" : "", cellHtml(row[i]));
      m_html += "</tr>\n";
    }
    m_html += "</tbody></table>\n";
  }
  void operator()(const DocumentImages& images) const {
    m_html += "<div class=\"images\">\n";
    for (const std::size_t index : images.images)
      m_html += figureHtml(m_report.images[index], m_document.pictures[index]);
    m_html += "</div>\n";
  }
  void operator()(const DocumentSignature& signature) const {
    m_html += fmt::format("<p class=\"signature\">{}<br><span class=\"muted\">{}</span></p>\n",
                          escaped(signature.reader), escaped(signature.status));
  }

 private:
  const Report& m_report;
  const ReportDocument& m_document;
  std::string& m_html;
};

}  // namespace

std::string reportHtml(const Report& report, const ReportWords& words) {
  const ReportDocument document = documentOf(report, words);
  // The policy refuses scripts and anything from elsewhere, should an escape ever be forgotten.
  std::string html =
      "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) +
      "\"><head><meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
      "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
      escaped(document.title) + "</title>\n<style>" + kStyle + "</style></head><body>\n";
  html += fmt::format("<header><div><p>{}</p><h1>{}</h1></div><span class=\"state\">{}</span></header>\n",
                      escaped(document.institution), escaped(document.title), escaped(document.state));
  html += "<div class=\"block\">" + fieldsHtml(document.patient, document.notStated) +
          fieldsHtml(document.study, document.notStated) + "</div>\n";
  for (const DocumentSection& section : document.sections) {
    html += section.unreviewed ? "<section class=\"unreviewed\">" : "<section>";
    html += "<h2>" + escaped(section.heading) + "</h2>\n";
    for (const DocumentBlock& block : section.blocks) std::visit(BlockWriter(report, document, html), block);
    html += "</section>\n";
  }
  html += "<footer>" + escaped(document.footer) + "</footer>\n</body></html>\n";
  return html;
}

}  // namespace pellucid
