#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "ui/viewer/slice_view.h"

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace pellucid::ui {

enum class CineMode { Loop, Sweep };

/// Where a clip of `count` images stands `steps` steps after image `start`; Sweep turns round at both ends.
int cineImage(int start, long long steps, int count, CineMode mode);

inline constexpr double kCineRateUnknown = 15.0;  ///< Images per second where the file names no rate.
inline constexpr double kTimesRateUnknown = 5.0;  ///< The same for times.
inline constexpr double kSlowestCine = 0.5;
inline constexpr double kFastestCine = 120.0;

/// What is played: the images or planes of one volume, or one place through the volumes of a choice (times, phases).
enum class CineAxis { Images, Times };

/// The volumes at the place that a view shows, as far as they are in memory.
struct CineTimes {
  std::string name;                  ///< Of the choice.
  std::function<int()> count;        ///< In memory.
  std::function<int()> current;      ///< Of these, the one that the view shows; -1 when it shows none of them.
  std::function<void(int)> show;     ///< Brings it into the view, everything else as it is.
  std::function<QString()> missing;  ///< Which are not in memory, as a sentence; empty when all are.
};

/// Plays the images or planes of one view by the clock: a view that is too slow skips images and never lags. Timer in
/// the GUI thread.
class CinePlayer : public QObject {
  Q_OBJECT
 public:
  explicit CinePlayer(QObject* parent = nullptr);

  /// From the image or time shown; with the rate and the manner that the file names, unless it is the clip that was
  /// played last. Nothing happens for fewer than two images, or where the view shows no times.
  void play(SliceView* view, CineAxis axis = CineAxis::Images);
  /// Says of which times the series of a view is one; asked whenever times are played.
  using TimesOf = std::function<std::optional<CineTimes>(SliceView*)>;
  void setTimesOf(TimesOf timesOf) { m_timesOf = std::move(timesOf); }
  CineAxis axis() const { return m_axis; }
  /// Whether what is played could also be played along the other axis.
  bool hasTimes() const { return m_times.has_value(); }
  /// Which times are not in memory, as a sentence; empty when all are or images are played.
  QString missingTimes() const;
  void stop();
  bool playing() const { return m_timer.isActive(); }
  SliceView* view() const { return m_view; }

  double rate() const { return m_rate; }
  void setRate(double imagesPerSecond);
  CineMode mode() const { return m_mode; }
  void setMode(CineMode mode);
  /// Of the clip that is played; empty where its file names none.
  std::optional<double> rateOfFile() const { return m_rateOfFile; }
  /// Images per second that were really shown, over the last second or two; 0 until that is known.
  double shownRate() const;

 Q_SIGNALS:
  void changed();

 private:
  void restart();
  void advance();
  bool showsTheSame() const;
  int place() const;
  int placeCount() const;

  QTimer m_timer;
  QElapsedTimer m_clock;
  QPointer<SliceView> m_view;
  TimesOf m_timesOf;
  std::optional<CineTimes> m_times;
  CineAxis m_axis = CineAxis::Images;
  std::string m_clip;  ///< What was played last.
  PlaneKind m_plane = PlaneKind::Stack;
  int m_start = 0;
  int m_last = 0;
  double m_rate = kCineRateUnknown;
  std::optional<double> m_rateOfFile;
  CineMode m_mode = CineMode::Loop;
  std::deque<qint64> m_shown;  ///< Times of the images shown last, in ms.
};

/// The controls of a clip.
class CineBar : public QFrame {
  Q_OBJECT
 public:
  explicit CineBar(CinePlayer& player, QWidget* parent = nullptr);
  /// Over the view that plays, of those in `grid`, so that no image moves when the controls come.
  void floatOver(QWidget* grid);

 Q_SIGNALS:
  void playRequested();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void moveToPlace();
  int clearOfTexts(const SliceView& view, QRect place) const;
  void refresh();
  CinePlayer& m_player;
  QPointer<QWidget> m_grid;
  QToolButton* m_play;
  QDoubleSpinBox* m_rate;
  QToolButton* m_sweep;
  QToolButton* m_times;
  QLabel* m_note;
  QTimer m_refresh;
};

}  // namespace pellucid::ui
