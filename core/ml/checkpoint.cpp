#include <torch/torch.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/ml/checkpoint_p.h"

namespace pellucid {

namespace {

constexpr std::uint64_t kLargestCheckpoint = std::uint64_t{4} << 30;

template <typename F>
void forEachTensor(const torch::jit::Module& net, F&& f) {
  for (const auto& item : net.named_parameters()) f(item.name, item.value);
  for (const auto& item : net.named_buffers()) f(item.name, item.value);
}

void write(torch::serialize::OutputArchive& archive, const std::string& prefix, const torch::jit::Module& net) {
  forEachTensor(net, [&](const std::string& name, const at::Tensor& value) {
    archive.write(prefix + name, value.detach(), true);
  });
}

void read(torch::serialize::InputArchive& archive, const std::string& prefix, torch::jit::Module& net) {
  torch::NoGradGuard guard;
  forEachTensor(net, [&](const std::string& name, at::Tensor target) {
    at::Tensor value;
    archive.read(prefix + name, value, true);
    target.copy_(value);
  });
}

bool isSeparate(const torch::jit::Module& net, const RunState& state) {
  return net._ivalue() != state.net._ivalue();
}

Json toJson(const RunState& state, const std::string& planSha256) {
  Json epochs = Json::array();
  for (const EpochRecord& e : state.epochs)
    epochs.push_back({e.epoch, e.learningRate, e.trainLoss, e.validationLoss, e.score, e.accuracy, e.seconds});
  return {{"plan", planSha256},
          {"epochs", epochs},
          {"best_epoch", state.bestEpoch},
          {"best_loss", state.bestLoss},
          {"drops", state.drops},
          {"since_drop", state.sinceDrop},
          {"average_steps", state.averageSteps}};
}

void fromJson(const Json& json, RunState& state) {
  for (const Json& e : json.at("epochs")) state.epochs.push_back({e[0], e[1], e[2], e[3], e[4], e[5], e[6]});
  state.bestEpoch = json.at("best_epoch");
  state.bestLoss = json.at("best_loss");
  state.drops = json.at("drops");
  state.sinceDrop = json.at("since_drop");
  state.averageSteps = json.at("average_steps");
}

}  // namespace

Result<void> saveCheckpoint(RunState& state, const std::string& planSha256, const std::filesystem::path& file) {
  try {
    torch::serialize::OutputArchive archive;
    archive.write("state", c10::IValue(toJson(state, planSha256).dump()));
    write(archive, "net/", state.net);
    if (isSeparate(state.average, state)) write(archive, "average/", state.average);
    if (isSeparate(state.best, state)) write(archive, "best/", state.best);
    torch::serialize::OutputArchive optimiser;
    state.optimiser->save(optimiser);
    archive.write("optimiser", optimiser);
    std::ostringstream stream;
    archive.save_to(stream);
    return writeFile(file, stream.str());
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Internal, "The state of the training could not be saved.", exception.what()};
  }
}

Result<bool> loadCheckpoint(RunState& state, const std::string& planSha256, const std::filesystem::path& file,
                            c10::Device device) {
  std::error_code failure;
  if (!std::filesystem::exists(file, failure)) return false;
  const auto bytes = readTextFile(file, kLargestCheckpoint);
  if (!bytes) return bytes.error();
  try {
    torch::serialize::InputArchive archive;
    archive.load_from(bytes->data(), bytes->size(), device);
    c10::IValue text;
    archive.read("state", text);
    const Json json = Json::parse(text.toStringRef());
    if (json.at("plan") != planSha256)
      return Error{ErrorCode::InvalidArgument,
                   "The folder holds a training of another plan: choose an empty folder or the plan it was begun with.",
                   ""};
    fromJson(json, state);
    read(archive, "net/", state.net);
    if (isSeparate(state.average, state)) read(archive, "average/", state.average);
    if (isSeparate(state.best, state)) read(archive, "best/", state.best);
    torch::serialize::InputArchive optimiser;
    archive.read("optimiser", optimiser);
    state.optimiser->load(optimiser);
    return true;
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Malformed, "The saved state of the training is damaged: remove it to begin anew.",
                 exception.what()};
  }
}

}  // namespace pellucid
