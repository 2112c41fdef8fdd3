// What the values of a report hold as one text, taken apart again for the reader's language.
#include <algorithm>
#include <cctype>
#include <optional>
#include <vector>

#include "core/imaging/annotation.h"
#include "core/imaging/annotation_measures.h"
#include "core/report/report_words.h"

namespace pellucid {

namespace {

using Places = std::vector<std::string>;

/// A pattern cut at %1, %2, ..., which it has in this order.
std::vector<std::string_view> piecesOf(std::string_view pattern) {
  std::vector<std::string_view> pieces;
  std::size_t start = 0;
  for (std::size_t i = 0; i + 1 < pattern.size(); ++i) {
    if (pattern[i] != '%' || pattern[i + 1] < '1' || pattern[i + 1] > '9') continue;
    pieces.push_back(pattern.substr(start, i - start));
    start = i + 2;
  }
  pieces.push_back(pattern.substr(start));
  return pieces;
}

/// What stands at the places; none where the text is not of that pattern. A pattern that begins with a place is matched
/// from the right: what a file or a reader says stands there and may hold anything.
std::optional<Places> placesIn(std::string_view pattern, std::string_view text) {
  const auto pieces = piecesOf(pattern);
  const std::size_t around = pieces.front().size() + pieces.back().size();
  if (text.size() <= around || !text.starts_with(pieces.front()) || !text.ends_with(pieces.back())) return {};
  text = text.substr(pieces.front().size(), text.size() - around);
  const bool fromRight = pieces.front().empty();
  Places places;
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    const std::string_view piece = fromRight ? pieces[pieces.size() - 1 - i] : pieces[i];
    const std::size_t found = fromRight ? text.rfind(piece) : text.find(piece);
    if (found == std::string_view::npos) return {};
    const std::string_view before = text.substr(0, found), after = text.substr(found + piece.size());
    places.emplace_back(fromRight ? after : before);
    text = fromRight ? before : after;
  }
  places.emplace_back(text);
  if (fromRight) std::reverse(places.begin(), places.end());
  if (std::any_of(places.begin(), places.end(), [](const std::string& place) { return place.empty(); })) return {};
  return places;
}

bool isCount(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// "Chest PA, image 3 of 42"
std::string imageNameIn(const ReportWords& words, const std::string& name) {
  if (const auto at = placesIn("%1, image %2 of %3", name); at && isCount((*at)[1]) && isCount((*at)[2]))
    return words.say("%1, image %2 of %3", {(*at)[0], (*at)[1], (*at)[2]});
  if (const auto at = placesIn("%1, image %2", name); at && isCount((*at)[1]))
    return words.say("%1, image %2", {(*at)[0], (*at)[1]});
  for (const char* pattern : {"Image %1 of %2", "image %1 of %2"})
    if (const auto at = placesIn(pattern, name); at && isCount((*at)[0]) && isCount((*at)[1]))
      return words.say(pattern, {(*at)[0], (*at)[1]});
  for (const char* pattern : {"Image %1", "image %1"})
    if (const auto at = placesIn(pattern, name); at && isCount((*at)[0])) return words.say(pattern, {(*at)[0]});
  return name;
}

/// "3D rendering (Bone), chosen by the reader. Not for measuring."
std::optional<std::string> renderingCaption(const ReportWords& words, std::string text) {
  std::string notes;
  for (const std::string note : {"Not for measuring.", "With outlines by a model: not for primary diagnosis.",
                                 "A part of the volume is cut away."})
    if (text.ends_with(" " + note)) {
      notes.insert(0, " " + words.say(note));
      text.resize(text.size() - note.size() - 1);
    }
  if (const auto at = placesIn("3D rendering (%1), chosen by the reader.", text))
    return words.say("3D rendering (%1), chosen by the reader.", {words.say((*at)[0])}) + notes;
  if (const auto at = placesIn("3D rendering (%1): %2", text))
    return words.say("3D rendering (%1): %2", {words.say((*at)[0]), (*at)[1]}) + notes;
  return {};
}

/// Of an image that the reader chose or measured.
std::optional<std::string> chosenCaption(const ReportWords& words, const std::string& text) {
  for (const char* pattern : {"Image %1 with the reader's measurements.", "Image %1, chosen by the reader."})
    if (const auto at = placesIn(pattern, text); at && isCount((*at)[0])) return words.say(pattern, {(*at)[0]});
  if (const auto at = placesIn("Image %1: %2", text); at && isCount((*at)[0]))
    return words.say("Image %1: %2", {(*at)[0], (*at)[1]});
  return {};
}

/// Of an image with what a model says of it.
std::optional<std::string> modelCaption(const ReportWords& words, const std::string& text) {
  constexpr const char* kSaliency =
      "Where the model looked, not where disease is. %1 for %2 by %3, %4. Colour bar: 0 to 1.";
  if (const auto at = placesIn(kSaliency, text))
    return words.say(kSaliency, {(*at)[0], inWords(words.pack, (*at)[1]), (*at)[2], imageNameIn(words, (*at)[3])});
  if (const auto at = placesIn("Outlined by %1, %2.", text))
    return words.say("Outlined by %1, %2.", {(*at)[0], imageNameIn(words, (*at)[1])});
  return {};
}

}  // namespace

std::string captionIn(const ReportWords& words, const std::string& caption) {
  // What follows the first note about compression is of the file.
  const std::size_t lossy = caption.find(". LOSSY");
  const std::string text = lossy == std::string::npos ? caption : caption.substr(0, lossy + 1);
  const std::string rest = caption.substr(text.size());
  for (const auto kind : {modelCaption, chosenCaption})
    if (const auto said = kind(words, text)) return *said + rest;
  if (const auto said = renderingCaption(words, caption)) return *said;
  if (const auto at = placesIn("%1, window C %2 W %3.", text))
    return words.say("%1, window C %2 W %3.",
                     {imageNameIn(words, (*at)[0]), words.number((*at)[1]), words.number((*at)[2])}) +
           rest;
  if (const auto at = placesIn("%1, VOI LUT %2.", text))
    return words.say("%1, VOI LUT %2.", {imageNameIn(words, (*at)[0]), (*at)[1]}) + rest;
  if (const auto at = placesIn("%1.", text)) return words.say("%1.", {imageNameIn(words, (*at)[0])}) + rest;
  return caption;
}

std::string rowNameIn(const ReportWords& words, const std::string& name) {
  const AnnotationKindRow* kind = nullptr;
  for (const AnnotationKindRow& row : annotationKinds()) {
    const std::string_view title(row.title);
    const bool begins = name.starts_with(title) &&
                        (name.size() == title.size() || name[title.size()] == ' ' || name[title.size()] == ':');
    if (begins && (kind == nullptr || title.size() > std::string_view(kind->title).size())) kind = &row;
  }
  if (kind == nullptr) return inWords(words.sentence, name);
  const std::string title(kind->title);
  std::string own = name.substr(title.size());
  for (int i = 0; i <= static_cast<int>(Quantity::ThoraxWidth); ++i) {
    const std::string quantity(quantityName(static_cast<Quantity>(i)));
    std::string ending = ": " + quantity;
    if (quantity != "SD") ending[2] = static_cast<char>(std::tolower(static_cast<unsigned char>(ending[2])));
    if (!own.ends_with(ending)) continue;
    own.resize(own.size() - ending.size());
    return words.say("%1: %2", {words.say(title) + own, words.say(quantity)});
  }
  return words.say(title) + own;
}

std::string sourceIn(const ReportWords& words, const std::string& source) {
  if (const auto at = placesIn("%1, image %2", source); at && isCount((*at)[1]))
    return words.say("%1, image %2", {sourceIn(words, (*at)[0]), (*at)[1]});
  return source == "Reader" ? words.say("Reader") : source;
}

std::string seriesIn(const ReportWords& words, const std::string& description) {
  const std::size_t comma = description.rfind(", ");
  const std::size_t start = comma == std::string::npos ? 0 : comma + 2;
  const std::string count = description.substr(start);
  if (count == "1 image") return description.substr(0, start) + words.say("1 image");
  const auto at = placesIn("%1 images", count);
  if (!at || !isCount((*at)[0])) return description;
  return description.substr(0, start) + words.say("%1 images", {(*at)[0]});
}

}  // namespace pellucid
