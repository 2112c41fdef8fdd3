// 3D views that are kept as key images.
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

#include "core/imaging/kept_rendering.h"
#include "tests/ui/volume_view_fixture.h"
#include "ui/model/annotations.h"
#include "ui/viewer/kept_picture.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestKeptVolumeViews : public VolumeViewTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::Dark); }
  void init() { openView(); }
  void cleanup() { closeView(); }

  void theViewIsKeptAsAKeyImageAndTakenBack() {
    QUndoStack undo;
    Annotations marks(undo);
    m_grid->setMeasurements(&marks);
    QVERIFY(settled());
    m_view->moveBoxFace(1, 24.0);
    m_view->lookFrom(PatientSide::Head);
    // At once: the picture that is seen as soon as it is there.
    m_view->execute(ViewCommand::KeyImage);
    QTRY_COMPARE_WITH_TIMEOUT(marks.all().size(), std::size_t{1}, 20'000);
    const Annotation kept = marks.all().front();
    QCOMPARE(kept.kind, AnnotationKind::KeyRendering);
    QCOMPARE(kept.seriesUid, std::string("1.2.3"));
    QVERIFY(kept.rendering && kept.rendering->look == m_view->state());
    QVERIFY(settled());
    QVERIFY(painted().contains("KEY IMAGE"));
    // What is stored is the picture, without a word of the patient.
    const QImage picture = QImage::fromData(QByteArray::fromStdString(kept.rendering->png), "PNG");
    QCOMPARE(picture.size(), m_view->size());
    QCOMPARE(qAlpha(picture.pixel(10, 30)), 0);
    // Seen from the head the left of the patient is to the left: it was cut away.
    QCOMPARE(qAlpha(picture.pixel(230, 200)), 0);
    QVERIFY(qAlpha(picture.pixel(270, 200)) > 200);
    // Its plane is that of the camera: the middle of the picture is the middle of the volume.
    const Vector3 middle = kept.plane.indexToWorld({kept.points[0][0], kept.points[0][1], 0});
    QVERIFY(std::abs(middle[0] - 23.5) < 1e-9 && std::abs(middle[1] - 23.5) < 1e-9);
    m_view->lookFrom(PatientSide::Left);
    QVERIFY(settled());
    QVERIFY(!painted().contains("KEY IMAGE"));
    m_view->lookFrom(PatientSide::Head);
    QVERIFY(settled());
    m_view->execute(ViewCommand::KeyImage);
    QVERIFY(marks.all().empty());
    QVERIFY(!painted().contains("KEY IMAGE"));
    undo.undo();
    QVERIFY(marks.all().front() == kept);
    m_grid->setMeasurements(nullptr);
  }

  void aKeyImageIsNotOfAViewThatMovesOn() {
    QUndoStack undo;
    Annotations marks(undo);
    m_grid->setMeasurements(&marks);
    QVERIFY(settled());
    QSignalSpy told(m_host, &SliceView::told);
    m_view->lookFrom(PatientSide::Head);
    m_view->execute(ViewCommand::KeyImage);
    m_view->lookFrom(PatientSide::Left);
    QCOMPARE(told.count(), 1);
    QVERIFY(settled());
    QTest::qWait(200);
    QVERIFY(marks.all().empty());
    m_grid->setMeasurements(nullptr);
  }

  void aKeptViewIsPrintedWithPatientMarksAndLetters() {
    const auto loaded = ballOfBone();
    KeptRendering kept;
    kept.look.preset = "ct_bone";
    kept.look.boxed = true;
    kept.look.box.first[0] = 0.5;
    kept.modelSurfaces = true;
    QImage red(400, 300, QImage::Format_ARGB32_Premultiplied);
    red.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(red.save(&buffer, "PNG"));
    kept.png = buffer.data().toStdString();
    QStringList texts;
    const QImage picture = keptPicture(kept, *loaded, test::study(), 800, &texts);
    QCOMPARE(picture.size(), QSize(800, 600));
    QCOMPARE(picture.pixelColor(400, 300), QColor(Qt::red));
    for (const char* text : {"DOE, Jane", "PID-123", "Thorax 5 mm", "3D RENDERING - not for measuring",
                             "CUT - a part is left out", "AI overlay - not for primary diagnosis", "3D  Bone"})
      QVERIFY2(texts.join('\n').contains(QString::fromLatin1(text)), text);
    for (const char* letter : {"H", "L", "F", "R"}) QVERIFY2(texts.contains(QString::fromLatin1(letter)), letter);
    QCOMPARE(
        keptCaption(kept, *loaded, ""),
        std::string("3D rendering (Bone), chosen by the reader. A part of the volume is cut away. With outlines by "
                    "a model: not for primary diagnosis. Not for measuring."));
    // Damaged: it says so instead of showing nothing.
    kept.png = "no picture";
    texts.clear();
    QVERIFY(!keptPicture(kept, *loaded, test::study(), 800, &texts).isNull());
    QVERIFY(texts.contains("The kept picture cannot be read."));
  }
};

QTEST_MAIN(TestKeptVolumeViews)
#include "tst_kept_volume_views.moc"
