// The viewports of the window: layouts, three planes, links between views, clips.
#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>
#include <algorithm>
#include <array>

#include "core/dicom/series_parts.h"
#include "ui/main_window.h"
#include "ui/model/core_text.h"
#include "ui/model/part_loader.h"
#include "ui/viewer/cine_player.h"
#include "ui/viewer/layout_picker.h"
#include "ui/viewer/plane_mode.h"
#include "ui/viewer/view_linker.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"
#include "ui/widgets/message_bar.h"

namespace pellucid::ui {

namespace {

/// Three planes, and beside them the volume in 3D, over the images as they were stored.
constexpr GridShape kPlaneShape{2, 2};
constexpr std::array kPlaneViews{PlaneKind::Axial, PlaneKind::Sagittal, PlaneKind::Coronal, PlaneKind::Stack};

}  // namespace

void MainWindow::buildLayoutMenu() {
  auto* action = new QWidgetAction(m_layouts);
  action->setDefaultWidget(m_picker);
  m_layouts->addAction(action);
  connect(m_layouts, &QMenu::aboutToShow, this, [this] {
    m_picker->setShape(m_grid->shape());
    m_picker->setFocus();
  });
  connect(m_picker, &LayoutPicker::chosen, this, [this](GridShape shape) {
    m_layouts->close();
    setShape(shape);
  });
}

void MainWindow::connectViews() {
  connect(m_grid, &ViewerGrid::activeViewChanged, this, [this](SliceView* view) {
    const auto shown = m_shown.find(view);
    if (shown != m_shown.end() && !shown->second.empty()) m_session.show(shown->second);
  });
  connect(m_grid, &ViewerGrid::shapeChanged, this, [this] {
    showShapeInActions();
    fillEmptyViews();
  });
}

void MainWindow::fillEmptyViews() {
  for (SliceView* view : m_grid->views())
    if (m_shown[view].empty()) fillView(view);
}

void MainWindow::showShapeInActions() {
  const GridShape shape = m_grid->shape();
  const bool planes = showsPlanes();
  m_actions.action(WindowCommand::LayoutSingle)->setChecked(!planes && shape == GridShape{1, 1});
  m_actions.action(WindowCommand::LayoutSideBySide)->setChecked(!planes && shape == GridShape{1, 2});
  m_actions.action(WindowCommand::LayoutQuad)->setChecked(!planes && shape == GridShape{2, 2});
  m_actions.action(WindowCommand::LayoutPlanes)->setChecked(planes);
}

bool MainWindow::runLayoutCommand(WindowCommand command) {
  switch (command) {
    case WindowCommand::LayoutSingle:
      setShape({1, 1});
      return true;
    case WindowCommand::LayoutSideBySide:
      setShape({1, 2});
      return true;
    case WindowCommand::LayoutQuad:
      setShape({2, 2});
      return true;
    case WindowCommand::LayoutPlanes:
      togglePlanes();
      return true;
    case WindowCommand::LayoutGrid: {
      const auto* button = findChild<QToolButton*>(QStringLiteral("layoutButton"));
      // Hidden where the tool bar has no room for it.
      const QWidget& above = button != nullptr && button->isVisible() ? *static_cast<const QWidget*>(button) : *m_grid;
      m_layouts->popup(above.mapToGlobal(QPoint(0, &above == m_grid ? 0 : above.height())));
      return true;
    }
    case WindowCommand::Hang:
      hangStudy();
      return true;
    case WindowCommand::KeepLayout:
      keepLayout();
      return true;
    case WindowCommand::ForgetLayout:
      forgetLayout();
      return true;
    case WindowCommand::ReferenceLines:
    case WindowCommand::LinkScroll:
    case WindowCommand::LinkZoom:
    case WindowCommand::LinkWindow:
      linkViews();
      return true;
    case WindowCommand::LinkByHand: {
      QAction* action = m_actions.action(command);
      m_linker->linkByHand(action->isChecked());
      if (action->isChecked() && !m_linker->linkedByHand())
        hint(tr("Show two series side by side first, each at the image from which they shall scroll together."));
      action->setChecked(m_linker->linkedByHand());
      return true;
    }
    default:
      return false;
  }
}

void MainWindow::setShape(GridShape shape) {
  m_wantedPlanes = {};
  if (showsPlanes()) leavePlanes();
  m_grid->setShape(shape);
  showShapeInActions();
}

void MainWindow::leavePlanes() {
  m_beforePlanes.reset();
  m_volumes->hideAll();
  for (SliceView* view : m_grid->allViews()) view->setPlane(PlaneKind::Stack);
}

void MainWindow::togglePlanes() {
  if (showsPlanes()) return restoreBeforePlanes();
  SliceView* active = m_grid->activeView();
  const auto loaded = active->series();
  const QString refusal = loaded ? reasonAgainstPlanes(*loaded) : tr("Open a series of images first.");
  if (!refusal.isEmpty()) {
    tell(refusal);
    return showShapeInActions();
  }
  const std::string uid = m_shown[active];
  Arrangement before{m_grid->shape().rows, m_grid->shape().columns, {}, 0};
  for (SliceView* view : m_grid->allViews()) {
    if (view == active) before.active = before.views.size();
    before.views.emplace_back(m_shown[view], view->plane());
  }
  ViewState state = m_session.views().of(uid);
  if (!state.point) {
    const Geometry& grid = loaded->volume.geometry();
    state.point = grid.indexToWorld({static_cast<double>(grid.size[0] / 2), static_cast<double>(grid.size[1] / 2),
                                     static_cast<double>(active->storedImage())});
    m_session.views().set(uid, state);
  }
  m_beforePlanes = std::move(before);
  m_grid->setShape(kPlaneShape);
  m_grid->setActiveView(m_grid->allViews().front());
  for (std::size_t i = 0; i < kPlaneViews.size(); ++i) {
    SliceView* view = m_grid->allViews()[i];
    showSeries(view, uid);
    view->setPlane(kPlaneViews[i]);
  }
  showVolume(m_grid->allViews()[kPlaneViews.size() - 1]);
  showShapeInActions();
}

void MainWindow::restoreBeforePlanes() {
  if (!m_beforePlanes) return;
  const Arrangement before = *m_beforePlanes;
  const std::string current = m_session.currentSeriesUid();
  leavePlanes();
  m_grid->setShape({before.rows, before.columns});
  const auto& views = m_grid->allViews();
  for (std::size_t i = 0; i < views.size(); ++i) {
    const auto& [uid, plane] = before.views[i];
    // The series that was read last stays in front.
    const std::string& shown = i == before.active ? current : uid;
    showSeries(views[i], m_session.series(shown) == nullptr ? std::string() : shown);
    if (views[i]->series()) views[i]->setPlane(plane);
  }
  m_grid->setActiveView(views[before.active]);
  showShapeInActions();
}

void MainWindow::showCurrentSeries() {
  const std::string uid = m_session.currentSeriesUid();
  if (!showsPlanes()) return showSeries(m_grid->activeView(), uid);
  for (std::size_t i = 0; i < kPlaneViews.size(); ++i) showSeries(m_grid->allViews()[i], uid);
}

void MainWindow::linkViews() {
  const auto checked = [this](WindowCommand command) { return m_actions.action(command)->isChecked(); };
  m_linker->setOptions({.referenceLines = checked(WindowCommand::ReferenceLines),
                        .scroll = checked(WindowCommand::LinkScroll),
                        .zoom = checked(WindowCommand::LinkZoom),
                        .window = checked(WindowCommand::LinkWindow)});
}

void MainWindow::toggleCine() {
  if (m_cine->playing()) return m_cine->stop();
  SliceView* view = m_grid->activeView();
  if (m_volumes->of(view) != nullptr) return hint(tr("A 3D view has no images to play."));
  if (view->imageCount() < 2) return hint(tr("There is only one image to play."));
  m_cine->play(view);
}

void MainWindow::toggleTimes() {
  if (m_cine->playing() && m_cine->axis() == CineAxis::Times) return m_cine->stop();
  SliceView* view = m_grid->activeView();
  if (!timesOf(view)) return hint(tr("This series has only one volume at its place: there are no times to play."));
  m_cine->play(view, CineAxis::Times);
}

void MainWindow::connectTimes() {
  m_cine->setTimesOf([this](SliceView* view) { return timesOf(view); });
  connect(m_cine, &CinePlayer::changed, this, [this] {
    const std::string shown = m_cine->view() != nullptr ? m_shown[m_cine->view()] : std::string();
    const bool times = m_cine->playing() && m_cine->axis() == CineAxis::Times;
    const auto& parts = m_times->parts();
    const bool followed = std::find(parts.begin(), parts.end(), shown) != parts.end();
    if (times && !followed) m_times->follow(shown);
    // While it plays, panels and the list keep the time at which it began.
    if (!times && followed && m_cine->view() == m_grid->activeView()) m_session.show(shown);
    if (!times && followed) m_times->stop();
  });
}

std::optional<CineTimes> MainWindow::timesOf(SliceView* view) {
  const auto shown = m_shown.find(view);
  const Series* series = shown == m_shown.end() ? nullptr : m_session.series(shown->second);
  if (series == nullptr) return std::nullopt;
  if (choicesOf(*m_session.studyOf(series->uid), *series).size() < 2) return std::nullopt;
  CineTimes times;
  times.name = seriesInstanceUid(*series) + "/" + series->part.of;
  times.count = [this] { return static_cast<int>(m_times->loaded().size()); };
  times.current = [this, view] {
    const auto loaded = m_times->loaded();
    const auto at = std::find(loaded.begin(), loaded.end(), m_shown[view]);
    return at == loaded.end() ? -1 : static_cast<int>(at - loaded.begin());
  };
  times.show = [this, view](int time) {
    const auto loaded = m_times->loaded();
    if (time < static_cast<int>(loaded.size())) showPart(m_shown[view], loaded[static_cast<std::size_t>(time)]);
  };
  times.missing = [this] {
    const std::vector<int> missing = m_times->missing();
    if (missing.empty()) return QString();
    return (m_times->outOfMemory() ? tr("No memory for times %1.") : tr("Times %1 are still being loaded."))
        .arg(rangesText(missing));
  };
  return times;
}

}  // namespace pellucid::ui
