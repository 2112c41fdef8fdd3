#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include "core/imaging/border_p.h"
#include "core/imaging/grid_p.h"
#include "core/imaging/intensity.h"
#include "core/imaging/slices_p.h"
#include "core/imaging/step_run_p.h"

namespace pellucid {

namespace {

/// Share of voxels whose modality value is exactly this one.
double shareOf(const Volume& volume, double value) {
  std::int64_t equal = 0;
  const std::int64_t count = volume.geometry().voxelCount();
  visitVoxels(volume, [&](const auto* voxels) {
    for (std::int64_t i = 0; i < count; ++i)
      equal += volume.modality.slope * static_cast<double>(voxels[i]) + volume.modality.intercept == value;
  });
  return 100.0 * static_cast<double>(equal) / static_cast<double>(count);
}

bool isConstant(const Volume& slice) {
  return visitVoxels(slice, [&](const auto* voxels) {
    const auto* end = voxels + slice.geometry().voxelCount();
    return std::all_of(voxels, end, [first = *voxels](auto value) { return value == first; });
  });
}

/// Small, nearly saturated parts that lie wholly within the strip at the edges; non-zero where to fill.
cv::Mat marksOf(const cv::Mat& image, double marginShare, double largestShare, int& count) {
  double low = 0.0;
  double high = 0.0;
  cv::minMaxLoc(image, &low, &high);
  constexpr double kSaturated = 0.95;
  const cv::Mat bright = image >= low + kSaturated * (high - low);
  cv::Mat numbers;
  cv::Mat statistics;
  cv::Mat centres;
  const int parts = cv::connectedComponentsWithStats(bright, numbers, statistics, centres);
  const cv::Rect inner(
      cv::Point(static_cast<int>(image.cols * marginShare), static_cast<int>(image.rows * marginShare)),
      cv::Point(static_cast<int>(std::ceil(image.cols * (1 - marginShare))),
                static_cast<int>(std::ceil(image.rows * (1 - marginShare)))));
  std::vector<std::uint8_t> isMark(static_cast<std::size_t>(parts), 0);
  for (int part = 1; part < parts; ++part) {
    const cv::Rect box(statistics.at<int>(part, cv::CC_STAT_LEFT), statistics.at<int>(part, cv::CC_STAT_TOP),
                       statistics.at<int>(part, cv::CC_STAT_WIDTH), statistics.at<int>(part, cv::CC_STAT_HEIGHT));
    const double share = static_cast<double>(statistics.at<int>(part, cv::CC_STAT_AREA)) / image.total();
    constexpr int kSmallest = 6;  // single hot pixels are for the median
    if (statistics.at<int>(part, cv::CC_STAT_AREA) < kSmallest || share > largestShare || (box & inner).area() > 0)
      continue;
    isMark[static_cast<std::size_t>(part)] = 255;
    ++count;
  }
  cv::Mat marks(image.size(), CV_8U, cv::Scalar(0));
  for (int row = 0; row < image.rows; ++row)
    for (int column = 0; column < image.cols; ++column)
      marks.at<std::uint8_t>(row, column) = isMark[static_cast<std::size_t>(numbers.at<int>(row, column))];
  return marks;
}

}  // namespace

Result<Volume> runCheckSignal(StepRun& run) {
  const auto middle = percentilesOf(run.source, {50.0});
  // The median itself, not a value between two ranks: with an even count they may differ.
  const double share = middle.empty() ? 100.0 : shareOf(run.source, middle[0]);
  if (share >= run.number("dead_share"))
    return Error{
        ErrorCode::Inconsistent,
        fmt::format("The image is dead: {:.4g} % of it holds one and the same value. Nothing can be read from it.",
                    share),
        ""};
  const int slices = run.source.geometry().size[2];
  std::vector<int> dead;
  for (int slice = 0; slice < slices && !run.job.cancelled(); ++slice)
    if (isConstant(run.source.slice(slice))) dead.push_back(slice + 1);
  if (!dead.empty())
    run.notes.push_back(dead.size() == 1
                            ? fmt::format("Slice {} of {} holds one value only.", dead.front(), slices)
                            : fmt::format("{} of {} slices hold one value only, the first of them slice {}.",
                                          dead.size(), slices, dead.front()));
  return run.source;
}

Result<Volume> runCheckClipping(StepRun& run) {
  const IntensityMoments moments = momentsOf(run.source);
  const double limit = run.number("limit");
  const double low = shareOf(run.source, moments.minimum);
  const double high = shareOf(run.source, moments.maximum);
  if (low > limit)
    run.notes.push_back(fmt::format("{:.3g} % of the voxels lie at the lowest value ({:g}).", low, moments.minimum));
  if (high > limit)
    run.notes.push_back(fmt::format("{:.3g} % of the voxels lie at the highest value ({:g}).", high, moments.maximum));
  if (low <= limit && high <= limit) run.notes.push_back("There is no clipping worth mention.");
  return run.source;
}

Result<Volume> runClamp(StepRun& run) {
  const auto low = static_cast<float>(run.number("low"));
  const auto high = static_cast<float>(run.number("high"));
  if (low > high)
    return Error{ErrorCode::InvalidArgument, "The low limit of the step \"clamp\" lies above the high limit.", ""};
  std::size_t below = 0;
  std::size_t above = 0;
  auto result = bySlices(run, [&](const SlicePair& slice, Job& /*job*/) {
    for (std::size_t i = 0; i < slice.in.size(); ++i) {
      below += slice.in[i] < low;
      above += slice.in[i] > high;
      slice.out[i] = std::clamp(slice.in[i], low, high);
    }
  });
  if (result)
    run.notes.push_back(
        fmt::format("Limited to {:g} to {:g}; {} voxels were below and {} above.", low, high, below, above));
  return result;
}

Result<Volume> runRemoveBorder(StepRun& run) {
  const auto range = percentilesOf(run.source, {1.0, 99.0});
  if (range.empty()) return run.source;
  const auto& size = run.source.geometry().size;
  const InnerArea inner = withoutUniformBorder(run.source, run.number("tolerance") / 100.0 * (range[1] - range[0]),
                                               run.number("largest") / 100.0);
  if (inner.count[0] == size[0] && inner.count[1] == size[1]) {
    run.notes.push_back("There is no uniform border.");
    return run.source;
  }
  run.notes.push_back(fmt::format("Removed a border of {} px left, {} px right, {} px at the top, {} px at the bottom.",
                                  inner.first[0], size[0] - inner.first[0] - inner.count[0], inner.first[1],
                                  size[1] - inner.first[1] - inner.count[1]));
  return cropVolume(run.source, {inner.first[0], inner.first[1], 0}, {inner.count[0], inner.count[1], size[2]}, 0.0);
}

Result<Volume> runRemoveMarks(StepRun& run) {
  int marks = 0;
  auto result = bySlices(run, [&](const SlicePair& slice, Job& /*job*/) {
    const cv::Mat in(slice.rows, slice.columns, CV_32F, const_cast<float*>(slice.in.data()));
    cv::Mat out(slice.rows, slice.columns, CV_32F, slice.out.data());
    in.copyTo(out);
    const auto [low, high] = rangeOf(slice.in);
    if (!(high > low)) return;
    int count = 0;
    cv::Mat where = marksOf(in, run.number("margin") / 100.0, run.number("largest") / 100.0, count);
    if (count == 0) return;
    marks += count;
    constexpr int kSoftEdge = 2;  // pixels that interpolation has smeared around a mark
    cv::dilate(where, where, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * kSoftEdge + 1, 2 * kSoftEdge + 1}));
    cv::Mat filled;
    constexpr double kRadius = 3.0;
    cv::inpaint(in, where, filled, kRadius, cv::INPAINT_TELEA);
    filled.copyTo(out);
  });
  if (result)
    run.notes.push_back(marks == 0
                            ? std::string("There are no burned-in marks near the edges.")
                            : fmt::format("Filled {} bright mark{} near the edges.", marks, marks == 1 ? "" : "s"));
  return result;
}

}  // namespace pellucid
