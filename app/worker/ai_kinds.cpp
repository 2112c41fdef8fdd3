#include "app/worker/ai_kinds.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "app/worker/request_values.h"
#include "core/ml/analyser.h"
#include "core/ml/model_pack.h"
#include "core/ml/runtime.h"

namespace pellucid {

namespace {

AnalysisOptions optionsFromJson(const Json& json) {
  AnalysisOptions options;
  options.device = textOr(json, "device", options.device);
  options.image = integerOr(json, "image", options.image);
  options.uncertainty = flagOr(json, "uncertainty", options.uncertainty);
  options.fitConfirmed = flagOr(json, "fitConfirmed", options.fitConfirmed);
  for (const Json& label : listOf(json, "saliencyLabels"))
    if (label.is_string()) options.saliencyLabels.push_back(label.get<std::string>());
  return options;
}

Result<Json> analysisToJson(const Analysis& analysis, VoxelExchange& voxels) {
  Json json{{"analysis", headerToJson(analysis)}};
  if (analysis.segmentation) {
    auto sent = voxels.send(analysis.segmentation->voxels);
    if (!sent) return sent.error();
    json["segmentation"] = std::move(*sent);
  }
  json["saliency"] = Json::array();
  for (const SaliencyMap& map : analysis.saliency) {
    auto sent = voxels.send(map.values);
    if (!sent) return sent.error();
    json["saliency"].push_back(std::move(*sent));
  }
  return json;
}

Result<Json> analyse(Analyser& analyser, const Json& request, VoxelExchange& voxels, Job& job) {
  auto loaded = headerFromJson(member(request, "header"));
  if (!loaded) return loaded.error();
  auto volume = voxels.receive(member(request, "voxels"));
  if (!volume) return volume.error();
  loaded->volume = std::move(*volume);
  auto pack = loadPack(pathFromJson(member(request, "pack")));
  if (!pack) return pack.error();
  auto analysis = analyser.analyse(*loaded, *pack, optionsFromJson(member(request, "options")), job);
  if (!analysis) return analysis.error();
  return analysisToJson(*analysis, voxels);
}

}  // namespace

RequestKinds aiKinds() {
  auto analyser = std::make_shared<Analyser>();
  RequestKinds kinds;
  kinds["analyse"] = [analyser](const Json& request, const RequestTools& tools) {
    return analyse(*analyser, request, tools.voxels, tools.job);
  };
  kinds["warm"] = [](const Json&, const RequestTools&) -> Result<Json> {
    prepareRuntime();
    return Json::object();
  };
  return kinds;
}

}  // namespace pellucid
