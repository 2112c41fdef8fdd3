// What is said of a whole image: that it is a key image, and the cardiothoracic ratio of its outlines.
#include <algorithm>
#include <utility>

#include "ui/model/image_plane.h"
#include "ui/viewer/measure_editor_p.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

const Annotation* MeasureEditor::keyMark() const {
  if (m_model == nullptr || !m_view.series()) return nullptr;
  const ShownPlane shown = m_view.shownPlane();
  const auto found = std::find_if(m_model->all().begin(), m_model->all().end(), [&](const Annotation& each) {
    return each.kind == AnnotationKind::KeyImage && pointsOn(each, shown);
  });
  return found == m_model->all().end() ? nullptr : &*found;
}

std::vector<int> MeasureEditor::keyImages() const {
  std::vector<int> images;
  if (m_model == nullptr || !m_view.series()) return images;
  for (const Annotation& each : m_model->all())
    if (each.kind == AnnotationKind::KeyImage && each.seriesUid == m_view.series()->series.uid)
      if (const int image = imageOf(*m_view.series(), each); image >= 0) images.push_back(image);
  return images;
}

void MeasureEditor::toggleKeyImage() {
  if (m_model == nullptr || !m_view.series() || !m_view.voxelsArrived()) return;
  if (m_view.plane() != PlaneKind::Stack)
    return Q_EMIT m_view.hinted(tr("Key images are chosen among the images as stored, not among planes."));
  if (const Annotation* mark = keyMark()) return m_model->remove(std::string(mark->id));
  Annotation chosen = onThisImage(AnnotationKind::KeyImage);
  chosen.points = {{(chosen.plane.size[0] - 1) / 2.0, (chosen.plane.size[1] - 1) / 2.0}};
  m_model->add(std::move(chosen));
}

void MeasureEditor::takeThoraxFromOutlines() {
  const auto points = m_drawing->points();
  const bool alongRow = points.size() == 2 && points[0][1] == points[1][1];
  if (m_drawing->kind() != AnnotationKind::CardiothoracicRatio || !alongRow) return;
  const auto widths = m_view.outlinedChest();
  if (!widths) return;
  m_drawing->setSecondLine(widths->widths.thorax[0], widths->widths.thorax[1]);
  Annotation annotation = drawn();
  m_drawing.reset();
  annotation.text =
      (widths->origin == OverlayOrigin::Model ? tr("Thorax from the AI outline - not for primary diagnosis")
                                              : tr("Thorax from the outline"))
          .toStdString();
  m_model->select(m_model->add(std::move(annotation)));
  Q_EMIT m_view.hinted(tr("The width of the thorax is that of the outlined lungs: check it, and move its ends."));
}

void MeasureEditor::addRatioFromOutlines() {
  if (m_model == nullptr || m_drawing || !m_view.voxelsArrived()) return;
  const auto widths = m_view.outlinedChest();
  if (!widths)
    return Q_EMIT m_view.hinted(
        tr("No outline of two lungs is on this image: run a model that outlines them, or draw both widths."));
  m_view.setTool(ToolId::CardiothoracicRatio);
  if (!widths->widths.heart)
    return Q_EMIT m_view.hinted(tr("Drag over the widest part of the heart: the thorax comes from the outline."));
  Annotation annotation = onThisImage(AnnotationKind::CardiothoracicRatio);
  const ChestWidths& chest = widths->widths;
  annotation.points = {(*chest.heart)[0], (*chest.heart)[1], chest.thorax[0], chest.thorax[1]};
  annotation.text = (widths->origin == OverlayOrigin::Model ? tr("From AI outlines - not for primary diagnosis")
                                                            : tr("From the outlines"))
                        .toStdString();
  m_model->select(m_model->add(std::move(annotation)));
  Q_EMIT m_view.hinted(tr("Both widths are those of the outlines: check them, and move their ends."));
}

}  // namespace pellucid::ui
