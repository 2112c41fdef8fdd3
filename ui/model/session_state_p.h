#pragma once

#include <QPointer>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "ui/model/session.h"

namespace pellucid::ui {

/// What is known about one series beside its voxels.
struct Session::SeriesState {
  std::vector<GraphicAnnotation> annotations;
  bool presented = false;  ///< A presentation state whose turn and flip have been taken over once.
  JobPointer loadJob;
  std::shared_ptr<const PartialSeries> partial;  ///< While it is loading.
  QString loadError;
  std::shared_ptr<LoadedSeries> header;  ///< Without voxels; since the first load.
  bool thumbnailAsked = false;
  Volume thumbnail;
  std::optional<QualityReport> quality;
  std::vector<WantedObject> wantedObjects;  ///< To be drawn when the voxels are there, until they are.
  std::vector<ShownObject> objects;
  JobPointer processJob;
  int processRun = 0;  ///< Only the newest run may set `processed`.
  std::optional<ProcessedSeries> processed;
  std::optional<std::vector<PackOffer>> packs;
  std::vector<std::shared_ptr<const Analysis>> analyses;
};

/// Calls `f` only while the session lives.
template <typename T, typename F>
Completion<T> whileAlive(Session* session, F f) {
  return [guard = QPointer<Session>(session), f = std::move(f)](Result<T> result) {
    if (guard) f(std::move(result));
  };
}

}  // namespace pellucid::ui
