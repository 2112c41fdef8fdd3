#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/volume.h"
#include "core/imaging/quality.h"
#include "core/ml/model_pack.h"

namespace pellucid {

/// Carried by everything that an AI model says.
struct PackIdentity {
  std::string id;
  std::string version;
  std::string title;
  std::string weightsSha256;
  std::string intendedUse;
};

inline constexpr const char* kNotForPrimaryDiagnosis = "Not for primary diagnosis";

struct LabelScore {
  std::string name;
  std::string title;
  double probability = 0.0;     ///< Calibrated, mean over test-time augmentation, 0..1.
  double rawProbability = 0.0;  ///< Softmax of the plain image, before calibration.
  double low = 0.0;             ///< Smallest and largest over test-time augmentation.
  double high = 0.0;
  std::optional<double> threshold;
  bool positive = false;  ///< A finding with probability >= threshold (or the largest of all, where there is none).
  bool finding = true;
};

/// The name of the label that a list of scores comes down to: the positive finding of the highest probability, else the
/// most probable label that is not a finding ("normal"), else the most probable. Empty for an empty list.
std::string predictedLabel(const std::vector<LabelScore>& scores);

/// Where the model looked, not where disease is. Float32, 0..1, on the grid of the image that was analysed.
struct SaliencyMap {
  std::string label;   ///< LabelScore::name
  std::string method;  ///< "Grad-CAM"
  Volume values;
};

struct Measurement {
  std::string name;  ///< "Left lung area"
  double value = 0.0;
  std::string unit;  ///< "cm2", "ml", "px", "%"
  std::string note;  ///< Calibration type, what it rests on.
};

/// Everything that one pack said about one series or image.
struct Analysis {
  PackIdentity pack;
  PackTask task = PackTask::Classification;
  int image = -1;  ///< Index of the image that was analysed; -1 for the whole volume.
  std::vector<LabelScore> scores;
  std::optional<LabelMap> segmentation;  ///< On exactly the grid of the image or volume.
  std::vector<SaliencyMap> saliency;
  std::vector<Measurement> measurements;
  QualityReport quality;
  std::vector<std::string> notes;  ///< What was done and what limits it, in sentences.
  std::string device;              ///< "cpu" or "cuda:0 NAME"
  double seconds = 0.0;
  std::string time;  ///< ISO 8601 with offset.
};

/// Everything but voxels: segments are listed with their labels and saliency maps with label and method, their volumes
/// left empty.
Json headerToJson(const Analysis& analysis);
Result<Analysis> analysisHeaderFromJson(const Json& json);

}  // namespace pellucid
