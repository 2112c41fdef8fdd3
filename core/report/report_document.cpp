#include "core/report/report_document.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/report/report_frame_p.h"
#include "core/report/report_text.h"

namespace pellucid {

namespace {

std::string stated(const std::string& text, const ReportWords& words) {
  return text.empty() ? words.say(kNotStated) : text;
}

DocumentText textOrNotStated(const std::string& text, const ReportWords& words) {
  return text.empty() ? DocumentText{TextTone::Muted, words.say(kNotStated)} : DocumentText{TextTone::Body, text};
}

/// "series 2, image 14"; the series only where there are several.
std::string placeText(const Report& report, const std::string& seriesUid, int image, const ReportWords& words) {
  const std::string place = image >= 0 ? words.say("image %1", {std::to_string(image + 1)}) : std::string();
  if (report.series.size() < 2) return place;
  for (std::size_t i = 0; i < report.series.size(); ++i) {
    if (report.series[i].uid != seriesUid) continue;
    const std::string series = words.say("series %1", {std::to_string(i + 1)});
    return place.empty() ? series : series + ", " + place;
  }
  return place;
}

std::string packOr(const std::string& title, const std::string& name, const ReportWords& words) {
  return title.empty() ? name : inWords(words.pack, title);
}

void addLine(std::string& cell, const std::string& line) {
  if (line.empty()) return;
  if (!cell.empty()) cell += '\n';
  cell += line;
}

/// The pack's words while they are not the reader's.
std::string findingText(const Finding& finding, const ReportWords& words) {
  const bool ownWords = !finding.pack || finding.state == FindingState::Edited;
  return ownWords ? finding.text : inWords(words.pack, finding.text);
}

std::string whatCell(const Finding& finding, const ReportWords& words) {
  std::string cell = findingText(finding, words);
  for (const Measurement& item : finding.measurements)
    addLine(cell, words.say("%1: %2", {rowNameIn(words, item.name), quantityText(item.value, item.unit, words)}));
  if (!finding.comment.empty()) addLine(cell, words.say("Comment: %1", {finding.comment}));
  return cell;
}

std::string scoreCell(const Finding& finding, const ReportWords& words) {
  if (!finding.probability) return "–";
  std::string cell = probabilityText(finding.probability, finding.low, finding.high, words);
  if (finding.threshold) addLine(cell, words.say("threshold %1", {percentText(*finding.threshold)}));
  return cell;
}

std::string evidenceCell(const Report& report, const Finding& finding, const ReportWords& words) {
  std::string cell = finding.evidence.empty() ? "–" : words.say(finding.evidence);
  addLine(cell, placeText(report, finding.seriesUid, finding.image, words));
  addLine(cell, finding.pack ? packText(*finding.pack) : words.say("Reader"));
  return cell;
}

std::string reviewCell(const Finding& finding, const ReportWords& words) {
  const char* verdict = !finding.pack                             ? "Added by %1"
                        : finding.state == FindingState::Accepted ? "Accepted by %1"
                        : finding.state == FindingState::Rejected ? "Rejected by %1"
                                                                  : "Edited by %1";
  std::string cell = words.say(verdict, {finding.reader.empty() ? words.say("an unnamed reader") : finding.reader});
  addLine(cell, isoTimeText(finding.reviewedAt));
  return cell;
}

DocumentSection findingsSection(const Report& report, const ReportWords& words) {
  DocumentSection section{words.say("Findings"), {}};
  const auto findings = reviewedFindings(report);
  if (findings.empty()) {
    section.blocks.push_back(DocumentText{TextTone::Muted, words.say("The reader has stated no finding.")});
    return section;
  }
  DocumentTable table{{{words.say("Finding"), 33},
                       {words.say("Probability"), 21},
                       {words.say("Evidence"), 27},
                       {words.say("Review"), 23}},
                      {}};
  for (const Finding* finding : findings)
    table.rows.push_back({whatCell(*finding, words), scoreCell(*finding, words), evidenceCell(report, *finding, words),
                          reviewCell(*finding, words)});
  section.blocks.push_back(std::move(table));
  return section;
}

DocumentSection unreviewedSection(const Report& report, const ReportWords& words) {
  DocumentSection section{words.say("AI findings not reviewed"), {}, true};
  const auto findings = unreviewedFindings(report);
  const bool anyProposal = std::any_of(report.findings.begin(), report.findings.end(),
                                       [](const Finding& finding) { return finding.pack.has_value(); });
  // Proposals of an earlier session are there without their run.
  if (report.models.empty() && !anyProposal) {
    section.unreviewed = false;
    section.blocks.push_back(DocumentText{TextTone::Muted, words.say("No AI model was run.")});
    return section;
  }
  if (!findings.empty()) {
    section.blocks.push_back(DocumentText{
        TextTone::Notice,
        words.say("Proposed by AI models. No reader has accepted them; they are not part of the findings.")});
    DocumentTable table{
        {{words.say("Proposed finding"), 40}, {words.say("Probability"), 24}, {words.say("Evidence"), 32}}, {}};
    for (const Finding* finding : findings)
      table.rows.push_back(
          {whatCell(*finding, words), scoreCell(*finding, words), evidenceCell(report, *finding, words)});
    section.blocks.push_back(std::move(table));
  }
  if (!anyProposal) {
    section.unreviewed = false;
    section.blocks.push_back(DocumentText{TextTone::Body, words.say(kNoFindingSentence)});
  } else if (findings.empty()) {
    section.unreviewed = false;
    section.blocks.push_back(
        DocumentText{TextTone::Muted, words.say("The reader has reviewed everything that was proposed.")});
  }
  return section;
}

/// "75°", as people write it.
std::string degrees(std::string value) {
  constexpr std::string_view kDegrees = " deg";
  if (value.ends_with(kDegrees)) value.replace(value.size() - kDegrees.size(), kDegrees.size(), "°");
  return value;
}

std::vector<ReportField> printed(std::vector<ReportField> technique, const ReportWords& words) {
  for (auto& [name, value] : technique) {
    // A name of a device or a side of the patient is of the file.
    const bool ofFile = name == "Device" || name.find("aterality") != std::string::npos;
    if (!ofFile) value = degrees(inWords(words.technique, value));
    name = words.say(name);
  }
  return technique;
}

DocumentSection techniqueSection(const Report& report, const ReportWords& words) {
  DocumentSection section{words.say("Technique"), {}};
  for (std::size_t i = 0; i < report.series.size(); ++i) {
    const ReportedSeries& series = report.series[i];
    const bool several = report.series.size() > 1;
    const std::string described = seriesIn(words, series.description);
    section.blocks.push_back(textOrNotStated(
        !several || described.empty() ? described : words.say("Series %1: %2", {std::to_string(i + 1), described}),
        words));
    // With several series each line names what follows.
    if (several) std::get<DocumentText>(section.blocks.back()).tone = TextTone::Strong;
    if (!series.technique.empty()) section.blocks.push_back(DocumentFields{printed(series.technique, words)});
    for (const std::string& remark : series.remarks)
      section.blocks.push_back(DocumentText{TextTone::Notice, inWords(words.sentence, remark)});
  }
  if (section.blocks.empty()) section.blocks.push_back(textOrNotStated({}, words));
  return section;
}

const char* gradeText(QualityGrade grade) {
  return grade == QualityGrade::Good ? "Good" : grade == QualityGrade::Limited ? "Limited" : "Unusable";
}

/// "Series 2" where there are several.
std::string seriesHeading(const Report& report, const std::string& seriesUid, const ReportWords& words) {
  for (std::size_t i = 0; report.series.size() > 1 && i < report.series.size(); ++i)
    if (report.series[i].uid == seriesUid) return words.say("Series %1", {std::to_string(i + 1)});
  return {};
}

/// What limits the images in a row each, the rest in one line.
DocumentSection qualitySection(const Report& report, const ReportWords& words) {
  DocumentSection section{words.say("Image quality"), {}};
  for (const ReportedQuality& quality : report.quality) {
    if (const std::string place = seriesHeading(report, quality.seriesUid, words); !place.empty())
      section.blocks.push_back(DocumentText{TextTone::Strong, place});
    DocumentTable table{{{words.say("Measure"), 26},
                         {words.say("Value"), 16, true},
                         {words.say("Assessment"), 16},
                         {words.say("Remark"), 46}},
                        {}};
    std::string good;
    for (const QualityMeasure& measure : quality.report.measures) {
      // A value of nothing (no spacing in the file) is no value.
      const std::string value =
          measure.value == 0.0 && measure.unit == "mm" ? "" : quantityText(measure.value, measure.unit, words);
      const std::string title = inWords(words.sentence, measure.title);
      if (measure.grade == QualityGrade::Good) {
        good += (good.empty() ? "" : ", ") + title + (value.empty() ? "" : " " + value);
      } else {
        table.rows.push_back({title, value.empty() ? "–" : value, words.say(gradeText(measure.grade)),
                              inWords(words.sentence, measure.sentence)});
      }
    }
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    if (!good.empty()) section.blocks.push_back(DocumentText{TextTone::Body, words.say("Good: %1.", {good})});
  }
  if (section.blocks.empty()) section.blocks.push_back(textOrNotStated({}, words));
  return section;
}

DocumentSection measurementsSection(const Report& report, const ReportWords& words) {
  DocumentSection section{words.say("Measurements"), {}};
  if (report.measurements.empty()) {
    section.blocks.push_back(textOrNotStated({}, words));
    return section;
  }
  DocumentTable table{{{words.say("Measurement"), 34},
                       {words.say("Value"), 18, true},
                       {words.say("Rests on"), 32},
                       {words.say("Measured by"), 26}},
                      {}};
  for (const ReportMeasurement& item : report.measurements) {
    std::string source = sourceIn(words, item.source);
    addLine(source, placeText(report, item.seriesUid, -1, words));
    table.rows.push_back({rowNameIn(words, item.measurement.name),
                          quantityText(item.measurement.value, item.measurement.unit, words),
                          stated(inWords(words.sentence, item.measurement.note), words), source});
  }
  section.blocks.push_back(std::move(table));
  return section;
}

DocumentSection imagesSection(const Report& report, const ReportWords& words) {
  DocumentSection section{words.say("Key images"), {}};
  DocumentImages images;
  for (std::size_t i = 0; i < report.images.size(); ++i) images.images.push_back(i);
  if (images.images.empty())
    section.blocks.push_back(DocumentText{TextTone::Muted, words.say("None.")});
  else
    section.blocks.push_back(std::move(images));
  return section;
}

DocumentTable scoresTable(const ModelProvenance& model, const ReportWords& words) {
  DocumentTable table{{{words.say("Label"), 30},
                       {words.say("Probability"), 26},
                       {words.say("Threshold"), 16},
                       {words.say("Before calibration"), 20}},
                      {}};
  for (const LabelScore& score : model.scores)
    table.rows.push_back({packOr(score.title, score.name, words),
                          probabilityText(score.probability, score.low, score.high, words),
                          score.threshold ? percentText(*score.threshold) : "–", percentText(score.rawProbability)});
  return table;
}

void addModel(const Report& report, const ModelProvenance& model, const ReportWords& words, DocumentSection& section) {
  section.blocks.push_back(DocumentText{TextTone::Strong, packOr(model.pack.title, model.pack.id, words)});
  DocumentFields fields;
  fields.fields = {
      {words.say("Identifier and version"), packText(model.pack)},
      {words.say("Weights (SHA-256)"), model.pack.weightsSha256},
      {words.say("Intended use"), inWords(words.pack, model.pack.intendedUse)},
      {words.say("Run"), isoTimeText(model.time)},
      {words.say("Computed on"),
       model.device.empty() ? "" : model.device + ", " + words.number(fmt::format("{:.1f} s", model.seconds))}};
  if (const std::string place = placeText(report, model.seriesUid, model.image, words); !place.empty())
    fields.fields.emplace_back(words.say("Applied to"), place);
  std::string outlined;
  for (const std::string& segment : model.segments)
    outlined += (outlined.empty() ? "" : ", ") + inWords(words.pack, segment);
  if (!outlined.empty()) fields.fields.emplace_back(words.say("Outlined"), outlined);
  section.blocks.push_back(std::move(fields));
  if (!model.scores.empty()) section.blocks.push_back(scoresTable(model, words));
  for (const std::string& note : model.notes)
    section.blocks.push_back(DocumentText{TextTone::Muted, inWords(words.sentence, note)});
}

DocumentSection provenanceSection(const Report& report, const ReportWords& words) {
  DocumentSection section{words.say("AI models and provenance"), {}};
  for (const ModelProvenance& model : report.models) addModel(report, model, words, section);
  const auto rejected = rejectedFindings(report);
  if (!rejected.empty()) section.blocks.push_back(DocumentText{TextTone::Strong, words.say("Rejected by the reader")});
  for (const Finding* finding : rejected) {
    std::string line = words.say(
        "Rejected by %1: %2",
        {finding->reader.empty() ? words.say("an unnamed reader") : finding->reader, findingText(*finding, words)});
    if (finding->probability) line += ", " + percentText(*finding->probability);
    if (finding->pack) line += " (" + packText(*finding->pack) + ")";
    if (!finding->comment.empty()) line += words.say(".") + " " + words.say("Comment: %1", {finding->comment});
    section.blocks.push_back(DocumentText{TextTone::Muted, std::move(line)});
  }
  if (section.blocks.empty())
    section.blocks.push_back(DocumentText{TextTone::Muted, words.say("No AI model was run.")});
  section.blocks.push_back(DocumentText{TextTone::Strong, words.say("This report")});
  section.blocks.push_back(DocumentFields{{{words.say("Identifier"), report.id},
                                           {words.say("Made"), isoTimeText(report.createdAt)},
                                           {words.say("Made with"), report.program},
                                           {"Study Instance UID", report.studyUid}}});
  return section;
}

}  // namespace

ReportDocument documentOf(const Report& report, const ReportWords& words) {
  ReportDocument document = frameOf(report, words);
  auto& sections = document.sections;
  sections.push_back({words.say("Clinical question"), {textOrNotStated(report.clinicalQuestion, words)}});
  sections.push_back(techniqueSection(report, words));
  sections.push_back({words.say("Comparison"), {textOrNotStated(report.comparison, words)}});
  sections.push_back(findingsSection(report, words));
  sections.push_back({words.say("Impression"), {textOrNotStated(report.impression, words)}});
  const bool final = report.state == ReportState::Final;
  sections.back().blocks.push_back(DocumentSignature{
      report.reader.empty() ? words.say("Reader: not stated") : report.reader,
      final ? words.say("Final, %1", {isoTimeText(report.createdAt)}) : words.say("Draft, not signed")});
  sections.push_back(unreviewedSection(report, words));
  sections.push_back(imagesSection(report, words));
  sections.push_back(measurementsSection(report, words));
  sections.push_back(qualitySection(report, words));
  sections.push_back(provenanceSection(report, words));
  DocumentSection notices{words.say("Notices"), {}};
  for (const std::string& notice : report.notices)
    notices.blocks.push_back(DocumentText{TextTone::Body, inWords(words.sentence, notice)});
  if (!notices.blocks.empty()) sections.push_back(std::move(notices));
  return document;
}

}  // namespace pellucid
