#include "ui/panels/segment_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <utility>
#include <vector>

#include "core/imaging/colour_map.h"
#include "ui/panels/kept_focus.h"
#include "ui/widgets/colour_swatch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

struct NamedColour {
  QString name;
  std::uint32_t rgb = 0;
};

/// Those with a name, and that which the number of the segment has beyond them.
std::vector<NamedColour> offeredColours(int value) {
  const QStringList names{SegmentRow::tr("Orange"), SegmentRow::tr("Sky blue"), SegmentRow::tr("Green"),
                          SegmentRow::tr("Yellow"), SegmentRow::tr("Magenta"),  SegmentRow::tr("Vermilion"),
                          SegmentRow::tr("Blue")};
  std::vector<NamedColour> offered;
  for (int i = 0; i < kNamedSegmentColours; ++i) offered.push_back({names[i], segmentColour(i)});
  if (value > kNamedSegmentColours)
    offered.push_back({SegmentRow::tr("Colour of number %1").arg(value), segmentColour(value - 1)});
  return offered;
}

}  // namespace

SegmentRow::SegmentRow(Segments& segments, std::string seriesUid, const Segment& segment, QWidget* parent)
    : QFrame(parent),
      m_segments(segments),
      m_series(std::move(seriesUid)),
      m_value(segment.label.value),
      m_extent(new QLabel) {
  setProperty("role", "card");
  nameRow(*this, QStringLiteral("%1 %2").arg(QString::fromStdString(m_series)).arg(m_value));
  setCursor(Qt::PointingHandCursor);
  const QString title = QString::fromStdString(segment.label.name);
  setAccessibleName(title);
  auto* name = new QLineEdit(title);
  name->setFrame(false);
  name->setMaxLength(80);
  name->setObjectName(QStringLiteral("name"));
  name->setAccessibleName(tr("Name of the segment"));
  name->installEventFilter(this);
  if (!segment.madeBy.empty())
    name->setToolTip(tr("Begun by %1, edited by a reader").arg(QString::fromStdString(segment.madeBy)));
  m_extent->setProperty("role", "caption");
  auto* eye = makeButton(segment.visible ? QStringLiteral("visible") : QStringLiteral("hidden"),
                         segment.visible ? tr("Hide %1").arg(title) : tr("Show %1").arg(title));
  auto* gone = makeButton(QStringLiteral("delete"), tr("Delete %1").arg(title));
  eye->setObjectName(QStringLiteral("visible"));
  gone->setObjectName(QStringLiteral("delete"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::kTight, space::kTight, space::kTight, space::kTight);
  layout->setSpacing(space::kTight);
  layout->addWidget(makeColourButton(segment));
  layout->addWidget(name, 1);
  layout->addWidget(m_extent);
  layout->addWidget(eye);
  layout->addWidget(gone);
  // Queued: what they do rebuilds the list and with it this row.
  connect(
      name, &QLineEdit::editingFinished, this, [this, name] { m_segments.rename(m_series, m_value, name->text()); },
      Qt::QueuedConnection);
  connect(
      eye, &QToolButton::clicked, this,
      [this, visible = segment.visible] { m_segments.setVisible(m_series, m_value, !visible); }, Qt::QueuedConnection);
  connect(
      gone, &QToolButton::clicked, this, [this] { m_segments.remove(m_series, m_value); }, Qt::QueuedConnection);
}

void SegmentRow::setExtent(const QString& text) {
  m_extent->setText(text);
}

void SegmentRow::setChosen(bool chosen) {
  if (property("chosen").toBool() == chosen) return;
  setProperty("chosen", chosen);
  style()->unpolish(this);
  style()->polish(this);
}

bool SegmentRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) m_segments.setActive(m_series, m_value);
  return QFrame::eventFilter(watched, event);
}

void SegmentRow::mousePressEvent(QMouseEvent*) {
  m_segments.setActive(m_series, m_value);
}

QToolButton* SegmentRow::makeColourButton(const Segment& segment) {
  auto* button = new QToolButton;
  auto* menu = new QMenu(button);
  for (const NamedColour& colour : offeredColours(m_value)) {
    QAction* choice = menu->addAction(swatchIcon(colour.rgb), colour.name);
    connect(
        choice, &QAction::triggered, this, [this, rgb = colour.rgb] { m_segments.setColour(m_series, m_value, rgb); },
        Qt::QueuedConnection);
  }
  button->setMenu(menu);
  button->setPopupMode(QToolButton::InstantPopup);
  button->setProperty("role", "plain");
  button->setIcon(swatchIcon(segment.label.rgb));
  button->setObjectName(QStringLiteral("colour"));
  button->setToolTip(tr("Colour"));
  button->setAccessibleName(tr("Colour of %1").arg(QString::fromStdString(segment.label.name)));
  return button;
}

QToolButton* SegmentRow::makeButton(const QString& iconName, const QString& help) {
  auto* button = new QToolButton;
  button->setIcon(icon(iconName));
  button->setToolTip(help);
  button->setAccessibleName(help);
  return button;
}

}  // namespace pellucid::ui
