#pragma once

#include <QImage>
#include <optional>
#include <vector>

#include "core/report/report_document.h"
#include "ui/print/page_flow.h"

namespace pellucid::ui {

/// Draws the blocks of a report document one after the other.
class ReportBlocks {
 public:
  /// `images` are the decoded pictures of `report.images`, null where one could not be read.
  ReportBlocks(const Report& report, const ReportDocument& document, const std::vector<QImage>& images, PageFlow& flow);

  void drawHeader();
  void drawSections();

  void operator()(const DocumentText& text);
  void operator()(const DocumentFields& fields);
  void operator()(const DocumentTable& table);
  void operator()(const DocumentImages& images);
  void operator()(const DocumentSignature& signature);

 private:
  /// One label with its value, at a place of a row.
  struct Field {
    const ReportField* field;
    double x, labelWidth, width;
  };
  struct FieldRow {
    std::vector<LaidText> labels, values;
    double baseline = 0.0, height = 0.0;
  };
  /// `following` is what has to stand on the page where the section ends; 0 for nothing.
  void drawSection(const DocumentSection& section, double following);
  double leastHeight(const DocumentBlock& block) const;
  /// Height of blocks from one on, with what parts them; none where they are more than text and fields.
  std::optional<double> heightFrom(const DocumentSection& section, std::size_t first) const;
  LaidText laidText(const DocumentText& text) const;
  std::vector<std::vector<Field>> rowsOf(const DocumentFields& fields) const;
  FieldRow laidRow(const std::vector<Field>& fields) const;
  void drawFieldRow(const std::vector<Field>& fields);
  void drawTableHeader(const DocumentTable& table, const std::vector<double>& widths);
  void drawRow(const DocumentTable& table, const std::vector<std::string>& row, const std::vector<double>& widths);
  void drawImageRow(const std::size_t* indices, std::size_t count);
  void drawPicture(const KeyImage& key, const QImage& image, const QRectF& place);
  /// Pictures of one series have the same height, so that an image and its overlay can be compared by eye.
  double pictureHeight(std::size_t index) const;
  /// Two side by side, but not of different series.
  std::size_t imagesInRow(const std::vector<std::size_t>& images, std::size_t first) const;
  double imageRowHeight(const std::size_t* indices, std::size_t count) const;

  const Report& m_report;
  const ReportDocument& m_document;
  const std::vector<QImage>& m_images;
  PageFlow& m_flow;
};

}  // namespace pellucid::ui
