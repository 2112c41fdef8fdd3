#include <QImage>
#include <QProcess>
#include <QtTest>

#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/imaging/image_io.h"
#include "core/imaging/image_note.h"
#include "tests/core/imaging_phantom.h"

using namespace pellucid;
namespace fs = std::filesystem;

namespace {

bool sameVoxels(const Volume& a, const Volume& b) {
  return a.type() == b.type() && a.channels() == b.channels() && a.geometry().size == b.geometry().size &&
         std::memcmp(a.bytes(), b.bytes(), a.byteCount()) == 0;
}

/// All 24 right-handed ways to lay three axes along LPS.
std::vector<Matrix3> axisOrders() {
  std::vector<Matrix3> all;
  for (int x = 0; x < 3; ++x)
    for (int y = 0; y < 3; ++y)
      for (int signs = 0; signs < 4 && x != y; ++signs) {
        Vector3 a{};
        Vector3 b{};
        a[x] = signs & 1 ? -1 : 1;
        b[y] = signs & 2 ? -1 : 1;
        const Vector3 c = cross(a, b);
        all.push_back({{{a[0], b[0], c[0]}, {a[1], b[1], c[1]}, {a[2], b[2], c[2]}}});
      }
  return all;
}

Volume testVolume(const Matrix3& direction, VoxelType type) {
  Geometry geometry = phantom::gridOf({5, 4, 3}, {0.75, 1.5, 3.0});
  geometry.direction = direction;
  geometry.origin = {-10.5, 20.25, 30.0};
  return phantom::make(geometry, type, [](int i, int j, int k) { return i + 10 * j + 50 * k; });
}

void writeBytes(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Debian's Python first: another one in the path has no Debian packages.
QString pythonWithNibabel() {
  for (const char* program : {"/usr/bin/python3", "python3"}) {
    QProcess python;
    python.start(program, {"-c", "import nibabel"});
    if (python.waitForFinished() && python.exitCode() == 0) return program;
  }
  return {};
}

std::string bytesOf(const fs::path& file) {
  return readTextFile(file, 1 << 24).value();
}

}  // namespace

class TestImageIo : public QObject {
  Q_OBJECT
  TemporaryFolder m_folder = std::move(TemporaryFolder::create()).value();
  fs::path path(const std::string& name) const { return m_folder.path() / name; }

