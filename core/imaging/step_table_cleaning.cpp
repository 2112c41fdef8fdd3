#include "core/imaging/step_table_p.h"

namespace pellucid {

namespace {

StepDescription checkSignal() {
  return {.id = "check_signal",
          .group = StepGroup::Cleaning,
          .title = "Check for a dead image",
          .help =
              "Refuses an image whose voxels are all equal or nearly so, and names single slices of a stack that hold "
              "nothing. Changes no voxel.",
          .parameters = {numberParameter("dead_share", "Equal voxels that make an image dead", "%", {99.9, 50, 100},
                                         "Share of voxels with one and the same value from which on it is refused.")}};
}

StepDescription checkClipping() {
  return {.id = "check_clipping",
          .group = StepGroup::Cleaning,
          .title = "Check for clipping",
          .help =
              "Says how many voxels lie at the lowest and at the highest value, where detail was cut off before "
              "the file was written. Changes no voxel.",
          .parameters = {numberParameter("limit", "Clipped share worth a note", "%", {1, 0, 50},
                                         "Shares below it are not mentioned.")}};
}

StepDescription clampValues() {
  return {.id = "clamp",
          .group = StepGroup::Cleaning,
          .title = "Limit the values",
          .help =
              "Sets values below the low limit to it and above the high limit to it, for example the padding of a "
              "CT outside its round field of view (-2000 and less) to -1024. Each voxel on its own, 2D and 3D.",
          .parameters = {numberParameter("low", "Low limit", "", {-1024, -1e6, 1e6}, "In modality values (HU in CT)."),
                         numberParameter("high", "High limit", "", {3071, -1e6, 1e6},
                                         "In modality values (HU in CT); not below the low limit.")}};
}

StepDescription removeBorder() {
  return {.id = "remove_border",
          .group = StepGroup::Cleaning,
          .title = "Remove a uniform border",
          .help =
              "Cuts off rows and columns at the edges that hold one level only: shutters, padding, frames. In a "
              "stack the same rectangle is kept of all slices. Keeps the type of the voxels.",
          .parameters = {numberParameter("tolerance", "Spread that still is a border", "%", {2, 0, 20},
                                         "Of the range between the 1 % and 99 % percentiles."),
                         numberParameter("largest", "Largest border", "%", {30, 1, 45},
                                         "Of the width or height, at each side. No more is cut off.")},
          .keepsGrid = false};
}

StepDescription removeMarks() {
  return {.id = "remove_marks",
          .group = StepGroup::Cleaning,
          .title = "Remove burned-in marks near the border",
          .help =
              "Fills small saturated marks near the edges, such as a side letter or a line of text, with the level "
              "around them (Telea 2004). Slice by slice. Text over the anatomy stays: it cannot be told from it.",
          .parameters = {numberParameter("margin", "Width of the strip that is searched", "%", {15, 1, 45},
                                         "Of the width or height, at each side."),
                         numberParameter("largest", "Largest mark", "%", {2, 0.01, 10},
                                         "Of the area of the image. Larger bright parts are anatomy and stay.")}};
}

StepDescription polarity() {
  return {.id = "polarity",
          .group = StepGroup::Cleaning,
          .title = "Check the polarity",
          .help =
              "Turns the values round where the file says that low values are bright (MONOCHROME1). For a frontal "
              "chest X-ray without that information it compares the spine with the lungs beside it.",
          .parameters = {choiceParameter("mode", "What to do", {"auto", "file", "check", "invert"},
                                         "auto: file, else chest X-ray rule; file: only what the file says; check: "
                                         "note only; invert: always.")}};
}

StepDescription orientation() {
  return {.id = "orientation",
          .group = StepGroup::Cleaning,
          .title = "Check the orientation",
          .help =
              "Says what is known: the directions of rows and columns where the file gives them; for a frontal "
              "chest X-ray, by its left-right symmetry, whether it seems to lie on its side. Upside down cannot be "
              "told reliably and is never claimed. Turns the image only when asked to.",
          .parameters = {choiceParameter("turn", "Turn clockwise by", {"none", "90", "180", "270"},
                                         "Degrees, in the plane of the slices; positions are kept.")},
          .keepsGrid = false};
}

}  // namespace

std::vector<StepDescription> cleaningSteps() {
  return {checkSignal(), checkClipping(), clampValues(), removeBorder(), removeMarks(), polarity(), orientation()};
}

}  // namespace pellucid
