// Times planes through a 512 x 512 x 400 CT and prints median and 99th percentile of the wall clock in milliseconds,
// beside ITK's ResampleImageFilter for the same plane on the same number of threads.
#include <itkImage.h>
#include <itkImportImageFilter.h>
#include <itkLinearInterpolateImageFunction.h>
#include <itkMultiThreaderBase.h>
#include <itkResampleImageFilter.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <thread>
#include <vector>

#include "core/imaging/plane_stack.h"
#include "core/imaging/reslice.h"

namespace {

using namespace pellucid;
using ItkImage = itk::Image<std::int16_t, 3>;

struct Times {
  double median = 0.0;
  double p99 = 0.0;
  double processor = 0.0;  ///< Median of the time that the threads computed, both together.
};

double processMilliseconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

Times timesOf(int repeats, const std::function<void(int)>& once) {
  std::vector<double> milliseconds;
  std::vector<double> processor;
  for (int i = -3; i < repeats; ++i) {
    const double before = processMilliseconds();
    const auto start = std::chrono::steady_clock::now();
    once(std::max(0, i));
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    if (i < 0) continue;
    milliseconds.push_back(taken.count());
    processor.push_back(processMilliseconds() - before);
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  std::sort(processor.begin(), processor.end());
  return {milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 99 / 100],
          processor[processor.size() / 2]};
}

Volume noise() {
  Geometry grid;
  grid.size = {512, 512, 400};
  grid.spacing = {0.7, 0.7, 1.0};
  grid.inPatient = true;
  Volume volume = *Volume::allocate(grid, VoxelType::Int16);
  auto* voxels = volume.mutableData<std::int16_t>();
  std::uint32_t state = 12345;
  for (std::int64_t i = 0; i < grid.voxelCount(); ++i) {
    state = state * 1664525U + 1013904223U;
    voxels[i] = static_cast<std::int16_t>(static_cast<int>(state >> 21) - 1000);
  }
  return volume;
}

ItkImage::Pointer itkImageOf(const Volume& volume) {
  const Geometry& grid = volume.geometry();
  auto import = itk::ImportImageFilter<std::int16_t, 3>::New();
  ItkImage::RegionType region;
  for (unsigned i = 0; i < 3; ++i) region.SetSize(i, static_cast<itk::SizeValueType>(grid.size[i]));
  import->SetRegion(region);
  import->SetSpacing(grid.spacing.data());
  import->SetOrigin(grid.origin.data());
  import->SetImportPointer(const_cast<std::int16_t*>(volume.data<std::int16_t>()),
                           static_cast<itk::SizeValueType>(grid.voxelCount()), false);
  import->Update();
  ItkImage::Pointer image = import->GetOutput();
  image->DisconnectPipeline();
  return image;
}

void resampleWithItk(ItkImage* image, const Geometry& plane) {
  auto filter = itk::ResampleImageFilter<ItkImage, ItkImage>::New();
  filter->SetInterpolator(itk::LinearInterpolateImageFunction<ItkImage>::New());
  filter->SetInput(image);
  ItkImage::SizeType size;
  ItkImage::DirectionType direction;
  for (unsigned i = 0; i < 3; ++i) {
    size[i] = static_cast<itk::SizeValueType>(plane.size[i]);
    for (unsigned k = 0; k < 3; ++k) direction(i, k) = plane.direction[i][k];
  }
  filter->SetSize(size);
  filter->SetOutputSpacing(plane.spacing.data());
  filter->SetOutputOrigin(plane.origin.data());
  filter->SetOutputDirection(direction);
  filter->Update();
}

struct Case {
  const char* name;
  PlaneKind kind;
  double turn;
};

/// The middle of the stack as 1024 x 1024 pixels.
Geometry asScreen(const Geometry& stack) {
  return planeOf(stack, stack.size[2] / 2).resampledTo({1024, 1024, 1});
}

void bench(const Volume& volume, ItkImage* image, const Case& wanted) {
  const Matrix3 turn = turnedAbout(kNotTurned, {0.48, 0.6, 0.64}, wanted.turn);
  const Vector3 middle = volume.geometry().indexToWorld({255.5, 255.5, 199.5});
  const Geometry stack = planeStack(volume.geometry(), planeAxes(wanted.kind, turn), middle);
  const auto planeAt = [&](int i) { return planeOf(stack, stack.size[2] / 4 + i % (stack.size[2] / 2)); };
  const auto print = [&](const char* what, const Times& times) {
    std::printf("%-12s %4d x %4d  %-34s %8.2f %8.2f ms %8.2f ms\n", wanted.name, stack.size[0], stack.size[1], what,
                times.median, times.p99, times.processor);
  };
  print("plane, linear", timesOf(40, [&](int i) { (void)reslice(volume, planeAt(i), Interpolation::Linear); }));
  print("20 mm maximum", timesOf(40, [&](int i) {
          (void)reslice(volume, planeAt(i), Interpolation::Linear, {SlabKind::Maximum, 20.0});
        }));
  print("20 mm mean", timesOf(40, [&](int i) {
          (void)reslice(volume, planeAt(i), Interpolation::Linear, {SlabKind::Mean, 20.0});
        }));
  print("plane at 1024 x 1024, linear",
        timesOf(40, [&](int) { (void)reslice(volume, asScreen(stack), Interpolation::Linear); }));
  print("ITK: plane, linear", timesOf(10, [&](int i) { resampleWithItk(image, planeAt(i)); }));
}

}  // namespace

int main() {
  const unsigned threads = std::min(2U, std::max(1U, std::thread::hardware_concurrency()));
  itk::MultiThreaderBase::SetGlobalDefaultNumberOfThreads(threads);
  const Volume volume = noise();
  const ItkImage::Pointer image = itkImageOf(volume);
  std::printf("%u threads, wall clock; processor time of both    %19s %8s %11s\n", threads, "median", "p99",
              "processor");
  for (const Case& wanted : {Case{"axial", PlaneKind::Axial, 0.0}, Case{"coronal", PlaneKind::Coronal, 0.0},
                             Case{"sagittal", PlaneKind::Sagittal, 0.0}, Case{"oblique", PlaneKind::Coronal, 0.4}})
    bench(volume, image, wanted);
  return 0;
}
