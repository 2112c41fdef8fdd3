#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "core/dicom/loaded_series.h"
#include "ui/model/view_state.h"
#include "ui/viewer/slice_scene.h"

namespace pellucid::ui {

// What the four corners say (pure functions of the data; layout is text_layout.h).

/// Identity is never empty: where the file names nobody it says so. `study` may be null for plain images.
StudyTexts studyTexts(const Study* study, const Series& series);
/// With the folder before the name of an image file (folderThatTells()); as they are where it is empty.
StudyTexts withFolder(StudyTexts texts, const QString& folder);

/// Bottom right: technique, body part and view, modality and description; the most important last.
QStringList seriesLines(const LoadedSeries& loaded);
/// "MR 3  T2 FLAIR": what tells a series from the others of its study, on one line.
QString seriesName(const LoadedSeries& loaded);
/// "Time 3/20" of one of several volumes at the same place; empty for others.
QString partText(const SeriesPart& part);

/// What the lines about the image need beside the series.
struct ImageFacts {
  int image = 0;
  double zoom = 1.0;  ///< Screen pixels per image pixel.
  QString window;     ///< "W 400  L 40  Abdomen"; empty for colour images.
  QString probe;      ///< Value under the pointer; empty without one.
};
/// Bottom left; the most important last. Minimal text keeps image number and window.
QStringList imageLines(const LoadedSeries& loaded, const ImageFacts& facts, OverlayText mode);

/// The last of these lines for a view that is low: "12/22" for "Image 12 of 22".
QStringList imageEssentials(const LoadedSeries& loaded, const ImageFacts& facts, OverlayText mode);

/// "W 400  L 40", with the window's name where it has one that says something.
QString windowText(const VoiWindow& window);

/// What permanent marks depend on.
struct MarkFacts {
  bool processed = false;
  bool modelOverlay = false;
};
QStringList permanentMarks(const LoadedSeries& loaded, const ViewState& state, const MarkFacts& facts);

/// Images, from 0, that are further from the next one than the images of the series usually are: where some are
/// missing. Empty where positions are not known.
std::vector<int> gapsOf(const LoadedSeries& loaded);

/// Whether the side has to be read beside the image: radiography, mammography, fluoroscopy.
bool isProjection(const std::string& modality);

/// "REDUCED to 42 % - pixels are averaged", the longest that fits, where an image has more pixels than the screen
/// shows of it: `pixels` of the screen per pixel of the image. Empty where it has not.
QStringList reductionMark(double pixels, const std::function<bool(const QString&)>& fits);

/// "Image laterality (0020,0062): L": the side with the attribute that names it; empty where none does.
QString lateralityText(const Series& series);

// For QCoreApplication::translate("OverlayText", ...).
inline constexpr const char* kProcessedMark = QT_TRANSLATE_NOOP("OverlayText", "PROCESSED - not original");
inline constexpr const char* kModelOverlayMark =
    QT_TRANSLATE_NOOP("OverlayText", "AI overlay - not for primary diagnosis");
/// The same where there is little room: what it is not for is never left out.
inline constexpr const char* kBriefModelOverlayMark = QT_TRANSLATE_NOOP("OverlayText", "AI, not for diagnosis");
inline constexpr const char* kSaliencyCaption =
    QT_TRANSLATE_NOOP("OverlayText", "Where the model looked, not where disease is");

}  // namespace pellucid::ui
