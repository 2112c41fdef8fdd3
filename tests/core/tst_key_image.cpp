#include <QtTest>

#include "core/imaging/colour_map.h"
#include "core/report/key_image.h"
#include "tests/core/report_fixture.h"

using namespace pellucid;
using namespace pellucid::testing;

namespace {

struct Rgb {
  int r, g, b;
};

Rgb pixel(const Volume& picture, int x, int y) {
  return {static_cast<int>(picture.storedValue(x, y, 0, 0)), static_cast<int>(picture.storedValue(x, y, 0, 1)),
          static_cast<int>(picture.storedValue(x, y, 0, 2))};
}

KeyImageRequest requestFor(const Volume& volume) {
  KeyImageRequest request;
  request.volume = &volume;
  request.look.window = {1600.0, 3200.0, VoiFunction::Linear, ""};
  return request;
}

/// 40 columns, 20 rows, 3 slices; one bright voxel block at columns 30..39 of slice 1.
Volume marked(const Geometry& geometry) {
  Volume volume = *Volume::allocate(geometry, VoxelType::UInt8);
  for (int row = 0; row < geometry.size[1]; ++row)
    for (int column = 30; column < geometry.size[0]; ++column)
      volume.mutableData<std::uint8_t>()[(geometry.size[1] + row) * geometry.size[0] + column] = 255;
  return volume;
}

}  // namespace

