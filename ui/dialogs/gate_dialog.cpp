#include "ui/dialogs/gate_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

GateDialog::GateDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Before you start"));
  setMinimumWidth(560);
  auto* mark = new QLabel;
  mark->setPixmap(iconPixmap(QStringLiteral("shield"), themeColours().warning, 40, devicePixelRatioF()));
  auto* headline = new QLabel(tr("Not for primary diagnosis"));
  headline->setProperty("role", "headline");
  QString words =
      tr("<p>Pellucid is software for research and teaching. It is not a medical device and has no "
         "clearance or CE mark.</p>"
         "<ul>"
         "<li>Do not base a diagnosis or treatment on what it shows. Do not use it for mammography.</li>"
         "<li>AI results are suggestions of a model. Each carries its model, version and intended use; a "
         "saliency map shows "
         "where the model looked, not where disease is.</li>"
         "<li>\"No finding\" never means that a study is normal.</li>"
         "<li>Grey is calibrated only where the luminance of the display has been entered.</li>"
         "</ul>");
  // Of its own, Qt sets lists 40 pixels in.
  words.replace(QStringLiteral("<ul>"), QStringLiteral("<ul style=\"margin-left: -22px\">"));
  auto* text = new QLabel(words);
  text->setWordWrap(true);
  text->setTextFormat(Qt::RichText);
  auto* understood = new QCheckBox(tr("I have read this and will use Pellucid accordingly"));
  auto* buttons = new QDialogButtonBox;
  auto* start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
  buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);
  start->setProperty("role", "primary");
  start->setEnabled(false);

  auto* top = new QHBoxLayout;
  top->setSpacing(space::kLarge);
  top->addWidget(mark, 0, Qt::AlignVCenter);
  top->addWidget(headline, 1, Qt::AlignVCenter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kSection, space::kSection, space::kSection, space::kSection);
  layout->setSpacing(space::kLarge);
  layout->addLayout(top);
  layout->addWidget(text);
  layout->addWidget(understood);
  layout->addWidget(buttons);
  connect(understood, &QCheckBox::toggled, start, &QPushButton::setEnabled);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace pellucid::ui
