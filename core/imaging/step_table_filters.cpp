#include "core/imaging/step_table_p.h"

namespace pellucid {

namespace {

StepParameter dimensions() {
  return choiceParameter("dimensions", "Neighbourhood", {"2d", "3d"},
                         "2d: within each slice; 3d: across slices too, for volumes with evenly spaced slices.");
}

StepDescription median() {
  return {
      .id = "median",
      .group = StepGroup::Denoising,
      .title = "Median",
      .help = "Replaces each voxel by the median of its neighbourhood: removes single outliers, keeps edges.",
      .parameters = {integerParameter("radius", "Radius", "px", {1, 1, 5}, "1 looks at 3 x 3 pixels."), dimensions()}};
}

StepDescription anisotropicDiffusion() {
  return {.id = "anisotropic_diffusion",
          .group = StepGroup::Denoising,
          .title = "Curvature anisotropic diffusion",
          .help =
              "Smooths along edges and not across them (Perona and Malik 1990, modified curvature diffusion of "
              "Whitaker and Xue 2001).",
          .parameters = {
              integerParameter("iterations", "Iterations", "", {5, 1, 50}, "More smooth more."),
              numberParameter("conductance", "Conductance", "", {1, 0.1, 10}, "Small values stop at weaker edges."),
              dimensions()}};
}

StepDescription nonLocalMeans() {
  return {
      .id = "non_local_means",
      .group = StepGroup::Denoising,
      .title = "Non-local means",
      .help =
          "Averages pixels whose surroundings look alike (Buades, Coll and Morel 2005), slice by slice, on 16 "
          "bits. The strength follows the noise that is measured in each image.",
      .parameters = {numberParameter("strength", "Strength", "", {1, 0.1, 5}, "In multiples of the measured noise."),
                     integerParameter("search", "Search radius", "px", {7, 2, 15}, "How far it looks for likes.")}};
}

StepDescription bilateral() {
  return {.id = "bilateral",
          .group = StepGroup::Denoising,
          .title = "Bilateral",
          .help = "Averages near pixels of similar value (Tomasi and Manduchi 1998), slice by slice.",
          .parameters = {numberParameter("sigma", "Distance", "px", {2, 0.5, 8}, "Standard deviation in pixels."),
                         numberParameter("range", "Difference", "%", {10, 1, 100},
                                         "Standard deviation of values, of the 1 % to 99 % percentile range.")}};
}

StepDescription clahe() {
  return {.id = "clahe",
          .group = StepGroup::Enhancement,
          .title = "Local contrast (CLAHE)",
          .help =
              "Contrast limited adaptive histogram equalisation (Zuiderveld 1994), slice by slice; the lowest and "
              "highest value of the slice stay.",
          .parameters = {numberParameter("clip", "Contrast limit", "", {2, 1, 40}, "1 changes nearly nothing."),
                         integerParameter("tiles", "Tiles per side", "", {8, 1, 32}, "More tiles: more local."),
                         integerParameter("levels", "Grey levels", "", {1024, 32, 4096},
                                          "Of the histograms. Fewer act more strongly under the same limit; 256 is "
                                          "usual for 8-bit images.")}};
}

StepDescription gamma() {
  return {.id = "gamma",
          .group = StepGroup::Enhancement,
          .title = "Gamma",
          .help =
              "Raises the values between the minimum and the maximum to a power: below 1 brightens the dark parts. "
              "Each voxel on its own; the range of the whole volume stays.",
          .parameters = {numberParameter("gamma", "Gamma", "", {0.8, 0.1, 5}, "1 changes nothing.")}};
}

StepDescription unsharp() {
  return {.id = "unsharp",
          .group = StepGroup::Enhancement,
          .title = "Unsharp mask",
          .help = "Adds the difference from a smoothed copy: emphasises edges, and noise with them. Slice by slice.",
          .parameters = {numberParameter("sigma", "Radius", "px", {2, 0.3, 20}, "Of the Gaussian."),
                         numberParameter("amount", "Amount", "", {1, 0, 5}, "0 changes nothing."),
                         numberParameter("threshold", "Threshold", "%", {0, 0, 20},
                                         "Differences below this share of the 1 % to 99 % range are left alone.")}};
}

StepDescription n4() {
  return {.id = "n4_bias_field",
          .group = StepGroup::BiasField,
          .title = "Bias field (N4)",
          .help =
              "Removes the slow shading of MR coils (N4ITK, Tustison 2010). 3D for volumes of 4 and more slices, "
              "otherwise slice by slice. Values must be positive; the mean inside the mask is kept.",
          .parameters = {integerParameter("shrink", "Shrink factor", "", {4, 1, 8}, "Estimates on a smaller copy, of at most 256 pixels a side."),
                         integerParameter("levels", "Levels", "", {3, 1, 4}, "Resolutions of the B-spline grid."),
                         integerParameter("iterations", "Iterations", "", {50, 1, 200}, "At most, at each level."),
                         choiceParameter("mask", "Where to look", {"otsu", "all", "mask"},
                                         "otsu: foreground by threshold; all: everywhere; mask: the given mask.")}};
}

}  // namespace

std::vector<StepDescription> denoisingSteps() {
  return {median(), anisotropicDiffusion(), nonLocalMeans(), bilateral()};
}

std::vector<StepDescription> enhancementSteps() {
  return {clahe(), gamma(), unsharp()};
}

std::vector<StepDescription> biasFieldSteps() {
  return {n4()};
}

}  // namespace pellucid
