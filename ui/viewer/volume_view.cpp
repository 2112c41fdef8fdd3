#include "ui/viewer/volume_view.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

#include "ui/viewer/key_binding.h"
#include "ui/viewer/measure_editor.h"
#include "ui/viewer/overlay_text.h"
#include "ui/viewer/slice_painter.h"
#include "ui/viewer/slice_view.h"
#include "ui/viewer/volume_bar.h"
#include "ui/viewer/volume_box_card.h"

namespace pellucid::ui {

namespace {

constexpr double kKeyTurn = std::numbers::pi / 12;
constexpr double kCutStepMm = 3.0;
constexpr int kRestMs = 220;  ///< After the last step of a wheel or key.
constexpr PatientSide kSides[] = {PatientSide::Anterior, PatientSide::Posterior, PatientSide::Left,
                                  PatientSide::Right,    PatientSide::Head,      PatientSide::Feet};

Vector3 towards(PatientSide side) {
  const Vector3 behind = axesFrom(side).normal;
  return {-behind[0], -behind[1], -behind[2]};
}

Vector3 sum(const Vector3& a, const Vector3& b, double factor) {
  return {a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]};
}

bool sameLook(const SegmentLook& a, const SegmentLook& b) {
  return a.visible == b.visible && a.rgb == b.rgb && a.opacity == b.opacity;
}

/// The voxels of both are held, so that equal places are equal voxels.
bool sameLabels(const ShownLabels& a, const ShownLabels& b) {
  return a.voxels.bytes() == b.voxels.bytes() && std::equal(a.looks.begin(), a.looks.end(), b.looks.begin(), sameLook);
}

}  // namespace

VolumeView* volumeOver(const SliceView& view) {
  auto* volume = view.findChild<VolumeView*>(QString(), Qt::FindDirectChildrenOnly);
  return volume != nullptr && !volume->isHidden() ? volume : nullptr;
}

VolumeView::VolumeView(SliceView& host, std::shared_ptr<RenderingChoice> choice)
    : QWidget(&host),
      m_host(host),
      m_renderer(std::move(choice)),
      m_painter(std::make_unique<SlicePainter>()),
      m_bar(new VolumeBar(*this)),
      m_boxCard(new VolumeBoxCard(*this)),
      m_rest(new QTimer(this)) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("3D view"));
  setGeometry(host.rect());
  host.installEventFilter(this);
  m_rest->setSingleShot(true);
  m_rest->setInterval(kRestMs);
  connect(m_rest, &QTimer::timeout, this, [this] { render(RenderQuality::Full); });
  connect(&m_renderer, &VolumeRenderer::changed, this, &VolumeView::takePicture);
  connect(&m_renderer, &VolumeRenderer::failed, this, [this](const QString& sentence) {
    m_refusal = sentence;
    update();
  });
  connect(&host.measures(), &MeasureEditor::changed, this, QOverload<>::of(&QWidget::update));
  connect(&m_renderer, &VolumeRenderer::pointFound, this, &VolumeView::pointChosen);
  m_bar->hide();
}

VolumeView::~VolumeView() = default;

void VolumeView::setSeries(std::shared_ptr<const LoadedSeries> series, const Study* study,
                           const VolumeViewState& state) {
  const bool same = series == m_series;
  m_series = std::move(series);
  m_study = m_series ? studyTexts(study, m_series->series) : StudyTexts{};
  m_state = state;
  setAccessibleDescription(m_study.identity.join(", "));
  if (!same) {
    m_drag = Drag::None;
    m_keepNext = false;
    m_modelLabels = m_modelPictured = false;
    m_asked.clear();
    m_pictured = m_state;
    m_labels.clear();
    m_refusal = m_series ? reasonAgainstVolume(*m_series) : QString();
    const bool seen = m_series && m_refusal.isEmpty();
    m_presets = seen ? presetsFor(*m_series) : std::vector<VolumePreset>();
    m_extent = seen ? typicalExtent(m_series->volume, m_series->display) : ValueExtent();
    m_renderer.setVolume(seen && isVisible() ? m_series->volume : Volume());
  }
  m_bar->refresh();
  m_boxCard->refresh();
  render(RenderQuality::Full);
  update();
}

