#include "ui/viewer/volume_box_card.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/viewer/volume_view.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr double kStepMm = 5.0;

}  // namespace

VolumeBoxCard::VolumeBoxCard(VolumeView& view) : QFrame(&view, Qt::Popup), m_view(view) {
  setProperty("role", "card");
  setAccessibleName(tr("Clip box"));
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  layout->setSpacing(space::kSmall);
  auto* title = new QLabel(tr("What the clip box leaves out at each side"));
  title->setProperty("role", "title");
  layout->addWidget(title, 0, 0, 1, 4);
  for (int face = 0; face < kBoxFaces; ++face) {
    const auto at = static_cast<std::size_t>(face);
    m_names[at] = new QLabel;
    m_faces[at] = new QDoubleSpinBox;
    m_faces[at]->setDecimals(1);
    m_faces[at]->setSingleStep(kStepMm);
    m_faces[at]->setSuffix(tr(" mm"));
    m_faces[at]->setKeyboardTracking(false);
    m_names[at]->setBuddy(m_faces[at]);
    layout->addWidget(m_names[at], 1 + face / 2, 2 * (face % 2));
    layout->addWidget(m_faces[at], 1 + face / 2, 2 * (face % 2) + 1);
    connect(m_faces[at], &QDoubleSpinBox::valueChanged, this,
            [this, face](double mm) { m_view.moveBoxFace(face, mm); });
  }
  auto* whole = new QPushButton(tr("Whole volume"));
  whole->setToolTip(tr("Draws all faces out again"));
  connect(whole, &QPushButton::clicked, &view, &VolumeView::resetBox);
  layout->addWidget(whole, 4, 0, 1, 4, Qt::AlignRight);
}

void VolumeBoxCard::open() {
  refresh();
  adjustSize();
  const QPoint place((m_view.width() - width()) / 2, m_view.height() - height() - 2 * space::kSection);
  move(m_view.mapToGlobal(place));
  show();
  m_faces.front()->setFocus();
  m_faces.front()->selectAll();
}

void VolumeBoxCard::refresh() {
  if (!m_view.series()) return hide();
  const Geometry& volume = m_view.series()->volume.geometry();
  for (int face = 0; face < kBoxFaces; ++face) {
    const auto at = static_cast<std::size_t>(face);
    const QSignalBlocker guard(m_faces[at]);
    m_names[at]->setText(faceName(volume, face));
    m_faces[at]->setAccessibleName(m_names[at]->text());
    m_faces[at]->setRange(0.0, boxExtentMm(volume, face));
    m_faces[at]->setValue(drawnInMm(m_view.state().box, volume, face));
  }
}

}  // namespace pellucid::ui
