// 3D views: which viewports are one, and the segments that they show.
#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>
#include <algorithm>

#include "core/imaging/kept_rendering.h"
#include "ui/main_window.h"
#include "ui/model/segment_copies.h"
#include "ui/viewer/key_binding.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"

namespace pellucid::ui {

namespace {

ShownLabels surfacesOf(const LabelMap& map, const OverlayState& shown) {
  // An overlay lies on an image that has to be seen; a surface is there to be seen itself.
  constexpr double kLeast = 0.4;
  ShownLabels surfaces{map.voxels};
  for (const SegmentLabel& label : map.labels) {
    const LabelChoice choice = choiceOf(shown, label.value);
    if (label.value > 0 && label.value < static_cast<int>(surfaces.looks.size()))
      surfaces.looks[static_cast<std::size_t>(label.value)] = {
          choice.visible, label.rgb, kLeast + (1.0 - kLeast) * choice.opacity.value_or(shown.opacity)};
  }
  return surfaces;
}

}  // namespace

void MainWindow::connectVolumes() {
  m_volumeLabels->setSingleShot(true);
  m_volumeLabels->setInterval(350);
  connect(m_volumeLabels, &QTimer::timeout, this, [this] {
    for (const std::string& uid : showSurfaces()) m_segmentCopies->renew(uid);
  });
  // Not started again while it waits: a clip that plays would put it off for ever.
  const auto later = [this](const std::string&) {
    if (!m_volumeLabels->isActive()) m_volumeLabels->start();
  };
  connect(&m_session.segments(), &Segments::changed, this, later);
  connect(m_segmentCopies, &SegmentCopies::made, this, [this, later](const std::string& uid) {
    showSurfaces();
    if (m_segmentCopies->outdated(uid)) later(uid);
  });
  connect(&m_session.views(), &ViewStates::changed, this, later);
  connect(&m_session, &Session::analysesChanged, this, later);
  connect(&m_session, &Session::objectsChanged, this, later);
}

bool MainWindow::runVolumeCommand(ViewCommand command) {
  SliceView* view = m_grid->activeView();
  if (command == ViewCommand::ShowVolume) {
    showVolume(view);
    return true;
  }
  VolumeView* volume = m_volumes->of(view);
  if (volume == nullptr) {
    if (isVolumeCommand(command))
      hint(tr("Show the series in 3D first (%1).").arg(keyOrName(*this, QStringLiteral("plane.volume"))));
    return isVolumeCommand(command);
  }
  if (command >= ViewCommand::ShowImages && command <= ViewCommand::ShowSagittal) {
    m_volumes->hide(view);
    return false;
  }
  if (volume->execute(command)) return true;
  if (isPointerCommand(command))
    hint(tr("The pointer that keys move is for images and planes; in 3D the arrows turn the view."));
  // What would happen to the images behind the 3D view is not seen.
  return contextOf(command) != KeyContext::Everywhere;
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
  const QKeySequence pressed(event->keyCombination().toCombined() & ~static_cast<int>(Qt::KeypadModifier));
  for (QAction* action : m_actions.all())
    if (keyContext(*action) == KeyContext::Volume && action->shortcuts().contains(pressed)) return action->trigger();
  QMainWindow::keyPressEvent(event);
}

void MainWindow::showVolume(SliceView* view) {
  const QString refusal = view->series() ? reasonAgainstVolume(*view->series()) : tr("Open a series of images first.");
  if (!refusal.isEmpty()) return tell(refusal);
  m_volumes->show(view);
  fillVolume(view);
  m_volumeLabels->start();
  if (view == m_grid->activeView()) view->setFocus();
}

void MainWindow::fillVolume(SliceView* view) {
  if (m_volumes->of(view) == nullptr) return;
  const std::string uid = m_shown[view];
  if (uid.empty()) return m_volumes->hide(view);
  const auto loaded = m_session.loaded(uid);
  const QString problem = m_session.loadError(uid);
  m_volumes->fill(view, loaded, m_session.studyOf(uid), problem.isEmpty() ? tr("Loading ...") : problem);
  m_volumeLabels->start();
}

void MainWindow::hangVolume(SliceView* view, const std::string& preset) {
  m_volumes->show(view);
  fillVolume(view);
  m_volumes->choosePreset(view, m_shown[view], preset);
  if (view == m_grid->activeView()) view->setFocus();
}

std::set<std::string> MainWindow::showSurfaces() {
  std::set<std::string> copied;
  for (SliceView* view : m_grid->views()) {
    VolumeView* volume = m_volumes->of(view);
    if (volume == nullptr || !volume->series()) continue;
    const std::string uid = m_shown[view];
    const auto overlays = m_session.views().of(uid).overlays;
    std::vector<ShownLabels> surfaces;
    bool byModel = false;
    const auto add = [&](const std::string& id, const LabelMap& map, bool model) {
      const auto shown = overlays.find(id);
      const bool fits = map.voxels.geometry().size == volume->series()->volume.geometry().size;
      if (shown == overlays.end() || !shown->second.visible || map.voxels.empty() || !fits) return;
      surfaces.push_back(surfacesOf(map, shown->second));
      byModel = byModel || model;
    };
    for (const auto& analysis : m_session.analyses(uid))
      if (analysis->segmentation) add(segmentationOverlayId(analysis->pack.id), *analysis->segmentation, true);
    for (const ShownObject& object : m_session.objects(uid))
      for (std::size_t layer = 0; layer < object.drawn.layers.size(); ++layer)
        add(objectLayerId(object.id, layer), object.drawn.layers[layer], object.drawn.automatic);
    LabelMap own = m_session.segments().shown(uid);
    const auto shown = overlays.find(kReaderSegments);
    if (!own.voxels.empty() && !own.labels.empty() && shown != overlays.end() && shown->second.visible) {
      // It is edited in place, and read in another thread.
      own.voxels = m_segmentCopies->of(uid);
      copied.insert(uid);
      add(kReaderSegments, own, false);
    }
    volume->setLabels(std::move(surfaces), byModel);
  }
  m_segmentCopies->keepOnly(copied);
  return copied;
}

void MainWindow::showKeptView(const Annotation& kept) {
  const KeptRendering rendering = *kept.rendering;
  SliceView* view = m_grid->activeView();
  const auto seen = m_grid->views();
  const auto there = std::find_if(seen.begin(), seen.end(), [&](SliceView* each) {
    return m_volumes->of(each) != nullptr && m_shown[each] == kept.seriesUid;
  });
  if (there != seen.end()) view = *there;
  if (m_volumes->of(view) == nullptr) showVolume(view);
  VolumeView* volume = m_volumes->of(view);
  if (volume != nullptr && volume->series()) volume->changeState(rendering.look);
}

bool MainWindow::fillVolumePresets() {
  VolumeView* volume = m_volumes->of(m_grid->activeView());
  if (volume != nullptr) volume->fillMenu(*m_presets);
  return volume != nullptr;
}

void MainWindow::applyPreset(int digit) {
  SliceView* view = m_grid->activeView();
  if (view == nullptr) return;
  VolumeView* volume = m_volumes->of(view);
  if (volume == nullptr) {
    view->applyPreset(digit);
  } else if (digit >= 1 && digit <= static_cast<int>(volume->presets().size())) {
    volume->choosePreset(volume->presets()[static_cast<std::size_t>(digit) - 1].id);
  }
}

}  // namespace pellucid::ui
