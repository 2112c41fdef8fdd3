#pragma once

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include "core/base/volume.h"
#include "core/dicom/object_writer.h"

namespace pellucid {

/// A number as Decimal String: at most 16 characters (PS3.5 6.2).
std::string decimalString(double value);
std::string decimalStrings(std::initializer_list<double> values);

/// All modules of the image's storage class but the pixels, for slice `index` of the volume.
void putModules(DcmDataset& dataset, const Volume& volume, const ObjectAttributes& attributes, int index);

}  // namespace pellucid
