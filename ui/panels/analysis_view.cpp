#include "ui/panels/analysis_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <utility>

#include "ui/model/core_text.h"
#include "ui/model/number_text.h"
#include "ui/model/view_state.h"
#include "ui/panels/overlay_row.h"
#include "ui/widgets/probability_bar.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QLabel* wrapped(const QString& text, const char* role) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  label->setProperty("role", role);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

AnalysisView::AnalysisView(std::shared_ptr<const Analysis> analysis, ViewStates& views, const std::string& seriesUid,
                           QWidget* parent)
    : QWidget(parent), m_analysis(std::move(analysis)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  addScores(*layout);
  addMeasurements(*layout);
  addOverlays(*layout, views, seriesUid);
  addProvenance(*layout);
}

void AnalysisView::addScores(QVBoxLayout& layout) {
  bool anyFinding = m_analysis->scores.empty();
  for (const LabelScore& score : m_analysis->scores) {
    if (!score.finding && m_analysis->scores.size() == 2)
      continue;  // the complement of the only finding says nothing new
    anyFinding = anyFinding || (score.finding && score.positive);
    auto* bar = new ProbabilityBar;
    bar->setValue({.probability = score.probability,
                   .low = score.low,
                   .high = score.high,
                   .threshold = score.threshold,
                   .positive = score.positive && score.finding});
    auto* title = new QLabel(packText(score.title));
    title->setProperty("role", score.finding ? "title" : "secondary");
    layout.addWidget(title);
    layout.addWidget(bar);
    layout.addWidget(wrapped(bar->sentence(), "caption"));
  }
  if (!anyFinding)
    layout.addWidget(
        wrapped(tr("The model proposes no finding. This does not mean that the study is normal."), "secondary"));
}

void AnalysisView::addMeasurements(QVBoxLayout& layout) {
  if (m_analysis->measurements.empty()) return;
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(space::kMedium);
  grid->setVerticalSpacing(space::kTight);
  grid->setColumnStretch(0, 1);
  int row = 0;
  for (const Measurement& measurement : m_analysis->measurements) {
    auto* name = new QLabel(coreText(measurement.name));
    auto* value = new QLabel(sizeText(measurement.value, measurement.unit));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->setToolTip(coreText(measurement.note));
    value->setToolTip(name->toolTip());
    grid->addWidget(name, row, 0);
    grid->addWidget(value, row++, 1);
  }
  layout.addLayout(grid);
  const std::string& note = m_analysis->measurements.front().note;
  if (!note.empty()) layout.addWidget(wrapped(coreText(note), "caption"));
}

void AnalysisView::addOverlays(QVBoxLayout& layout, ViewStates& views, const std::string& seriesUid) {
  if (m_analysis->segmentation) {
    auto* row = new OverlayRow(views, seriesUid, segmentationOverlayId(m_analysis->pack.id), OverlayKind::Segmentation,
                               tr("Segments"));
    std::vector<OverlayLabel> labels;
    for (const SegmentLabel& label : m_analysis->segmentation->labels)
      labels.push_back({label.value, packText(label.name), label.rgb});
    row->offerLabels(std::move(labels), true);
    layout.addWidget(row);
  }
  for (const SaliencyMap& map : m_analysis->saliency) {
    QString title = QString::fromStdString(map.label);
    for (const LabelScore& score : m_analysis->scores)
      if (score.name == map.label) title = packText(score.title);
    layout.addWidget(new OverlayRow(views, seriesUid, saliencyOverlayId(m_analysis->pack.id, map.label),
                                    OverlayKind::Saliency,
                                    tr("Why: %1 (%2)").arg(title, QString::fromStdString(map.method))));
  }
}

void AnalysisView::addProvenance(QVBoxLayout& layout) {
  const PackIdentity& pack = m_analysis->pack;
  auto* line = wrapped(
      tr("%1 %2 - %3")
          .arg(QString::fromStdString(pack.id), QString::fromStdString(pack.version), tr("Not for primary diagnosis")),
      "caption");
  line->setToolTip(tr("Intended use: %1\nWeights SHA-256: %2\nRun on %3 in %4 s")
                       .arg(packText(pack.intendedUse), QString::fromStdString(pack.weightsSha256),
                            QString::fromStdString(m_analysis->device),
                            QLocale().toString(m_analysis->seconds, 'f', 1)));
  layout.addWidget(line);
  if (m_analysis->notes.empty()) return;
  // What was done to the image and what limits the answer: there for whoever asks, folded away for the rest.
  auto* notes = new QWidget;
  auto* inside = new QVBoxLayout(notes);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(space::kTight);
  for (const std::string& note : m_analysis->notes) inside->addWidget(wrapped(coreText(note), "caption"));
  auto* header = new SectionHeader(tr("How it was made"));
  header->setFoldable(notes, false);
  layout.addWidget(header);
  layout.addWidget(notes);
}

}  // namespace pellucid::ui
