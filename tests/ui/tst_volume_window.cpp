// 3D views in the whole window, with real workers: their surfaces and their key images.
#include <QLabel>
#include <QTextBrowser>

#include "core/imaging/kept_rendering.h"
#include "tests/ui/view_events.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/panels/measurement_card.h"
#include "ui/viewer/volume_mode.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestVolumeWindow : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { writeStudies(); }
  void init() {
    openWindow();
    remember();
  }
  void cleanup() { closeWindow(); }

  void surfacesOfTheReaderFollowWhatIsPainted() {
    showIn3d();
    // Nothing is to be seen but the surfaces.
    VolumeViewState state = volume()->state();
    state.transfer.shift = 5.0;
    volume()->changeState(state);
    QVERIFY(waitFor([&] { return atRest() && seen() == 0; }));
    Segments& segments = session().segments();
    QVERIFY(segments.prepare(uid(), session().loaded(uid())->volume.geometry()).ok());
    paint(10);
    QVERIFY(waitFor([&] { return atRest() && seen() > 100; }));
    // Nothing changed: nothing is prepared or rendered again, however often the window looks.
    QTest::qWait(800);
    QVERIFY(waitFor([&] { return atRest(); }));
    const int revision = volume()->renderer().revision();
    for (int i = 0; i < 3; ++i) {
      Q_EMIT segments.changed(uid());
      QTest::qWait(500);
    }
    QCOMPARE(volume()->renderer().revision(), revision);
    // Hidden, and shown again.
    segments.setVisible(uid(), 1, false);
    QVERIFY(waitFor([&] { return atRest() && seen() == 0; }));
    segments.setVisible(uid(), 1, true);
    QVERIFY(waitFor([&] { return atRest() && seen() > 100; }));
    action("edit.undo")->trigger();
    QVERIFY(waitFor([&] { return atRest() && seen() == 0; }));
  }

  void aKeyImageIn3dIsListedUndoneAndComesBackWithTheStudy() {
    showIn3d();
    action("volume.left")->trigger();
    volume()->moveBoxFace(4, 2.0);
    action("view.key_image")->trigger();
    QVERIFY(waitFor([&] { return cards().size() == 1; }));
    QVERIFY2(textOf(*cards().front()).contains("3D key image"), qPrintable(textOf(*cards().front())));
    QVERIFY(textOf(*cards().front()).contains("3D view"));
    action("edit.undo")->trigger();
    QVERIFY(cards().isEmpty());
    action("edit.redo")->trigger();
    QCOMPARE(cards().size(), 1);
    const Annotation kept = session().measurements().all().front();

    closeWindow();
    openWindow();
    remember();
    openAndLoad("first");
    QVERIFY(waitFor([&] { return cards().size() == 1; }));
    QVERIFY(session().measurements().all().front() == kept);
    // A click shows the series like that again.
    QVERIFY(volume() == nullptr);
    QTest::mouseClick(cards().front(), Qt::LeftButton);
    QVERIFY(waitFor([&] { return volume() != nullptr && volume()->series(); }));
    QVERIFY(volume()->state() == kept.rendering->look);
    QVERIFY(waitFor([&] { return atRest(); }));
    QVERIFY(painted().contains("KEY IMAGE"));
    // And K takes it back.
    action("view.key_image")->trigger();
    QVERIFY(cards().isEmpty());
  }

  void aKeyMeansOneThingInImagesAndAnotherIn3d() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A);
    QCOMPARE(view->tool(), ToolId::Angle);
    action("plane.volume")->trigger();
    QVERIFY(waitFor([&] { return atRest(); }));
    QVERIFY(volume()->hasFocus());
    action("tool.window")->trigger();
    action("volume.left")->trigger();
    QTest::keyClick(volume(), Qt::Key_A);
    QCOMPARE(view->tool(), ToolId::Window);
    QCOMPARE(volume()->state().axes.right[0], 1.0);
    // The reader's own.
    m_settings->setKeyBinding("volume.left", "D");
    QTest::keyClick(volume(), Qt::Key_D);
    QCOMPARE(view->tool(), ToolId::Window);
    QCOMPARE(volume()->state().axes.right[1], axesFrom(PatientSide::Left).right[1]);
    QVERIFY(volume()->state().axes.right[0] != 1.0);
    // A key of the window is still one, and one of 3D also works where the focus is elsewhere.
    QTest::keyClick(volume(), Qt::Key_F3);
    QVERIFY(!action("panel.side")->isChecked());
    QTest::keyClick(volume(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(volume()->state().boxed);
    m_window->findChild<QWidget*>("studyBrowser")->setFocus();
    QTest::keyClick(m_window->findChild<QWidget*>("studyBrowser"), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!volume()->state().boxed);
  }

  void layingOutTheStudyShowsItsImagesAgain() {
    showIn3d();
    action("layout.hang")->trigger();
    QVERIFY(volume() == nullptr);
    QVERIFY(m_window->grid().activeView()->series() != nullptr);
    // Commands for 3D name the key that shows it, also where the reader has chosen another.
    m_settings->setKeyBinding("plane.volume", "F9");
    action("volume.left")->trigger();
    QString said;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
      if (bar->isVisible()) said += bar->message();
    QVERIFY2(said.contains("(F9)"), qPrintable(said));
  }

  void theReportHoldsItWithItsCaption() {
    showIn3d();
    action("view.key_image")->trigger();
    QVERIFY(waitFor([&] { return cards().size() == 1; }));
    session().measurements().setText(session().measurements().all().front().id, "Rib 4");
    JobRunner jobs;
    ReportDialog dialog(session(), *m_settings, jobs, *session().currentStudy());
    auto* preview = dialog.findChild<QTextBrowser*>();
    QVERIFY(waitFor([&] { return preview->toPlainText().contains("3D rendering (Bone): Rib 4."); }));
    QVERIFY(preview->toPlainText().contains("Not for measuring."));
    QVERIFY(preview->toHtml().contains("data:image/png"));
  }

 private:
  void remember() {
    m_memory = std::make_unique<StudyMemory>(
        session(), at(QStringLiteral("%1.sqlite").arg(QTest::currentTestFunction())).toStdString());
    m_window->showPanel(SidePanel::Measurements);
  }
  void showIn3d() {
    openAndLoad("first");
    action("plane.volume")->trigger();
    QVERIFY(volume() != nullptr);
    QVERIFY(waitFor([&] { return atRest(); }));
  }
  void paint(double row) {
    Segments& segments = session().segments();
    segments.add(uid());
    const MaskBrush brush{.value = 1, .radius = 3, .ball = true};
    segments.paint(uid(), brushStroke(segments.labels(uid()), brush, {4, row, 4}, {28, row, 4}));
    segments.endStroke("painting");
  }
  bool atRest() { return volume() != nullptr && volume()->renderer().settled() && volume()->renderer().labelsReady(); }
  int seen() {
    const QImage& picture = volume()->renderer().picture();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
      for (int x = 0; x < picture.width(); ++x) count += qAlpha(picture.pixel(x, y)) > 100 ? 1 : 0;
    return count;
  }
  QString painted() {
    volume()->grab();
    QStringList texts;
    for (const PlacedText& text : volume()->placedTexts()) texts << text.text;
    return texts.join('\n');
  }
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
  VolumeView* volume() { return m_window->volumes().of(m_window->grid().activeView()); }
  std::string uid() { return session().currentSeriesUid(); }
};

QTEST_MAIN(TestVolumeWindow)
#include "tst_volume_window.moc"
