// The description of a model pack from outside.
#include "core/base/json.h"
#include "core/ml/model_pack.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/input_file.h"

namespace pellucid::fuzz {

double runPack(std::string_view bytes) {
  const auto json = parseJson(std::string(bytes));
  if (!json) return 0.0;
  const auto pack = packFromJson(*json);
  // What was taken in has to be writable again.
  if (pack) (void)toJson(*pack).dump();
  return 0.0;
}

std::vector<std::string> packInputs(const std::filesystem::path& file) {
  return file.filename() == "pack.json" ? std::vector{bytesOf(file)} : std::vector<std::string>();
}

std::vector<std::string> ownPackInputs() {
  std::vector<std::string> inputs;
  for (const auto& entry : std::filesystem::directory_iterator(PELLUCID_SOURCE_DIR "/resources/models"))
    if (std::string bytes = bytesOf(entry.path() / "pack.json"); !bytes.empty()) inputs.push_back(std::move(bytes));
  return inputs;
}

}  // namespace pellucid::fuzz
