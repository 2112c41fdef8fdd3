#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include "app/end_signals.h"
#include "app/screenshot_run.h"
#include "core/base/log.h"
#include "core/base/version.h"
#include "ui/dialogs/gate_dialog.h"
#include "ui/main_window.h"
#include "ui/model/analysis_round.h"
#include "ui/model/catalogue.h"
#include "ui/model/languages.h"
#include "ui/model/session_recovery.h"
#include "ui/model/settings.h"
#include "ui/model/study_memory.h"
#include "ui/model/worker_client.h"
#include "ui/widgets/theme.h"

using namespace pellucid;

namespace {

/// Like the command line program, the options speak English.
void addOptions(QCommandLineParser& parser) {
  parser.setApplicationDescription(QStringLiteral(
      "A reading room for CT, MR and X-ray in which every AI finding shows its evidence. Not for primary diagnosis."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument("PATH", QStringLiteral("Files, folders, DICOMDIRs or ZIP archives to open."),
                               "[PATH ...]");
  parser.addOption({"theme", "dark or light, for this start only.", "NAME"});
  parser.addOption({"language", "Language of the window for this start only: en, de, fr, es or zh_CN.", "CODE"});
  parser.addOption({"screenshot", "Save a picture of the window and quit.", "FILE"});
  parser.addOption({"until-shown", "Quit after the first paint of the window: to time the start."});
  parser.addOption({"size", "Size of the picture, 1920x1080 by default.", "WxH", "1920x1080"});
  parser.addOption({"series", "Show the series at this place of the list.", "N", "1"});
  parser.addOption({"views", "1, 2 or 4 viewports.", "N", "1"});
  parser.addOption({"layout", "Rows and columns of viewports, as 2x3, mpr for three planes or 3d.", "LAYOUT"});
  parser.addOption({"colours", "Colours of grey images: viridis, inferno or hot.", "NAME"});
  parser.addOption({"slab", "Slab of the planes: mip, minip or mean with a thickness in mm, as mip:20.", "SLAB"});
  parser.addOption(
      {"look",
       "Preset and side of 3D views, as ct_lung:L; also the mm left out at each face, as ct_lung:L:0,0,40,0,0,0.",
       "LOOK"});
  parser.addOption({"turn", "Degrees by which the planes are turned.", "DEGREES", "0"});
  parser.addOption({"play", "Play the images as a clip."});
  parser.addOption({"play-times", "Play the times of a 4D series at one place."});
  parser.addOption({"point", "Point at a place of the first view, as 0.4,0.6 of its size.", "X,Y"});
  parser.addOption(
      {"do", "Commands before the picture, by their names in key bindings: view.fuse,view.invert", "NAMES"});
  parser.addOption({"hold", "Hold the left button at a place of the first view, as 0.4,0.6 of its size.", "X,Y"});
  parser.addOption({"panel", "Side panel: ai, findings, measurements, segments, processing or series.", "NAME", "ai"});
  parser.addOption(
      {"analyse",
       "Run every model that fits on what is opened; a picture is taken when the models of its series are done."});
  parser.addOption({"models", "Only these models, by their ids: chest-xray-lungs,chest-xray-pneumonia", "IDS"});
  parser.addOption({"steps", "Steps of preprocessing with their defaults: median,clahe", "NAMES"});
  parser.addOption({"measurements", "Draw the measurements of a JSON file on the series of the picture.", "FILE"});
  parser.addOption(
      {"dialog",
       "A dialog in front: gate, report, object, keys, find, tour, preferences, studies, skipped or about; or a "
       "menu: layout, plane or eachLabel (how each segment is drawn).",
       "NAME"});
  parser.addOption({"segments", "Paint two segments on the series of the picture and compare them."});
  parser.addOption({"draw", "Draw what segmentations and structure sets of the study hold on its images."});
  parser.addOption({"confirm", "The images are what the models expect, though their headers do not say so."});
  parser.addOption({"saliency", "Show where the model looked in the picture."});
}

ScreenshotRequest requestOf(const QCommandLineParser& parser) {
  const QStringList size = parser.value("size").split('x');
  ScreenshotRequest request;
  request.file = parser.value("screenshot");
  request.paths = parser.positionalArguments();
  if (size.size() == 2) request.size = QSize(size[0].toInt(), size[1].toInt()).expandedTo({640, 480});
  request.series = parser.value("series").toInt();
  request.views = parser.value("views").toInt();
  request.layout = parser.value("layout");
  request.colours = parser.value("colours");
  request.slab = parser.value("slab");
  request.look = parser.value("look");
  request.turn = parser.value("turn").toDouble();
  request.play = parser.isSet("play");
  request.playTimes = parser.isSet("play-times");
  request.point = parser.value("point");
  request.commands = parser.value("do").split(',', Qt::SkipEmptyParts);
  request.hold = parser.value("hold");
  request.panel = parser.value("panel");
  request.analyse = parser.isSet("analyse");
  request.models = parser.value("models").split(',', Qt::SkipEmptyParts);
  request.steps = parser.value("steps").split(',', Qt::SkipEmptyParts);
  request.draw = parser.isSet("draw");
  request.segments = parser.isSet("segments");
  request.measurements = parser.value("measurements");
  request.dialog = parser.value("dialog");
  request.confirm = parser.isSet("confirm");
  request.saliency = parser.isSet("saliency");
  return request;
}

/// Ends the program once the window has been painted.
class UntilShown : public QObject {
 public:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) QTimer::singleShot(0, qApp, &QApplication::quit);
    return false;
  }
};

/// Qt ends the program where it finds no display, even for --help: pictures and texts need none.
bool drawOffScreenWithoutDisplay() {
#if defined(Q_OS_LINUX)
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
    if (!qEnvironmentVariableIsEmpty(name)) return false;
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return true;
#else
  return false;
#endif
}

}  // namespace

