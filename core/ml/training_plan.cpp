#include "core/ml/training_plan.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/ml/weights_file.h"

namespace pellucid {

namespace {

constexpr std::uint64_t kLargestPlan = 1 << 20;
constexpr double kSmallestShare = 0.02;

/// Reads members of one object of the plan and remembers the first fault and the members that nobody asked for.
class Section {
 public:
  Section(const Json& json, std::string name) : m_json(json), m_name(std::move(name)) {
    if (!m_json.is_null() && !m_json.is_object()) fail("", "is not an object");
  }

  void number(const char* key, double& value, double least, double most) {
    const Json* found = find(key);
    if (found == nullptr) return;
    const double read = found->is_number() ? found->get<double>() : NAN;
    if (!(read >= least && read <= most)) return fail(key, fmt::format("must lie between {} and {}", least, most));
    value = read;
  }

  template <typename Whole>
  void whole(const char* key, Whole& value, double least, double most) {
    double read = static_cast<double>(value);
    number(key, read, least, most);
    if (read != std::floor(read)) return fail(key, "must be a whole number");
    value = static_cast<Whole>(read);
  }

  void flag(const char* key, bool& value) {
    const Json* found = find(key);
    if (found == nullptr) return;
    if (!found->is_boolean()) return fail(key, "must be true or false");
    value = found->get<bool>();
  }

  void text(const char* key, std::string& value, const std::set<std::string>& choices = {}) {
    const Json* found = find(key);
    if (found == nullptr) return;
    if (!found->is_string()) return fail(key, "must be a text");
    value = found->get<std::string>();
    if (!choices.empty() && choices.count(value) == 0) {
      std::string list;
      for (const std::string& choice : choices) list += (list.empty() ? "\"" : ", \"") + choice + "\"";
      fail(key, "must be one of " + list);
    }
  }

  const Json* find(const char* key) {
    m_known.insert(key);
    if (!m_json.is_object()) return nullptr;
    const auto found = m_json.find(key);
    return found == m_json.end() || found->is_null() ? nullptr : &*found;
  }

  void fail(const std::string& key, const std::string& what) {
    if (!m_fault.empty()) return;
    m_fault = fmt::format("The plan's \"{}{}{}\" {}.", m_name, key.empty() || m_name.empty() ? "" : ".", key, what);
  }

  /// A misspelt member would silently change the training.
  Result<void> finish() {
    if (m_json.is_object()) {
      for (const auto& [key, value] : m_json.items()) {
        if (m_known.count(key) == 0) fail(key, "is not known");
      }
    }
    return m_fault.empty() ? Result<void>() : Error{ErrorCode::InvalidArgument, m_fault, ""};
  }

