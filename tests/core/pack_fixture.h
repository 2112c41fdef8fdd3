#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/dicom/loaded_series.h"
#include "core/ml/model_pack.h"
#include "core/ml/nets/net_shapes.h"

namespace pellucid::test {

/// Zeros in the shapes of a network, as they would be stored in 8 bits.
inline std::string zeroWeights(const Json& network) {
  Json header = Json::object();
  std::uint64_t end = 0;
  const auto add = [&](const std::string& name, const char* type, std::uint64_t bytes, const Json& shape) {
    const std::uint64_t begin = end;
    for (const Json& side : shape) bytes *= side.get<std::uint64_t>();
    end += bytes;
    header[name] = {{"dtype", type}, {"shape", shape}, {"data_offsets", {begin, end}}};
  };
  const auto shapes = shapesOfNet(network);
  for (const auto& [name, sides] : *shapes) {
    add(name, sides.size() < 2 ? "F32" : "I8", sides.size() < 2 ? 4 : 1, sides);
    if (sides.size() >= 2) add(name + ".scale", "F32", 4, {sides[0]});
  }
  const std::string text = header.dump();
  std::string bytes;
  for (std::size_t i = 0; i < 8; ++i) bytes.push_back(static_cast<char>((text.size() >> (8 * i)) & 0xFF));
  return bytes + text + std::string(end, '\0');
}

inline const std::string kSomeWeights = zeroWeights({{"name", "resnet18"}, {"channels", 1}, {"classes", 2}});

/// A pack.json without a fault: a small classifier of chest X-rays of 32 x 32.
inline Json goodPackJson() {
  return Json::parse(R"({
    "format": 1, "id": "test-chest", "version": "1.2.0", "title": "Test of the chest", "task": "classification",
    "intended_use": "Tests of this program only.", "licence": "Apache-2.0",
    "accepts": {"modalities": ["CR", "DX"], "body_parts": ["CHEST"], "views": ["AP", "PA"], "dimensions": 2,
                "plain_images": true, "describe": "chest X-ray, frontal"},
    "network": {"name": "resnet18", "channels": 1, "classes": 2},
    "input": {"size": [32, 32, 1], "channels": 1},
    "preprocess": [{"step": "percentile", "low": 0, "high": 100}, {"step": "resize", "columns": 32, "rows": 32}],
    "labels": [{"name": "normal", "title": "Normal", "finding": false},
               {"name": "pneumonia", "title": "Pneumonia",
                "code": {"scheme": "SCT", "value": "233604007", "meaning": "Pneumonia"},
                "threshold": 0.4, "colour": "#d55e00"}],
    "temperature": 1.5, "test_time_augmentation": ["flip_horizontal", "rotate:5"],
    "training": {"seed": 1}, "metrics": {"auc": 0.9},
    "weights": {"file": "weights.safetensors", "sha256": ""}})");
}

/// Writes the three files of a pack; an empty hash is filled with that of `weights`.
inline void writePack(const std::filesystem::path& folder, Json json, const std::string& weights = kSomeWeights) {
  std::filesystem::create_directories(folder);
  if (json["weights"].is_object() && json["weights"].value("sha256", "x").empty())
    json["weights"]["sha256"] = sha256Hex(weights);
  (void)writeFile(folder / "pack.json", json.dump(1));
  (void)writeFile(folder / "card.md", "# Test of the chest\n");
  (void)writeFile(folder / "weights.safetensors", weights);
}

/// A series of one image of `columns` x `rows` zeros with a sound header of a chest X-ray.
inline LoadedSeries chestImage(int columns, int rows) {
  LoadedSeries loaded;
  loaded.series.modality = "DX";
  loaded.series.bodyPart = "CHEST";
  loaded.series.viewPosition = "PA";
  Geometry geometry;
  geometry.size = {columns, rows, 1};
  loaded.volume = *Volume::allocate(geometry, VoxelType::UInt16);
  return loaded;
}

}  // namespace pellucid::test
