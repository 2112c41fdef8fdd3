// pack.json to values and back. Packs come from other people: every field is checked before anything runs.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <string_view>

#include "core/ml/augmentation.h"
#include "core/ml/model_pack.h"

namespace pellucid {

namespace {

constexpr std::size_t kShortText = 200;
constexpr std::size_t kLongText = 4000;
constexpr std::size_t kMostLabels = 255;  // A label map holds UInt8.
constexpr std::size_t kMostEntries = 64;
constexpr int kLargestSide = 4096;
constexpr std::int64_t kMostInputVoxels = std::int64_t{1} << 26;

/// No control characters but line breaks and tabs, and no marks that turn the direction of writing (U+202A to U+202E,
/// U+2066 to U+2069): a terminal would obey them, and a reader see another text than there is.
bool isPlain(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) return false;
    if (c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) return false;
    const std::string_view three = text.substr(i, 3);
    if (three >= "\xE2\x80\xAA" && three <= "\xE2\x80\xAE") return false;
    if (three >= "\xE2\x81\xA6" && three <= "\xE2\x81\xA9") return false;
  }
  return true;
}

/// Reads members and keeps the first fault, so that the parsing below stays a plain list of fields.
class Fields {
 public:
  void fail(const std::string& field, const std::string& what, ErrorCode code = ErrorCode::Malformed) {
    if (!m_fault.message.empty()) return;
    const char* end = what.ends_with('.') ? "" : ".";
    m_fault = {code, "The model pack's field \"" + field + "\" " + what + end, ""};
  }
  bool good() const { return m_fault.message.empty(); }
  const Error& fault() const { return m_fault; }

  const Json* find(const Json& object, const char* key) const {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
  }

  std::string text(const Json& object, const char* key, const std::string& field, std::size_t longest = kShortText,
                   ErrorCode code = ErrorCode::Malformed) {
    const Json* found = find(object, key);
    if (found == nullptr || !found->is_string()) return fail(field, "is missing or not a text", code), std::string();
    const auto value = found->get<std::string>();
    if (value.find_first_not_of(" \t\r\n") == std::string::npos) fail(field, "is empty", code);
    if (value.size() > longest) fail(field, "is too long", code);
    if (!isPlain(value)) fail(field, "holds control characters", code);
    return value;
  }

  std::string optionalText(const Json& object, const char* key, const std::string& field) {
    return find(object, key) == nullptr ? std::string() : text(object, key, field);
  }

  double number(const Json& object, const char* key, const std::string& field, double fallback) {
    const Json* found = find(object, key);
    if (found == nullptr) return fallback;
    const double value = found->is_number() ? found->get<double>() : NAN;
    if (!std::isfinite(value)) return fail(field, "is not a number"), fallback;
    return value;
  }

  int integer(const Json& object, const char* key, const std::string& field, int least, int most) {
    const double value = number(object, key, field, NAN);
    if (std::isnan(value)) return fail(field, "is missing"), least;
    if (value != std::floor(value) || value < least || value > most)
      return fail(field, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most)), least;
    return static_cast<int>(value);
  }

  bool flag(const Json& object, const char* key, const std::string& field, bool fallback) {
    const Json* found = find(object, key);
    if (found == nullptr) return fallback;
    if (!found->is_boolean()) return fail(field, "must be true or false"), fallback;
    return found->get<bool>();
  }

  std::vector<std::string> texts(const Json& object, const char* key, const std::string& field) {
    const Json* found = find(object, key);
    if (found == nullptr) return {};
    if (!found->is_array() || found->size() > kMostEntries)
      return fail(field, "is not a list of texts"), std::vector<std::string>();
    std::vector<std::string> values;
    for (const Json& item : *found) {
      if (!item.is_string() || item.get_ref<const std::string&>().size() > kShortText)
        return fail(field, "is not a list of texts"), values;
      values.push_back(item.get<std::string>());
    }
    return values;
  }

  Json object(const Json& parent, const char* key, const std::string& field, bool needed) {
    const Json* found = find(parent, key);
    if (found == nullptr) {
      if (needed) fail(field, "is missing");
      return Json::object();
    }
    if (!found->is_object()) return fail(field, "is not an object"), Json::object();
    return *found;
  }

 private:
  Error m_fault;
};

