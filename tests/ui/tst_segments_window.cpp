// Segments in the whole window, with real workers.
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

#include "core/imaging/voi.h"
#include "tests/ui/view_events.h"
#include "tests/ui/viewer_phantom.h"
#include "tests/ui/worker_fixture.h"
#include "ui/main_window.h"
#include "ui/model/study_memory.h"
#include "ui/panels/brush_box.h"
#include "ui/panels/label_choices.h"
#include "ui/panels/segment_comparison.h"
#include "ui/panels/segment_row.h"
#include "ui/panels/segments_panel.h"
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

class TestSegmentsWindow : public QObject {
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
    start();
  }
  void cleanup() {
    m_memory.reset();
    m_window.reset();
    m_client.reset();
  }

  void allTabsFitASmallScreen() {
    const auto* bar = m_window->findChild<QTabWidget*>()->tabBar();
    QCOMPARE(bar->count(), 6);
    QVERIFY2(bar->tabRect(5).right() <= bar->width(), qPrintable(QString::number(bar->tabRect(5).right())));
    QCOMPARE(bar->tabText(static_cast<int>(SidePanel::Segments)), QString("Segments"));
  }
  void theToolBarHasOneButtonForAllSegmentTools() {
    auto* button = m_window->findChild<QToolButton*>("segmentButton");
    QVERIFY(button != nullptr && button->menu() != nullptr);
    QCOMPARE(button->menu()->actions().size(), 5);
    action("tool.eraser")->trigger();
    QCOMPARE(button->defaultAction(), action("tool.eraser"));
    QCOMPARE(view().tool(), ToolId::Eraser);
  }
  void aStrokeIsListedWithItsVolumeShownAndUndone() {
    openFirst();
    QVERIFY(rows().isEmpty());
    paint(10);
    QCOMPARE(rows().size(), 1);
    const std::int64_t voxels = segments().voxels(uid(), 1);
    QVERIFY(voxels > 50);
    const Geometry grid = session().loaded(uid())->volume.geometry();
    const QString expected =
        QLocale().toString(static_cast<double>(voxels) * grid.voxelVolume() / 1000, 'f', 2) + " ml";
    QVERIFY2(textOf(*rows().front()).contains(expected), qPrintable(textOf(*rows().front())));
    QVERIFY(painted(10));
    rows().front()->findChildren<QToolButton*>().at(1)->click();
    QVERIFY(waitFor([&] { return !painted(10); }));
    rows().front()->findChildren<QToolButton*>().at(1)->click();
    QVERIFY(waitFor([&] { return painted(10); }));
    action("edit.undo")->trigger();
    QVERIFY(!painted(10));
    action("edit.redo")->trigger();
    QVERIFY(painted(10));
  }
  void aSegmentIsRenamedAndDeletedAndComesBack() {
    openFirst();
    paint(10);
    auto* name = rows().front()->findChild<QLineEdit*>();
    name->setFocus();
    name->setText("Nodule");
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(waitFor([&] { return segments().of(uid()).front().label.name == "Nodule"; }));
    rows().front()->findChildren<QToolButton*>().at(2)->click();
    QVERIFY(waitFor([&] { return rows().isEmpty(); }));
    action("edit.undo")->trigger();
    QCOMPARE(rows().size(), 1);
    QVERIFY(painted(10));
  }
  void aReopenedStudyShowsItsSegmentsAgain() {
    openFirst();
    paint(10);
    cleanup();
    start();
    openFirst();
    QVERIFY(waitFor([&] { return rows().size() == 1 && painted(10); }));
    QVERIFY(!action("edit.undo")->isEnabled());
  }
  void theMenuSmoothsCombinesAndCopies() {
    openFirst();
    paint(10);
    segments().add(uid(), "Other");
    paint(20);
    auto* menu = panel().findChild<QToolButton*>("segmentMenuButton")->menu();
    QMetaObject::invokeMethod(menu, "aboutToShow");
    QAction* united = nullptr;
    for (QMenu* each : menu->findChildren<QMenu*>())
      if (each->title() == "Add another segment to it") united = each->actions().at(0);
    QVERIFY(united != nullptr);
    const auto both = segments().voxels(uid(), 1) + segments().voxels(uid(), 2);
    united->trigger();
    QVERIFY(waitFor([&] { return segments().voxels(uid(), 2) == both; }));
    QCOMPARE(segments().voxels(uid(), 1), 0);
  }
  void everythingIsReachedByKeysAndHasAName() {
    openFirst();
    paint(10);
    for (QWidget* each : panel().findChildren<QWidget*>()) {
      const auto* button = qobject_cast<QAbstractButton*>(each);
      const bool input = button != nullptr || qobject_cast<QComboBox*>(each) != nullptr ||
                         qobject_cast<QAbstractSpinBox*>(each) != nullptr || qobject_cast<QSlider*>(each) != nullptr ||
                         (qobject_cast<QLineEdit*>(each) != nullptr && each->focusPolicy() != Qt::NoFocus);
      if (!input || !each->isVisibleTo(&panel()) || qobject_cast<QAbstractSpinBox*>(each->parentWidget())) continue;
      const QString text = button != nullptr ? button->text() : QString();
      QVERIFY2(!each->accessibleName().isEmpty() || !text.isEmpty(), each->metaObject()->className());
      QVERIFY2(each->focusPolicy() & Qt::TabFocus, qPrintable(each->accessibleName() + text));
    }
    // The menu of what changes a segment, by a key of its own.
    QVERIFY(action("segments.change")->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_G));
    action("segments.change")->trigger();
    auto* menu = panel().findChild<QToolButton*>("segmentMenuButton")->menu();
    QVERIFY(menu->isVisible());
    QStringList entries;
    for (QAction* entry : menu->actions())
      if (!entry->isSeparator()) entries << entry->text();
    QCOMPARE(menu->activeAction()->text(), entries.front());
    // It stays open while other panels are filled.
    QVERIFY(waitFor([&] { return session().packs(uid()) != nullptr; }));
    QVERIFY(menu->isVisible());
    menu->close();
    const QStringList wanted{"Fill in between images",
                             "Smooth",
                             "Keep the largest part",
                             "Remove small parts",
                             "Add another segment to it",
                             "Subtract another segment",
                             "Keep what lies in another segment",
                             "Edit a copy of",
                             "Save my segments as a file ..."};
    for (const QString& needed : wanted)
      QVERIFY2(entries.contains(needed), qPrintable(needed + " of " + entries.join(", ")));
    for (const char* tool : {"tool.brush", "tool.eraser", "tool.threshold_brush", "tool.fill", "tool.grow"})
      QVERIFY(!action(tool)->shortcut().isEmpty());
  }
  void aRangeOfValuesHasFractionsWhereTheyAreNeeded() {
    openFirst();
    for (auto* box : panel().findChildren<QDoubleSpinBox*>()) {
      if (!box->accessibleName().startsWith("Lowest value")) continue;
      // It begins with the window of the series, which is about what is painted in without a range.
      const auto loaded = session().loaded(uid());
      const VoiWindow window = defaultWindow(loaded->volume.slice(4), loaded->display);
      QCOMPARE(box->value(), std::round(window.center - window.width / 2));
      for (auto* ranged : panel().findChildren<QCheckBox*>())
        if (ranged->text() == "Values from") ranged->setChecked(true);
      QVERIFY(box->isEnabled());
      box->selectAll();
      QTest::keyClicks(box, "2.5");
      QTest::keyClick(box, Qt::Key_Return);
      QCOMPARE(box->value(), 2.5);
      QCOMPARE(session().segments().brush().range->lowest, 2.5);
      return;
    }
    QFAIL("There is no box for the range.");
  }
  void aRangeGoesWithTheUnitOfItsValues() {
    Segments segments(session().findings().undoStack());
    BrushBox box(segments);
    const auto values = [&box] {
      QList<double> both;
      for (const auto* each : box.findChildren<QDoubleSpinBox*>()) both << each->value();
      return both;
    };
    const auto loaded = [](const char* modality, const char* unit, VoiWindow window) {
      Volume volume = filled<std::int16_t>(axialGrid(8, 8, 3), VoxelType::Int16, [](int x, int, int) { return x; });
      volume.modality.unit = unit;
      auto made = series(volume, modality);
      made->display.windows = {window};
      return made;
    };
    box.setSeries(*loaded("CT", "HU", {40, 400, VoiFunction::LinearExact, {}}));
    QCOMPARE(values(), (QList<double>{-160, 240}));
    BrushSettings brush = segments.brush();
    brush.range = ValueRange{100, 300};
    segments.setBrush(brush);
    box.setSeries(*loaded("CT", "HU", {50, 100, VoiFunction::LinearExact, {}}));
    QCOMPARE(segments.brush().range->lowest, 100.0);
    box.setSeries(*loaded("PT", "g/ml", {3, 6, VoiFunction::LinearExact, {}}));
    QVERIFY(!segments.brush().range);
    QCOMPARE(values(), (QList<double>{0, 6}));
    // MR has no unit: its values are those of its series alone.
    box.setSeries(*loaded("MR", "", {500, 900, VoiFunction::LinearExact, {}}));
    QCOMPARE(values(), (QList<double>{50, 950}));
  }
  void howEachSegmentIsDrawnIsChosenInItsRow() {
    openFirst();
    paint(10);
    QVERIFY(panel().findChild<QToolButton*>("eachLabelButton") == nullptr);
    segments().add(uid(), "Other");
    paint(20);
    auto* opener = panel().findChild<QToolButton*>("eachLabelButton");
    QVERIFY(opener != nullptr);
    opener->click();
    auto* choices = m_window->findChild<LabelChoices*>();
    QVERIFY(choices != nullptr && choices->isVisible());
    const auto styles = choices->findChildren<QComboBox*>();
    const auto opacities = choices->findChildren<QSlider*>();
    QCOMPARE(styles.size(), 2);
    for (const QComboBox* style : styles) QVERIFY(!style->accessibleName().isEmpty());
    styles.at(1)->setCurrentIndex(1);
    Q_EMIT styles.at(1)->activated(1);
    QVERIFY(painted(10));
    QVERIFY(!painted(20));
    QCOMPARE(opacities.at(1)->value(), 100);
    opacities.at(0)->setValue(0);
    QVERIFY(!painted(10));
    QCOMPARE(session().views().of(uid()).overlays.at(kReaderSegments).labels.size(), std::size_t(2));
    choices->findChild<QPushButton*>()->click();
    QVERIFY(painted(10) && painted(20));
    QCOMPARE(styles.at(1)->currentIndex(), 0);
    QCOMPARE(opacities.at(0)->value(), 40);
  }
  void segmentsGoToAFileOfTheirOwn() {
    openFirst();
    paint(10);
    const QString file = m_run->filePath("mine.dcm");
    QVERIFY(m_window->saveSegments(uid(), file) != nullptr);
    QVERIFY(waitFor([&] { return QFileInfo::exists(file); }));
    QVERIFY(m_window->saveSegments("unknown", file) == nullptr);
  }
  void twoSegmentsAreComparedAndTheirDifferenceShown() {
    openFirst();
    paint(10);
    segments().add(uid(), "Other");
    paint(20);
    SegmentComparison& comparison = panel().comparison();
    comparison.compare();
    QVERIFY(waitFor([&] { return comparison.result().contains("Dice 0.000"); }));
    QVERIFY(session().views().of(uid()).overlays.at(kSegmentDifference).visible);
  }

 private:
  void start() {
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_memory = std::make_unique<StudyMemory>(session(), m_run->filePath("studies.sqlite").toStdString());
    m_window->resize(1366, 768);
    m_window->showPanel(SidePanel::Segments);
    m_window->show();
  }
  void openFirst() {
    m_window->open({m_folder.filePath("first")});
    QVERIFY(waitFor([&] { return view().series() && session().loaded(uid()) != nullptr; }));
    view().grab();
  }
  /// A stroke along a row of the image shown.
  void paint(double row) {
    BrushSettings brush = segments().brush();
    brush.radius = 2;
    segments().setBrush(brush);
    view().setTool(ToolId::Brush);
    drag(view(), at(8, row), at(24, row));
    QCoreApplication::processEvents();
  }
  /// Whether the middle of that stroke has the colour of a segment.
  bool painted(double row) {
    const QColor colour = view().grab().toImage().pixelColor(at(12, row).toPoint());
    return colour.saturation() > 40;
  }
  QPointF at(double column, double row) const {
    return m_window->grid().activeView()->displayTransform().toView({column, row});
  }
  QString textOf(const QWidget& widget) const {
    QString text;
    for (const QLabel* label : widget.findChildren<QLabel*>()) text += label->text() + "\n";
    return text;
  }
  QList<SegmentRow*> rows() { return panel().findChildren<SegmentRow*>(); }
  SegmentsPanel& panel() { return *m_window->findChild<SegmentsPanel*>(); }
  QAction* action(const char* name) { return m_window->findChild<QAction*>(name); }
  SliceView& view() { return *m_window->grid().activeView(); }
  Session& session() { return m_window->session(); }
  Segments& segments() { return session().segments(); }
  std::string uid() { return session().currentSeriesUid(); }

  QTemporaryDir m_folder;
  std::unique_ptr<QTemporaryDir> m_run;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<MainWindow> m_window;
  std::unique_ptr<StudyMemory> m_memory;
};

QTEST_MAIN(TestSegmentsWindow)
#include "tst_segments_window.moc"
