#include "app/screenshot_run.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/json.h"
#include "core/dicom/presentation_state.h"
#include "ui/dialogs/gate_dialog.h"
#include "ui/main_window.h"
#include "ui/model/image_plane.h"
#include "ui/model/worker_client.h"
#include "ui/panels/ai_panel.h"
#include "ui/panels/segment_comparison.h"
#include "ui/panels/segments_panel.h"
#include "ui/viewer/cine_player.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"

namespace pellucid {

namespace {

constexpr int kLongestRunMs = 10 * 60 * 1000;
constexpr int kSettleMs = 1200;

std::vector<std::string> drawableSeries(const ui::Session& session) {
  std::vector<std::string> uids;
  for (const Study& study : session.studies())
    for (const Series& series : study.series)
      if (series.hasPixels || isPresentationState(series)) uids.push_back(series.uid);
  return uids;
}

}  // namespace

ScreenshotRun::ScreenshotRun(ui::MainWindow& window, ScreenshotRequest request, QObject* parent)
    : QObject(parent), m_window(window), m_request(std::move(request)) {
  window.resize(m_request.size);
  QTimer::singleShot(0, this, &ScreenshotRun::openPaths);
  QTimer::singleShot(kLongestRunMs, this, [this] { fail(tr("It took too long.")); });
}

void ScreenshotRun::openPaths() {
  static const QStringList kPanels{"ai", "findings", "measurements", "segments", "processing", "series"};
  m_window.showPanel(static_cast<ui::SidePanel>(std::max(0, static_cast<int>(kPanels.indexOf(m_request.panel)))));
  if (m_request.paths.isEmpty()) return finish();
  connect(&m_window.session(), &ui::Session::opened, this, &ScreenshotRun::show);
  connect(&m_window.session(), &ui::Session::failed, this, &ScreenshotRun::fail);
  m_window.open(m_request.paths);
}

void ScreenshotRun::show() {
  const auto uids = drawableSeries(m_window.session());
  if (uids.empty() && m_request.dialog == "object") return finish();
  if (uids.empty()) return fail(tr("There is no image that can be opened."));
  ui::ViewerGrid& grid = m_window.grid();
  setLayout();
  const std::size_t first = std::clamp<std::size_t>(m_request.series - 1, 0, uids.size() - 1);
  for (int i = static_cast<int>(grid.views().size()) - 1; i >= 0; --i) {
    const std::size_t which = first + i;
    if (which >= uids.size()) continue;
    grid.setActiveView(grid.views()[i]);
    m_window.session().show(uids[which]);
  }
  if (m_request.draw && !m_drawn) drawObjects();
  if (m_request.analyse)
    analyse();
  else
    QTimer::singleShot(kSettleMs, this, [this] { allShown() ? finish() : show(); });
}

void ScreenshotRun::setLayout() {
  ui::ViewerGrid& grid = m_window.grid();
  const QStringList shape = m_request.layout.split('x');
  if (shape.size() == 2)
    grid.setShape({shape[0].toInt(), shape[1].toInt()});
  else
    grid.setLayoutKind(m_request.views == 4   ? ui::GridLayout::Quad
                       : m_request.views == 2 ? ui::GridLayout::SideBySide
                                              : ui::GridLayout::Single);
}

void ScreenshotRun::arrangePlanes() {
  if (m_request.layout == "mpr" && !m_window.showsPlanes()) m_window.togglePlanes();
  static const std::map<QString, SlabKind> kKinds{
      {"mip", SlabKind::Maximum}, {"minip", SlabKind::Minimum}, {"mean", SlabKind::Mean}};
  const QStringList slab = m_request.slab.split(':');
  for (ui::SliceView* view : m_window.grid().views()) {
    if (const auto kind = kKinds.find(slab.front()); kind != kKinds.end() && slab.size() == 2)
      view->setSlab({kind->second, slab[1].toDouble()});
    if (!m_request.colours.isEmpty()) {
      ui::ViewState state = view->viewState();
      state.colourMap = m_request.colours.toStdString();
      view->changeViewState(state);
    }
    if (m_request.turn == 0.0 || view->plane() != PlaneKind::Axial) continue;
    ui::ViewState state = view->viewState();
    state.turn = turnedAbout(kNotTurned, {0, 0, 1}, m_request.turn * 3.14159265358979 / 180.0);
    view->changeViewState(state);
  }
  ui::SliceView* first = m_window.grid().views().front();
  const QStringList point = m_request.point.split(',');
  if (point.size() == 2) first->pointOut({point[0].toDouble() * first->width(), point[1].toDouble() * first->height()});
  if (m_request.play) m_window.cine().play(first);
  if (m_request.playTimes) m_window.cine().play(first, ui::CineAxis::Times);
}

void ScreenshotRun::arrangeVolumes() {
  if (m_request.layout == "3d") m_window.showVolume(m_window.grid().activeView());
  static const QString kSides = QStringLiteral("APLRHF");
  const QStringList look = m_request.look.split(':');
  for (ui::SliceView* view : m_window.grid().views()) {
    ui::VolumeView* volume = m_window.volumes().of(view);
    if (volume == nullptr || m_request.look.isEmpty()) continue;
    volume->choosePreset(look.front().toStdString());
    if (const auto side = look.size() > 1 ? kSides.indexOf(look[1]) : -1; side >= 0)
      volume->lookFrom(static_cast<PatientSide>(side));
    const QStringList faces = look.size() > 2 ? look[2].split(',') : QStringList();
    for (int face = 0; face < std::min(kBoxFaces, static_cast<int>(faces.size())); ++face)
      volume->moveBoxFace(face, faces[face].toDouble());
  }
}

void ScreenshotRun::drawObjects() {
  m_drawn = true;
  ui::Session& session = m_window.session();
  for (const Study& study : session.studies())
    for (const Series& series : study.series)
      for (const Instance& instance : series.instances) {
        if (series.hasPixels) continue;
        session.worker().outline(instance.file,
                                 [this, uid = series.uid, file = instance.file](Result<ObjectOutline> outline) {
                                   if (outline && outline->drawable) m_window.session().drawObject(uid, file, *outline);
                                 });
      }
}

bool ScreenshotRun::allShown() const {
  const ui::Session& session = m_window.session();
  const auto uids = drawableSeries(session);
  const std::size_t first = std::clamp<std::size_t>(m_request.series - 1, 0, uids.size() - 1);
  const std::size_t last = std::min(uids.size(), first + m_window.grid().views().size());
  return std::all_of(uids.begin() + first, uids.begin() + last, [&session](const std::string& uid) {
    return session.loaded(uid) || !session.loadError(uid).isEmpty();
  });
}

bool ScreenshotRun::wants(const ui::PackOffer& offer) const {
  if (!offer.pack.ok()) return false;
  if (!m_request.models.isEmpty() && !m_request.models.contains(QString::fromStdString(offer.pack->id))) return false;
  return offer.fit.kind == FitKind::Fits || (offer.fit.kind == FitKind::Confirm && m_request.confirm);
}

void ScreenshotRun::analyse() {
  ui::Session& session = m_window.session();
  const std::string uid = session.currentSeriesUid();
  const auto start = [this, uid](const std::string& changed) {
    const auto* offers = m_window.session().packs(uid);
    if (changed != uid || offers == nullptr || m_analysing) return;
    m_analysing = true;
    m_running = static_cast<int>(
        std::count_if(offers->begin(), offers->end(), [this](const ui::PackOffer& offer) { return wants(offer); }));
    if (m_running == 0) return finish();
    for (const ui::PackOffer& offer : *offers)
      if (wants(offer)) m_window.aiPanel().run(offer.pack->id, offer.fit.kind == FitKind::Confirm);
  };
  connect(&session, &ui::Session::packsChanged, this, start);
  connect(&session, &ui::Session::analysesChanged, this, [this](const std::string&) {
    if (m_analysing && --m_running == 0) finish();
  });
  start(uid);
}

void ScreenshotRun::finish() {
  ui::Session& session = m_window.session();
  arrangePlanes();
  arrangeVolumes();
  const std::string uid = session.currentSeriesUid();
  if (m_request.saliency)
    for (const auto& analysis : session.analyses(uid))
      for (const SaliencyMap& map : analysis->saliency)
        session.views().setOverlay(uid, ui::saliencyOverlayId(analysis->pack.id, map.label),
                                   {.visible = true, .opacity = 0.5});
  if (!m_request.measurements.isEmpty() && !addMeasurements())
    return fail(tr("The measurements cannot be read: %1").arg(m_request.measurements));
  if (m_request.segments) paintSegments();
  std::vector<Step> steps;
  for (const QString& name : m_request.steps) steps.push_back({name.toStdString(), {}});
  const ui::JobPointer job = steps.empty() ? nullptr : session.process(uid, steps);
  if (!job) return finishFront();
  connect(job.get(), &ui::JobHandle::finished, this, &ScreenshotRun::finishFront);
}

void ScreenshotRun::finishFront() {
  if (!runCommands()) return;
  holdButton();
  if (!m_request.dialog.isEmpty()) QTimer::singleShot(0, this, &ScreenshotRun::openDialog);
  QTimer::singleShot(m_request.dialog.isEmpty() ? kSettleMs : 2 * kSettleMs, this, &ScreenshotRun::save);
}

bool ScreenshotRun::runCommands() {
  for (const QString& name : m_request.commands) {
    auto* command = m_window.findChild<QAction*>(name);
    if (command == nullptr) {
      fail(tr("There is no command %1.").arg(name));
      return false;
    }
    command->trigger();
  }
  return true;
}

void ScreenshotRun::holdButton() {
  const QStringList at = m_request.hold.split(',');
  if (at.size() != 2) return;
  ui::SliceView* view = m_window.grid().views().front();
  const QPointF place(at[0].toDouble() * view->width(), at[1].toDouble() * view->height());
  QMouseEvent press(QEvent::MouseButtonPress, place, view->mapToGlobal(place), Qt::LeftButton, Qt::LeftButton,
                    Qt::NoModifier);
  QApplication::sendEvent(view, &press);
}

/// The file names an image (from 1) for each instead of a plane: it is for pictures of any series.
bool ScreenshotRun::addMeasurements() {
  ui::Session& session = m_window.session();
  const auto loaded = session.loaded(session.currentSeriesUid());
  const auto json = readJsonFile(m_request.measurements.toStdString());
  if (!loaded || !json || !json->is_array()) return false;
  for (Json item : *json) {
    const int image = integerOr(item, "image", 1) - 1;
    if (!item.is_object() || image < 0 || image >= loaded->volume.geometry().size[2]) return false;
    const ShownPlane plane = ui::planeOf(*loaded, image);
    item["plane"] = toJson(plane.grid);
    item["id"] = "new";
    auto annotation = annotationFromJson(item);
    if (!annotation) return false;
    annotation->seriesUid = plane.seriesUid;
    annotation->sopInstanceUid = plane.sopInstanceUid;
    annotation->frame = plane.frame;
    const std::string id = session.measurements().add(*annotation);
    if (flagOr(item, "selected", false)) session.measurements().select(id);
    ui::ViewState state = session.views().of(plane.seriesUid);
    state.slice = image;
    const PlanePoint& place = annotation->points.front();
    state.point = plane.grid.indexToWorld({place[0], place[1], 0.0});
    session.views().set(plane.seriesUid, state);
  }
  return true;
}

/// As a reader would: two discs that overlap, each a stroke, a third of the image wide.
void ScreenshotRun::paintSegments() {
  ui::Session& session = m_window.session();
  const std::string uid = session.currentSeriesUid();
  const auto loaded = session.loaded(uid);
  if (!loaded || !session.segments().prepare(uid, loaded->volume.geometry())) return;
  const Geometry& grid = loaded->volume.geometry();
  ui::ViewState state = session.views().of(uid);
  const double slice = state.slice < 0 ? grid.size[2] / 2 : state.slice;
  ui::Segments& segments = session.segments();
  for (int i = 0; i < 2; ++i) {
    const int value = segments.add(uid, i == 0 ? tr("Organ") : tr("Lesion"));
    const Vector3 at{grid.size[0] * (0.4 + 0.15 * i), grid.size[1] * 0.5, slice};
    const double radius = grid.size[0] * grid.spacing[0] * (i == 0 ? 0.14 : 0.06);
    segments.paint(uid, brushStroke(segments.labels(uid), {.value = static_cast<std::uint8_t>(value), .radius = radius},
                                    at, {at[0], at[1] + grid.size[1] * 0.1, slice}));
    segments.endStroke({});
  }
  m_window.findChild<ui::SegmentsPanel*>()->comparison().compare();
  m_window.grid().setTool(ui::ToolId::Brush);
}

void ScreenshotRun::openDialog() {
  static const std::map<QString, QString> kActions{{"report", "file.report"},   {"keys", "help.keys"},
                                                   {"find", "help.find"},       {"preferences", "edit.preferences"},
                                                   {"tour", "help.tour"},       {"studies", "file.studies"},
                                                   {"skipped", "help.skipped"}, {"about", "help.about"}};
  if (m_request.dialog == "gate") {
    ui::GateDialog(&m_window).exec();
  } else if (m_request.dialog == "object") {
    openObject();
  } else if (auto* button = m_window.findChild<QToolButton*>(m_request.dialog + "Button")) {
    if (button->menu() != nullptr)
      button->showMenu();
    else
      button->click();
  } else if (const auto found = kActions.find(m_request.dialog); found != kActions.end()) {
    m_window.findChild<QAction*>(found->second)->trigger();
  }
}

void ScreenshotRun::openObject() {
  for (const Study& study : m_window.session().studies())
    for (const Series& series : study.series)
      if (!series.hasPixels) return m_window.activateSeries(series.uid);
  fail(tr("There is no object without images."));
}

void ScreenshotRun::save() {
  // The picture of a 3D view becomes better for a while.
  for (ui::SliceView* view : m_window.grid().views())
    if (const ui::VolumeView* volume = m_window.volumes().of(view); volume != nullptr && volume->isVisible())
      if (volume->series() && !volume->renderer().settled() && !volume->presets().empty())
        return QTimer::singleShot(200, this, &ScreenshotRun::save);
  QPixmap picture = m_window.grab();
  if (QWidget* dialog = QApplication::activeModalWidget()) {
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
    const QPixmap front = dialog->grab();
    const QSizeF spare = picture.deviceIndependentSize() - front.deviceIndependentSize();
    painter.drawPixmap(QPointF(spare.width() / 2, spare.height() / 2), front);
  }
  if (QWidget* menu = QApplication::activePopupWidget()) {
    QPainter(&picture).drawPixmap(m_window.mapFromGlobal(menu->pos()), menu->grab());
    menu->close();
  }
  if (!picture.save(m_request.file)) return fail(tr("The picture cannot be written: %1").arg(m_request.file));
  QTextStream(stdout) << tr("Written: %1").arg(m_request.file) << Qt::endl;
  QCoreApplication::exit(0);
}

void ScreenshotRun::fail(const QString& sentence) {
  QTextStream(stderr) << "pellucid: " << sentence << Qt::endl;
  QCoreApplication::exit(1);
}

}  // namespace pellucid
