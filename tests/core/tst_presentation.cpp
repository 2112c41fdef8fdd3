#include <QtTest>
#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/base/files.h"
#include "core/imaging/voi.h"
#include "core/open/opener.h"
#include "core/open/presentation.h"
#include "tests/support/dicom_writer.h"
#include "tests/support/enhanced_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

constexpr int kColumns = 40;
constexpr int kRows = 24;

struct Picture {
  int columns = 0, rows = 0;
  std::vector<int> grey;
};

Picture readPgm(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string magic;
  int largest = 0;
  Picture picture;
  stream >> magic >> picture.columns >> picture.rows >> largest;
  stream.get();
  for (int byte = stream.get(); byte != EOF; byte = stream.get()) picture.grey.push_back(byte);
  return magic == "P5" && largest == 255 ? picture : Picture();
}

}  // namespace

/// Images shown by a presentation state, against DCMTK's dcmp2pgm (PS3.4 N.2).
class PresentationTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (std::system("command -v dcmpsmk > /dev/null && command -v dcmp2pgm > /dev/null") != 0)
      QSKIP("dcmtk is not installed");
    m_folder = std::make_unique<TemporaryFolder>(*TemporaryFolder::create());
    Geometry geometry;
    geometry.size = {kColumns, kRows, 1};
    auto volume = Volume::allocate(geometry, VoxelType::Int16);
    for (int i = 0; i < kColumns * kRows; ++i)
      volume->mutableData<std::int16_t>()[i] = static_cast<std::int16_t>(2 * i - 1000);
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), m_folder->path(), job).ok());
    int code = -1;
    runProgram({"dcmpsmk", image().string(), plain().string()}, &code);
    QCOMPARE(code, 0);
  }

  void saysThatOneWindowStandsForAll() {
    const auto folder = TemporaryFolder::create();
    Geometry geometry;
    geometry.size = {8, 8, 2};
    geometry.calibration = Calibration::Scanner;
    geometry.inPatient = true;
    Job job;
    QVERIFY(writeSeries(indexPhantom(geometry), plantedAttributes("MR"), folder->path(), job).ok());
    const auto files = filesIn(folder->path());
    const auto state = m_folder->path() / "several.pre";
    int code = -1;
    std::string output = runProgram({"dcmpsmk", files[0].string(), state.string()}, &code);
    QVERIFY2(code == 0, output.c_str());
    const auto loaded = loadSeries(Opener().scan({folder->path()}, job)->studies.at(0).series.at(0), job);
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
    std::vector<std::string> command{"dcmodify", "-nb"};
    for (std::size_t i = 0; i < 2; ++i) {
      const std::string uid = loaded->series.instances.at(i).sopInstanceUid, item = "[" + std::to_string(i) + "]";
      const std::string voi = "(0028,3110)" + item;
      for (const std::string& element :
           {"(0008,1115)[0].(0008,1140)" + item + ".(0008,1150)=" + loaded->series.instances[i].sopClassUid,
            "(0008,1115)[0].(0008,1140)" + item + ".(0008,1155)=" + uid, voi + ".(0028,1050)=" + std::to_string(i),
            voi + ".(0028,1051)=10", voi + ".(0008,1140)[0].(0008,1155)=" + uid})
        command.insert(command.end(), {"-i", element});
    }
    command.push_back(state.string());
    output = runProgram(command, &code);
    QVERIFY2(code == 0, output.c_str());
    const auto presented = presentSeries(*loaded, state, job);
    QVERIFY2(presented.ok(), presented ? "" : presented.error().message.c_str());
    QCOMPARE(
        presented->state.notShown,
        (std::vector<std::string>{"It gives its images different windows; all are shown with that of the first."}));
    QCOMPARE(presented->loaded.display.windows.front().center, 0.0);
  }

  void showsWhatDcmtkShows_data() {
    QTest::addColumn<QStringList>("elements");
    const QStringList window{"-i", "(0028,3110)[0].(0028,1050)=100", "-i", "(0028,3110)[0].(0028,1051)=900"};
    QTest::newRow("window") << window;
    QTest::newRow("no VOI: the range of the bits") << QStringList{};
    QTest::newRow("no VOI, presentation LUT") << QStringList{"-ea", "(2050,0020)",
                                                             "-i",  "(2050,0010)[0].(0028,3002)=256\\0\\8",
                                                             "-i",  "(2050,0010)[0].(0028,3006)=" + reversedTable()};
    QTest::newRow("inverse") << window + QStringList{"-m", "(2050,0020)=INVERSE"};
    for (const char* turn : {"0", "90", "180", "270"})
      for (const char* flip : {"N", "Y"})
        QTest::addRow("turned by %s, flipped %s", turn, flip)
            << window +
                   QStringList{"-i", QString("(0070,0042)=%1").arg(turn), "-i", QString("(0070,0041)=%1").arg(flip)};
    QTest::newRow("VOI LUT") << QStringList{"-i", "(0028,3110)[0].(0028,3010)[0].(0028,3002)=4\\100\\12", "-i",
                                            "(0028,3110)[0].(0028,3010)[0].(0028,3006)=0\\3e8\\7d0\\fff"};
    QTest::newRow("presentation LUT") << window + QStringList{"-ea", "(2050,0020)",
                                                              "-i",  "(2050,0010)[0].(0028,3002)=256\\0\\8",
                                                              "-i",  "(2050,0010)[0].(0028,3006)=" + reversedTable()};
  }
  void showsWhatDcmtkShows() {
    QFETCH(QStringList, elements);
    const auto state = edited(elements);
    QVERIFY(!state.empty());
    looksAsDcmtkShowsIt(image(), state);
  }

  void theModalityOfTheStateCountsAndNotThatOfTheImage_data() {
    QTest::addColumn<QStringList>("elements");
    QTest::addColumn<QString>("unit");
    const QStringList window{"-i", "(0028,3110)[0].(0028,1050)=100", "-i", "(0028,3110)[0].(0028,1051)=900"};
    QTest::newRow("none: stored values") << window << "HU";
    QTest::newRow("none, a table") << QStringList{"-i", "(0028,3110)[0].(0028,3010)[0].(0028,3002)=4\\100\\12", "-i",
                                                  "(0028,3110)[0].(0028,3010)[0].(0028,3006)=0\\3e8\\7d0\\fff"}
                                   << "";
    QTest::newRow("nothing at all") << QStringList{} << "HU";
    QTest::newRow("no VOI") << QStringList{"-i", "(0028,1052)=50", "-i", "(0028,1053)=-2", "-i", "(0028,1054)=US"}
                            << "";
    QTest::newRow("the same") << window + QStringList{"-i", "(0028,1052)=-300", "-i", "(0028,1053)=1",
                                                      "-i", "(0028,1054)=HU"}
                              << "HU";
    QTest::newRow("another") << window +
                                    QStringList{"-i", "(0028,1052)=50", "-i", "(0028,1053)=2", "-i", "(0028,1054)=US"}
                             << "";
    QTest::newRow("a Modality LUT") << window + QStringList{"-i", "(0028,3000)[0].(0028,3002)=4\\100\\16",
                                                            "-i", "(0028,3000)[0].(0028,3004)=US",
                                                            "-i", "(0028,3000)[0].(0028,3006)=0\\c8\\12c\\64"}
                                    << "";
  }
  void theModalityOfTheStateCountsAndNotThatOfTheImage() {
    QFETCH(QStringList, elements);
    QFETCH(QString, unit);
    const auto hounsfield = m_folder->path() / "hounsfield.dcm";
    std::filesystem::copy_file(image(), hounsfield, std::filesystem::copy_options::overwrite_existing);
    QVERIFY(editDicom(
        hounsfield, {{"Modality", "CT"}, {"RescaleSlope", "1"}, {"RescaleIntercept", "-300"}, {"RescaleType", "HU"}}));
    const auto state = edited(elements);
    QVERIFY(!state.empty());
    looksAsDcmtkShowsIt(hounsfield, state);
    const auto presented = present(state, hounsfield);
    QVERIFY(presented.ok());
    QCOMPARE(QString::fromStdString(presented->loaded.volume.modality.unit), unit);
  }

  /// Also where it is a table: what the state says holds for stored values.
  void theModalityTableOfTheImageDoesNotCount_data() {
    QTest::addColumn<QStringList>("elements");
    const QStringList window{"-i", "(0028,3110)[0].(0028,1050)=800", "-i", "(0028,3110)[0].(0028,1051)=900"};
    QTest::newRow("stored values") << window;
    QTest::newRow("stored values, no VOI") << QStringList{};
    QTest::newRow("another rescale") << window + QStringList{"-i", "(0028,1052)=50", "-i", "(0028,1053)=2",
                                                             "-i", "(0028,1054)=US"};
    QTest::newRow("another table") << window + QStringList{"-i", "(0028,3000)[0].(0028,3002)=4\\100\\16",
                                                           "-i", "(0028,3000)[0].(0028,3004)=US",
                                                           "-i", "(0028,3000)[0].(0028,3006)=0\\c8\\12c\\44c"};
    QTest::newRow("another table, no VOI")
        << QStringList{"-i", "(0028,3000)[0].(0028,3002)=4\\100\\12",    "-i", "(0028,3000)[0].(0028,3004)=US",
                       "-i", "(0028,3000)[0].(0028,3006)=0\\c8\\12c\\64"};
  }
  void theModalityTableOfTheImageDoesNotCount() {
    QFETCH(QStringList, elements);
    const auto tabled = m_folder->path() / "tabled.dcm";
    std::filesystem::copy_file(image(), tabled, std::filesystem::copy_options::overwrite_existing);
    QVERIFY(editDicom(tabled, {{"-RescaleSlope", ""}, {"-RescaleIntercept", ""}, {"-RescaleType", ""}}));
    int code = -1;
    const std::string output =
        runProgram({"dcmodify", "-nb", "-i", "(0028,3000)[0].(0028,3002)=3\\0\\16", "-i",
                    "(0028,3000)[0].(0028,3004)=US", "-i", "(0028,3000)[0].(0028,3006)=a\\14\\1e", tabled.string()},
                   &code);
    QVERIFY2(code == 0, output.c_str());
    const auto state = edited(elements);
    QVERIFY(!state.empty());
    looksAsDcmtkShowsIt(tabled, state);
  }

  /// Of images whose rescale differs there is no common scale that a state could count.
  void statesCountStoredValuesWhereTheRescaleChanges() {
    const auto folder = m_folder->path() / "varying";
    std::filesystem::create_directory(folder);
    std::filesystem::copy_file(image(), folder / "1.dcm");
    std::filesystem::copy_file(image(), folder / "2.dcm");
    QVERIFY(editDicom(folder / "1.dcm", {{"InstanceNumber", "1"}, {"RescaleSlope", "3"}, {"RescaleIntercept", "7"}}));
    QVERIFY(editDicom(folder / "2.dcm", {{"InstanceNumber", "2"},
                                         {"SOPInstanceUID", newUid()},
                                         {"ImagePositionPatient", "0\\0\\5"},
                                         {"RescaleSlope", "0.5"}}));
    const auto state = edited({"-i", "(0028,3110)[0].(0028,1050)=-200", "-i", "(0028,3110)[0].(0028,1051)=900"});
    Job job;
    const auto found = Opener().scan({folder}, job);
    QVERIFY(found.ok() && found->studies.size() == 1 && found->studies[0].series.size() == 1);
    const auto loaded = loadSeries(found->studies[0].series[0], job);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->volume.type(), VoxelType::Float32);
    const auto presented = presentSeries(*loaded, state, job);
    QVERIFY2(presented.ok(), presented ? "" : presented.error().message.c_str());
    const Volume& shown = presented->loaded.volume;
    QCOMPARE(shown.geometry().size[2], 2);
    for (const int column : {0, 7, kColumns - 1})
      for (const int slice : {0, 1})
        QCOMPARE(shown.modalityValue(column, 3, slice), 2.0 * (3 * kColumns + column) - 1000);
    QCOMPARE(presented->loaded.display.windows.at(0).center, -200.0);
    std::vector<SeriesRemark> remarks;
    for (const SeriesRemark& remark : presented->loaded.report.remarks)
      if (remark.sentence.starts_with("The rescale changes")) remarks.push_back(remark);
    QCOMPARE(remarks.size(), std::size_t{1});
    QCOMPARE(remarks[0].forbids, (std::vector{Capability::MultiplanarReformat, Capability::VolumeAnalysis}));
    const auto first = loadFile(folder / "1.dcm", job);
    QVERIFY(first.ok() && first->volume.type() != VoxelType::Float32);
    looksAsDcmtkShowsIt(folder / "1.dcm", state);
  }

  /// PS3.3 C.11.6.1.2: of twelve bits, not of the values that happen to be there.
  void withoutAVoiTheBitsThatAreStoredAreTheRange() {
    const auto twelve = m_folder->path() / "twelve.dcm";
    std::filesystem::copy_file(image(), twelve, std::filesystem::copy_options::overwrite_existing);
    QVERIFY(editDicom(twelve, {{"BitsStored", "12"}, {"HighBit", "11"}}));
    looksAsDcmtkShowsIt(twelve, plain());
    const auto presented = present(plain(), twelve);
    QVERIFY(presented.ok());
    QCOMPARE(presented->loaded.display.windows.at(0).width, 4095.0);
  }

  void hidesAndDrawsWhatTheStateSays() {
    const auto state = edited({"-i", "(0018,1600)=RECTANGULAR", "-i", "(0018,1602)=11", "-i", "(0018,1604)=30",
                               "-i", "(0018,1606)=6",           "-i", "(0018,1608)=20", "-i", "(6000,0010)=2",
                               "-i", "(6000,0011)=8",           "-i", "(6000,0040)=G",  "-i", "(6000,0050)=9\\15",
                               "-i", "(6000,0100)=1",           "-i", "(6000,0102)=0",  "-i", "(6000,1001)=ONE",
                               "-i", "(6000,3000)=00ff"});
    const auto presented = present(state);
    QVERIFY(presented.ok());
    const Volume& graphics = presented->loaded.graphics;
    QVERIFY(!graphics.empty());
    for (int row = 0; row < kRows; ++row)
      for (int column = 0; column < kColumns; ++column) {
        const bool hidden = column + 1 < 11 || column + 1 > 30 || row + 1 < 6 || row + 1 > 20;
        const bool drawn = row == 8 && column >= 14 && column < 22;
        QCOMPARE(int(graphics.storedValue(column, row, 0)), (hidden ? kShutterBit : 0) + (drawn ? kOverlayBit : 0));
      }
  }

  void drawsOnTheSliceThatTheNamedFrameBecame() {
    const auto folder = TemporaryFolder::create();
    Geometry geometry;
    geometry.size = {16, 16, 3};
    geometry.spacing = {1, 1, 4};
    geometry.calibration = Calibration::Scanner;
    geometry.inPatient = true;
    Job job;
    const auto single = folder->path() / "single";
    std::filesystem::create_directory(single);
    QVERIFY(writeSeries(indexPhantom(geometry), plantedAttributes("CT"), single, job).ok());
    auto files = filesIn(single);
    std::reverse(files.begin(), files.end());
    const auto enhanced = folder->path() / "enhanced.dcm", state = folder->path() / "state.dcm";
    QVERIFY(writeEnhanced(files, enhanced));
    int code = -1;
    std::string output = runProgram({"dcmpsmk", enhanced.string(), state.string()}, &code);
    if (code != 0) QSKIP(("dcmpsmk: " + output).c_str());
    output = runProgram(
        {"dcmodify", "-nb", "-i", "(0008,1115)[0].(0008,1140)[0].(0008,1160)=1", "-i", "(0018,1600)=RECTANGULAR", "-i",
         "(0018,1602)=5", "-i", "(0018,1604)=9", "-i", "(0018,1606)=5", "-i", "(0018,1608)=9", state.string()},
        &code);
    QVERIFY2(code == 0, output.c_str());
    const auto loaded = loadFile(enhanced, job);
    QVERIFY(loaded.ok());
    const auto presented = presentSeries(*loaded, state, job);
    QVERIFY2(presented.ok(), presented ? "" : presented.error().message.c_str());
    const Volume& graphics = presented->loaded.graphics;
    QVERIFY(!graphics.empty());
    // The first frame lies highest.
    for (int slice = 0; slice < 3; ++slice) QCOMPARE(graphics.storedValue(0, 0, slice) != 0, slice == 2);
  }

  /// The state counts Bq/ml, as the file does; the window and the probe count SUV.
  void windowsOfBqPerMlFollowAnImageInSuv() {
    const auto state = edited({"-i", "(0028,3110)[0].(0028,1050)=5000", "-i", "(0028,3110)[0].(0028,1051)=8000", "-i",
                               "(0028,1052)=0", "-i", "(0028,1053)=50", "-i", "(0028,1054)=US"});
    Job job;
    auto loaded = loadFile(image(), job);
    QVERIFY(loaded.ok());
    loaded->volume.modality = {0.05, 0.0, "SUVbw"};
    const auto presented = presentSeries(*loaded, state, job);
    QVERIFY2(presented.ok(), presented ? "" : presented.error().message.c_str());
    QCOMPARE(presented->loaded.volume.modality.unit, std::string("SUVbw"));
    QCOMPARE(presented->loaded.volume.modality.slope, 0.05);
    QCOMPARE(presented->loaded.display.windows.front().center, 5.0);
    QCOMPARE(presented->loaded.display.windows.front().width, 8.0);
    loaded->volume.modality.unit = "Bq/ml";
    QCOMPARE(presentSeries(*loaded, state, job)->loaded.display.windows.front().center, 5000.0);
  }

  void readsAnnotations() {
    const auto state = edited({"-i", "(0070,0001)[0].(0070,0009)[0].(0070,0005)=PIXEL", "-i",
                               "(0070,0001)[0].(0070,0009)[0].(0070,0022)=1\\2\\3.5\\4", "-i",
                               "(0070,0001)[0].(0070,0009)[0].(0070,0023)=POLYLINE", "-i",
                               "(0070,0001)[0].(0070,0008)[0].(0070,0006)=Nodule", "-i",
                               "(0070,0001)[0].(0070,0008)[0].(0070,0004)=PIXEL", "-i",
                               "(0070,0001)[0].(0070,0008)[0].(0070,0014)=7\\8"});
    const auto read = readPresentationState(state);
    QVERIFY(read.ok());
    QCOMPARE(read->annotations.size(), std::size_t(2));
    QCOMPARE(int(read->annotations[0].shape), int(GraphicShape::Polyline));
    QCOMPARE(read->annotations[0].points.size(), std::size_t(2));
    QCOMPARE(read->annotations[0].points[1][0], 3.5);
    QCOMPARE(read->annotations[1].text, std::string("Nodule"));
    QCOMPARE(read->annotations[1].points[0][1], 8.0);
  }

  void saysThatOnlyAPartWasMeantToBeShown() {
    const auto whole = present(plain());
    QVERIFY(whole.ok());
    QVERIFY(whole->state.notShown.empty());
    const auto part = present(edited({"-m", "(0070,005a)[0].(0070,0052)=5\\5"}));
    QVERIFY(part.ok());
    QCOMPARE(part->state.notShown.size(), std::size_t(1));
    QVERIFY(part->state.notShown.front().find("part of the image") != std::string::npos);
  }

  void refusesImagesThatTheStateDoesNotName() {
    auto folder = TemporaryFolder::create();
    Geometry geometry;
    geometry.size = {kColumns, kRows, 1};
    auto volume = Volume::allocate(geometry, VoxelType::Int16);
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto other = loadFile(folder->path() / "IM0001.dcm", job);
    QVERIFY(other.ok());
    const auto presented = presentSeries(*other, plain(), job);
    QVERIFY(!presented.ok());
    QCOMPARE(int(presented.error().code), int(ErrorCode::Inconsistent));
  }

  void refusesOtherObjects() {
    const auto read = readPresentationState(image());
    QVERIFY(!read.ok());
    QCOMPARE(int(read.error().code), int(ErrorCode::Unsupported));
    QVERIFY(read.error().message.find("PLANTED") == std::string::npos);
  }

 private:
  std::filesystem::path image() const { return m_folder->path() / "IM0001.dcm"; }
  std::filesystem::path plain() const { return m_folder->path() / "plain.pre"; }

  static QString reversedTable() {
    QStringList words;
    for (int i = 0; i < 256; ++i) words << QString::number(255 - i * i / 255, 16);
    return words.join('\\');
  }

  std::filesystem::path edited(const QStringList& arguments) const {
    const auto file = m_folder->path() / "state.pre";
    std::filesystem::copy_file(plain(), file, std::filesystem::copy_options::overwrite_existing);
    std::vector<std::string> command{"dcmodify", "-nb"};
    for (const QString& argument : arguments) command.push_back(argument.toStdString());
    command.push_back(file.string());
    int code = -1;
    const std::string output = runProgram(command, &code);
    if (code != 0) qWarning("%s", output.c_str());
    return code == 0 ? file : std::filesystem::path();
  }

  Result<PresentedSeries> present(const std::filesystem::path& state) const { return present(state, image()); }
  Result<PresentedSeries> present(const std::filesystem::path& state, const std::filesystem::path& file) const {
    Job job;
    const auto loaded = loadFile(file, job);
    if (!loaded) return loaded.error();
    return presentSeries(*loaded, state, job);
  }

  void looksAsDcmtkShowsIt(const std::filesystem::path& file, const std::filesystem::path& state) const {
    const auto pgm = m_folder->path() / "shown.pgm";
    int code = -1;
    const std::string output = runProgram({"dcmp2pgm", "-p", state.string(), file.string(), pgm.string()}, &code);
    QVERIFY2(code == 0, output.c_str());
    const Picture expected = readPgm(pgm);
    const auto shown = rendered(state, file);
    QVERIFY2(shown.ok(), shown ? "" : shown.error().message.c_str());
    QCOMPARE(shown->geometry().size[0], expected.columns);
    QCOMPARE(shown->geometry().size[1], expected.rows);
    int worst = 0;
    for (std::size_t i = 0; i < expected.grey.size(); ++i)
      worst = std::max(worst, std::abs(expected.grey[i] - int(shown->data<std::uint8_t>()[i])));
    QVERIFY2(worst <= 1, std::to_string(worst).c_str());
  }

  Result<Volume> rendered(const std::filesystem::path& state, const std::filesystem::path& file) const {
    const auto presented = present(state, file);
    if (!presented) return presented.error();
    const LoadedSeries& loaded = presented->loaded;
    auto shown = renderSlice(loaded.volume, 0, defaultLook(loaded.volume, loaded.display));
    if (!shown) return shown;
    return turned(*shown, presented->state.quarterTurns, presented->state.flipped);
  }

  std::unique_ptr<TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(PresentationTest)
#include "tst_presentation.moc"
