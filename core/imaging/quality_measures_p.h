#pragma once

#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/imaging/quality.h"

namespace pellucid {

enum class QualityKind { Radiograph, Ct, Mr, Other };

/// Slices taken from the whole, so that the time stays bounded: at most 24, evenly spread, each cut to its central
/// 2048 x 2048 pixels; Float32 modality values.
struct QualitySample {
  QualityKind kind = QualityKind::Other;
  std::string modality;
  const Volume& whole;
  std::vector<Volume> slices;
  double low = 0.0;   ///< 5 % percentile of the sample.
  double high = 0.0;  ///< 95 % percentile.
  double full = 0.0;  ///< Span that the values could use: 255 for 8-bit images, otherwise maximum minus minimum.
  double minimum = 0.0;
  double maximum = 0.0;
};

/// Each looks at one thing; limits stand beside the code that uses them.
QualityMeasure measureConstant(const QualitySample& sample);
QualityMeasure measureStructure(const QualitySample& sample);
QualityMeasure measureNoise(const QualitySample& sample);
QualityMeasure measureContrast(const QualitySample& sample);
QualityMeasure measureClippingLow(const QualitySample& sample);
QualityMeasure measureClippingHigh(const QualitySample& sample);
QualityMeasure measureExposure(const QualitySample& sample);
QualityMeasure measureBorder(const QualitySample& sample);
QualityMeasure measureSharpness(const QualitySample& sample);
QualityMeasure measureSpacing(const QualitySample& sample);
QualityMeasure measureRotation(const QualitySample& sample, Job& job);

}  // namespace pellucid
