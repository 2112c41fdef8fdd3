#include "core/report/report_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/base/hash.h"
#include "core/base/log.h"
#include "core/base/version.h"
#include "core/report/report_text.h"

namespace pellucid {

namespace {

std::string seriesText(const Series& series) {
  std::vector<std::string> parts;
  for (const std::string& part : {series.modality, series.bodyPart, series.description, series.viewPosition})
    if (!part.empty()) parts.push_back(part);
  const int images = series.imageCount();
  if (images > 0) parts.push_back(fmt::format("{} image{}", images, images == 1 ? "" : "s"));
  return fmt::format("{}", fmt::join(parts, ", "));
}

const char* lateralityName(LateralitySource source) {
  switch (source) {
    case LateralitySource::Series:
      return "Laterality (0020,0060)";
    case LateralitySource::Image:
      return "Image laterality (0020,0062)";
    case LateralitySource::Unknown:
      break;
  }
  return "Laterality";
}

ReportedSeries reportedSeries(const LoadedSeries& loaded) {
  ReportedSeries series;
  series.uid = loaded.series.uid;
  series.description = seriesText(loaded.series);
  series.technique = loaded.technique;
  if (!loaded.series.laterality.empty())
    series.technique.emplace_back(lateralityName(loaded.series.lateralitySource), loaded.series.laterality);
  const std::string device =
      loaded.manufacturer + (loaded.manufacturer.empty() || loaded.model.empty() ? "" : " ") + loaded.model;
  if (!device.empty()) series.technique.emplace_back("Device", device);
  if (!loaded.lossy.empty()) series.technique.emplace_back("Compression", loaded.lossy);
  for (const SeriesRemark& remark : loaded.report.remarks) series.remarks.push_back(remark.sentence);
  if (!loaded.series.splitReason.empty()) series.remarks.push_back(loaded.series.splitReason);
  if (loaded.burnedInAnnotation) series.remarks.push_back("The images hold burned-in annotation.");
  return series;
}

ModelProvenance provenanceOf(const Analysis& analysis, const std::string& seriesUid) {
  ModelProvenance model;
  model.pack = analysis.pack;
  model.task = analysis.task;
  model.seriesUid = seriesUid;
  model.image = analysis.image;
  model.scores = analysis.scores;
  if (analysis.segmentation)
    for (const SegmentLabel& label : analysis.segmentation->labels) model.segments.push_back(label.name);
  model.notes = analysis.notes;
  model.device = analysis.device;
  model.seconds = analysis.seconds;
  model.time = analysis.time;
  return model;
}

void takeStudy(const Study& study, Report& report) {
  report.patient = study.patient;
  report.patientAge = study.patientAge;
  report.studyUid = study.uid;
  report.studyDate = study.date;
  report.studyTime = study.time;
  report.studyDescription = study.description;
  report.accessionNumber = study.accessionNumber;
  report.institution = study.institution;
  report.referringPhysician = study.referringPhysician;
}

/// Every analysis of one series carries the same measures, or those of another image of it; each is printed once.
void takeQuality(const ReportContent& content, Report& report) {
  ReportedQuality reported{content.loaded->series.uid, {}};
  auto& measures = reported.report.measures;
  const auto take = [&measures](const QualityReport& quality) {
    for (const QualityMeasure& measure : quality.measures) {
      const bool known = std::any_of(measures.begin(), measures.end(), [&](const QualityMeasure& other) {
        return other.id == measure.id && other.sentence == measure.sentence;
      });
      if (!known) measures.push_back(measure);
    }
  };
  for (const Analysis* analysis : content.analyses)
    if (analysis != nullptr) take(analysis->quality);
  if (measures.empty() && content.quality != nullptr) take(*content.quality);
  if (!measures.empty()) report.quality.push_back(std::move(reported));
}

/// Where the model looked is printed for what it proposes; the maps of all other labels are in the program.
bool isProposed(const Analysis& analysis, const std::string& label) {
  return std::any_of(analysis.scores.begin(), analysis.scores.end(), [&label](const LabelScore& score) {
    return score.name == label && score.positive && score.finding;
  });
}

class ImageCollector {
 public:
  ImageCollector(Report& report, const ReportOptions& options) : m_report(report), m_options(options) {}