void VolumeView::setPlaceholder(const QString& sentence) {
  m_placeholder = sentence;
  update();
}

void VolumeView::setLabels(std::vector<ShownLabels> labels, bool byModel) {
  if (byModel == m_modelLabels &&
      std::equal(labels.begin(), labels.end(), m_labels.begin(), m_labels.end(), sameLabels))
    return;
  m_modelLabels = byModel;
  m_modelPictured = m_modelPictured || byModel;
  m_labels = std::move(labels);
  m_renderer.setLabels(m_labels);
  update();
}

void VolumeView::setActive(bool active) {
  m_active = active;
  update();
}

void VolumeView::setSeveralPatients(bool several) {
  m_severalPatients = several;
  update();
}

const VolumePreset& VolumeView::preset() const {
  static const VolumePreset none;
  if (m_presets.empty()) return none;
  const auto found = std::find_if(m_presets.begin(), m_presets.end(),
                                  [this](const VolumePreset& one) { return one.id == m_state.preset; });
  return found == m_presets.end() ? m_presets.front() : *found;
}

TransferFunction VolumeView::function() const {
  return moved(functionOf(preset(), m_extent), m_state.transfer);
}

void VolumeView::changeState(const VolumeViewState& state, RenderQuality quality) {
  if (!m_series) return;
  if (m_keepNext && !(state == m_state)) {
    m_keepNext = false;
    Q_EMIT m_host.told(tr("The view was changed before its picture was there: press %1 again at rest.")
                           .arg(keyOrName(*this, QStringLiteral("view.key_image"))));
  }
  m_state = state;
  render(quality);
  m_bar->refresh();
  m_boxCard->refresh();
  update();
  Q_EMIT stateChanged(m_state);
}

void VolumeView::choosePreset(const std::string& id) {
  VolumeViewState state = m_state;
  state.preset = id;
  state.transfer = {};
  changeState(state);
}

void VolumeView::lookFrom(PatientSide side) {
  VolumeViewState state = m_state;
  state.axes = axesFrom(side);
  changeState(state);
}

void VolumeView::turn(double rightRadians, double downRadians) {
  VolumeViewState state = m_state;
  state.axes = turnedByHand(state.axes, rightRadians, downRadians);
  changeState(state, RenderQuality::Turning);
  m_rest->start();
}

void VolumeView::moveCut(double mm) {
  if (!m_series || !m_state.cut) return;
  const double reach = extentMm(m_series->volume.geometry());
  VolumeViewState state = m_state;
  state.cutMm = std::clamp(state.cutMm + mm, -reach, reach);
  changeState(state, RenderQuality::Turning);
  m_rest->start();
}

void VolumeView::cutFrom(PatientSide side) {
  VolumeViewState state = m_state;
  state.cut = true;
  state.cutNormal = towards(side);
  const auto& point = m_host.viewState().point;
  const Vector3 middle = m_series ? volumeCentre(m_series->volume.geometry()) : Vector3{};
  state.cutMm = point ? dot(state.cutNormal, sum(*point, middle, -1.0)) : 0.0;
  changeState(state);
}

void VolumeView::toggleCut() {
  VolumeViewState state = m_state;
  state.cut = !state.cut;
  if (state.cut) {
    // What stands between the reader and the point of the crosshair goes.
    const Vector3& behind = m_state.axes.normal;
    state.cutNormal = {-behind[0], -behind[1], -behind[2]};
    const auto& point = m_host.viewState().point;
    const Vector3 middle = m_series ? volumeCentre(m_series->volume.geometry()) : Vector3{};
    state.cutMm = point ? dot(state.cutNormal, sum(*point, middle, -1.0)) : 0.0;
  }
  changeState(state);
}

void VolumeView::moveBy(const QPointF& pixels) {
  if (!m_series) return;
  VolumeViewState state = m_state;
  for (int i = 0; i < 3; ++i)
    state.offset[i] -= mmPerPixel() * (pixels.x() * state.axes.right[i] + pixels.y() * state.axes.down[i]);
  changeState(state);
}