 private:
  const Json& m_json;
  std::string m_name;
  std::set<std::string> m_known;
  std::string m_fault;
};

const Json& member(const Json& json, const char* key) {
  static const Json nothing;
  const auto found = json.find(key);
  return found == json.end() ? nothing : *found;
}

void readRule(Section& section, const char* key, RowRule& rule) {
  const Json* found = section.find(key);
  if (found == nullptr) return;
  if (!found->is_object()) return section.fail(key, "must be an object of columns");
  for (const auto& [column, value] : found->items()) {
    for (const Json& item : value.is_array() ? value : Json::array({value})) {
      if (!item.is_string()) return section.fail(key, "must hold texts");
      rule[column].push_back(item.get<std::string>());
    }
  }
}

void readMaskValues(Section& section, std::map<int, int>& values, int classes) {
  const Json* found = section.find("mask_values");
  if (found == nullptr) return;
  if (!found->is_object()) return section.fail("mask_values", "must be an object of numbers");
  for (const auto& [key, value] : found->items()) {
    const int number = key.find_first_not_of("0123456789") == std::string::npos && key.size() < 6 ? std::stoi(key) : -1;
    if (number < 0 || !value.is_number_integer() || value.get<int>() < 0 || value.get<int>() >= classes)
      return section.fail("mask_values", "must map numbers of the mask to numbers of labels");
    values[number] = value.get<int>();
  }
}

Result<void> readData(const Json& json, TrainingPlan& plan) {
  Section section(json, "data");
  PlanData& data = plan.data;
  std::string index;
  section.text("index", index);
  if (index.empty()) section.fail("index", "is missing");
  data.index = plan.folder / index;
  section.text("file", data.fileColumn);
  section.text("label", data.labelColumn);
  section.text("mask", data.maskColumn);
  section.text("group", data.groupColumn);
  if (data.groupColumn.empty()) section.fail("group", "is missing: it names the column with the patient or group");
  readRule(section, "train", data.train);
  readRule(section, "test", data.test);
  readMaskValues(section, data.maskValues, static_cast<int>(plan.pack.labels.size()));
  section.whole("ignore", data.ignoreValue, -1, 65535);
  section.number("validation", data.validationShare, 0, 0.5);
  return section.finish();
}

Result<void> readAugmentation(const Json& json, PlanAugmentation& augmentation) {
  Section section(json, "augmentation");
  section.number("rotate_degrees", augmentation.rotateDegrees, 0, 180);
  section.number("zoom_in", augmentation.zoomIn, 0, 0.9);
  section.number("zoom_out", augmentation.zoomOut, 0, 2);
  section.number("aspect", augmentation.aspect, 0, 1);
  section.number("shift", augmentation.shift, 0, 0.5);
  section.number("flip_probability", augmentation.flipProbability, 0, 1);
  section.number("gamma", augmentation.gamma, 0, 2);
  section.number("brightness", augmentation.brightness, 0, 1);
  section.number("contrast", augmentation.contrast, 0, 0.95);
  section.number("noise", augmentation.noise, 0, 1);
  section.number("blur_probability", augmentation.blurProbability, 0, 1);
  section.number("erase", augmentation.erase, 0, 0.9);
  return section.finish();
}

Result<void> readOptimiser(const Json& json, PlanOptimiser& optimiser) {
  Section section(json, "optimiser");
  section.text("name", optimiser.name, {"adam", "adamw"});
  section.number("learning_rate", optimiser.learningRate, 1e-8, 1);
  section.number("start_factor", optimiser.startFactor, 0, 10);
  section.number("weight_decay", optimiser.weightDecay, 0, 1);
  section.number("clip_norm", optimiser.clipNorm, 0, 1000);
  section.text("schedule", optimiser.schedule, {"cosine", "step", "plateau", "constant"});
  section.whole("warm_up_steps", optimiser.warmUpSteps, 0, 100000);
  section.whole("step_epochs", optimiser.stepEpochs, 1, 10000);
  section.number("step_factor", optimiser.stepFactor, 1e-4, 1);
  section.number("average_decay", optimiser.averageDecay, 0, 0.99999);
  return section.finish();
}

Result<void> readRun(const Json& json, PlanRun& run) {
  Section section(json, "run");
  section.whole("epochs", run.epochs, 1, 100000);
  section.whole("batch", run.batch, 1, 4096);
  section.whole("samples_per_epoch", run.samplesPerEpoch, 0, 1e9);
  section.flag("balanced_sampling", run.balancedSampling);
  section.whole("patience", run.patience, 0, 100000);
  section.flag("keep_best", run.keepBest);
  section.text("precision", run.precision, {"float32", "bfloat16"});
  section.whole("seed", run.seed, 0, 9e15);
  section.whole("folds", run.folds, 0, 20);
  section.whole("fold_epochs", run.foldEpochs, 0, 100000);
  if (run.folds == 1) section.fail("folds", "must be 0 or at least 2");
  section.whole("baseline_epochs", run.baselineEpochs, 0, 100000);
  return section.finish();
}

Result<void> readRest(const Json& json, TrainingPlan& plan) {
  Section start(member(json, "start"), "start");
  std::string weights;
  start.text("weights", weights);
  if (!weights.empty()) plan.startWeights = plan.folder / weights;
  if (const Json* frozen = start.find("frozen")) {
    for (const Json& item : *frozen) {
      if (!item.is_string()) {
        start.fail("frozen", "must be a list of names");
        break;
      }
      plan.frozen.push_back(item.get<std::string>());
    }
  }
  if (auto done = start.finish(); !done) return done;

  Section loss(member(json, "loss"), "loss");
  loss.text("name", plan.loss.name, {"cross_entropy", "dice_cross_entropy"});
  loss.number("label_smoothing", plan.loss.labelSmoothing, 0, 0.5);
  loss.number("class_weight_power", plan.loss.classWeightPower, 0, 1);
  if (auto done = loss.finish(); !done) return done;

  Section point(member(json, "operating_point"), "operating_point");
  point.text("rule", plan.operatingPoint.rule, {"balanced", "sensitivity", "largest"});
  point.number("sensitivity", plan.operatingPoint.sensitivity, 0.01, 1);
  point.number("tolerance", plan.operatingPoint.tolerance, 0, 0.2);
  point.text("prefer", plan.operatingPoint.prefer, {"specific", "middle", "sensitive"});
  if (auto done = point.finish(); !done) return done;

  Section card(member(json, "card"), "card");
  card.text("limits", plan.cardLimits);
  card.text("data", plan.cardData);
  return card.finish();
}

/// The pack part is a pack.json without weights; it is checked by the same code as any pack.
Result<ModelPack> packOf(const Json& json) {
  if (!json.is_object()) return Error{ErrorCode::InvalidArgument, "The plan has no \"pack\".", ""};
  Json complete = json;
  complete["format"] = kPackFormat;
  complete["weights"] = {{"file", "weights.safetensors"}, {"sha256", std::string(64, '0')}};
  auto pack = packFromJson(complete);
  if (!pack) return Error{ErrorCode::InvalidArgument, "In the plan's \"pack\": " + pack.error().message, ""};
  return pack;
}

/// Of what changes the trained weights, so that a card's wording can be mended without training anew.
std::string trainingHash(const Json& json) {
  Json relevant;
  for (const char* key : {"data", "start", "augmentation", "loss", "optimiser", "run"})
    relevant[key] = member(json, key);
  for (const char* key : {"network", "input", "preprocess"}) relevant[key] = member(member(json, "pack"), key);
  if (relevant["run"].is_object()) {
    // Without patients of its own the pack's network is that of the first of the folds.
    if (numberOr(relevant["data"], "validation", 1.0) > 0.0) relevant["run"].erase("folds");
    relevant["run"].erase("fold_epochs");
    relevant["run"].erase("baseline_epochs");
  }
  return sha256Hex(relevant.dump());
}

/// Where the files lie and how many patients are kept back changes no sample.
std::string dataHash(const Json& json) {
  Json relevant;
  relevant["data"] = member(json, "data");
  for (const char* key : {"index", "validation"})
    if (relevant["data"].is_object()) relevant["data"].erase(key);
  for (const char* key : {"input", "preprocess"}) relevant[key] = member(member(json, "pack"), key);
  return sha256Hex(relevant.dump());
}

}  // namespace

Result<TrainingPlan> readPlan(const std::filesystem::path& file) {
  const auto text = readTextFile(file, kLargestPlan);
  if (!text) return Error{text.error().code, "The plan does not exist or cannot be read.", text.error().detail};
  const auto json = parseJson(*text);
  if (!json) return json.error();
  if (!json->is_object()) return Error{ErrorCode::Malformed, "The plan is not a JSON object.", ""};
  auto pack = packOf(member(*json, "pack"));
  if (!pack) return pack.error();
  TrainingPlan plan;
  plan.pack = std::move(*pack);
  plan.folder = std::filesystem::absolute(file).parent_path();
  plan.sha256 = trainingHash(*json);
  plan.dataSha256 = dataHash(*json);

  Section top(*json, "");
  for (const char* key :
       {"pack", "data", "start", "augmentation", "loss", "optimiser", "run", "operating_point", "card"})
    top.find(key);
  top.text("storage", plan.storage);
  if (auto done = top.finish(); !done) return done.error();
  if (auto storage = weightStorageFromName(plan.storage); !storage) return storage.error();
  if (auto done = readData(member(*json, "data"), plan); !done) return done.error();
  if (auto done = readAugmentation(member(*json, "augmentation"), plan.augmentation); !done) return done.error();
  if (auto done = readOptimiser(member(*json, "optimiser"), plan.optimiser); !done) return done.error();
  if (auto done = readRun(member(*json, "run"), plan.run); !done) return done.error();
  if (auto done = readRest(*json, plan); !done) return done.error();
  const bool none = plan.data.validationShare < kSmallestShare;
  if (none && (plan.data.validationShare > 0.0 || plan.run.folds == 0))
    return Error{
        ErrorCode::InvalidArgument,
        fmt::format("In the plan, \"data.validation\" must be at least {}, or 0 with \"run.folds\".", kSmallestShare),
        ""};
  return plan;
}

}  // namespace pellucid