  void take(const LoadedSeries& loaded, const Analysis& analysis) {
    if (analysis.segmentation && !analysis.segmentation->voxels.empty()) {
      const LabelMap& map = *analysis.segmentation;
      const int slice = map.voxels.geometry().size[2] == 1 ? std::max(0, analysis.image) : mostLabelledSlice(map);
      addPlain(loaded, slice);
      add({&loaded, slice, &analysis, nullptr, m_options.window, {}});
    }
    for (const SaliencyMap& map : analysis.saliency) {
      if (map.values.empty() || !isProposed(analysis, map.label)) continue;
      const int slice = map.values.geometry().size[2] == 1 ? std::max(0, analysis.image) : mostSalientSlice(map.values);
      addPlain(loaded, slice);
      add({&loaded, slice, &analysis, &map, m_options.window, {}});
    }
    // What was analysed is shown, with or without something over it.
    if (!analysis.segmentation && analysis.image >= 0) addPlain(loaded, analysis.image);
  }

 private:
  /// The image without anything over it stands before its overlays, once.
  void addPlain(const LoadedSeries& loaded, int slice) {
    if (m_plain.emplace(loaded.series.uid, slice).second) add({&loaded, slice, nullptr, nullptr, m_options.window, {}});
  }
  void add(const KeyImageSource& source) {
    if (m_report.images.size() >= static_cast<std::size_t>(std::max(0, m_options.largestImages))) {
      if (!m_leftOut) m_report.notices.push_back("Not all key images are printed; the others are in the program.");
      m_leftOut = true;
      return;
    }
    auto image = makeKeyImage(source, m_options.png);
    if (image) {
      m_report.images.push_back(std::move(*image));
      return;
    }
    log(image.error());
    m_report.notices.push_back("A key image is missing: " + image.error().message);
  }

  Report& m_report;
  const ReportOptions& m_options;
  std::set<std::pair<std::string, int>> m_plain;
  bool m_leftOut = false;
};

void addNotices(const ReportOptions& options, Report& report) {
  report.notices.insert(report.notices.end(), options.notices.begin(), options.notices.end());
  if (!report.models.empty())
    report.notices.push_back(
        "This report holds results of AI models. They are a second opinion for a qualified reader, who judges by the "
        "original images.");
  report.notices.push_back(std::string(kNotForPrimaryDiagnosis) + ".");
  if (options.state == ReportState::Final && report.state != ReportState::Final)
    report.notices.push_back("The report stays a draft because no reader is named.");
  if (!unreviewedFindings(report).empty() && report.state == ReportState::Final)
    report.notices.push_back("The report was made final before every proposed finding had been reviewed.");
}

}  // namespace

Report buildReport(const Study& study, const std::vector<ReportContent>& contents, const std::vector<Finding>& findings,
                   const ReportOptions& options) {
  Report report;
  report.createdAt = currentTimeIso8601();
  report.program = std::string(kProgramName) + " " + kVersion;
  report.reader = options.reader;
  report.state = options.reader.empty() ? ReportState::Draft : options.state;
  report.clinicalQuestion = options.clinicalQuestion;
  report.comparison = options.comparison;
  report.impression = options.impression;
  takeStudy(study, report);
  report.id = newReportId();
  report.images = options.images;
  report.measurements = options.measurements;
  ImageCollector images(report, options);
  for (const ReportContent& content : contents) {
    if (content.loaded == nullptr) continue;
    report.series.push_back(reportedSeries(*content.loaded));
    takeQuality(content, report);
    for (const Analysis* analysis : content.analyses) {
      if (analysis == nullptr) continue;
      report.models.push_back(provenanceOf(*analysis, content.loaded->series.uid));
      for (const Measurement& item : analysis->measurements)
        report.measurements.push_back({content.loaded->series.uid, packText(analysis->pack), item});
      if (options.modelImages && options.png) images.take(*content.loaded, *analysis);
    }
  }
  report.findings = findings;
  addNotices(options, report);
  return report;
}

Report buildReport(const Study& study, const LoadedSeries& loaded, const std::vector<Analysis>& analyses,
                   const std::vector<Finding>& findings, const ReportOptions& options) {
  ReportContent content{.loaded = &loaded, .analyses = {}};
  for (const Analysis& analysis : analyses) content.analyses.push_back(&analysis);
  return buildReport(study, {content}, findings, options);
}

}  // namespace pellucid