 private Q_SLOTS:
  void keepsGreyPicturesAsTheyAre_data() {
    QTest::addColumn<int>("type");
    QTest::newRow("8 bit") << static_cast<int>(VoxelType::UInt8);
    QTest::newRow("16 bit") << static_cast<int>(VoxelType::UInt16);
  }
  void keepsGreyPicturesAsTheyAre() {
    QFETCH(int, type);
    const Volume image = phantom::make(phantom::gridOf({37, 23, 1}), static_cast<VoxelType>(type),
                                       [](int i, int j, int) { return i * 5 + j; });
    QVERIFY(writeImageFile(image, path("grey.png")).ok());
    const auto back = readImageFile(path("grey.png"));
    QVERIFY(back.ok());
    QVERIFY(sameVoxels(image, *back));
    QVERIFY(back->geometry().calibration == Calibration::None);
    QVERIFY(!back->geometry().inPatient);
  }
  void keepsColourAndTurnsEqualChannelsIntoGrey() {
    Volume colour = std::move(Volume::allocate(phantom::gridOf({4, 4, 1}), VoxelType::UInt8, 3)).value();
    for (int i = 0; i < 48; ++i) colour.mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(5 * i);
    QVERIFY(writeImageFile(colour, path("colour.png")).ok());
    const auto back = readImageFile(path("colour.png"));
    QVERIFY(back.ok());
    QVERIFY(sameVoxels(colour, *back));
    for (int i = 0; i < 48; ++i) colour.mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(i / 3);
    QVERIFY(writeImageFile(colour, path("grey-in-colour.png")).ok());
    const auto grey = readImageFile(path("grey-in-colour.png"));
    QVERIFY(grey.ok());
    QCOMPARE(grey->channels(), 1);
    QCOMPARE(grey->storedValue(3, 3, 0), 15.0);
  }
  void encodesPngBytesThatDecodeAgain() {
    const Volume image =
        phantom::make(phantom::gridOf({8, 8, 1}), VoxelType::UInt8, [](int i, int j, int) { return i * j; });
    const auto bytes = encodePng(image);
    QVERIFY(bytes.ok());
    writeBytes(path("encoded.png"), *bytes);
    QVERIFY(sameVoxels(image, *readImageFile(path("encoded.png"))));
    QCOMPARE(encodePng(phantom::ramp(phantom::gridOf({8, 8, 1}))).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(encodePng(phantom::checkerboard({8, 8, 2}, VoxelType::UInt8)).error().code, ErrorCode::InvalidArgument);
  }
  void volumesComeBackWithGeometryAndType_data() {
    QTest::addColumn<QString>("extension");
    for (const char* extension : {".nii", ".nii.gz", ".nrrd"}) QTest::newRow(extension) << extension;
  }
  void volumesComeBackWithGeometryAndType() {
    QFETCH(QString, extension);
    const fs::path file = path("volume" + extension.toStdString());
    for (const VoxelType type : {VoxelType::UInt8, VoxelType::Int8, VoxelType::UInt16, VoxelType::Int16,
                                 VoxelType::UInt32, VoxelType::Int32, VoxelType::Float32})
      for (const Matrix3& direction : axisOrders()) {
        // All orders in one type, one order in all types.
        if (type != VoxelType::Int16 && direction != axisOrders().front()) continue;
        const Volume volume = testVolume(direction, type);
        const auto written = writeImageFile(volume, file);
        QVERIFY2(written.ok(), written.ok() ? "" : written.error().message.c_str());
        const auto back = readImageFile(file);
        QVERIFY2(back.ok(), back.ok() ? "" : back.error().message.c_str());
        QVERIFY(sameVoxels(volume, *back));
        QVERIFY(back->geometry().matches(volume.geometry(), 1e-4));
        QVERIFY(back->geometry().inPatient);
        QVERIFY(back->geometry().calibration == Calibration::File);
      }
    const Volume oblique = phantom::ramp(phantom::obliqueGrid({9, 8, 7}, {0.7, 0.9, 2.5}));
    QVERIFY(writeImageFile(oblique, file).ok());
    QVERIFY(readImageFile(file)->geometry().matches(oblique.geometry(), 1e-3));
  }
  void writesModalityValuesAsIntegersWhereTheyAre() {
    Volume ct = phantom::make(phantom::gridOf({4, 4, 4}), VoxelType::UInt16, [](int i, int, int) { return 1000 * i; });
    ct.modality = {1.0, -1024.0, "HU"};
    QVERIFY(writeImageFile(ct, path("ct.nii.gz")).ok());
    const auto back = readImageFile(path("ct.nii.gz"));
    QVERIFY(back->type() == VoxelType::Int16);
    QCOMPARE(back->modalityValue(0, 0, 0), -1024.0);
    QCOMPARE(back->modalityValue(3, 0, 0), 1976.0);
    ct.modality.slope = 0.5;
    QVERIFY(writeImageFile(ct, path("half.nrrd")).ok());
    QCOMPARE(readImageFile(path("half.nrrd"))->modalityValue(3, 0, 0), 476.0);
  }
  void aNoteTravelsInTheFileAndChangesNoVoxel() {
    const ImageNote note{"Not for primary diagnosis", "AI model: outline 1.2", "Für Prüfer, " + std::string(90, 'x')};
    const Volume volume = testVolume({{{0, 1, 0}, {1, 0, 0}, {0, 0, -1}}}, VoxelType::UInt8);
    for (const char* name : {"noted.nii.gz", "noted.nii"}) {
      QVERIFY(writeNotedImageFile(volume, path(name), note).ok());
      const auto back = readImageFile(path(name));
      QVERIFY(back.ok() && sameVoxels(volume, *back));
      QVERIFY(back->geometry().matches(volume.geometry(), 1e-4));
    }
    const std::string bytes = bytesOf(path("noted.nii"));
    QCOMPARE(bytes.substr(148, 48), std::string("Not for primary diagnosis. AI model: outline 1.2"));
    QVERIFY(bytes.find(note.description) != std::string::npos);
    QVERIFY(writeNotedImageFile(volume.slice(0), path("noted.png"), note).ok());
    QVERIFY(sameVoxels(volume.slice(0), *readImageFile(path("noted.png"))));
    const QImage picture(QString::fromStdString(path("noted.png").string()));
    QCOMPARE(picture.text("Warning"), QString("Not for primary diagnosis"));
    QCOMPARE(picture.text("Source"), QString("AI model: outline 1.2"));
    QCOMPARE(picture.text("Description").toStdString(), note.description);
    QCOMPARE(writeNotedImageFile(volume, path("noted.nrrd"), note).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!writeNotedImageFile(volume, path("absent/noted.nii.gz"), note).ok());
  }
  /// `descrip` holds 79 bytes: none of them may be half of a character.
  void aNoteIsCutBetweenCharacters() {
    const Volume volume = testVolume({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, VoxelType::UInt8);
    for (const char* before : {"", "x"}) {
      std::string source = before;
      for (int i = 0; i < 50; ++i) source += "ü";
      QVERIFY(writeNotedImageFile(volume, path("cut.nii"), {"Warning", source, "Description"}).ok());
      const std::string brief = bytesOf(path("cut.nii")).substr(148, 80).c_str();
      QVERIFY2(brief.size() >= 78 && isUtf8(brief), brief.c_str());
    }
  }
  void aNoteIsReadByNibabel() {
    const QString program = pythonWithNibabel();
    if (program.isEmpty()) QSKIP("python3-nibabel is not installed.");
    const Volume volume = testVolume({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, VoxelType::UInt8);
    QVERIFY(writeNotedImageFile(volume, path("note.nii.gz"), {"Warning", "Source", "Description"}).ok());
    QProcess python;
    python.start(program, {"-c",
                           "import sys, nibabel, numpy; i = nibabel.load(sys.argv[1]); print(i.header.extensions, "
                           "int(numpy.asarray(i.dataobj).sum()))",
                           QString::fromStdString(path("note.nii.gz").string())});
    QVERIFY(python.waitForFinished());
    const QByteArray said = python.readAllStandardOutput();
    std::int64_t sum = 0;
    for (std::int64_t i = 0; i < volume.geometry().voxelCount(); ++i) sum += volume.data<std::uint8_t>()[i];
    QVERIFY2(said.contains("Warning. Source. Description") && said.contains(QByteArray::number(sum)), said);
  }
  void keepsIntegersOfScaledNifti() {
    const Volume volume = testVolume({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, VoxelType::Int16);
    QVERIFY(writeImageFile(volume, path("scaled.nii")).ok());
    std::string bytes = bytesOf(path("scaled.nii"));
    const float scaling[2] = {0.25F, -7.0F};
    std::memcpy(bytes.data() + 112, scaling, sizeof scaling);  // scl_slope, scl_inter
    writeBytes(path("scaled.nii"), bytes);
    const auto back = readImageFile(path("scaled.nii"));
    QVERIFY(back.ok());
    QVERIFY(sameVoxels(volume, *back));
    QCOMPARE(back->modality.slope, 0.25);
    QCOMPARE(back->modality.intercept, -7.0);
  }
  void agreesWithNibabelInAllAxisOrders() {
    const QString program = pythonWithNibabel();
    if (program.isEmpty()) QSKIP("python3-nibabel is not installed.");
    QProcess python;
    Json expected = Json::array();
    const auto orders = axisOrders();
    QCOMPARE(orders.size(), std::size_t(24));
    for (std::size_t i = 0; i < orders.size(); ++i) {
      const Volume volume = testVolume(orders[i], VoxelType::Int16);
      const std::string name = path("order" + std::to_string(i)).string();
      QVERIFY(writeImageFile(volume, name + ".nii.gz").ok());
      expected.push_back({{"name", name}, {"world", volume.geometry().indexToWorld({4, 2, 1})}});
    }
    writeBytes(path("expected.json"), expected.dump());
    const char* script = R"(
import json, sys
import nibabel, numpy
for entry in json.load(open(sys.argv[1])):
    image = nibabel.load(entry["name"] + ".nii.gz")
    world = image.affine @ [4, 2, 1, 1]
    lps = [-world[0], -world[1], world[2]]
    assert numpy.allclose(lps, entry["world"], atol=1e-3), (lps, entry)
    assert image.get_fdata()[4, 2, 1] == 74
    again = nibabel.Nifti1Image(numpy.asanyarray(image.dataobj), image.affine)
    again.set_qform(None, code=0)
    nibabel.save(again, entry["name"] + "-sform.nii")
    again.set_qform(image.affine, code=1)
    again.set_sform(None, code=0)
    nibabel.save(again, entry["name"] + "-qform.nii")
)";
    python.start(program, {"-c", script, QString::fromStdString(path("expected.json").string())});
    QVERIFY(python.waitForFinished(60000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    for (std::size_t i = 0; i < orders.size(); ++i)
      for (const char* kind : {"-sform.nii", "-qform.nii"}) {
        const auto back = readImageFile(path("order" + std::to_string(i) + kind));
        QVERIFY(back.ok());
        const Volume volume = testVolume(orders[i], VoxelType::Int16);
        QVERIFY(sameVoxels(volume, *back));
        QVERIFY(back->geometry().matches(volume.geometry(), 1e-3));
      }
  }
  void inventsNoPlaceWhereTheFileHasNone() {
    QVERIFY(writeImageFile(testVolume({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, VoxelType::UInt8), path("place.nii")).ok());
    std::string bytes = bytesOf(path("place.nii"));
    std::memset(bytes.data() + 252, 0, 4);  // qform_code, sform_code
    writeBytes(path("place.nii"), bytes);
    const auto back = readImageFile(path("place.nii"));
    QVERIFY(back.ok());
    QVERIFY(!back->geometry().inPatient);
    QCOMPARE(back->geometry().spacing[2], 3.0);
  }
  void statesNoPlaceWhereNoneIsKnown() {
    Geometry picture = phantom::gridOf({6, 5, 4}, {2, 2, 2});
    picture.inPatient = false;
    const Volume volume = phantom::checkerboard({6, 5, 4}, VoxelType::UInt8).withGeometry(picture);
    for (const char* name : {"picture.nii", "picture.nii.gz", "picture.nrrd"}) {
      QVERIFY(writeImageFile(volume, path(name)).ok());
      const auto back = readImageFile(path(name));
      QVERIFY2(back.ok(), name);
      QVERIFY(sameVoxels(volume, *back));
      QVERIFY2(!back->geometry().inPatient, name);
      QVERIFY(back->geometry().spacing == picture.spacing);
    }
    QCOMPARE(bytesOf(path("picture.nii")).size(), std::size_t(352 + 120));
  }
  void keepsValuesThatAreNoNumbers() {
    const Volume volume = phantom::make(phantom::gridOf({3, 3, 3}), VoxelType::Float32, [](int i, int j, int) {
      return i == 0 ? std::nan("") : i == 1 ? INFINITY : 5.0 + j;
    });
    for (const char* name : {"nan.nrrd", "nan.nii", "nan.nii.gz"}) {
      QVERIFY(writeImageFile(volume, path(name)).ok());
      const auto read = readImageFile(path(name));
      QVERIFY(std::isnan(read->storedValue(0, 0, 0)));
      QVERIFY(std::isinf(read->storedValue(1, 2, 0)));
      QCOMPARE(read->storedValue(2, 2, 0), 7.0);
      QCOMPARE(gridOfFile(path(name))->size, read->geometry().size);
      QVERIFY(gridOfFile(path(name))->matches(read->geometry(), 1e-9));
    }
  }
  // ITK 5.2 writes beyond a buffer when it complains about a long line.
  void refusesNrrdFieldsOfAbsurdLength() {
    QFile file(QString::fromStdString(path("long.nrrd").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray head = "NRRD0004\n# " + QByteArray(5000, 'c') + "\nnote:=" + QByteArray(5000, 'k') +
                            "\ntype: uchar\ndimension: 2\nsizes: 2 2\n";
    file.write(head + "encoding: " + QByteArray(3000, 'x') + "\n\nABCD");
    file.close();
    const auto image = readImageFile(path("long.nrrd"));
    QVERIFY(!image.ok());
    QCOMPARE(image.error().code, ErrorCode::Malformed);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head + "encoding: raw\n\nABCD");
    file.close();
    const auto honest = readImageFile(path("long.nrrd"));
    QVERIFY2(honest.ok(), honest ? "" : honest.error().message.c_str());
    QCOMPARE(honest->storedValue(1, 1, 0), 68.0);
  }

  void nrrdNamesNoOtherFile_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("data file") << QByteArray("data file: ./secret.raw");
    QTest::newRow("datafile") << QByteArray("datafile: secret.raw");
    QTest::newRow("capitals") << QByteArray("Data File: secret.raw");
  }
  void nrrdNamesNoOtherFile() {
    QFETCH(QByteArray, field);
    QFile secret(QString::fromStdString(path("secret.raw").string()));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("SECR");
    secret.close();
    QFile file(QString::fromStdString(path("detached.nrrd").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NRRD0004\ntype: uchar\ndimension: 2\nsizes: 2 2\nencoding: raw\n" + field + "\n\n");
    file.close();
    const auto image = readImageFile(path("detached.nrrd"));
    QVERIFY(!image.ok());
    QCOMPARE(image.error().code, ErrorCode::Unsupported);
  }

  void refusesDamagedFiles_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"cut.png", "cut.nii", "cut.nii.gz", "cut.nrrd"}) QTest::newRow(name) << name;
  }
  void refusesDamagedFiles() {
    QFETCH(QString, name);
    const fs::path file = path(name.toStdString());
    const auto image = name.endsWith("png")
                           ? phantom::checkerboard({200, 200, 1}, VoxelType::UInt8)
                           : phantom::make(phantom::gridOf({40, 40, 40}), VoxelType::Int16, [](int i, int j, int k) {
                               return (i * 7919 + j * 104729 + k * 1299709) % 30000;
                             });
    QVERIFY(writeImageFile(image, file).ok());
    const std::string whole = bytesOf(file);
    for (const double share : {0.02, 0.3, 0.9, 0.995}) {
      writeBytes(file, whole.substr(0, static_cast<std::size_t>(whole.size() * share)));
      const auto read = readImageFile(file);
      QVERIFY2(!read.ok(), std::to_string(share).c_str());
      QVERIFY(!read.error().message.empty());
      QVERIFY(read.error().message.find("cut") == std::string::npos ||
              read.error().message.find("cut off") != std::string::npos);
    }
  }
  void survivesFlippedBytes_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"flip.png", "flip.nii", "flip.nrrd"}) QTest::newRow(name) << name;
  }
  void survivesFlippedBytes() {
    QFETCH(QString, name);
    const fs::path file = path(name.toStdString());
    QVERIFY(writeImageFile(phantom::checkerboard({24, 20, 1}, VoxelType::UInt8), file).ok());
    const std::string whole = bytesOf(file);
    std::mt19937 random(7);
    int readable = 0;
    for (int i = 0; i < 300; ++i) {
      std::string bytes = whole;
      const std::size_t header = std::min<std::size_t>(bytes.size(), 360);
      for (int k = 0; k < 3; ++k) bytes[random() % header] = static_cast<char>(random());
      writeBytes(file, bytes);
      const auto read = readImageFile(file);
      if (read.ok()) ++readable;
      QVERIFY(read.ok() ? read->byteCount() < (std::size_t(1) << 28) : !read.error().message.empty());
    }
    QVERIFY(readable < 300);
  }
  void refusesHugeClaimsBeforeDecoding() {
    QVERIFY(writeImageFile(phantom::checkerboard({16, 16, 1}, VoxelType::UInt8), path("huge.png")).ok());
    std::string bytes = bytesOf(path("huge.png"));
    bytes.replace(16, 8, std::string("\x00\x00\xF0\x00\x00\x00\xF0\x00", 8));  // 61440 x 61440
    writeBytes(path("huge.png"), bytes);
    QCOMPARE(readImageFile(path("huge.png")).error().code, ErrorCode::OutOfMemory);
    QVERIFY(writeImageFile(phantom::checkerboard({16, 16, 4}, VoxelType::UInt8), path("huge.nii")).ok());
    bytes = bytesOf(path("huge.nii"));
    const std::int16_t dimensions[4] = {3, 30000, 30000, 30000};
    std::memcpy(bytes.data() + 40, dimensions, sizeof dimensions);
    writeBytes(path("huge.nii"), bytes);
    QCOMPARE(readImageFile(path("huge.nii")).error().code, ErrorCode::Malformed);
  }
  void saysWhatItDoesNotRead() {
    QCOMPARE(readImageFile(path("absent.png")).error().code, ErrorCode::NotFound);
    writeBytes(path("text.png"), "This is not an image.");
    QCOMPARE(readImageFile(path("text.png")).error().code, ErrorCode::Unsupported);
    writeBytes(path("empty.nii"), "");
    QVERIFY(!readImageFile(path("empty.nii")).ok());
    const Volume image = phantom::checkerboard({16, 16, 1}, VoxelType::UInt8);
    QCOMPARE(writeImageFile(image, path("image.bmp")).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(writeImageFile(phantom::checkerboard({8, 8, 3}, VoxelType::UInt8), path("stack.png")).error().code,
             ErrorCode::InvalidArgument);
  }
  void leavesNothingBehindWhenItCannotWrite() {
    const Volume image = phantom::checkerboard({16, 16, 4}, VoxelType::UInt8);
    for (const char* name : {"nowhere/a.nii.gz", "nowhere/a.nrrd", "nowhere/a.png"})
      QCOMPARE(writeImageFile(image.slice(0), path(name)).error().code, ErrorCode::OutOfDisk);
    QVERIFY(writeImageFile(image, path("target.nii.gz")).ok());
    QVERIFY(writeImageFile(image, path("target.nii.gz")).ok());
    for (const auto& entry : fs::directory_iterator(m_folder.path()))
      QVERIFY2(entry.path().filename().string().find("target.nii.gz.") == std::string::npos,
               entry.path().filename().c_str());
  }
  void saysThatTheDiskIsFull_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"full.nii", "full.nii.gz", "full.nrrd", "full.png"}) QTest::newRow(name) << name;
  }
  void saysThatTheDiskIsFull() {
    if (!fs::exists("/dev/full")) QSKIP("There is no full device here.");
    QFETCH(QString, name);
    const fs::path link = path(name.toStdString());
    fs::create_symlink("/dev/full", link);
    const auto written = writeImageFile(phantom::checkerboard({16, 16, 1}, VoxelType::UInt8), link);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::OutOfDisk);
    QVERIFY(written.error().message.find("no room left on the disk") != std::string::npos);
    QVERIFY(fs::is_symlink(link));
  }
};

QTEST_APPLESS_MAIN(TestImageIo)
#include "tst_image_io.moc"
