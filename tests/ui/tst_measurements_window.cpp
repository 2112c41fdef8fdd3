// Measurements in the whole window, with real workers.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

#include "tests/ui/view_events.h"
#include "tests/ui/worker_fixture.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/main_window.h"
#include "ui/model/study_memory.h"
#include "ui/panels/measurement_card.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

bool waitFor(const std::function<bool()>& condition) {
  return QTest::qWaitFor(condition, 120'000);
}

}  // namespace

class TestMeasurementsWindow : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeCt(ctRamp(32, 8), "FIRST", m_folder.filePath("first"));
    applyTheme(*qApp, Theme::Dark);
  }
  void init() {
    m_run = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_run->filePath("settings.ini"));
    m_settings->setReaderName(QStringLiteral("Dr Test"));
    start();
  }
  void cleanup() {
    m_memory.reset();
    m_window.reset();
    m_client.reset();
  }

  void noKeyIsGivenTwice() {
    // The window never answers to those that 3D views look for themselves.
    QSet<QString> keys;
    for (const QAction* action : m_window->findChildren<QAction*>())
      for (const QKeySequence& key : action->shortcuts()) {
        if (action->shortcutContext() == Qt::WidgetShortcut) continue;
        QVERIFY2(!keys.contains(key.toString()), qPrintable(action->objectName() + " " + key.toString()));
        keys.insert(key.toString());
      }
    for (const char* key : {"D", "A", "M", "Del"}) QVERIFY2(keys.contains(key), key);
  }
  void theToolBarHasOneButtonForAllMeasuringTools() {
    QToolButton* button = nullptr;
    for (QToolButton* each : m_window->findChildren<QToolButton*>())
      if (each->accessibleName() == "Measuring tools") button = each;
    QVERIFY(button != nullptr && button->menu() != nullptr);
    // Key images, of slices and in 3D, are chosen, not drawn.
    QCOMPARE(button->menu()->actions().size(), static_cast<qsizetype>(annotationKinds().size()) - 2);
    action("tool.ellipse")->trigger();
    QCOMPARE(button->defaultAction(), action("tool.ellipse"));
    QCOMPARE(view().tool(), ToolId::Ellipse);
    action("tool.window")->trigger();
    QCOMPARE(button->defaultAction(), action("tool.ellipse"));
    action("view.measure")->trigger();
    QCOMPARE(view().tool(), ToolId::Ellipse);
    QVERIFY(action("tool.ellipse")->isChecked());
  }
  void aMeasurementIsListedUndoneAndRedone() {
    openFirst();
    QVERIFY(cards().isEmpty());
    drawLength(2);
    QCOMPARE(cards().size(), 1);
    QVERIFY(textOf(*cards().front()).contains("14.0 mm"));
    QVERIFY(textOf(*cards().front()).contains("Image 3 of 8"));
    QVERIFY(textOf(*cards().front()).contains("At scanner"));
    session().findings().add("Nodule", session().currentSeriesUid(), 0);
    action("edit.undo")->trigger();
    QCOMPARE(session().findings().all().size(), std::size_t(0));
    QCOMPARE(cards().size(), 1);
    action("edit.undo")->trigger();
    QVERIFY(cards().isEmpty());
    action("edit.redo")->trigger();
    QCOMPARE(cards().size(), 1);
  }
  void aMeasurementIsDrawnWithKeysAlone() {
    openFirst();
    SliceView* shown = m_window->grid().activeView();
    // The focus is somewhere else, as after a click into a panel.
    m_window->findChild<QWidget*>("studyBrowser")->setFocus();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) {
      for (int i = 0; i < times; ++i) QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    press(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(shown->hasFocus());
    const int image = shown->image();
    press(Qt::Key_D);
    QCOMPARE(shown->tool(), ToolId::Length);
    press(Qt::Key_Return);
    press(Qt::Key_Right, Qt::ShiftModifier, 8);
    press(Qt::Key_Space);
    QCOMPARE(cards().size(), 1);
    QCOMPARE(shown->image(), image);
    QCOMPARE(m_window->grid().maximisedView(), nullptr);
    // The keys are images' and windows' again after Esc: the first leaves the measurement, the second the pointer.
    press(Qt::Key_Escape, Qt::NoModifier, 2);
    press(Qt::Key_Down);
    QCOMPARE(shown->image(), image + 1);
  }
  void theListGoesToATable() {
    openFirst();
    drawLength(2);
    const QString path = m_run->filePath("mine.csv");
    m_window->saveMeasurements(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[1].startsWith("length,,,Length,14,mm,At scanner,"), lines[1].constData());
    QVERIFY(!lines[1].contains("FIRST"));
    m_window->saveMeasurements(m_run->filePath("no/such/folder.csv"));
    QVERIFY(textOf(*m_window).contains("cannot be written"));
  }
  void aClickInTheListShowsTheImageAndSelects() {
    openFirst();
    drawLength(2);
    const std::string id = session().measurements().all().front().id;
    session().measurements().select({});
    view().setImage(6);
    QTest::mouseClick(cards().front(), Qt::LeftButton);
    QVERIFY(waitFor([&] { return view().image() == 2; }));
    QCOMPARE(session().measurements().selected(), id);
    action("view.delete_measurement")->trigger();
    QVERIFY(cards().isEmpty());
  }
  void aReopenedStudyShowsItsMeasurementsAgain() {
    openFirst();
    drawLength(5);
    cleanup();
    start();
    openFirst();
    QVERIFY(waitFor([&] { return cards().size() == 1; }));
    QCOMPARE(session().measurements().all().front().reader, std::string("Dr Test"));
    QVERIFY(!action("edit.undo")->isEnabled());
  }
  void closingTheWindowKeepsTheWordsThatAreBeingTyped() {
    openFirst();
    type("Pleural line", 20);
    m_window->close();
    QCOMPARE(session().measurements().all().size(), std::size_t(1));
    cleanup();
    start();
    openFirst();
    QVERIFY(waitFor([&] { return !session().measurements().all().empty(); }));
    QCOMPARE(session().measurements().all().front().text, std::string("Pleural line"));
    // Gone without being closed first: nothing to keep the words in.
    type("Never kept", 5);
    cleanup();
  }
  void theReportHoldsThemWithTheirImage() {
    openFirst();
    drawLength(2);
    JobRunner jobs;
    ReportDialog dialog(session(), *m_settings, jobs, *session().currentStudy());
    auto* preview = dialog.findChild<QTextBrowser*>();
    QVERIFY(waitFor([&] { return preview->toPlainText().contains("14.0 mm"); }));
    QVERIFY(preview->toPlainText().contains("Dr Test, image 3"));
    QVERIFY(preview->toPlainText().contains("Image 3 with the reader's measurements."));
  }

 private:
  void start() {
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_memory = std::make_unique<StudyMemory>(session(), m_run->filePath("studies.sqlite").toStdString());
    m_window->resize(1366, 768);
    m_window->showPanel(SidePanel::Measurements);
    m_window->show();
  }
  void openFirst() {
    m_window->open({m_folder.filePath("first")});
    QVERIFY(waitFor([&] { return view().series() != nullptr; }));
  }
  /// 20 columns of 0.7 mm.
  void drawLength(int image) {
    view().setImage(image);
    action("tool.length")->trigger();
    const DisplayTransform transform = view().displayTransform();
    drag(view(), transform.toView({5, 10}), transform.toView({25, 10}));
    QCOMPARE(session().measurements().all().size(), std::size_t(1));
  }
  void type(const char* words, double row) {
    action("tool.arrow")->trigger();
    const DisplayTransform transform = view().displayTransform();
    drag(view(), transform.toView({5, row}), transform.toView({15, row}));
    auto* edit = view().findChild<QLineEdit*>("measureText");
    QVERIFY(edit != nullptr);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitFor([&] { return edit->hasFocus(); }));
    QTest::keyClicks(edit, words);
  }
  Session& session() { return m_window->session(); }
  SliceView& view() { return *m_window->grid().activeView(); }
  QAction* action(const char* id) { return m_window->findChild<QAction*>(QString::fromLatin1(id)); }
  QList<MeasurementCard*> cards() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_window->findChildren<MeasurementCard*>();
  }
  static QString textOf(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) texts << label->text();
    return texts.join('\n');
  }

  QTemporaryDir m_folder;
  std::unique_ptr<QTemporaryDir> m_run;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<MainWindow> m_window;
  std::unique_ptr<StudyMemory> m_memory;
};

QTEST_MAIN(TestMeasurementsWindow)
#include "tst_measurements_window.moc"
