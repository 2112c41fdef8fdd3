#include "ui/panels/pack_card.h"

#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/model/core_text.h"
#include "ui/panels/analysis_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

PackCard::PackCard(PackOffer offer, ViewStates& views, std::string seriesUid, QWidget* parent)
    : QFrame(parent),
      m_offer(std::move(offer)),
      m_views(views),
      m_series(std::move(seriesUid)),
      m_run(new QPushButton(tr("Run"))),
      m_bar(new QProgressBar),
      m_step(new QLabel),
      m_layout(new QVBoxLayout(this)) {
  setProperty("role", "card");
  m_layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  m_layout->setSpacing(space::kSmall);

  const bool usable = m_offer.pack.ok() && m_offer.fit.kind != FitKind::Refused;
  auto* title = new QLabel(m_offer.pack ? packText(m_offer.pack->title)
                                        : QString::fromStdString(m_offer.folder.filename().string()));
  title->setProperty("role", usable ? "title" : "secondary");
  title->setWordWrap(true);
  auto* about = new QToolButton;
  about->setIcon(icon(QStringLiteral("info")));
  about->setToolTip(tr("Model card: data, figures, limits, intended use"));
  about->setAccessibleName(tr("Model card"));
  auto* top = new QHBoxLayout;
  top->addWidget(title, 1);
  top->addWidget(about, 0, Qt::AlignTop);
  m_layout->addLayout(top);
  // Not before it has a parent: a window of its own would close every menu that is open.
  about->setVisible(m_offer.pack.ok());

  auto* fit = new QLabel(coreText(m_offer.pack ? m_offer.fit.sentence : m_offer.pack.error().message));
  fit->setProperty("role", m_offer.pack.ok() ? "caption" : "warning");
  fit->setWordWrap(true);
  m_layout->addWidget(fit);

  m_bar->setTextVisible(false);
  m_bar->setRange(0, 1000);
  m_step->setProperty("role", "caption");
  m_layout->addWidget(m_bar);
  m_layout->addWidget(m_step);
  m_layout->addWidget(m_run);
  const bool primary = m_offer.fit.kind == FitKind::Fits;
  m_ground = primary ? IconGround::Accent : IconGround::Plain;
  m_run->setIcon(icon(QStringLiteral("run"), m_ground));
  if (primary) m_run->setProperty("role", "primary");
  m_run->setVisible(usable);
  m_bar->hide();
  m_step->hide();

  connect(m_run, &QPushButton::clicked, this, &PackCard::run);
  connect(about, &QToolButton::clicked, this, [this] { Q_EMIT cardRequested(packId()); });
}

std::string PackCard::packId() const {
  return m_offer.pack ? m_offer.pack->id : std::string();
}

void PackCard::run() {
  if (m_job && m_job->running()) {
    m_job->cancel();
    return;
  }
  const bool ask = m_offer.fit.kind == FitKind::Confirm;
  if (ask &&
      QMessageBox::question(
          this, tr("Please confirm what this image is"),
          tr("%1\n\nIs it? The model's answer is worthless on anything else.").arg(coreText(m_offer.fit.sentence)),
          QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel) != QMessageBox::Yes)
    return;
  Q_EMIT runRequested(packId(), ask);
}

void PackCard::follow(const JobPointer& job) {
  m_job = job;
  if (!job || !job->running()) return;
  showRunning(true);
  connect(job.get(), &JobHandle::progressed, this, [this](double fraction, const QString& step) {
    m_bar->setValue(static_cast<int>(1000 * fraction));
    m_step->setText(step);
  });
  connect(job.get(), &JobHandle::finished, this, [this] { showRunning(false); });
}

void PackCard::showRunning(bool running) {
  m_bar->setVisible(running);
  m_step->setVisible(running);
  m_bar->setValue(0);
  m_run->setText(running ? tr("Cancel") : m_result != nullptr ? tr("Run again") : tr("Run"));
  m_run->setIcon(icon(running ? QStringLiteral("stop") : QStringLiteral("run"), m_ground));
}

void PackCard::setAnalysis(const std::shared_ptr<const Analysis>& analysis) {
  delete m_result;
  m_result = nullptr;
  if (!analysis) return;
  m_result = new AnalysisView(analysis, m_views, m_series);
  m_layout->addWidget(m_result);
  if (!m_job || !m_job->running()) m_run->setText(tr("Run again"));
}

}  // namespace pellucid::ui
