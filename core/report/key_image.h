#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/base/display.h"
#include "core/imaging/voi.h"
#include "core/ml/analysis.h"
#include "core/report/report.h"

namespace pellucid {

/// Columns that the colour bar adds at the right of a picture with saliency.
inline constexpr int kColourBarPixels = 40;

/// One slice and what is to be drawn over it. Overlays must have the rows and columns of the slice.
struct KeyImageRequest {
  const Volume* volume = nullptr;
  int slice = 0;
  GreyLook look;
  Volume graphics;  ///< Overlays and shutter of the file (LoadedSeries::graphics); may be empty.
  std::uint8_t shutterGrey = 0;
  const LabelMap* segmentation = nullptr;  ///< Of the slice alone or of the whole volume; outline and light fill.
  const Volume* saliency = nullptr;        ///< Likewise, 0..1; colour bar on the right, 1 at its top.
  std::string colourMap = "inferno";
  double opacity = 0.55;   ///< Of the saliency colours where the value is high; low values stay see-through.
  int largestSide = 1000;  ///< Of the picture without its colour bar; 64 to 1160.
};

/// RGB picture with square pixels. Research files (NIfTI, NRRD) are turned as radiologists look at them, DICOM images
/// stay as stored. Errors: InvalidArgument (no such slice), Inconsistent (an overlay of another size), OutOfMemory.
Result<Volume> renderKeyImage(const KeyImageRequest& request);

/// Letters at the edges of that picture: from the geometry when it is known, otherwise from (0020,0020) of projection
/// images ("L\\F"), otherwise empty.
ImageLetters keyImageLetters(const Geometry& geometry, const std::string& patientOrientation);

/// The slice that shows most: the one with most labelled voxels, or the one with the largest sum of saliency.
int mostLabelledSlice(const LabelMap& segmentation);
int mostSalientSlice(const Volume& saliency);

/// Turns an RGB picture into the bytes of a PNG file: core/imaging/image_io.h or the window's own library.
using PngEncoder = std::function<Result<std::string>(const Volume&)>;

}  // namespace pellucid
