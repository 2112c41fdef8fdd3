#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "core/base/json.h"
#include "core/dicom/loaded_series.h"
#include "core/imaging/preprocess.h"
#include "core/ml/analysis.h"
#include "ui/model/worker_client.h"

namespace pellucid::ui {

/// Turns a worker's answer into values. The worker may have been taken over by a file: whatever does not fit what was
/// asked for is an error (Malformed), never a crash later on.

using ReceiveVoxels = std::function<Result<Volume>(const Json& description)>;

/// Archives by the folder that a scan has unpacked them into.
std::map<std::filesystem::path, std::filesystem::path> archivesReply(const Json& scan);
Result<Volume> thumbnailReply(const Json& result, const ReceiveVoxels& receive, int largestSide);
/// The series must be the one that was asked for.
/// What is there of the series before the whole.
Result<PartialSeries> partReply(const Json& part, const ReceiveVoxels& receive, const std::string& seriesUid);
Result<LoadedSeries> loadReply(const Json& result, const ReceiveVoxels& receive, const std::string& seriesUid);
Result<ObjectOutline> outlineReply(const Json& result);
/// Bytes cross as voxels of eight bits, of which the last may be padding.
/// Layers on exactly the grid of `source`.
Result<DrawnObject> drawnReply(const Json& result, const ReceiveVoxels& receive, const Volume& source);
Result<std::string> documentReply(const Json& result, const ReceiveVoxels& receive);
Result<Processed> preprocessReply(const Json& result, const ReceiveVoxels& receive);
Result<std::vector<PackOffer>> packsReply(const Json& result);
/// Masks and maps must lie on the grid of `source` or of one of its images.
Result<Analysis> analyseReply(const Json& result, const ReceiveVoxels& receive, const Volume& source);

}  // namespace pellucid::ui