bool matchesName(const std::string& text, const char* allowed, std::size_t longest) {
  return !text.empty() && text.size() <= longest && text.find_first_not_of(allowed) == std::string::npos;
}

constexpr const char* kNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789_-";
constexpr const char* kHexDigits = "0123456789abcdef";

void readIdentity(Fields& fields, const Json& json, ModelPack& pack) {
  pack.id = fields.text(json, "id", "id");
  if (fields.good() && !matchesName(pack.id, kNameCharacters, 64))
    fields.fail("id", "may hold only small letters, digits, '-' and '_', at most 64");
  pack.version = fields.text(json, "version", "version", 40);
  pack.title = fields.text(json, "title", "title");
  pack.intendedUse = fields.text(json, "intended_use", "intended_use", kLongText, ErrorCode::Untrusted);
  pack.licence = fields.text(json, "licence", "licence", kShortText, ErrorCode::Untrusted);
  const std::string task = fields.text(json, "task", "task");
  if (task == "segmentation")
    pack.task = PackTask::Segmentation;
  else if (fields.good() && task != "classification")
    fields.fail("task", "must be \"classification\" or \"segmentation\"");
}

void readAccepts(Fields& fields, const Json& json, ModelPack& pack) {
  const Json accepts = fields.object(json, "accepts", "accepts", true);
  pack.accepts.modalities = fields.texts(accepts, "modalities", "accepts.modalities");
  pack.accepts.bodyParts = fields.texts(accepts, "body_parts", "accepts.body_parts");
  pack.accepts.views = fields.texts(accepts, "views", "accepts.views");
  pack.accepts.dimensions = fields.integer(accepts, "dimensions", "accepts.dimensions", 2, 3);
  pack.accepts.largestExtentMm = fields.number(accepts, "largest_extent_mm", "accepts.largest_extent_mm", 0.0);
  if (pack.accepts.largestExtentMm < 0.0) fields.fail("accepts.largest_extent_mm", "must not be negative");
  if (fields.find(accepts, "weighting") != nullptr) {
    pack.accepts.weighting = fields.text(accepts, "weighting", "accepts.weighting");
    if (pack.accepts.weighting != "T1" && pack.accepts.weighting != "T2")
      fields.fail("accepts.weighting", "must be \"T1\" or \"T2\"");
  }
  pack.accepts.contrast = fields.flag(accepts, "contrast", "accepts.contrast", false);
  pack.accepts.plainImages = fields.flag(accepts, "plain_images", "accepts.plain_images", false);
  pack.accepts.describe = fields.text(accepts, "describe", "accepts.describe");
}

void readInput(Fields& fields, const Json& json, ModelPack& pack) {
  const Json input = fields.object(json, "input", "input", true);
  const Json* size = fields.find(input, "size");
  if (size == nullptr || !size->is_array() || size->size() != 3)
    return fields.fail("input.size", "must be [columns, rows, slices]");
  std::int64_t voxels = 1;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const double value = (*size)[axis].is_number() ? (*size)[axis].get<double>() : 0.0;
    if (value != std::floor(value) || value < 1 || value > kLargestSide)
      return fields.fail("input.size", "must hold whole numbers from 1 to " + std::to_string(kLargestSide));
    pack.inputSize[axis] = static_cast<int>(value);
    voxels *= pack.inputSize[axis];
  }
  if (voxels > kMostInputVoxels) fields.fail("input.size", "is too large");
  if ((pack.accepts.dimensions == 2) != (pack.inputSize[2] == 1))
    fields.fail("input.size", "does not match \"accepts.dimensions\"");
  pack.inputChannels = fields.integer(input, "channels", "input.channels", 1, 3);
  if (pack.inputChannels == 2) fields.fail("input.channels", "must be 1 or 3");
}

