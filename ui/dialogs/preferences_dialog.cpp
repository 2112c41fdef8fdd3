#include "ui/dialogs/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "ui/model/core_text.h"
#include "ui/model/hanging.h"
#include "ui/model/languages.h"
#include "ui/model/settings.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

QDoubleSpinBox* luminanceField(double value, double largest, const QString& name) {
  auto* field = new QDoubleSpinBox;
  field->setRange(0.0, largest);
  field->setDecimals(2);
  field->setSuffix(QStringLiteral(" cd/m²"));
  field->setValue(value);
  field->setAccessibleName(name);
  return field;
}

QFormLayout* makeForm() {
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(space::kLarge);
  form->setVerticalSpacing(space::kSmall);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  return form;
}

/// Forms below each other have their fields below each other.
void alignFields(const std::vector<QFormLayout*>& forms) {
  std::vector<QWidget*> labels;
  int widest = 0;
  for (const QFormLayout* form : forms)
    for (int row = 0; row < form->rowCount(); ++row)
      if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item != nullptr && item->widget()) {
        labels.push_back(item->widget());
        widest = std::max(widest, item->widget()->sizeHint().width());
      }
  for (QWidget* label : labels) label->setMinimumWidth(widest);
}

}  // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_reader(new QLineEdit(settings.readerName())),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_drag(new QComboBox),
      m_prior(new QComboBox),
      m_rendering(new QComboBox),
      m_listsOpened(new QCheckBox(tr("List what I open"))),
      m_listAtStart(new QCheckBox(tr("Show the study list at the start"))),
      m_calibrated(new QCheckBox(tr("Show grey as the grayscale standard asks (GSDF, PS3.14)"))),
      m_displayText(new QLabel) {
  setWindowTitle(tr("Preferences"));
  setMinimumWidth(520);
  m_reader->setPlaceholderText(tr("Stands on findings and reports"));
  m_theme->addItems({tr("Dark"), tr("Light")});
  m_theme->setCurrentIndex(settings.theme() == Theme::Light ? 1 : 0);
  fillLanguages();
  m_drag->addItems({tr("Up makes the image brighter"), tr("Down makes the image brighter (IHE)")});
  m_drag->setCurrentIndex(settings.windowDrag() == WindowDrag::DownIsBrighter ? 1 : 0);
  m_prior->setObjectName(QStringLiteral("priorSide"));
  m_prior->addItem(tr("Left of the current study"), static_cast<int>(PriorSide::Left));
  m_prior->addItem(tr("Right of the current study"), static_cast<int>(PriorSide::Right));
  m_prior->setCurrentIndex(m_prior->findData(static_cast<int>(settings.priorSide())));
  m_rendering->setObjectName(QStringLiteral("renderingDevice"));
  m_rendering->addItem(tr("Whichever is faster"), static_cast<int>(RenderingDevice::Automatic));
  m_rendering->addItem(tr("Processor"), static_cast<int>(RenderingDevice::Processor));
  m_rendering->addItem(tr("Graphics card"), static_cast<int>(RenderingDevice::GraphicsCard));
  m_rendering->setCurrentIndex(m_rendering->findData(static_cast<int>(settings.renderingDevice())));

  m_listsOpened->setChecked(settings.listsOpenedStudies());
  m_listAtStart->setChecked(settings.showsStudyListAtStart());
  auto* form = makeForm();
  form->addRow(tr("Name of the reader"), m_reader);
  form->addRow(tr("Theme"), m_theme);
  form->addRow(tr("Language"), m_language);
  auto* note = new QLabel(tr("Another language shows from the next start on."));
  note->setProperty("role", "caption");
  form->addRow(QString(), note);
  form->addRow(tr("Window by dragging"), m_drag);
  form->addRow(tr("Earlier study hangs"), m_prior);
  form->addRow(tr("3D pictures by"), m_rendering);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  m_ok->setProperty("role", "primary");
  connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* inside = new QWidget;
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kMedium);
  layout->addWidget(new SectionHeader(tr("Reader and window")));
  layout->addLayout(form);
  layout->addWidget(new SectionHeader(tr("Study list")));
  layout->addWidget(m_listsOpened);
  layout->addWidget(m_listAtStart);
  layout->addWidget(new SectionHeader(tr("Display")));
  layout->addWidget(makeDisplayPart());
  alignFields({form, m_displayForm});
  checkDisplay();
  addScrolled(inside, buttons);
}

