#include "core/report/report_document.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/report/report_text.h"

namespace pellucid {

namespace {

std::string stated(const std::string& text) {
  return text.empty() ? kNotStated : text;
}

DocumentText textOrNotStated(const std::string& text) {
  return text.empty() ? DocumentText{TextTone::Muted, kNotStated} : DocumentText{TextTone::Body, text};
}

std::string placeText(const Report& report, const std::string& seriesUid, int image) {
  std::string place = image >= 0 ? fmt::format("image {}", image + 1) : std::string();
  if (report.series.size() < 2) return place;
  for (std::size_t i = 0; i < report.series.size(); ++i)
    if (report.series[i].uid == seriesUid) return fmt::format("series {}{}{}", i + 1, place.empty() ? "" : ", ", place);
  return place;
}

void addLine(std::string& cell, const std::string& line) {
  if (line.empty()) return;
  if (!cell.empty()) cell += '\n';
  cell += line;
}

std::string whatCell(const Finding& finding) {
  std::string cell = finding.text;
  for (const Measurement& item : finding.measurements)
    addLine(cell, item.name + ": " + quantityText(item.value, item.unit));
  if (!finding.comment.empty()) addLine(cell, "Comment: " + finding.comment);
  return cell;
}

std::string scoreCell(const Finding& finding) {
  if (!finding.probability) return "–";
  std::string cell = probabilityText(finding.probability, finding.low, finding.high);
  if (finding.threshold) addLine(cell, "threshold " + percentText(*finding.threshold));
  return cell;
}

std::string evidenceCell(const Report& report, const Finding& finding) {
  std::string cell = finding.evidence.empty() ? "–" : finding.evidence;
  addLine(cell, placeText(report, finding.seriesUid, finding.image));
  addLine(cell, finding.pack ? packText(*finding.pack) : "Reader");
  return cell;
}

std::string reviewCell(const Finding& finding) {
  const char* verdict = !finding.pack                             ? "Added"
                        : finding.state == FindingState::Accepted ? "Accepted"
                        : finding.state == FindingState::Rejected ? "Rejected"
                                                                  : "Edited";
  std::string cell = std::string(verdict) + " by " + (finding.reader.empty() ? "an unnamed reader" : finding.reader);
  addLine(cell, isoTimeText(finding.reviewedAt));
  return cell;
}

DocumentSection findingsSection(const Report& report) {
  DocumentSection section{"Findings", {}};
  const auto findings = reviewedFindings(report);
  if (findings.empty()) {
    section.blocks.push_back(DocumentText{TextTone::Muted, "The reader has stated no finding."});
    return section;
  }
  DocumentTable table{{{"Finding", 33}, {"Probability", 21}, {"Evidence", 27}, {"Review", 23}}, {}};
  for (const Finding* finding : findings)
    table.rows.push_back(
        {whatCell(*finding), scoreCell(*finding), evidenceCell(report, *finding), reviewCell(*finding)});
  section.blocks.push_back(std::move(table));
  return section;
}

DocumentSection unreviewedSection(const Report& report) {
  DocumentSection section{"AI findings not reviewed", {}, true};
  const auto findings = unreviewedFindings(report);
  const bool anyProposal = std::any_of(report.findings.begin(), report.findings.end(),
                                       [](const Finding& finding) { return finding.pack.has_value(); });
  // Proposals of an earlier session are there without their run.
  if (report.models.empty() && !anyProposal) {
    section.unreviewed = false;
    section.blocks.push_back(DocumentText{TextTone::Muted, "No AI model was run."});
    return section;
  }
  if (!findings.empty()) {
    section.blocks.push_back(DocumentText{
        TextTone::Notice, "Proposed by AI models. No reader has accepted them; they are not part of the findings."});
    DocumentTable table{{{"Proposed finding", 40}, {"Probability", 24}, {"Evidence", 32}}, {}};
    for (const Finding* finding : findings)
      table.rows.push_back({whatCell(*finding), scoreCell(*finding), evidenceCell(report, *finding)});
    section.blocks.push_back(std::move(table));
  }
  if (!anyProposal) {
    section.unreviewed = false;
    section.blocks.push_back(DocumentText{TextTone::Body, kNoFindingSentence});
  } else if (findings.empty()) {
    section.unreviewed = false;
    section.blocks.push_back(DocumentText{TextTone::Muted, "The reader has reviewed everything that was proposed."});
  }
  return section;
}

/// "75°", as people write it.
std::vector<ReportField> printed(std::vector<ReportField> technique) {
  constexpr std::string_view kDegrees = " deg";
  for (auto& [name, value] : technique)
    if (value.ends_with(kDegrees)) value.replace(value.size() - kDegrees.size(), kDegrees.size(), "°");
  return technique;
}

DocumentSection techniqueSection(const Report& report) {
  DocumentSection section{"Technique", {}};
  for (std::size_t i = 0; i < report.series.size(); ++i) {
    const ReportedSeries& series = report.series[i];
    const std::string number = report.series.size() > 1 ? fmt::format("Series {}: ", i + 1) : std::string();
    section.blocks.push_back(textOrNotStated(series.description.empty() ? "" : number + series.description));
    // With several series each line names what follows.
    if (!number.empty()) std::get<DocumentText>(section.blocks.back()).tone = TextTone::Strong;
    if (!series.technique.empty()) section.blocks.push_back(DocumentFields{printed(series.technique)});
    for (const std::string& remark : series.remarks) section.blocks.push_back(DocumentText{TextTone::Notice, remark});
  }
  if (section.blocks.empty()) section.blocks.push_back(textOrNotStated({}));
  return section;
}

const char* gradeText(QualityGrade grade) {
  return grade == QualityGrade::Good ? "Good" : grade == QualityGrade::Limited ? "Limited" : "Unusable";
}

/// What limits the images in a row each, the rest in one line.
DocumentSection qualitySection(const Report& report) {
  DocumentSection section{"Image quality", {}};
  for (const ReportedQuality& quality : report.quality) {
    std::string place = placeText(report, quality.seriesUid, -1);
    if (!place.empty()) place[0] = 'S';
    if (!place.empty()) section.blocks.push_back(DocumentText{TextTone::Strong, place});
    DocumentTable table{{{"Measure", 26}, {"Value", 16, true}, {"Assessment", 16}, {"Remark", 46}}, {}};
    std::string good;
    for (const QualityMeasure& measure : quality.report.measures) {
      // A value of nothing (no spacing in the file) is no value.
      const std::string value =
          measure.value == 0.0 && measure.unit == "mm" ? "" : quantityText(measure.value, measure.unit);
      if (measure.grade == QualityGrade::Good) {
        good += (good.empty() ? "Good: " : ", ") + measure.title + (value.empty() ? "" : " " + value);
      } else {
        table.rows.push_back({measure.title, value.empty() ? "–" : value, gradeText(measure.grade), measure.sentence});
      }
    }
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    if (!good.empty()) section.blocks.push_back(DocumentText{TextTone::Body, good + "."});
  }
  if (section.blocks.empty()) section.blocks.push_back(textOrNotStated({}));
  return section;
}

DocumentSection measurementsSection(const Report& report) {
  DocumentSection section{"Measurements", {}};
  if (report.measurements.empty()) {
    section.blocks.push_back(textOrNotStated({}));
    return section;
  }
  DocumentTable table{{{"Measurement", 34}, {"Value", 18, true}, {"Rests on", 32}, {"Measured by", 26}}, {}};
  for (const ReportMeasurement& item : report.measurements) {
    std::string source = item.source;
    addLine(source, placeText(report, item.seriesUid, -1));
    table.rows.push_back({item.measurement.name, quantityText(item.measurement.value, item.measurement.unit),
                          stated(item.measurement.note), source});
  }
  section.blocks.push_back(std::move(table));
  return section;
}

DocumentSection imagesSection(const Report& report) {
  DocumentSection section{"Key images", {}};
  DocumentImages images;
  for (std::size_t i = 0; i < report.images.size(); ++i) images.images.push_back(i);
  if (images.images.empty())
    section.blocks.push_back(DocumentText{TextTone::Muted, "None."});
  else
    section.blocks.push_back(std::move(images));
  return section;
}

DocumentTable scoresTable(const ModelProvenance& model) {
  DocumentTable table{{{"Label", 30}, {"Probability", 26}, {"Threshold", 16}, {"Before calibration", 20}}, {}};
  for (const LabelScore& score : model.scores)
    table.rows.push_back({score.title.empty() ? score.name : score.title,
                          probabilityText(score.probability, score.low, score.high),
                          score.threshold ? percentText(*score.threshold) : "–", percentText(score.rawProbability)});
  return table;
}

void addModel(const Report& report, const ModelProvenance& model, DocumentSection& section) {
  section.blocks.push_back(DocumentText{TextTone::Strong, model.pack.title.empty() ? model.pack.id : model.pack.title});
  DocumentFields fields;
  fields.fields = {
      {"Identifier and version", packText(model.pack)},
      {"Weights (SHA-256)", model.pack.weightsSha256},
      {"Intended use", model.pack.intendedUse},
      {"Run", isoTimeText(model.time)},
      {"Computed on", model.device.empty() ? "" : fmt::format("{}, {:.1f} s", model.device, model.seconds)}};
  if (const std::string place = placeText(report, model.seriesUid, model.image); !place.empty())
    fields.fields.emplace_back("Applied to", place);
  if (!model.segments.empty())
    fields.fields.emplace_back("Outlined", fmt::format("{}", fmt::join(model.segments, ", ")));
  section.blocks.push_back(std::move(fields));
  if (!model.scores.empty()) section.blocks.push_back(scoresTable(model));
  for (const std::string& note : model.notes) section.blocks.push_back(DocumentText{TextTone::Muted, note});
}

DocumentSection provenanceSection(const Report& report) {
  DocumentSection section{"AI models and provenance", {}};
  for (const ModelProvenance& model : report.models) addModel(report, model, section);
  const auto rejected = rejectedFindings(report);
  if (!rejected.empty()) section.blocks.push_back(DocumentText{TextTone::Strong, "Rejected by the reader"});
  for (const Finding* finding : rejected) {
    std::string line = "Rejected by " + (finding->reader.empty() ? std::string("an unnamed reader") : finding->reader) +
                       ": " + finding->text;
    if (finding->probability) line += ", " + percentText(*finding->probability);
    if (finding->pack) line += " (" + packText(*finding->pack) + ")";
    if (!finding->comment.empty()) line += ". Comment: " + finding->comment;
    section.blocks.push_back(DocumentText{TextTone::Muted, std::move(line)});
  }
  if (section.blocks.empty()) section.blocks.push_back(DocumentText{TextTone::Muted, "No AI model was run."});
  section.blocks.push_back(DocumentText{TextTone::Strong, "This report"});
  section.blocks.push_back(DocumentFields{{{"Identifier", report.id},
                                           {"Made", isoTimeText(report.createdAt)},
                                           {"Made with", report.program},
                                           {"Study Instance UID", report.studyUid}}});
  return section;
}

std::string runningDetails(const Report& report) {
  std::string details;
  if (!report.patient.id.empty()) details += "  ·  " + report.patient.id;
  if (!report.patient.birthDate.empty()) details += "  ·  born " + dateText(report.patient.birthDate);
  if (!report.studyDate.empty()) details += "  ·  study of " + dateText(report.studyDate);
  return details;
}

}  // namespace

ReportDocument documentOf(const Report& report) {
  ReportDocument document;
  document.institution = report.institution;
  document.title = "Radiology report";
  document.state = report.state == ReportState::Final ? "Final" : "Draft";
  document.patient = {{"Patient", report.patient.name.display()},
                      {"Patient ID", report.patient.id},
                      {"Birth date", dateText(report.patient.birthDate)},
                      {"Sex", sexText(report.patient.sex)},
                      {"Age at study", ageText(report.patientAge)}};
  document.study = {{"Study", report.studyDescription},
                    {"Date and time", dateTimeText(report.studyDate, report.studyTime)},
                    {"Accession no.", report.accessionNumber},
                    {"Referred by", report.referringPhysician},
                    {"Reader", report.reader}};
  document.runningName = stated(report.patient.name.display());
  document.runningDetails = runningDetails(report);
  document.footer = footerNotice(report);

  auto& sections = document.sections;
  sections.push_back({"Clinical question", {textOrNotStated(report.clinicalQuestion)}});
  sections.push_back(techniqueSection(report));
  sections.push_back({"Comparison", {textOrNotStated(report.comparison)}});
  sections.push_back(findingsSection(report));
  sections.push_back({"Impression", {textOrNotStated(report.impression)}});
  const bool final = report.state == ReportState::Final;
  sections.back().blocks.push_back(
      DocumentSignature{report.reader.empty() ? "Reader: not stated" : report.reader,
                        final ? "Final, " + isoTimeText(report.createdAt) : "Draft, not signed"});
  sections.push_back(unreviewedSection(report));
  sections.push_back(imagesSection(report));
  sections.push_back(measurementsSection(report));
  sections.push_back(qualitySection(report));
  sections.push_back(provenanceSection(report));
  DocumentSection notices{"Notices", {}};
  for (const std::string& notice : report.notices) notices.blocks.push_back(DocumentText{TextTone::Body, notice});
  if (!notices.blocks.empty()) sections.push_back(std::move(notices));
  return document;
}

}  // namespace pellucid
