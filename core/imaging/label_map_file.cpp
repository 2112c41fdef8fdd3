#include "core/imaging/label_map_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/imaging/colour_map.h"
#include "core/imaging/image_io.h"

namespace pellucid {

namespace {

constexpr double kToleranceVoxels = 0.1;
constexpr std::size_t kMostLabels = 255;

/// Where the voxels of the images are among those of the file: index = first + sum of step * index of the images.
struct IndexMap {
  std::array<std::int64_t, 3> step{};  ///< In voxels of the file, for each axis of the images.
  std::int64_t first = 0;
};

Error inconsistent(std::string sentence) {
  return {ErrorCode::Inconsistent, std::move(sentence), ""};
}

std::string sizeText(const std::array<int, 3>& size) {
  return fmt::format("{} x {} x {}", size[0], size[1], size[2]);
}

std::string spacingText(const Vector3& spacing) {
  return fmt::format("{:.4g} x {:.4g} x {:.4g} mm", spacing[0], spacing[1], spacing[2]);
}

/// What differs; the axes of the file are in the order of the images.
Error difference(const Geometry& file, const Geometry& images) {
  double turned = 0.0, spacingOff = 0.0, away = 0.0;
  for (int i = 0; i < 3; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const double off = std::abs(file.spacing[at] - images.spacing[at]) / images.spacing[at];
    spacingOff = std::max(spacingOff, off * std::max(1, images.size[at] - 1));
    turned = std::max(turned, std::acos(std::min(1.0, std::abs(dot(file.axis(i), images.axis(i))))));
  }
  for (int corner = 0; corner < 8; ++corner) {
    Vector3 index{};
    for (std::size_t i = 0; i < 3; ++i) index[i] = (corner >> i & 1) != 0 ? images.size[i] - 1 : 0;
    const Vector3 a = file.indexToWorld(index);
    const Vector3 b = images.indexToWorld(index);
    away = std::max(away, length({a[0] - b[0], a[1] - b[1], a[2] - b[2]}));
  }
  constexpr double kDegrees = 180.0 / 3.14159265358979;
  if (file.size != images.size)
    return inconsistent(
        fmt::format("The label map has {} voxels, the images have {}.", sizeText(file.size), sizeText(images.size)));
  if (spacingOff > kToleranceVoxels)
    return inconsistent(fmt::format("The voxels of the label map measure {}, those of the images {}.",
                                    spacingText(file.spacing), spacingText(images.spacing)));
  if (turned * kDegrees >= 0.1)
    return inconsistent(fmt::format(
        "The axes of the label map are turned by {:.1f} degrees against those of the images.", turned * kDegrees));
  return inconsistent(fmt::format("The label map lies up to {:.3g} mm away from the images.", away));
}

/// For each axis of the images the one of the file that runs along it most, all together.
std::array<int, 3> nearestAxes(const Geometry& file, const Geometry& images) {
  std::array<int, 3> axes{0, 1, 2};
  std::array<int, 3> best = axes;
  double bestSum = -1.0;
  do {
    double sum = 0.0;
    for (int i = 0; i < 3; ++i) sum += std::abs(dot(file.axis(axes[static_cast<std::size_t>(i)]), images.axis(i)));
    if (sum > bestSum + 1e-9) {
      best = axes;
      bestSum = sum;
    }
  } while (std::next_permutation(axes.begin(), axes.end()));
  return best;
}

Result<IndexMap> mapBetween(const Geometry& file, const Geometry& images) {
  Geometry wanted = images;
  Geometry given = file;
  if (file.inPatient != images.inPatient)
    return inconsistent(images.inPatient ? "The label map does not say where it lies in the patient, the images do."
                                         : "The images do not say where they lie in the patient, the label map does.");
  // Neither has a place: the voxels correspond by their numbers, and lengths count where the images know them.
  if (!images.inPatient) {
    wanted.origin = given.origin = {};
    wanted.direction = given.direction = Geometry().direction;
    if (images.calibration == Calibration::None) wanted.spacing = given.spacing;
  }
  const std::array<int, 3> axes = nearestAxes(given, wanted);
  const std::array<std::int64_t, 3> stride{1, given.size[0], static_cast<std::int64_t>(given.size[0]) * given.size[1]};
  IndexMap map;
  Geometry turned = given;  // The grid of the file in the order of the images.
  for (std::size_t i = 0; i < 3; ++i) {
    const auto from = static_cast<std::size_t>(axes[i]);
    const bool back = dot(given.axis(axes[i]), wanted.axis(static_cast<int>(i))) < 0.0;
    map.step[i] = back ? -stride[from] : stride[from];
    if (back) map.first += stride[from] * (given.size[from] - 1);
    turned.size[i] = given.size[from];
    turned.spacing[i] = given.spacing[from];
    for (std::size_t row = 0; row < 3; ++row)
      turned.direction[row][i] = back ? -given.direction[row][from] : given.direction[row][from];
    Vector3 corner{};
    if (back) corner[from] = given.size[from] - 1;
    const Vector3 moved = given.indexToWorld(corner);
    for (std::size_t row = 0; row < 3; ++row) turned.origin[row] += moved[row] - given.origin[row];
  }
  const double finest = *std::min_element(wanted.spacing.begin(), wanted.spacing.end());
  if (!turned.matches(wanted, kToleranceVoxels * finest)) return difference(turned, wanted);
  return map;
}

Error noLabels(const char* sentence) {
  return {ErrorCode::Unsupported, sentence, ""};
}

/// The number of each value of the file; 0 stays 0.
using Numbers = std::map<double, std::uint8_t>;

Result<Numbers> numbersOf(const Volume& file, Job& job) {
  return visitVoxels(file, [&](const auto* voxels) -> Result<Numbers> {
    Numbers numbers;
    const std::int64_t count = file.geometry().voxelCount();
    double last = 0.0;
    for (std::int64_t i = 0; i < count; ++i) {
      if (i % (1 << 22) == 0 && job.cancelled()) return Job::cancelledError();
      const double value = voxels[i] * file.modality.slope + file.modality.intercept;
      if (value == last) continue;
      last = value;
      if (value == 0.0 || std::isnan(value)) continue;  // Some programs leave what is outside without a value.
      if (!(value > 0.0) || value != std::floor(value) || value > 1e9)
        return noLabels("The file holds values that are no whole numbers from 0 on: it is an image, no label map.");
      numbers.emplace(value, std::uint8_t{0});
      if (numbers.size() > kMostLabels)
        return noLabels("The file holds more than 255 different values: it is an image, no label map.");
    }
    if (numbers.empty()) return noLabels("The file holds no labels: all its values are 0.");
    const bool asTheyAre = numbers.rbegin()->first <= static_cast<double>(kMostLabels);
    std::uint8_t next = 1;
    for (auto& [value, number] : numbers) number = asTheyAre ? static_cast<std::uint8_t>(value) : next++;
    return numbers;
  });
}

void copyVoxels(const Volume& file, const IndexMap& map, const Numbers& numbers, Volume& labels, Job& job) {
  const auto& size = labels.geometry().size;
  auto* out = labels.mutableData<std::uint8_t>();
  visitVoxels(file, [&](const auto* voxels) {
    double last = 0.0;
    std::uint8_t number = 0;
    for (int slice = 0; slice < size[2] && !job.cancelled(); ++slice)
      for (int row = 0; row < size[1]; ++row) {
        const auto* in = voxels + map.first + slice * map.step[2] + row * map.step[1];
        for (int column = 0; column < size[0]; ++column) {
          const double value = in[column * map.step[0]] * file.modality.slope + file.modality.intercept;
          if (std::isnan(value)) {
            number = 0;
            last = 0.0;
          } else if (value != last) {
            const auto found = numbers.find(value);
            number = found == numbers.end() ? std::uint8_t{0} : found->second;
            last = value;
          }
          *out++ = number;
        }
      }
  });
}

}  // namespace

Result<LabelMap> labelsOnGrid(const Volume& file, const Geometry& images, Job& job) {
  if (file.empty() || file.channels() != 1) return noLabels("A colour image is no label map.");
  const auto map = mapBetween(file.geometry(), images);
  if (!map) return map.error();
  const auto numbers = numbersOf(file, job);
  if (!numbers) return numbers.error();
  auto voxels = Volume::allocate(images, VoxelType::UInt8);
  if (!voxels) return voxels.error();
  copyVoxels(file, *map, *numbers, *voxels, job);
  if (job.cancelled()) return Job::cancelledError();
  LabelMap labels{std::move(*voxels), {}};
  for (const auto& [value, number] : *numbers) {
    SegmentLabel label;
    label.value = number;
    label.name = fmt::format("Label {:.0f}", value);
    label.rgb = segmentColour(number - 1);
    label.finding = false;
    labels.labels.push_back(std::move(label));
  }
  return labels;
}

Result<LabelMap> readLabelMap(const std::filesystem::path& file, const Geometry& images, Job& job) {
  // Of many files beside the images most lie on other grids: their voxels need not be read.
  if (const auto grid = gridOfFile(file))
    if (const auto map = mapBetween(*grid, images); !map) return map.error();
  auto volume = readImageFile(file);
  if (!volume) return volume.error();
  if (volume->geometry().calibration != Calibration::File)
    return noLabels("Only NIfTI and NRRD files are read as label maps.");
  return labelsOnGrid(*volume, images, job);
}

}  // namespace pellucid
