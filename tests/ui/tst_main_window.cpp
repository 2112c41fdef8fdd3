#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QtTest>

#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"
#include "tests/ui/worker_fixture.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/gate_dialog.h"
#include "ui/dialogs/object_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/dialogs/tour_dialog.h"
#include "ui/main_window.h"
#include "ui/model/study_list_model.h"
#include "ui/model/study_memory.h"
#include "ui/panels/ai_panel.h"
#include "ui/panels/finding_card.h"
#include "ui/panels/overlay_row.h"
#include "ui/viewer/cine_player.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

constexpr int kPatienceMs = 120'000;

bool waitFor(const std::function<bool()>& condition) {
  return QTest::qWaitFor(condition, kPatienceMs);
}

QToolButton* buttonOf(const QWidget& parent, const QString& text) {
  for (QToolButton* button : parent.findChildren<QToolButton*>())
    if (button->text() == text) return button;
  return nullptr;
}

/// Everything that a view last painted, line by line.
QString paintedBy(SliceView& view) {
  view.grab();
  QStringList lines;
  const VolumeView* volume = volumeOver(view);
  for (const PlacedText& text : volume != nullptr ? volume->placedTexts() : view.placedTexts()) lines += text.text;
  return lines.join('\n');
}

Finding proposal(const std::string& id, const std::string& seriesUid, const std::string& text) {
  Finding finding;
  finding.id = id;
  finding.seriesUid = seriesUid;
  finding.image = 2;
  finding.label = id;
  finding.text = text;
  finding.probability = 0.8;
  finding.threshold = 0.5;
  finding.pack = PackIdentity{
      .id = "test-pack", .version = "1.0.0", .title = "Test", .weightsSha256 = "0", .intendedUse = "Tests"};
  return finding;
}

}  // namespace

