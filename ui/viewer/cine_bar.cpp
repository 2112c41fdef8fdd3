// The controls of a clip.
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/viewer/cine_player.h"
#include "ui/viewer/key_binding.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

CineBar::CineBar(CinePlayer& player, QWidget* parent)
    : QFrame(parent),
      m_player(player),
      m_play(new QToolButton),
      m_rate(new QDoubleSpinBox),
      m_sweep(new QToolButton),
      m_times(new QToolButton),
      m_note(new QLabel) {
  setObjectName(QStringLiteral("cineBar"));
  setProperty("role", "floating");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
  layout->setSpacing(space::kSmall);
  m_play->setProperty("role", "toolbar");
  m_play->setIconSize({20, 20});
  m_rate->setRange(kSlowestCine, kFastestCine);
  m_rate->setDecimals(1);
  m_rate->setSuffix(tr(" images/s"));
  m_rate->setAccessibleName(tr("Images per second"));
  m_rate->setKeyboardTracking(false);
  m_sweep->setText(tr("Sweep"));
  m_sweep->setToolTip(tr("Forwards and backwards instead of from the start again"));
  m_sweep->setCheckable(true);
  m_times->setText(tr("Times"));
  setToolTipWithKeys(*m_times, tr("One place through all times instead of the images of one time  (%1)"),
                     {QStringLiteral("view.play_times")});
  m_times->setCheckable(true);
  m_note->setProperty("role", "caption");
  m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* close = new QToolButton;
  close->setIcon(icon(QStringLiteral("close")));
  close->setProperty("role", "toolbar");
  close->setToolTip(tr("Stop and close"));
  close->setAccessibleName(close->toolTip());
  layout->addWidget(m_play);
  layout->addWidget(m_rate);
  layout->addWidget(m_sweep);
  layout->addWidget(m_times);
  layout->addWidget(m_note, 1);
  layout->addWidget(close);
  connect(m_play, &QToolButton::clicked, this,
          [this] { m_player.playing() ? m_player.stop() : Q_EMIT playRequested(); });
  connect(m_rate, &QDoubleSpinBox::valueChanged, &m_player, &CinePlayer::setRate);
  connect(m_sweep, &QToolButton::toggled, &m_player,
          [this](bool sweep) { m_player.setMode(sweep ? CineMode::Sweep : CineMode::Loop); });
  connect(m_times, &QToolButton::toggled, &m_player,
          [this](bool times) { m_player.play(m_player.view(), times ? CineAxis::Times : CineAxis::Images); });
  connect(close, &QToolButton::clicked, this, [this] {
    m_player.stop();
    hide();
  });
  connect(&m_player, &CinePlayer::changed, this, &CineBar::refresh);
  m_refresh.setInterval(1000);
  connect(&m_refresh, &QTimer::timeout, this, &CineBar::refresh);
  refresh();
  hide();
}

void CineBar::floatOver(QWidget* grid) {
  m_grid = grid;
  setParent(grid->parentWidget());
  grid->installEventFilter(this);
}

bool CineBar::eventFilter(QObject* watched, QEvent* event) {
  // Later: the views have not been laid out again yet.
  if (watched == m_grid && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
    QMetaObject::invokeMethod(this, &CineBar::moveToPlace, Qt::QueuedConnection);
  return QFrame::eventFilter(watched, event);
}

/// The bottom at which the controls lie on no text of the lower half of the view, as it was painted last.
int CineBar::clearOfTexts(const SliceView& view, QRect place) const {
  const QPoint corner = view.mapTo(parentWidget(), QPoint());
  const int middle = corner.y() + view.height() / 2;
  int bottom = place.bottom();
  for (const PlacedText& text : view.placedTexts()) {
    const QRect there = text.rect.toAlignedRect().translated(corner);
    if (there.top() > middle && there.left() <= place.right() && there.right() >= place.left())
      bottom = std::min(bottom, there.top() - space::kTight);
  }
  return bottom - place.height() > middle ? bottom : place.bottom();
}

void CineBar::moveToPlace() {
  if (!m_grid) return;
  constexpr int kWidest = 620;
  const auto roomIn = [this](const QWidget& widget) {
    return floatingRoom({widget.mapTo(parentWidget(), QPoint()), widget.size()});
  };
  // Over the view that plays, where it has room for the controls above its texts.
  constexpr int kLowest = 240;
  QRect room = roomIn(*m_grid);
  if (const SliceView* view = m_player.view(); view != nullptr && m_grid->isAncestorOf(view))
    if (const QRect own = roomIn(*view); own.width() >= minimumSizeHint().width() && view->height() > kLowest)
      room = own;
  const int wide = std::min(std::max(kWidest, minimumSizeHint().width()), room.width());
  QRect place(room.center().x() - wide / 2, room.bottom() + 1 - sizeHint().height(), wide, sizeHint().height());
  if (const SliceView* view = m_player.view(); view != nullptr && m_grid->isAncestorOf(view))
    place.moveBottom(clearOfTexts(*view, place));
  setGeometry(place);
  // Words of which only the first would be seen.
  constexpr int kNarrowestNote = 120;
  m_note->setVisible(wide - minimumSizeHint().width() > kNarrowestNote);
  raise();
}

void CineBar::refresh() {
  const bool playing = m_player.playing();
  if (playing) {
    moveToPlace();
    show();
  }
  playing ? m_refresh.start() : m_refresh.stop();
  m_play->setIcon(icon(playing ? QStringLiteral("stop") : QStringLiteral("run")));
  setToolTipWithKeys(*m_play, playing ? tr("Stop  (%1)") : tr("Play  (%1)"), {QStringLiteral("view.cine")});
  m_play->setAccessibleName(playing ? tr("Stop") : tr("Play"));
  const QSignalBlocker blockRate(m_rate);
  const QSignalBlocker blockSweep(m_sweep);
  const QSignalBlocker blockTimes(m_times);
  m_rate->setValue(m_player.rate());
  m_sweep->setChecked(m_player.mode() == CineMode::Sweep);
  m_times->setVisible(m_player.hasTimes());
  m_times->setChecked(m_player.axis() == CineAxis::Times);
  const auto stated = m_player.rateOfFile();
  QString note = !stated ? tr("The file names no rate.")
                 : std::abs(*stated - m_player.rate()) < 0.05
                     ? tr("Rate of the file.")
                     : tr("The file names %1 images/s.").arg(QLocale().toString(*stated, 'f', 1));
  const double shown = m_player.shownRate();
  if (playing && shown > 0 && shown < 0.85 * m_player.rate())
    note.prepend(tr("Images are skipped: %1 images/s are shown.").arg(QLocale().toString(shown, 'f', 1)) +
                 QLatin1Char(' '));
  if (const QString missing = m_player.missingTimes(); !missing.isEmpty()) note.prepend(missing + QLatin1Char(' '));
  m_note->setText(note);
  m_note->setToolTip(note);
}

}  // namespace pellucid::ui
