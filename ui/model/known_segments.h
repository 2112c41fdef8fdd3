#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/base/volume.h"

namespace pellucid::ui {

class Session;

/// A segmentation of a series, whoever made it.
struct KnownSegmentation {
  QString title;
  LabelMap map;
  bool own = false;         ///< The reader's, which is edited in place.
  std::string madeBy = {};  ///< The model and its version.
};

/// The reader's first, then those of models, then those of files that are drawn. Only what has voxels in memory.
std::vector<KnownSegmentation> segmentationsOf(const Session& session, const std::string& seriesUid);

/// "12.3 ml", "4.5 cm²" of a single image, or "812 voxels" where millimetres are not known.
QString extentText(std::int64_t voxels, const Geometry& grid);

}  // namespace pellucid::ui
