#include "ui/model/core_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "ui/model/core_sentences_p.h"

namespace pellucid::ui {

namespace {

constexpr std::size_t kLongest = 4096;  // bytes; the longest sentence of core is some hundreds
constexpr int kDeepest = 3;             // a sentence within a sentence within a sentence

/// A sentence cut at its places: "Made for ", ".".
struct Pattern {
  const char* source;
  std::vector<std::string_view> pieces;
  std::size_t letters = 0;
};

Pattern patternOf(const char* source) {
  Pattern pattern{source, {}, 0};
  const std::string_view text(source);
  std::size_t start = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '%' || text[i + 1] < '1' || text[i + 1] > '9') continue;
    pattern.pieces.push_back(text.substr(start, i - start));
    start = i + 2;
  }
  pattern.pieces.push_back(text.substr(start));
  for (const std::string_view piece : pattern.pieces) pattern.letters += piece.size();
  return pattern;
}

struct Table {
  std::unordered_map<std::string_view, const char*> whole;  ///< Without places.
  bool beginsWithNumber = false;                            ///< What stands at the beginning of a pattern is a number.
  std::vector<Pattern> patterns;  ///< Those with most letters first: the first match is the best.

  void add(std::span<const char* const> sources) {
    for (const char* source : sources) {
      Pattern pattern = patternOf(source);
      if (pattern.pieces.size() == 1)
        whole.emplace(source, source);
      else
        patterns.push_back(std::move(pattern));
    }
  }
  void order() { std::ranges::stable_sort(patterns, std::ranges::greater(), &Pattern::letters); }
};

const Table& sentences() {
  static const Table kTable = [] {
    Table table;
    for (const auto list : {baseSentences(), dicomSentences(), imagingSentences(), modelSentences(), stepSentences()})
      table.add(list);
    table.order();
    return table;
  }();
  return kTable;
}

const Table& parts() {
  static const Table kTable = [] {
    Table table;
    // "3 to 5" and "12 images", not "cropped to the head".
    table.beginsWithNumber = true;
    table.add(sentenceParts());
    table.add(packWords());
    table.order();
    return table;
  }();
  return kTable;
}

const Table& ownPacks() {
  static const Table kTable = [] {
    Table table;
    table.add(packWords());
    return table;
  }();
  return kTable;
}

using Arguments = std::vector<std::string_view>;

/// What stands at the places, none of them empty: each piece is searched once, from the left.
std::optional<Arguments> match(const Pattern& pattern, std::string_view text) {
  const auto& pieces = pattern.pieces;
  if (text.size() < pattern.letters || !text.starts_with(pieces.front()) || !text.ends_with(pieces.back())) return {};
  text.remove_suffix(pieces.back().size());
  Arguments arguments;
  std::size_t at = pieces.front().size();
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    const std::size_t found = text.find(pieces[i], at);
    if (found == std::string_view::npos) return {};
    arguments.push_back(text.substr(at, found - at));
    at = found + pieces[i].size();
  }
  if (at > text.size()) return {};
  arguments.push_back(text.substr(at));
  if (std::ranges::any_of(arguments, [](std::string_view argument) { return argument.empty(); })) return {};
  return arguments;
}

QString plain(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// In one pass: what stands in an argument is no place.
QString filled(const QString& pattern, const QStringList& arguments) {
  QString text;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
    if (place >= 1 && place <= arguments.size()) {
      text += arguments[place - 1];
      ++i;
    } else {
      text += pattern[i];
    }
  }
  return text;
}

bool isNumber(std::string_view text) {
  return text.find_first_not_of("-0123456789.") == std::string_view::npos;
}

QString argumentText(std::string_view argument, int depth);
QString listText(std::string_view list, int depth);

/// The sentence of one table in the reader's language; none where the table does not have it.
std::optional<QString> lookUp(const Table& table, std::string_view text, int depth) {
  const auto translated = [](const char* source) { return QCoreApplication::translate("Core", source); };
  if (const auto found = table.whole.find(text); found != table.whole.end()) return translated(found->second);
  for (const Pattern& pattern : table.patterns) {
    const auto arguments = match(pattern, text);
    if (!arguments || (table.beginsWithNumber && pattern.pieces.front().empty() && !isNumber(arguments->front())))
      continue;
    const QString words = translated(pattern.source);
    if (words == QLatin1String(pattern.source)) return plain(text);  // English
    QStringList texts;
    for (const std::string_view argument : *arguments) texts << argumentText(argument, depth + 1);
    return filled(words, texts);
  }
  return {};
}

/// "12.5" as the reader writes it; versions and identifiers have more than one point.
bool isDecimal(std::string_view text) {
  return isNumber(text) && std::ranges::count(text, '.') == 1;
}

/// A sentence that core put into another one without its full stop.
std::optional<QString> withoutFullStop(std::string_view text, int depth) {
  auto sentence = lookUp(sentences(), std::string(text) + ".", depth);
  if (sentence && (sentence->endsWith(u'.') || sentence->endsWith(u'。'))) sentence->chop(1);
  return sentence;
}

QString argumentText(std::string_view argument, int depth) {
  if (depth > kDeepest) return plain(argument);
  if (auto part = lookUp(parts(), argument, depth)) return *part;
  if (auto sentence = lookUp(sentences(), argument, depth)) return *sentence;
  if (auto sentence = withoutFullStop(argument, depth)) return *sentence;
  if (isDecimal(argument)) return plain(argument).replace(u'.', QLocale().decimalPoint());
  return listText(argument, depth);
}

/// "echo 1, phase 2 of 3": each of a list, where they are words of core.
QString listText(std::string_view list, int depth) {
  for (const std::string_view comma : {"; ", ", "}) {
    if (list.find(comma) == std::string_view::npos) continue;
    QStringList texts;
    for (std::size_t end = 0; end != std::string_view::npos; list.remove_prefix(end + comma.size())) {
      end = list.find(comma);
      texts << argumentText(list.substr(0, end), depth + 1);
      if (end == std::string_view::npos) break;
    }
    return texts.join(plain(comma));
  }
  return plain(list);
}

/// Cut behind a full stop where a capital or a number follows.
std::vector<std::string_view> sentencesIn(std::string_view text) {
  std::vector<std::string_view> list;
  std::size_t start = 0;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const char next = text[i + 2];
    if (text[i] != '.' || text[i + 1] != ' ' || !((next >= 'A' && next <= 'Z') || (next >= '0' && next <= '9')))
      continue;
    list.push_back(text.substr(start, i + 1 - start));
    start = i + 2;
  }
  list.push_back(text.substr(start));
  return list;
}

}  // namespace

QString coreText(std::string_view sentence) {
  if (sentence.size() > kLongest) return plain(sentence);
  const auto list = sentencesIn(sentence);
  QStringList texts;
  bool allKnown = true;
  for (const std::string_view one : list) {
    const auto text = lookUp(sentences(), one, 0);
    allKnown = allKnown && text;
    texts << (text ? *text : plain(one));
  }
  if (list.size() > 1 && !allKnown)
    if (const auto whole = lookUp(sentences(), sentence, 0)) return *whole;
  return texts.join(u' ');
}

QString coreWords(std::string_view words) {
  return words.size() > kLongest ? plain(words) : argumentText(words, 0);
}

QString packText(std::string_view words) {
  const auto& own = ownPacks().whole;
  const auto found = own.find(words);
  return found == own.end() ? plain(words) : QCoreApplication::translate("Core", found->second);
}

}  // namespace pellucid::ui
