#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QStringList>
#include <memory>

#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::test {

inline void send(ui::SliceView& view, QEvent::Type type, const QPointF& at, Qt::MouseButton button,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
  QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button, held, modifiers);
  QApplication::sendEvent(&view, &event);
}

inline std::shared_ptr<LoadedSeries> ramp(int slices = 20) {
  Volume volume = filled<std::int16_t>(axialGrid(64, 48, slices), VoxelType::Int16,
                                       [](int x, int y, int z) { return x * 10 + y + z * 3; });
  volume.modality = {1.0, -100.0, "HU"};
  return series(volume, "CT");
}

inline std::unique_ptr<ui::SliceView> show(const std::shared_ptr<LoadedSeries>& loaded,
                                           const QSize& size = {900, 700}) {
  auto view = std::make_unique<ui::SliceView>();
  view->resize(size);
  const Study owner = study();
  view->setSeries(loaded, &owner);
  view->grab();
  return view;
}

inline QString textsOf(const ui::SliceView& view, ui::TextRole role) {
  QStringList texts;
  for (const ui::PlacedText& text : view.placedTexts())
    if (text.role == role) texts << text.text;
  return texts.join('\n');
}

}  // namespace pellucid::test
