#pragma once

#include <QDialog>
#include <filesystem>
#include <string>
#include <vector>

#include "core/dicom/study.h"

namespace pellucid::ui {

/// A page of text to read: a model card, the list of skipped files.
class TextDialog : public QDialog {
  Q_OBJECT
 public:
  /// `markdown` may come from a model pack: links are not followed and nothing outside is loaded.
  TextDialog(const QString& title, const QString& markdown, QWidget* parent = nullptr);
};

/// Words as they were written: what means something in Markdown, or begins an element, is only a sign.
QString markdownOf(const std::string& words);
/// Which files were not listed, and why, as Markdown.
QString skippedFilesText(const std::vector<SkippedFile>& skipped);
/// The card of a pack, or a sentence why it cannot be read.
QString modelCardText(const std::filesystem::path& packFolder);
/// What Pellucid is, its version, licence and libraries.
QString aboutText();

}  // namespace pellucid::ui
