#pragma once

#include <vector>

#include "core/report/report.h"

namespace pellucid::ui {

class Session;

/// A picture of every image of the study that something was drawn on, with the drawings, as the viewer paints it: for
/// the report. At most twelve; series that are not in memory are left out. In the GUI thread.
std::vector<KeyImage> measuredImages(Session& session, const Study& study);

}  // namespace pellucid::ui
