#pragma once

#include "tests/support/dicom_writer.h"
#include "tests/ui/worker_fixture.h"

namespace pellucid::test {

/// Volumes of one series at the same place, each in a folder of its own: "t1", "t2", ...
inline void writeTimes(const QString& folder, int count, int side = 24, int slices = 6) {
  ObjectAttributes attributes = plantedAttributes("MR");
  attributes.studyUid = newUid();
  attributes.seriesUid = newUid();
  attributes.frameOfReferenceUid = newUid();
  for (int time = 1; time <= count; ++time) {
    const QString own = QString("%1/t%2").arg(folder).arg(time);
    QVERIFY(QDir().mkpath(own));
    Job job;
    QVERIFY(writeSeries(ctRamp(side, slices), attributes, own.toStdString(), job).ok());
    for (const auto& file : filesIn(own.toStdString()))
      QVERIFY(editDicom(file, {{"TemporalPositionIdentifier", std::to_string(time)}}));
  }
}

}  // namespace pellucid::test
