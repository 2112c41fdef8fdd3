#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/report/report.h"

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
  std::string institution;
  std::string title;
  std::string state;  ///< "Draft" or "Final"
  std::vector<ReportField> patient;
  std::vector<ReportField> study;
  std::vector<DocumentSection> sections;
  std::string runningName;  ///< With the details it identifies the patient on each page after the first.
  std::string runningDetails;
  std::string footer;
};

ReportDocument documentOf(const Report& report);

}  // namespace pellucid
