#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/job.h"
#include "core/base/json.h"
#include "core/base/volume.h"

namespace pellucid {

enum class StepGroup { Cleaning, Denoising, Enhancement, BiasField, Normalisation, Resampling };

using ParameterValue = std::variant<double, bool, std::string>;

struct StepParameter {
  std::string name;   ///< As in pack.json and on the command line.
  std::string title;  ///< For the window.
  std::string unit;   ///< "mm", "px", "%" or empty.
  ParameterValue fallback;
  double minimum = 0.0;  ///< For numbers.
  double maximum = 0.0;
  bool integer = false;
  std::vector<std::string> choices;  ///< For texts: the only values allowed.
  std::string help;
};

struct StepDescription {
  std::string id;  ///< snake_case: "clahe", "n4_bias_field", "resize", ...
  StepGroup group = StepGroup::Cleaning;
  std::string title;
  std::string help;  ///< What it does and its source.
  std::vector<StepParameter> parameters;
  bool keepsGrid = true;  ///< False for cropping and resampling.
};

/// One step of a chain with the parameters that differ from their defaults. In pack.json: {"step": "clahe", "clip": 2}.
struct Step {
  std::string id;
  std::map<std::string, ParameterValue> parameters;
};

/// What a step may need beside the voxels.
struct StepContext {
  std::string modality;        ///< "CT", "MR", "CR", "DX", ... or empty.
  std::optional<Volume> mask;  ///< UInt8, same grid: where z-score and percentiles are taken.
  bool inverted = false;       ///< MONOCHROME1 or an inverse presentation: low values are bright (step "polarity").
};

struct Processed {
  Volume volume;  ///< Geometry keeps the world of the source.
  std::vector<std::string>
      notes;  ///< What each step found and did, in a sentence each ("Removed a border of 12 px ...").
  /// StepContext::inverted for these values: false once the step "polarity" has done what the file asks for.
  bool inverted = false;
};

/// All steps, in the order in which a user would read them. The one list: window, command line and packs use it.
const std::vector<StepDescription>& stepTable();
const StepDescription* findStep(std::string_view id);

/// `[{"step": "clahe", "clip": 2}, ...]`; InvalidArgument with a sentence naming the step or parameter that is wrong.
Result<std::vector<Step>> stepsFromJson(const Json& json);
Json toJson(const std::vector<Step>& steps);
/// The command line's form: "median:radius=1,clahe:clip=2:tiles=8".
Result<std::vector<Step>> parseSteps(std::string_view text);

/// Runs the steps on the modality values of a grey volume (2D images are volumes of one slice), one after the other.
/// The source is not changed. An empty chain returns the source.
Result<Processed> runSteps(const Volume& source, std::span<const Step> steps, const StepContext& context, Job& job);

}  // namespace pellucid
