#pragma once

#include <optional>
#include <string>

#include "core/base/job.h"
#include "core/base/volume.h"

namespace pellucid {

/// What the grey levels of a frontal chest X-ray say about how it is stored. Shares of the 5 % to 95 % range.
struct ChestView {
  /// How much brighter the middle (spine, heart) is than the lungs beside it; negative when the polarity is reversed.
  double middleOverLungs = 0.0;
  /// Correlation of the image with its left-right mirror image, and with its top-bottom mirror image.
  double leftRight = 0.0;
  double topBottom = 0.0;

  bool seemsInverted() const { return middleOverLungs < -0.1; }
  bool seemsUpright() const { return middleOverLungs > 0.1; }
  bool seemsOnItsSide() const { return topBottom - leftRight > 0.25; }
};

/// Nothing for stacks, tiny images and images without contrast. Reads pixels only; knows nothing about what they show.
std::optional<ChestView> chestViewOf(const Volume& image, Job& job);

/// A projection image of the kinds that hold chest X-rays.
bool isRadiograph(const std::string& modality);

}  // namespace pellucid