bool VolumeView::execute(ViewCommand command) {
  if (const auto share = panOf(command)) {
    moveBy({share->x() * width(), share->y() * height()});
    return true;
  }
  if (const auto step = windowStepOf(command)) {
    changeState(withColoursDragged(m_state, *step));
    return true;
  }
  VolumeViewState state = m_state;
  switch (command) {
    case ViewCommand::Reset:
      state = {};
      state.preset = m_state.preset;
      break;
    case ViewCommand::Fit:
      state.zoom = 1.0;
      state.offset = {};
      break;
    case ViewCommand::ZoomIn:
      state.zoom *= 1.25;
      break;
    case ViewCommand::ZoomOut:
      state.zoom *= 0.8;
      break;
    case ViewCommand::TurnRight:
      state.axes = rolled(state.axes, std::acos(0.0));
      break;
    case ViewCommand::TurnLeft:
      state.axes = rolled(state.axes, -std::acos(0.0));
      break;
    case ViewCommand::TurnToLeft:
      turn(-kKeyTurn, 0);
      return true;
    case ViewCommand::TurnToRight:
      turn(kKeyTurn, 0);
      return true;
    case ViewCommand::TurnUp:
      turn(0, -kKeyTurn);
      return true;
    case ViewCommand::TurnDown:
      turn(0, kKeyTurn);
      return true;
    case ViewCommand::ToggleCut:
      toggleCut();
      return true;
    case ViewCommand::CutDeeper:
      moveCut(-kCutStepMm);
      return true;
    case ViewCommand::CutLess:
      moveCut(kCutStepMm);
      return true;
    case ViewCommand::ToggleBox:
      toggleBox();
      return true;
    case ViewCommand::MoveBoxFaces:
      openBoxCard();
      return true;
    case ViewCommand::FindMiddle:
      m_renderer.findPoint(QPointF(width() / 2.0, height() / 2.0) * devicePixelRatioF());
      return true;
    case ViewCommand::KeyImage:
      toggleKeyImage();
      return true;
    case ViewCommand::CycleOverlayText:
    case ViewCommand::Maximise:
      m_host.execute(command);
      update();
      return true;
    default:
      if (command < ViewCommand::ViewFromFront || command > ViewCommand::ViewFromFeet) return false;
      lookFrom(kSides[static_cast<int>(command) - static_cast<int>(ViewCommand::ViewFromFront)]);
      return true;
  }
  constexpr double kSmallest = 0.1, kLargest = 20.0;
  state.zoom = std::clamp(state.zoom, kSmallest, kLargest);
  changeState(state);
  return true;
}

void VolumeView::fillMenu(QMenu& menu) {
  auto* group = new QActionGroup(&menu);
  for (const VolumePreset& one : m_presets) {
    QAction* action = menu.addAction(presetTitle(one));
    action->setCheckable(true);
    action->setChecked(one.id == preset().id);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, id = one.id] { choosePreset(id); });
  }
  menu.addSeparator();
  QMenu* from = menu.addMenu(tr("Seen from"));
  QMenu* cuts = menu.addMenu(tr("Cut away"));
  for (const PatientSide side : kSides) {
    connect(from->addAction(sideName(side)), &QAction::triggered, this, [this, side] { lookFrom(side); });
    connect(cuts->addAction(sideName(side)), &QAction::triggered, this, [this, side] { cutFrom(side); });
  }
  if (m_state.cut) {
    cuts->addSeparator();
    connect(cuts->addAction(tr("Nothing")), &QAction::triggered, this, [this] { toggleCut(); });
  }
  QAction* box = menu.addAction(tr("Clip box"));
  box->setCheckable(true);
  box->setChecked(m_state.boxed);
  connect(box, &QAction::triggered, this, [this] { toggleBox(); });
  connect(menu.addAction(tr("Faces of the clip box ...")), &QAction::triggered, this, [this] { openBoxCard(); });
  menu.addSeparator();
  connect(menu.addAction(tr("Reset")), &QAction::triggered, this, [this] { execute(ViewCommand::Reset); });
}

