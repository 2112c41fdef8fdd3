#include "ui/panels/processing_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/model/core_text.h"
#include "ui/model/session.h"
#include "ui/panels/panel_scroll.h"
#include "ui/panels/step_editor.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QString groupName(StepGroup group) {
  switch (group) {
    case StepGroup::Cleaning:
      return ProcessingPanel::tr("Cleaning");
    case StepGroup::Denoising:
      return ProcessingPanel::tr("Denoising");
    case StepGroup::Enhancement:
      return ProcessingPanel::tr("Enhancement");
    case StepGroup::BiasField:
      return ProcessingPanel::tr("Bias field");
    case StepGroup::Normalisation:
      return ProcessingPanel::tr("Normalisation");
    case StepGroup::Resampling:
      return ProcessingPanel::tr("Resampling");
  }
  return {};
}

/// The steps under their groups; the group names cannot be chosen.
void fill(QComboBox& box) {
  auto* model = new QStandardItemModel(&box);
  auto* prompt = new QStandardItem(ProcessingPanel::tr("Add a step ..."));
  model->appendRow(prompt);
  const StepDescription* last = nullptr;
  for (const StepDescription& step : stepTable()) {
    if (last == nullptr || last->group != step.group) {
      auto* heading = new QStandardItem(groupName(step.group));
      heading->setFlags(Qt::NoItemFlags);
      model->appendRow(heading);
    }
    auto* item = new QStandardItem(QStringLiteral("    ") + coreText(step.title));
    item->setData(QString::fromStdString(step.id), Qt::UserRole);
    item->setToolTip(coreText(step.help));
    model->appendRow(item);
    last = &step;
  }
  box.setModel(model);
}

}  // namespace

ProcessingPanel::ProcessingPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_choice(new QComboBox),
      m_steps(new QVBoxLayout),
      m_notes(new QLabel),
      m_clear(new QPushButton(tr("Back to the original"))),
      m_delay(new QTimer(this)) {
  setObjectName(QStringLiteral("processingPanel"));
  fill(*m_choice);
  m_choice->setAccessibleName(tr("Add a processing step"));
  auto* hint = new QLabel(tr("For looking only. Measurements and values stay those of the original image."));
  hint->setWordWrap(true);
  hint->setProperty("role", "caption");
  m_notes->setWordWrap(true);
  m_notes->setProperty("role", "caption");
  m_steps->setSpacing(space::kSmall);

  auto* inside = new QWidget;
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  layout->setSpacing(space::kSmall);
  layout->addWidget(hint);
  layout->addWidget(m_choice);
  layout->addLayout(m_steps);
  layout->addWidget(m_notes);
  layout->addWidget(m_clear);
  layout->addStretch(1);
  fillPanel(*this, inside);

  m_delay->setSingleShot(true);
  m_delay->setInterval(250);
  connect(m_delay, &QTimer::timeout, this, &ProcessingPanel::apply);
  connect(m_choice, &QComboBox::activated, this, [this](int row) {
    addStep(m_choice->itemData(row).toString());
    m_choice->setCurrentIndex(0);
  });
  connect(m_clear, &QPushButton::clicked, this, &ProcessingPanel::clear);
  connect(&m_session, &Session::currentChanged, this, &ProcessingPanel::switchSeries);
  connect(&m_session, &Session::processedChanged, this, &ProcessingPanel::showResult);
  switchSeries();
}

void ProcessingPanel::addStep(const QString& id) {
  const StepDescription* description = findStep(id.toStdString());
  if (description == nullptr) return;
  addEditor(*description, {.id = description->id, .parameters = {}});
  arrange();
  apply();
}

void ProcessingPanel::addEditor(const StepDescription& description, const Step& step) {
  auto* editor = new StepEditor(description, step);
  m_editors.push_back(editor);
  connect(editor, &StepEditor::changed, m_delay, qOverload<>(&QTimer::start));
  connect(editor, &StepEditor::removeRequested, this, [this, editor] {
    std::erase(m_editors, editor);
    // Not into whatever comes next.
    m_choice->setFocus();
    editor->deleteLater();
    apply();
  });
  connect(editor, &StepEditor::moveUpRequested, this, [this, editor] {
    const auto at = std::find(m_editors.begin(), m_editors.end(), editor);
    if (at == m_editors.begin() || at == m_editors.end()) return;
    QWidget* focused = QApplication::focusWidget();
    std::iter_swap(at, at - 1);
    arrange();
    if (focused != nullptr && editor->isAncestorOf(focused)) focused->setFocus();
    apply();
  });
}

void ProcessingPanel::arrange() {
  for (StepEditor* editor : m_editors) m_steps->removeWidget(editor);
  for (StepEditor* editor : m_editors) m_steps->addWidget(editor);
}

std::vector<Step> ProcessingPanel::chain() const {
  std::vector<Step> steps;
  for (const StepEditor* editor : m_editors) steps.push_back(editor->step());
  return steps;
}

void ProcessingPanel::apply() {
  const std::string series = m_session.currentSeriesUid();
  if (series.empty()) return;
  m_notes->setText(m_editors.empty() ? QString() : tr("Processing ..."));
  m_session.process(series, chain());
}

void ProcessingPanel::clear() {
  for (StepEditor* editor : m_editors) editor->deleteLater();
  m_editors.clear();
  apply();
  switchSeries();
}

void ProcessingPanel::switchSeries() {
  for (StepEditor* editor : m_editors) editor->deleteLater();
  m_editors.clear();
  m_choice->setEnabled(m_session.currentSeries() != nullptr);
  if (const ProcessedSeries* processed = m_session.processed(m_session.currentSeriesUid()))
    for (const Step& step : processed->steps)
      if (const StepDescription* description = findStep(step.id)) addEditor(*description, step);
  arrange();
  showResult(m_session.currentSeriesUid());
}

void ProcessingPanel::showResult(const std::string& seriesUid) {
  if (seriesUid != m_session.currentSeriesUid()) return;
  const ProcessedSeries* processed = m_session.processed(seriesUid);
  QStringList notes;
  if (processed != nullptr)
    for (const std::string& note : processed->result.notes) notes += coreText(note);
  m_notes->setText(notes.join('\n'));
  m_clear->setVisible(processed != nullptr || !m_editors.empty());
}

}  // namespace pellucid::ui
