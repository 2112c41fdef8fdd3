#include "ui/panels/measurements_panel.h"

#include <QEvent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/model/annotation_text.h"
#include "ui/model/measured.h"
#include "ui/model/session.h"
#include "ui/panels/kept_focus.h"
#include "ui/panels/measurement_card.h"
#include "ui/panels/panel_scroll.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QString seriesText(const Series& series) {
  QString text = QString::fromStdString(series.modality);
  if (!series.description.empty()) text += QStringLiteral(" ") + QString::fromStdString(series.description);
  return text.trimmed();
}

MeasurementFacts factsOf(const Session& session, const Series& series, const Measured& measured) {
  MeasurementFacts facts;
  QStringList lines = measureLines(measured.annotation.kind, measured.values);
  if (!lines.isEmpty()) facts.value = lines.takeFirst();
  facts.details = lines.join(QStringLiteral(", "));
  facts.caption = measureCaption(measured.values);
  QString place;
  const auto loaded = session.loaded(series.uid);
  if (measured.annotation.kind == AnnotationKind::KeyRendering)
    place = MeasurementsPanel::tr("3D view");
  else if (measured.image >= 0)
    place = MeasurementsPanel::tr("Image %1 of %2").arg(measured.image + 1).arg(loaded->volume.geometry().size[2]);
  else if (loaded)
    place = MeasurementsPanel::tr("Resliced plane");
  const Study* study = session.studyOf(series.uid);
  if (study != nullptr) {
    facts.course = lesionCourse(session, *study, measured);
    facts.studyUid = study->uid;
  }
  const QString of = study != nullptr && study->series.size() > 1 ? seriesText(series) : QString();
  facts.place = place.isEmpty() ? of : of.isEmpty() ? place : QStringLiteral("%1, %2").arg(place, of);
  return facts;
}

}  // namespace

MeasurementsPanel::MeasurementsPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new SectionHeader(tr("My measurements"))),
      m_empty(new EmptyState(QStringLiteral("measure"), tr("Nothing measured yet"),
                             tr("Choose a measuring tool (D for a length, M for the last one) and drag on an image. "
                                "Measurements are saved with the study."))) {
  setObjectName(QStringLiteral("measurementsPanel"));
  auto* inside = new QWidget;
  m_layout = new QVBoxLayout(inside);
  m_layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  m_layout->setSpacing(space::kSmall);
  auto* save = new QToolButton;
  save->setIcon(icon(QStringLiteral("export")));
  save->setToolTip(tr("Save the measurements of this study as a table (CSV)"));
  save->setAccessibleName(save->toolTip());
  connect(save, &QToolButton::clicked, this, &MeasurementsPanel::saveRequested);
  m_header->addTool(save);
  m_layout->addWidget(m_header);
  m_layout->addWidget(m_empty, 100);
  m_layout->addStretch(1);
  fillPanel(*this, inside, nullptr);

  connect(&m_session, &Session::currentChanged, this, &MeasurementsPanel::rebuildLater);
  // The cache must not keep voxels that the session has dropped.
  connect(&m_session, &Session::loadedChanged, this, [this] { m_measured.clear(); });
  connect(&m_session, &Session::loadedChanged, this, &MeasurementsPanel::rebuildLater);
  connect(&m_session, &Session::lesionHistoryChanged, this, &MeasurementsPanel::rebuildLater);
  connect(&m_session.measurements(), &Annotations::changed, this, &MeasurementsPanel::rebuildLater);
  connect(&m_session.measurements(), &Annotations::selectionChanged, this, &MeasurementsPanel::rebuildLater);
  rebuild();
}

void MeasurementsPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  // Icons of the cards are drawn in the colour of the theme.
  if (event->type() == QEvent::PaletteChange) rebuildLater();
}

void MeasurementsPanel::rebuildLater() {
  if (m_waiting) return;
  m_waiting = true;
  QTimer::singleShot(0, this, &MeasurementsPanel::rebuild);
}

void MeasurementsPanel::rebuild() {
  m_waiting = false;
  const KeptFocus focus(m_content);
  delete m_content;
  m_content = new QWidget;
  auto* layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  int count = 0;
  if (const Study* study = m_session.currentStudy())
    for (const Series& series : study->series)
      for (const Measured& measured : measuredInSeries(m_session, series.uid, m_measured)) {
        auto* card =
            new MeasurementCard(m_session.measurements(), measured.annotation, factsOf(m_session, series, measured));
        connect(card, &MeasurementCard::showRequested, this, &MeasurementsPanel::showRequested);
        layout->addWidget(card);
        ++count;
      }
  m_layout->insertWidget(2, m_content);
  m_content->show();  // At once: the layout would do it a moment later, and the list would flicker.
  focus.giveTo(*m_content);
  m_empty->setVisible(count == 0);
  m_header->setVisible(count > 0);
}

}  // namespace pellucid::ui
