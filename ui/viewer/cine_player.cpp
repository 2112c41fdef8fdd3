#include "ui/viewer/cine_player.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/viewer/key_binding.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

int cineImage(int start, long long steps, int count, CineMode mode) {
  if (count < 2) return 0;
  if (mode == CineMode::Loop) return static_cast<int>((start + steps) % count);
  const long long period = 2LL * (count - 1);
  const long long at = (start + steps) % period;
  return static_cast<int>(at < count ? at : period - at);
}

CinePlayer::CinePlayer(QObject* parent) : QObject(parent) {
  m_timer.setTimerType(Qt::PreciseTimer);
  connect(&m_timer, &QTimer::timeout, this, &CinePlayer::advance);
}

void CinePlayer::play(SliceView* view, CineAxis axis) {
  if (view == nullptr || !view->series()) return;
  std::optional<CineTimes> times = m_timesOf ? m_timesOf(view) : std::nullopt;
  // Who asked shows again what is played.
  if (axis == CineAxis::Times ? !times : view->imageCount() < 2) return Q_EMIT changed();
  m_view = view;
  m_plane = view->plane();
  m_axis = axis;
  m_times = std::move(times);
  const std::string clip = axis == CineAxis::Times ? m_times->name : view->series()->series.uid;
  if (std::exchange(m_clip, clip) != clip) {
    const CineDefaults& cine = view->series()->cine;
    const double unknown = axis == CineAxis::Times ? kTimesRateUnknown : kCineRateUnknown;
    m_rateOfFile = cine.framesPerSecond;
    m_rate = std::clamp(cine.framesPerSecond.value_or(unknown), kSlowestCine, kFastestCine);
    m_mode = cine.sweep ? CineMode::Sweep : CineMode::Loop;
  }
  restart();
  Q_EMIT changed();
}

QString CinePlayer::missingTimes() const {
  return playing() && m_axis == CineAxis::Times ? m_times->missing() : QString();
}

int CinePlayer::place() const {
  return m_axis == CineAxis::Times ? m_times->current() : m_view->image();
}

int CinePlayer::placeCount() const {
  return m_axis == CineAxis::Times ? m_times->count() : m_view->imageCount();
}

bool CinePlayer::showsTheSame() const {
  if (!m_view || !m_view->series() || m_view->plane() != m_plane) return false;
  // The whole series takes the place of its part.
  return m_axis == CineAxis::Times ? m_times->current() >= 0 : m_view->series()->series.uid == m_clip;
}

void CinePlayer::stop() {
  if (!playing()) return;
  m_timer.stop();
  m_shown.clear();
  Q_EMIT changed();
}

void CinePlayer::setRate(double imagesPerSecond) {
  m_rate = std::clamp(imagesPerSecond, kSlowestCine, kFastestCine);
  if (playing()) restart();
  Q_EMIT changed();
}

void CinePlayer::setMode(CineMode mode) {
  m_mode = mode;
  if (playing()) restart();
  Q_EMIT changed();
}

double CinePlayer::shownRate() const {
  if (m_shown.size() < 2 || m_shown.back() - m_shown.front() < 800) return 0.0;
  return 1000.0 * static_cast<double>(m_shown.size() - 1) / static_cast<double>(m_shown.back() - m_shown.front());
}

void CinePlayer::restart() {
  m_start = m_last = place();
  m_shown.clear();
  m_clock.start();
  // Twice as often as images change: the clock says which one is due.
  m_timer.start(std::max(2, static_cast<int>(500.0 / m_rate)));
}

void CinePlayer::advance() {
  if (!showsTheSame()) return stop();
  // The reader has scrolled, or another time has been loaded: on from there.
  if (place() != m_last) restart();
  const auto steps = static_cast<long long>(static_cast<double>(m_clock.elapsed()) * m_rate / 1000.0);
  const int due = cineImage(m_start, steps, placeCount(), m_mode);
  if (due == m_last) return;
  m_last = due;
  m_axis == CineAxis::Times ? m_times->show(due) : m_view->setImage(due);
  m_shown.push_back(m_clock.elapsed());
  while (m_shown.size() > 2 && m_shown.back() - m_shown.front() > 2000) m_shown.pop_front();
}

CineBar::CineBar(CinePlayer& player, QWidget* parent)
    : QFrame(parent),
      m_player(player),
      m_play(new QToolButton),
      m_rate(new QDoubleSpinBox),
      m_sweep(new QToolButton),
      m_times(new QToolButton),
      m_note(new QLabel) {
  setObjectName(QStringLiteral("cineBar"));
  setProperty("role", "panel");
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

void CineBar::refresh() {
  const bool playing = m_player.playing();
  if (playing) show();
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
    note += QLatin1Char(' ') + tr("Images are skipped: %1 images/s are shown.").arg(QLocale().toString(shown, 'f', 1));
  if (const QString missing = m_player.missingTimes(); !missing.isEmpty()) note.prepend(missing + QLatin1Char(' '));
  m_note->setText(note);
  m_note->setToolTip(note);
}

}  // namespace pellucid::ui
