#pragma once

#include <cmath>
#include <memory>
#include <string>

#include "core/imaging/annotation_measures.h"
#include "tests/ui/view_events.h"
#include "tests/ui/viewer_phantom.h"
#include "ui/model/annotations.h"
#include "ui/viewer/measure_editor.h"
#include "ui/viewer/measure_shape.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::test {

inline constexpr QPointF kViewSize(900, 700);

/// 120 x 80 pixels of 0.5 x 0.8 mm; the value of a pixel is 10 column + row + 1000 slice.
inline std::shared_ptr<LoadedSeries> phantom(Calibration calibration = Calibration::Scanner) {
  Geometry grid = axialGrid(120, 80, 5);
  grid.spacing = {0.5, 0.8, 3.0};
  grid.calibration = calibration;
  Volume volume =
      filled<std::int16_t>(grid, VoxelType::Int16, [](int x, int y, int z) { return x * 10 + y + z * 1000; });
  volume.modality = {1.0, 0.0, "HU"};
  auto loaded = series(volume, "CT");
  for (int i = 0; i < 5; ++i) {
    Instance instance;
    instance.sopInstanceUid = "1.2.3.4." + std::to_string(i);
    loaded->series.instances.push_back(instance);
  }
  return loaded;
}

/// A view with a model, as the window makes it.
struct Desk {
  QUndoStack undo;
  ui::Annotations model{undo};
  ui::SliceView view;
  std::shared_ptr<LoadedSeries> loaded;

  explicit Desk(std::shared_ptr<LoadedSeries> shown = phantom(), const ui::ViewState& state = {})
      : loaded(std::move(shown)) {
    view.resize(static_cast<int>(kViewSize.x()), static_cast<int>(kViewSize.y()));
    view.setMeasurements(&model);
    const Study owner = study();
    view.setSeries(loaded, &owner, state);
    view.grab();
  }
  QPointF at(double column, double row) const { return view.displayTransform().toView({column, row}); }
  void drawLength(const QPointF& from, const QPointF& to) {
    view.setTool(ui::ToolId::Length);
    drag(view, at(from.x(), from.y()), at(to.x(), to.y()));
  }
  ui::MeasureShape shape() {
    return ui::measureShapes(view.measures().layers(), view.displayTransform().imageToView(), view.size(), 1.0).front();
  }
  const Annotation& last() const { return model.all().back(); }
  AnnotationMeasures measures() const { return measure(last(), loaded->volume); }
  double value(Quantity quantity) const {
    for (const MeasuredValue& value : measures().values)
      if (value.quantity == quantity) return value.value;
    return std::nan("");
  }
};

}  // namespace pellucid::test
