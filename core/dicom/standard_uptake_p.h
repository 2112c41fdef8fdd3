#pragma once

#include <optional>
#include <string>

#include "core/dicom/header_p.h"
#include "core/dicom/loaded_series.h"

namespace pellucid {

/// What the rescaled values of a PET series mean (PS3.3 C.8.9.1).
struct UptakeScale {
  double factor = 1.0;    ///< Rescaled value times this is in `unit`; 1 where the file itself has that unit.
  std::string unit;       ///< "SUVbw", "SUVlbm", "SUVibw", "SUVbsa", "Bq/ml", or Units (0054,1001) as they stand.
  std::string objection;  ///< Why Bq/ml did not become SUV: ends the sentence "no SUV: ...". Empty otherwise.
};

/// SUV by body weight from Bq/ml by the vendor-neutral pseudo-code of QIBA; nothing is assumed but that the injection
/// of a nuclide of short half life, whose day is not given, was within a day before the scan. `firstAcquired`: when the
/// first image of the series was acquired (acquisitionMoment).
UptakeScale uptakeScale(const Header& header, const std::optional<double>& firstAcquired);

/// Values of a PET series in SUV where they can be; the windows and the padding of the file, which are for what the
/// file has, follow. A remark says why a series in Bq/ml stays so.
void applyUptake(const Header& header, const std::optional<double>& firstAcquired, LoadedSeries& loaded);

/// Acquisition Date and Time of an image in seconds, by the clock of the scanner; empty where it does not say.
std::optional<double> acquisitionMoment(const Header& header);

}  // namespace pellucid
