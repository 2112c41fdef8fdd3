#include "ui/panels/series_panel.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/model/core_text.h"
#include "ui/model/number_text.h"
#include "ui/model/session.h"
#include "ui/panels/fusion_box.h"
#include "ui/panels/overlay_row.h"
#include "ui/panels/panel_scroll.h"
#include "ui/viewer/fusion_mode.h"
#include "ui/widgets/colour_swatch.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QLabel* line(const QString& text, const char* role) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  label->setProperty("role", role);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

/// A swatch of the colour of the outline, and the name of the segment.
QWidget* legendLine(const SegmentLabel& label) {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  layout->addWidget(makeSwatch(label.rgb));
  layout->addWidget(line(QString::fromStdString(label.name), "body"), 1);
  return row;
}

/// With its unit; a judgement without one in words.
QString valueOf(const QualityMeasure& measure) {
  if (!measure.unit.empty()) return measureText(measure.value, measure.unit);
  if (measure.grade != QualityGrade::Good) return SeriesPanel::tr("possibly");
  return measure.value == 0.0 ? SeriesPanel::tr("not known") : SeriesPanel::tr("no sign of it");
}

QString capabilityText(Capability capability) {
  switch (capability) {
    case Capability::MultiplanarReformat:
      return SeriesPanel::tr("multiplanar views");
    case Capability::VolumeAnalysis:
      return SeriesPanel::tr("models for volumes");
    case Capability::Millimetres:
      return SeriesPanel::tr("measurements in millimetres");
  }
  return {};
}

const char* roleOf(QualityGrade grade) {
  switch (grade) {
    case QualityGrade::Good:
      return "secondary";
    case QualityGrade::Limited:
      return "warning";
    case QualityGrade::Unusable:
      return "danger";
  }
  return "secondary";
}

}  // namespace

SeriesPanel::SeriesPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  setObjectName(QStringLiteral("seriesPanel"));
  auto* inside = new QWidget;
  m_layout = new QVBoxLayout(inside);
  m_layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  m_layout->addStretch(1);
  fillPanel(*this, inside);

  const auto refresh = [this](const std::string& series) {
    if (series == m_session.currentSeriesUid()) rebuild();
  };
  connect(&m_session, &Session::currentChanged, this, &SeriesPanel::rebuild);
  connect(&m_session, &Session::loadedChanged, this, refresh);
  connect(&m_session, &Session::qualityChanged, this, refresh);
  connect(&m_session, &Session::objectsChanged, this, refresh);
  rebuild();
}

void SeriesPanel::rebuild() {
  delete m_content;
  m_content = new QWidget;
  auto* layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  addFusion(*layout);
  addObjects(*layout);
  addRemarks(*layout);
  addQuality(*layout);
  addTechnique(*layout);
  m_layout->insertWidget(0, m_content);
}

void SeriesPanel::addRemarks(QVBoxLayout& layout) {
  layout.addWidget(new SectionHeader(tr("Integrity of the series")));
  const auto loaded = m_session.loaded(m_session.currentSeriesUid());
  if (!loaded) {
    layout.addWidget(line(tr("Known when the series has been loaded."), "secondary"));
    return;
  }
  const std::string uid = m_session.currentSeriesUid();
  if (!loaded->series.splitReason.empty()) layout.addWidget(line(coreText(loaded->series.splitReason), "secondary"));
  const bool split = !loaded->series.splitReason.empty() || loaded->series.part.count > 1;
  if (split && !loaded->series.unsplit && loaded->series.format == FileFormat::Dicom)
    addButton(layout, tr("Show all its images together"),
              tr("Undo the split: image by image, in the order of their numbers"),
              [this, uid] { m_session.showTogether(uid); });
  if (loaded->report.remarks.empty() && loaded->series.splitReason.empty())
    layout.addWidget(line(tr("Nothing odd was found."), "secondary"));
  const auto& remarks = loaded->report.remarks;
  for (std::size_t i = 0; i < remarks.size(); ++i) {
    layout.addWidget(line(coreText(remarks[i].sentence), remarks[i].forbids.empty() ? "secondary" : "warning"));
    // What many forbid alike is said once, below the last of them.
    if (i + 1 < remarks.size() && remarks[i + 1].forbids == remarks[i].forbids) continue;
    QStringList forbidden;
    for (const Capability capability : remarks[i].forbids) forbidden += capabilityText(capability);
    if (!forbidden.isEmpty())
      layout.addWidget(line(tr("Switched off: %1.").arg(forbidden.join(QStringLiteral(", "))), "caption"));
  }
  if (loaded->report.tilt)
    addButton(layout, tr("Correct the gantry tilt"),
              tr("A copy whose slices are moved within their planes until they stand straight; marked as derived"),
              [this, uid] { m_session.showStraightened(uid); });
}

void SeriesPanel::addButton(QVBoxLayout& layout, const QString& text, const QString& toolTip,
                            const std::function<void()>& clicked) {
  auto* button = new QPushButton(text);
  button->setToolTip(toolTip);
  // Later: what it does rebuilds this panel, the button with it.
  connect(button, &QPushButton::clicked, this, clicked, Qt::QueuedConnection);
  layout.addWidget(button, 0, Qt::AlignLeft);
}

