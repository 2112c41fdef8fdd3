#include "core/imaging/step_table_p.h"

namespace pellucid {

namespace {

StepParameter region() {
  return choiceParameter(
      "region", "Voxels that count", {"all", "nonzero", "foreground", "mask"},
      "all; nonzero: all but exact zeros; foreground: above the Otsu threshold; mask: the given mask.");
}

StepDescription window() {
  return {.id = "window",
          .group = StepGroup::Normalisation,
          .title = "Window to 0..1",
          .help = "Maps a window of modality values to 0..1 and cuts off the rest. Each voxel on its own.",
          .parameters = {numberParameter("center", "Centre", "", {40, -1e6, 1e6}, "In modality values (HU in CT)."),
                         numberParameter("width", "Width", "", {400, 1e-3, 1e6}, "In modality values.")}};
}

StepDescription percentile() {
  return {.id = "percentile",
          .group = StepGroup::Normalisation,
          .title = "Percentiles to 0..1",
          .help = "Maps the values between two percentiles of the volume to 0..1.",
          .parameters = {numberParameter("low", "Low percentile", "%", {0.5, 0, 49}, "Becomes 0."),
                         numberParameter("high", "High percentile", "%", {99.5, 51, 100}, "Becomes 1."),
                         flagParameter("clip", "Cut off", true, "Limits the rest to 0..1."), region()}};
}

StepDescription zScore() {
  return {.id = "z_score",
          .group = StepGroup::Normalisation,
          .title = "Mean 0, standard deviation 1",
          .help = "Subtracts the mean of the region and divides by its standard deviation.",
          .parameters = {region(), numberParameter("limit", "Limit", "", {0, 0, 100},
                                                   "Cuts off beyond so many standard deviations; 0 does not.")}};
}

StepDescription minMax() {
  return {.id = "min_max",
          .group = StepGroup::Normalisation,
          .title = "Minimum and maximum to 0..1",
          .help = "Maps the lowest value of the volume to 0 and the highest to 1.",
          .parameters = {}};
}

StepDescription imageNet() {
  return {.id = "imagenet",
          .group = StepGroup::Normalisation,
          .title = "ImageNet mean and deviation",
          .help =
              "Takes values of 0..1 and applies the mean 0.449 and standard deviation 0.226 of ImageNet, averaged "
              "over its three channels. The image stays grey; a network with three channels gets it three times.",
          .parameters = {}};
}

}  // namespace

std::vector<StepDescription> normalisationSteps() {
  return {window(), percentile(), zScore(), minMax(), imageNet()};
}

}  // namespace pellucid
