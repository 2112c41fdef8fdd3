#pragma once

#include <QImage>
#include <QStringList>

#include "core/dicom/loaded_series.h"
#include "core/imaging/kept_rendering.h"

namespace pellucid::ui {

/// A kept 3D view as it is printed: with patient, study and series, the letters of the patient's sides and all
/// permanent marks. `longestSide` in pixels. Where the file cannot be read, the picture says so. `texts`, where it is
/// given, takes what was written into it.
QImage keptPicture(const KeptRendering& kept, const LoadedSeries& loaded, const Study& study, int longestSide,
                   QStringList* texts = nullptr);

/// What it shows, in an English sentence for a report: preset and side, and what is missing in it.
std::string keptCaption(const KeptRendering& kept, const LoadedSeries& loaded, const std::string& words);

}  // namespace pellucid::ui
