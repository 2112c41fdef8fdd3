#include "core/report/key_image.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "core/imaging/colour_map.h"
#include "core/imaging/voi.h"

namespace pellucid {

namespace {

constexpr int kSmallestSide = 64;
constexpr int kLargestSide = 1160;
constexpr double kFillOpacity = 0.18;
/// Saliency below this fades out, so that the anatomy under indifferent regions stays readable.
constexpr double kFadeBelow = 0.25;

struct Turn {
  bool transpose = false;  ///< The picture's x axis runs along the rows of the stored image.
  bool flipX = false;
  bool flipY = false;
};

/// Directions to the right and down in which radiologists look at the plane with this normal.
std::pair<Vector3, Vector3> usualDirections(const Vector3& normal) {
  const Vector3 left{1, 0, 0}, posterior{0, 1, 0}, feet{0, 0, -1};
  const double x = std::abs(normal[0]), y = std::abs(normal[1]), z = std::abs(normal[2]);
  if (z >= x && z >= y) return {left, posterior};
  if (y >= x) return {left, feet};
  return {posterior, feet};
}

Turn turnFor(const Geometry& geometry) {
  if (!geometry.inPatient || geometry.calibration != Calibration::File) return {};
  const auto [right, down] = usualDirections(geometry.axis(2));
  Turn turn;
  turn.transpose = std::abs(dot(geometry.axis(1), right)) > std::abs(dot(geometry.axis(0), right));
  turn.flipX = dot(geometry.axis(turn.transpose ? 1 : 0), right) < 0;
  turn.flipY = dot(geometry.axis(turn.transpose ? 0 : 1), down) < 0;
  return turn;
}

/// Maps the picture's pixels to columns and rows of the stored slice.
class PictureGrid {
 public:
  PictureGrid(const Geometry& geometry, int largestSide) : m_turn(turnFor(geometry)) {
    m_columns = geometry.size[0];
    m_rows = geometry.size[1];
    const double across = m_columns * geometry.spacing[0], along = m_rows * geometry.spacing[1];
    const double extentX = m_turn.transpose ? along : across, extentY = m_turn.transpose ? across : along;
    const double perUnit = std::clamp(largestSide, kSmallestSide, kLargestSide) / std::max(extentX, extentY);
    m_width = std::max(1, static_cast<int>(std::lround(extentX * perUnit)));
    m_height = std::max(1, static_cast<int>(std::lround(extentY * perUnit)));
  }

  int width() const { return m_width; }
  int height() const { return m_height; }

  struct Point {
    double column, row;
  };
  Point stored(int x, int y) const {
    double u = (x + 0.5) / m_width, v = (y + 0.5) / m_height;
    if (m_turn.flipX) u = 1.0 - u;
    if (m_turn.flipY) v = 1.0 - v;
    if (m_turn.transpose) std::swap(u, v);
    return {u * m_columns - 0.5, v * m_rows - 0.5};
  }

 private:
  Turn m_turn;
  int m_columns = 1, m_rows = 1, m_width = 1, m_height = 1;
};

using Colour = std::array<double, 3>;

Colour colourOf(std::uint32_t rgb) {
  return {static_cast<double>(rgb >> 16 & 0xFFu), static_cast<double>(rgb >> 8 & 0xFFu),
          static_cast<double>(rgb & 0xFFu)};
}

struct Picture {
  Volume pixels;
  int width = 0;

