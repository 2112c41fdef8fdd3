#include "core/ml/model_pack.h"

#include <system_error>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/ml/weights_header.h"

namespace pellucid {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestPackJson = std::uint64_t{4} << 20;
constexpr std::uint64_t kLargestCard = std::uint64_t{4} << 20;

Error untrusted(std::string message) {
  return {ErrorCode::Untrusted, std::move(message), ""};
}

/// A link could lead the reader to a file outside the pack's folder.
bool isPlainFile(const fs::path& file) {
  std::error_code failure;
  const fs::file_status status = fs::symlink_status(file, failure);
  return !failure && fs::is_regular_file(status);
}

Result<void> checkCard(const fs::path& folder) {
  const fs::path card = folder / "card.md";
  if (!isPlainFile(card)) return untrusted("The model pack has no card.md, which says what the model was made from.");
  const auto text = readTextFile(card, kLargestCard);
  if (!text) return untrusted("The model pack's card.md cannot be read.");
  if (text->find_first_not_of(" \t\r\n") == std::string::npos) return untrusted("The model pack's card.md is empty.");
  return {};
}

Result<void> checkWeights(const fs::path& file, const std::string& expectedHash) {
  if (!isPlainFile(file))
    return Error{ErrorCode::NotFound, "The model pack's weights file is missing (\"weights.file\").", ""};
  std::error_code failure;
  const std::uint64_t size = fs::file_size(file, failure);
  if (failure || size == 0 || size > kLargestWeights)
    return Error{ErrorCode::Malformed,
                 "The model pack's weights file is empty or larger than 1 GiB (\"weights.file\").", ""};
  const auto hash = sha256OfFile(file);
  if (!hash) return hash.error();
  if (*hash != expectedHash)
    return untrusted(
        "The model pack's weights are not the ones that it names (\"weights.sha256\" differs): get the pack again.");
  return {};
}

/// What would be refused when the pack is run is refused now: the network by its name, the weights by their header.
Result<void> checkNetwork(const ModelPack& pack, const fs::path& weights) {
  const auto expected = shapesOfNet(pack.network);
  if (!expected) return expected.error();
  if (netSegments(textOr(pack.network, "name")) != (pack.task == PackTask::Segmentation))
    return Error{ErrorCode::Malformed, "The model pack's network is not made for its task (\"network.name\").", ""};
  return checkWeightsFit(weights, *expected);
}

}  // namespace

Result<ModelPack> loadPack(const fs::path& folder) {
  const fs::path description = folder / "pack.json";
  if (!isPlainFile(description)) return Error{ErrorCode::NotFound, "There is no pack.json in the folder.", ""};
  const auto text = readTextFile(description, kLargestPackJson);
  if (!text) return text.error();
  const auto json = parseJson(*text);
  if (!json) return Error{ErrorCode::Malformed, "The model pack's pack.json is not valid JSON.", json.error().message};
  auto pack = packFromJson(*json);
  if (!pack) return pack.error();
  if (const auto card = checkCard(folder); !card) return card.error();
  if (const auto weights = checkWeights(folder / pack->weightsFile, pack->weightsSha256); !weights)
    return weights.error();
  if (const auto network = checkNetwork(*pack, folder / pack->weightsFile); !network) return network.error();
  pack->folder = folder;
  return pack;
}

}  // namespace pellucid
