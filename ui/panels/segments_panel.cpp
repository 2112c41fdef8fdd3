#include "ui/panels/segments_panel.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

#include "core/imaging/measure.h"
#include "ui/model/core_text.h"
#include "ui/model/session.h"
#include "ui/panels/brush_box.h"
#include "ui/panels/kept_focus.h"
#include "ui/panels/overlay_row.h"
#include "ui/panels/panel_scroll.h"
#include "ui/panels/segment_comparison.h"
#include "ui/panels/segment_row.h"
#include "ui/panels/segment_statistics.h"
#include "ui/viewer/key_binding.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

/// What counts as a small part: 0.1 ml, 0.1 cm², or ten pixels where millimetres are not known.
std::int64_t smallPart(const Geometry& grid) {
  LabelMeasure one;
  one.voxels = 1;
  setExtent(one, grid);
  constexpr double kSmall = 0.1;
  constexpr std::int64_t kFewVoxels = 10;
  const double extent = one.areaCm2 ? *one.areaCm2 : one.volumeMl ? *one.volumeMl : 0.0;
  return extent > 0 ? static_cast<std::int64_t>(std::ceil(kSmall / extent)) : kFewVoxels;
}

}  // namespace

SegmentsPanel::SegmentsPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_empty(new EmptyState(QStringLiteral("segments"), tr("No segments yet"), {})),
      m_menu(new QMenu(this)),
      m_tools(new QWidget),
      m_brush(new BrushBox(session.segments())),
      m_statistics(new SegmentStatistics(session)),
      m_comparison(new SegmentComparison) {
  setObjectName(QStringLiteral("segmentsPanel"));
  auto* inside = new QWidget;
  m_layout = new QVBoxLayout(inside);
  m_layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  m_layout->setSpacing(space::kSmall);
  buildTop(*m_layout);
  auto* tools = new QVBoxLayout(m_tools);
  tools->setContentsMargins(0, 0, 0, 0);
  tools->setSpacing(space::kSmall);
  tools->addWidget(new SectionHeader(tr("Brush")));
  tools->addWidget(m_brush);
  tools->addWidget(new SectionHeader(tr("Compare two segments")));
  tools->addWidget(m_comparison);
  m_layout->addWidget(m_statistics);
  m_layout->addWidget(m_tools);
  m_layout->addStretch(1);
  fillPanel(*this, inside);

  const auto again = [this](const std::string& series) {
    if (series == m_session.currentSeriesUid()) rebuild();
  };
  connect(&m_session, &Session::currentChanged, this, &SegmentsPanel::rebuild);
  connect(&m_session, &Session::loadedChanged, this, again);
  connect(&m_session, &Session::analysesChanged, this, again);
  connect(&m_session, &Session::objectsChanged, this, again);
  connect(&m_session.segments(), &Segments::changed, this, &SegmentsPanel::segmentsChanged);
  connect(m_comparison, &SegmentComparison::differenceReady, this, &SegmentsPanel::differenceReady);
  rebuild();
}

void SegmentsPanel::buildTop(QVBoxLayout& layout) {
  auto* header = new SectionHeader(tr("My segments"));
  auto* plus = new QToolButton;
  plus->setIcon(icon(QStringLiteral("plus")));
  plus->setToolTip(tr("Add a segment"));
  plus->setAccessibleName(plus->toolTip());
  connect(plus, &QToolButton::clicked, this, &SegmentsPanel::add);
  auto* more = m_more = new QToolButton;
  more->setObjectName(QStringLiteral("segmentMenuButton"));
  more->setIcon(icon(QStringLiteral("more")));
  more->setToolTip(tr("Change the chosen segment, or edit a copy of a result"));
  more->setAccessibleName(more->toolTip());
  more->setMenu(m_menu);
  more->setPopupMode(QToolButton::InstantPopup);
  connect(m_menu, &QMenu::aboutToShow, this, &SegmentsPanel::fillMenu);
  header->addTool(plus);
  header->addTool(more);
  layout.addWidget(header);
  layout.addWidget(m_empty);
}

void SegmentsPanel::openMenu() {
  m_more->setFocus();
  m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
  // The arrow keys begin with the first entry.
  if (!m_menu->isEmpty()) m_menu->setActiveAction(m_menu->actions().front());
}

void SegmentsPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  // Icons of the rows are drawn in the colour of the theme.
  if (event->type() == QEvent::PaletteChange && m_layout != nullptr)
    QMetaObject::invokeMethod(this, &SegmentsPanel::rebuild, Qt::QueuedConnection);
}

void SegmentsPanel::segmentsChanged(const std::string& seriesUid) {
  if (seriesUid != m_session.currentSeriesUid()) return;
  // Strokes come often: only the numbers change then.
  if (seriesUid == m_series && m_listed == m_session.segments().of(seriesUid)) return refreshRows();
  rebuild();
}

void SegmentsPanel::rebuild() {
  const std::string uid = m_session.currentSeriesUid();
  const KeptFocus focus(m_content);
  m_series = uid;
  m_listed = m_session.segments().of(uid);
  // Later: a row may be the one that asked for the change, or have a name that is still to be taken over.
  if (m_content != nullptr) {
    m_content->hide();
    m_content->setParent(nullptr);
    m_content->deleteLater();
  }
  m_content = new QWidget;
  auto* layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kTight);
  for (const Segment& segment : m_listed) layout->addWidget(new SegmentRow(m_session.segments(), uid, segment));
  if (!m_listed.empty()) layout->addSpacing(space::kTight);
  if (!m_listed.empty()) {
    auto* row = new OverlayRow(m_session.views(), uid, kReaderSegments, OverlayKind::Segmentation, tr("On the images"));
    std::vector<OverlayLabel> labels;
    for (const Segment& segment : m_listed)
      labels.push_back({segment.label.value, QString::fromStdString(segment.label.name), segment.label.rgb});
    // The list above has the eyes of the reader's segments.
    row->offerLabels(std::move(labels), false);
    layout->addWidget(row);
  }
  const auto& overlays = m_session.views().of(uid).overlays;
  if (overlays.contains(kSegmentDifference))
    layout->addWidget(
        new OverlayRow(m_session.views(), uid, kSegmentDifference, OverlayKind::Segmentation, tr("Difference")));
  m_layout->insertWidget(2, m_content);
  m_content->show();
  focus.giveTo(*m_content);
  m_empty->setVisible(m_listed.empty());
  m_empty->setTexts(
      tr("No segments yet"),
      tr("Choose the brush (%1) and paint on an image, or grow a region from a place (%2). "
         "Segments are saved with the study; results of models are only copied.")
          .arg(keyOrName(*this, QStringLiteral("tool.brush")), keyOrName(*this, QStringLiteral("tool.grow"))));
  const auto loaded = m_session.loaded(uid);
  if (loaded) m_brush->setSeries(*loaded);
  m_tools->setVisible(loaded != nullptr);
  m_comparison->setSegmentations(uid, segmentationsOf(m_session, uid));
  refreshRows();
}

void SegmentsPanel::refreshRows() {
  m_statistics->refresh();
  const Segments& segments = m_session.segments();
  const Volume& labels = segments.labels(m_series);
  for (SegmentRow* row : m_content->findChildren<SegmentRow*>()) {
    row->setChosen(row->value() == segments.active(m_series));
    if (!labels.empty()) row->setExtent(extentText(segments.voxels(m_series, row->value()), labels.geometry()));
  }
}

bool SegmentsPanel::ready() {
  const auto loaded = m_session.loaded(m_session.currentSeriesUid());
  if (!loaded) {
    Q_EMIT hinted(tr("Open a series and wait until it has been loaded."));
    return false;
  }
  const auto made = m_session.segments().prepare(m_session.currentSeriesUid(), loaded->volume.geometry());
  if (!made) Q_EMIT told(coreText(made.error().message));
  return made.ok();
}

void SegmentsPanel::add() {
  if (ready()) m_session.segments().add(m_session.currentSeriesUid());
}

void SegmentsPanel::compute(const QString& what, Segments::Work work, const std::string& madeBy) {
  if (m_session.segments().computing()) {
    Q_EMIT hinted(tr("Please wait until the segment has been computed."));
    return;
  }
  m_session.segments().compute(m_session.currentSeriesUid(), what, std::move(work), madeBy);
}

