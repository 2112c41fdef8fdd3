#pragma once

#include <torch/csrc/jit/api/module.h>
#include <string>
#include <vector>

namespace pellucid {

/// Small pieces that nets are put together from. All modules of one net share its compilation unit.
using Units = std::shared_ptr<torch::jit::CompilationUnit>;

/// An empty module with a `training` flag; the type's name is made unique within the unit.
torch::jit::Module emptyModule(const Units& units, const std::string& typeName);

/// Convolution over 2 or 3 axes with the same kernel, stride and padding on each; He initialisation (fan out, He 2015).
struct ConvolutionShape {
  int dimensions = 2;
  int inputs = 1;
  int outputs = 1;
  int kernel = 3;
  int stride = 1;
  int padding = 1;
  bool bias = false;
  bool transposed = false;  ///< Kernel and stride double the size; padding is not used.
};
torch::jit::Module convolution(const Units& units, const ConvolutionShape& shape);

/// Running mean and variance (Ioffe 2015) with momentum 0.1 and epsilon 1e-5, as torchvision's.
torch::jit::Module batchNorm(const Units& units, int channels);
/// Statistics of each sample alone (Ulyanov 2016), with weight and bias.
torch::jit::Module instanceNorm(const Units& units, int channels);
torch::jit::Module linear(const Units& units, int inputs, int outputs);

/// Twice convolution 3, norm, ReLU: the step of a U-Net (Ronneberger 2015).
struct DoubleConvolutionShape {
  int dimensions = 2;
  int inputs = 1;
  int outputs = 1;
  bool instance = false;  ///< Instance norm instead of batch norm.
};
torch::jit::Module doubleConvolution(const Units& units, const DoubleConvolutionShape& shape);

/// Modules named "0", "1", ... whose `forward` applies them in turn.
torch::jit::Module sequence(const Units& units, const std::vector<torch::jit::Module>& modules);

}  // namespace pellucid
