#include <fmt/format.h>
#include <itkCurvatureAnisotropicDiffusionImageFilter.h>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>
#include <vector>

#include "core/imaging/intensity.h"
#include "core/imaging/itk_bridge_p.h"
#include "core/imaging/noise_p.h"
#include "core/imaging/parallel_p.h"
#include "core/imaging/slices_p.h"

namespace pellucid {

namespace {

/// Median of the box around one voxel; edges are repeated.
float medianAt(const Volume& source, const std::array<int, 3>& at, const std::array<int, 3>& radius,
               std::vector<float>& box) {
  const auto& size = source.geometry().size;
  const float* voxels = source.data<float>();
  box.clear();
  for (int z = at[2] - radius[2]; z <= at[2] + radius[2]; ++z)
    for (int y = at[1] - radius[1]; y <= at[1] + radius[1]; ++y) {
      const float* row =
          voxels +
          (static_cast<std::size_t>(std::clamp(z, 0, size[2] - 1)) * size[1] + std::clamp(y, 0, size[1] - 1)) * size[0];
      for (int x = at[0] - radius[0]; x <= at[0] + radius[0]; ++x) box.push_back(row[std::clamp(x, 0, size[0] - 1)]);
    }
  const auto middle = box.begin() + static_cast<std::ptrdiff_t>(box.size() / 2);
  std::nth_element(box.begin(), middle, box.end());
  return *middle;
}

/// ITK looks at nothing inside an iteration, which takes minutes on a large volume: once cancelled, its voxels cost
/// nothing more, and IterationWatch stops it at the end of the iteration.
template <typename Image>
class StoppableDiffusion : public itk::CurvatureNDAnisotropicDiffusionFunction<Image> {
 public:
  using Self = StoppableDiffusion;
  using Superclass = itk::CurvatureNDAnisotropicDiffusionFunction<Image>;
  using Pointer = itk::SmartPointer<Self>;
  static Pointer make(const Job& job) {
    Pointer function = new Self;
    function->UnRegister();
    function->m_job = &job;
    return function;
  }
  typename Superclass::PixelType ComputeUpdate(
      const typename Superclass::NeighborhoodType& neighborhood, void* globalData,
      const typename Superclass::FloatOffsetType& offset = typename Superclass::FloatOffsetType(0.0)) override {
    return m_job->cancelled() ? 0.0F : Superclass::ComputeUpdate(neighborhood, globalData, offset);
  }

