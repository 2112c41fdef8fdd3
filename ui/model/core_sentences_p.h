#pragma once

#include <span>

namespace pellucid::ui {

/// What core says, with %1 to %9 in this order where it puts something in: the one list that both lupdate and coreText
/// read (context "Core"). cmake/check_core_sentences.py finds what is missing.
std::span<const char* const> baseSentences();
std::span<const char* const> dicomSentences();
std::span<const char* const> imagingSentences();
std::span<const char* const> modelSentences();
std::span<const char* const> stepSentences();
/// Halves of sentences and words, which count only at the place of a sentence: "image 3 and 4", "this is in colour".
std::span<const char* const> sentenceParts();
/// Titles, labels, expectations and intended uses of the packs that come with the program.
std::span<const char* const> packWords();

}  // namespace pellucid::ui
