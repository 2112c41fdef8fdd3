#include "ui/viewer/view_linker.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <cmath>

#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_view.h"

namespace pellucid::ui {

namespace {

constexpr double kAlike = 0.985;  ///< Cosine of 10 degrees: planes that are scrolled together.

Vector3 middleOf(const Geometry& plane) {
  return plane.indexToWorld({(plane.size[0] - 1) / 2.0, (plane.size[1] - 1) / 2.0, 0.0});
}

bool isParallel(const Geometry& a, const Geometry& b) {
  return std::abs(dot(a.axis(2), b.axis(2))) > kAlike;
}

/// The images of a view whose places along the normal are known.
bool isEvenlySpaced(const SliceView& view) {
  return view.series()->report.allows(Capability::MultiplanarReformat);
}

/// Planes and images of one series and kind share their state already.
bool sharesState(const SliceView& a, const SliceView& b) {
  return a.series() == b.series() && a.plane() == b.plane();
}

bool planesOfOneSeries(const SliceView& a, const SliceView& b) {
  return a.series() == b.series() && a.plane() != PlaneKind::Stack && b.plane() != PlaneKind::Stack;
}

/// Scrolls to the image nearest to a point; leaves the view alone where its images do not reach that far.
void scrollTo(SliceView& view, const Vector3& world) {
  const Geometry plane = *view.place();
  const double steps = plane.worldToIndex(world)[2];
  const double wanted = view.image() + steps;
  if (wanted < -1.0 || wanted > view.imageCount()) return;
  view.setImage(static_cast<int>(std::lround(wanted)));
}

/// The point of the patient in the middle of a view whose place is known.
Vector3 centreOf(const SliceView& view) {
  const QPointF index = view.displayTransform().toImage({view.width() / 2.0, view.height() / 2.0});
  return view.place()->indexToWorld({index.x(), index.y(), 0.0});
}

/// The same size on the screen, and the same point of the patient in the middle where the planes are parallel.
void matchZoom(SliceView& view, const SliceView& leader) {
  const DisplayTransform theirs = leader.displayTransform();
  const DisplayTransform own = view.displayTransform();
  if (!(own.viewPixelsPerUnit() > 0)) return;
  ViewState state = view.viewState();
  state.zoom = own.scale() * theirs.viewPixelsPerUnit() / own.viewPixelsPerUnit();
  if (isParallel(*view.place(), *leader.place())) {
    const Vector3 index = view.place()->worldToIndex(centreOf(leader));
    const DisplayTransform zoomed(view.grid(), view.size(), state);
    const QPointF off = QPointF(view.width() / 2.0, view.height() / 2.0) - zoomed.toView({index[0], index[1]});
    state.panX += off.x();
    state.panY += off.y();
  }
  view.changeViewState(state);
}

}  // namespace

bool shareFrameOfReference(const SliceView& a, const SliceView& b) {
  // What lies under a 3D view is of no place on the screen.
  if (volumeOver(a) != nullptr || volumeOver(b) != nullptr) return false;
  return !a.frameOfReference().empty() && a.frameOfReference() == b.frameOfReference();
}

ViewLinker::ViewLinker(ViewerGrid& grid) : QObject(&grid), m_grid(grid) {
  for (SliceView* view : grid.allViews()) {
    connect(view, &SliceView::placeChanged, this, &ViewLinker::drawLines);
    connect(view, &SliceView::viewStateChanged, this, [this, view] {
      followPlace(view);
      followWindow(view);
      followByHand(view);
    });
    connect(view, &SliceView::pointedAt, this, [this, view](const Vector3& world) { markPoint(view, world); });
    connect(view, &SliceView::pointingEnded, this, &ViewLinker::clearPoints);
  }
  connect(&grid, &ViewerGrid::activeViewChanged, this, &ViewLinker::drawLines);
  connect(&grid, &ViewerGrid::shapeChanged, this, [this] {
    clearPoints();
    drawLines();
  });
}

void ViewLinker::setOptions(const LinkOptions& options) {
  m_options = options;
  drawLines();
  if (SliceView* leader = m_grid.activeView(); leader != nullptr && leader->series()) {
    followPlace(leader);
    followWindow(leader);
  }
}

std::vector<SliceView*> ViewLinker::companions(const SliceView* leader) const {
  std::vector<SliceView*> result;
  const auto& visible = m_grid.views();
  // A view that is not on the screen leads nobody.
  if (std::find(visible.begin(), visible.end(), leader) == visible.end()) return result;
  for (SliceView* view : visible)
    if (view != leader && shareFrameOfReference(*view, *leader)) result.push_back(view);
  return result;
}

void ViewLinker::drawLines() {
  SliceView* leader = m_grid.activeView();
  const auto drawn = m_options.referenceLines && leader != nullptr ? companions(leader) : std::vector<SliceView*>();
  for (SliceView* view : m_grid.allViews()) {
    std::vector<CutLine> lines;
    // The crosshair shows these already.
    if (std::find(drawn.begin(), drawn.end(), view) != drawn.end() && !planesOfOneSeries(*view, *leader)) {
      if (const auto line = cutLine(*view->place(), *leader->place())) lines.push_back(*line);
    }
    view->setReferenceLines(std::move(lines));
  }
}

void ViewLinker::followPlace(SliceView* leader) {
  if (m_following || (!m_options.scroll && !m_options.zoom)) return;
  const QScopedValueRollback guard(m_following, true);
  for (SliceView* view : companions(leader)) {
    if (sharesState(*view, *leader)) continue;
    if (m_options.scroll && isParallel(*view->place(), *leader->place()) && isEvenlySpaced(*view))
      scrollTo(*view, middleOf(*leader->place()));
    if (m_options.zoom) matchZoom(*view, *leader);
  }
}

void ViewLinker::followWindow(SliceView* leader) {
  if (m_following || !m_options.window || !leader->window()) return;
  const QScopedValueRollback guard(m_following, true);
  for (SliceView* view : companions(leader)) {
    const bool alike = view->window() && view->series()->series.modality == leader->series()->series.modality &&
                       view->series()->volume.modality.unit == leader->series()->volume.modality.unit;
    if (!alike || view->series() == leader->series()) continue;
    ViewState state = view->viewState();
    state.window = leader->window();
    state.inverted = leader->viewState().inverted;
    view->changeViewState(state);
  }
}

void ViewLinker::linkByHand(bool linked) {
  dropHandLinks();
  if (!linked) return;
  for (SliceView* view : m_grid.views()) {
    if (!view->series()) continue;
    const Geometry plane = view->grid();
    const bool known = plane.inPatient && isEvenlySpaced(*view);
    m_byHand[view] = {view->series(), view->plane(), view->image(), known ? plane.spacing[2] : 0.0};
    view->setLinkMark(tr("LINKED BY HAND - places may differ"));
  }
  if (m_byHand.size() < 2) dropHandLinks();
}

void ViewLinker::dropHandLinks() {
  for (const auto& [view, start] : m_byHand) view->setLinkMark({});
  m_byHand.clear();
}

void ViewLinker::followByHand(SliceView* leader) {
  const auto led = m_byHand.find(leader);
  if (m_following || led == m_byHand.end()) return;
  const QScopedValueRollback guard(m_following, true);
  // Another series or plane in the view: the offset no longer means anything.
  if (led->second.series != leader->series() || led->second.plane != leader->plane()) return dropHandLinks();
  const int steps = leader->image() - led->second.image;
  for (const auto& [view, start] : m_byHand) {
    if (view == leader || start.series != view->series() || start.plane != view->plane()) continue;
    if (sharesState(*view, *leader)) continue;
    const bool inMm = start.stepMm > 0 && led->second.stepMm > 0;
    const double moved = inMm ? steps * led->second.stepMm / start.stepMm : steps;
    view->setImage(start.image + static_cast<int>(std::lround(moved)));
  }
}

void ViewLinker::markPoint(SliceView* source, const Vector3& world) {
  const QScopedValueRollback guard(m_following, true);
  for (SliceView* view : companions(source)) {
    const bool shared = sharesState(*view, *source) || planesOfOneSeries(*view, *source);
    if (!shared && view->plane() != PlaneKind::Stack) view->setPoint(world);
    if (!shared && view->plane() == PlaneKind::Stack && isEvenlySpaced(*view)) scrollTo(*view, world);
    view->markPoint(world);
  }
}

void ViewLinker::clearPoints() {
  for (SliceView* view : m_grid.allViews()) view->markPoint(std::nullopt);
}

}  // namespace pellucid::ui
