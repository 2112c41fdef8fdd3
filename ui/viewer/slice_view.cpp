#include "ui/viewer/slice_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/imaging/voi.h"
#include "ui/model/core_text.h"
#include "ui/model/image_plane.h"
#include "ui/model/number_text.h"
#include "ui/viewer/key_binding.h"
#include "ui/viewer/key_pointer.h"
#include "ui/viewer/measure_editor.h"
#include "ui/viewer/overlay_text.h"
#include "ui/viewer/processed_window.h"
#include "ui/viewer/slice_painter.h"
#include "ui/viewer/slice_view_p.h"
#include "ui/viewer/window_presets.h"

namespace pellucid::ui {

namespace {

bool same(const VoiWindow& a, const VoiWindow& b) {
  return a.center == b.center && a.width == b.width && a.function == b.function && a.explanation == b.explanation;
}

bool sameWindow(const ViewState& a, const ViewState& b) {
  if (a.inverted != b.inverted || a.window.has_value() != b.window.has_value() || a.voiTable != b.voiTable)
    return false;
  return !a.window || same(*a.window, *b.window);
}

}  // namespace

SliceView::SliceView(QWidget* parent)
    : QWidget(parent),
      m_painter(std::make_unique<SlicePainter>()),
      m_measures(new MeasureEditor(*this)),
      m_keyPointer(new KeyPointer(*this)) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAcceptDrops(true);
  setAccessibleName(tr("Image view"));
  connect(&m_decodedTimer, &QTimer::timeout, this, [this] {
    if (m_decoded.number() == m_decoded.count()) m_decodedTimer.stop();
    update();
  });
}

SliceView::~SliceView() {
  // It would hear that the view is hidden when that is no more than a widget.
  delete m_keyPointer;
}

void SliceView::setSeries(std::shared_ptr<const LoadedSeries> series, const Study* study, const ViewState& state) {
  // The whole series takes the place of its part under the reader's hand.
  if (!m_series || !series || m_series->series.uid != series->series.uid) {
    dropTool();
    m_button = Qt::NoButton;
  }
  m_decoded = {};
  m_decodedTimer.stop();
  m_series = series != nullptr && !series->volume.empty() ? std::move(series) : nullptr;
  if (!m_series) m_keyPointer->setOn(false);
  m_fileFolder.clear();
  m_study = m_series ? studyTexts(study, m_series->series) : StudyTexts{};
  m_gaps = m_series ? gapsOf(*m_series) : std::vector<int>();
  m_overlays.clear();
  m_fused.reset();
  m_annotations.clear();
  m_processed = {};
  m_processedWindow.reset();
  m_fittedWindow.reset();
  m_range.reset();
  m_defaultWindow.reset();
  m_cuts.clear();
  m_referenceLines.clear();
  m_markedPoint.reset();
  const QString refusal = m_series && m_plane != PlaneKind::Stack ? reasonAgainstPlanes(*m_series) : QString();
  if (!refusal.isEmpty()) m_plane = PlaneKind::Stack;
  m_state = shownIn(state, m_plane);
  m_wheelRest = 0.0;
  setAccessibleDescription(m_study.identity.join(", "));
  update();
  Q_EMIT imageChanged(storedImage());
  Q_EMIT windowChanged();
  Q_EMIT placeChanged();
  if (!refusal.isEmpty()) Q_EMIT planeRefused(refusal);
}

void SliceView::setPlaceholder(const QString& sentence) {
  m_placeholder = sentence;
  update();
}

void SliceView::setFileFolder(const QString& folder) {
  if (folder == m_fileFolder) return;
  m_fileFolder = folder;
  setAccessibleDescription(withFolder(m_study, folder).identity.join(", "));
  update();
}

void SliceView::setProcessed(const Processed& processed) {
  // The same copy again keeps the window that the reader chose for it.
  const Volume& volume = processed.volume;
  if (volume.bytes() == m_processed.volume.bytes() && volume.geometry().size == m_processed.volume.geometry().size)
    return;
  m_processed = processed;
  // Cuts keep the volume alive that they were made of.
  m_cuts.clear();
  const auto chosen = m_processedWindow;
  const auto fitted = m_fittedWindow;
  chooseProcessedWindow();
  // While a step is adjusted, the reader's choice stays as long as it is about values of that kind.
  if (chosen && fitted && m_fittedWindow && !same(*chosen, *fitted) && ofOneKind(*m_fittedWindow, *fitted))
    m_processedWindow = chosen;
  update();
  Q_EMIT windowChanged();
}

