#include "ui/dialogs/text_dialog.h"

#include <QDialogButtonBox>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextList>
#include <QVBoxLayout>
#include <algorithm>
#include <cctype>
#include <map>

#include "core/base/files.h"
#include "core/base/version.h"
#include "ui/model/core_text.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

/// Shows text and nothing else: a card from outside may name images and pages, which must not be fetched.
class PlainBrowser : public QTextBrowser {
 public:
  using QTextBrowser::QTextBrowser;
  QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Markdown comes without room between its paragraphs.
void spaceBlocks(QTextDocument& document) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const bool heading = block.blockFormat().headingLevel() > 0;
    QTextBlockFormat format;
    format.setTopMargin(heading && block != document.begin() ? space::kLarge : 0);
    format.setBottomMargin(block.textList() != nullptr ? space::kTight / 2 : space::kSmall);
    QTextCursor(block).mergeBlockFormat(format);
  }
}

}  // namespace

TextDialog::TextDialog(const QString& title, const QString& markdown, QWidget* parent) : QDialog(parent) {
  setWindowTitle(title);
  auto* text = new PlainBrowser;
  text->setOpenLinks(false);
  text->setFrameShape(QFrame::NoFrame);
  text->document()->setDocumentMargin(space::kLarge);
  text->document()->setIndentWidth(space::kLarge);
  text->setMarkdown(markdown);
  spaceBlocks(*text->document());
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  layout->addWidget(text, 1);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  // As high as a short text is, and no higher than a screen for a long one.
  constexpr int kWidth = 760;
  constexpr int kLowest = 200;
  constexpr int kHighest = 620;
  text->document()->setTextWidth(kWidth - 4 * space::kMedium);
  const int around = buttons->sizeHint().height() + 4 * space::kMedium;
  resize(kWidth, std::clamp(static_cast<int>(text->document()->size().height()) + around, kLowest, kHighest));
}

QString markdownOf(const std::string& words) {
  QString text;
  for (const QChar sign : QString::fromStdString(words)) {
    // Two blanks before it keep the end of a line.
    if (sign == u'\n') text += QStringLiteral("  ");
    if (sign.unicode() < 0x80 && std::ispunct(sign.unicode()) != 0) text += u'\\';
    text += sign;
  }
  return text;
}

QString skippedFilesText(const std::vector<SkippedFile>& skipped) {
  constexpr std::size_t kMostNamed = 50;
  std::map<std::string, std::vector<std::filesystem::path>> byReason;
  for (const SkippedFile& file : skipped) byReason[file.reason].push_back(file.file);
  QString text;
  for (const auto& [reason, files] : byReason) {
    text += QStringLiteral("### %1\n\n").arg(coreText(reason).toHtmlEscaped());
    text += (files.size() == 1 ? TextDialog::tr("1 file")
                               : TextDialog::tr("%n files", "", static_cast<int>(files.size()))) +
            QStringLiteral("\n\n");
    for (std::size_t i = 0; i < std::min(files.size(), kMostNamed); ++i)
      text += QStringLiteral("* %1\n").arg(markdownOf(files[i].string()));
    if (files.size() > kMostNamed)
      text += TextDialog::tr("* and %n more", "", static_cast<int>(files.size() - kMostNamed)) + QStringLiteral("\n");
    text += QStringLiteral("\n");
  }
  return text;
}

QString modelCardText(const std::filesystem::path& packFolder) {
  constexpr std::uint64_t kLargestCard = 1 << 20;
  const auto card = readTextFile(packFolder / "card.md", kLargestCard);
  return card ? QString::fromStdString(*card) : coreText(card.error().message);
}

QString aboutText() {
  return TextDialog::tr(
             "# Pellucid %1\n\nAn open desktop reading room for CT, MR and X-ray in which every AI finding shows its "
             "evidence.\n\n**Not for primary diagnosis.** Not a medical device.\n\nLicence: Apache 2.0. Built with Qt, "
             "DCMTK, ITK, OpenCV and LibTorch; THIRD_PARTY.md lists every library with its licence.\n")
      .arg(QString::fromLatin1(kVersion));
}

}  // namespace pellucid::ui
