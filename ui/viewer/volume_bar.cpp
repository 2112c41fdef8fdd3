#include "ui/viewer/volume_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <cmath>
#include <initializer_list>

#include "ui/viewer/volume_view.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kSliderWidth = 130;

}  // namespace

VolumeBar::VolumeBar(VolumeView& view)
    : QFrame(&view),
      m_view(view),
      m_presets(new QToolButton),
      m_cut(new QToolButton),
      m_place(new QSlider(Qt::Horizontal)),
      m_box(new QToolButton),
      m_faces(new QToolButton) {
  setProperty("role", "card");
  setCursor(Qt::ArrowCursor);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  layout->setSpacing(space::kSmall);
  auto* menu = new QMenu(m_presets);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    m_view.fillMenu(*menu);
  });
  m_presets->setMenu(menu);
  m_presets->setPopupMode(QToolButton::InstantPopup);
  setDevice({});
  m_cut->setText(tr("Cut"));
  m_cut->setToolTip(tr("Leaves out what is in front of a plane; Shift and dragging moves it"));
  m_cut->setCheckable(true);
  m_place->setFixedWidth(kSliderWidth);
  m_place->setAccessibleName(tr("Place of the cut"));
  m_box->setText(tr("Box"));
  m_box->setToolTip(tr("Leaves out what is outside a box; its faces are dragged by their handles"));
  m_box->setCheckable(true);
  m_faces->setText(QStringLiteral("..."));
  m_faces->setToolTip(tr("The faces of the box in millimetres"));
  m_faces->setAccessibleName(m_faces->toolTip());
  for (QWidget* widget : std::initializer_list<QWidget*>{m_presets, m_cut, m_place, m_box, m_faces}) {
    widget->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(widget);
  }
  connect(m_cut, &QToolButton::clicked, this, [this] { m_view.toggleCut(); });
  connect(m_box, &QToolButton::clicked, this, [this] { m_view.toggleBox(); });
  connect(m_faces, &QToolButton::clicked, this, [this] { m_view.openBoxCard(); });
  connect(m_place, &QSlider::valueChanged, this, [this](int mm) { m_view.moveCut(mm - m_view.state().cutMm); });
}

void VolumeBar::refresh() {
  if (!m_view.series() || m_view.presets().empty()) return hide();
  const QSignalBlocker guard(m_place);
  m_presets->setText(presetTitle(m_view.preset()));
  m_cut->setChecked(m_view.state().cut);
  const int reach = static_cast<int>(std::ceil(extentMm(m_view.series()->volume.geometry()) / 2));
  m_place->setRange(-reach, reach);
  m_place->setValue(static_cast<int>(std::lround(m_view.state().cutMm)));
  m_place->setVisible(m_view.state().cut);
  m_box->setChecked(m_view.state().boxed);
  m_faces->setVisible(m_view.state().boxed);
  adjustSize();
  move((m_view.width() - width()) / 2, y());
}

void VolumeBar::setDevice(const QString& text) {
  const QString toolTip = tr("What is seen of the volume, and from where");
  m_presets->setToolTip(text.isEmpty() ? toolTip : toolTip + u'\n' + text);
}

bool VolumeBar::isInUse() const {
  return m_presets->menu()->isVisible();
}

}  // namespace pellucid::ui