double VolumeView::mmPerPixel() const {
  const double shorter = std::max(1, std::min(width(), height()));
  return m_series ? extentMm(m_series->volume.geometry()) * 1.02 / (shorter * m_state.zoom) : 1.0;
}

QSize VolumeView::pixelSize() const {
  return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

VolumeCamera VolumeView::camera() const {
  return {m_state.axes, sum(volumeCentre(m_series->volume.geometry()), m_state.offset, 1.0), mmPerPixel()};
}

VolumeScene VolumeView::scene() const {
  const Vector3 middle = volumeCentre(m_series->volume.geometry());
  VolumeScene scene{camera(), preset().mode, function(), preset().shading};
  scene.camera.mmPerPixel /= devicePixelRatioF();
  if (m_state.cut) scene.cuts.push_back({sum(middle, m_state.cutNormal, m_state.cutMm), m_state.cutNormal});
  if (m_state.boxed)
    for (const CutPlane& cut : cutsOf(m_state.box, m_series->volume.geometry())) scene.cuts.push_back(cut);
  return scene;
}

void VolumeView::render(RenderQuality quality) {
  if (!m_series || !m_refusal.isEmpty() || !isVisible()) return;
  if (quality == RenderQuality::Full) m_rest->stop();
  m_renderer.show(scene(), pixelSize(), quality);
  m_asked[m_renderer.revision()] = m_state;
}

void VolumeView::takePicture() {
  const auto next = m_asked.upper_bound(m_renderer.shownRevision());
  if (next != m_asked.begin()) {
    m_pictured = std::prev(next)->second;
    m_asked.erase(m_asked.begin(), std::prev(next));
  }
  if (!m_modelLabels && m_renderer.labelsReady() && m_renderer.shownRevision() == m_renderer.revision())
    m_modelPictured = false;
  m_bar->setDevice(m_renderer.deviceText());
  if (m_keepNext) keepPicture();
  update();
}

SliceScene VolumeView::textScene() const {
  SliceScene scene;
  scene.textMode = m_host.overlayText();
  scene.textScale = m_host.textScale();
  scene.active = m_active;
  scene.placeholder = m_placeholder;
  scene.placeholderIcon = QStringLiteral("image");
  if (!m_series) return scene;
  scene.volume = true;
  scene.severalPatients = m_severalPatients;
  scene.study = withFolder(m_study, m_host.fileFolder());
  scene.seriesName = seriesName(*m_series);
  scene.waiting = true;
  scene.placeholder = m_refusal;
  scene.marks = permanentMarks(*m_series, {}, {.processed = false, .modelOverlay = m_modelLabels || m_modelPictured});
  if (scene.textMode == OverlayText::All) scene.seriesLines = seriesLines(*m_series);
  if (!m_refusal.isEmpty()) {
    scene.marks.removeAll(QString::fromStdString(m_series->report.reasonAgainst(Capability::VolumeAnalysis)));
    return scene;
  }
  const QImage& picture = m_renderer.picture();
  if (picture.isNull()) scene.placeholder = tr("Preparing the 3D view ...");
  scene.waiting = picture.isNull();
  scene.picture = picture;
  scene.whiteBackground = preset().background == "white";
  // Of the picture that is there, not of the one that is on its way.
  scene.letters = lettersOf(m_pictured.axes);
  scene.marks +=
      volumeMarks(m_pictured, {std::max(1, m_renderer.reduction()), m_renderer.turning(), m_renderer.voxelReduction()});
  if (keptAs(m_pictured) != nullptr) scene.marks << tr("KEY IMAGE");
  scene.imageLines = volumeLines(*m_series, preset(), function(), m_state, scene.textMode);
  scene.imageEssentials = scene.imageLines.mid(std::max<qsizetype>(0, scene.imageLines.size() - 2));
  return scene;
}

void VolumeView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  m_painter->paint(painter, textScene(), size());
  paintBox(painter);
}

const std::vector<PlacedText>& VolumeView::placedTexts() const {
  return m_painter->placedTexts();
}

}  // namespace pellucid::ui
