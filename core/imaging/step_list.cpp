// Steps as text: pack.json and the command line.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/imaging/preprocess.h"
#include "core/imaging/step_check_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostSteps = 64;
constexpr std::size_t kLongestText = 16384;

Error invalid(std::string message) {
  return {ErrorCode::InvalidArgument, std::move(message), ""};
}

/// Text from outside in a sentence: short and printable.
std::string inQuotes(std::string_view text) {
  std::string shown;
  for (const char c : text.substr(0, 40)) shown += c >= 32 && c < 127 ? c : '?';
  return "\"" + shown + "\"";
}

std::string stepNames() {
  std::string names;
  for (const StepDescription& step : stepTable()) names += (names.empty() ? "" : ", ") + step.id;
  return names;
}

const StepParameter* findParameter(const StepDescription& step, std::string_view name) {
  const auto found = std::find_if(step.parameters.begin(), step.parameters.end(),
                                  [name](const StepParameter& parameter) { return parameter.name == name; });
  return found == step.parameters.end() ? nullptr : &*found;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string result;
  for (const std::string& text : texts) result += (result.empty() ? "" : ", ") + text;
  return result;
}

Result<void> checkNumber(const Step& step, const StepParameter& parameter, double number) {
  if (!std::isfinite(number) || number < parameter.minimum || number > parameter.maximum)
    return invalid(fmt::format("The parameter \"{}\" of the step \"{}\" must lie between {:g} and {:g}, not at {:g}.",
                               parameter.name, step.id, parameter.minimum, parameter.maximum, number));
  if (parameter.integer && number != std::floor(number))
    return invalid(fmt::format("The parameter \"{}\" of the step \"{}\" must be a whole number, not {:g}.",
                               parameter.name, step.id, number));
  return {};
}

Result<void> checkParameter(const Step& step, const StepParameter& parameter, const ParameterValue& value) {
  if (value.index() != parameter.fallback.index()) {
    constexpr std::array kKinds{"a number", "true or false", "a word"};
    return invalid(fmt::format("The parameter \"{}\" of the step \"{}\" must be {}.", parameter.name, step.id,
                               kKinds[parameter.fallback.index()]));
  }
  if (const auto* number = std::get_if<double>(&value)) return checkNumber(step, parameter, *number);
  const auto* text = std::get_if<std::string>(&value);
  if (text != nullptr &&
      std::find(parameter.choices.begin(), parameter.choices.end(), *text) == parameter.choices.end())
    return invalid(fmt::format("The parameter \"{}\" of the step \"{}\" must be one of {}, not {}.", parameter.name,
                               step.id, joined(parameter.choices), inQuotes(*text)));
  return {};
}

/// One value of the command line, in the type that the table asks for.
ParameterValue valueFromText(const StepParameter* parameter, std::string_view text) {
  if (parameter == nullptr || std::holds_alternative<std::string>(parameter->fallback)) return std::string(text);
  if (std::holds_alternative<bool>(parameter->fallback)) {
    if (text == "true" || text == "1" || text == "yes") return true;
    if (text == "false" || text == "0" || text == "no") return false;
    return std::string(text);
  }
  double number = 0.0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure == std::errc() && end == text.data() + text.size()) return number;
  return std::string(text);
}

/// The part of `text` before `separator`; both are taken off the front.
std::string_view takeUntil(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view part = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  return part;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

Result<Step> parseStep(std::string_view text) {
  Step step;
  step.id = trimmed(takeUntil(text, ':'));
  const StepDescription* description = findStep(step.id);
  while (!text.empty()) {
    std::string_view assignment = trimmed(takeUntil(text, ':'));
    const bool hasValue = assignment.find('=') != std::string_view::npos;
    const std::string name(trimmed(takeUntil(assignment, '=')));
    if (!hasValue || name.empty())
      return invalid(
          fmt::format("In the step {} stands {} where name=value is expected.", inQuotes(step.id), inQuotes(name)));
    const StepParameter* parameter = description != nullptr ? findParameter(*description, name) : nullptr;
    step.parameters[name] = valueFromText(parameter, trimmed(assignment));
  }
  return step;
}

}  // namespace

Result<void> checkStep(const Step& step) {
  const StepDescription* description = findStep(step.id);
  if (description == nullptr)
    return invalid(
        fmt::format("There is no preprocessing step {}. The steps are: {}.", inQuotes(step.id), stepNames()));
  for (const auto& [name, value] : step.parameters) {
    const StepParameter* parameter = findParameter(*description, name);
    if (parameter == nullptr) {
      std::vector<std::string> names;
      for (const StepParameter& known : description->parameters) names.push_back(known.name);
      return invalid(
          names.empty()
              ? fmt::format("The step \"{}\" has no parameter {}; it has none.", step.id, inQuotes(name))
              : fmt::format("The step \"{}\" has no parameter {}; it has {}.", step.id, inQuotes(name), joined(names)));
    }
    if (auto checked = checkParameter(step, *parameter, value); !checked) return checked;
  }
  return {};
}

Result<std::vector<Step>> stepsFromJson(const Json& json) {
  if (!json.is_array()) return invalid("The preprocessing steps must be a list.");
  if (json.size() > kMostSteps) return invalid(fmt::format("There are more than {} preprocessing steps.", kMostSteps));
  std::vector<Step> steps;
  for (const Json& entry : json) {
    Step step;
    step.id = textOr(entry, "step");
    if (step.id.empty()) return invalid("A preprocessing step has no name; write {\"step\": \"clahe\"}.");
    for (const auto& [name, value] : entry.items()) {
      if (name == "step") continue;
      if (value.is_number()) {
        step.parameters[name] = value.get<double>();
      } else if (value.is_boolean()) {
        step.parameters[name] = value.get<bool>();
      } else if (value.is_string()) {
        step.parameters[name] = value.get<std::string>();
      } else {
        return invalid(fmt::format("The parameter {} of the step {} must be a number, a word, true or false.",
                                   inQuotes(name), inQuotes(step.id)));
      }
    }
    if (auto checked = checkStep(step); !checked) return checked.error();
    steps.push_back(std::move(step));
  }
  return steps;
}

Json toJson(const std::vector<Step>& steps) {
  Json list = Json::array();
  for (const Step& step : steps) {
    Json entry = {{"step", step.id}};
    for (const auto& [name, value] : step.parameters)
      std::visit([&entry, &key = name](const auto& held) { entry[key] = held; }, value);
    list.push_back(std::move(entry));
  }
  return list;
}

Result<std::vector<Step>> parseSteps(std::string_view text) {
  if (text.size() > kLongestText) return invalid("The list of preprocessing steps is too long.");
  std::vector<Step> steps;
  while (!trimmed(text).empty()) {
    auto step = parseStep(takeUntil(text, ','));
    if (!step) return step.error();
    if (step->id.empty())
      return invalid("A preprocessing step has no name; write for example \"median,clahe:clip=2\".");
    if (auto checked = checkStep(*step); !checked) return checked.error();
    if (steps.size() == kMostSteps)
      return invalid(fmt::format("There are more than {} preprocessing steps.", kMostSteps));
    steps.push_back(std::move(*step));
  }
  return steps;
}

}  // namespace pellucid