 private:
  const Job* m_job = nullptr;
};

template <unsigned D>
void diffuse(const float* in, float* out, const Geometry& geometry, const StepRun& run, Job& job) {
  using Image = itk::Image<float, D>;
  auto filter = itk::CurvatureAnisotropicDiffusionImageFilter<Image, Image>::New();
  // In units of the smallest spacing: millimetres would change what the conductance means.
  const double smallest = *std::min_element(geometry.spacing.begin(), geometry.spacing.begin() + D);
  const Vector3 spacing{geometry.spacing[0] / smallest, geometry.spacing[1] / smallest, geometry.spacing[2] / smallest};
  const auto image = itkView<float, D>(in, geometry.size, spacing);
  const int iterations = run.integer("iterations");
  const auto function = StoppableDiffusion<Image>::make(job);
  filter->SetDifferenceFunction(function);
  filter->SetInput(image);
  filter->SetUseImageSpacing(true);
  filter->SetTimeStep(1.0 / (1 << (D + 1)));  // the largest that is stable
  filter->SetNumberOfIterations(static_cast<unsigned>(iterations));
  filter->SetConductanceParameter(run.number("conductance"));
  const auto watch = IterationWatch::watch(*filter, job, iterations);
  filter->Update();
  const auto* result = filter->GetOutput()->GetBufferPointer();
  std::copy(result, result + filter->GetOutput()->GetBufferedRegion().GetNumberOfPixels(), out);
}

/// Rows of one piece of work, so that each takes a small part of a second and a cancel is noticed between them.
int bandRows(int columns, std::int64_t operationsPerPixel) {
  constexpr std::int64_t kOperations = 12'000'000;
  return static_cast<int>(std::clamp<std::int64_t>(kOperations / (operationsPerPixel * columns), 16, 4096));
}

/// Runs an OpenCV filter over horizontal bands with enough rows of their surroundings; false when cancelled.
template <typename Filter>
bool inBands(const cv::Mat& in, cv::Mat out, int band, int halo, Job& job, Filter filter) {
  for (int first = 0; first < in.rows; first += band) {
    if (job.cancelled()) return false;
    const int last = std::min(in.rows, first + band);
    const int from = std::max(0, first - halo);
    const int to = std::min(in.rows, last + halo);
    cv::Mat filtered;
    filter(in.rowRange(from, to), filtered);
    filtered.rowRange(first - from, last - from).copyTo(out.rowRange(first, last));
    job.report(static_cast<double>(last) / in.rows);
  }
  return true;
}

cv::Mat matOf(std::span<const float> values, int columns, int rows) {
  return {rows, columns, CV_32F, const_cast<float*>(values.data())};
}

}  // namespace

Result<Volume> runMedian(StepRun& run) {
  const auto source = toFloat(run.source);
  if (!source) return source;
  auto result = makeFloatLike(*source);
  if (!result) return result;
  const int r = run.integer("radius");
  const bool volumetric = run.text("dimensions") == "3d";
  const std::array<int, 3> radius{r, r, volumetric ? r : 0};
  const auto& size = source->geometry().size;
  float* out = result->mutableData<float>();
  const bool done = forEachParallel(size[1] * size[2], run.job, [&](int line) {
    std::vector<float> box;
    for (int column = 0; column < size[0]; ++column)
      out[static_cast<std::size_t>(line) * size[0] + column] =
          medianAt(*source, {column, line % size[1], line / size[1]}, radius, box);
  });
  if (!done) return Job::cancelledError();
  const int side = 2 * r + 1;
  run.notes.push_back(volumetric ? fmt::format("Median of {0} x {0} x {0} voxels.", side)
                                 : fmt::format("Median of {0} x {0} pixels.", side));
  return result;
}

Result<Volume> runAnisotropicDiffusion(StepRun& run) {
  run.notes.push_back(fmt::format("Smoothed by anisotropic diffusion ({} iterations, conductance {:g}).",
                                  run.integer("iterations"), run.number("conductance")));
  const Geometry& geometry = run.source.geometry();
  if (run.text("dimensions") == "2d" || geometry.size[2] < 2)
    return bySlices(run, [&](const SlicePair& slice, Job& job) {
      diffuse<2>(slice.in.data(), slice.out.data(), geometry, run, job);
    });
  const auto source = toFloat(run.source);
  if (!source) return source;
  auto result = makeFloatLike(*source);
  if (!result) return result;
  diffuse<3>(source->data<float>(), result->mutableData<float>(), geometry, run, run.job);
  return result;
}

Result<Volume> runNonLocalMeans(StepRun& run) {
  const int search = run.integer("search");
  constexpr int kTemplate = 3;  // radius: 7 x 7 pixels are compared
  double sum = 0.0;
  int filteredSlices = 0;
  auto result = bySlices(run, [&](const SlicePair& slice, Job& job) {
    const double noise = noiseDeviation(slice.in, slice.columns, slice.rows);
    const auto [low, high] = rangeOf(slice.in);
    std::copy(slice.in.begin(), slice.in.end(), slice.out.begin());
    if (!(noise > 0) || !(high > low)) return;
    sum += noise;
    ++filteredSlices;
    const double scale = 65535.0 / (high - low);
    cv::Mat levels;
    matOf(slice.in, slice.columns, slice.rows).convertTo(levels, CV_16U, scale, -low * scale);
    cv::Mat smooth(slice.rows, slice.columns, CV_16U);
    const std::vector<float> h{static_cast<float>(run.number("strength") * noise * scale)};
    const int width = 2 * search + 1;
    const bool done = inBands(levels, smooth, bandRows(slice.columns, 4 * width * width), search + kTemplate, job,
                              [&](const cv::Mat& in, cv::Mat& out) {
                                cv::fastNlMeansDenoising(in, out, h, 2 * kTemplate + 1, width, cv::NORM_L1);
                              });
    if (done) smooth.convertTo(matOf(slice.out, slice.columns, slice.rows), CV_32F, 1.0 / scale, low);
  });
  if (!result) return result;
  run.notes.push_back(filteredSlices == 0
                          ? std::string("There was no noise to remove.")
                          : fmt::format("Smoothed by non-local means; the noise was {:.3g}.", sum / filteredSlices));
  return result;
}

Result<Volume> runBilateral(StepRun& run) {
  const auto range = percentilesOf(run.source, {1.0, 99.0});
  const double sigmaValue = run.number("range") / 100.0 * (range.empty() ? 0.0 : range[1] - range[0]);
  const double sigma = run.number("sigma");
  const int radius = static_cast<int>(std::ceil(2.0 * sigma));
  auto result = bySlices(run, [&](const SlicePair& slice, Job& job) {
    std::copy(slice.in.begin(), slice.in.end(), slice.out.begin());
    if (!(sigmaValue > 0)) return;
    const int width = 2 * radius + 1;
    inBands(matOf(slice.in, slice.columns, slice.rows), matOf(slice.out, slice.columns, slice.rows),
            bandRows(slice.columns, width * width), radius, job, [&](const cv::Mat& in, cv::Mat& out) {
              cv::bilateralFilter(in, out, width, sigmaValue, sigma, cv::BORDER_REPLICATE);
            });
  });
  if (result)
    run.notes.push_back(
        fmt::format("Smoothed by a bilateral filter ({:g} px, differences up to about {:.3g}).", sigma, sigmaValue));
  return result;
}

}  // namespace pellucid
