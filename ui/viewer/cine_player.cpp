#include "ui/viewer/cine_player.h"

#include <algorithm>
#include <cmath>

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

}  // namespace pellucid::ui