void SliceView::setDecoded(const DecodedImages& decoded) {
  constexpr int kRepaintMs = 80;
  m_decoded = decoded;
  m_decodedTimer.start(kRepaintMs);
  update();
}

void SliceView::chooseProcessedWindow() {
  m_processedWindow.reset();
  m_fittedWindow.reset();
  const auto original = window();
  if (!original || m_processed.volume.empty() || m_processed.volume.channels() != 1) return;
  const Volume shown = sliceInPlane(m_processed.volume, m_series->volume.geometry(), storedImage());
  m_processedWindow = windowOfProcessed(shown, m_series->volume.slice(storedImage()), *original);
  m_fittedWindow = m_processedWindow;
}

void SliceView::setAnnotations(std::vector<GraphicAnnotation> annotations) {
  m_annotations = std::move(annotations);
  update();
}

void SliceView::setMeasurements(Annotations* measurements) {
  m_measures->setModel(measurements);
}

ShownPlane SliceView::shownPlane() const {
  if (!m_series) return {};
  // Planes are of no stored image: what is measured on them is found again by its place.
  if (m_plane != PlaneKind::Stack) return {grid(), m_series->series.uid, {}, 0};
  return planeOf(*m_series, image());
}

void SliceView::setSegmentation(const std::string& overlayId, const LabelMap& labels, OverlayOrigin origin) {
  m_overlays[overlayId] = {origin, labels, {}, {}, false, {}, -1, {}};
  update();
}

void SliceView::setSaliency(const std::string& overlayId, const SaliencyMap& saliency) {
  m_overlays[overlayId] = {OverlayOrigin::Model, {}, saliency.values, {}, false, {}, -1, {}};
  update();
}

void SliceView::removeOverlay(const std::string& overlayId) {
  m_overlays.erase(overlayId);
  m_cuts.clear();
  update();
}

void SliceView::clearOverlays() {
  m_overlays.clear();
  m_cuts.clear();
  update();
}

void SliceView::setHiddenSegments(const std::string& overlayId, const std::vector<int>& values) {
  if (const auto found = m_overlays.find(overlayId); found != m_overlays.end()) found->second.hidden = values;
  update();
}

void SliceView::setSeveralPatients(bool several) {
  m_severalPatients = several;
  update();
}

void SliceView::setViewState(const ViewState& state) {
  showState(shownIn(state, m_plane));
}

void SliceView::showState(const ViewState& state) {
  const int before = storedImage();
  const bool windowMoved = !sameWindow(m_state, state);
  m_state = state;
  update();
  if (storedImage() != before) Q_EMIT imageChanged(storedImage());
  if (windowMoved) Q_EMIT windowChanged();
  Q_EMIT placeChanged();
}

void SliceView::changeViewState(const ViewState& state) {
  if (!m_series) return;
  showState(state);
  Q_EMIT viewStateChanged(ofSeries(m_state, m_plane));
}

int SliceView::imageCount() const {
  return m_series ? stack().size[2] : 0;
}

int SliceView::image() const {
  const int count = imageCount();
  if (count == 0) return 0;
  if (m_plane != PlaneKind::Stack) return nearestPlane(stack(), planePoint(m_series->volume.geometry(), m_state));
  return m_state.slice < 0 ? count / 2 : std::min(m_state.slice, count - 1);
}

void SliceView::setImage(int image) {
  const int bounded = std::clamp(image, 0, std::max(0, imageCount() - 1));
  if (!m_series || (bounded == this->image() && (m_state.slice >= 0 || m_plane != PlaneKind::Stack))) return;
  ViewState state = m_state;
  if (m_plane == PlaneKind::Stack) {
    state.slice = bounded;
  } else {
    Vector3 index = stack().worldToIndex(planePoint(m_series->volume.geometry(), m_state));
    index[2] = bounded;
    state.point = stack().indexToWorld(index);
  }
  changeViewState(state);
  if (m_pointer.x() >= 0) Q_EMIT probeMoved(probeText(m_pointer));
}

const LookupTable* SliceView::tableInUse() const {
  if (!m_series || m_state.window || m_series->display.voiTables.empty()) return nullptr;
  const bool processedOnItsOwn = m_processedWindow && m_state.showProcessed;
  const std::vector<LookupTable>& tables = m_series->display.voiTables;
  return processedOnItsOwn ? nullptr : &tables[std::min(m_state.voiTable, tables.size() - 1)];
}

