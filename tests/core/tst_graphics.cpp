#include <QtTest>
#include <functional>

#include "core/base/display.h"
#include "core/base/files.h"
#include "core/imaging/voi.h"
#include "core/open/opener.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace {

constexpr int kSide = 16;

/// One image of 16 x 16 pixels of the value 1000 with the given elements inserted by dcmodify.
std::filesystem::path writeImage(const std::filesystem::path& folder, const std::vector<std::string>& elements) {
  Geometry geometry;
  geometry.size = {kSide, kSide, 1};
  auto volume = Volume::allocate(geometry, VoxelType::UInt16);
  std::fill_n(volume->mutableData<std::uint16_t>(), kSide * kSide, std::uint16_t{1000});
  ObjectAttributes attributes = plantedAttributes("OT");
  attributes.windows = {{1000, 2000, VoiFunction::Linear, ""}};
  Job job;
  if (!writeSeries(*volume, attributes, folder, job)) return {};
  const auto file = folder / "IM0001.dcm";
  std::vector<std::string> command{"dcmodify", "-nb"};
  for (const std::string& element : elements) command.insert(command.end(), {"-i", element});
  command.push_back(file.string());
  int code = -1;
  const std::string output = runProgram(command, &code);
  if (code != 0) qWarning("%s", output.c_str());
  return code == 0 ? file : std::filesystem::path();
}

std::string overlayWords(const std::function<bool(int row, int column)>& set, int rows, int columns) {
  std::string words;
  for (int first = 0; first < rows * columns; first += 16) {
    unsigned word = 0;
    for (int bit = 0; bit < 16 && first + bit < rows * columns; ++bit)
      if (set((first + bit) / columns, (first + bit) % columns)) word |= 1U << bit;
    char text[8];
    std::snprintf(text, sizeof text, "%s%x", words.empty() ? "" : "\\", word);
    words += text;
  }
  return words;
}

std::vector<std::string> overlay(int rows, int columns, const char* origin, const char* type,
                                 const std::function<bool(int row, int column)>& set) {
  return {"(6000,0010)=" + std::to_string(rows),
          "(6000,0011)=" + std::to_string(columns),
          std::string("(6000,0040)=") + type,
          std::string("(6000,0050)=") + origin,
          "(6000,0100)=1",
          "(6000,0102)=0",
          "(6000,3000)=" + overlayWords(set, rows, columns)};
}

}  // namespace

