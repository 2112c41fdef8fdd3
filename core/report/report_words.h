#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/report/report.h"

namespace pellucid {

/// The language in which a report is printed. Core knows no translations and speaks English; a window gives functions
/// for its reader's language. What a Report holds stays as it is: only the page that is made from it speaks. What the
/// reader typed and what a file says go through none of these. The functions may be called on any thread.
struct ReportWords {
  using Text = std::function<std::string(std::string_view)>;

  std::string decimalPoint = ".";
  Text own{};        ///< What the page says itself, with places: "Accepted by %1". Absent: English.
  Text sentence{};   ///< A sentence or title of core: a remark, a measure of quality, a note of an analysis.
  Text technique{};  ///< A value of the acquisition, "75 deg".
  Text pack{};       ///< A title, label or intended use of a model pack.

  /// The page's own words with what stands at %1 to %9.
  std::string say(std::string_view source, std::initializer_list<std::string> arguments = {}) const;
  /// Decimal numbers and what is around them, "12.4 mm".
  std::string number(std::string text) const;
};

/// As `text` where the function is absent.
std::string inWords(const ReportWords::Text& words, std::string_view text);

// What the values of a report hold as one text although parts of it are the file's or the reader's: only the words of
// the program are said in the reader's language. A text that is not built like that comes back as it is.

/// Of a key image: "Chest PA, image 3 of 42, window C 40 W 400 HU."
std::string captionIn(const ReportWords& words, const std::string& caption);
/// Of a measurement: "Ellipse L1 (nodule): area", "Left lung area".
std::string rowNameIn(const ReportWords& words, const std::string& name);
/// Who measured: "Dr. Reader, image 3".
std::string sourceIn(const ReportWords& words, const std::string& source);
/// Of a series: "CT, CHEST, Lung 1.0, 42 images".
std::string seriesIn(const ReportWords& words, const std::string& description);

/// footerNotice() in the reader's language.
std::string footerNotice(const Report& report, const ReportWords& words);

}  // namespace pellucid
