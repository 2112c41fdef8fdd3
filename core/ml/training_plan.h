#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/ml/model_pack.h"

namespace pellucid {

/// Rows of an index whose columns hold one of the given texts; an empty rule takes no row.
using RowRule = std::map<std::string, std::vector<std::string>>;

/// Where images and truths come from.
struct PlanData {
  std::filesystem::path index;  ///< CSV with a header; files are relative to its folder.
  std::string fileColumn = "file";
  std::string labelColumn = "label";  ///< Classification: holds a label's name.
  std::string maskColumn = "mask";    ///< Segmentation: a file with label numbers.
  std::string groupColumn;            ///< Patient or group: never on both sides of a split.
  RowRule train;                      ///< Rows that may be trained and validated on; empty for all.
  RowRule test;                       ///< Rows that are read once, after everything is fixed; empty for none.
  std::map<int, int> maskValues;      ///< Number in the mask file to label; empty: they are the same.
  int ignoreValue = -1;               ///< Number in the mask file that counts nowhere.
  /// Of the groups, kept from the training of the pack for calibration. 0: the pack is the network of the first part
  /// of the cross-validation, which saves a run.
  double validationShare = 0.15;
};

/// Random changes of a training image; each amount is the widest that is drawn. Zero switches one off.
struct PlanAugmentation {
  double rotateDegrees = 0.0;  ///< About every axis in 3D.
  double zoomIn = 0.0;         ///< 0.2: sides of the cut-out down to 0.8 of the image.
  double zoomOut = 0.0;
  double aspect = 0.0;           ///< Columns against rows, relative.
  double shift = 0.0;            ///< Of the side.
  double flipProbability = 0.0;  ///< Left to right; only where anatomy allows it.
  double gamma = 0.0;            ///< Exponent between exp(-gamma) and exp(gamma).
  double brightness = 0.0;       ///< Of the range of the image.
  double contrast = 0.0;         ///< Factor between 1 - contrast and 1 + contrast.
  double noise = 0.0;            ///< Standard deviation, of the range; a quarter of the images.
  double blurProbability = 0.0;
  double erase = 0.0;  ///< Share of the sides of a box that is set to the mean; half of the images (DeVries 2017).
};

struct PlanLoss {
  std::string name = "cross_entropy";  ///< Or "dice_cross_entropy".
  double labelSmoothing = 0.0;
  double classWeightPower =
      0.0;  ///< Weight of a class: (mean count / count) to this power; 0 for none, 1 for balanced.
};

struct PlanOptimiser {
  std::string name = "adamw";  ///< Or "adam": weight decay as part of the gradient.
  double learningRate = 1e-3;
  double startFactor = 1.0;  ///< Learning rate of the layers that came with start weights, relative.
  double weightDecay = 0.01;
  double clipNorm = 0.0;            ///< Largest norm of the gradient; 0 for no limit.
  std::string schedule = "cosine";  ///< "cosine", "step", "plateau" or "constant", after the warm-up.
  int warmUpSteps = 50;
  int stepEpochs = 10;  ///< "step": epochs between the drops; "plateau": epochs without progress before one.
  double stepFactor = 0.1;
  double averageDecay = 0.0;  ///< Moving average of the weights (EMA); 0 for none.
};

struct PlanRun {
  int epochs = 10;
  int batch = 16;
  int samplesPerEpoch = 0;        ///< Drawn anew for each epoch; 0 for all.
  bool balancedSampling = false;  ///< Draw each class equally often.
  int patience = 0;               ///< Epochs without progress before stopping; 0 for never.
  bool keepBest = false;          ///< Weights of the best epoch on validation instead of the last.
  /// "bfloat16": convolutions in bfloat16 with weights in float32 (mixed precision, Micikevicius 2018; Kalamkar 2019),
  /// about twice as fast where the processor has the instructions.
  std::string precision = "float32";
  std::uint64_t seed = 1;
  int folds = 0;           ///< Cross-validation by group; 0 for none.
  int foldEpochs = 0;      ///< Epochs of its runs; 0 for as many as the pack's.
  int baselineEpochs = 0;  ///< A run from random weights, to show what the start weights brought; 0 for none.
};

/// How thresholds are chosen on validation.
struct PlanOperatingPoint {
  std::string rule = "balanced";  ///< Largest balanced accuracy; "sensitivity": the highest threshold that keeps it;
                                  ///< "largest": none, the most probable label wins.
  double sensitivity = 0.95;
  double tolerance = 0.0;         ///< Balanced accuracy that may be given up ...
  std::string prefer = "middle";  ///< ... for the "specific" or "sensitive" end of the thresholds, or their "middle".
};

/// What `train` reads (docs/recipes/train-a-model.md). `pack` is the pack that will be written, but for the weights.
struct TrainingPlan {
  ModelPack pack;
  std::string cardLimits;              ///< For the card.
  std::string cardData;                ///< Source and licence of the data, for the card.
  std::filesystem::path folder;        ///< Where the plan stands.
  std::filesystem::path startWeights;  ///< Folder of .npy tensors; empty for a random start.
  std::vector<std::string> frozen;     ///< Names or prefixes of modules that are not trained.
  PlanData data;
  PlanAugmentation augmentation;
  PlanLoss loss;
  PlanOptimiser optimiser;
  PlanRun run;
  PlanOperatingPoint operatingPoint;
  std::string storage = "int8";  ///< weightStorageName
  std::string sha256;            ///< Of the members that change the trained weights.
  std::string dataSha256;        ///< Of the members that change the samples and what the network sees of them.
};

/// Errors: NotFound, Malformed or InvalidArgument with a sentence that names the member of the plan.
Result<TrainingPlan> readPlan(const std::filesystem::path& file);

}  // namespace pellucid
