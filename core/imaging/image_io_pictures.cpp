#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/imaging/image_io_p.h"

namespace pellucid {

namespace {

constexpr std::uint64_t kMostPixels = std::uint64_t{1} << 28;
constexpr std::uint64_t kLongestSide = 65500;

Error damaged() {
  return {ErrorCode::Malformed, "The image cannot be decoded; it is damaged or of a kind that is not supported.", ""};
}

Result<void> checkSizes(const std::vector<PageSize>& pages) {
  std::uint64_t pixels = 0;
  for (const PageSize& page : pages) {
    if (page.columns == 0 || page.rows == 0) return damaged();
    if (page.columns > kLongestSide || page.rows > kLongestSide)
      return Error{ErrorCode::OutOfMemory, "The image is larger than this program reads.", ""};
    pixels += page.columns * page.rows;
    if (pixels > kMostPixels) return Error{ErrorCode::OutOfMemory, "The image is larger than this program reads.", ""};
    if (page.columns != pages.front().columns || page.rows != pages.front().rows)
      return Error{ErrorCode::Unsupported, "The pages of the TIFF file have different sizes.", ""};
  }
  return {};
}

/// Decoded pages in the file's own depth and channels.
std::vector<cv::Mat> decode(const std::string& bytes, std::size_t pageCount, const std::filesystem::path& file) {
  std::vector<cv::Mat> pages;
  if (pageCount > 1) {
    // OpenCV decodes several pages from files only.
    cv::imreadmulti(file.string(), pages, cv::IMREAD_UNCHANGED);
    if (pages.size() != pageCount) pages.clear();
    return pages;
  }
  const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char*>(bytes.data()));
  cv::Mat page = cv::imdecode(raw, cv::IMREAD_UNCHANGED);
  if (!page.empty()) pages.push_back(std::move(page));
  return pages;
}

bool greyInColour(const cv::Mat& image) {
  std::vector<cv::Mat> channels;
  cv::split(image, channels);
  return cv::norm(channels[0], channels[1], cv::NORM_INF) == 0 && cv::norm(channels[1], channels[2], cv::NORM_INF) == 0;
}

/// One channel, or 8-bit RGB; an alpha channel is dropped.
cv::Mat inOurChannels(const cv::Mat& page, bool grey) {
  if (page.channels() == 1) return page;
  cv::Mat result;  // never the same memory as the page: OpenCV would swap channels twice
  if (page.channels() == 2 || grey) {
    cv::extractChannel(page, result, 0);
    return result;
  }
  cv::cvtColor(page, result, page.channels() == 4 ? cv::COLOR_BGRA2RGB : cv::COLOR_BGR2RGB);
  // Colour is 8-bit here: keep the upper byte of deeper files.
  if (result.depth() == CV_16U) result.convertTo(result, CV_8U, 1.0 / 257.0);
  return result;
}

bool knownDepth(int depth, VoxelType& type) {
  switch (depth) {
    case CV_8U:
      type = VoxelType::UInt8;
      return true;
    case CV_8S:
      type = VoxelType::Int8;
      return true;
    case CV_16U:
      type = VoxelType::UInt16;
      return true;
    case CV_16S:
      type = VoxelType::Int16;
      return true;
    case CV_32S:
      type = VoxelType::Int32;
      return true;
    case CV_32F:
      type = VoxelType::Float32;
      return true;
    default:
      return false;
  }
}

}  // namespace

Result<Volume> readPicture(const std::string& bytes, ImageFormat format, const std::filesystem::path& file) {
  const auto sizes = pagesOf(bytes, format);
  if (!sizes) return sizes.error();
  if (auto checked = checkSizes(*sizes); !checked) return checked.error();
  std::vector<cv::Mat> pages = decode(bytes, sizes->size(), file);
  if (pages.empty()) return damaged();
  const bool grey = std::all_of(pages.begin(), pages.end(),
                                [](const cv::Mat& page) { return page.channels() < 3 || greyInColour(page); });
  for (cv::Mat& page : pages) {
    page = inOurChannels(page, grey);
    if (page.depth() == CV_64F) page.convertTo(page, CV_32F);
    if (page.size() != pages.front().size() || page.type() != pages.front().type()) return damaged();
  }
  VoxelType type{};
  if (!knownDepth(pages.front().depth(), type) || (pages.front().channels() == 3 && type != VoxelType::UInt8))
    return Error{ErrorCode::Unsupported, "The image has a colour depth that is not supported.", ""};
  Geometry geometry;
  geometry.size = {pages.front().cols, pages.front().rows, static_cast<int>(pages.size())};
  auto volume = Volume::allocate(geometry, type, pages.front().channels());
  if (!volume) return volume;
  std::byte* out = volume->mutableBytes();
  for (const cv::Mat& page : pages)
    for (int row = 0; row < page.rows; ++row) {
      const std::size_t rowBytes = static_cast<std::size_t>(page.cols) * page.elemSize();
      std::memcpy(out, page.ptr(row), rowBytes);
      out += rowBytes;
    }
  return volume;
}

}  // namespace pellucid
