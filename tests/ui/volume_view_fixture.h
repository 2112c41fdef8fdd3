#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <memory>

#include "tests/ui/viewer_phantom.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"

namespace pellucid::test {

using namespace pellucid::ui;

/// A ball of bone of 10 mm radius in the middle of 48 x 48 x 16 voxels of 1 x 1 x 3 mm.
inline std::shared_ptr<LoadedSeries> ballOfBone(const std::string& uid = "1.2.3") {
  Volume volume = filled<std::int16_t>(axialGrid(48, 48, 16), VoxelType::Int16, [](int x, int y, int z) {
    const double radius = std::sqrt(std::pow(x - 23.5, 2) + std::pow(y - 23.5, 2) + std::pow(3 * (z - 7.5), 2));
    return std::clamp(1000.0 - 300.0 * (radius - 8.0), -1000.0, 1000.0);
  });
  volume.modality = {1.0, 0.0, "HU"};
  auto loaded = series(std::move(volume), "CT");
  loaded->series.uid = uid;
  loaded->series.frameOfReferenceUid = "1.9";
  return loaded;
}

inline void send(QWidget& view, QEvent::Type type, const QPointF& at, Qt::MouseButton button = Qt::LeftButton,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  const bool move = type == QEvent::MouseMove;
  QMouseEvent event(type, at, view.mapToGlobal(at), move ? Qt::NoButton : button,
                    type == QEvent::MouseButtonRelease ? Qt::MouseButtons() : Qt::MouseButtons(button), modifiers);
  QApplication::sendEvent(&view, &event);
}

inline void drag(QWidget& view, const QPointF& by, Qt::MouseButton button = Qt::LeftButton,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  const QPointF start(200, 200);
  send(view, QEvent::MouseButtonPress, start, button, modifiers);
  send(view, QEvent::MouseMove, start + by / 2, button, modifiers);
  send(view, QEvent::MouseMove, start + by, button, modifiers);
  send(view, QEvent::MouseButtonRelease, start + by, button, modifiers);
}

/// A grid of views whose active one shows the ball of bone in 3D.
class VolumeViewTest : public QObject {
 protected:
  /// Before and after each test.
  void openView() {
    m_grid = std::make_unique<ViewerGrid>();
    m_grid->resize(500, 400);
    m_mode = new VolumeMode(*m_grid);
    m_grid->show();
    m_host = m_grid->activeView();
    open(ballOfBone());
  }
  void closeView() { m_grid.reset(); }
  void open(const std::shared_ptr<LoadedSeries>& series) {
    const Study owner = study();
    m_host->setSeries(series, &owner);
    m_view = m_mode->show(m_host);
    m_mode->fill(m_host, series, &owner, {});
  }

  bool settled() {
    return QTest::qWaitFor([this] { return m_view->renderer().settled() && !m_view->renderer().turning(); }, 30'000);
  }

  QString painted() {
    m_view->grab();
    QStringList texts;
    for (const PlacedText& text : m_view->placedTexts()) texts << text.text;
    return texts.join('\n');
  }

  /// Top, right, bottom, left; what is not shown is left out.
  QStringList letters() {
    m_view->grab();
    QStringList found;
    const QPointF centre(m_view->width() / 2.0, m_view->height() / 2.0);
    const auto add = [&](auto isThere) {
      for (const PlacedText& text : m_view->placedTexts())
        if (text.role == TextRole::Letter && isThere(text.rect.center() - centre)) found << text.text;
    };
    add([](const QPointF& at) { return at.y() < -80 && std::abs(at.x()) < 60; });
    add([](const QPointF& at) { return at.x() > 150; });
    add([](const QPointF& at) { return at.y() > 80 && std::abs(at.x()) < 60; });
    add([](const QPointF& at) { return at.x() < -150; });
    return found;
  }

  std::unique_ptr<ViewerGrid> m_grid;
  VolumeMode* m_mode = nullptr;
  SliceView* m_host = nullptr;
  VolumeView* m_view = nullptr;
};

}  // namespace pellucid::test