std::optional<VoiWindow> SliceView::window() const {
  if (!m_series || m_series->volume.channels() != 1) return std::nullopt;
  if (m_processedWindow && m_state.showProcessed) return m_processedWindow;
  if (m_state.window) return m_state.window;
  if (const LookupTable* table = tableInUse(); table != nullptr && !table->values.empty()) return rangeOf(*table);
  // By the middle image, as long as its neighbours may be missing.
  if (!m_decoded.empty()) return defaultWindow(m_series->volume.slice(imageCount() / 2), m_series->display);
  if (!m_defaultWindow) m_defaultWindow = defaultWindow(m_series->volume, m_series->display);
  return m_defaultWindow;
}

void SliceView::setWindow(const VoiWindow& window) {
  if (!m_series || m_series->volume.channels() != 1 || !(window.width > 0)) return;
  if (m_processedWindow && m_state.showProcessed) {
    m_processedWindow = window;
    update();
    Q_EMIT windowChanged();
    return;
  }
  ViewState state = m_state;
  state.window = window;
  changeViewState(state);
}

std::vector<WindowPreset> SliceView::presets() const {
  return m_series ? windowPresetsFor(*m_series, storedImage(), m_presets) : std::vector<WindowPreset>();
}

void SliceView::applyPreset(const WindowPreset& preset) {
  if (!m_series) return;
  const bool onOwnWindow = m_processedWindow && m_state.showProcessed;
  if (!onOwnWindow) m_state.inverted = preset.inverted;
  if (!preset.table || onOwnWindow) return setWindow(preset.window);
  ViewState state = m_state;
  state.window.reset();
  state.voiTable = *preset.table;
  changeViewState(state);
}

bool SliceView::applyPreset(int digit) {
  std::vector<WindowPreset> choices = presets();
  std::erase_if(choices, [digit](const WindowPreset& preset) { return preset.digit != digit; });
  if (choices.empty()) return false;
  const auto now = window();
  const auto used = std::find_if(choices.begin(), choices.end(), [&now](const WindowPreset& preset) {
    return now && now->center == preset.window.center && now->width == preset.window.width;
  });
  applyPreset(used == choices.end() || used + 1 == choices.end() ? choices.front() : *(used + 1));
  return true;
}

double SliceView::valueRange() const {
  if (!m_series || m_series->volume.channels() != 1) return 1.0;
  if (m_processedWindow && m_state.showProcessed) {
    const Volume processed = processedSlice();
    if (!processed.empty()) return std::max(percentileWindow(processed, 0, 0.1, 99.9).width, 1e-6);
  }
  if (!m_range) m_range = std::max(percentileWindow(m_series->volume, storedImage(), 0.1, 99.9).width, 1e-6);
  return *m_range;
}

bool SliceView::invertedOnScreen() const {
  if (!m_series) return false;
  const bool processed = m_state.showProcessed && !m_processed.volume.empty();
  return (processed ? m_processed.inverted : m_series->display.inverted) != m_state.inverted;
}

DisplayTransform SliceView::displayTransform() const {
  return m_series ? DisplayTransform(grid(), size(), m_state, devicePixelRatioF()) : DisplayTransform();
}

Volume SliceView::processedSlice() const {
  if (!m_series || !m_state.showProcessed || m_processed.volume.empty()) return {};
  if (m_plane != PlaneKind::Stack) return m_cuts.image(m_processed.volume, grid(), slab()).values;
  return sliceInPlane(m_processed.volume, m_series->volume.geometry(), image());
}

QString SliceView::probeValue(const QPointF& viewPoint) const {
  if (!m_series || waiting()) return {};
  if (m_plane != PlaneKind::Stack) return planeProbe(worldAt(viewPoint));
  const Volume& volume = m_series->volume;
  const QPointF point = displayTransform().toImage(viewPoint);
  const int column = static_cast<int>(std::floor(point.x() + 0.5));
  const int row = static_cast<int>(std::floor(point.y() + 0.5));
  if (column < 0 || row < 0 || column >= volume.geometry().size[0] || row >= volume.geometry().size[1]) return {};
  QString value;
  if (volume.channels() == 3) {
    value = QString("R %1  G %2  B %3")
                .arg(volume.storedValue(column, row, image(), 0))
                .arg(volume.storedValue(column, row, image(), 1))
                .arg(volume.storedValue(column, row, image(), 2));
  } else {
    value = valueText(volume.modalityValue(column, row, image()), volume.modality.unit);
  }
  return tr("%1 at column %2, row %3").arg(value).arg(column).arg(row);
}

