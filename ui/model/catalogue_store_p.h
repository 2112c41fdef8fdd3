#pragma once

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "core/store/study_catalogue.h"

namespace pellucid::ui {

/// The study list behind the jobs of the window: opened by the first that needs it, used by one thread at a time. What
/// takes long (copying, checking) happens between two uses, not within one.
struct CatalogueStore {
  std::filesystem::path file;
  std::mutex mutex;
  std::optional<StudyCatalogue> opened;
  std::string note;  ///< Of opening; told once.

  /// Calls `f` with the open list.
  template <typename F>
  auto with(F f) -> decltype(f(std::declval<StudyCatalogue&>())) {
    const std::lock_guard lock(mutex);
    if (!opened) {
      auto list = StudyCatalogue::open(file);
      if (!list) return list.error();
      note = list->note();
      opened.emplace(std::move(*list));
    }
    return f(*opened);
  }
};

}  // namespace pellucid::ui