int main(int argc, char** argv) {
  const bool noDisplay = drawOffScreenWithoutDisplay();
  QApplication application(argc, argv);
  QApplication::setApplicationName(kProgramName);
  QApplication::setOrganizationName(kProgramName);
  QApplication::setApplicationVersion(kVersion);
  QCommandLineParser parser;
  addOptions(parser);
  parser.process(application);

  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
  if (const auto logging = logToFile((data + "/log/pellucid.log").toStdString()); !logging) log(logging.error());
  const bool picture = parser.isSet("screenshot") || parser.isSet("until-shown");
  if (noDisplay && !picture) {
    QTextStream(stderr) << QStringLiteral(
                               "There is no display to open a window on; use --screenshot FILE or pellucid-cli.")
                        << Qt::endl;
    return 1;
  }
  // A picture neither shows nor changes what the user has.
  const QTemporaryDir own;
  auto settings =
      picture ? std::make_unique<ui::Settings>(own.filePath("settings.ini")) : std::make_unique<ui::Settings>();
  ui::useLanguage(application, parser.isSet("language") ? parser.value("language") : settings->language());
  ui::Theme theme = settings->theme();
  if (parser.isSet("theme")) theme = parser.value("theme") == "light" ? ui::Theme::Light : ui::Theme::Dark;
  ui::applyTheme(application, theme);

  if (!picture && !settings->gateAccepted()) {
    if (ui::GateDialog().exec() != QDialog::Accepted) return 0;
    settings->acceptGate();
  }
  ui::WorkerClient worker;
  ui::MainWindow window(worker, *settings);
  ui::StudyMemory memory(window.session(), picture ? own.filePath("studies.sqlite").toStdString() : std::string());
  QObject::connect(&memory, &ui::StudyMemory::failed, &window, &ui::MainWindow::tell);
  ui::Catalogue catalogue(worker, picture ? own.filePath("studies.sqlite").toStdString() : std::string());
  window.useCatalogue(catalogue);
  std::unique_ptr<ui::SessionRecovery> recovery;
  if (!picture) {
    recovery = std::make_unique<ui::SessionRecovery>();
    window.offerAgain(*recovery);
  }
  std::unique_ptr<ui::AnalysisRound> round;
  if (!picture && parser.isSet("analyse")) round = std::make_unique<ui::AnalysisRound>(window.session());
  EndSignals endSignals;
  QObject::connect(&endSignals, &EndSignals::asked, &window, [&] {
    if (recovery) recovery->keepForNextStart();
    window.close();
    // Also where a dialog has a loop of its own.
    QCoreApplication::exit(0);
  });
  std::unique_ptr<ScreenshotRun> run;
  UntilShown untilShown;
  if (parser.isSet("until-shown"))
    window.installEventFilter(&untilShown);
  else if (picture)
    run = std::make_unique<ScreenshotRun>(window, requestOf(parser));
  else if (!parser.positionalArguments().isEmpty())
    QTimer::singleShot(0, &window, [&] { window.open(parser.positionalArguments()); });
  window.show();
  if (!picture && !settings->tourSeen())
    QTimer::singleShot(0, &window, &ui::MainWindow::showTour);
  else if (!picture && parser.positionalArguments().isEmpty())
    QTimer::singleShot(0, &window, &ui::MainWindow::offerStudyList);
  return QApplication::exec();
}
