#pragma once

#include <QImage>
#include <QSize>
#include <QTransform>
#include <array>
#include <cstdint>
#include <vector>

#include "core/base/volume.h"

namespace pellucid::ui {

struct LabelPaint {
  std::uint32_t rgb = 0;
  std::uint32_t alpha = 0;  ///< 0 to 256; 0 leaves the image alone.
};

/// The labels of one slice as the screen shows them: the nearest pixel's, as runs of screen pixels without the
/// background. Rows of the screen that show one row of the slice share their runs.
class LabelRuns {
 public:
  /// `indexToDevice` maps pixel centres to device pixels and keeps axes parallel to the screen.
  void set(const Volume& slice, const QTransform& indexToDevice, const QSize& device);
  /// Blends the colour of each label over the image, RGB32 of the device.
  void paint(QImage& image, const std::array<LabelPaint, 256>& paints) const;

 private:
  struct Run {
    int begin = 0;
    int end = 0;
    std::uint8_t label = 0;
  };
  struct Row {
    std::size_t first = 0;
    std::size_t last = 0;  ///< Behind the last run.
  };
  template <typename T>
  void addRow(const T* line, std::ptrdiff_t stride, const std::vector<int>& columns, int begin);

  int m_top = 0;
  std::vector<Row> m_rows;
  std::vector<Run> m_runs;
};

}  // namespace pellucid::ui
