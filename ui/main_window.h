#pragma once

#include <QMainWindow>
#include <QPointer>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/imaging/plane_stack.h"
#include "ui/actions.h"
#include "ui/model/hanging_rules.h"
#include "ui/model/job_runner.h"
#include "ui/model/session.h"
#include "ui/model/session_recovery.h"
#include "ui/model/settings.h"

class QLabel;
class QSplitter;
class QTabWidget;
class QTimer;

namespace pellucid::ui {

class AiPanel;
class Catalogue;
class CinePlayer;
class LayoutPicker;
class MessageBar;
class ObjectDialog;
class PartLoader;
class SegmentCopies;
class SegmentsPanel;
class Offers;
class SliceView;
class StudyBrowser;
class ViewLinker;
class ViewerGrid;
struct CineTimes;
class VolumeMode;
struct GridShape;

enum class SidePanel { Ai, Findings, Measurements, Segments, Processing, Series };

/// The reading room: studies at the left, viewports in the middle, AI, findings, processing and series facts at the
/// right.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  MainWindow(WorkerClient& worker, Settings& settings);
  ~MainWindow() override;

  /// Files, folders, DICOMDIRs, archives; remembered as recent.
  JobPointer open(const QStringList& paths);
  Session& session() { return m_session; }
  ViewerGrid& grid() { return *m_grid; }
  AiPanel& aiPanel() { return *m_ai; }
  ViewLinker& linker() { return *m_linker; }
  CinePlayer& cine() { return *m_cine; }
  VolumeMode& volumes() { return *m_volumes; }
  /// The series of a view in 3D; where that cannot be, a sentence says why.
  void showVolume(SliceView* view);
  /// Three linked planes through the series of the active view beside its images, and back. Where the series forbids
  /// planes, a sentence says why.
  void togglePlanes();
  bool showsPlanes() const { return m_beforePlanes.has_value(); }
  void showPanel(SidePanel panel);
  /// What was measured in the current study, as a table (annotation_csv.h).
  void saveMeasurements(const QString& file);
  /// The reader's segments of a loaded series as a file (WorkerClient::saveLabels).
  JobPointer saveSegments(const std::string& seriesUid, const QString& file);
  /// Draws a label map (NIfTI, NRRD) on the current series; where it does not lie on its grid, a sentence says what
  /// differs.
  void openLabelMap(const QString& file);
  /// A warning for the user, over the lower edge of the viewports until it is closed: something failed, or is missing.
  void tell(const QString& sentence);
  /// The same for what is no warning: what to do first or next.
  void hint(const QString& sentence);
  /// The cards for the first start.
  void showTour();
  /// Offers what was open when the program last ended unexpectedly, and remembers from now on what is.
  void offerAgain(SessionRecovery& recovery);
  /// From now on the study list can be opened, and follows the work.
  void useCatalogue(Catalogue& catalogue);
  /// The list, where there is anything in it and nothing is open.
  void offerStudyList();
  void openStudyList();
  /// Puts a series into a view and makes it the current one.
  void showSeries(SliceView* view, const std::string& seriesUid);
  /// Shows images in the active view; opens what other objects hold in a dialog.
  void activateSeries(const std::string& seriesUid);
  /// Shows the image, or opens the object, of that SOP Instance UID; a sentence where it is not open. Frames count from
  /// 1; 0: none is named.
  void showInstance(const std::string& sopInstanceUid, int frame);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  /// Keys of 3D views where the focus is elsewhere.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// Empty where none is open.
  std::string currentStudyUid() const;
  void buildLayout();
  void connectActions();
  void connectSession();
  void connectView(SliceView* view);
  void runCommand(WindowCommand command);
  void runViewCommand(ViewCommand command);

  // Viewports and what ties them together (main_window_views.cpp)
  void buildLayoutMenu();
  void connectViews();
  bool runLayoutCommand(WindowCommand command);
  void setShape(GridShape shape);
  void showShapeInActions();
  /// What views without a series say depends on whether anything is open.
  void fillEmptyViews();
  /// Back to images in all views.
  void leavePlanes();
  void restoreBeforePlanes();
  void showCurrentSeries();
  void linkViews();
  void toggleCine();
  void toggleTimes();
  void connectTimes();
  std::optional<CineTimes> timesOf(SliceView* view);
  /// Another volume of the choice in the views that show `from`, looked at in the same way.
  void showPart(const std::string& from, const std::string& to);

  // 3D views (main_window_volume.cpp)
  void connectVolumes();
  /// False where the command is for the images or planes of the active view.
  bool runVolumeCommand(ViewCommand command);
  void fillVolume(SliceView* view);
  /// As soon as its series is there; `preset` as of VolumeLook.
  void hangVolume(SliceView* view, const std::string& preset);
  /// The series whose surfaces of the reader are seen.
  std::set<std::string> showSurfaces();
  /// Looks at a series in 3D again as when the key image was kept.
  void showKeptView(const Annotation& kept);
  /// False where the active view is no 3D view.
  bool fillVolumePresets();
  void applyPreset(int digit);

  JobPointer scan(const QStringList& paths, const std::set<std::string>& closed = {});
  void chooseFiles();
  void chooseFolder();
  void fillRecent();
  void fillPresets();
  void stepSeries(int direction);
  /// Between the times, echoes or b-values of the series that is shown.
  void stepVolume(int direction);

  void updateViews(const std::string& seriesUid);
  void fillView(SliceView* view);
  /// In the view, where files of one name are open.
  void nameFolder(SliceView* view);
  void addOverlays(SliceView* view, const std::string& seriesUid);
  /// Lays the series over it that its state asks for; loads it first where it is not in memory.
  void addFusion(SliceView* view, const std::string& seriesUid);
  void fuseNext();
  void addSegments(SliceView* view, const std::string& seriesUid);
  void connectSegments();
  void chooseMeasurementsFile();
  void chooseSegmentsFile(const std::string& seriesUid);