void SegmentsPanel::fillMenu() {
  m_menu->clear();
  const std::string uid = m_session.currentSeriesUid();
  const auto value = static_cast<std::uint8_t>(m_session.segments().active(uid));
  const bool any = value != 0 && !m_session.segments().labels(uid).empty();
  const auto step = [&](const QString& title, Segments::Work work) {
    QAction* action = m_menu->addAction(title);
    action->setEnabled(any);
    connect(action, &QAction::triggered, this, [this, title, work] { compute(title, work); });
  };
  step(tr("Fill in between images"),
       [value](const Volume& labels, Job& job) { return interpolateSlices(labels, value, job); });
  step(tr("Smooth"), [value](const Volume& labels, Job& job) { return smoothLabel(labels, value, job); });
  step(tr("Keep the largest part"),
       [value](const Volume& labels, Job& job) { return removeIslands(labels, value, 1, 1, job); });
  step(tr("Remove small parts"), [value](const Volume& labels, Job& job) {
    return removeIslands(labels, value, std::numeric_limits<int>::max(), smallPart(labels.geometry()), job);
  });
  m_menu->addSeparator();
  addCombinations(tr("Add another segment to it"), MaskBoolean::Union);
  addCombinations(tr("Subtract another segment"), MaskBoolean::Difference);
  addCombinations(tr("Keep what lies in another segment"), MaskBoolean::Intersection);
  m_menu->addSeparator();
  QMenu* copies = m_menu->addMenu(tr("Edit a copy of"));
  for (const KnownSegmentation& known : segmentationsOf(m_session, uid))
    if (!known.own) connect(copies->addAction(known.title), &QAction::triggered, this, [this, known] { copy(known); });
  copies->setEnabled(!copies->isEmpty());
  m_menu->addSeparator();
  QAction* open = m_menu->addAction(tr("Open a label map ..."));
  open->setEnabled(m_session.loaded(uid) != nullptr);
  connect(open, &QAction::triggered, this, &SegmentsPanel::openRequested);
  QAction* save = m_menu->addAction(tr("Save my segments as a file ..."));
  save->setEnabled(any);
  connect(save, &QAction::triggered, this, [this, uid] { Q_EMIT saveRequested(uid); });
}

void SegmentsPanel::addCombinations(const QString& title, MaskBoolean operation) {
  QMenu* menu = m_menu->addMenu(title);
  const std::string uid = m_session.currentSeriesUid();
  const auto target = static_cast<std::uint8_t>(m_session.segments().active(uid));
  for (const KnownSegmentation& known : segmentationsOf(m_session, uid)) {
    // Segments of one map never overlap: only a union makes sense there.
    if (target == 0 || (known.own && operation != MaskBoolean::Union)) continue;
    for (const SegmentLabel& label : known.map.labels) {
      if (known.own && label.value == target) continue;
      const auto other = static_cast<std::uint8_t>(label.value);
      const Volume map = known.own ? Volume() : known.map.voxels;
      const Segment* mine = known.own ? m_session.segments().find(uid, label.value) : nullptr;
      const std::string madeBy = mine != nullptr ? mine->madeBy : known.madeBy;
      QAction* action = menu->addAction(QStringLiteral("%1: %2").arg(known.title, QString::fromStdString(label.name)));
      connect(action, &QAction::triggered, this, [this, title, target, other, map, operation, madeBy] {
        const auto combine = [target, other, map, operation](const Volume& labels, Job&) {
          return combineLabels({labels, target}, {map.empty() ? labels : map, other}, operation);
        };
        compute(title, combine, madeBy);
      });
    }
  }
  menu->setEnabled(!menu->isEmpty());
}

void SegmentsPanel::copy(const KnownSegmentation& source) {
  if (!ready()) return;
  const auto leftOut = m_session.segments().copy(m_session.currentSeriesUid(), source.map, source.madeBy);
  if (!leftOut) {
    Q_EMIT told(coreText(leftOut.error().message));
  } else if (*leftOut > 0) {
    Q_EMIT hinted(tr("%n voxel(s) belong to your other segments already and were left out of the copy.", nullptr,
                     static_cast<int>(std::min<std::int64_t>(*leftOut, std::numeric_limits<int>::max()))));
  }
}

}  // namespace pellucid::ui
