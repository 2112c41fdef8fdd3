#pragma once

#include <QtTest>

#include <optional>

#include "core/dicom/object_writer.h"
#include "ui/model/worker_client.h"

namespace pellucid::test {

/// Waits for the outcome of one request.
template <typename T>
struct Outcome {
  std::optional<Result<T>> result;
  ui::Completion<T> completion() {
    return [this](Result<T> arrived) { result = std::move(arrived); };
  }
  bool wait(int ms = 60000) {
    return QTest::qWaitFor([this] { return result.has_value(); }, ms);
  }
  Error error() const { return result && !result->ok() ? result->error() : Error{}; }
};

/// The workers as built.
inline ui::WorkerClient::Options builtWorkers() {
  ui::WorkerClient::Options options;
  options.worker = QStringLiteral(PELLUCID_BIN_DIR "/pellucid-worker");
  options.aiWorker = QStringLiteral(PELLUCID_BIN_DIR "/pellucid-ai-worker");
  return options;
}

/// A sound CT volume whose voxels all differ from their neighbours.
inline Volume ctRamp(int side, int slices) {
  Geometry geometry;
  geometry.size = {side, side, slices};
  geometry.spacing = {0.7, 0.7, 1.25};
  geometry.origin = {-100, -120, 40};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  Volume volume = *Volume::allocate(geometry, VoxelType::Int16);
  auto* voxels = volume.mutableData<std::int16_t>();
  for (std::int64_t i = 0; i < geometry.voxelCount(); ++i)
    voxels[i] = static_cast<std::int16_t>((i * 37 + i / side) % 3000 - 1000);
  volume.modality = {1.0, 0.0, "HU"};
  return volume;
}

/// Writes the volume as a CT study of a patient of that id.
inline void writeCt(const Volume& volume, const std::string& patientId, const QString& folder, int seriesNumber = 1,
                    const std::string& studyUid = {}) {
  ObjectAttributes attributes;
  attributes.patient.id = patientId;
  attributes.patient.name.alphabetic = "TEST^" + patientId;
  attributes.studyUid = studyUid;
  attributes.modality = "CT";
  attributes.bodyPart = "CHEST";
  attributes.seriesNumber = seriesNumber;
  attributes.seriesDescription = "Ramp";
  attributes.imageType = {"ORIGINAL", "PRIMARY", "AXIAL"};
  QVERIFY(QDir().mkpath(folder));
  Job job;
  const auto written = writeSeries(volume, attributes, folder.toStdString(), job);
  QVERIFY2(written.ok(), written.ok() ? "" : written.error().message.c_str());
}

}  // namespace pellucid::test
