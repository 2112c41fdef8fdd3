#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "core/dicom/loaded_series.h"

namespace pellucid::test {

/// Axial CT-like grid in the patient: rows run to the left, columns to the back.
inline Geometry axialGrid(int columns, int rows, int slices) {
  Geometry grid;
  grid.size = {columns, rows, slices};
  grid.spacing = {1.0, 1.0, 3.0};
  grid.calibration = Calibration::Scanner;
  grid.inPatient = true;
  return grid;
}

template <typename T>
Volume filled(const Geometry& grid, VoxelType type, const std::function<double(int, int, int)>& value) {
  Volume volume = *Volume::allocate(grid, type);
  T* voxel = volume.mutableData<T>();
  for (int slice = 0; slice < grid.size[2]; ++slice)
    for (int row = 0; row < grid.size[1]; ++row)
      for (int column = 0; column < grid.size[0]; ++column) *voxel++ = static_cast<T>(value(column, row, slice));
  return volume;
}

inline std::shared_ptr<LoadedSeries> series(Volume volume, const std::string& modality) {
  auto loaded = std::make_shared<LoadedSeries>();
  loaded->series.uid = "1.2.3";
  loaded->series.number = 4;
  loaded->series.modality = modality;
  loaded->series.description = "Thorax 5 mm";
  loaded->volume = std::move(volume);
  loaded->display.windows = {{.center = 100, .width = 200, .function = VoiFunction::Linear, .explanation = ""}};
  return loaded;
}

inline Study study() {
  Study study;
  study.uid = "1.2";
  study.date = "20240312";
  study.time = "101500";
  study.description = "CT thorax";
  study.institution = "City Hospital";
  study.accessionNumber = "A77";
  study.patient.name.alphabetic = "DOE^Jane";
  study.patient.id = "PID-123";
  study.patient.birthDate = "19500102";
  study.patient.sex = "F";
  return study;
}

}  // namespace pellucid::test
