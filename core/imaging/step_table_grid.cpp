#include "core/imaging/step_table_p.h"

namespace pellucid {

namespace {

StepParameter fill() {
  return choiceParameter("fill", "New voxels", {"minimum", "zero"},
                         "What stands where there was no image: its lowest value, or 0.");
}

StepParameter interpolation() {
  return choiceParameter("interpolation", "Interpolation", {"linear", "nearest", "cubic"},
                         "Linear averages over the new pixel when shrinking, so that fine detail does not alias.");
}

StepDescription reorient() {
  return {.id = "reorient",
          .group = StepGroup::Resampling,
          .title = "Put the axes in order",
          .help =
              "Turns and flips the order of the voxels, without resampling, so that columns, rows and slices run as "
              "nearly as they can towards the given sides of the patient. A network that was trained on one order needs "
              "it. Where the file does not say how the image lies, nothing is done.",
          .parameters = {choiceParameter("axes", "Towards", {"LPH", "RAH"},
                                         "LPH: left, posterior, head, as axial DICOM images; RAH: right, anterior, "
                                         "head, as most NIfTI files.")},
          .keepsGrid = false};
}

StepDescription resize() {
  return {.id = "resize",
          .group = StepGroup::Resampling,
          .title = "Resize to pixels",
          .help =
              "To a number of columns and rows, and slices where asked for. The world stays: the image covers the "
              "same place.",
          .parameters = {integerParameter("columns", "Columns", "px", {224, 1, 4096}, "Width."),
                         integerParameter("rows", "Rows", "px", {224, 1, 4096}, "Height."),
                         integerParameter("slices", "Slices", "", {0, 0, 1024}, "0 keeps them."),
                         choiceParameter("fit", "Shape", {"stretch", "letterbox", "crop"},
                                         "stretch: fills, changes the aspect; letterbox: whole image, padded; crop: "
                                         "fills, the longer side is cut."),
                         interpolation(), fill()},
          .keepsGrid = false};
}

StepDescription resample() {
  return {.id = "resample",
          .group = StepGroup::Resampling,
          .title = "Resample to a spacing",
          .help = "To a spacing in millimetres; refused where the image has none.",
          .parameters = {numberParameter("x", "Between columns", "mm", {1, 0, 100}, "0 keeps it."),
                         numberParameter("y", "Between rows", "mm", {1, 0, 100}, "0 keeps it."),
                         numberParameter("z", "Between slices", "mm", {1, 0, 100}, "0 keeps it."), interpolation()},
          .keepsGrid = false};
}

StepDescription cropOrPad() {
  return {.id = "crop_or_pad",
          .group = StepGroup::Resampling,
          .title = "Crop or pad to a size",
          .help = "Around the centre, without resampling. Keeps the type of the voxels.",
          .parameters = {integerParameter("columns", "Columns", "px", {0, 0, 8192}, "0 keeps them."),
                         integerParameter("rows", "Rows", "px", {0, 0, 8192}, "0 keeps them."),
                         integerParameter("slices", "Slices", "", {0, 0, 2048}, "0 keeps them."), fill()},
          .keepsGrid = false};
}

StepDescription cropForeground() {
  return {.id = "crop_foreground",
          .group = StepGroup::Resampling,
          .title = "Crop to the foreground",
          .help =
              "To the box around everything brighter than the Otsu threshold, for heads and bodies in air. Keeps "
              "the type of the voxels.",
          .parameters = {integerParameter("margin", "Margin", "px", {5, 0, 200}, "Left around the box.")},
          .keepsGrid = false};
}

}  // namespace

std::vector<StepDescription> resamplingSteps() {
  return {reorient(), resize(), resample(), cropOrPad(), cropForeground()};
}

}  // namespace pellucid
