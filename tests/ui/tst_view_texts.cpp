// What a view says about its image: identity, marks, texts and where they stand.
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/slice_view_fixture.h"
#include "ui/viewer/overlay_text.h"
#include "ui/viewer/window_presets.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestViewTexts : public QObject {
  Q_OBJECT

  /// A letter at its edge for each side, or all of them on a line with arrows.
  static void verifySides(const SliceView& view, const QString& top, const QString& bottom, const QString& left,
                          const QString& right) {
    const QString all = textsOf(view, TextRole::Letter);
    if (all.contains(QChar(0x2191))) {
      QCOMPARE(all, QString::fromUtf8("\u2191%1  \u2193%2  \u2190%3  \u2192%4").arg(top, bottom, left, right));
      return;
    }
    QStringList found;
    const QPointF middle = QRectF(view.rect()).center();
    for (const PlacedText& text : view.placedTexts()) {
      if (text.role != TextRole::Letter) continue;
      found << text.text;
      const QPointF off = text.rect.center() - middle;
      if (text.text == top) QVERIFY(off.y() < 0);
      if (text.text == bottom) QVERIFY(off.y() > 0);
      if (text.text == left) QVERIFY(off.x() < 0);
      if (text.text == right) QVERIFY(off.x() > 0);
    }
    found.sort();
    QStringList wanted{top, bottom, left, right};
    wanted.sort();
    QCOMPARE(found, wanted);
  }

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark); }

  void missingImagesAreMarkedOnTheScrollBar() {
    const auto loaded = ramp(10);
    loaded->series.instances.resize(10);
    double z = 0.0;
    for (int i = 0; i < 10; ++i) {
      loaded->series.instances[std::size_t(i)].position = {0.0, 0.0, z};
      z += i == 3 ? 9.0 : 3.0;
    }
    QCOMPARE(gapsOf(*loaded), std::vector<int>{3});
    const auto amber = [](const SliceView& view) {
      int count = 0;
      const QImage picture = const_cast<SliceView&>(view).grab().toImage();
      for (int y = 0; y < picture.height(); ++y)
        for (int x = picture.width() - 20; x < picture.width(); ++x)
          count += picture.pixelColor(x, y) == themeColours(Theme::Dark).warning ? 1 : 0;
      return count;
    };
    QVERIFY(amber(*show(loaded)) > 0);
    for (Instance& instance : loaded->series.instances) instance.position.reset();
    QVERIFY(gapsOf(*loaded).empty());
    QCOMPARE(amber(*show(loaded)), 0);
  }

  void imagesThatAreNotThereYetAreSaidToBeLoading() {
    const auto view = show(ramp(20));
    auto decoded = DecodedImages::create(20);
    QVERIFY(decoded.ok());
    decoded->add(10);
    view->setDecoded(*decoded);
    view->setImage(10);
    view->grab();
    QVERIFY(!textsOf(*view, TextRole::Placeholder).contains("loading"));
    QVERIFY(textsOf(*view, TextRole::Mark).contains("1 of 20 images are there"));
    QVERIFY(!view->probeText(view->rect().center()).isEmpty());

    view->setImage(11);
    const QImage picture = view->grab().toImage();
    QVERIFY(textsOf(*view, TextRole::Placeholder).contains("Image 12 is still loading"));
    QVERIFY(textsOf(*view, TextRole::Identity).contains("DOE"));
    QVERIFY(view->probeText(view->rect().center()).isEmpty());
    QCOMPARE(picture.pixelColor(200, 500), QColor(Qt::black));

    decoded->add(11);
    view->grab();
    QVERIFY(textsOf(*view, TextRole::Placeholder).isEmpty());
  }

  void unevenSlicesShowTheirOwnPositionAndNoSpacing() {
    const auto loaded = ramp(3);
    loaded->series.instances.resize(3);
    for (int i = 0; i < 3; ++i)
      loaded->series.instances[static_cast<std::size_t>(i)].position = Vector3{0.0, 0.0, i == 2 ? 50.0 : 3.0 * i};
    const ImageFacts last{.image = 2, .zoom = 1.0, .window = {}, .probe = {}};
    QVERIFY(imageLines(*loaded, last, OverlayText::All).contains("Location H 6.0 mm"));
    QVERIFY(imageLines(*loaded, last, OverlayText::All).contains("Slice spacing 3.00 mm"));
    loaded->report.remarks.push_back({"The slices are not evenly spaced.", {Capability::MultiplanarReformat}});
    const QStringList lines = imageLines(*loaded, last, OverlayText::All);
    QVERIFY2(lines.contains("Location H 50.0 mm"), qPrintable(lines.join('|')));
    QVERIFY(lines.filter("spacing").isEmpty());
    loaded->series.instances[2].position.reset();
    QVERIFY(imageLines(*loaded, last, OverlayText::All).filter("Location").isEmpty());
  }

  void marksAreBrokenIntoLinesNotCut() {
    auto series = ramp();
    const std::string sentence = "Expected 8 mm, found 32 mm between images 17 and 18: 3 images are missing.";
    series->report.remarks.push_back({sentence, {Capability::VolumeAnalysis}});
    for (const QSize& size : {QSize(720, 600), QSize(340, 320)}) {
      const auto view = show(series, size);
      view->grab();
      QStringList marks;
      for (const PlacedText& text : view->placedTexts())
        if (text.role == TextRole::Mark) marks << text.text;
      QVERIFY2(marks.join(' ').contains(QString::fromStdString(sentence)), qPrintable(marks.join('|')));
    }
  }

  void smallWindowsOfUptakeAreNotRoundedToAnother() {
    QCOMPARE(windowText({7.5, 15.0, VoiFunction::LinearExact, {}}), QString("W 15.0  L 7.5"));
    QCOMPARE(windowText({3.0, 6.0, VoiFunction::LinearExact, {}}), QString("W 6.00  L 3.00"));
    QCOMPARE(windowText({40.0, 400.0, VoiFunction::Linear, {}}), QString("W 400  L 40"));
  }

  void identityIsShownWhateverTextIsHidden() {
    const auto view = show(ramp());
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view->setOverlayText(mode);
      view->grab();
      const QString identity = textsOf(*view, TextRole::Identity);
      QVERIFY(identity.contains("DOE, Jane"));
      QVERIFY(identity.contains("PID-123"));
      QVERIFY(identity.contains("1950"));
    }
    QCOMPARE(textsOf(*view, TextRole::Study), QString("12 Mar 2024  10:15"));
    QTest::keyClick(view.get(), Qt::Key_Space);
    view->grab();
    QVERIFY(view->overlayText() == OverlayText::All);
    QVERIFY(textsOf(*view, TextRole::Study).contains("City Hospital"));
  }

  void aLowViewKeepsWindowAndImageWhateverMarksItCarries_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(178, 164), QSize(178, 222), QSize(240, 180), QSize(358, 200), QSize(700, 164)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }

  void aLowViewKeepsWindowAndImageWhateverMarksItCarries() {
    QFETCH(QSize, size);
    // Larger than the view: it is reduced.
    auto loaded = test::series(
        test::filled<std::int16_t>(test::axialGrid(1000, 900, 20), VoxelType::Int16, [](int x, int, int) { return x; }),
        "CT");
    loaded->series.description = "T2 FLAIR";
    loaded->lossy = "LOSSY 10:1";
    const auto view = show(loaded, size);
    view->setSeveralPatients(true);
    view->setProcessed({loaded->volume, {}});
    ViewState state = view->viewState();
    state.showProcessed = true;
    state.flippedHorizontally = true;
    view->changeViewState(state);
    view->setWindow({40, 400, VoiFunction::Linear, {}});
    view->setImage(11);
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal}) {
      view->setOverlayText(mode);
      send(*view, QEvent::MouseMove, {size.width() / 2.0, size.height() / 2.0}, Qt::NoButton);
      view->grab();
      const QString image = textsOf(*view, TextRole::Image);
      QVERIFY2(image.contains("W 400  L 40") && (image.contains("12/20") || image.contains("Image 12 of 20")),
               qPrintable(image));
      const QString marks = textsOf(*view, TextRole::Mark);
      for (const char* mark : {"LOSSY 10:1", "PROCESSED", "Flipped horizontally", "REDUCED to "})
        QVERIFY2(marks.contains(mark), qPrintable(marks));
      QVERIFY2(marks.contains("SEVERAL PATIENTS") || marks.contains("More than one patient"), qPrintable(marks));
      const QString identity = textsOf(*view, TextRole::Identity);
      QVERIFY(identity.contains("DOE, Jane") && identity.contains("PID-123") && identity.contains("1950"));
      QVERIFY((textsOf(*view, TextRole::Study) + textsOf(*view, TextRole::Series)).contains("T2 FLAIR"));
      verifySides(*view, "A", "P", "L", "R");
      const auto& texts = view->placedTexts();
      for (std::size_t i = 0; i < texts.size(); ++i) {
        QVERIFY2(QRectF(QPointF(), size).contains(texts[i].rect), qPrintable(texts[i].text));
        for (std::size_t j = i + 1; j < texts.size(); ++j)
          QVERIFY2(!texts[i].rect.adjusted(1, 1, -1, -1).intersects(texts[j].rect.adjusted(1, 1, -1, -1)),
                   qPrintable(texts[i].text + " | " + texts[j].text));
      }
    }
  }

  void theSidesAreNamedHoweverSmallTheViewIs_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size :
         {QSize(154, 227), QSize(178, 164), QSize(154, 112), QSize(130, 100), QSize(100, 300), QSize(300, 90)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }

  void theSidesAreNamedHoweverSmallTheViewIs() {
    QFETCH(QSize, size);
    auto loaded = ramp();
    loaded->lossy = "LOSSY 10:1";
    const auto view = show(loaded, size);
    for (const PlaneKind plane : {PlaneKind::Stack, PlaneKind::Axial})
      for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
        view->setPlane(plane);
        view->setOverlayText(mode);
        view->grab();
        verifySides(*view, "A", "P", "R", "L");
        QVERIFY(textsOf(*view, TextRole::Mark).contains("LOSSY 10:1"));
      }
  }

  void turnsAndFlipsAreSaidWithoutCuttingThem_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(900, 700), QSize(358, 334), QSize(178, 164), QSize(154, 227)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }

  void turnsAndFlipsAreSaidWithoutCuttingThem() {
    QFETCH(QSize, size);
    const auto view = show(ramp(), size);
    view->execute(ViewCommand::FlipHorizontal);
    view->execute(ViewCommand::TurnRight);
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view->setOverlayText(mode);
      view->grab();
      const QString marks = textsOf(*view, TextRole::Mark).replace('\n', ' ');
      QVERIFY2(marks.contains("Rotated 90° anticlockwise") && marks.contains("Flipped horizontally"),
               qPrintable(marks));
      verifySides(*view, "L", "R", "P", "A");
    }
  }

  void lettersLieOnNoHandleOfTheCrosshair_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(900, 700), QSize(340, 320), QSize(230, 340), QSize(154, 227)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }

  void lettersLieOnNoHandleOfTheCrosshair() {
    QFETCH(QSize, size);
    const auto view = show(ramp(), size);
    view->setPlane(PlaneKind::Axial);
    for (const Vector3& point : {Vector3{32, 24, 30}, Vector3{5, 24, 30}, Vector3{32, 2, 30}, Vector3{60, 44, 30}}) {
      view->setPoint(point);
      view->grab();
      const auto handles = handlesOf(*view->crosshair(), view->size());
      QCOMPARE(handles.size(), std::size_t{4});
      for (const PlacedText& text : view->placedTexts())
        for (const QRectF& handle : handles)
          QVERIFY2(text.role != TextRole::Letter || text.text.size() > 2 || !text.rect.intersects(handle),
                   qPrintable(text.text));
      verifySides(*view, "A", "P", "R", "L");
    }
  }

  void marksAreShortenedOnlyWhereThereIsNoRoom() {
    auto loaded = ramp();
    for (const auto& [size, full] : {std::pair(QSize(900, 700), true), std::pair(QSize(178, 120), false)}) {
      const auto view = show(loaded, size);
      view->setProcessed({loaded->volume, {}});
      ViewState state = view->viewState();
      state.showProcessed = true;
      view->changeViewState(state);
      view->grab();
      const QString marks = textsOf(*view, TextRole::Mark);
      QVERIFY2(marks.contains("PROCESSED") && marks.contains("not original") == full, qPrintable(marks));
    }
  }

  void theBarOfValuesStandsAtTheEdge_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(900, 700), QSize(480, 490), QSize(358, 334), QSize(320, 280)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }

  void theBarOfValuesStandsAtTheEdge() {
    QFETCH(QSize, size);
    const auto view = show(ramp(), size);
    ViewState state = view->viewState();
    state.colourMap = "viridis";
    view->changeViewState(state);
    view->grab();
    int ends = 0;
    for (const PlacedText& text : view->placedTexts()) {
      if (text.role != TextRole::ColourBar) continue;
      ++ends;
      QVERIFY2(text.rect.left() > size.width() * 3 / 4, qPrintable(text.text));
    }
    QCOMPARE(ends, 2);
  }

  void theTechniqueKeepsToTheLowestQuarterOfAView() {
    auto loaded = ramp();
    loaded->manufacturer = "Maker";
    loaded->series.bodyPart = "HEAD";
    for (const char* name : {"TR", "TE", "Flip angle", "Field strength", "Slice thickness", "Sequence", "Contrast"})
      loaded->technique.emplace_back(name, "1");
    for (const QSize& size : {QSize(960, 490), QSize(683, 334), QSize(537, 334)}) {
      const auto view = show(loaded, size);
      int lines = 0;
      for (const PlacedText& text : view->placedTexts()) {
        if (text.role != TextRole::Series) continue;
        ++lines;
        QVERIFY2(text.rect.top() > 0.74 * size.height(), qPrintable(text.text));
      }
      QVERIFY(lines >= 3);
      QVERIFY(textsOf(*view, TextRole::Series).contains("Thorax 5 mm"));
    }
  }

  void namesOfWindowsThatSayNothingAreLeftOut() {
    for (const char* name : {"WINDOW1", "LINEAR", "Algo1", ""})
      QCOMPARE(windowText({40.0, 400.0, VoiFunction::Linear, name}), QString("W 400  L 40"));
    QCOMPARE(windowText({40.0, 400.0, VoiFunction::Linear, "Abdomen"}), QString("W 400  L 40  Abdomen"));
  }

  void aPriorIsToldFromTheStudyAtHandWhateverTextIsHidden_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(900, 700), QSize(430, 380), QSize(320, 280), QSize(178, 164)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }

  void aPriorIsToldFromTheStudyAtHandWhateverTextIsHidden() {
    QFETCH(QSize, size);
    auto loaded = ramp();
    loaded->series.description = "T2 FLAIR after contrast, a name that is longer than a narrow view";
    loaded->lossy = "LOSSY 10:1";
    Study study = test::study();
    study.date = "20231101";
    study.time = "081500";
    SliceView view;
    view.resize(size);
    view.setSeries(loaded, &study);
    view.setSeveralPatients(true);
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view.setOverlayText(mode);
      view.grab();
      const QString shown = textsOf(view, TextRole::Study) + '\n' + textsOf(view, TextRole::Series);
      QVERIFY2(shown.contains("1 Nov 2023  08:15"), qPrintable(shown));
      QCOMPARE(shown.contains("T2 FLAIR"), mode != OverlayText::None);
      const QString identity = textsOf(view, TextRole::Identity);
      QVERIFY(identity.contains("DOE, Jane") && identity.contains("PID-123") && identity.contains("1950"));
      // A letter that has no room on its own side is left out: elsewhere it would be wrong.
      for (const PlacedText& text : view.placedTexts()) {
        if (text.role != TextRole::Letter) continue;
        const QPointF off = text.rect.center() - QRectF(view.rect()).center();
        if (text.text == "A" || text.text == "P") QCOMPARE(text.text == "A", off.y() < 0);
        if (text.text == "R" || text.text == "L") QCOMPARE(text.text == "R", off.x() < 0);
      }
      QVERIFY(textsOf(view, TextRole::Letter).contains('A') && textsOf(view, TextRole::Letter).contains('P'));
      for (const PlacedText& text : view.placedTexts())
        QVERIFY2(QRectF(view.rect()).contains(text.rect), qPrintable(text.text));
    }
  }

  void theLetterAtTheBottomStandsInTheMiddleAboveTheRuler() {
    const auto view = show(ramp(), {900, 700});
    QRectF letter, ruler;
    for (const PlacedText& text : view->placedTexts()) {
      if (text.role == TextRole::Letter && text.text == "P") letter = text.rect;
      if (text.role == TextRole::Ruler && text.rect.center().y() > 600) ruler = text.rect;
    }
    QVERIFY(std::abs(letter.center().x() - ruler.center().x()) < 1 && letter.bottom() < ruler.top());
  }

  void aPartOfASeriesIsNamedWhereThereIsNoRoomForAllLines() {
    auto loaded = ramp();
    loaded->series.part = {"b = 1000 s/mm2", "choice 1", 1, 2};
    const auto view = show(loaded, {320, 280});
    QVERIFY2(textsOf(*view, TextRole::Study).contains("b = 1000"), qPrintable(textsOf(*view, TextRole::Study)));
  }

  void anImageOfMorePixelsThanTheScreenShowsSaysSo() {
    const auto large = [] {
      return test::series(test::filled<std::int16_t>(test::axialGrid(1000, 1000, 1), VoxelType::Int16,
                                                     [](int x, int, int) { return x; }),
                          "CT");
    };
    const auto view = show(large(), {500, 500});
    for (const OverlayText mode : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view->setOverlayText(mode);
      view->grab();
      QVERIFY2(textsOf(*view, TextRole::Mark).contains("REDUCED to 50 % - pixels are averaged"),
               qPrintable(textsOf(*view, TextRole::Mark)));
    }
    view->execute(ViewCommand::OneToOne);
    view->grab();
    QVERIFY(!textsOf(*view, TextRole::Mark).contains("REDUCED"));
    const auto narrow = show(large(), {150, 200});
    QVERIFY(textsOf(*narrow, TextRole::Mark).contains("REDUCED to 15 %"));
    QVERIFY(!textsOf(*show(ramp()), TextRole::Mark).contains("REDUCED"));
  }

  void theSideIsSaidWithTheAttributeThatNamesIt() {
    auto loaded = ramp(1);
    loaded->series.modality = "DX";
    loaded->series.laterality = "R";
    const auto marks = [&](LateralitySource source) {
      loaded->series.lateralitySource = source;
      return textsOf(*show(loaded), TextRole::Mark);
    };
    QVERIFY(marks(LateralitySource::Series).contains("Laterality (0020,0060): R"));
    QVERIFY(marks(LateralitySource::Image).contains("Image laterality (0020,0062): R"));
    // Nothing is guessed of what an older version kept.
    QVERIFY(marks(LateralitySource::Unknown).contains("Laterality: R"));
    loaded->series.laterality.clear();
    QVERIFY(!marks(LateralitySource::Image).contains("aterality"));
  }

  void anImageThatNamesNobodySaysSo() {
    auto plain = ramp(1);
    SliceView view;
    view.resize(500, 400);
    view.setSeries(plain, nullptr);
    view.grab();
    QVERIFY(textsOf(view, TextRole::Identity).contains("No patient named"));
  }

  void lengthsAreInPixelsWithoutCalibration() {
    auto plain = ramp(1);
    Geometry grid = plain->volume.geometry();
    grid.calibration = Calibration::None;
    grid.inPatient = false;
    plain->volume = plain->volume.withGeometry(grid);
    const auto view = show(plain);
    const QString rulers = textsOf(*view, TextRole::Ruler);
    QVERIFY(rulers.contains("px") && rulers.contains("Not calibrated"));
    for (const PlacedText& text : view->placedTexts())
      if (text.role == TextRole::Ruler || text.role == TextRole::Image)
        QVERIFY2(!text.text.contains(" mm") && !text.text.contains(" cm"), qPrintable(text.text));
    QCOMPARE(textsOf(*view, TextRole::Letter), QString());
    grid.calibration = Calibration::Detector;
    plain->volume = plain->volume.withGeometry(grid);
    QVERIFY(textsOf(*show(plain), TextRole::Ruler).contains("At detector"));
  }

  void permanentMarksStayWhateverTextIsHidden() {
    auto loaded = ramp();
    loaded->lossy = "LOSSY 10:1";
    loaded->series.modality = "DX";
    loaded->series.laterality = "L";
    loaded->series.lateralitySource = LateralitySource::Series;
    loaded->report.remarks.push_back(
        {"Expected 3.00 mm, found 6.00 mm between images 4 and 5.", {Capability::VolumeAnalysis}});
    const auto view = show(loaded);
    view->setOverlayText(OverlayText::None);
    LabelMap labels;
    labels.voxels =
        test::filled<std::uint8_t>(loaded->volume.geometry(), VoxelType::UInt8, [](int, int, int) { return 0; });
    view->setSegmentation("segmentation:lungs", labels);
    view->setProcessed({loaded->volume, {}});
    ViewState state = view->viewState();
    view->grab();
    QVERIFY(!textsOf(*view, TextRole::Mark).contains("AI overlay"));
    QVERIFY(!textsOf(*view, TextRole::Mark).contains("PROCESSED"));
    state.overlays["segmentation:lungs"].visible = true;
    state.showProcessed = true;
    state.flippedHorizontally = true;
    view->changeViewState(state);
    view->grab();
    const QString marks = textsOf(*view, TextRole::Mark);
    for (const char* mark : {"LOSSY 10:1", "Laterality (0020,0060): L", "AI overlay - not for primary diagnosis",
                             "PROCESSED - not original", "Flipped horizontally", "between images 4 and 5"})
      QVERIFY2(marks.contains(mark), mark);
  }

  void aHeatMapSaysThatItIsWhereTheModelLooked() {
    auto loaded = ramp();
    const auto view = show(loaded);
    SaliencyMap heat{
        "a", "Grad-CAM",
        test::filled<float>(loaded->volume.geometry(), VoxelType::Float32, [](int x, int, int) { return x / 40.0; })};
    view->setSaliency("saliency:a:b", heat);
    const auto said = [&view] {
      view->grab();
      return std::any_of(view->placedTexts().begin(), view->placedTexts().end(), [](const PlacedText& text) {
        return text.text == "Where the model looked, not where disease is";
      });
    };
    QVERIFY(!said());
    ViewState state = view->viewState();
    state.overlays["saliency:a:b"].visible = true;
    view->changeViewState(state);
    for (const OverlayText text : {OverlayText::All, OverlayText::Minimal, OverlayText::None}) {
      view->setOverlayText(text);
      QVERIFY(said());
    }
    // Also where there is no room for the bar of colours: among the marks then, in lines.
    for (const QSize& size : {QSize(320, 240), QSize(240, 180), QSize(190, 150)}) {
      view->resize(size);
      view->grab();
      const QString marks = textsOf(*view, TextRole::Mark).simplified();
      QVERIFY2(marks.contains("AI overlay - not for primary diagnosis") || marks.contains("AI, not for diagnosis"),
               qPrintable(marks));
      const QString all = textsOf(*view, TextRole::Mark) + u'\n' + textsOf(*view, TextRole::ColourBar);
      QVERIFY2(all.simplified().contains("Where the model looked, not where disease is"), qPrintable(all));
      for (const PlacedText& text : view->placedTexts())
        QVERIFY2(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(text.rect), qPrintable(text.text));
      QVERIFY(!textsOf(*view, TextRole::Letter).isEmpty());
    }
    // Wherever the room ends, the sides stay and the sentence is whole.
    for (int width = 150; width < 420; width += 9)
      for (int height = 130; height < 330; height += 7) {
        view->resize(width, height);
        view->grab();
        const QString all = textsOf(*view, TextRole::Mark) + u'\n' + textsOf(*view, TextRole::ColourBar);
        const QString size = QStringLiteral("%1 x %2: ").arg(width).arg(height);
        QVERIFY2(all.simplified().contains("not where disease is"), qPrintable(size + all));
        QVERIFY2(!textsOf(*view, TextRole::Letter).isEmpty(), qPrintable(size));
      }
  }

  void textsNeverOverlap_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(1600, 1000), QSize(900, 700), QSize(600, 420), QSize(430, 380), QSize(320, 280)})
      QTest::newRow(qPrintable(QString("%1x%2").arg(size.width()).arg(size.height()))) << size;
  }

  void textsNeverOverlap() {
    QFETCH(QSize, size);
    auto loaded = ramp();
    loaded->technique = {{"kVp", "120"}, {"mAs", "180"}, {"Kernel", "B31f"}, {"Slice", "3 mm"}};
    loaded->lossy = "LOSSY 10:1";
    loaded->series.description = "A description that is longer than any view of this size could show on one line";
    const auto view = show(loaded, size);
    SaliencyMap heat{
        "a", "Grad-CAM",
        test::filled<float>(loaded->volume.geometry(), VoxelType::Float32, [](int, int, int) { return 0.5; })};
    view->setSaliency("saliency:a:b", heat);
    ViewState state = view->viewState();
    state.overlays["saliency:a:b"].visible = true;
    state.quarterTurns = 1;
    view->changeViewState(state);
    send(*view, QEvent::MouseMove, {size.width() / 2.0, size.height() / 2.0}, Qt::NoButton);
    view->grab();
    const auto& texts = view->placedTexts();
    QVERIFY(texts.size() > 6);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      for (std::size_t j = i + 1; j < texts.size(); ++j)
        QVERIFY2(!texts[i].rect.adjusted(1, 1, -1, -1).intersects(texts[j].rect.adjusted(1, 1, -1, -1)),
                 qPrintable(texts[i].text + " | " + texts[j].text));
      QVERIFY2(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(texts[i].rect), qPrintable(texts[i].text));
    }
    QVERIFY(textsOf(*view, TextRole::ColourBar).contains("Where the model looked"));
  }

  void anEmptyViewSaysWhatToDo() {
    SliceView view;
    view.resize(600, 400);
    // As the window has it, with the key that the reader gave it.
    QAction open("&Open files ...");
    open.setObjectName("file.open");
    open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    view.addAction(&open);
    view.grab();
    QCOMPARE(textsOf(view, TextRole::Placeholder), QString("Open a study: drop a folder here, or press Ctrl+O"));
    open.setShortcut(QKeySequence(Qt::Key_F9));
    view.grab();
    QVERIFY(textsOf(view, TextRole::Placeholder).endsWith("press F9"));
    open.setShortcut({});
    view.grab();
    QVERIFY(textsOf(view, TextRole::Placeholder).endsWith("press \"Open files\""));
  }

  void anEmptyViewSaysWhyItIsEmpty() {
    SliceView view;
    view.resize(600, 400);
    view.setPlaceholder("Loading ...");
    view.grab();
    QCOMPARE(textsOf(view, TextRole::Placeholder), QString("Loading ..."));
    view.setPlaceholder({});
    view.grab();
    QVERIFY(textsOf(view, TextRole::Placeholder).startsWith("Open a study"));
  }
};

QTEST_MAIN(TestViewTexts)
#include "tst_view_texts.moc"
