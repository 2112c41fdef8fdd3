// How a study is laid out by the rules for its kind, and how a layout becomes a rule.
#include <QAction>
#include <algorithm>
#include <utility>

#include "ui/main_window.h"
#include "ui/model/core_text.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"
#include "ui/widgets/message_bar.h"

namespace pellucid::ui {

void MainWindow::hangStudy() {
  const Study* study = m_session.currentStudy();
  if (study == nullptr) return;
  const Hanging hanging = hang(*study, m_session.studies(), m_hanging.rules(), m_settings.priorSide());
  setShape(hanging.planes ? GridShape{} : GridShape{hanging.rows, hanging.columns});
  const std::vector<SliceView*> views = m_grid->views();
  const auto show = [&](std::size_t i) {
    m_grid->setActiveView(views[i]);
    m_volumes->hide(views[i]);
    views[i]->setPlane(PlaneKind::Stack);
    const std::string& uid = hanging.seriesUids[i];
    if (uid.empty()) return showSeries(views[i], {});
    m_session.show(uid);
    showSeries(views[i], uid);
    if (hanging.planes) return;
    showSlabs(uid, {hanging.views[i]});
    views[i]->setPlane(hanging.views[i].plane);
    if (hanging.views[i].volume) hangVolume(views[i], hanging.views[i].preset);
  };
  // The first view of the study comes last: it is then the one that commands go to.
  const std::size_t count = std::min(views.size(), hanging.seriesUids.size());
  for (std::size_t i = count; i-- > 0;)
    if (i != hanging.active) show(i);
  if (hanging.active < count) show(hanging.active);
  if (!hanging.planes || hanging.seriesUids.empty()) return;
  m_wantedPlanes = {hanging.seriesUids.front(), hanging.views};
  enterWantedPlanes();
}

void MainWindow::showSlabs(const std::string& seriesUid, const std::vector<HangingView>& views) {
  ViewState state = m_session.views().of(seriesUid);
  for (const HangingView& view : views)
    if (view.plane != PlaneKind::Stack) state.planes[view.plane].slab = {view.slab, view.slabMm};
  m_session.views().set(seriesUid, state);
}

void MainWindow::enterWantedPlanes() {
  if (m_wantedPlanes.seriesUid.empty()) return;
  const bool stillWanted = m_wantedPlanes.seriesUid == m_session.currentSeriesUid() && !showsPlanes();
  if (stillWanted && !m_session.loaded(m_wantedPlanes.seriesUid)) return;
  const auto wanted = std::exchange(m_wantedPlanes, {});
  if (!stillWanted) return;
  showSlabs(wanted.seriesUid, wanted.views);
  togglePlanes();
  if (!showsPlanes()) return;
  for (std::size_t i = 0; i < std::min(wanted.views.size(), m_grid->views().size()); ++i)
    if (wanted.views[i].volume) hangVolume(m_grid->views()[i], wanted.views[i].preset);
}

std::optional<HangingView> MainWindow::askedOf(SliceView* view, const Study& study) const {
  const auto shown = m_shown.find(view);
  const Series* series = shown == m_shown.end() ? nullptr : m_session.series(shown->second);
  if (series == nullptr || m_session.studyOf(series->uid)->uid != study.uid) return std::nullopt;
  HangingView asked = askingFor(*series);
  asked.plane = view->plane();
  asked.slab = view->slab().kind;
  asked.slabMm = view->slab().thicknessMm;
  const VolumeView* volume = m_volumes->of(view);
  asked.volume = volume != nullptr;
  if (volume != nullptr) asked.preset = volume->state().preset;
  return asked;
}

HangingRule MainWindow::arrangement(const Study& study) const {
  const Study* prior = priorOf(study, m_session.studies());
  const GridShape shape = m_grid->shape();
  // Also those behind a view that is enlarged for a moment.
  const auto count = static_cast<std::size_t>(shape.rows * shape.columns);
  const auto columns = static_cast<std::size_t>(shape.columns);
  std::vector<std::optional<HangingView>> own, before;
  for (std::size_t i = 0; i < count; ++i) {
    own.push_back(askedOf(m_grid->allViews()[i], study));
    before.push_back(prior != nullptr ? askedOf(m_grid->allViews()[i], *prior) : std::nullopt);
  }
  const auto inColumn = [columns](const auto& cells, std::size_t column) {
    for (std::size_t i = column; i < cells.size(); i += columns)
      if (cells[i]) return true;
    return false;
  };
  std::vector<bool> ofPrior;
  for (std::size_t column = 0; column < columns; ++column)
    ofPrior.push_back(inColumn(before, column) && !inColumn(own, column));
  const auto apart = static_cast<int>(std::count(ofPrior.begin(), ofPrior.end(), true));
  const bool priorShown = std::any_of(before.begin(), before.end(), [](const auto& view) { return view.has_value(); });
  HangingRule rule{.rows = shape.rows, .columns = shape.columns};
  rule.planes = showsPlanes();
  rule.prior = priorShown && shape.columns > 1 && !rule.planes;
  // A prior below cannot be said: where one is open, what held before goes on.
  rule.alone = prior == nullptr || (priorShown && !rule.prior);
  // Nor can studies that share a column: half of the columns are then the prior's.
  const bool beside = rule.prior && apart > 0 && apart < shape.columns;
  const int ofStudy = shape.columns - (beside ? apart : rule.prior ? shape.columns / 2 : 0);
  if (beside && apart != shape.columns / 2) rule.priorColumns = apart;
  for (std::size_t i = 0; i < count; ++i)
    if (beside && ofPrior[i % columns])
      rule.priorViews.push_back(before[i].value_or(HangingView()));
    else if (beside || own[i] || !rule.prior)
      rule.views.push_back(own[i].value_or(HangingView()));
  rule.views.resize(std::min(rule.views.size(), static_cast<std::size_t>(shape.rows * ofStudy)));
  while (!rule.views.empty() && rule.views.back() == HangingView()) rule.views.pop_back();
  return rule;
}

void MainWindow::keepLayout() {
  const Study* study = m_session.currentStudy();
  if (study == nullptr) return;
  const StudyKind kind = kindOf(*study);
  const HangingRule rule = arrangement(*study);
  if (const auto saved = m_hanging.save(kind, rule); !saved) return tell(coreText(saved.error().message));
  const QString name = QString::fromStdString(kind.modality + " " + kind.bodyPart).trimmed();
  const QString views = rule.planes ? tr("three planes") : tr("%1 x %2 views").arg(rule.rows).arg(rule.columns);
  const QString sentence = rule.prior
                               ? tr("From now on %1 with an earlier study opens with %2, the earlier one beside.")
                           : rule.alone ? tr("From now on %1 without an earlier study opens with %2.")
                                        : tr("From now on %1 opens with %2.");
  m_message->showMessage(MessageKind::Information, sentence.arg(name, views));
  updateLayoutActions();
}

void MainWindow::forgetLayout() {
  const Study* study = m_session.currentStudy();
  if (study == nullptr) return;
  if (const auto forgotten = m_hanging.forget(kindOf(*study)); !forgotten)
    return tell(coreText(forgotten.error().message));
  updateLayoutActions();
}

void MainWindow::updateLayoutActions() {
  const Study* study = m_session.currentStudy();
  QAction* keep = m_actions.action(WindowCommand::KeepLayout);
  m_actions.action(WindowCommand::Hang)->setEnabled(study != nullptr);
  m_actions.action(WindowCommand::ForgetLayout)->setEnabled(study != nullptr && m_hanging.hasOwn(kindOf(*study)));
  keep->setEnabled(study != nullptr);
  const StudyKind kind = study != nullptr ? kindOf(*study) : StudyKind();
  const QString name = QString::fromStdString(kind.modality + " " + kind.bodyPart).trimmed();
  keep->setText(name.isEmpty() ? tr("Keep this layout for such studies") : tr("Keep this layout for %1").arg(name));
}

}  // namespace pellucid::ui