class TestKeyImage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void makesPixelsSquare() {
    Geometry geometry;
    geometry.size = {100, 50, 1};
    geometry.spacing = {0.5, 2.0, 1.0};  // 50 by 100 mm
    const Volume volume = *Volume::allocate(geometry, VoxelType::UInt16);
    KeyImageRequest request = requestFor(volume);
    request.largestSide = 400;
    const auto picture = renderKeyImage(request);
    QVERIFY(picture.ok());
    QCOMPARE(picture->geometry().size[0], 200);
    QCOMPARE(picture->geometry().size[1], 400);
    QCOMPARE(picture->channels(), 3);
  }
  void staysWithinTheLargestSize() {
    const Volume volume = chestLikeVolume();
    KeyImageRequest request = requestFor(volume);
    request.largestSide = 100000;
    const LoadedSeries loaded = loadedChest();
    const Analysis analysis = pneumoniaAnalysis(loaded);
    request.saliency = &analysis.saliency[0].values;
    const auto picture = renderKeyImage(request);
    QVERIFY(picture.ok());
    QCOMPARE(picture->geometry().size[0], 1200);
  }
  void outlinesSegmentsInTheirColourAndKeepsTheInsideReadable() {
    const LoadedSeries loaded = loadedChest();
    const Analysis analysis = lungsAnalysis(loaded);
    KeyImageRequest request = requestFor(loaded.volume);
    request.largestSide = 480;
    const Volume plain = *renderKeyImage(request);
    request.segmentation = &*analysis.segmentation;
    const Volume drawn = *renderKeyImage(request);
    int pure = 0, changed = 0;
    for (int y = 0; y < drawn.geometry().size[1]; ++y)
      for (int x = 0; x < drawn.geometry().size[0]; ++x) {
        const Rgb a = pixel(drawn, x, y), b = pixel(plain, x, y);
        const bool inside = analysis.segmentation->voxels.storedValue(x, y, 0) > 0;
        pure += a.r == 0x56 && a.g == 0xB4 && a.b == 0xE9;
        changed += a.r != b.r || a.g != b.g || a.b != b.b;
        if (!inside) QVERIFY(a.r == b.r && a.g == b.g && a.b == b.b);
      }
    QVERIFY(pure > 500 && pure < 4000);
    QVERIFY(changed > 4 * pure);
  }
  void coloursSaliencyWhereItIsHighAndDrawsTheBar() {
    const LoadedSeries loaded = loadedChest();
    const Analysis analysis = pneumoniaAnalysis(loaded);
    KeyImageRequest request = requestFor(loaded.volume);
    request.largestSide = 480;
    const Volume plain = *renderKeyImage(request);
    request.saliency = &analysis.saliency[0].values;
    const Volume drawn = *renderKeyImage(request);
    QCOMPARE(drawn.geometry().size[0], plain.geometry().size[0] + kColourBarPixels);
    const Rgb peak = pixel(drawn, static_cast<int>(0.31 * 480), static_cast<int>(0.62 * 420));
    QVERIFY(peak.r != peak.b);
    const Rgb far = pixel(drawn, 470, 5), same = pixel(plain, 470, 5);
    QVERIFY(std::abs(far.r - same.r) <= 1 && std::abs(far.b - same.b) <= 1);
    const std::uint32_t top = colourMap("inferno")[255];
    const Rgb bar = pixel(drawn, 480 + kColourBarPixels / 2, 22 + 1);
    QVERIFY(std::abs(bar.r - static_cast<int>(top >> 16)) < 8 &&
            std::abs(bar.g - static_cast<int>(top >> 8 & 255)) < 8);
  }
  void turnsResearchFilesAsRadiologistsLook() {
    Geometry geometry;
    geometry.size = {40, 20, 3};
    geometry.calibration = Calibration::File;
    geometry.inPatient = true;
    geometry.direction = {{{-1, 0, 0}, {0, -1, 0}, {0, 0, 1}}};  // As NIfTI stores: columns to R, rows to A.
    const Volume volume = marked(geometry);
    KeyImageRequest request = requestFor(volume);
    request.look.window = {127.5, 255.0, VoiFunction::LinearExact, ""};
    request.slice = 1;
    request.largestSide = 400;
    const Volume picture = *renderKeyImage(request);
    QVERIFY(pixel(picture, 20, 100).r > 250);  // The patient's right side on the left.
    QVERIFY(pixel(picture, 380, 100).r < 5);
    const ImageLetters letters = keyImageLetters(geometry, "");
    QCOMPARE(letters.left, std::string("R"));
    QCOMPARE(letters.right, std::string("L"));
    QCOMPARE(letters.top, std::string("A"));
    geometry.calibration = Calibration::Scanner;
    const Volume asStored = marked(geometry);
    request.volume = &asStored;
    QVERIFY(pixel(*renderKeyImage(request), 380, 100).r > 250);
    QCOMPARE(keyImageLetters(geometry, "").left, std::string("L"));
  }
  void turnsPlanesThatAreStoredSideways() {
    Geometry geometry;
    geometry.size = {40, 20, 3};
    geometry.calibration = Calibration::File;
    geometry.inPatient = true;
    geometry.direction = {{{0, 0, 1}, {0, 1, 0}, {1, 0, 0}}};  // Columns to H, rows to P, slices to L: sagittal.
    const Volume volume = marked(geometry);
    KeyImageRequest request = requestFor(volume);
    request.look.window = {127.5, 255.0, VoiFunction::LinearExact, ""};
    request.slice = 1;
    request.largestSide = 400;
    const Volume picture = *renderKeyImage(request);
    QCOMPARE(picture.geometry().size[0], 200);
    QCOMPARE(picture.geometry().size[1], 400);
    QVERIFY(pixel(picture, 100, 10).r > 250);  // The bright end is at the head.
    QVERIFY(pixel(picture, 100, 390).r < 5);
    QCOMPARE(keyImageLetters(geometry, "").top, std::string("H"));
    QCOMPARE(keyImageLetters(geometry, "").right, std::string("P"));
  }
  void refusesOverlaysOfAnotherSize() {
    const LoadedSeries loaded = loadedChest();
    const Analysis analysis = lungsAnalysis(loaded);
    const Volume other = chestLikeVolume(30, 30);
    KeyImageRequest request = requestFor(other);
    request.segmentation = &*analysis.segmentation;
    QCOMPARE(renderKeyImage(request).error().code, ErrorCode::Inconsistent);
    request.segmentation = nullptr;
    request.slice = 1;
    QCOMPARE(renderKeyImage(request).error().code, ErrorCode::InvalidArgument);
  }
  void leavesLettersBlankWhenTheSideIsNotKnown() {
    const Geometry geometry;
    QVERIFY(keyImageLetters(geometry, "").left.empty());
    QVERIFY(keyImageLetters(geometry, "X\\F").left.empty());
    QCOMPARE(keyImageLetters(geometry, "X\\F").top, std::string("H"));
    QCOMPARE(keyImageLetters(geometry, "L\\F").left, std::string("R"));
  }
  void findsTheSliceThatShowsMost() {
    Geometry geometry;
    geometry.size = {40, 20, 3};
    QCOMPARE(mostLabelledSlice({marked(geometry), {}}), 1);
    QCOMPARE(mostSalientSlice(marked(geometry)), 1);
  }
};

QTEST_APPLESS_MAIN(TestKeyImage)
#include "tst_key_image.moc"