  std::uint8_t* at(int x, int y) {
    return pixels.mutableData<std::uint8_t>() +
           (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * 3;
  }
  void blend(int x, int y, const Colour& colour, double alpha) {
    std::uint8_t* pixel = at(x, y);
    for (int c = 0; c < 3; ++c)
      pixel[c] = static_cast<std::uint8_t>(
          std::lround(pixel[c] * (1.0 - alpha) + colour[static_cast<std::size_t>(c)] * alpha));
  }
};

/// Bilinear between the four neighbours, the edge repeated outside.
double sample(const Volume& image, int slice, int channel, PictureGrid::Point point) {
  const auto& size = image.geometry().size;
  const double column = std::clamp(point.column, 0.0, size[0] - 1.0), row = std::clamp(point.row, 0.0, size[1] - 1.0);
  const int c0 = static_cast<int>(column), r0 = static_cast<int>(row);
  const int c1 = std::min(c0 + 1, size[0] - 1), r1 = std::min(r0 + 1, size[1] - 1);
  const double fc = column - c0, fr = row - r0;
  return (image.storedValue(c0, r0, slice, channel) * (1 - fc) + image.storedValue(c1, r0, slice, channel) * fc) *
             (1 - fr) +
         (image.storedValue(c0, r1, slice, channel) * (1 - fc) + image.storedValue(c1, r1, slice, channel) * fc) * fr;
}

void drawImage(Picture& picture, const PictureGrid& grid, const Volume& shown) {
  for (int y = 0; y < grid.height(); ++y)
    for (int x = 0; x < grid.width(); ++x) {
      std::uint8_t* pixel = picture.at(x, y);
      for (int c = 0; c < 3; ++c)
        pixel[c] = c > 0 && shown.channels() == 1
                       ? pixel[0]
                       : static_cast<std::uint8_t>(std::lround(sample(shown, 0, c, grid.stored(x, y))));
    }
}

void drawSaliency(Picture& picture, const PictureGrid& grid, const KeyImageRequest& request) {
  const Volume& map = *request.saliency;
  const ColourMap& colours = colourMap(request.colourMap);
  const int slice = map.geometry().size[2] == 1 ? 0 : request.slice;
  for (int y = 0; y < grid.height(); ++y)
    for (int x = 0; x < grid.width(); ++x) {
      const double found = sample(map, slice, 0, grid.stored(x, y));
      const double value = std::isfinite(found) ? std::clamp(found, 0.0, 1.0) : 0.0;
      const auto index = static_cast<std::size_t>(std::lround(value * 255.0));
      picture.blend(x, y, colourOf(colours[index]), request.opacity * std::min(1.0, value / kFadeBelow));
    }
}

void drawSegments(Picture& picture, const PictureGrid& grid, const KeyImageRequest& request) {
  const Volume& voxels = request.segmentation->voxels;
  const auto& size = voxels.geometry().size;
  const int slice = size[2] == 1 ? 0 : request.slice;
  std::array<std::optional<Colour>, 256> colours;
  for (const SegmentLabel& label : request.segmentation->labels)
    if (label.value >= 1 && label.value <= 255) colours[static_cast<std::size_t>(label.value)] = colourOf(label.rgb);
  const auto labelAt = [&](int x, int y) -> std::size_t {
    if (x < 0 || y < 0 || x >= grid.width() || y >= grid.height()) return 0;
    const auto point = grid.stored(x, y);
    return static_cast<std::size_t>(
        voxels.storedValue(std::clamp(static_cast<int>(std::lround(point.column)), 0, size[0] - 1),
                           std::clamp(static_cast<int>(std::lround(point.row)), 0, size[1] - 1), slice));
  };
  const int thickness = std::max(2, std::max(grid.width(), grid.height()) / 350);
  for (int y = 0; y < grid.height(); ++y)
    for (int x = 0; x < grid.width(); ++x) {
      const std::size_t label = labelAt(x, y);
      if (label == 0 || label > 255 || !colours[label]) continue;
      const bool edge = labelAt(x - thickness, y) != label || labelAt(x + thickness, y) != label ||
                        labelAt(x, y - thickness) != label || labelAt(x, y + thickness) != label;
      picture.blend(x, y, *colours[label], edge ? 1.0 : kFillOpacity);
    }
}

/// Digits of the colour bar, five columns by seven rows; a picture in the core knows no fonts.
void drawDigit(Picture& picture, const std::array<std::uint8_t, 7>& rows, int left, int top, int scale) {
  for (int y = 0; y < 7 * scale; ++y)
    for (int x = 0; x < 5 * scale; ++x)
      if (rows[static_cast<std::size_t>(y / scale)] >> (4 - x / scale) & 1u)
        picture.blend(left + x, top + y, {255.0, 255.0, 255.0}, 1.0);
}

void drawColourBar(Picture& picture, const KeyImageRequest& request, int left, int height) {
  constexpr std::array<std::uint8_t, 7> kOne{0x04, 0x0C, 0x04, 0x04, 0x04, 0x04, 0x0E};
  constexpr std::array<std::uint8_t, 7> kZero{0x0E, 0x11, 0x11, 0x11, 0x11, 0x11, 0x0E};
  const ColourMap& colours = colourMap(request.colourMap);
  const int scale = height >= 300 ? 2 : 1, digit = 7 * scale + 6;
  const int top = digit + 2, bottom = height - digit - 2, barLeft = left + kColourBarPixels / 3,
            barRight = left + kColourBarPixels * 3 / 4;
  if (bottom - top < 8) return;
  for (int y = top; y < bottom; ++y) {
    const double value = 1.0 - static_cast<double>(y - top) / (bottom - top - 1);
    const Colour colour = colourOf(colours[static_cast<std::size_t>(std::lround(value * 255.0))]);
    for (int x = barLeft; x < barRight; ++x) picture.blend(x, y, colour, 1.0);
  }
  const int middle = (barLeft + barRight - 5 * scale) / 2;
  drawDigit(picture, kOne, middle, 4, scale);
  drawDigit(picture, kZero, middle, height - 7 * scale - 4, scale);
}

bool fits(const Volume& overlay, const Geometry& image) {
  const auto& size = overlay.geometry().size;
  return !overlay.empty() && overlay.channels() == 1 && size[0] == image.size[0] && size[1] == image.size[1] &&
         (size[2] == 1 || size[2] == image.size[2]);
}

std::string opposite(const std::string& letters) {
  static constexpr std::string_view kFrom = "LRAPHF", kTo = "RLPAFH";
  std::string turned;
  for (const char letter : letters) {
    const auto place = kFrom.find(letter);
    if (place == std::string_view::npos) return {};
    turned += kTo[place];
  }
  return turned;
}

template <typename Weight>
int heaviestSlice(const Volume& volume, Weight weight) {
  const auto& size = volume.geometry().size;
  int best = 0;
  double most = -1.0;
  for (int slice = 0; slice < size[2]; ++slice) {
    double sum = 0.0;
    for (int row = 0; row < size[1]; ++row)
      for (int column = 0; column < size[0]; ++column) sum += weight(volume.storedValue(column, row, slice));
    if (sum > most) {
      most = sum;
      best = slice;
    }
  }
  return best;
}

}  // namespace

Result<Volume> renderKeyImage(const KeyImageRequest& request) {
  if (request.volume == nullptr || request.volume->empty() || request.slice < 0 ||
      request.slice >= request.volume->geometry().size[2])
    return Error{ErrorCode::InvalidArgument, "There is no such image in the series.", ""};
  const Geometry& geometry = request.volume->geometry();
  if ((request.segmentation != nullptr && !fits(request.segmentation->voxels, geometry)) ||
      (request.saliency != nullptr && !fits(*request.saliency, geometry)))
    return Error{ErrorCode::Inconsistent, "An overlay does not have the size of its image and was not drawn.", ""};
  auto shown = renderSlice(*request.volume, request.slice, request.look);
  if (!shown) return shown.error();
  if (!request.graphics.empty()) drawGraphics(*shown, request.graphics.slice(request.slice), request.shutterGrey);
  const PictureGrid grid(geometry, request.largestSide);
  const int width = grid.width() + (request.saliency != nullptr ? kColourBarPixels : 0);
  Geometry square;
  square.size = {width, grid.height(), 1};
  auto pixels = Volume::allocate(square, VoxelType::UInt8, 3);
  if (!pixels) return pixels.error();
  Picture picture{std::move(*pixels), width};
  drawImage(picture, grid, *shown);
  if (request.saliency != nullptr) {
    drawSaliency(picture, grid, request);
    drawColourBar(picture, request, grid.width(), grid.height());
  }
  if (request.segmentation != nullptr) drawSegments(picture, grid, request);
  return picture.pixels;
}

ImageLetters keyImageLetters(const Geometry& geometry, const std::string& patientOrientation) {
  if (geometry.inPatient) {
    const Turn turn = turnFor(geometry);
    Vector3 right = geometry.axis(turn.transpose ? 1 : 0), down = geometry.axis(turn.transpose ? 0 : 1);
    for (double& value : right) value = turn.flipX ? -value : value;
    for (double& value : down) value = turn.flipY ? -value : value;
    const std::string r = orientationLetters(right), b = orientationLetters(down);
    return {opposite(r), r, opposite(b), b};
  }
  // (0020,0020): direction of the rows, then of the columns. PS3.3 C.7.6.1.1.1
  const auto separator = patientOrientation.find('\\');
  if (separator == std::string::npos) return {};
  const std::string right = patientOrientation.substr(0, separator), bottom = patientOrientation.substr(separator + 1);
  const std::string left = opposite(right), top = opposite(bottom);
  return {left, opposite(left), top, opposite(top)};
}

int mostLabelledSlice(const LabelMap& segmentation) {
  return heaviestSlice(segmentation.voxels, [](double value) { return value > 0.0 ? 1.0 : 0.0; });
}

int mostSalientSlice(const Volume& saliency) {
  return heaviestSlice(saliency, [](double value) { return std::isfinite(value) ? value : 0.0; });
}

}  // namespace pellucid
