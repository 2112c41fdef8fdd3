#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "core/report/report_builder.h"

namespace pellucid::testing {

/// Planted in every report: may show up in the report itself and nowhere else.
inline constexpr const char* kPlantedName = "PLANTEDNAME";
inline constexpr const char* kPlantedId = "PLANTED-4711";

inline double ellipse(double x, double y, double cx, double cy, double rx, double ry) {
  const double dx = (x - cx) / rx, dy = (y - cy) / ry;
  return dx * dx + dy * dy;
}

/// Something like a chest from the front: soft tissue, two lungs, ribs and a heart, 16 bit.
inline Volume chestLikeVolume(int columns = 480, int rows = 420, int slices = 1) {
  Geometry geometry;
  geometry.size = {columns, rows, slices};
  geometry.spacing = {0.7, 0.7, 1.0};
  geometry.calibration = Calibration::Detector;
  Volume volume = *Volume::allocate(geometry, VoxelType::UInt16);
  auto* voxel = volume.mutableData<std::uint16_t>();
  for (int slice = 0; slice < slices; ++slice)
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < columns; ++column) {
        const double x = static_cast<double>(column) / columns, y = static_cast<double>(row) / rows;
        double value = ellipse(x, y, 0.5, 0.55, 0.46, 0.6) < 1.0 ? 2600.0 : 200.0;
        const bool lung = ellipse(x, y, 0.29, 0.5, 0.16, 0.36) < 1.0 || ellipse(x, y, 0.71, 0.5, 0.16, 0.36) < 1.0;
        if (lung) value -= 1700.0;
        if (lung && std::sin(y * 55.0 + std::abs(x - 0.5) * 9.0) > 0.75) value += 450.0;
        if (ellipse(x, y, 0.57, 0.68, 0.14, 0.17) < 1.0) value = std::max(value, 2300.0);
        if (std::abs(x - 0.5) < 0.04) value += 500.0;
        value += 60.0 * std::sin(column * 12.9898 + row * 78.233);
        *voxel++ = static_cast<std::uint16_t>(std::clamp(value, 0.0, 4095.0));
      }
  return volume;
}

inline Study plantedStudy() {
  Study study;
  study.uid = "2.25.1001";
  study.date = "20260301";
  study.time = "140509";
  study.description = "Chest X-ray";
  study.accessionNumber = "A-2026-118";
  study.institution = "Department of Radiology, Phantom Hospital";
  study.referringPhysician = "Dr. M. Referrer";
  study.patientAge = "061Y";
  study.patient.name.alphabetic = std::string(kPlantedName) + "^Anna";
  study.patient.name.ideographic = "山田^花子";
  study.patient.id = kPlantedId;
  study.patient.birthDate = "19650212";
  study.patient.sex = "F";
  return study;
}

inline LoadedSeries loadedChest() {
  LoadedSeries loaded;
  loaded.series.uid = "2.25.2001";
  loaded.series.modality = "DX";
  loaded.series.bodyPart = "CHEST";
  loaded.series.viewPosition = "PA";
  loaded.series.description = "Chest PA";
  loaded.series.patientOrientation = "L\\F";
  Instance instance;
  instance.sopInstanceUid = "2.25.3001";
  loaded.series.instances.push_back(instance);
  loaded.volume = chestLikeVolume();
  loaded.display.windows.push_back({1600.0, 3200.0, VoiFunction::Linear, ""});
  loaded.technique = {{"kVp", "125"}, {"Exposure", "2 mAs"}, {"Grid", "Focused"}, {"Distance", "1800 mm"}};
  loaded.manufacturer = "Phantom Works";
  loaded.model = "DX 1";
  return loaded;
}

inline Analysis pneumoniaAnalysis(const LoadedSeries& loaded, double probability = 0.87) {
  Analysis analysis;
  analysis.pack = {"chest-xray-pneumonia", "1.0.0", "Pneumonia on chest X-rays", std::string(64, 'a'),
                   "Second opinion on frontal chest X-rays of children; not for primary diagnosis."};
  analysis.image = 0;
  const bool positive = probability >= 0.5;
  analysis.scores = {
      {"normal", "Normal", 1.0 - probability, 0.05, 0.09, 0.2, {}, false, false},
      {"pneumonia", "Pneumonia", probability, 0.95, probability - 0.06, probability + 0.05, 0.5, positive, true}};
  Geometry grid = loaded.volume.geometry();
  grid.size[2] = 1;
  Volume map = *Volume::allocate(grid, VoxelType::Float32);
  for (int row = 0; row < grid.size[1]; ++row)
    for (int column = 0; column < grid.size[0]; ++column)
      map.mutableData<float>()[row * grid.size[0] + column] =
          static_cast<float>(std::exp(-4.0 * ellipse(static_cast<double>(column) / grid.size[0],
                                                     static_cast<double>(row) / grid.size[1], 0.31, 0.62, 0.2, 0.25)));
  if (positive) analysis.saliency.push_back({"pneumonia", "Grad-CAM", map});
  analysis.quality.measures = {{"noise", "Noise", 12.4, "", QualityGrade::Good, "Noise is low for a chest X-ray."},
                               {"clipping_high", "Bright clipping", 3.2, "%", QualityGrade::Limited,
                                "3.2 % of the pixels are at the brightest value."}};
  analysis.notes = {"The image was reduced to 224 x 224 pixels for the network."};
  analysis.device = "cpu";
  analysis.seconds = 0.41;
  analysis.time = "2026-03-01T14:20:00+01:00";
  return analysis;
}

inline Analysis lungsAnalysis(const LoadedSeries& loaded) {
  Analysis analysis;
  analysis.pack = {"chest-xray-lungs", "1.1.0", "Lungs on chest X-rays", std::string(64, 'b'),
                   "Outlines of the lungs on frontal chest X-rays; not for primary diagnosis."};
  analysis.task = PackTask::Segmentation;
  analysis.image = 0;
  Geometry grid = loaded.volume.geometry();
  grid.size[2] = 1;
  LabelMap map{*Volume::allocate(grid, VoxelType::UInt8),
               {{1, "Right lung", "SCT", "3341006", "Right lung", 0x56B4E9},
                {2, "Left lung", "SCT", "44029006", "Left lung", 0xE69F00},
                {3, "Nowhere", "", "", "", 0x009E73}}};
  for (int row = 0; row < grid.size[1]; ++row)
    for (int column = 0; column < grid.size[0]; ++column) {
      const double x = static_cast<double>(column) / grid.size[0], y = static_cast<double>(row) / grid.size[1];
      const int label = ellipse(x, y, 0.29, 0.5, 0.16, 0.36) < 1.0   ? 1
                        : ellipse(x, y, 0.71, 0.5, 0.16, 0.36) < 1.0 ? 2
                                                                     : 0;
      map.voxels.mutableData<std::uint8_t>()[row * grid.size[0] + column] = static_cast<std::uint8_t>(label);
    }
  analysis.segmentation = map;
  analysis.measurements = {{"Right lung area", 178.4, "cm2", "At detector, not in the patient"},
                           {"Left lung area", 171.9, "cm2", "At detector, not in the patient"}};
  analysis.device = "cpu";
  analysis.seconds = 0.83;
  analysis.time = "2026-03-01T14:20:02+01:00";
  return analysis;
}

}  // namespace pellucid::testing
