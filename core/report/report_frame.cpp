#include "core/report/report_frame_p.h"

#include "core/report/report_text.h"

namespace pellucid {

namespace {

std::string runningDetails(const Report& report, const ReportWords& words) {
  std::string details;
  if (!report.patient.id.empty()) details += "  ·  " + report.patient.id;
  if (!report.patient.birthDate.empty())
    details += "  ·  " + words.say("born %1", {dateText(report.patient.birthDate)});
  if (!report.studyDate.empty()) details += "  ·  " + words.say("study of %1", {dateText(report.studyDate)});
  return details;
}

}  // namespace

ReportDocument frameOf(const Report& report, const ReportWords& words) {
  ReportDocument document;
  document.language = words.say("en");
  document.institution = report.institution;
  document.title = words.say("Radiology report");
  document.state = words.say(report.state == ReportState::Final ? "Final" : "Draft");
  document.notStated = words.say(kNotStated);
  document.patient = {{words.say("Patient"), report.patient.name.display()},
                      {words.say("Patient ID"), report.patient.id},
                      {words.say("Birth date"), dateText(report.patient.birthDate)},
                      {words.say("Sex"), sexText(report.patient.sex, words)},
                      {words.say("Age at study"), ageText(report.patientAge, words)}};
  document.study = {{words.say("Study"), report.studyDescription},
                    {words.say("Date and time"), dateTimeText(report.studyDate, report.studyTime)},
                    {words.say("Accession no."), report.accessionNumber},
                    {words.say("Referred by"), report.referringPhysician},
                    {words.say("Reader"), report.reader}};
  document.runningName = document.patient.front().second.empty() ? document.notStated : document.patient.front().second;
  document.runningDetails = runningDetails(report, words);
  document.footer = footerNotice(report, words);
  for (const KeyImage& image : report.images) {
    document.pictures.push_back({captionIn(words, image.caption), image.legend});
    for (LegendEntry& entry : document.pictures.back().legend) entry.text = inWords(words.pack, entry.text);
  }
  return document;
}

}  // namespace pellucid
