#include "ui/panels/fusion_box.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/model/session.h"
#include "ui/viewer/fusion_mode.h"
#include "ui/widgets/labelled_slider.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr double kWidest = 1e9;

QDoubleSpinBox* valueBox(const QString& name) {
  auto* box = new QDoubleSpinBox;
  box->setRange(-kWidest, kWidest);
  box->setDecimals(2);
  box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  box->setKeyboardTracking(false);
  // As wide as the panel lets it, whatever the widest value is.
  box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  box->setAccessibleName(name);
  return box;
}

}  // namespace

FusionBox::FusionBox(Session& session, std::string seriesUid, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_series(std::move(seriesUid)),
      m_partner(new QComboBox),
      m_details(new QWidget),
      m_opacity(new LabelledSlider(tr("Opacity"), 0, 100, tr("%"))),
      m_colours(new QComboBox),
      m_low(valueBox(tr("Lowest value shown of the other series"))),
      m_high(valueBox(tr("Highest value shown of the other series"))) {
  m_partner->setAccessibleName(tr("Series laid over this one"));
  m_partner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_colours->setAccessibleName(tr("Colours of the other series"));
  m_colours->addItem(tr("Hot metal (PET)"), QStringLiteral("hot"));
  m_colours->addItem(tr("Viridis"), QStringLiteral("viridis"));
  m_colours->addItem(tr("Inferno"), QStringLiteral("inferno"));
  m_colours->addItem(tr("Grey"), QStringLiteral("grey"));
  auto* range = new QHBoxLayout;
  range->addWidget(m_low, 1);
  range->addWidget(new QLabel(tr("to")));
  range->addWidget(m_high, 1);
  auto* form = new QFormLayout;
  form->setContentsMargins(0, 0, 0, 0);
  form->addRow(tr("Colours"), m_colours);
  form->addRow(tr("Values"), range);
  auto* details = new QVBoxLayout(m_details);
  details->setContentsMargins(0, 0, 0, 0);
  details->setSpacing(space::kSmall);
  details->addWidget(m_opacity);
  details->addLayout(form);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_partner);
  layout->addWidget(m_details);

  connect(m_partner, &QComboBox::activated, this, &FusionBox::choose);
  connect(m_opacity, &LabelledSlider::valueChanged, this,
          [this](int percent) { change([percent](FusionState& state) { state.opacity = percent / 100.0; }); });
  connect(m_colours, &QComboBox::activated, this, [this](int index) {
    change([&](FusionState& state) { state.colourMap = m_colours->itemData(index).toString().toStdString(); });
  });
  connect(m_low, &QDoubleSpinBox::valueChanged, this, &FusionBox::takeRange);
  connect(m_high, &QDoubleSpinBox::valueChanged, this, &FusionBox::takeRange);
  connect(&m_session.views(), &ViewStates::changed, this, [this](const std::string& series) {
    if (series == m_series) refresh();
  });
  connect(&m_session, &Session::loadedChanged, this, &FusionBox::refresh);
  fill();
  refresh();
}

template <typename Change>
void FusionBox::change(Change change) {
  ViewState state = m_session.views().of(m_series);
  if (!state.fusion) return;
  change(*state.fusion);
  m_session.views().set(m_series, state);
}

void FusionBox::fill() {
  m_partner->addItem(tr("Nothing"), QString());
  for (const Series* series : fusionPartners(m_session.studies(), m_series))
    m_partner->addItem(fusionName(*series), QString::fromStdString(series->uid));
}

void FusionBox::choose(int index) {
  ViewState state = m_session.views().of(m_series);
  const std::string uid = m_partner->itemData(index).toString().toStdString();
  if (uid.empty())
    state.fusion.reset();
  else
    state.fusion = FusionState{uid, 0.5, "hot", {}};
  m_session.views().set(m_series, state);
}

void FusionBox::takeRange() {
  const double low = m_low->value();
  const double high = std::max(m_high->value(), low + 0.01);
  change([&](FusionState& state) {
    state.window = VoiWindow{(low + high) / 2, high - low, VoiFunction::LinearExact, {}};
  });
}

void FusionBox::refresh() {
  const ViewState state = m_session.views().of(m_series);
  m_details->setVisible(state.fusion.has_value());
  const QString uid = state.fusion ? QString::fromStdString(state.fusion->seriesUid) : QString();
  m_partner->setCurrentIndex(std::max(0, m_partner->findData(uid)));
  if (!state.fusion) return;
  m_opacity->setValue(static_cast<int>(std::lround(state.fusion->opacity * 100)));
  m_colours->setCurrentIndex(m_colours->findData(QString::fromStdString(state.fusion->colourMap)));
  const auto loaded = m_session.loaded(state.fusion->seriesUid);
  m_low->setEnabled(loaded != nullptr);
  m_high->setEnabled(loaded != nullptr);
  if (!loaded) return;
  const QSignalBlocker low(m_low);
  const QSignalBlocker high(m_high);
  const VoiWindow window = fusionWindow(*state.fusion, *loaded);
  m_low->setValue(window.center - window.width / 2);
  m_high->setValue(window.center + window.width / 2);
  const QString unit = QString::fromStdString(loaded->volume.modality.unit);
  m_high->setSuffix(unit.isEmpty() ? QString() : QStringLiteral(" ") + unit);
}

}  // namespace pellucid::ui
