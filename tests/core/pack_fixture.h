#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/dicom/loaded_series.h"
#include "core/ml/model_pack.h"

namespace pellucid::test {

inline const std::string kSomeWeights = "these bytes stand for weights";

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
