#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

#include "ui/model/segments.h"

namespace pellucid::ui {

struct Segments::State {
  std::vector<Segment> list;
  int active = 0;
  Volume labels;
  std::array<std::int64_t, 256> counts{};
  std::optional<StoredSegments> stored;  ///< Until the map is made of it.
  Geometry storedGrid;
  std::set<int> touched;  ///< Slices that have changed since they were saved.
  bool undoable = false;  ///< Has steps of undo.
  std::uint64_t revision = 0;
  /// Held while voxels are written, and while another thread reads them. Nobody else writes: the GUI thread reads as it
  /// likes.
  std::shared_ptr<std::mutex> writing = std::make_shared<std::mutex>();
};

}  // namespace pellucid::ui
