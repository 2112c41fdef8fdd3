#include "ui/panels/step_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/model/core_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

StepEditor::StepEditor(const StepDescription& description, const Step& step, QWidget* parent)
    : QFrame(parent), m_step(step) {
  setProperty("role", "card");
  auto* title = new QLabel(coreText(description.title));
  title->setProperty("role", "title");
  title->setToolTip(coreText(description.help));
  const auto button = [](const char* name, const QString& help) {
    auto* made = new QToolButton;
    made->setIcon(icon(QString::fromLatin1(name)));
    made->setToolTip(help);
    made->setAccessibleName(help);
    return made;
  };
  auto* up = button("chevron-up", tr("Run this step earlier"));
  auto* remove = button("close", tr("Remove this step"));
  auto* top = new QHBoxLayout;
  top->addWidget(title, 1);
  top->addWidget(up);
  top->addWidget(remove);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(space::kMedium);
  form->setVerticalSpacing(space::kTight);
  for (const StepParameter& parameter : description.parameters) addControl(*form, parameter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
  layout->setSpacing(space::kTight);
  layout->addLayout(top);
  layout->addLayout(form);
  connect(up, &QToolButton::clicked, this, &StepEditor::moveUpRequested);
  connect(remove, &QToolButton::clicked, this, &StepEditor::removeRequested);
}

ParameterValue StepEditor::valueOf(const StepParameter& parameter) const {
  const auto found = m_step.parameters.find(parameter.name);
  return found == m_step.parameters.end() ? parameter.fallback : found->second;
}

void StepEditor::store(const std::string& name, const ParameterValue& value) {
  m_step.parameters[name] = value;
  Q_EMIT changed();
}

void StepEditor::addControl(QFormLayout& form, const StepParameter& parameter) {
  const ParameterValue value = valueOf(parameter);
  const std::string name = parameter.name;
  QWidget* control = nullptr;
  if (const auto* flag = std::get_if<bool>(&value)) {
    auto* box = new QCheckBox;
    box->setChecked(*flag);
    connect(box, &QCheckBox::toggled, this, [this, name](bool on) { store(name, on); });
    control = box;
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    auto* box = new QComboBox;
    for (const std::string& choice : parameter.choices) box->addItem(QString::fromStdString(choice));
    box->setCurrentText(QString::fromStdString(*text));
    connect(box, &QComboBox::currentTextChanged, this,
            [this, name](const QString& now) { store(name, now.toStdString()); });
    control = box;
  } else {
    auto* box = new QDoubleSpinBox;
    const double range = parameter.maximum - parameter.minimum;
    box->setDecimals(parameter.integer ? 0 : range > 100 ? 1 : 3);
    box->setRange(parameter.minimum, parameter.maximum);
    box->setSingleStep(parameter.integer ? 1 : std::pow(10, std::floor(std::log10(std::max(range, 1e-6))) - 1));
    box->setValue(std::get<double>(value));
    if (!parameter.unit.empty()) box->setSuffix(QStringLiteral(" ") + QString::fromStdString(parameter.unit));
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, name](double now) { store(name, now); });
    control = box;
  }
  control->setToolTip(coreText(parameter.help));
  control->setAccessibleName(coreText(parameter.title));
  form.addRow(coreText(parameter.title), control);
}

}  // namespace pellucid::ui
