#include "ui/model/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/model/core_text.h"
#include "ui/model/number_text.h"

namespace pellucid::ui {

namespace {

/// The words of core's tables have contexts of their own (resources/i18n/core_words.cpp).
std::string ownWords(std::string_view source) {
  const std::string text(source);
  for (const char* context : {"Report", "Measure", "Technique", "VolumePreset"}) {
    const QString words = QCoreApplication::translate(context, text.c_str());
    if (words != QString::fromStdString(text)) return words.toStdString();
  }
  return text;
}

}  // namespace

ReportWords reportWords() {
  // "en" says of which language a translation is.
  if (ownWords("en") == "en") return {};
  return {.decimalPoint = QLocale().decimalPoint().toStdString(),
          .own = ownWords,
          .sentence = [](std::string_view text) { return coreText(text).toStdString(); },
          .technique = [](std::string_view value) { return techniqueText(std::string(value)).toStdString(); },
          .pack = [](std::string_view words) { return packText(words).toStdString(); }};
}

}  // namespace pellucid::ui
