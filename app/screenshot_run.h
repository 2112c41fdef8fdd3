#pragma once

#include <QObject>
#include <QSize>
#include <QStringList>

namespace pellucid::ui {
class MainWindow;
struct PackOffer;
}  // namespace pellucid::ui

namespace pellucid {

/// What `pellucid --screenshot` shows: for documentation, tests and machines without a display.
struct ScreenshotRequest {
  QString file;
  QStringList paths;
  QSize size{1920, 1080};
  int series = 1;     ///< Place in the list of series with pixels, from 1.
  int views = 1;      ///< 1, 2 or 4 viewports, filled with the series that follow.
  QString layout{};   ///< Rows and columns as "2x3", "mpr" for three planes, "3d"; instead of `views`.
  QString colours{};  ///< viridis, inferno or hot: of grey images.
  QString slab{};     ///< "mip:20", "minip:10" or "mean:5": kind and thickness in mm, of all planes.
  /// Of 3D views: preset, side and the millimetres that a clip box leaves out at each face, as
  /// "ct_lung:L:0,0,40,0,0,0".
  QString look{};
  double turn = 0.0;  ///< Degrees by which the planes are turned about the axis of the patient.
  bool play = false;  ///< As a clip.
  bool playTimes = false;
  QString point{};  ///< "0.4,0.6": the pointer with Shift held, as parts of the width and height of the first view.
  QStringList commands{};  ///< Run before the picture, by their names in key bindings ("view.fuse").
  QString hold{};          ///< "0.4,0.6": the left button held there in the first view, with the tool of the moment.
  QString panel = "ai";    ///< ai, findings, measurements, segments, processing, series
  bool draw = false;       ///< What segmentations and structure sets of the study hold, on its images.
  bool analyse = false;    ///< Run every model that fits and wait for it.
  QStringList models{};    ///< Only these of the models, by their ids; empty: all.
  QStringList steps{};     ///< Steps of preprocessing with their defaults, shown in place of the original.
  bool confirm = false;    ///< The images are what the models expect, though their headers do not say so.
  bool saliency = false;   ///< Show the first heat map.
  QString measurements{};  ///< A JSON file of annotations that are drawn on the series shown.
  bool segments = false;   ///< Paint two segments on the middle image of the series shown, and compare them.
  QString dialog{};        ///< gate, report, object, keys, skipped, about: a dialog in front of the window; or a menu:
                           ///< layout, plane.
};

/// Drives the window without a user: open, show, analyse, save the picture, quit. The exit code is 0 when the picture
/// was saved and everything that was asked for happened.
class ScreenshotRun : public QObject {
  Q_OBJECT
 public:
  ScreenshotRun(ui::MainWindow& window, ScreenshotRequest request, QObject* parent = nullptr);

 private:
  void openPaths();
  void show();
  bool allShown() const;
  void drawObjects();
  void analyse();
  /// Whether the run is to include a pack.
  bool wants(const ui::PackOffer& offer) const;
  void setLayout();
  void arrangePlanes();
  void arrangeVolumes();
  void finish();
  /// What comes after the steps of preprocessing.
  void finishFront();
  bool runCommands();
  void holdButton();
  bool addMeasurements();
  void paintSegments();
  void openDialog();
  void openObject();
  void save();
  void fail(const QString& sentence);

  ui::MainWindow& m_window;
  ScreenshotRequest m_request;
  bool m_drawn = false;
  bool m_analysing = false;
  int m_running = 0;
};

}  // namespace pellucid
