#include "ui/viewer/corner_texts.h"

#include <QCoreApplication>
#include <QTextLayout>
#include <algorithm>
#include <functional>

#include "ui/viewer/overlay_text.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr double kNarrow = 420.0;  ///< Below, the right corners give their room to identity and image.
constexpr double kLow = 240.0;     ///< Below, texts come closer to the middle rather than go.

std::vector<TextLine> lines(const QStringList& texts, TextRole role, const QFont& font, const QColor& colour) {
  std::vector<TextLine> result;
  for (const QString& text : texts)
    if (!text.isEmpty()) result.push_back({text, role, font, colour});
  return result;
}

void append(std::vector<TextLine>& lines, std::vector<TextLine> more) {
  for (TextLine& line : more) lines.push_back(std::move(line));
}

/// As many of the pieces on a line as fit.
QStringList packed(const QStringList& pieces, const QString& between, const QFont& font, double width) {
  QStringList lines;
  for (const QString& piece : pieces) {
    if (piece.isEmpty()) continue;
    const QString longer = lines.isEmpty() ? QString() : lines.back() + between + piece;
    if (!lines.isEmpty() && OutlinedText::width(font, longer) <= width)
      lines.back() = longer;
    else
      lines << piece;
  }
  return lines;
}

/// In lines of that width, broken where one breaks a text; the last of `mostLines` takes what is left.
QStringList wrapped(const QFont& font, const QString& text, double width, int mostLines) {
  if (OutlinedText::width(font, text) <= width) return {text};
  QTextLayout layout(text, font);
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    const bool last = lines.size() + 1 >= mostLines;
    lines << text.mid(line.textStart(), last ? -1 : line.textLength()).trimmed();
    if (last) break;
  }
  layout.endLayout();
  return lines;
}

/// What the forms of the left corners have in common.
struct LeftSide {
  const SliceScene& scene;
  const CornerFonts& fonts;
  const ThemeColours& colours;
  QRectF area;
  bool narrow = false;
  double pixels = 1.0;
  DisplacedTexts displaced;

  std::vector<TextLine> top(Brevity brevity) const {
    std::vector<TextLine> result = topLines(brevity);
    if (brevity >= Brevity::Close) closeUp(result);
    return result;
  }

  std::vector<TextLine> bottom(Brevity brevity) const {
    std::vector<TextLine> result = bottomLines(brevity);
    if (brevity >= Brevity::Close) closeUp(result);
    return result;
  }

 private:
  /// Lines of text have room between them that a low view has not.
  static void closeUp(std::vector<TextLine>& lines) {
    constexpr double kCloser = 2.0;
    for (TextLine& line : lines) line.gap -= kCloser;
  }

  std::vector<TextLine> topLines(Brevity brevity) const {
    std::vector<TextLine> result = identity(brevity);
    if (narrow) {
      const QString series = scene.textMode == OverlayText::None ? QString() : scene.seriesName;
      append(result, lines(packed({scene.study.date, series}, QStringLiteral("  "), fonts.body, area.width()),
                           TextRole::Study, fonts.body, colours.text));
    }
    append(result, lines(marks(brevity), TextRole::Mark, fonts.strong, colours.warning));
    append(result, lines({displaced.orientation}, TextRole::Letter, fonts.strong, colours.text));
    // Quiet: true of nearly every radiograph until it is enlarged.
    const auto fits = [&](const QString& text) { return OutlinedText::width(fonts.body, text) <= area.width(); };
    if (brevity < Brevity::Close)
      append(result, lines(reduction(fits), TextRole::Mark, fonts.body, colours.secondaryText));
    return result;
  }

  QStringList reduction(const std::function<bool(const QString&)>& fits) const {
    return scene.volume || scene.waiting ? QStringList() : reductionMark(pixels, fits);
  }

  std::vector<TextLine> bottomLines(Brevity brevity) const {
    if (brevity != Brevity::Full)
      return kept(lines(packed(scene.imageEssentials, QStringLiteral("  "), fonts.body, area.width()), TextRole::Image,
                        fonts.body, colours.text));
    std::vector<TextLine> result = lines(scene.imageLines, TextRole::Image, fonts.body, colours.text);
    const auto essential = static_cast<std::size_t>(scene.imageEssentials.size());
    for (std::size_t i = result.size() - std::min(essential, result.size()); i < result.size(); ++i)
      result[i].kept = true;
    return result;
  }

