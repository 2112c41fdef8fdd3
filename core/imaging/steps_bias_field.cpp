#include <fmt/format.h>
#include <itkBSplineControlPointImageFilter.h>
#include <itkN4BiasFieldCorrectionImageFilter.h>

#include <algorithm>
#include <cmath>

#include "core/imaging/axis_resize_p.h"
#include "core/imaging/float_volume_p.h"
#include "core/imaging/intensity.h"
#include "core/imaging/itk_bridge_p.h"
#include "core/imaging/parallel_p.h"
#include "core/imaging/step_run_p.h"

namespace pellucid {

namespace {

constexpr std::int64_t kFewestVoxels = 64;
constexpr int kFewestSlices = 4;

/// Where the field is estimated. Zero and less has no logarithm and never counts.
Result<Volume> estimationMask(const StepRun& run, const Volume& source) {
  const std::string& choice = run.text("mask");
  if (choice == "mask" && !run.context.mask)
    return Error{ErrorCode::InvalidArgument, "The bias field step asks for a mask (mask=mask), and there is none.", ""};
  auto mask = maskAbove(source, choice == "otsu" ? std::max(0.0, otsuThreshold(source)) : 0.0);
  if (!mask || choice != "mask") return mask;
  auto* inside = mask->mutableData<std::uint8_t>();
  const auto* given = run.context.mask->data<std::uint8_t>();
  for (std::int64_t i = 0; i < source.geometry().voxelCount(); ++i) inside[i] = inside[i] != 0 && given[i] != 0;
  return mask;
}

/// A smaller grid over the same box; thick slices are shrunk less, and no axis below 8 voxels. The field is smooth:
/// more than 256 pixels of a side cost time and add nothing (Tustison 2010 shrinks likewise).
Geometry shrunkGrid(const Geometry& geometry, int chosenShrink) {
  constexpr double kLargestSide = 256.0;
  const double shrink =
      std::max<double>(chosenShrink, std::max(geometry.size[0], geometry.size[1]) / kLargestSide);
  const double inPlane = std::min(geometry.spacing[0], geometry.spacing[1]);
  std::array<int, 3> size{};
  for (int axis = 0; axis < 3; ++axis) {
    const double factor = std::max(1.0, shrink * inPlane / geometry.spacing[axis]);
    const int smallest = std::min(geometry.size[axis], 8);
    size[axis] = std::max(smallest, static_cast<int>(std::lround(geometry.size[axis] / factor)));
  }
  return geometry.resampledTo(size);
}

bool canEstimate(const Volume& image, const Volume& mask) {
  const IntensityMoments moments = momentsOf(image, &mask);
  return moments.count >= kFewestVoxels && moments.maximum > moments.minimum;
}

/// The logarithm of the field on the grid of `image`, from N4's own control points.
template <unsigned D>
void estimate(const Volume& image, const Volume& mask, Volume& logField, const StepRun& run, Job& job) {
  using Image = itk::Image<float, D>;
  using Mask = itk::Image<std::uint8_t, D>;
  using Filter = itk::N4BiasFieldCorrectionImageFilter<Image, Mask, Image>;
  const Geometry& geometry = image.geometry();
  auto filter = Filter::New();
  const auto itkImage = itkView<float, D>(image.data<float>(), geometry.size, geometry.spacing);
  const auto itkMask = itkView<std::uint8_t, D>(mask.data<std::uint8_t>(), geometry.size, geometry.spacing);
  const int levels = run.integer("levels");
  const int iterations = run.integer("iterations");
  filter->SetInput(itkImage);
  filter->SetMaskImage(itkMask);
  typename Filter::VariableSizeArrayType most(static_cast<unsigned>(levels));
  most.Fill(static_cast<unsigned>(iterations));
  filter->SetMaximumNumberOfIterations(most);
  typename Filter::ArrayType fittingLevels;
  fittingLevels.Fill(static_cast<unsigned>(levels));
  filter->SetNumberOfFittingLevels(fittingLevels);
  filter->SetConvergenceThreshold(1e-4);
  const auto watch = IterationWatch::watch(*filter, job, levels * iterations);
  filter->Update();
  auto spline = itk::BSplineControlPointImageFilter<typename Filter::BiasFieldControlPointLatticeType,
                                                    typename Filter::ScalarImageType>::New();
  spline->SetInput(filter->GetLogBiasFieldControlPointLattice());
  spline->SetSplineOrder(filter->GetSplineOrder());
  spline->SetSize(itkImage->GetLargestPossibleRegion().GetSize());
  spline->SetOrigin(itkImage->GetOrigin());
  spline->SetSpacing(itkImage->GetSpacing());
  spline->SetDirection(itkImage->GetDirection());
  spline->Update();
  const auto* values = spline->GetOutput()->GetBufferPointer();
  auto out = mutableFloatsOf(logField);
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<float>(values[i][0]);
}

/// Log field of a volume (D = 3) or one slice (D = 2); zero where there is too little to estimate from.
template <unsigned D>
Result<Volume> fieldOf(const Volume& source, const Volume& mask, const StepRun& run, Job& job) {
  const Geometry grid = shrunkGrid(source.geometry(), run.integer("shrink"));
  const auto small = resizeAlongAxes(source, grid, Interpolation::Linear, job);
  if (!small) return small;
  Job quiet = job.part(0.0, 0.0);
  auto smallMask = resampleTo(mask, grid, Interpolation::Nearest, 0.0, quiet);
  if (!smallMask) return smallMask;
  auto logField = makeFloatLike(*small);
  if (!logField) return logField;
  if (canEstimate(*small, *smallMask)) estimate<D>(*small, *smallMask, *logField, run, job);
  return resizeAlongAxes(*logField, source.geometry(), Interpolation::Linear, job);
}

/// Divides by the field; the mean inside the mask stays what it was.
void divide(const Volume& source, const Volume& mask, const Volume& logField, float* out) {
  const auto in = floatsOf(source);
  const auto field = floatsOf(logField);
  const auto* inside = mask.data<std::uint8_t>();
  double before = 0.0;
  double after = 0.0;
  for (std::size_t i = 0; i < in.size(); ++i) {
    out[i] = in[i] / std::exp(field[i]);
    if (inside[i] == 0) continue;
    before += in[i];
    after += out[i];
  }
  if (!(after > 0)) return;
  const auto scale = static_cast<float>(before / after);
  std::for_each(out, out + in.size(), [scale](float& value) { value *= scale; });
}

}  // namespace

Result<Volume> runN4BiasField(StepRun& run) {
  const auto source = toFloat(run.source);
  if (!source) return source;
  if (rangeOf(floatsOf(*source)).first < 0.0F)
    return Error{ErrorCode::InvalidArgument,
                 "The bias field step needs values of zero and more; put it before the normalisation.", ""};
  const auto mask = estimationMask(run, *source);
  if (!mask) return mask;
  auto result = makeFloatLike(*source);
  if (!result) return result;
  const int slices = source->geometry().size[2];
  float* out = result->mutableData<float>();
  const bool volumetric = slices >= kFewestSlices;
  const std::size_t pixels = static_cast<std::size_t>(source->geometry().size[0]) * source->geometry().size[1];
  for (int slice = 0; slice < (volumetric ? 1 : slices); ++slice) {
    const Volume image = volumetric ? *source : source->slice(slice);
    const Volume inside = volumetric ? *mask : mask->slice(slice);
    Job part = volumetric ? run.job.part(0.0, 1.0)
                          : run.job.part(static_cast<double>(slice) / slices, static_cast<double>(slice + 1) / slices);
    const auto field = volumetric ? fieldOf<3>(image, inside, run, part) : fieldOf<2>(image, inside, run, part);
    if (!field) return field;
    divide(image, inside, *field, out + slice * pixels);
  }
  run.notes.push_back(fmt::format("The bias field was removed ({}).", volumetric ? "N4, 3D" : "N4, slice by slice"));
  return result;
}

}  // namespace pellucid
