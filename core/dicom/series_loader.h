#pragma once

#include "core/base/job.h"
#include "core/dicom/loaded_series.h"
#include "core/dicom/partial_series.h"

namespace pellucid {

/// Decodes a DICOM series. Slices are sorted by Image Position (Patient) along the normal of Image Orientation
/// (Patient); what is uneven, missing or mixed is said in the report and forbids what it makes unsound.
/// Images are decoded from the middle outwards. `begun` hears of a large series as soon as its middle image is there,
/// unless its values depend on all images.
/// Errors: Unreadable, Malformed, Unsupported (with the transfer syntax's name), OutOfMemory, Cancelled.
Result<LoadedSeries> loadDicomSeries(const Series& series, Job& job, const PartialListener& begun = {});

/// The same with the values as they are stored, whatever Modality LUT, rescale or real world value mapping the images
/// have: what a presentation state counts (PS3.4 N.2.1.2).
Result<LoadedSeries> loadStoredValues(const Series& series, Job& job);

/// Only the middle image of the series, as a series of one slice (previews, and what is shown while the rest loads).
Result<LoadedSeries> loadDicomImage(const Series& series, Job& job);

}  // namespace pellucid