/// Overlay planes and display shutters, drawn beside the pixels and never into them.
class GraphicsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (std::system("command -v dcmodify > /dev/null") != 0) QSKIP("dcmtk is not installed");
  }

  void hasNoneWhereTheFileHasNone() { QVERIFY(load({}).graphics.empty()); }

  void drawsAnOverlayWhereItsOriginPutsIt() {
    // 3 rows of 5 columns, which leaves no row on a byte border, from row 4, column 7.
    const auto loaded = load(overlay(3, 5, "4\\7", "G", [](int row, int column) { return (row + column) % 2 == 0; }));
    expect(loaded, [](int row, int column) -> std::uint8_t {
      const int y = row - 3, x = column - 6;
      return y >= 0 && y < 3 && x >= 0 && x < 5 && (x + y) % 2 == 0 ? kOverlayBit : 0;
    });
    QCOMPARE(loaded.volume.storedValue(6, 3, 0), 1000.0);
    auto shown = renderSlice(loaded.volume, 0, defaultLook(loaded.volume, loaded.display));
    drawGraphics(*shown, loaded.graphics, loaded.display.shutterGrey);
    QCOMPARE(shown->storedValue(6, 3, 0), 255.0);
    QCOMPARE(shown->storedValue(7, 3, 0), 128.0);
  }

  void cutsAnOverlayThatReachesBeyondTheImage() {
    const auto loaded = load(overlay(20, 20, "-1\\-1", "G", [](int, int) { return true; }));
    expect(loaded, [](int, int) { return kOverlayBit; });
  }

  void drawsTheBorderOfARegionOfInterest() {
    const auto loaded = load(overlay(kSide, kSide, "1\\1", "R", [](int row, int column) {
      return row >= 4 && row < 10 && column >= 5 && column < 12;
    }));
    expect(loaded, [](int row, int column) -> std::uint8_t {
      const bool inside = row >= 4 && row < 10 && column >= 5 && column < 12;
      return inside && (row == 4 || row == 9 || column == 5 || column == 11) ? kOverlayBit : 0;
    });
  }

  void readsAnOverlayFromUnusedBitsOfThePixels() {
    auto folder = TemporaryFolder::create();
    Geometry geometry;
    geometry.size = {kSide, kSide, 1};
    auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    for (int i = 0; i < kSide * kSide; ++i)
      volume->mutableData<std::uint16_t>()[i] = static_cast<std::uint16_t>(1000 + (i % 3 == 0 ? 0x4000 : 0));
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto file = folder->path() / "IM0001.dcm";
    int code = -1;
    runProgram({"dcmodify", "-nb", "-m", "(0028,0101)=12", "-m", "(0028,0102)=11", "-i", "(6000,0010)=16", "-i",
                "(6000,0011)=16", "-i", "(6000,0040)=G", "-i", "(6000,0050)=1\\1", "-i", "(6000,0100)=16", "-i",
                "(6000,0102)=14", file.string()},
               &code);
    QCOMPARE(code, 0);
    const auto loaded = loadFile(file, job);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->volume.storedValue(0, 0, 0), 1000.0);
    expect(*loaded,
           [](int row, int column) -> std::uint8_t { return (row * kSide + column) % 3 == 0 ? kOverlayBit : 0; });
  }

  void saysThatADamagedOverlayIsNotDrawn() {
    const auto loaded = load({"(6000,0010)=16", "(6000,0011)=16", "(6000,0040)=G", "(6000,0050)=1\\1", "(6000,0100)=1",
                              "(6000,0102)=0", "(6000,3000)=ffff\\ffff"});
    expect(loaded, [](int, int) -> std::uint8_t { return 0; });
    const auto& remarks = loaded.report.remarks;
    QVERIFY(std::any_of(remarks.begin(), remarks.end(), [](const SeriesRemark& remark) {
      return remark.sentence.find("overlay") != std::string::npos;
    }));
  }

  void hidesWhatLiesOutsideOfTheShutter_data() {
    QTest::addColumn<QStringList>("elements");
    QTest::addColumn<int>("shape");
    QTest::newRow("rectangle") << QStringList{"(0018,1600)=RECTANGULAR", "(0018,1602)=3", "(0018,1604)=12",
                                              "(0018,1606)=5", "(0018,1608)=10"}
                               << 0;
    QTest::newRow("circle") << QStringList{"(0018,1600)=CIRCULAR", "(0018,1610)=8\\9", "(0018,1612)=5"} << 1;
    QTest::newRow("polygon") << QStringList{"(0018,1600)=POLYGONAL", "(0018,1620)=2\\2\\2\\14\\14\\2"} << 2;
    QTest::newRow("both") << QStringList{"(0018,1600)=RECTANGULAR\\CIRCULAR",
                                         "(0018,1602)=3",
                                         "(0018,1604)=12",
                                         "(0018,1606)=5",
                                         "(0018,1608)=10",
                                         "(0018,1610)=8\\9",
                                         "(0018,1612)=5"}
                          << 3;
  }
  void hidesWhatLiesOutsideOfTheShutter() {
    QFETCH(QStringList, elements);
    QFETCH(int, shape);
    std::vector<std::string> list;
    for (const QString& element : elements) list.push_back(element.toStdString());
    list.push_back("(0018,1622)=25700");
    const auto loaded = load(list);
    expect(loaded, [shape](int row, int column) -> std::uint8_t {
      const bool inBox = column + 1 >= 3 && column + 1 <= 12 && row + 1 >= 5 && row + 1 <= 10;
      const bool inCircle = (row - 7) * (row - 7) + (column - 8) * (column - 8) <= 25;
      // The triangle (2,2) (2,14) (14,2): rows and columns above 2, below the line between its far corners.
      const bool inTriangle = row + 1 >= 2 && column + 1 >= 2 && row + column + 2 < 16;
      const bool shown[] = {inBox, inCircle, inTriangle, inBox && inCircle};
      return shown[shape] ? 0 : kShutterBit;
    });
    QCOMPARE(int(loaded.display.shutterGrey), 100);
  }

  void leavesPaddingOutOfTheAutomaticWindow() {
    auto folder = TemporaryFolder::create();
    Geometry geometry;
    geometry.size = {kSide, kSide, 1};
    auto volume = Volume::allocate(geometry, VoxelType::Int16);
    for (int i = 0; i < kSide * kSide; ++i)
      volume->mutableData<std::int16_t>()[i] = static_cast<std::int16_t>(i < 100 ? -2000 : i);
    Job job;
    QVERIFY(writeSeries(*volume, plantedAttributes("OT"), folder->path(), job).ok());
    const auto file = folder->path() / "IM0001.dcm";
    int code = -1;
    runProgram({"dcmodify", "-nb", "-i", "(0028,0120)=-2000", file.string()}, &code);
    QCOMPARE(code, 0);
    const auto loaded = loadFile(file, job);
    QVERIFY(loaded.ok());
    QVERIFY(loaded->display.padding.has_value());
    QCOMPARE(loaded->display.padding->first, -2000.0);
    const VoiWindow window = defaultWindow(loaded->volume, loaded->display);
    QVERIFY(window.center - window.width / 2 >= 100.0);
  }

 private:
  LoadedSeries load(const std::vector<std::string>& elements) {
    auto folder = TemporaryFolder::create();
    const auto file = writeImage(folder->path(), elements);
    Job job;
    auto loaded = loadFile(file, job);
    if (!loaded) {
      qWarning("%s", loaded.error().message.c_str());
      return {};
    }
    return std::move(*loaded);
  }

  void expect(const LoadedSeries& loaded, const std::function<std::uint8_t(int row, int column)>& bits) {
    QVERIFY(!loaded.graphics.empty());
    for (int row = 0; row < kSide; ++row)
      for (int column = 0; column < kSide; ++column)
        QVERIFY2(loaded.graphics.storedValue(column, row, 0) == bits(row, column),
                 qPrintable(QString("row %1, column %2: %3")
                                .arg(row)
                                .arg(column)
                                .arg(loaded.graphics.storedValue(column, row, 0))));
  }
};

QTEST_APPLESS_MAIN(GraphicsTest)
#include "tst_graphics.moc"