/// On a low screen, or one of large texts, the choices scroll and the buttons stay.
void PreferencesDialog::addScrolled(QWidget* inside, QWidget* buttons) {
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::TabFocus);
  scroll->setProperty("role", "plain");
  scroll->setWidget(inside);
  inside->setAutoFillBackground(false);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
  outer->setSpacing(space::kMedium);
  outer->addWidget(scroll, 1);
  outer->addWidget(buttons);
  ensurePolished();
  const int wide = std::max(minimumWidth(), inside->minimumSizeHint().width() + 2 * space::kSection);
  const int content = inside->layout()->hasHeightForWidth()
                          ? inside->layout()->totalHeightForWidth(wide - 2 * space::kSection)
                          : inside->sizeHint().height();
  const int around = 2 * space::kLarge + space::kMedium + buttons->sizeHint().height();
  setMinimumWidth(wide);
  resize(wide, std::min(content + around, screen()->availableSize().height() - 2 * space::kSection));
}

void PreferencesDialog::fillLanguages() {
  m_language->addItem(tr("As the system"), QString());
  for (const Language& language : offeredLanguages()) m_language->addItem(language.name, language.code);
  m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings.language())));
}

QWidget* PreferencesDialog::makeDisplayPart() {
  const auto known = m_settings.displayLuminance();
  // What is usual for a display of medical grade, to be replaced by what was measured.
  const DisplayLuminance shown = known.value_or(DisplayLuminance{.black = 0.5, .white = 350.0});
  m_calibrated->setObjectName(QStringLiteral("calibrated"));
  m_calibrated->setChecked(known.has_value());
  m_black = luminanceField(shown.black, 100.0, tr("Luminance of black"));
  m_white = luminanceField(shown.white, 4000.0, tr("Luminance of white"));
  m_ambient = luminanceField(shown.ambient, 100.0, tr("Reflected room light"));
  m_gamma = new QDoubleSpinBox;
  m_gamma->setRange(1.0, 4.0);
  m_gamma->setSingleStep(0.1);
  m_gamma->setValue(shown.gamma);
  m_gamma->setAccessibleName(tr("Gamma of the display"));
  m_displayText->setWordWrap(true);
  m_displayForm = makeForm();
  m_displayForm->addRow(tr("Black"), m_black);
  m_displayForm->addRow(tr("White"), m_white);
  m_displayForm->addRow(tr("Room light"), m_ambient);
  m_displayForm->addRow(tr("Gamma"), m_gamma);
  auto* part = new QWidget;
  auto* layout = new QVBoxLayout(part);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_calibrated);
  layout->addLayout(m_displayForm);
  layout->addWidget(m_displayText);
  connect(m_calibrated, &QCheckBox::toggled, this, &PreferencesDialog::checkDisplay);
  for (QDoubleSpinBox* field : {m_black, m_white, m_ambient, m_gamma})
    connect(field, &QDoubleSpinBox::valueChanged, this, &PreferencesDialog::checkDisplay);
  return part;
}

std::optional<DisplayLuminance> PreferencesDialog::luminance() const {
  if (!m_calibrated->isChecked()) return std::nullopt;
  return DisplayLuminance{m_black->value(), m_white->value(), m_ambient->value(), m_gamma->value()};
}

void PreferencesDialog::checkDisplay() {
  for (QDoubleSpinBox* field : {m_black, m_white, m_ambient, m_gamma}) field->setEnabled(m_calibrated->isChecked());
  const auto chosen = luminance();
  const auto table = chosen ? gsdfTable(*chosen) : Result<DisplayTable>(Error{});
  m_ok->setEnabled(!chosen || table);
  m_displayText->setProperty("role", !chosen || table ? "caption" : "warning");
  m_displayText->setText(
      !chosen ? tr("Without measured luminances the display counts as not calibrated, and the window says so.")
      : table
          ? tr("Measure black and white with a photometer in the dark, and the reflected room light with the display "
               "off. Switch off other corrections of the graphics driver.")
          : coreText(table.error().message));
  m_displayText->setStyleSheet(QStringLiteral(" "));  // the role has changed: look it up again
}

void PreferencesDialog::accept() {
  m_settings.setReaderName(m_reader->text());
  m_settings.setTheme(m_theme->currentIndex() == 1 ? Theme::Light : Theme::Dark);
  m_settings.setLanguage(m_language->currentData().toString());
  m_settings.setWindowDrag(m_drag->currentIndex() == 1 ? WindowDrag::DownIsBrighter : WindowDrag::UpIsBrighter);
  m_settings.setPriorSide(static_cast<PriorSide>(m_prior->currentData().toInt()));
  m_settings.setRenderingDevice(static_cast<RenderingDevice>(m_rendering->currentData().toInt()));
  m_settings.setListsOpenedStudies(m_listsOpened->isChecked());
  m_settings.setShowsStudyListAtStart(m_listAtStart->isChecked());
  m_settings.setDisplayLuminance(luminance());
  QDialog::accept();
}

}  // namespace pellucid::ui
