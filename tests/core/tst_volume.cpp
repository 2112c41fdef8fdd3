#include <QtTest>

#include "core/base/volume.h"

using namespace pellucid;

class TestVolume : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void startsAsZeroAndKeepsItsType() {
    Geometry geometry;
    geometry.size = {4, 3, 2};
    auto volume = Volume::allocate(geometry, VoxelType::Int16);
    QVERIFY(volume.ok());
    QCOMPARE(volume->byteCount(), std::size_t(48));
    QCOMPARE(volume->storedValue(3, 2, 1), 0.0);
  }
  void appliesTheModalityTransformOnRead() {
    Geometry geometry;
    geometry.size = {2, 2, 2};
    auto volume = Volume::allocate(geometry, VoxelType::UInt16);
    volume->mutableData<std::uint16_t>()[7] = 1100;
    volume->modality = {1.0, -1024.0, "HU"};
    QCOMPARE(volume->storedValue(1, 1, 1), 1100.0);
    QCOMPARE(volume->modalityValue(1, 1, 1), 76.0);
  }
  void aSliceSharesVoxelsAndKnowsWhereItLies() {
    Geometry geometry;
    geometry.size = {2, 2, 3};
    geometry.spacing = {1, 1, 5};
    auto volume = Volume::allocate(geometry, VoxelType::UInt8);
    volume->mutableData<std::uint8_t>()[2 * 4 + 1] = 9;
    const Volume slice = volume->slice(2);
    QCOMPARE(slice.bytes(), volume->bytes() + 8);
    QCOMPARE(slice.storedValue(1, 0, 0), 9.0);
    QCOMPARE(slice.geometry().origin[2], 10.0);
  }
  void refusesSizesThatMakeNoSense_data() {
    QTest::addColumn<int>("side");
    QTest::newRow("zero") << 0;
    QTest::newRow("negative") << -5;
    QTest::newRow("huge") << (1 << 30);
  }
  void refusesSizesThatMakeNoSense() {
    QFETCH(int, side);
    Geometry geometry;
    geometry.size = {side, 2, 2};
    QVERIFY(!Volume::allocate(geometry, VoxelType::UInt8).ok());
  }
  void saysThatMemoryIsMissingInsteadOfThrowing() {
    Geometry geometry;
    geometry.size = {1 << 20, 1 << 20, 1 << 20};
    const auto volume = Volume::allocate(geometry, VoxelType::Float32, 3);
    QVERIFY(!volume.ok());
    QCOMPARE(volume.error().code, ErrorCode::OutOfMemory);
  }
};

QTEST_APPLESS_MAIN(TestVolume)
#include "tst_volume.moc"