QString SliceView::probeText(const QPointF& viewPoint) const {
  return probeValue(viewPoint);
}

const std::vector<PlacedText>& SliceView::placedTexts() const {
  return m_painter->placedTexts();
}

void SliceView::addOverlays(SliceScene& scene) const {
  bool modelOverlay = false;
  for (const auto& [id, overlay] : m_overlays) {
    const auto found = m_state.overlays.find(id);
    if (found == m_state.overlays.end() || !found->second.visible) continue;
    const OverlayState& shown = found->second;
    if (Volume values = overlayPart(overlay.saliency); !values.empty()) {
      scene.saliency.push_back({std::move(values), shown.opacity});
    } else if (Volume labels = overlay.edited ? editedPart(overlay) : overlayPart(overlay.labels.voxels);
               !labels.empty()) {
      SegmentLayer layer{std::move(labels), {}};
      for (const SegmentLabel& label : overlay.labels.labels) {
        if (!overlay.shows(label.value, shown)) continue;
        const LabelDrawing drawing = drawingOf(shown, label.value);
        const bool fill = drawing.style == OverlayStyle::Fill;
        layer.segments.push_back({label.value, label.rgb, fill ? 1.0 : drawing.opacity, fill ? drawing.opacity : 0.0});
      }
      scene.segments.push_back(std::move(layer));
    }
    // Said on every image while the overlay is on, also where this image has no segment.
    modelOverlay = modelOverlay || overlay.origin == OverlayOrigin::Model;
  }
  scene.marks =
      permanentMarks(*m_series, m_state,
                     {.processed = m_state.showProcessed && !processedSlice().empty(), .modelOverlay = modelOverlay});
  if (!m_decoded.empty()) scene.marks << tr("%1 of %2 images are there").arg(m_decoded.number()).arg(m_decoded.count());
  if (m_plane != PlaneKind::Stack) scene.marks += planeMarks(*m_series, m_plane, m_state);
  const bool overlaid = !scene.segments.empty() || !scene.saliency.empty();
  if (overlaid && slabPlanes(m_series->volume.geometry(), scene.grid.axis(2), slab()) > 1)
    scene.marks << tr("OVERLAYS - of the middle plane of the slab");
  if (!m_linkMark.isEmpty()) scene.marks << m_linkMark;
  if (m_measures->keyMark() != nullptr) scene.marks << tr("KEY IMAGE");
}

Volume SliceView::overlayPart(const Volume& overlay) const {
  if (overlay.empty() || m_plane == PlaneKind::Stack)
    return sliceInPlane(overlay, m_series->volume.geometry(), image());
  return m_cuts.overlay(overlay, grid()).values;
}

void SliceView::addTexts(SliceScene& scene, bool processed) const {
  const LoadedSeries& loaded = *m_series;
  scene.letters = edgeLetters(scene.transform.imageToView(), scene.grid, loaded.series.patientOrientation);
  scene.study = withFolder(m_study, m_fileFolder);
  scene.seriesName = seriesName(loaded);
  QString window;
  if (tableInUse() != nullptr) {
    const std::string& name = tableInUse()->explanation;
    window = name.empty() ? tr("VOI LUT") : tr("VOI LUT  %1").arg(coreText(name));
  } else if (loaded.volume.channels() == 1) {
    window = windowText(scene.window);
  }
  if (!window.isEmpty() && m_state.inverted) window += tr("  inverted");
  if (!window.isEmpty() && m_state.gamma != 1.0) window += tr("  gamma %1").arg(valueText(m_state.gamma));
  if (!window.isEmpty() && processed && m_processedWindow) window += tr("  of processed values");
  QString probe = m_pointer.x() >= 0 ? probeValue(m_pointer) : QString();
  if (!probe.isEmpty() && processed) probe += tr(" (original)");
  if (!probe.isEmpty()) probe += fusedProbe(m_pointer) + segmentProbe(m_pointer);
  const double zoom = scene.transform.scale() * devicePixelRatioF();
  if (m_plane == PlaneKind::Stack) {
    const ImageFacts facts{.image = image(), .zoom = zoom, .window = window, .probe = probe};
    scene.imageLines = imageLines(loaded, facts, m_overlayText);
    scene.imageEssentials = imageEssentials(loaded, facts, m_overlayText);
  } else {
    const PlaneFacts facts{.kind = m_plane, .index = image(), .zoom = zoom, .window = window, .probe = probe};
    scene.imageLines = planeLines(loaded, m_state, facts, m_overlayText);
    scene.imageEssentials = planeEssentials(loaded, m_state, facts, m_overlayText);
  }
  if (m_overlayText == OverlayText::All) scene.seriesLines = seriesLines(loaded);
}