PackLabel readLabel(Fields& fields, const Json& json, const std::string& field, PackTask task) {
  PackLabel label;
  label.name = fields.text(json, "name", field + ".name", 64);
  if (label.name.find_first_of(",\"\r\n\t") != std::string::npos)
    fields.fail(field + ".name", "may hold no comma, quote or line break");
  // The name ends up in names of files and as a column beside "file" and "predicted".
  if (label.name.find_first_of("/\\") != std::string::npos || label.name == "file" || label.name == "predicted")
    fields.fail(field + ".name", "may hold no slash and not be \"file\" or \"predicted\"");
  label.title = fields.text(json, "title", field + ".title");
  if (fields.find(json, "code") != nullptr) {
    const Json code = fields.object(json, "code", field + ".code", true);
    label.codeScheme = fields.text(code, "scheme", field + ".code.scheme", 16);
    label.codeValue = fields.text(code, "value", field + ".code.value", 64);
    label.codeMeaning = fields.text(code, "meaning", field + ".code.meaning");
  }
  if (fields.find(json, "threshold") != nullptr) {
    const double threshold = fields.number(json, "threshold", field + ".threshold", 0.5);
    if (threshold < 0.0 || threshold > 1.0) fields.fail(field + ".threshold", "must lie between 0 and 1");
    if (task == PackTask::Segmentation) fields.fail(field + ".threshold", "is for classification only");
    label.threshold = threshold;
  }
  label.finding = fields.flag(json, "finding", field + ".finding", true);
  if (fields.find(json, "colour") != nullptr) {
    const std::string colour = fields.text(json, "colour", field + ".colour");
    if (colour.size() != 7 || colour[0] != '#' ||
        colour.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string::npos)
      fields.fail(field + ".colour", "must be written like \"#56b4e9\"");
    else
      label.rgb = static_cast<std::uint32_t>(std::stoul(colour.substr(1), nullptr, 16));
  }
  return label;
}

void readLabels(Fields& fields, const Json& json, ModelPack& pack) {
  const Json* labels = fields.find(json, "labels");
  if (labels == nullptr || !labels->is_array() || labels->size() < 2 || labels->size() > kMostLabels)
    return fields.fail("labels", "must be a list of 2 to " + std::to_string(kMostLabels) + " labels");
  std::set<std::string> names;
  for (const Json& item : *labels) {
    const std::string field = "labels[" + std::to_string(pack.labels.size()) + "]";
    pack.labels.push_back(readLabel(fields, item, field, pack.task));
    if (!names.insert(pack.labels.back().name).second)
      fields.fail(field + ".name", "repeats \"" + pack.labels.back().name + "\"");
  }
  const bool any = std::any_of(pack.labels.begin(), pack.labels.end(), [](const PackLabel& l) { return l.finding; });
  // A segmentation of anatomy proposes nothing.
  if (!any && pack.task == PackTask::Classification) fields.fail("labels", "holds no finding");
  if (pack.task == PackTask::Segmentation && pack.labels[0].finding)
    fields.fail("labels[0].finding", "must be false: the first label of a segmentation is the background");
}

void readNetwork(Fields& fields, const Json& json, ModelPack& pack) {
  pack.network = fields.object(json, "network", "network", true);
  fields.text(pack.network, "name", "network.name", 64);
  const int classes = fields.integer(pack.network, "classes", "network.classes", 1, static_cast<int>(kMostLabels));
  if (fields.good() && classes != static_cast<int>(pack.labels.size()))
    fields.fail("network.classes",
                "is " + std::to_string(classes) + ", but there are " + std::to_string(pack.labels.size()) + " labels");
  const int channels = fields.integer(pack.network, "channels", "network.channels", 1, 3);
  if (fields.good() && channels != pack.inputChannels)
    fields.fail("network.channels", "differs from \"input.channels\"");
}

void readSteps(Fields& fields, const Json& json, ModelPack& pack) {
  const Json* steps = fields.find(json, "preprocess");
  if (steps == nullptr || !steps->is_array() || steps->size() > kMostEntries)
    return fields.fail("preprocess", "must be a list of steps");
  auto parsed = stepsFromJson(*steps);
  if (!parsed) return fields.fail("preprocess", "is not usable: " + parsed.error().message.substr(0, 300));
  pack.preprocess = std::move(*parsed);
}

void readCalibration(Fields& fields, const Json& json, ModelPack& pack) {
  pack.temperature = fields.number(json, "temperature", "temperature", 1.0);
  if (!(pack.temperature > 0.0) || pack.temperature > 1000.0)
    fields.fail("temperature", "must be greater than 0 and at most 1000");
  pack.testTimeAugmentation = fields.texts(json, "test_time_augmentation", "test_time_augmentation");
  if (pack.testTimeAugmentation.size() > 16) fields.fail("test_time_augmentation", "has more than 16 entries");
  for (const std::string& entry : pack.testTimeAugmentation)
    if (const auto parsed = parseAugmentation(entry); !parsed)
      fields.fail("test_time_augmentation", "is not usable: " + parsed.error().message);
}

