// Label maps of research files in the whole window, with real workers.
#include <QPushButton>
#include <QtTest>
#include <memory>
#include <set>

#include "core/imaging/image_io.h"
#include "core/imaging/mask_edit.h"
#include "tests/ui/window_fixture.h"
#include "ui/model/session_recovery.h"
#include "ui/model/view_state.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestLabelMapsWindow : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    writeStudies();
    // As pellucid writes them: on the grid of the first series.
    writeLabels(at("labels.nii.gz"), ctRamp(32, 8).geometry());
    Geometry elsewhere = ctRamp(32, 8).geometry();
    elsewhere.spacing[2] = 2.5;
    writeLabels(at("elsewhere.nrrd"), elsewhere);
    QVERIFY(QDir().mkpath(at("both")));
    writeLabels(at("both/a-labels.nrrd"), elsewhere);
    Volume others = *Volume::allocate(elsewhere, VoxelType::Int16);
    for (std::int64_t i = 0; i < elsewhere.voxelCount(); ++i)
      others.mutableData<std::int16_t>()[i] = static_cast<std::int16_t>(i % 32 - 16);
    QVERIFY(writeImageFile(others, at("both/b-image.nrrd").toStdString()));
    Volume image = ctRamp(32, 8);
    QVERIFY(writeImageFile(image, at("image.nii.gz").toStdString()));
  }
  void init() {
    openWindow();
    openAndLoad("first/a");
  }
  void cleanup() { closeWindow(); }

  void aLabelMapIsDrawnOnTheSeriesThatIsShown() {
    m_window->openLabelMap(at("labels.nii.gz"));
    QVERIFY(waitFor([&] { return !session().objects(uid()).empty(); }));
    const ShownObject object = session().objects(uid()).front();
    QCOMPARE(object.title, QString("labels.nii.gz"));
    QCOMPARE(object.drawn.layers.size(), std::size_t{1});
    const LabelMap& map = object.drawn.layers.front();
    QCOMPARE(map.labels.size(), std::size_t{2});
    QVERIFY(map.voxels.geometry().matches(session().loaded(uid())->volume.geometry(), 1e-9));
    QVERIFY(session().views().of(uid()).overlays.at(objectLayerId(object.id, 0)).visible);
    QVERIFY(waitFor([&] { return painted(); }));
  }
  void theScreenStaysWhenTheReaderHasGoneOnMeanwhile() {
    const std::string shown = uid();
    open("second");
    const std::string other = session().studies().at(1).series.at(0).uid;
    m_window->openLabelMap(at("labels.nii.gz"));
    session().show(other);
    QVERIFY(waitFor([&] { return !session().objects(shown).empty(); }));
    QCOMPARE(uid(), other);
  }
  void aGridThatDiffersIsASentence() {
    m_window->openLabelMap(at("elsewhere.nrrd"));
    QVERIFY(waitFor([&] { return !message().isEmpty(); }));
    QVERIFY2(message().startsWith("The voxels of the label map measure 0.7 x 0.7 x 2.5 mm"), qPrintable(message()));
    QVERIFY(session().objects(uid()).empty());
  }
  void aLabelMapThatIsOpenedBesideItsImagesIsOffered() {
    const std::string shown = uid();
    open("labels.nii.gz");
    QVERIFY(waitFor([&] { return button("Show as segments") != nullptr; }));
    QVERIFY(message().contains("labels.nii.gz") && message().contains("Ramp"));
    QCOMPARE(uid(), shown);
    button("Show as segments")->click();
    QVERIFY(waitFor([&] { return painted(); }));
    QCOMPARE(uid(), shown);
  }
  void anOfferKeepsWhatItOffersWhenAnotherStudyIsOpened() {
    const std::string shown = uid();
    open("labels.nii.gz");
    QVERIFY(waitFor([&] { return button("Show as segments") != nullptr; }));
    open("second");
    QVERIFY(button("Show as segments") != nullptr);
    button("Show as segments")->click();
    QCOMPARE(session().objects(shown).size(), std::size_t{1});
  }
  void aLabelMapThatIsGoneIsNotThatOfAnotherFolder() {
    const std::string shown = uid();
    open("labels.nii.gz");
    QSignalSpy failed(&session(), &Session::failed);
    session().drawAgain({shown, at("gone/labels.nii.gz").toStdString(), "labels.nii.gz", true});
    QVERIFY(waitFor([&] { return !failed.isEmpty() || !session().objects(shown).empty(); }));
    QVERIFY(session().objects(shown).empty());
  }
  void aLabelMapIsOfferedOnceThoughItsImagesComeBack() {
    QVERIFY(QDir().mkpath(at("two")));
    for (const char* name : {"two/m1.nii.gz", "two/m2.nii.gz"})
      QVERIFY(QFile::exists(at(name)) || QFile::copy(at("labels.nii.gz"), at(name)));
    closeWindow();
    openWindow();
    openAndLoad("first");
    const std::string shown = uid();
    const auto& series = session().currentStudy()->series;
    const std::string other = series.at(series.at(0).uid == shown ? 1 : 0).uid;
    // The reader goes on to another series as soon as the first of them is offered.
    const auto away = [&] { return button("Show as segments") != nullptr && !message().isEmpty(); };
    QTimer watch;
    bool went = false;
    connect(&watch, &QTimer::timeout, this, [&] {
      if (went || !away()) return;
      went = true;
      session().show(other);
    });
    watch.start(0);
    open("two");
    QVERIFY(waitFor([&] { return went; }));
    QTest::qWait(1500);
    session().show(shown);
    QVERIFY(waitFor([&] { return message().contains("label map(s)"); }));
    QTest::qWait(1500);
    QVERIFY2(message().contains("2 label map(s)"), qPrintable(message()));
  }
  void itCanBeOpenedAsAnImageInstead() {
    const std::string shown = uid();
    open("labels.nii.gz");
    QVERIFY(waitFor([&] { return button("Open as an image") != nullptr; }));
    button("Open as an image")->click();
    QVERIFY(uid() != shown);
    QVERIFY(session().objects(shown).empty());
    QVERIFY(session().currentSeries()->format == FileFormat::Nifti);
  }
  void aLabelMapIsOfferedWhenItsImagesAreShown() {
    open("both");
    QTest::qWait(1500);
    QVERIFY(button("Show as segments") == nullptr);
    std::map<std::string, std::string> files;  // Their series by name.
    for (const Study& study : session().studies())
      for (const Series& series : study.series)
        if (series.format == FileFormat::Nrrd) files[series.instances.front().file.filename().string()] = series.uid;
    QCOMPARE(files.size(), std::size_t{2});
    session().show(files.at("b-image.nrrd"));
    QVERIFY(waitFor([&] { return button("Show as segments") != nullptr; }));
    QVERIFY2(message().contains("a-labels.nrrd"), qPrintable(message()));
    button("Show as segments")->click();
    QCOMPARE(session().objects(files.at("b-image.nrrd")).size(), std::size_t{1});
    QVERIFY(waitFor([&] { return painted(); }));
  }
  void aLabelMapBesideItsImageIsOfferedThoughTheyAreTwoStudies() {
    closeWindow();
    openWindow();
    QVERIFY(QDir().mkpath(at("pair")));
    QVERIFY(QFile::exists(at("pair/image.nii.gz")) || QFile::copy(at("image.nii.gz"), at("pair/image.nii.gz")));
    QVERIFY(QFile::exists(at("pair/labels.nii.gz")) || QFile::copy(at("labels.nii.gz"), at("pair/labels.nii.gz")));
    openAndLoad("pair");
    QCOMPARE(session().studies().size(), std::size_t{2});
    QCOMPARE(session().currentSeries()->description, std::string("image.nii.gz"));
    QVERIFY(waitFor([&] { return button("Show as segments") != nullptr; }));
    button("Show as segments")->click();
    QCOMPARE(session().objects(uid()).size(), std::size_t{1});
    QVERIFY(waitFor([&] { return painted(); }));
    QCOMPARE(session().currentStudy()->description, std::string("image.nii.gz"));
    // Their files name nobody: no alarm of several patients.
    QCOMPARE(banner(), nullptr);
  }
  void aLabelMapIsFoundAmongManyFiles() {
    QVERIFY(QDir().mkpath(at("many")));
    for (int i = 0; i < 20; ++i)
      QVERIFY(writeImageFile(ctRamp(32, 8 + i % 3),
                             at(QStringLiteral("many/%1.nii").arg(i, 2, 10, QChar('0'))).toStdString()));
    writeLabels(at("many/labels.nii"), ctRamp(32, 8).geometry());
    open("many");
    QVERIFY(waitFor([&] { return button("Show as segments") != nullptr; }));
    QVERIFY2(message().contains("labels.nii"), qPrintable(message()));
  }
  void anImageOnTheSameGridIsNotOffered() {
    open("image.nii.gz");
    QTest::qWait(1500);
    QVERIFY(button("Show as segments") == nullptr);
    m_window->openLabelMap(at("image.nii.gz"));
    QVERIFY(waitFor([&] { return message().contains("no label map"); }));
  }
  void whatWasDrawnComesBackWhenTheProgramIsStartedAgain() {
    const std::string shown = uid();
    const QTemporaryDir folder;
    auto recovery = std::make_unique<SessionRecovery>(folder.path());
    m_window->offerAgain(*recovery);
    m_window->openLabelMap(at("labels.nii.gz"));
    QVERIFY(waitFor([&] { return session().objects(shown).size() == 1; }));
    // A segmentation of a file, as it is drawn from the dialog of its object.
    const auto file = std::filesystem::path(at("segments.dcm").toStdString());
    Segments& segments = session().segments();
    QVERIFY(segments.prepare(shown, session().loaded(shown)->volume.geometry()).ok());
    segments.add(shown);
    segments.paint(shown, brushStroke(segments.labels(shown), {.value = 1, .radius = 3}, {8, 16, 4}, {24, 16, 4}));
    segments.endStroke("painting");
    const JobPointer saving = m_window->saveSegments(shown, QString::fromStdString(file.string()));
    QVERIFY(saving != nullptr);
    QVERIFY(waitFor([&] { return message().contains("segments.dcm"); }));
    session().drawAgain({shown, file, "Segmentation", false});
    QVERIFY(waitFor([&] { return session().objects(shown).size() == 2; }));

    for (int start = 0; start < 2; ++start) {
      recovery->keepForNextStart();
      m_window.reset();
      recovery = std::make_unique<SessionRecovery>(folder.path());
      m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
      m_window->resize(1366, 768);
      m_window->show();
      m_window->offerAgain(*recovery);
      QVERIFY(button("Open again") != nullptr);
      button("Open again")->click();
      QVERIFY(waitFor([&] { return session().objects(shown).size() == 2; }));
      QCOMPARE(uid(), shown);
      std::set<QString> titles;
      for (const ShownObject& object : session().objects(shown)) titles.insert(object.title);
      QCOMPARE(titles, (std::set<QString>{"Segmentation", "labels.nii.gz"}));
      QVERIFY(waitFor([&] { return painted(); }));
    }
  }
  void aLabelMapThatComesBackIsNotOfferedOnceMore() {
    const std::string shown = uid();
    const QTemporaryDir folder;
    auto recovery = std::make_unique<SessionRecovery>(folder.path());
    m_window->offerAgain(*recovery);
    open("labels.nii.gz");
    QVERIFY(waitFor([&] { return button("Show as segments") != nullptr; }));
    button("Show as segments")->click();
    QCOMPARE(session().objects(shown).size(), std::size_t{1});
    recovery->keepForNextStart();
    m_window.reset();
    recovery = std::make_unique<SessionRecovery>(folder.path());
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->offerAgain(*recovery);
    button("Open again")->click();
    QVERIFY(waitFor([&] { return session().objects(shown).size() == 1; }));
    QTest::qWait(1500);
    QVERIFY(button("Show as segments") == nullptr);
  }

 private:
  static void writeLabels(const QString& file, const Geometry& grid) {
    Volume labels = *Volume::allocate(grid, VoxelType::UInt8);
    auto* voxels = labels.mutableData<std::uint8_t>();
    const auto plane = static_cast<std::int64_t>(grid.size[0]) * grid.size[1];
    for (std::int64_t i = 0; i < grid.voxelCount(); ++i) {
      const auto column = i % grid.size[0];
      const auto row = i % plane / grid.size[0];
      voxels[i] = column > 8 && column < 24 && row > 8 && row < 24 ? (row < 16 ? 1 : 3) : 0;
    }
    QVERIFY(writeImageFile(labels, file.toStdString()));
  }
  const std::string& uid() { return session().currentSeriesUid(); }
  /// What the bars above the views say now; a research file is of no known patient, which one of them says.
  QString message() {
    QStringList sentences;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
      if (bar->isVisible() && bar->kind() != MessageKind::Danger) sentences += bar->message();
    return sentences.join(u'\n');
  }
  QPushButton* button(const QString& words) {
    for (QPushButton* each : m_window->findChildren<QPushButton*>())
      if (each->isVisible() && each->text().startsWith(words)) return each;
    return nullptr;
  }
  /// Whether the view shows anything in colour.
  bool painted() {
    const QImage image = m_window->grid().activeView()->grab().toImage();
    for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y)
      for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
        if (image.pixelColor(x, y).saturation() > 60) return true;
    return false;
  }
};

QTEST_MAIN(TestLabelMapsWindow)
#include "tst_label_maps_window.moc"
