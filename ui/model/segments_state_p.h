#pragma once

#include <array>
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
};

}  // namespace pellucid::ui
