#include <fmt/format.h>

#include <cstring>

#include "core/imaging/chest_view_p.h"
#include "core/imaging/float_volume_p.h"
#include "core/imaging/slices_p.h"
#include "core/imaging/step_run_p.h"

namespace pellucid {

namespace {

/// Values turned round between the lowest and the highest of the whole volume.
Result<Volume> inverted(StepRun& run) {
  const auto source = toFloat(run.source);
  if (!source) return source;
  auto result = makeFloatLike(*source);
  if (!result) return result;
  const auto in = floatsOf(*source);
  const auto [low, high] = rangeOf(in);
  const auto out = mutableFloatsOf(*result);
  for (std::size_t i = 0; i < in.size(); ++i) out[i] = low + (high - in[i]);
  return result;
}

std::string checkSentence(const std::optional<ChestView>& view) {
  if (!view) return "The polarity cannot be told from this image.";
  if (view->seemsInverted())
    return "As a frontal chest X-ray the image seems inverted: its middle is darker than the lungs.";
  if (view->seemsUpright()) return "As a frontal chest X-ray the image has the usual polarity.";
  return "The polarity cannot be told from the grey levels.";
}

/// Where voxel (0, 0) of the turned image lies in the old one, and the old steps along the new columns and rows.
struct Turn {
  std::array<int, 2> first;
  std::array<int, 2> alongColumns;
  std::array<int, 2> alongRows;
};

Turn turnBy(const std::string& degrees, const std::array<int, 3>& size) {
  if (degrees == "90") return {{0, size[1] - 1}, {0, -1}, {1, 0}};
  if (degrees == "180") return {{size[0] - 1, size[1] - 1}, {-1, 0}, {0, -1}};
  return {{size[0] - 1, 0}, {0, 1}, {-1, 0}};
}

Geometry turnedGeometry(const Geometry& old, const Turn& turn) {
  Geometry geometry = old;
  const std::array<const std::array<int, 2>*, 2> steps{&turn.alongColumns, &turn.alongRows};
  for (int axis = 0; axis < 2; ++axis) {
    const auto& step = *steps[static_cast<std::size_t>(axis)];
    const int oldAxis = step[0] != 0 ? 0 : 1;
    geometry.size[axis] = old.size[oldAxis];
    geometry.spacing[axis] = old.spacing[oldAxis];
    for (int i = 0; i < 3; ++i) geometry.direction[i][axis] = step[oldAxis] * old.direction[i][oldAxis];
  }
  geometry.origin = old.indexToWorld({static_cast<double>(turn.first[0]), static_cast<double>(turn.first[1]), 0.0});
  return geometry;
}

/// The same voxels at the same places, in another order.
Result<Volume> turned(const Volume& source, const std::string& degrees, Job& job) {
  const auto& size = source.geometry().size;
  const Turn turn = turnBy(degrees, size);
  auto result = Volume::allocate(turnedGeometry(source.geometry(), turn), source.type(), source.channels());
  if (!result) return result;
  result->modality = source.modality;
  const std::size_t voxelBytes = bytesPerVoxel(source.type()) * static_cast<std::size_t>(source.channels());
  std::byte* out = result->mutableBytes();
  const auto& newSize = result->geometry().size;
  for (int slice = 0; slice < newSize[2]; ++slice) {
    if (job.cancelled()) return Job::cancelledError();
    const std::byte* image = source.bytes() + static_cast<std::size_t>(slice) * size[0] * size[1] * voxelBytes;
    for (int row = 0; row < newSize[1]; ++row)
      for (int column = 0; column < newSize[0]; ++column, out += voxelBytes) {
        const int oldColumn = turn.first[0] + column * turn.alongColumns[0] + row * turn.alongRows[0];
        const int oldRow = turn.first[1] + column * turn.alongColumns[1] + row * turn.alongRows[1];
        std::memcpy(out, image + (static_cast<std::size_t>(oldRow) * size[0] + oldColumn) * voxelBytes, voxelBytes);
      }
  }
  return result;
}

}  // namespace

Result<Volume> runPolarity(StepRun& run) {
  const std::string& mode = run.text("mode");
  if (mode == "invert") {
    run.notes.push_back("The values were turned round.");
    return inverted(run);
  }
  if (mode != "check" && run.context.inverted) {
    run.notes.push_back("The file says that low values are bright (MONOCHROME1); the values were turned round.");
    run.context.inverted = false;
    return inverted(run);
  }
  if (mode == "file") {
    run.notes.push_back("The file does not ask for inverted values; they stay.");
    return run.source;
  }
  const auto view = chestViewOf(run.source, run.job);
  if (mode == "auto" && isRadiograph(run.context.modality) && view && view->seemsInverted()) {
    run.notes.push_back(checkSentence(view) + " The values were turned round.");
    return inverted(run);
  }
  run.notes.push_back(checkSentence(view));
  return run.source;
}

Result<Volume> runOrientation(StepRun& run) {
  const Geometry& geometry = run.source.geometry();
  if (geometry.inPatient) {
    run.notes.push_back(fmt::format("Rows run towards {}, columns towards {}.", orientationLetters(geometry.axis(0)),
                                    orientationLetters(geometry.axis(1))));
  } else if (isRadiograph(run.context.modality)) {
    const auto view = chestViewOf(run.source, run.job);
    run.notes.push_back(view && view->seemsOnItsSide()
                            ? "As a frontal chest X-ray the image seems to lie on its side: it is more alike top to "
                              "bottom than left to right."
                            : "The file does not say how the image lies; it does not seem to lie on its side.");
  } else {
    run.notes.push_back("How the image lies is not known.");
  }
  const std::string& turn = run.text("turn");
  if (turn == "none") return run.source;
  run.notes.push_back(fmt::format("Turned clockwise by {} degrees.", turn));
  return turned(run.source, turn, run.job);
}

}  // namespace pellucid
