// 3D views in the whole window, with real workers: their surfaces.
#include "tests/ui/window_fixture.h"
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
  VolumeView* volume() { return m_window->volumes().of(m_window->grid().activeView()); }
  std::string uid() { return session().currentSeriesUid(); }
};

QTEST_MAIN(TestVolumeWindow)
#include "tst_volume_window.moc"
