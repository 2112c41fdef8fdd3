#include "ui/panels/measurements_panel.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/model/annotation_text.h"
#include "ui/model/image_plane.h"
#include "ui/model/session.h"
#include "ui/panels/measurement_card.h"
#include "ui/panels/panel_scroll.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QString seriesText(const Series& series) {
  QString text = QString::fromStdString(series.modality);
  if (!series.description.empty()) text += QStringLiteral(" ") + QString::fromStdString(series.description);
  return text.trimmed();
}

MeasurementFacts factsOf(const Session& session, const Series& series, const Annotation& annotation) {
  MeasurementFacts facts;
  const auto loaded = session.loaded(series.uid);
  const int image = loaded ? imageOf(*loaded, annotation) : -1;
  const Annotation placed = image >= 0 ? placedOn(planeOf(*loaded, image), annotation) : annotation;
  const AnnotationMeasures measures = measure(placed, loaded ? loaded->volume : Volume());
  facts.value = measureSummary(annotation.kind, measures);
  facts.caption = measureCaption(measures);
  QString place;
  if (image >= 0)
    place = MeasurementsPanel::tr("Image %1 of %2").arg(image + 1).arg(loaded->volume.geometry().size[2]);
  else if (loaded)
    place = MeasurementsPanel::tr("Resliced plane");
  const QString of = seriesText(series);
  facts.place = place.isEmpty() ? of : of.isEmpty() ? place : QStringLiteral("%1, %2").arg(place, of);
  return facts;
}

}  // namespace

MeasurementsPanel::MeasurementsPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_empty(new EmptyState(QStringLiteral("measure"), tr("Nothing measured yet"),
                             tr("Choose a measuring tool (D for a length, M for the last one) and drag on an image. "
                                "Measurements are saved with the study."))) {
  setObjectName(QStringLiteral("measurementsPanel"));
  auto* inside = new QWidget;
  m_layout = new QVBoxLayout(inside);
  m_layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  m_layout->setSpacing(space::kSmall);
  m_layout->addWidget(m_empty);
  m_layout->addStretch(1);
  fillPanel(*this, inside, nullptr);

  connect(&m_session, &Session::currentChanged, this, &MeasurementsPanel::rebuildLater);
  connect(&m_session, &Session::loadedChanged, this, &MeasurementsPanel::rebuildLater);
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
  delete m_content;
  m_content = new QWidget;
  auto* layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  int count = 0;
  if (const Study* study = m_session.currentStudy())
    for (const Series& series : study->series)
      for (const Annotation& annotation : m_session.measurements().ofSeries(series.uid)) {
        auto* card = new MeasurementCard(m_session.measurements(), annotation, factsOf(m_session, series, annotation));
        connect(card, &MeasurementCard::showRequested, this, &MeasurementsPanel::showRequested);
        layout->addWidget(card);
        ++count;
      }
  m_layout->insertWidget(1, m_content);
  m_empty->setVisible(count == 0);
}

}  // namespace pellucid::ui
