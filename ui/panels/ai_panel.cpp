#include "ui/panels/ai_panel.h"

#include <QVBoxLayout>

#include "core/dicom/presentation_state.h"
#include "ui/model/analysis_round.h"
#include "ui/model/core_text.h"
#include "ui/model/session.h"
#include "ui/panels/pack_card.h"
#include "ui/panels/panel_scroll.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

AiPanel::AiPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_quality(new MessageBar),
      m_empty(new EmptyState(QStringLiteral("analyse"), tr("Nothing to analyse yet"),
                             tr("Open a series; the models that fit it are offered here."))) {
  setObjectName(QStringLiteral("aiPanel"));
  auto* inside = new QWidget;
  m_layout = new QVBoxLayout(inside);
  m_layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  m_layout->setSpacing(space::kSmall);
  m_layout->addWidget(m_quality);
  m_layout->addWidget(m_empty, 100);
  m_layout->addStretch(1);
  fillPanel(*this, inside);
  m_quality->setClosable(false);

  connect(&m_session, &Session::currentChanged, this, &AiPanel::rebuild);
  connect(&m_session, &Session::packsChanged, this, [this](const std::string& series) {
    if (series == m_session.currentSeriesUid()) rebuild();
  });
  connect(&m_session, &Session::qualityChanged, this, &AiPanel::showQuality);
  connect(&m_session, &Session::analysesChanged, this, &AiPanel::showAnalyses);
  rebuild();
}

void AiPanel::rebuild() {
  m_cards.clear();
  delete m_content;
  m_content = nullptr;
  showQuality();
  const std::vector<PackOffer>* offers = m_session.packs(m_session.currentSeriesUid());
  m_empty->setVisible(offers == nullptr || offers->empty());
  const Series* current = m_session.currentSeries();
  if (offers != nullptr && offers->empty())
    m_empty->setTexts(tr("No model packs are installed"),
                      tr("Packs are looked for beside the program and in your data folder."));
  else if (current != nullptr && isPresentationState(*current))
    m_empty->setTexts(tr("Models read the images themselves"),
                      tr("This is how somebody wanted them shown. Choose their series to analyse them."));
  else
    m_empty->setTexts(tr("Nothing to analyse yet"), tr("Open a series; the models that fit it are offered here."));
  if (offers == nullptr || offers->empty()) return;

  m_content = new QWidget;
  auto* layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  auto* others = new QWidget;
  auto* otherLayout = new QVBoxLayout(others);
  otherLayout->setContentsMargins(0, 0, 0, 0);
  otherLayout->setSpacing(space::kSmall);
  int refused = 0;
  for (std::size_t i = 0; i < offers->size(); ++i) {
    const bool fits = (*offers)[i].pack.ok() && (*offers)[i].fit.kind != FitKind::Refused;
    refused += fits ? 0 : 1;
    addCard(i, fits ? *layout : *otherLayout);
  }
  if (refused > 0) {
    auto* header = new SectionHeader(refused == 1 ? tr("1 model for other examinations")
                                                  : tr("%n models for other examinations", "", refused));
    layout->addWidget(header);
    layout->addWidget(others);
    header->setFoldable(others, refused == static_cast<int>(offers->size()));
  } else {
    delete others;
  }
  m_layout->insertWidget(1, m_content);
  showAnalyses(m_session.currentSeriesUid());
}

void AiPanel::addCard(std::size_t offer, QVBoxLayout& layout) {
  const std::string series = m_session.currentSeriesUid();
  auto* made = new PackCard((*m_session.packs(series))[offer], m_session.views(), series);
  connect(made, &PackCard::runRequested, this, &AiPanel::run);
  connect(made, &PackCard::cardRequested, this, &AiPanel::cardRequested);
  layout.addWidget(made);
  m_cards.push_back(made);
}

void AiPanel::showQuality() {
  const QualityReport* quality = m_session.quality(m_session.currentSeriesUid());
  m_quality->hide();
  if (quality == nullptr || quality->grade() == QualityGrade::Good) return;
  for (const QualityMeasure& measure : quality->measures)
    if (measure.grade == quality->grade()) {
      m_quality->showMessage(MessageKind::Warning, coreText(measure.sentence));
      return;
    }
}

void AiPanel::showAnalyses(const std::string& seriesUid) {
  if (seriesUid != m_session.currentSeriesUid()) return;
  for (PackCard* made : m_cards)
    if (!made->packId().empty()) made->setAnalysis(m_session.analysis(seriesUid, made->packId()));
}

void AiPanel::run(const std::string& packId, bool confirmed) {
  AnalysisOptions options = usualOptions();
  options.image = m_image;
  options.fitConfirmed = confirmed;
  if (PackCard* made = card(packId)) made->follow(m_session.analyse(m_session.currentSeriesUid(), packId, options));
}

void AiPanel::runAllThatFit(Unsure unsure) {
  const std::vector<PackOffer>* offers = m_session.packs(m_session.currentSeriesUid());
  if (offers == nullptr) return;
  for (const PackOffer& offer : *offers)
    if (offer.pack &&
        (offer.fit.kind == FitKind::Fits || (offer.fit.kind == FitKind::Confirm && unsure == Unsure::Confirmed)))
      run(offer.pack->id, offer.fit.kind == FitKind::Confirm);
}

PackCard* AiPanel::card(const std::string& packId) const {
  for (PackCard* made : m_cards)
    if (made->packId() == packId) return made;
  return nullptr;
}

}  // namespace pellucid::ui
