#include "ui/model/series_cache.h"

#include <algorithm>
#include <utility>

namespace pellucid::ui {

std::shared_ptr<const LoadedSeries> SeriesCache::use(const std::string& uid) {
  const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.uid == uid; });
  if (found == m_entries.end()) return nullptr;
  m_entries.splice(m_entries.begin(), m_entries, found);
  return m_entries.front().loaded;
}

std::shared_ptr<const LoadedSeries> SeriesCache::find(const std::string& uid) const {
  const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.uid == uid; });
  return found == m_entries.end() ? nullptr : found->loaded;
}

std::vector<std::string> SeriesCache::insert(const std::string& uid, LoadedSeries loaded, const std::string& keep) {
  remove(uid);
  m_entries.push_front({uid, std::make_shared<const LoadedSeries>(std::move(loaded))});
  return shrink(keep);
}

std::vector<std::string> SeriesCache::setBudget(std::uint64_t budget, const std::string& keep) {
  m_budget = budget;
  return shrink(keep);
}

void SeriesCache::remove(const std::string& uid) {
  m_entries.remove_if([&](const Entry& entry) { return entry.uid == uid; });
}

std::uint64_t SeriesCache::bytes() const {
  std::uint64_t sum = 0;
  for (const Entry& entry : m_entries) sum += entry.loaded->volume.byteCount();
  return sum;
}

std::vector<std::string> SeriesCache::shrink(const std::string& keep) {
  std::vector<std::string> left;
  for (auto entry = m_entries.end(); entry != m_entries.begin() && bytes() > m_budget;) {
    --entry;
    // The newest was asked for just now: it stays even when it is too large alone.
    if (entry == m_entries.begin() || entry->uid == keep) continue;
    left.push_back(entry->uid);
    entry = m_entries.erase(entry);
  }
  return left;
}

}  // namespace pellucid::ui