void SeriesPanel::addFusion(QVBoxLayout& layout) {
  const std::string uid = m_session.currentSeriesUid();
  // Without another series in this frame of reference there is nothing to choose.
  if (fusionPartners(m_session.studies(), uid).empty()) return;
  layout.addWidget(new SectionHeader(tr("Laid over (fusion)")));
  layout.addWidget(new FusionBox(m_session, uid));
}

void SeriesPanel::addObjects(QVBoxLayout& layout) {
  constexpr std::size_t kMostNamed = 40;
  const std::string uid = m_session.currentSeriesUid();
  for (const ShownObject& object : m_session.objects(uid)) {
    layout.addWidget(new SectionHeader(object.title));
    if (object.drawn.automatic)
      layout.addWidget(line(tr("Made by an algorithm, wholly or in part - not for primary diagnosis."), "caption"));
    for (std::size_t layer = 0; layer < object.drawn.layers.size(); ++layer) {
      const bool only = object.drawn.layers.size() == 1;
      auto* row = new OverlayRow(m_session.views(), uid, objectLayerId(object.id, layer), OverlayKind::Segmentation,
                                 only ? tr("Segments") : tr("Segments %1").arg(layer + 1));
      const auto& labels = object.drawn.layers[layer].labels;
      std::vector<OverlayLabel> each;
      for (const SegmentLabel& label : labels)
        each.push_back({label.value, QString::fromStdString(label.name), label.rgb});
      row->offerLabels(std::move(each), true);
      layout.addWidget(row);
      for (std::size_t i = 0; i < std::min(labels.size(), kMostNamed); ++i) layout.addWidget(legendLine(labels[i]));
      if (labels.size() > kMostNamed)
        layout.addWidget(line(tr("... and %1 more").arg(labels.size() - kMostNamed), "caption"));
    }
    for (const std::string& remark : object.drawn.remarks) layout.addWidget(line(coreText(remark), "secondary"));
  }
}

void SeriesPanel::addQuality(QVBoxLayout& layout) {
  layout.addWidget(new SectionHeader(tr("Image quality")));
  const QualityReport* quality = m_session.quality(m_session.currentSeriesUid());
  if (quality == nullptr) {
    layout.addWidget(line(tr("Not measured yet."), "secondary"));
    return;
  }
  auto* grid = new QGridLayout;
  grid->setColumnStretch(0, 1);
  grid->setVerticalSpacing(space::kTight);
  int row = 0;
  for (const QualityMeasure& measure : quality->measures) {
    auto* value = line(valueOf(measure), roleOf(measure.grade));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setWordWrap(false);
    auto* title = line(coreText(measure.title), "secondary");
    for (QLabel* label : {title, value}) label->setToolTip(coreText(measure.sentence));
    grid->addWidget(title, row, 0);
    grid->addWidget(value, row++, 1);
    if (measure.grade != QualityGrade::Good)
      grid->addWidget(line(coreText(measure.sentence), "caption"), row++, 0, 1, 2);
  }
  layout.addLayout(grid);
}

void SeriesPanel::addTechnique(QVBoxLayout& layout) {
  const auto loaded = m_session.loaded(m_session.currentSeriesUid());
  if (!loaded) return;
  layout.addWidget(new SectionHeader(tr("Acquisition")));
  auto* grid = new QGridLayout;
  grid->setColumnStretch(1, 1);
  grid->setHorizontalSpacing(space::kMedium);
  grid->setVerticalSpacing(space::kTight);
  int row = 0;
  const auto add = [&](const QString& name, const QString& value) {
    grid->addWidget(line(name, "secondary"), row, 0);
    grid->addWidget(line(value.isEmpty() ? tr("Not stated") : value, "body"), row++, 1);
  };
  const Geometry& geometry = loaded->volume.geometry();
  add(tr("Modality"), QString::fromStdString(loaded->series.modality));
  add(tr("Manufacturer"), QString::fromStdString(loaded->manufacturer + " " + loaded->model).trimmed());
  add(tr("Matrix"), QStringLiteral("%1 × %2 × %3").arg(geometry.size[0]).arg(geometry.size[1]).arg(geometry.size[2]));
  if (geometry.calibration == Calibration::None) {
    add(tr("Spacing"), tr("Not calibrated: lengths are pixels"));
  } else {
    QStringList spacing;
    const bool even = loaded->report.allows(Capability::MultiplanarReformat);
    for (int i = 0; i < (geometry.size[2] > 1 && geometry.inPatient && even ? 3 : 2); ++i)
      spacing += QLocale().toString(geometry.spacing[i], 'g', 4);
    add(tr("Spacing"),
        tr("%1 mm (%2)")
            .arg(spacing.join(QStringLiteral(" × ")),
                 QCoreApplication::translate("Calibration", calibrationName(geometry.calibration).data())));
  }
  for (const auto& [name, value] : loaded->technique)
    add(QCoreApplication::translate("Technique", name.c_str()), techniqueText(value));
  layout.addLayout(grid);
}

}  // namespace pellucid::ui
