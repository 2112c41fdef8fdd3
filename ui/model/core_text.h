#pragma once

#include <QString>
#include <string_view>

namespace pellucid::ui {

/// A sentence of core (UTF-8: an error, a remark about a series, why a model does not fit, ...) in the reader's
/// language. Core knows no Qt and speaks English; its sentences stand with numbered places in core_sentences_*.cpp.
/// What stands at a place is kept, itself translated where it is a sentence or word of core, a number with the reader's
/// decimal sign. An unknown sentence, and every sentence in English, comes back as it is. Any text is safe: time is
/// linear in its length, and what is longer than core ever says is not looked at. Any thread.
QString coreText(std::string_view sentence);

/// The same for a word or half a sentence ("echo 1, TE 4.6 ms", "3 contours"); never for text of a file that could be
/// one.
QString coreWords(std::string_view words);

/// A title, label or sentence of a model pack: translated where it is one of the program's own packs', as it is where
/// the pack comes from elsewhere. Files keep the words of the pack.
QString packText(std::string_view words);

}  // namespace pellucid::ui