/// The window with real worker processes, without a display.
class TestMainWindow : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    const std::string study = newUid();
    writeCt(ctRamp(32, 8), "FIRST", at("first/a"), 1, study);
    writeCt(ctRamp(32, 6), "FIRST", at("first/b"), 2, study);
    writeCt(ctRamp(48, 5), "SECOND", at("second"));
    QFile letter(at("first/letter.dcm"));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("not an image") > 0);
    applyTheme(*qApp, Theme::Dark);
  }

  void init() {
    m_run = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_run->filePath("settings.ini"));
    m_settings->setReaderName(QStringLiteral("Dr Test"));
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
  }
  void cleanup() {
    m_memory.reset();
    m_window.reset();
    m_client.reset();
    m_settings.reset();
  }

  void startsEmptyWithAnInvitation() {
    QVERIFY(session().studies().empty());
    QCOMPARE(tree()->model()->rowCount(), 0);
    const auto* browser = m_window->findChild<QWidget*>("studyBrowser");
    bool invited = false;
    for (const QLabel* label : browser->findChildren<QLabel*>())
      invited = invited || (label->isVisible() && label->text() == "No study is open");
    QVERIFY(invited);
    QVERIFY(!action("file.report")->isEnabled());
    QVERIFY(!action("edit.undo")->isEnabled());
    bool notice = false;
    for (const QLabel* label : m_window->findChildren<QLabel*>())
      notice = notice || label->text() == "Not for primary diagnosis";
    QVERIFY(notice);
  }

  void openingAFolderListsItsSeriesAndWhatWasSkipped() {
    open("first");
    const auto* model = tree()->model();
    QCOMPARE(model->rowCount(), 1);  // patient
    const QModelIndex patient = model->index(0, 0);
    QCOMPARE(patient.data().toString(), QStringLiteral("TEST, FIRST"));
    QCOMPARE(model->rowCount(patient), 1);
    const QModelIndex study = model->index(0, 0, patient);
    QCOMPARE(model->rowCount(study), 2);
    QCOMPARE(model->index(0, 0, study).data(StudyListModel::ImageCountRole).toInt(), 8);
    QCOMPARE(model->index(1, 0, study).data(StudyListModel::ImageCountRole).toInt(), 6);

    QCOMPARE(session().skipped().size(), std::size_t(1));
    QPushButton* skipped = nullptr;
    for (QPushButton* button : m_window->findChildren<QPushButton*>())
      if (button->isVisible() && button->text().contains("skipped")) skipped = button;
    QVERIFY(skipped != nullptr);
    QVERIFY(skipped->text().startsWith("1 "));
    const QString text = skippedFilesText(session().skipped());
    QVERIFY(text.contains("letter.dcm"));
    QVERIFY(text.contains(QString::fromStdString(session().skipped()[0].reason)));
    QVERIFY(m_settings->recentPaths().contains(at("first")));
  }

  void droppingAFolderOpensIt() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(at("second"))});
    QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy opened(&session(), &Session::opened);
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(opened.wait(kPatienceMs));
    QCOMPARE(session().studies().size(), std::size_t(1));
  }

  void choosingASeriesShowsIt() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    QCOMPARE(view->imageCount(), 8);
    const QModelIndex second = seriesIndex(1);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, Qt::NoModifier, tree()->visualRect(second).center());
    QVERIFY(waitFor([&] { return view->series() != nullptr && view->imageCount() == 6; }));
    QVERIFY(second.data(StudyListModel::CurrentRole).toBool());
    const QString painted = paintedBy(*view);
    QVERIFY2(painted.contains("FIRST"), qPrintable(painted));
  }

  void choosingAKeyObjectSelectionOpensItAndItsImages() {
    const std::string marked = writeMarkedStudy(at("marked"));
    openAndLoad("marked");
    const std::string shown = session().currentSeriesUid();
    const QModelIndex selection = seriesIndex(1);
    QCOMPARE(selection.data(StudyListModel::SubtitleRole).toString(), QStringLiteral("KO · Key object selection"));
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, Qt::NoModifier, tree()->visualRect(selection).center());
    auto* dialog = m_window->findChild<ObjectDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(session().currentSeriesUid(), shown);
    auto* content = dialog->findChild<QTreeWidget*>();
    QVERIFY(waitFor([&] { return content->topLevelItemCount() > 0; }));
    const auto linked = content->findItems("CT Image Storage", Qt::MatchContains | Qt::MatchRecursive, 1);
    QCOMPARE(linked.size(), 1);
    QVERIFY(linked[0]->text(1).contains(QString::fromStdString(marked)));
    QVERIFY(!content->findItems("Of Interest", Qt::MatchContains, 1).isEmpty());
    Q_EMIT content->itemActivated(linked[0], 1);
    QVERIFY(waitFor([&] { return session().views().of(shown).slice == 5; }));
    QVERIFY(waitFor([&] { return m_window->findChild<ObjectDialog*>() == nullptr; }));
  }

  void anObjectThatCannotBeReadIsASentenceInItsDialog() {
    writeMarkedStudy(at("vanishing"));
    openAndLoad("vanishing");
    QVERIFY(QFile::remove(at("vanishing/key.dcm")));
    m_window->activateSeries(seriesIndex(1).data(StudyListModel::UidRole).toString().toStdString());
    auto* dialog = m_window->findChild<ObjectDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(waitFor([&] {
      const auto labels = dialog->findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(),
                         [](const QLabel* label) { return label->text() == "The file does not exist."; });
    }));
  }

  void aScanInTheBackgroundNeverChangesWhatIsShown() {
    openAndLoad("first");
    const std::string shown = session().currentSeriesUid();
    const auto before = m_window->grid().activeView()->series();
    open("second");
    QTest::qWait(300);
    QCOMPARE(session().currentSeriesUid(), shown);
    QCOMPARE(m_window->grid().activeView()->series(), before);
  }

  void threePlanesShowTheSeriesAndGoBackToTheViewsBefore() {
    openAndLoad("first");
    const std::string uid = session().currentSeriesUid();
    ViewerGrid& grid = m_window->grid();
    action("layout.two")->trigger();
    grid.setActiveView(grid.views()[1]);
    session().show(seriesIndex(1).data(StudyListModel::UidRole).toString().toStdString());
    QVERIFY(waitFor([&] { return grid.views()[1]->imageCount() == 6; }));
    const auto right = grid.views()[1]->series();
    grid.setActiveView(grid.views()[0]);
    action("layout.planes")->trigger();
    QVERIFY(m_window->showsPlanes() && action("layout.planes")->isChecked());
    QCOMPARE(grid.views().size(), std::size_t{4});
    const PlaneKind kinds[] = {PlaneKind::Axial, PlaneKind::Sagittal, PlaneKind::Coronal, PlaneKind::Stack};
    for (std::size_t i = 0; i < 4; ++i) {
      QVERIFY(grid.views()[i]->plane() == kinds[i]);
      QCOMPARE(grid.views()[i]->series(), grid.views()[0]->series());
      // The fourth lies under the 3D view, which names the patient itself.
      if (i < 3) QVERIFY(paintedBy(*grid.views()[i]).contains("FIRST"));
    }
    // In the fourth view the volume in 3D stands before the images.
    QVERIFY(m_window->volumes().of(grid.views()[3]) != nullptr);
    QVERIFY(paintedBy(*grid.views()[3]).contains("3D RENDERING"));
    // The planes share one point: a step in one view moves the lines of the others.
    const QPointF before = grid.views()[0]->crosshair()->centre;
    grid.views()[2]->setImage(grid.views()[2]->image() + 5);
    QVERIFY(grid.views()[0]->crosshair()->centre.y() > before.y());
    QCOMPARE(grid.views()[3]->viewState().zoom, 0.0);
    const auto point = session().views().of(uid).point;
    action("layout.planes")->trigger();
    QVERIFY(!m_window->showsPlanes());
    QVERIFY(m_window->volumes().of(grid.allViews()[3]) == nullptr);
    QCOMPARE(grid.views().size(), std::size_t{2});
    // Any viewport can show its series in 3D, and its images again.
    grid.setActiveView(grid.views()[0]);
    action("plane.volume")->trigger();
    VolumeView* volume = m_window->volumes().of(grid.views()[0]);
    QVERIFY(volume != nullptr && volume->series() == grid.views()[0]->series());
    const PlaneAxes front = volume->state().axes;
    action("volume.left")->trigger();
    QVERIFY(volume->state().axes.right != front.right);
    const bool inverted = grid.views()[0]->viewState().inverted;
    action("view.invert")->trigger();
    QCOMPARE(grid.views()[0]->viewState().inverted, inverted);
    action("plane.images")->trigger();
    QVERIFY(m_window->volumes().of(grid.views()[0]) == nullptr);
    QVERIFY(grid.views()[0]->plane() == PlaneKind::Stack);
    QCOMPARE(grid.views()[1]->series(), right);
    // The place survives the layout.
    action("layout.planes")->trigger();
    QVERIFY(session().views().of(uid).point == point);
    action("layout.single")->trigger();
    QVERIFY(!m_window->showsPlanes() && action("layout.single")->isChecked());
    QVERIFY(grid.activeView()->plane() == PlaneKind::Stack);
  }

  void planesThatCannotBeCutAreASentence() {
    action("layout.planes")->trigger();
    QVERIFY(!m_window->showsPlanes() && !action("layout.planes")->isChecked());
    bool said = false;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
      said = said || bar->message() == "Open a series of images first.";
    QVERIFY(said);
  }

  void viewsOfAnyLayoutTakeASeriesThatIsDropped() {
    openAndLoad("first");
    ViewerGrid& grid = m_window->grid();
    grid.setShape({4, 4});
    QCOMPARE(grid.views().size(), std::size_t{16});
    QMimeData data;
    data.setData(kSeriesMimeType, seriesIndex(1).data(StudyListModel::UidRole).toString().toUtf8());
    SliceView* last = grid.views()[15];
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(last, &enter);
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(last, &event);
    QVERIFY(waitFor([&] { return last->imageCount() == 6; }));
    QVERIFY(paintedBy(*last).contains("FIRST"));
    grid.setShape({3, 2});
    QCOMPARE(grid.views().size(), std::size_t{6});
    grid.setShape({4, 4});
    QCOMPARE(grid.views()[15]->imageCount(), 6);
  }

  void aClipPlaysInTheActiveView() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    view->setImage(0);
    action("view.cine")->trigger();
    QVERIFY(m_window->cine().playing());
    QVERIFY(waitFor([&] { return view->image() > 1; }));
    action("view.cine")->trigger();
    QVERIFY(!m_window->cine().playing());
  }

  void twoPatientsShowTheBannerAndClosingOneHidesIt() {
    openAndLoad("first");
    QCOMPARE(banner(), nullptr);
    open("second");
    QVERIFY(banner() != nullptr);
    QVERIFY(banner()->message().contains("more than one patient"));
    const auto found = std::find_if(session().studies().begin(), session().studies().end(),
                                    [](const Study& study) { return study.patient.id == "SECOND"; });
    session().closeStudy(std::string(found->uid));
    QCOMPARE(banner(), nullptr);
  }

  void digitsChooseWindowPresets() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    QTest::keyClick(m_window.get(), Qt::Key_0);
    const double automatic = view->window()->width;
    bool differs = false;
    for (int digit = 2; digit <= 6; ++digit) {
      QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + digit));
      differs = differs || view->window()->width != automatic;
    }
    QVERIFY(differs);
    // Lung of the table: 1500 / -600.
    bool lung = false;
    for (int digit = 2; digit <= 9; ++digit) {
      QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + digit));
      lung = lung || (view->window()->width == 1500 && view->window()->center == -600);
    }
    QVERIFY(lung);
  }

  void theProcessedMarkComesAndGoes() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    const std::string uid = session().currentSeriesUid();
    QVERIFY(!paintedBy(*view).contains("PROCESSED"));
    const QString original = view->probeText(view->rect().center());
    QSignalSpy processed(&session(), &Session::processedChanged);
    session().process(uid, *parseSteps("gamma:gamma=2"));
    QVERIFY(processed.wait(kPatienceMs));
    QVERIFY2(paintedBy(*view).contains("PROCESSED - not original"), qPrintable(paintedBy(*view)));
    QCOMPARE(view->probeText(view->rect().center()), original);  // Values stay those of the original.
    session().process(uid, {});
    QVERIFY(!paintedBy(*view).contains("PROCESSED"));
  }

  void findingsAreJudgedOnTheirCardsAndEveryStepIsUndone() {
    openAndLoad("first");
    const std::string uid = session().currentSeriesUid();
    m_window->showPanel(SidePanel::Findings);
    session().findings().propose({proposal("f1", uid, "Pneumonia")}, "test-pack", uid, 2);
    QCOMPARE(cards().size(), 1);
    QTest::mouseClick(buttonOf(*cards()[0], "Accept"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return state("f1") == FindingState::Accepted; }));
    QCOMPARE(session().findings().find("f1")->reader, std::string("Dr Test"));
    QVERIFY(buttonOf(*cards()[0], "Accept") == nullptr);
    QVERIFY(action("edit.undo")->isEnabled());
    action("edit.undo")->trigger();
    QCOMPARE(state("f1"), FindingState::Proposed);
    action("edit.redo")->trigger();
    QCOMPARE(state("f1"), FindingState::Accepted);
    QTest::mouseClick(buttonOf(*cards()[0], "Reject"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return state("f1") == FindingState::Rejected; }));
    session().findings().edit("f1", "Pneumonia of the right lower lobe");
    QCOMPARE(state("f1"), FindingState::Edited);
    bool shown = false;
    for (const QLabel* label : cards()[0]->findChildren<QLabel*>())
      shown = shown || label->text() == "Pneumonia of the right lower lobe";
    QVERIFY(shown);
    action("edit.undo")->trigger();
    QCOMPARE(state("f1"), FindingState::Rejected);
  }

  void aClickOnAFindingShowsItsImage() {
    openAndLoad("first");
    const std::string uid = session().currentSeriesUid();
    m_window->showPanel(SidePanel::Findings);
    session().findings().propose({proposal("f1", uid, "Pneumonia")}, "test-pack", uid, 2);
    m_window->grid().activeView()->setImage(7);
    QTest::mouseClick(cards()[0], Qt::LeftButton, Qt::NoModifier, {6, 6});
    QVERIFY(waitFor([&] { return m_window->grid().activeView()->image() == 2; }));
  }

  void overlayRowsSwitchTheOverlayInTheView() {
    openAndLoad("first");
    const std::string uid = session().currentSeriesUid();
    const std::string id = segmentationOverlayId("test-pack");
    SliceView* view = m_window->grid().activeView();
    LabelMap map;
    map.voxels = *Volume::allocate(view->series()->volume.geometry(), VoxelType::UInt8);
    std::fill_n(map.voxels.mutableData<std::uint8_t>(), map.voxels.geometry().voxelCount() / 2, std::uint8_t{1});
    map.labels = {{.value = 1, .name = "Half", .codeScheme = "", .codeValue = "", .codeMeaning = ""}};
    view->setSegmentation(id, map);
    view->setImage(3);
    OverlayRow row(session().views(), uid, id, OverlayKind::Segmentation, "Segments");
    auto* button = row.findChild<QToolButton*>();
    QVERIFY(!button->isChecked());
    QVERIFY(!paintedBy(*view).contains("AI overlay"));
    button->click();
    QVERIFY(session().views().of(uid).overlays.at(id).visible);
    QVERIFY2(paintedBy(*view).contains("AI overlay"), qPrintable(paintedBy(*view)));
    button->click();
    QVERIFY(!paintedBy(*view).contains("AI overlay"));
  }

  void heatMapsStayOffUntilTheyAreSwitchedOn() {
    openAndLoad("first");
    const std::string uid = session().currentSeriesUid();
    SliceView* view = m_window->grid().activeView();
    const std::string id = saliencyOverlayId("test-pack", "pneumonia");
    Volume values = *Volume::allocate(view->series()->volume.geometry(), VoxelType::Float32);
    std::fill_n(values.mutableData<float>(), values.geometry().voxelCount(), 0.9F);
    const QImage before = view->grab().toImage();
    view->setSaliency(id, {.label = "pneumonia", .method = "Grad-CAM", .values = values});
    QCOMPARE(view->grab().toImage(), before);
    session().views().setOverlay(uid, id, {.visible = true, .opacity = 0.6});
    QVERIFY(view->grab().toImage() != before);
    const QString painted = paintedBy(*view);
    QVERIFY2(painted.contains("here the model looked"), qPrintable(painted));
  }

  void theReportPrintsAcceptedFindingsAndListsProposedOnesAsNotReviewed() {
    openAndLoad("first");
    const std::string uid = session().currentSeriesUid();
    session().findings().propose({proposal("f1", uid, "Consolidation seen"), proposal("f2", uid, "Doubtful shadow")},
                                 "test-pack", uid, 2);
    session().findings().accept("f1");
    JobRunner jobs;
    ReportDialog dialog(session(), *m_settings, jobs, *session().currentStudy());
    dialog.show();
    auto* preview = dialog.findChild<QTextBrowser*>();
    QVERIFY(waitFor([&] { return preview->toPlainText().contains("Consolidation seen"); }));
    const QString text = preview->toPlainText();
    const auto notReviewed = text.indexOf("ot reviewed");
    QVERIFY2(notReviewed > 0, qPrintable(text));
    QVERIFY(text.indexOf("Consolidation seen") < notReviewed);
    QVERIFY2(text.indexOf("Doubtful shadow") > notReviewed, qPrintable(text));
    QVERIFY(text.contains("ot for primary diagnosis"));
  }

  void whatIsTypedIntoTheReportIsKeptAsADraft() {
    openAndLoad("first");
    JobRunner jobs;
    {
      ReportDialog dialog(session(), *m_settings, jobs, *session().currentStudy());
      dialog.findChild<QPlainTextEdit*>("impression")->setPlainText("No change since last year.");
      dialog.accept();
    }
    ReportDialog again(session(), *m_settings, jobs, *session().currentStudy());
    QCOMPARE(again.findChild<QPlainTextEdit*>("impression")->toPlainText(),
             QStringLiteral("No change since last year."));
  }

  void aReopenedStudyShowsItsFindingsAgain() {
    const std::filesystem::path store = m_run->filePath("studies.sqlite").toStdString();
    m_memory = std::make_unique<StudyMemory>(session(), store);
    openAndLoad("first");
    std::string uid = session().currentSeriesUid();
    session().findings().propose({proposal("f1", uid, "Pneumonia")}, "test-pack", uid, 2);
    session().findings().accept("f1");
    const std::string own = session().findings().add("Old rib fracture", uid, 1);
    m_memory->flush();

    cleanup();
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    m_settings = std::make_unique<Settings>(m_run->filePath("settings.ini"));
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->show();
    m_memory = std::make_unique<StudyMemory>(session(), store);
    openAndLoad("first");
    QVERIFY(waitFor([&] { return session().findings().find("f1") != nullptr; }));
    QCOMPARE(state("f1"), FindingState::Accepted);
    QCOMPARE(session().findings().find(own)->text, std::string("Old rib fracture"));
    QCOMPARE(cards().size(), 2);
    QVERIFY(m_settings->recentPaths().contains(at("first")));
  }

  void whatWasOpenWhenTheProgramDiedIsOfferedAgain() {
    const QTemporaryDir folder;
    QFile lost(folder.filePath("dead.session"));
    QVERIFY(lost.open(QIODevice::WriteOnly));
    lost.write(QJsonDocument(QJsonObject{{"paths", QJsonArray{m_folder.filePath("first")}}}).toJson());
    lost.close();
    SessionRecovery recovery(folder.path());
    m_window->offerAgain(recovery);
    const auto bars = m_window->findChildren<MessageBar*>();
    const auto bar = std::find_if(bars.begin(), bars.end(),
                                  [](MessageBar* other) { return other->message().contains("ended unexpectedly"); });
    QVERIFY(bar != bars.end());
    Q_EMIT(*bar)->actionTriggered();
    QVERIFY(QTest::qWaitFor([&] { return !m_window->session().studies().empty(); }, 60000));
    QVERIFY((*bar)->isHidden());
    // Now this session is the one to be offered, until it is closed.
    QVERIFY(
        QTest::qWaitFor([&] { return !QDir(folder.path()).entryList({"*.session"}, QDir::Files).isEmpty(); }, 20000));
    while (!m_window->session().studies().empty())
      m_window->session().closeStudy(std::string(m_window->session().studies().front().uid));
    QVERIFY(
        QTest::qWaitFor([&] { return QDir(folder.path()).entryList({"*.session"}, QDir::Files).isEmpty(); }, 20000));
  }

  void everyCommandIsFoundByItsName() {
    QAction* theme = m_window->findChild<QAction*>("window.theme");
    QVERIFY(theme != nullptr);
    QSignalSpy triggered(theme, &QAction::triggered);
    CommandPalette palette({m_window->findChild<QAction*>("file.quit"), theme}, m_window.get());
    auto* list = palette.findChild<QListWidget*>();
    auto* search = palette.findChild<QLineEdit*>();
    QCOMPARE(list->count(), 2);
    QTest::keyClicks(search, "dark light");
    QCOMPARE(list->count(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(triggered.count(), 1);
    theme->trigger();
    QTest::keyClicks(search, " nothing of that name");
    QCOMPARE(list->count(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(triggered.count(), 2);
  }

  void aCalibratedDisplayIsShownAndSaidSo() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    const auto said = [this] {
      QString all;
      for (const QLabel* label : m_window->findChildren<QLabel*>()) all += label->text() + '\n';
      return all;
    };
    QVERIFY(said().contains("Display not calibrated"));
    const QImage before = view->grab().toImage();
    PreferencesDialog preferences(*m_settings, m_window.get());
    auto* calibrated = preferences.findChild<QCheckBox*>("calibrated");
    calibrated->setChecked(true);
    // Nothing changes before it is accepted.
    QVERIFY(!m_settings->displayLuminance());
    const auto fields = preferences.findChildren<QDoubleSpinBox*>();
    fields[1]->setValue(3.0);
    QVERIFY(!preferences.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    fields[1]->setValue(350.0);
    QVERIFY(preferences.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    preferences.accept();
    QVERIFY(said().contains("GSDF, 0.5 to 350 cd/m²"));
    QVERIFY(view->grab().toImage() != before);
    // Pictures for a report are for other displays.
    const QImage key = view->keyImage({200, 200});
    m_settings->setDisplayLuminance(std::nullopt);
    QVERIFY(said().contains("Display not calibrated"));
    QCOMPARE(view->grab().toImage(), before);
    QCOMPARE(view->keyImage({200, 200}), key);
  }

  void aStudyIsLaidOutAsItsRulesAsk() {
    open("first");
    ViewerGrid& grid = m_window->grid();
    QCOMPARE(grid.views().size(), std::size_t{1});
    QVERIFY(action("layout.keep")->text().contains("CT CHEST"));
    QVERIFY(!action("layout.forget")->isEnabled());
    grid.setShape({1, 2});
    action("layout.keep")->trigger();
    QVERIFY(action("layout.forget")->isEnabled());
    grid.setShape({3, 3});
    action("layout.hang")->trigger();
    QCOMPARE(grid.views().size(), std::size_t{2});
    QVERIFY(waitFor([&] { return grid.views()[0]->imageCount() == 8 && grid.views()[1]->imageCount() == 6; }));
    QCOMPARE(grid.activeView(), grid.views()[0]);

    // The next time it opens so; a second study does not change what is shown.
    session().closeStudy(std::string(session().studies().front().uid));
    grid.setShape({1, 1});
    open("first");
    QVERIFY(waitFor([&] { return grid.views().size() == 2 && grid.views()[1]->imageCount() == 6; }));
    grid.setShape({1, 1});
    open("second");
    QCOMPARE(grid.views().size(), std::size_t{1});
    action("layout.forget")->trigger();
    QVERIFY(!action("layout.forget")->isEnabled());
  }

  void theTourHasFiveCardsWithTheKeysOfTheUser() {
    QAction* report = m_window->findChild<QAction*>("file.report");
    report->setShortcut(QKeySequence("Ctrl+Shift+Y"));
    QTimer::singleShot(200, this, [] {
      auto* tour = qobject_cast<TourDialog*>(QApplication::activeModalWidget());
      QVERIFY(tour != nullptr);
      QCOMPARE(tour->cardCount(), 5);
      QString texts;
      for (int card = 0; card < 5; ++card) {
        QCOMPARE(tour->card(), card);
        for (const QLabel* label : tour->findChildren<QLabel*>()) texts += label->text() + '\n';
        QTest::keyClick(tour, Qt::Key_Return);
      }
      QVERIFY(texts.contains("Ctrl+Shift+Y"));
      QVERIFY(!texts.contains("%1") && !texts.contains("()"));
      QVERIFY(!tour->isVisible());
    });
    m_window->showTour();
    QVERIFY(m_settings->tourSeen());
  }

  void aLongScanIsCancelledFromTheBrowser() {
    QFile one(at("first/a/" + QDir(at("first/a")).entryList(QDir::Files).front()));
    QVERIFY(one.open(QIODevice::ReadOnly));
    const QByteArray bytes = one.readAll();
    QVERIFY(QDir().mkpath(at("many")));
    for (int i = 0; i < 3000; ++i) {
      QFile copy(at(QStringLiteral("many/%1.dcm").arg(i)));
      QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) > 0);
    }
    const JobPointer job = m_window->open({at("many")});
    QPushButton* cancel = nullptr;
    for (QPushButton* button : m_window->findChild<QWidget*>("studyBrowser")->findChildren<QPushButton*>())
      if (button->isVisible() && button->text() == "Cancel") cancel = button;
    QVERIFY(cancel != nullptr);
    QSignalSpy failed(&session(), &Session::failed);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(waitFor([&] { return !job->running(); }));
    QVERIFY(session().studies().empty());
    QCOMPARE(failed.count(), 0);  // Cancelling is not a fault.
    QVERIFY(!cancel->isVisible());
  }

  void aFolderThatIsNotThereIsASentence() {
    m_window->open({at("absent")});
    QVERIFY(waitFor([&] {
      for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
        if (bar->isVisible() && !bar->message().isEmpty()) return true;
      return false;
    }));
  }

  void themesSwitch() {
    const QColor dark = qApp->palette().window().color();
    action("window.theme")->trigger();
    QCOMPARE(currentTheme(), Theme::Light);
    QCOMPARE(m_settings->theme(), Theme::Light);
    QVERIFY(qApp->palette().window().color().lightness() > dark.lightness() + 100);
    action("window.theme")->trigger();
    QCOMPARE(currentTheme(), Theme::Dark);
  }

  void layoutsAndPanelsSwitch() {
    openAndLoad("first");
    action("layout.four")->trigger();
    QCOMPARE(m_window->grid().views().size(), std::size_t(4));
    action("layout.single")->trigger();
    QCOMPARE(m_window->grid().views().size(), std::size_t(1));
    QVERIFY(m_window->grid().activeView()->series() != nullptr);
    action("panel.studies")->trigger();
    QVERIFY(!m_window->findChild<QWidget*>("studyBrowser")->isVisible());
    action("panel.studies")->trigger();
    QVERIFY(m_window->findChild<QWidget*>("studyBrowser")->isVisible());
  }

  void everythingFitsAtTheSmallestUsualScreen() {
    openAndLoad("first");
    m_window->resize(1366, 768);
    QTest::qWait(50);
    QCOMPARE(m_window->size(), QSize(1366, 768));
    QVERIFY(m_window->grid().width() >= 640);
  }

  void theGateStartsOnlyAfterItWasRead() {
    GateDialog gate;
    gate.show();
    QPushButton* start = nullptr;
    for (QPushButton* button : gate.findChildren<QPushButton*>())
      if (button->text().remove('&') == "Start") start = button;
    QVERIFY(start != nullptr && !start->isEnabled());
    QSignalSpy accepted(&gate, &QDialog::accepted);
    QTest::keyClick(&gate, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    gate.findChild<QCheckBox*>()->click();
    QVERIFY(start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
  }

 private:
  /// A CT series and a key object selection of its sixth slice; returns the SOP Instance UID of that slice.
  static std::string writeMarkedStudy(const QString& folder) {
    const std::string study = newUid();
    writeCt(ctRamp(32, 8), "MARKED", folder + "/ct", 1, study);
    Job job;
    const auto scan = scanDicomFiles(filesIn((folder + "/ct").toStdString()), job);
    const auto loaded = loadDicomSeries(scan->studies.at(0).series.at(0), job);
    const std::string marked = loaded->series.instances.at(5).sopInstanceUid;
    const std::string image = "ContentSequence[0].";
    writeObject(
        (folder + "/key.dcm").toStdString(), "1.2.840.10008.5.1.4.1.1.88.59",
        {"StudyInstanceUID=" + study, "PatientID=MARKED", "PatientName=TEST^MARKED", "Modality=KO", "SeriesNumber=9",
         "SeriesDescription=Look", "ValueType=CONTAINER", "ConceptNameCodeSequence[0].CodeMeaning=Of Interest",
         image + "ValueType=IMAGE", image + "RelationshipType=CONTAINS",
         image + "ReferencedSOPSequence[0].ReferencedSOPClassUID=1.2.840.10008.5.1.4.1.1.2",
         image + "ReferencedSOPSequence[0].ReferencedSOPInstanceUID=" + marked});
    return marked;
  }

  QString at(const QString& name) const { return m_folder.filePath(name); }
  Session& session() { return m_window->session(); }
  QAction* action(const char* id) { return m_window->findChild<QAction*>(QString::fromLatin1(id)); }
  QTreeView* tree() { return m_window->findChild<QWidget*>("studyBrowser")->findChild<QTreeView*>(); }
  QModelIndex seriesIndex(int row) {
    const auto* model = tree()->model();
    return model->index(row, 0, model->index(0, 0, model->index(0, 0)));
  }
  QList<FindingCard*> cards() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_window->findChildren<FindingCard*>();
  }
  FindingState state(const std::string& id) { return session().findings().find(id)->state; }
  MessageBar* banner() {
    for (MessageBar* bar : m_window->findChildren<MessageBar*>())
      if (bar->isVisible() && bar->kind() == MessageKind::Danger) return bar;
    return nullptr;
  }
  void open(const QString& name) {
    QSignalSpy opened(&session(), &Session::opened);
    m_window->open({at(name)});
    QVERIFY(opened.wait(kPatienceMs));
  }
  void openAndLoad(const QString& name) {
    open(name);
    QVERIFY(waitFor([&] { return m_window->grid().activeView()->series() != nullptr; }));
  }

  QTemporaryDir m_folder;
  std::unique_ptr<QTemporaryDir> m_run;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<MainWindow> m_window;
  std::unique_ptr<StudyMemory> m_memory;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
