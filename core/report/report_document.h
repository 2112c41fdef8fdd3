#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/report/report.h"
#include "core/report/report_words.h"

namespace pellucid {

/// The words and the order of a printed report, before it becomes HTML or PDF: both print exactly this, so that neither
/// says more or less than the other.

/// Strong is a heading within a section.
enum class TextTone { Body, Strong, Muted, Notice };

struct DocumentText {
  TextTone tone = TextTone::Body;
  std::string text;  ///< May hold line breaks.
};

struct DocumentFields {
  std::vector<ReportField> fields;
};

struct DocumentColumn {
  std::string title;
  double share = 1.0;  ///< Of the width, relative to the other columns.
  bool number = false;
};

/// A cell may hold several lines; the first is the main one.
struct DocumentTable {
  std::vector<DocumentColumn> columns;
  std::vector<std::vector<std::string>> rows;
};

/// Indices into Report::images.
struct DocumentImages {
  std::vector<std::size_t> images;
};

/// What stands below a picture.
struct PictureWords {
  std::string caption;
  std::vector<LegendEntry> legend;
};

/// Where the reader signs.
struct DocumentSignature {
  std::string reader;
  std::string status;
};

using DocumentBlock = std::variant<DocumentText, DocumentFields, DocumentTable, DocumentImages, DocumentSignature>;

struct DocumentSection {
  std::string heading;
  std::vector<DocumentBlock> blocks;
  bool unreviewed = false;  ///< Marked at the margin: no reader has judged what stands here.
};

struct ReportDocument {
  std::string language;  ///< "en", as HTML names it.
  std::string institution;
  std::string title;
  std::string state;      ///< "Draft" or "Final"
  std::string notStated;  ///< Stands for a value that is empty.
  std::vector<ReportField> patient;
  std::vector<ReportField> study;
  std::vector<DocumentSection> sections;
  std::vector<PictureWords> pictures;  ///< One for each of Report::images.
  std::string runningName;             ///< With the details it identifies the patient on each page after the first.
  std::string runningDetails;
  std::string footer;
};

/// In English unless `words` say otherwise.
ReportDocument documentOf(const Report& report, const ReportWords& words = {});

}  // namespace pellucid
