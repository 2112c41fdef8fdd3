#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <vector>

#include "core/dicom/loaded_series.h"

namespace pellucid::ui {

/// Loaded series by UID within a budget of bytes; the least recently used leave first. One series that is larger than
/// the budget is kept alone.
class SeriesCache {
 public:
  explicit SeriesCache(std::uint64_t budget) : m_budget(budget) {}

  /// Counts as a use.
  std::shared_ptr<const LoadedSeries> use(const std::string& uid);
  /// Does not count as a use.
  std::shared_ptr<const LoadedSeries> find(const std::string& uid) const;
  /// Returns the series that had to leave. `keep` never leaves.
  std::vector<std::string> insert(const std::string& uid, LoadedSeries loaded, const std::string& keep);
  std::vector<std::string> setBudget(std::uint64_t budget, const std::string& keep);
  void remove(const std::string& uid);
  std::uint64_t bytes() const;
  std::uint64_t budget() const { return m_budget; }

 private:
  struct Entry {
    std::string uid;
    std::shared_ptr<const LoadedSeries> loaded;
  };
  std::vector<std::string> shrink(const std::string& keep);

  std::uint64_t m_budget;
  std::list<Entry> m_entries;  // Most recently used first.
};

}  // namespace pellucid::ui
