#pragma once

#include <itkCommand.h>
#include <itkImage.h>

#include <array>

#include "core/base/job.h"
#include "core/base/volume.h"

namespace pellucid {

/// ITK's view of voxels that stay ours. Spacing matters to filters, place does not: origin and direction are left out.
template <typename T, unsigned D>
typename itk::Image<T, D>::Pointer itkView(const T* voxels, const std::array<int, 3>& size, const Vector3& spacing) {
  auto image = itk::Image<T, D>::New();
  typename itk::Image<T, D>::SizeType itkSize;
  std::size_t count = 1;
  double itkSpacing[D];
  for (unsigned axis = 0; axis < D; ++axis) {
    itkSize[axis] = static_cast<itk::SizeValueType>(size[axis]);
    itkSpacing[axis] = spacing[axis];
    count *= itkSize[axis];
  }
  image->SetRegions(itkSize);
  image->SetSpacing(itkSpacing);
  image->GetPixelContainer()->SetImportPointer(const_cast<T*>(voxels), count, false);
  return image;
}

/// Lets a job stop an iterative ITK filter: looks at it after each iteration and throws itk::ProcessAborted in the
/// calling thread. `expected` iterations are 100 %.
class IterationWatch : public itk::Command {
 public:
  using Self = IterationWatch;
  using Pointer = itk::SmartPointer<Self>;
  static Pointer watch(itk::ProcessObject& filter, Job& job, int expected) {
    Pointer watch = new Self;
    watch->UnRegister();
    watch->m_job = &job;
    watch->m_expected = expected;
    filter.AddObserver(itk::IterationEvent(), watch);
    return watch;
  }
  void Execute(itk::Object* /*caller*/, const itk::EventObject& /*event*/) override { next(); }
  void Execute(const itk::Object* /*caller*/, const itk::EventObject& /*event*/) override { next(); }

 private:
  void next() {
    if (m_job->cancelled()) throw itk::ProcessAborted(__FILE__, __LINE__);
    m_job->report(std::min(1.0, static_cast<double>(++m_done) / m_expected));
  }

  Job* m_job = nullptr;
  int m_expected = 1;
  int m_done = 0;
};

}  // namespace pellucid
