#pragma once

#include "core/dicom/loaded_series.h"
#include "core/imaging/annotation.h"
#include "core/imaging/annotation_measures.h"

namespace pellucid::ui {

/// The plane of a stored image of a series, with the UID and frame of its file where they are known. `image` must be
/// one of the series.
ShownPlane planeOf(const LoadedSeries& loaded, int image);

/// The image that an annotation was drawn on; -1 when it was drawn on none of the stored ones.
int imageOf(const LoadedSeries& loaded, const Annotation& annotation);

/// What the lengths of something drawn on a stored image rest on, where that is not the plane: the region of an
/// ultrasound image (PS3.3 C.8.5.5), or nothing where it lies in none. `image` may be -1 for other planes.
std::optional<MeasuringScale> measuringScale(const LoadedSeries& loaded, int image, const Annotation& annotation);

/// The annotation as it is to be measured: on the plane as the series gives it now where it was drawn on a stored
/// image, on its own plane otherwise.
Annotation placedOn(const ShownPlane& shown, const Annotation& annotation);

}  // namespace pellucid::ui