  std::vector<TextLine> identity(Brevity brevity) const {
    QStringList texts = scene.study.identity;
    // Room beside it for the letter at the top, as long as that can be.
    const double width = area.width() * (brevity >= Brevity::Close ? 1.0 : 0.72);
    if (brevity != Brevity::Full && !texts.isEmpty())
      texts = texts.mid(0, 1) + packed(texts.mid(1), QStringLiteral("  "), fonts.body, width);
    std::vector<TextLine> result = lines(texts, TextRole::Identity, fonts.body, Qt::white);
    if (result.empty()) return result;
    result.front().font = fonts.title;
    // Where it is framed, the frame crosses no text below.
    if (scene.severalPatients) result.back().gap = space::kTight;
    return result;
  }

  QStringList marks(Brevity brevity) const {
    QStringList all = scene.marks;
    if (scene.severalPatients && !scene.study.identity.empty())
      all.prepend(brevity == Brevity::Full
                      ? QCoreApplication::translate("SlicePainter", "More than one patient is open")
                      : QCoreApplication::translate("SlicePainter", "SEVERAL PATIENTS"));
    if (brevity >= Brevity::Close) all += reduction([](const QString&) { return false; });
    // Beside other texts the left corners have three fifths for sure.
    const double width = narrow ? area.width() : area.width() * 0.6;
    if (brevity != Brevity::Full) {
      for (QString& mark : all) mark = briefMark(mark);
      all = packed(all, QStringLiteral(" · "), fonts.strong, width);
    }
    // A sentence that is cut says nothing, as long as there is room.
    const int mostLines = brevity == Brevity::Full ? 3 : brevity == Brevity::Shortest ? 1 : 2;
    QStringList broken;
    for (const QString& mark : std::as_const(all)) broken += wrapped(fonts.strong, mark, width, mostLines);
    constexpr int kWhole = 6;
    if (!displaced.heatMapCaption.isEmpty()) broken += wrapped(fonts.strong, displaced.heatMapCaption, width, kWhole);
    return broken;
  }

  static std::vector<TextLine> kept(std::vector<TextLine> lines) {
    for (TextLine& line : lines) line.kept = true;
    return lines;
  }
};

double essentialHeight(const std::vector<TextLine>& lines) {
  double height = 0.0;
  for (const TextLine& line : lines)
    if (line.kept) height += CornerLayout::heightOf({line});
  return height;
}

}  // namespace

QString briefMark(const QString& mark) {
  const auto words = [](const char* text) { return QCoreApplication::translate("OverlayText", text); };
  if (mark == words(kModelOverlayMark)) return words(kBriefModelOverlayMark);
  return mark.section(QStringLiteral(" - "), 0, 0);
}

CornerTexts cornerTexts(const SliceScene& scene, const QRectF& area, const CornerFonts& fonts, double pixels,
                        const DisplacedTexts& displaced) {
  const ThemeColours& colours = themeColours(Theme::Dark);  // The viewport is black in every theme.
  const bool narrow = area.width() < kNarrow * scene.textScale;
  const bool all = scene.textMode == OverlayText::All;
  const LeftSide left{scene, fonts, colours, area, narrow, pixels, displaced};
  const double line = OutlinedText::lineHeight(fonts.body);
  CornerTexts texts;
  for (const Brevity brevity : {Brevity::Full, Brevity::Brief, Brevity::Close, Brevity::Shortest}) {
    texts.brevity = brevity;
    texts.topLeft = left.top(brevity);
    texts.bottomLeft = left.bottom(brevity);
    const double full = area.height() < kLow * scene.textScale ? 1.5 : 3.0;
    texts.waist = (brevity == Brevity::Full ? full : brevity == Brevity::Brief ? 1.0 : 0.0) * line;
    const double needed = CornerLayout::heightOf(texts.topLeft) + essentialHeight(texts.bottomLeft) + texts.waist;
    if (needed <= area.height()) break;
  }
  if (narrow) return texts;
  const QStringList named = all                                   ? scene.seriesLines
                            : scene.textMode == OverlayText::None ? QStringList()
                                                                  : QStringList(scene.seriesName);
  texts.topRight =
      lines(all ? scene.study.study : QStringList(scene.study.date), TextRole::Study, fonts.body, colours.text);
  texts.bottomRight = lines(named, TextRole::Series, fonts.body, colours.text);
  // Description and number of the series.
  for (std::size_t i = texts.bottomRight.size() - std::min<std::size_t>(2, texts.bottomRight.size());
       i < texts.bottomRight.size(); ++i)
    texts.bottomRight[i].kept = true;
  return texts;
}

}  // namespace pellucid::ui
