#pragma once

#include <optional>
#include <string>
#include <utility>

#include "core/dicom/loaded_series.h"
#include "core/dicom/source_frames_p.h"

namespace pellucid {

/// CT, MR, PET: images that are slices of the patient, with Pixel Spacing in the patient.
bool isCrossSectional(const std::string& modality);

/// Fills display, technique, manufacturer and model from the header of one file (the middle one).
void readDetails(const Header& header, int frame, LoadedSeries& loaded);

/// By what a file was compressed with loss at any time (PS3.3 C.7.6.1.1.5), all steps together; 1 where it does not
/// say, nothing where it never was.
std::optional<double> lossyRatio(const Header& header, const std::string& transferSyntaxUid);
/// As LoadedSeries::lossy.
std::string lossyText(double ratio);

/// Slice Thickness of one frame in mm; NaN where there is none.
double sliceThickness(const Header& header, int frame);

/// "HU" for CT under the rule of ModalityTransform; the file's own unit or nothing for others. PET: uptakeScale().
std::string modalityUnit(const Header& header, int frame);

/// Spacing in the plane and what it rests on (PS3.3 10.7, C.8.5.5, C.8.7.1): along a row, along a column.
struct PlaneSpacing {
  double alongRow = 1.0;
  double alongColumn = 1.0;
  Calibration calibration = Calibration::None;
};
PlaneSpacing planeSpacing(const Header& header, const SourceFrame& frame, const std::string& modality);
/// Whether the file states a spacing at all, also one of which it does not say what it was measured on.
bool statesSpacing(const Header& header, const SourceFrame& frame);

/// Lowest and highest stored value of pixels that are no image (PS3.3 C.7.5.1.1.2, C.7.6.24).
std::optional<std::pair<double, double>> storedPadding(const Header& header);

/// Windows and VOI LUTs of a data set, a functional group or an item of a presentation state. `signedInput`: the first
/// value that a table maps is signed.
void readVoiOf(const Header& item, bool signedInput, DisplayDefaults& display);
/// A LUT Descriptor with its LUT Data (PS3.3 C.11.1.1, C.11.2.1, C.11.6.1); no values where it is damaged.
LookupTable readLookupTable(const Header& item, bool signedInput);

/// Modality LUT Sequence; empty values where there is none.
LookupTable readModalityTable(const Header& header);

}  // namespace pellucid