void readWeights(Fields& fields, const Json& json, ModelPack& pack) {
  const Json weights = fields.object(json, "weights", "weights", true);
  pack.weightsFile = fields.text(weights, "file", "weights.file", 100);
  const std::string& name = pack.weightsFile;
  if (fields.good() && (name.find_first_of(std::string_view("/\\:\0", 4)) != std::string::npos || name[0] == '.'))
    fields.fail("weights.file", "must be the name of a file in the pack's folder, without a path");
  pack.weightsSha256 = fields.text(weights, "sha256", "weights.sha256", kShortText, ErrorCode::Untrusted);
  if (fields.good() && (pack.weightsSha256.size() != 64 || !matchesName(pack.weightsSha256, kHexDigits, 64)))
    fields.fail("weights.sha256", "must be 64 small hexadecimal digits", ErrorCode::Untrusted);
}

Json labelToJson(const PackLabel& label) {
  Json json{{"name", label.name}, {"title", label.title}};
  if (!label.codeScheme.empty())
    json["code"] = {{"scheme", label.codeScheme}, {"value", label.codeValue}, {"meaning", label.codeMeaning}};
  if (label.threshold) json["threshold"] = *label.threshold;
  if (!label.finding) json["finding"] = false;
  if (label.rgb != 0) {
    char colour[8];
    std::snprintf(colour, sizeof colour, "#%06x", label.rgb & 0xFFFFFFu);
    json["colour"] = colour;
  }
  return json;
}

}  // namespace

Result<ModelPack> packFromJson(const Json& json) {
  if (!json.is_object()) return Error{ErrorCode::Malformed, "The model pack's pack.json is not a JSON object.", ""};
  Fields fields;
  if (const Json* format = fields.find(json, "format"); format == nullptr || !format->is_number_integer())
    fields.fail("format", "is missing");
  else if (*format != kPackFormat)
    fields.fail("format", "names a version that this program does not read: a newer program may",
                ErrorCode::Unsupported);
  ModelPack pack;
  const auto readers = {readIdentity, readAccepts, readInput,       readLabels,
                        readNetwork,  readSteps,   readCalibration, readWeights};
  for (const auto& read : readers)
    if (fields.good()) read(fields, json, pack);
  pack.training = fields.object(json, "training", "training", false);
  pack.metrics = fields.object(json, "metrics", "metrics", false);
  if (!fields.good()) return fields.fault();
  return pack;
}

Json toJson(const ModelPack& pack) {
  Json labels = Json::array();
  for (const PackLabel& label : pack.labels) labels.push_back(labelToJson(label));
  Json json;
  json["format"] = kPackFormat;
  json["id"] = pack.id;
  json["version"] = pack.version;
  json["title"] = pack.title;
  json["task"] = pack.task == PackTask::Segmentation ? "segmentation" : "classification";
  json["intended_use"] = pack.intendedUse;
  json["licence"] = pack.licence;
  json["accepts"] = {{"modalities", pack.accepts.modalities},
                     {"body_parts", pack.accepts.bodyParts},
                     {"views", pack.accepts.views},
                     {"dimensions", pack.accepts.dimensions},
                     {"plain_images", pack.accepts.plainImages},
                     {"describe", pack.accepts.describe}};
  if (pack.accepts.largestExtentMm > 0.0) json["accepts"]["largest_extent_mm"] = pack.accepts.largestExtentMm;
  if (!pack.accepts.weighting.empty()) json["accepts"]["weighting"] = pack.accepts.weighting;
  if (pack.accepts.contrast) json["accepts"]["contrast"] = true;
  json["network"] = pack.network;
  json["input"] = {{"size", pack.inputSize}, {"channels", pack.inputChannels}};
  json["preprocess"] = toJson(pack.preprocess);
  json["labels"] = labels;
  json["temperature"] = pack.temperature;
  json["test_time_augmentation"] = pack.testTimeAugmentation;
  json["training"] = pack.training.is_null() ? Json::object() : pack.training;
  json["metrics"] = pack.metrics.is_null() ? Json::object() : pack.metrics;
  json["weights"] = {{"file", pack.weightsFile}, {"sha256", pack.weightsSha256}};
  return json;
}

}  // namespace pellucid
