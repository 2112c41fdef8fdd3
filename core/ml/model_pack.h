#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>  // Members of type Json need the whole type.
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/imaging/preprocess.h"

namespace pellucid {

enum class PackTask { Classification, Segmentation };

/// One output of a pack, in the order of the network's channels.
struct PackLabel {
  std::string name;        ///< Stable, as in CSV columns: "pneumonia".
  std::string title;       ///< For the reader: "Pneumonia".
  std::string codeScheme;  ///< "SCT"; empty when there is no code.
  std::string codeValue;
  std::string codeMeaning;
  std::optional<double> threshold;  ///< Operating point on the calibrated probability; classification only.
  bool finding = true;              ///< False for "normal" and background: never reported as a finding.
  std::uint32_t rgb = 0;            ///< Segmentation colour; 0 for the default set.
};

/// What a pack may be run on. Empty lists accept anything.
struct PackAccepts {
  std::vector<std::string> modalities;  ///< "CR", "DX", "MR", ...
  std::vector<std::string> bodyParts;   ///< "CHEST", "HEAD", "BRAIN", ...
  std::vector<std::string> views;       ///< "AP", "PA"
  int dimensions = 2;                   ///< 2: single images; 3: volumes with sound geometry.
  double largestExtentMm = 0.0;         ///< A calibrated image that is longer in any direction is refused; 0: any.
  std::string weighting;     ///< "T1" or "T2": an MR series whose times say otherwise is refused; empty: any.
  bool contrast = false;     ///< Made for images with contrast medium: asks where the file names none.
  bool plainImages = false;  ///< PNG or JPEG without a header, after the reader has confirmed what it is.
  std::string describe;      ///< "paediatric chest X-ray, frontal": ends the sentence "expects ...".
};

/// A folder with pack.json, weights and card.md. Plain data: reading one runs no code.
struct ModelPack {
  std::filesystem::path folder;
  std::string id;
  std::string version;
  std::string title;
  PackTask task = PackTask::Classification;
  std::string intendedUse;
  std::string licence;
  PackAccepts accepts;
  Json network;                    ///< {"name": "resnet18", "channels": 3, "classes": 2, ...}: a row of the net table.
  std::array<int, 3> inputSize{};  ///< Columns, rows, slices that the network sees after `preprocess`; slices 1 in 2D.
  int inputChannels = 1;           ///< 3: the grey image repeated.
  std::vector<Step> preprocess;    ///< From modality values to network input.
  std::vector<PackLabel> labels;
  double temperature = 1.0;  ///< Logits are divided by it before softmax (Guo 2017).
  std::vector<std::string>
      testTimeAugmentation;  ///< "flip_horizontal", "rotate:5", "scale:1.05", ...: where anatomy allows.
  Json training;             ///< Data, split, plan and seeds, as shown on the card.
  Json metrics;              ///< With intervals, as shown on the card.
  std::string weightsFile;   ///< Inside the folder.
  std::string weightsSha256;
};

/// Value of "format" in pack.json that this program reads and writes.
inline constexpr int kPackFormat = 1;

/// Reads and checks a pack: schema, steps, labels, licence and intended use present, weights inside the folder and of
/// the stated hash, the network known and the weights of its shapes. Errors: NotFound, Malformed (sentence names the
/// field, or what the network expects), Untrusted (hash, licence, intended use), Unsupported (network),
/// InvalidArgument.
Result<ModelPack> loadPack(const std::filesystem::path& folder);
Json toJson(const ModelPack& pack);
/// Parses and checks everything that needs no file beside pack.json: the form of docs/recipes/add-a-model.md.
/// A segmentation's first label is the background and its other labels take the numbers 1, 2, ... in the label map.
/// Errors: Malformed (the sentence names the field), Unsupported (format version), Untrusted (licence, intended use).
Result<ModelPack> packFromJson(const Json& json);

}  // namespace pellucid
