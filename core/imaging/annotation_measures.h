#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/volume.h"
#include "core/imaging/annotation.h"

namespace pellucid {

/// What is measured.
enum class Quantity {
  Length,
  Angle,
  LongAxis,
  ShortAxis,
  Area,
  Mean,
  Deviation,  ///< Standard deviation of the pixels within, divided by their number.
  Minimum,
  Maximum,
  Pixels,  ///< How many pixel centres lie within.
  Value,
  Red,
  Green,
  Blue,
  Ratio,
  HeartWidth,
  ThoraxWidth,
};

/// "Short axis": English, for reports and as the key of translations.
std::string_view quantityName(Quantity quantity);

struct MeasuredValue {
  Quantity quantity = Quantity::Length;
  double value = 0.0;
  std::string unit;  ///< "mm", "mm2", "px", "px2", "deg", the modality's unit (HU only where it is HU), or "".
};

struct AnnotationMeasures {
  std::vector<MeasuredValue> values;  ///< The most important first; empty for arrows and texts.
  /// Lengths or areas are among the values: they rest on `calibration`, and are pixels where it is None.
  bool extent = false;
  Calibration calibration = Calibration::None;
  /// Why something is missing, in a sentence: "Colour image: no statistics."; empty when nothing is.
  std::string note;
};

/// mm between pixels along a row and along a column, in place of what the plane says: of a region of an ultrasound
/// image.
struct MeasuringScale {
  double alongRow = 1.0;
  double alongColumn = 1.0;
  Calibration calibration = Calibration::None;
};

/// The numbers of an annotation. `voxels` are the stored ones of its series, never processed ones; an empty volume
/// gives lengths, angles and areas only. Lengths are in the world of the plane. Statistics are of the pixels of the
/// plane whose centres lie within, each with the value of the stored voxel nearest to it. Angles between lines (Cobb)
/// are at most 90 degrees. Thread-safe.
AnnotationMeasures measure(const Annotation& annotation, const Volume& voxels,
                           const std::optional<MeasuringScale>& scale = {});

}  // namespace pellucid
