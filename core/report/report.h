#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/dicom/study.h"
#include "core/imaging/quality.h"
#include "core/report/finding.h"

namespace pellucid {

enum class ReportState { Draft, Final };

/// A name and what is said under it; an empty value prints as "Not stated".
using ReportField = std::pair<std::string, std::string>;

/// Letters of the patient's side at the four edges of an image; empty where the file does not say.
struct ImageLetters {
  std::string left, right, top, bottom;
};

struct LegendEntry {
  std::uint32_t rgb = 0;  ///< sRGB, 0xRRGGBB
  std::string text;
};

/// A Rendering is a 3D view that the reader kept, with its texts and marks in the picture.
enum class KeyImageKind { Source, Segmentation, Saliency, Rendering };

/// A picture of one slice with what is drawn over it, ready for print.
struct KeyImage {
  KeyImageKind kind = KeyImageKind::Source;
  std::string seriesUid;
  int image = 0;  ///< Index of the slice; -1 for a rendering.
  int width = 0;  ///< Pixels of the PNG; they are square.
  int height = 0;
  std::string png;      ///< The file's bytes.
  std::string caption;  ///< In sentences.
  ImageLetters letters;
  std::vector<LegendEntry> legend;  ///< Colours of the segments that are drawn.
};

/// One series that was looked at.
struct ReportedSeries {
  std::string uid;
  std::string description;  ///< "CT, chest, Lung 1.0, 42 images"
  std::vector<ReportField> technique;
  std::vector<std::string> remarks;  ///< Of SeriesReport: what is odd about it.
};

struct ReportedQuality {
  std::string seriesUid;
  QualityReport report;
};

struct ReportMeasurement {
  std::string seriesUid;
  std::string source;  ///< Title and version of the pack that measured.
  Measurement measurement;
};

/// One run of one pack: what it is, what it said, and how.
struct ModelProvenance {
  PackIdentity pack;
  PackTask task = PackTask::Classification;
  std::string seriesUid;
  int image = -1;
  std::vector<LabelScore> scores;
  std::vector<std::string> segments;  ///< Names of the structures that it outlines.
  std::vector<std::string> notes;
  std::string device;
  double seconds = 0.0;
  std::string time;
};

/// All that is printed, as values: PDF, HTML and JSON are made from this and nothing else.
struct Report {
  std::string id;         ///< UUID-like, new for each report.
  std::string createdAt;  ///< ISO 8601 with offset.
  std::string program;    ///< "Pellucid 0.1.0"
  ReportState state = ReportState::Draft;
  std::string reader;

  Patient patient;
  std::string patientAge;  ///< (0010,1010), "004Y".
  std::string studyUid;
  std::string studyDate;
  std::string studyTime;
  std::string studyDescription;
  std::string accessionNumber;
  std::string institution;
  std::string referringPhysician;

  std::string clinicalQuestion;  ///< Typed by the reader, as are comparison and impression.
  std::string comparison;
  std::string impression;

  std::vector<ReportedSeries> series;
  std::vector<ReportedQuality> quality;  ///< One per series whose quality was assessed.
  std::vector<Finding> findings;         ///< In all states.
  std::vector<ReportMeasurement> measurements;
  std::vector<KeyImage> images;
  std::vector<ModelProvenance> models;
  std::vector<std::string> notices;
};

/// Accepted and edited findings, the reader's own among them: what the report says.
std::vector<const Finding*> reviewedFindings(const Report& report);
std::vector<const Finding*> unreviewedFindings(const Report& report);
std::vector<const Finding*> rejectedFindings(const Report& report);

/// "Not for primary diagnosis", the models with their versions, and the program: stands on every page.
std::string footerNotice(const Report& report);

/// A random UUID (RFC 4122, version 4).
std::string newReportId();

/// Now, local time with offset, to the second: "2026-03-01T14:05:09+01:00".
std::string currentTimeIso8601();

}  // namespace pellucid
