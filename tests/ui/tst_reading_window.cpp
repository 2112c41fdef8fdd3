#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/gate_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/tour_dialog.h"
#include "ui/panels/finding_card.h"
#include "ui/panels/overlay_row.h"
#include "ui/viewer/volume_mode.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

QToolButton* buttonOf(const QWidget& parent, const QString& text) {
  for (QToolButton* button : parent.findChildren<QToolButton*>())
    if (button->text() == text) return button;
  return nullptr;
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

/// Findings, report, drafts, and the dialogs around them.
class TestReadingWindow : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { writeStudies(); }
  void init() { openWindow(); }
  void cleanup() { closeWindow(); }

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

  void thePreferencesSayByWhat3dPicturesAreMade() {
    QCOMPARE(m_settings->renderingDevice(), RenderingDevice::Automatic);
    for (const auto& [text, device] : {std::pair{"Processor", RenderingDevice::Processor},
                                       {"Graphics card", RenderingDevice::GraphicsCard},
                                       {"Whichever is faster", RenderingDevice::Automatic}}) {
      PreferencesDialog preferences(*m_settings, m_window.get());
      auto* box = preferences.findChild<QComboBox*>("renderingDevice");
      box->setCurrentText(QString::fromLatin1(text));
      preferences.accept();
      QCOMPARE(m_settings->renderingDevice(), device);
      QCOMPARE(PreferencesDialog(*m_settings).findChild<QComboBox*>("renderingDevice")->currentText(),
               QString::fromLatin1(text));
    }
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
  QList<FindingCard*> cards() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_window->findChildren<FindingCard*>();
  }
  FindingState state(const std::string& id) { return session().findings().find(id)->state; }
};

QTEST_MAIN(TestReadingWindow)
#include "tst_reading_window.moc"
