#include "ui/panels/finding_card.h"

#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/model/core_text.h"
#include "ui/model/findings_model.h"
#include "ui/model/number_text.h"
#include "ui/panels/kept_focus.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QLabel* caption(const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("role", "caption");
  label->setWordWrap(true);
  return label;
}

QString measured(const Measurement& measurement) {
  return QStringLiteral("%1: %2").arg(coreText(measurement.name), sizeText(measurement.value, measurement.unit));
}

}  // namespace

FindingCard::FindingCard(Findings& findings, const Finding& finding, QWidget* parent)
    : PressCard(parent), m_findings(findings), m_id(finding.id) {
  nameRow(*this, QString::fromStdString(m_id));
  setAccessibleName(QStringLiteral("%1, %2").arg(findingText(finding), findingStateName(finding.state)));
  connect(this, &PressCard::pressed, this, [this] { Q_EMIT showRequested(m_id); });
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
  layout->setSpacing(space::kTight);
  layout->addWidget(makeHeading(finding));
  if (finding.probability)
    layout->addWidget(
        caption(tr("Probability %1 %, operating point %2")
                    .arg(QLocale().toString(100 * *finding.probability, 'f', 0),
                         finding.threshold ? QLocale().toString(100 * *finding.threshold, 'f', 0) + tr(" %")
                                           : tr("not stated"))));
  for (const Measurement& measurement : finding.measurements) layout->addWidget(caption(measured(measurement)));
  if (!finding.comment.empty())
    layout->addWidget(caption(tr("Comment: %1").arg(QString::fromStdString(finding.comment))));
  QString source = finding.pack ? tr("%1 %2").arg(QString::fromStdString(finding.pack->id),
                                                  QString::fromStdString(finding.pack->version))
                                : tr("Reader");
  if (!finding.reader.empty())
    source += tr(" - reviewed by %1, %2")
                  .arg(QString::fromStdString(finding.reader),
                       QString::fromStdString(finding.reviewedAt.substr(0, 16)).replace('T', ' '));
  layout->addWidget(caption(source));
  layout->addWidget(makeButtons(finding));
}

QWidget* FindingCard::makeHeading(const Finding& finding) {
  auto* box = new QWidget;
  auto* layout = new QHBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* text = new QLabel(findingText(finding));
  text->setProperty("role", "title");
  text->setWordWrap(true);
  auto* state = new QLabel(findingStateName(finding.state));
  state->setProperty("role", finding.state == FindingState::Proposed ? "warning" : "secondary");
  layout->addWidget(text, 1);
  layout->addWidget(state, 0, Qt::AlignTop);
  return box;
}

QWidget* FindingCard::makeButtons(const Finding& finding) {
  auto* box = new QWidget;
  auto* layout = new QHBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kTight);
  const auto add = [&](const char* name, const QString& text, const QString& help, auto action) {
    auto* button = new QToolButton;
    button->setIcon(icon(QString::fromLatin1(name)));
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    layout->addWidget(button);
    // Queued: the action rebuilds the list and with it this card.
    connect(button, &QToolButton::clicked, this, action, Qt::QueuedConnection);
  };
  const bool accepted = finding.state == FindingState::Accepted || finding.state == FindingState::Edited;
  if (!accepted)
    add("accept", tr("Accept"), tr("Accept this finding for the report"), [this] { m_findings.accept(m_id); });
  if (finding.state != FindingState::Rejected)
    add("reject", tr("Reject"), tr("Reject this finding"), [this] { m_findings.reject(m_id); });
  add("edit", {}, tr("Edit the words of this finding"), [this] { editText(); });
  add("comment", {}, tr("Comment on this finding"), [this] { editComment(); });
  if (finding.state != FindingState::Proposed && finding.pack)
    add("undo", {}, tr("Back to not reviewed"), [this] { m_findings.backToProposed(m_id); });
  if (!finding.pack) add("delete", {}, tr("Remove this finding"), [this] { m_findings.remove(m_id); });
  layout->addStretch(1);
  return box;
}

void FindingCard::editText() {
  const Finding* finding = m_findings.find(m_id);
  if (finding == nullptr) return;
  bool done = false;
  const QString text = QInputDialog::getMultiLineText(
      this, tr("Edit finding"), tr("Finding as it goes into the report"), QString::fromStdString(finding->text), &done);
  if (done && !text.trimmed().isEmpty()) m_findings.edit(m_id, text.trimmed().toStdString());
}

void FindingCard::editComment() {
  const Finding* finding = m_findings.find(m_id);
  if (finding == nullptr) return;
  bool done = false;
  const QString text =
      QInputDialog::getMultiLineText(this, tr("Comment"), tr("Comment on \"%1\"").arg(findingText(*finding)),
                                     QString::fromStdString(finding->comment), &done);
  if (done) m_findings.comment(m_id, text.trimmed().toStdString());
}

}  // namespace pellucid::ui