void SliceView::addAnnotations(SliceScene& scene) const {
  if (m_annotations.empty()) return;
  const ShownPlane shown = planeOf(*m_series, image());
  for (const GraphicAnnotation& annotation : m_annotations)
    if (namesImage(annotation.images, shown.sopInstanceUid, shown.frame)) scene.annotations.push_back(annotation);
}

SliceScene SliceView::makeScene() const {
  SliceScene scene;
  scene.textMode = m_overlayText;
  scene.placeholder =
      m_placeholder.isEmpty()
          ? tr("Open a study: drop a folder here, or press %1").arg(keyOrName(*this, QStringLiteral("file.open")))
          : m_placeholder;
  scene.placeholderIcon = m_placeholder.isEmpty() ? QStringLiteral("drop") : QStringLiteral("image");
  scene.active = m_active;
  scene.dropTarget = m_dropTarget;
  scene.textScale = m_textScale;
  if (!m_series) return scene;
  const bool planes = m_plane != PlaneKind::Stack;
  const Volume processed = processedSlice();
  scene.grid = grid();
  scene.image = processed;
  if (processed.empty())
    scene.image = planes ? m_cuts.image(m_series->volume, scene.grid, slab()).values : m_series->volume.slice(image());
  scene.window = window().value_or(VoiWindow{});
  scene.table = tableInUse();
  scene.inverted = invertedOnScreen();
  scene.gamma = m_state.gamma;
  // The standard is about grey: colours are as the display makes them.
  if (m_state.colourMap.empty()) scene.display = m_display;
  scene.colourMap = m_state.colourMap;
  if (planes)
    scene.graphics =
        m_cuts.image(processed.empty() ? m_series->volume : m_processed.volume, scene.grid, slab()).outside;
  else if (!m_series->graphics.empty())
    scene.graphics = m_series->graphics.slice(image());
  scene.showFileOverlays = m_state.showFileOverlays;
  if (!planes && !m_annotations.empty() && m_state.showFileOverlays) addAnnotations(scene);
  scene.shutterGrey = planes ? 0 : m_series->display.shutterGrey;
  scene.transform = displayTransform();
  scene.places = placeMarks(scene.transform);
  scene.smoothing = m_smoothing;
  scene.imageIndex = image();
  scene.imageCount = imageCount();
  if (m_plane == PlaneKind::Stack) {
    scene.gaps = m_gaps;
    scene.keyImages = m_measures->keyImages();
  }
  scene.severalPatients = m_severalPatients;
  scene.waiting = waiting();
  if (scene.waiting) {
    scene.placeholder = tr("Image %1 is still loading").arg(image() + 1);
    scene.placeholderIcon.clear();
  }
  scene.scrollBarActive = m_onScrollBar || m_overScrollBar;
  scene.measures = m_measures->layers();
  addOverlays(scene);
  addFusion(scene);
  addTexts(scene, !processed.empty());
  return scene;
}

void SliceView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const SliceScene scene = makeScene();
  m_painter->paint(painter, scene, size());
  paintLens(painter, scene);
  paintBrush(painter);
  m_keyPointer->paint(painter);
}

QImage SliceView::keyImage(const QSize& size) const {
  QImage image(size, QImage::Format_RGB32);
  image.fill(Qt::black);
  if (!m_series || size.isEmpty()) return image;
  SliceScene scene = makeScene();
  scene.display.reset();
  ViewState state = m_state;
  // The same part of the image as on the screen, in the size asked for.
  const double ratio = std::min(static_cast<double>(size.width()) / std::max(1, width()),
                                static_cast<double>(size.height()) / std::max(1, height()));
  state.zoom = scene.transform.scale() * ratio;
  state.panX *= ratio;
  state.panY *= ratio;
  scene.transform = DisplayTransform(scene.grid, size, state);
  scene.places = {};
  scene.study = {};
  scene.textMode = OverlayText::None;
  scene.imageLines.clear();
  scene.imageEssentials.clear();
  scene.seriesLines.clear();
  scene.imageCount = 1;
  scene.active = scene.severalPatients = scene.dropTarget = false;
  for (MeasureLayer& layer : scene.measures) layer.selected = layer.hovered = false;
  QPainter painter(&image);
  SlicePainter().paint(painter, scene, size);
  return image;
}

}  // namespace pellucid::ui
