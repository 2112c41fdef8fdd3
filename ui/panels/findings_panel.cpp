#include "ui/panels/findings_panel.h"

#include <QInputDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/model/session.h"
#include "ui/panels/finding_card.h"
#include "ui/panels/kept_focus.h"
#include "ui/panels/panel_scroll.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

FindingsPanel::FindingsPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_empty(new EmptyState(QStringLiteral("report"), tr("No findings yet"),
                             tr("Run a model or add a finding of your own. Accepted findings go into the report."))) {
  setObjectName(QStringLiteral("findingsPanel"));
  auto* inside = new QWidget;
  m_layout = new QVBoxLayout(inside);
  m_layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  m_layout->setSpacing(space::kSmall);
  m_layout->addWidget(m_empty, 100);
  m_layout->addStretch(1);

  auto* add = new QPushButton(icon(QStringLiteral("plus")), tr("Add finding"));
  auto* report = new QPushButton(icon(QStringLiteral("report")), tr("Report"));
  report->setProperty("role", "primary");
  auto* below = new QWidget;
  auto* buttons = new QHBoxLayout(below);
  buttons->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  buttons->addWidget(add);
  buttons->addStretch(1);
  buttons->addWidget(report);
  fillPanel(*this, inside, below);

  connect(add, &QPushButton::clicked, this, &FindingsPanel::add);
  connect(report, &QPushButton::clicked, this, &FindingsPanel::reportRequested);
  connect(&m_session, &Session::currentChanged, this, &FindingsPanel::rebuild);
  connect(&m_session.findings(), &Findings::reset, this, &FindingsPanel::rebuild);
  connect(&m_session.findings(), &Findings::changed, this, &FindingsPanel::rebuild);
  rebuild();
}

void FindingsPanel::rebuild() {
  const KeptFocus focus(m_content);
  delete m_content;
  m_content = new QWidget;
  auto* layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  int count = 0;
  if (const Study* study = m_session.currentStudy())
    for (const Series& series : study->series)
      for (const Finding& finding : m_session.findings().ofSeries(series.uid)) {
        auto* card = new FindingCard(m_session.findings(), finding);
        connect(card, &FindingCard::showRequested, this, &FindingsPanel::showRequested);
        layout->addWidget(card);
        ++count;
      }
  m_layout->insertWidget(1, m_content);
  m_content->show();
  focus.giveTo(*m_content);
  m_empty->setVisible(count == 0);
}

void FindingsPanel::add() {
  if (m_session.currentSeries() == nullptr) return;
  bool done = false;
  const QString text =
      QInputDialog::getMultiLineText(this, tr("Add finding"), tr("Finding as it goes into the report"), {}, &done);
  if (!done || text.trimmed().isEmpty()) return;
  const std::string uid = m_session.currentSeriesUid();
  m_session.findings().add(text.trimmed().toStdString(), uid, m_session.views().of(uid).slice);
}

}  // namespace pellucid::ui
