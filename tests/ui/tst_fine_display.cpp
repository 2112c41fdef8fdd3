// A display of two device pixels for each of the window's, as of most portable computers.
#include <QApplication>
#include <QScreen>
#include <QTest>
#include <cmath>

#include "tests/ui/slice_view_fixture.h"
#include "ui/viewer/view_commands.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestFineDisplay : public QObject {
  Q_OBJECT

 public:
  static void initMain() { qputenv("QT_SCALE_FACTOR", "2"); }

 private Q_SLOTS:
  void initTestCase() {
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark);
    QCOMPARE(SliceView().devicePixelRatioF(), 2.0);
  }

  void realSizeIsThatOfTheScreen() {
    const auto view = show(ramp());
    view->execute(ViewCommand::RealSize);
    const QScreen* screen = view->screen();
    const double windowPixelsPerMm = screen->size().width() / screen->physicalSize().width();
    QVERIFY(std::abs(view->displayTransform().viewPixelsPerUnit() - windowPixelsPerMm) < 1e-6);
  }

  void onePixelOfTheImageIsOneOfTheDisplay() {
    const auto view = show(ramp());
    view->execute(ViewCommand::OneToOne);
    const QImage picture = view->grab().toImage();
    QCOMPARE(picture.width(), 1800);
    const QRectF image = view->displayTransform().imageRect();
    QVERIFY(std::abs(image.width() * 2 - 64) < 1e-6);
    QVERIFY2(textsOf(*view, TextRole::Image).contains("Zoom 100 %"), qPrintable(textsOf(*view, TextRole::Image)));
    QVERIFY(!textsOf(*view, TextRole::Mark).contains("REDUCED"));
  }

  void pixelsOneToOneAreNotMixedWithTheirNeighbours() {
    // Of odd size, so that its middle lies between two pixels of the display.
    auto board = test::series(test::filled<std::int16_t>(test::axialGrid(63, 47, 1), VoxelType::Int16,
                                                         [](int x, int y, int) { return (x + y) % 2 ? 1000 : -1000; }),
                              "CT");
    const auto view = show(board);
    view->execute(ViewCommand::OneToOne);
    view->setOverlayText(OverlayText::None);
    const QImage picture = view->grab().toImage();
    const QPointF corner = view->displayTransform().imageRect().topLeft() * 2;
    for (int y = 0; y < 47; ++y)
      for (int x = 0; x < 63; ++x)
        QCOMPARE(qGray(picture.pixel(static_cast<int>(std::lround(corner.x())) + x,
                                     static_cast<int>(std::lround(corner.y())) + y)),
                 (x + y) % 2 ? 255 : 0);
  }

  void theZoomAndTheMarkOfAReducedImageSayTheSame() {
    const auto view = show(test::series(test::filled<std::int16_t>(test::axialGrid(1000, 1000, 1), VoxelType::Int16,
                                                                   [](int x, int, int) { return x; }),
                                        "CT"),
                           {300, 300});
    QVERIFY2(textsOf(*view, TextRole::Mark).contains("REDUCED to 60 %"), qPrintable(textsOf(*view, TextRole::Mark)));
    const auto large = show(test::series(test::filled<std::int16_t>(test::axialGrid(1000, 1000, 1), VoxelType::Int16,
                                                                    [](int x, int, int) { return x; }),
                                         "CT"),
                            {450, 450});
    QVERIFY2(textsOf(*large, TextRole::Image).contains("Zoom 90 %"), qPrintable(textsOf(*large, TextRole::Image)));
    QVERIFY2(textsOf(*large, TextRole::Mark).contains("REDUCED to 90 %"), qPrintable(textsOf(*large, TextRole::Mark)));
  }
};

QTEST_MAIN(TestFineDisplay)
#include "tst_fine_display.moc"
