#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/ml/model_pack.h"

namespace pellucid::test {

/// A ResNet-18 whose features are the brightness around each cell and whose class "bright" grows with it, so that the
/// evidence for "bright" lies where the image is bright. `fit` is the fit of the resize step.
ModelPack brightSpotPack(const std::filesystem::path& folder, const std::string& fit = "stretch");

/// A ResNet-18 with random weights for images of 64 x 64, three classes, with test-time augmentation.
ModelPack randomPack(const std::filesystem::path& folder);

/// A U-Net that marks what is brighter than 0.5 after `steps` as "bright"; tiles of `side` in each dimension.
ModelPack thresholdPack(const std::filesystem::path& folder, int dimensions, int side, const Json& steps);

/// A U-Net with random weights that sees a few pixels around each, tiles of `side`, no preprocessing.
ModelPack randomSegmenter(const std::filesystem::path& folder, int dimensions, int side);

/// Softmax of the eager network on the preprocessed image, without calibration.
std::vector<double> eagerProbabilities(const ModelPack& pack, const Volume& image);

/// Largest difference between the probabilities of tiles and of the whole image at once.
double tilingDifference(const ModelPack& pack, const Volume& image);

}  // namespace pellucid::test