  // Label maps of research files (main_window_labels.cpp)
  void connectLabelMaps();
  void chooseLabelMap();
  /// Looks whether files that were opened beside the current series are label maps on its grid, and offers to draw
  /// them.
  void tryLabelMaps();
  /// One file after the other, so that what the reader asks for never waits for more than one of them.
  void tryLabelMap(std::shared_ptr<const std::vector<std::string>> files, std::size_t at, const std::string& current);
  void offerLabelMap(const std::string& fileSeriesUid, const std::string& seriesUid, DrawnObject drawn);
  void showLabelMap(const std::string& seriesUid, const std::filesystem::path& file, DrawnObject drawn);

  void showDifference(const std::string& seriesUid, const LabelMap& difference);
  void drawObject(const ObjectOutline& outline, const std::filesystem::path& file);
  void showNewAnalyses(const std::string& seriesUid);
  void updateActions();
  void updatePatients();
  void showFinding(const std::string& findingId);
  void showMeasurement(const std::string& annotationId);
  void goToWantedMeasurement();
  /// Makes it the current series in the view that shows it already, else in the active one.
  void showOnce(const std::string& seriesUid);
  /// Keys in texts that stay on the screen, as they are now.
  void nameKeys();
  void takeMouseBindings();
  void openReport();
  /// Opens, or shows, studies of the list.
  void openListed(const QStringList& studyUids, const QStringList& paths, int missingFiles,
                  const QStringList& patientKeys);
  void goToWantedInstance();
  void switchTheme();
  /// Lays out the current study as the rules ask, its prior beside it where one is open.
  void hangStudy();
  /// What the views show, as a rule for such studies.
  HangingRule arrangement(const Study& study) const;
  /// Empty where the view does not show the study.
  std::optional<HangingView> askedOf(SliceView* view, const Study& study) const;
  void showSlabs(const std::string& seriesUid, const std::vector<HangingView>& views);
  /// Three planes as soon as the series that shall have them is in memory.
  void enterWantedPlanes();
  void keepLayout();
  void forgetLayout();
  void updateLayoutActions();
  void openPreferences();
  /// window_presets.json beside the settings.
  void useOwnPresets();
  /// Grey as the display shows it, and whether it is calibrated.
  void applyDisplay();
  void rememberOpen();

  WorkerClient& m_worker;
  Settings& m_settings;
  Session m_session;
  JobRunner m_jobs;
  Actions m_actions;
  QMenu* m_recent;
  QMenu* m_presets;
  MessageBar* m_message;
  MessageBar* m_hint;         ///< Takes the place of no warning.
  std::string m_hintedStudy;  ///< Shown when it was said.
  MessageBar* m_offerBar;
  Offers* m_offers;  ///< Wait for an answer, whatever else is said.
  MessageBar* m_patients;
  StudyBrowser* m_browser;
  ViewerGrid* m_grid;
  ViewLinker* m_linker;
  CinePlayer* m_cine;
  PartLoader* m_times;
  VolumeMode* m_volumes;
  QTimer* m_volumeLabels;
  SegmentCopies* m_segmentCopies;
  QMenu* m_layouts;
  LayoutPicker* m_picker;
  QTabWidget* m_panels;
  AiPanel* m_ai;
  SegmentsPanel* m_segments;
  QSplitter* m_splitter;
  QLabel* m_probe;
  QLabel* m_display;
  std::map<SliceView*, std::string> m_shown;      ///< Series of each view.
  std::map<std::string, LabelMap> m_differences;  ///< Between two segments, by series.
  /// The views before three planes were shown, to go back to: series and plane of each.
  struct Arrangement {
    int rows = 1;
    int columns = 1;
    std::vector<std::pair<std::string, PlaneKind>> views;
    std::size_t active = 0;
  };
  std::optional<Arrangement> m_beforePlanes;
  HangingRules m_hanging;
  /// The series that is laid out in three planes once it is loaded, and how.
  struct {
    std::string seriesUid{};
    std::vector<HangingView> views{};
  } m_wantedPlanes;
  bool m_layOutNext = true;  ///< Nothing was open: the next study is laid out.
  QPointer<ObjectDialog> m_object;
  QPointer<SessionRecovery> m_recovery;
  QPointer<Catalogue> m_catalogue;
  int m_scans = 0;                              ///< That are under way.
  std::string m_wantedSeries{};                 ///< To be shown as soon as a scan finds it.
  std::vector<OpenedObject> m_wantedObjects{};  ///< To be drawn then.
  /// The image to scroll to as soon as its series is in memory.
  struct WantedInstance {
    std::string seriesUid{};
    std::string sopInstanceUid{};
    int frame = 0;  ///< From 1; 0: any.
  } m_wanted;
  std::vector<std::string> m_maybeLabelMaps;      ///< Series of files that may be label maps.
  std::set<std::string> m_knownLabelMaps;         ///< Those that lay on a series: nothing is offered on them.
  std::set<std::string> m_seriesTriedWithLabels;  ///< The series on whose grids they have been tried.
  struct OfferedLabelMap {
    std::filesystem::path file;
    std::shared_ptr<const DrawnObject> drawn;
  };
  std::vector<OfferedLabelMap> m_offeredLabelMaps;  ///< All on the grid of one series:
  std::string m_labelMapsOfferedOn;
  std::string m_wantedMeasurement;  ///< The same for a measurement.
};

}  // namespace pellucid::ui
