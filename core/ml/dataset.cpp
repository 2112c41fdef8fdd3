#include <fmt/format.h>
#include <torch/torch.h>

#include <algorithm>
#include <cstring>

#include "core/base/csv.h"
#include "core/imaging/image_io.h"
#include "core/imaging/resample.h"
#include "core/ml/dataset_p.h"
#include "core/ml/normalisation_p.h"
#include "core/ml/split.h"

namespace pellucid {

namespace {

constexpr std::uint64_t kLargestCache = std::uint64_t{12} << 30;

/// Columns of the index by the plan's names.
struct Columns {
  std::size_t file = 0;
  std::size_t truth = 0;
  std::size_t group = 0;
};

Result<std::size_t> columnOf(const CsvTable& table, const std::string& name) {
  if (const auto column = table.column(name)) return *column;
  return Error{ErrorCode::Malformed, fmt::format("The index has no column \"{}\", which the plan names.", name), ""};
}

Result<bool> matchesRule(const CsvTable& table, const std::vector<std::string>& row, const RowRule& rule) {
  for (const auto& [name, values] : rule) {
    const auto column = columnOf(table, name);
    if (!column) return column.error();
    if (std::find(values.begin(), values.end(), row[*column]) == values.end()) return false;
  }
  return true;
}

Result<Sample> sampleOf(const TrainingPlan& plan, const std::vector<std::string>& row, const Columns& columns,
                        std::size_t line) {
  const auto folder = plan.data.index.parent_path();
  Sample sample;
  sample.file = folder / row[columns.file];
  sample.group = row[columns.group];
  if (sample.group.empty())
    return Error{ErrorCode::Malformed, fmt::format("Line {} of the index names no patient or group.", line), ""};
  if (plan.pack.task == PackTask::Segmentation) {
    sample.mask = folder / row[columns.truth];
    return sample;
  }
  const auto& labels = plan.pack.labels;
  const auto label =
      std::find_if(labels.begin(), labels.end(), [&](const PackLabel& l) { return l.name == row[columns.truth]; });
  if (label == labels.end())
    return Error{ErrorCode::Malformed,
                 fmt::format("Line {} of the index has a label that the plan does not have.", line), ""};
  sample.classIndex = static_cast<int>(label - labels.begin());
  return sample;
}

std::vector<std::int64_t> gridOf(const ModelPack& pack) {
  const auto [columns, rows, slices] = pack.inputSize;
  if (pack.accepts.dimensions == 2) return {rows, columns};
  return {slices, rows, columns};
}

Error wrongSize(const Geometry& geometry, const ModelPack& pack) {
  return {ErrorCode::Inconsistent,
          fmt::format("The plan's steps give {} x {} x {} voxels, but its input is {} x {} x {}.", geometry.size[0],
                      geometry.size[1], geometry.size[2], pack.inputSize[0], pack.inputSize[1], pack.inputSize[2]),
          ""};
}

void copyVoxels(const Volume& volume, at::Tensor target) {
  float* out = target.data_ptr<float>();
  const auto& modality = volume.modality;
  visitVoxels(volume, [&](const auto* voxels) {
    for (std::int64_t i = 0; i < target.numel(); ++i)
      out[i] = static_cast<float>(modality.slope * static_cast<double>(voxels[i]) + modality.intercept);
  });
}

Result<void> loadOne(const Sample& sample, const TrainingPlan& plan, at::Tensor image, at::Tensor* mask, Job& job) {
  const auto source = readImageFile(sample.file);
  if (!source) return source.error();
  const auto processed = runSteps(*source, stepsBeforeAugmentation(plan.pack), {}, job);
  if (!processed) return processed.error();
  const Geometry& grid = processed->volume.geometry();
  if (grid.size != plan.pack.inputSize) return wrongSize(grid, plan.pack);
  copyVoxels(processed->volume, image);
  if (mask == nullptr) return {};
  const auto truth = readMask(sample, plan, *source);
  if (!truth) return truth.error();
  const auto seen = resampleTo(*truth, grid, Interpolation::Nearest, 0.0, job);
  if (!seen) return seen.error();
  std::memcpy(mask->data_ptr(), seen->bytes(), seen->byteCount());
  return {};
}

}  // namespace

Result<SampleTable> readSamples(const TrainingPlan& plan) {
  const auto table = readCsv(plan.data.index);
  if (!table) return table.error();
  Columns columns;
  const bool segments = plan.pack.task == PackTask::Segmentation;
  const std::pair<std::string, std::size_t*> wanted[] = {
      {plan.data.fileColumn, &columns.file},
      {segments ? plan.data.maskColumn : plan.data.labelColumn, &columns.truth},
      {plan.data.groupColumn, &columns.group}};
  for (const auto& [name, target] : wanted) {
    const auto column = columnOf(*table, name);
    if (!column) return column.error();
    *target = *column;
  }
  SampleTable samples;
  for (std::size_t i = 0; i < table->rows.size(); ++i) {
    const auto& row = table->rows[i];
    const auto train = matchesRule(*table, row, plan.data.train);
    if (!train) return train.error();
    const auto test = plan.data.test.empty() ? Result<bool>(false) : matchesRule(*table, row, plan.data.test);
    if (!test) return test.error();
    if (!*train && !*test) continue;
    if (*train && *test)
      return Error{ErrorCode::Inconsistent, "The plan takes the same rows of the index for training and for the test.",
                   ""};
    auto sample = sampleOf(plan, row, columns, i + 2);
    if (!sample) return sample.error();
    (*train ? samples.train : samples.test).push_back(std::move(*sample));
  }
  if (samples.train.size() < 4)
    return Error{ErrorCode::Inconsistent, "The plan takes fewer than four rows of the index for training.", ""};
  if (auto clean = refuseLeak(groupsOf(samples.train), groupsOf(samples.test), "training", "test"); !clean)
    return clean.error();
  return samples;
}

Result<SampleTensors> loadSamples(std::span<const Sample> samples, const TrainingPlan& plan, Job& job) {
  std::vector<std::int64_t> shape = gridOf(plan.pack);
  std::vector<std::int64_t> maskShape = shape;
  const auto count = static_cast<std::int64_t>(samples.size());
  shape.insert(shape.begin(), {count, 1});
  maskShape.insert(maskShape.begin(), count);
  std::uint64_t bytes = sizeof(float);
  for (const auto side : shape) bytes *= static_cast<std::uint64_t>(side);
  if (bytes > kLargestCache)
    return Error{ErrorCode::OutOfMemory, "The images of this plan do not fit into memory: choose a smaller input.", ""};
  SampleTensors tensors;
  tensors.images = torch::empty(shape);
  const bool segments = plan.pack.task == PackTask::Segmentation;
  if (segments) tensors.masks = torch::zeros(maskShape, torch::kUInt8);
  job.step(fmt::format("Reading {} images", samples.size()));
  for (std::size_t i = 0; i < samples.size(); ++i) {
    if (job.cancelled()) return Job::cancelledError();
    const auto at = static_cast<std::int64_t>(i);
    at::Tensor mask = segments ? tensors.masks[at] : at::Tensor();
    Job quiet;
    if (auto loaded = loadOne(samples[i], plan, tensors.images[at], segments ? &mask : nullptr, quiet); !loaded)
      return Error{loaded.error().code, fmt::format("Image {} of the index: {}", i + 1, loaded.error().message),
                   loaded.error().detail};
    job.report(static_cast<double>(i + 1) / static_cast<double>(samples.size()));
  }
  return tensors;
}

Result<Volume> readMask(const Sample& sample, const TrainingPlan& plan, const Volume& image) {
  const auto read = readImageFile(sample.mask);
  if (!read) return read.error();
  const Geometry& geometry = image.geometry();
  if (read->geometry().size != geometry.size || read->channels() != 1)
    return Error{ErrorCode::Inconsistent, "its mask does not have the size of the image.", ""};
  auto mask = Volume::allocate(geometry, VoxelType::UInt8);
  if (!mask) return mask.error();
  auto* out = mask->mutableData<std::uint8_t>();
  const int classes = static_cast<int>(plan.pack.labels.size());
  const auto& values = plan.data.maskValues;
  bool known = true;
  visitVoxels(*read, [&](const auto* voxels) {
    for (std::int64_t i = 0; i < geometry.voxelCount(); ++i) {
      const int number = static_cast<int>(voxels[i]);
      int label = number;
      if (!values.empty()) {
        const auto found = values.find(number);
        label = found == values.end() ? -1 : found->second;
      }
      if (number == plan.data.ignoreValue) label = kIgnored;
      known = known && (label == kIgnored || (label >= 0 && label < classes));
      out[i] = static_cast<std::uint8_t>(label);
    }
  });
  if (!known) return Error{ErrorCode::Malformed, "its mask holds a number that the plan does not name.", ""};
  return mask;
}

}  // namespace pellucid
