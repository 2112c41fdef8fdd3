#include "ui/panels/measurement_card.h"

#include <QInputDialog>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/model/annotation_text.h"
#include "ui/panels/kept_focus.h"
#include "ui/panels/trend_plot.h"
#include "ui/viewer/tool_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QLabel* wrapped(const QString& text, const char* role) {
  auto* label = new QLabel(text);
  label->setProperty("role", role);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

QString iconOf(AnnotationKind kind) {
  if (kind == AnnotationKind::KeyImage || kind == AnnotationKind::KeyRendering) return QStringLiteral("key-image");
  const auto& table = toolTable();
  const auto row = std::find_if(table.begin(), table.end(), [kind](const ToolRow& tool) { return tool.draws == kind; });
  return row == table.end() ? QStringLiteral("measure") : QString::fromLatin1(row->icon);
}

}  // namespace

MeasurementCard::MeasurementCard(Annotations& measurements, const Annotation& annotation, const MeasurementFacts& facts,
                                 QWidget* parent)
    : PressCard(parent), m_measurements(measurements), m_id(annotation.id) {
  nameRow(*this, QString::fromStdString(m_id));
  connect(this, &PressCard::pressed, this, [this] { Q_EMIT showRequested(m_id); });
  setProperty("chosen", annotation.id == measurements.selected());
  const QString title = annotationTitle(annotation.kind);
  setAccessibleName(facts.value.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, facts.value));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
  layout->setSpacing(space::kTight);
  layout->addWidget(makeHeading(annotation, facts));
  if (!facts.value.isEmpty() && !annotation.text.empty())
    layout->addWidget(wrapped(QString::fromStdString(annotation.text), "secondary"));
  if (!facts.details.isEmpty()) layout->addWidget(wrapped(facts.details, "secondary"));
  const QString below =
      facts.caption.isEmpty() ? facts.place : QStringLiteral("%1 · %2").arg(facts.place, facts.caption);
  layout->addWidget(wrapped(below, "caption"));
  if (facts.course.points.empty()) return;
  layout->addWidget(new TrendPlot(facts.course, facts.studyUid));
  layout->addWidget(wrapped(courseLines(facts.course).join('\n'), "caption"));
}

QWidget* MeasurementCard::makeHeading(const Annotation& annotation, const MeasurementFacts& facts) {
  auto* box = new QWidget;
  auto* layout = new QHBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  constexpr int kIcon = 20;
  auto* picture = new QLabel;
  picture->setPixmap(
      iconPixmap(iconOf(annotation.kind), themeColours().secondaryText, kIcon, picture->devicePixelRatioF()));
  picture->setToolTip(annotationTitle(annotation.kind));
  const QString words = QString::fromStdString(annotation.text);
  QString title = !facts.value.isEmpty() ? facts.value : !words.isEmpty() ? words : annotationTitle(annotation.kind);
  if (!annotation.lesion.empty())
    title = QStringLiteral("%1  %2").arg(QString::fromStdString(annotation.lesion), title);
  // In the middle of the first line, beside the buttons.
  picture->setFixedHeight(kIcon + 2 * space::kTight);
  layout->addWidget(picture, 0, Qt::AlignTop);
  layout->addWidget(wrapped(title, "title"), 1);
  layout->addWidget(makeButtons(annotation), 0, Qt::AlignTop);
  return box;
}

QWidget* MeasurementCard::makeButtons(const Annotation& annotation) {
  auto* box = new QWidget;
  auto* layout = new QHBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  const auto add = [&](const char* name, const QString& help, auto action) {
    auto* button = new QToolButton;
    button->setIcon(icon(QString::fromLatin1(name)));
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setObjectName(QString::fromLatin1(name));
    layout->addWidget(button);
    // Queued: the action rebuilds the list and with it this card.
    connect(button, &QToolButton::clicked, this, action, Qt::QueuedConnection);
  };
  add("edit", tr("Write words beside this measurement"), [this] { editText(); });
  const bool measures = annotation.kind != AnnotationKind::Text && annotation.kind != AnnotationKind::Arrow &&
                        annotation.kind != AnnotationKind::KeyImage && annotation.kind != AnnotationKind::KeyRendering;
  if (measures) add("trend", tr("Name the lesion to follow it over time"), [this] { editLesion(); });
  add("delete", tr("Delete this measurement"), [this] { m_measurements.remove(std::string(m_id)); });
  return box;
}

void MeasurementCard::editText() {
  const Annotation* annotation = m_measurements.find(m_id);
  if (annotation == nullptr) return;
  bool done = false;
  const QString text =
      QInputDialog::getText(this, tr("Words beside the measurement"), tr("Shown on the image and in the list"),
                            QLineEdit::Normal, QString::fromStdString(annotation->text), &done);
  if (done) m_measurements.setText(m_id, text.trimmed().left(200).toStdString());
}

void MeasurementCard::editLesion() {
  const Annotation* annotation = m_measurements.find(m_id);
  if (annotation == nullptr) return;
  bool done = false;
  const QString name = QInputDialog::getText(
      this, tr("Name of the lesion"), tr("The same name in other studies of the patient is the same lesion, e.g. L1"),
      QLineEdit::Normal, QString::fromStdString(annotation->lesion), &done);
  if (done) m_measurements.setLesion(m_id, name.trimmed().left(40).toStdString());
}

}  // namespace pellucid::ui
