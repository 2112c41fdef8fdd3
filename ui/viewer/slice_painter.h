#pragma once

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "ui/viewer/corner_texts.h"
#include "ui/viewer/edge_marks.h"
#include "ui/viewer/free_room.h"
#include "ui/viewer/slice_layers.h"
#include "ui/viewer/slice_scene.h"
#include "ui/viewer/text_layout.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

/// Paints one plane with its overlays, four-corner text, rulers and marks. Keeps what it computed between paints; one
/// painter per view, GUI thread only.
class SlicePainter {
 public:
  void paint(QPainter& painter, const SliceScene& scene, const QSizeF& view);
  /// The image alone with its overlays in a round lens; `scene` is the enlarged one. "2.5 x" stands below.
  void paintLens(QPainter& painter, const SliceScene& scene, const QPointF& centre, double radius, double factor);
  /// Every text of the last paint, none overlapping another.
  const std::vector<PlacedText>& placedTexts() const { return m_texts; }

  /// Where the slice position bar can be grasped.
  static QRectF scrollTrack(const QSizeF& view);
  static QRectF scrollHandle(const QSizeF& view, int index, int count);

 private:
  /// The pixels and all that is drawn on them, within `part` of the view.
  void paintContent(QPainter& painter, const SliceScene& scene, const QSizeF& view, const QRectF& part);
  void paintOutlines(QPainter& painter, const SliceScene& scene);
  /// A bar of colours with what its ends mean, and sentences below.
  struct ColourBar {
    QString low, high;
    QStringList captions;
    std::function<std::uint32_t(double share)> colourAt;
  };
  struct PlacedBar {
    ColourBar colours;
    QRectF box;
  };
  /// Where the texts of the corners and edges stand, before anything is painted.
  struct Layout {
    CornerLayout corners;
    EdgeMarks edges;
    std::optional<PlacedBar> heatBar;
  };
  /// All of it is then taken in `m_room`.
  Layout layOut(QPainter& painter, const SliceScene& scene, const QRectF& area, const QSizeF& view);
  Layout layOut(QPainter& painter, const SliceScene& scene, const QRectF& area, const QSizeF& view,
                const DisplacedTexts& displaced);
  void paintCorners(QPainter& painter, const SliceScene& scene, const CornerLayout& corners);
  void paintEdges(QPainter& painter, const EdgeMarks& edges);
  void paintBars(QPainter& painter, const SliceScene& scene, const QRectF& area, const Layout& layout);
  ColourBar saliencyBar(double width) const;
  static ColourBar imageBar(const SliceScene& scene);
  static ColourBar fusionBar(const FusionLayer& layer);
  static ColourBar windowBar(const VoiWindow& window, const ModalityTransform& modality, bool inverted,
                             const std::string& colours);
  /// Upright at the right edge, where it leaves the anatomy alone, without a caption: the marks say what is shown in
  /// colours. At the lower edge where there is no room.
  void paintValueBar(QPainter& painter, const QRectF& area, const ColourBar& colours);
  void paintColourBar(QPainter& painter, const QRectF& area, const ColourBar& colours);
  /// With its captions at the lower edge, above what is there; empty where there is no room.
  std::optional<PlacedBar> placedBar(const QRectF& area, const ColourBar& colours) const;
  void paintPlacedBar(QPainter& painter, const QRectF& area, const PlacedBar& placed);
  void paintScrollBar(QPainter& painter, const SliceScene& scene, const QSizeF& view);
  void paintFrame(QPainter& painter, const SliceScene& scene, const QSizeF& view);
  void paintPlaceholder(QPainter& painter, const SliceScene& scene, const QSizeF& view);

  void place(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QFont& font,
             const QColor& colour);
  QFont font(TypeScale scale, QFont::Weight weight = QFont::Normal) const;

  SliceLayers m_layers;
  OutlinedText m_outlined;
  std::vector<PlacedText> m_texts;
  FreeRoom m_room;
  double m_textScale = 1.0;
  bool m_small = false;
};

}  // namespace pellucid::ui
