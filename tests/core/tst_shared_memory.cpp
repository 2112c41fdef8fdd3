#include <QtTest>

#include <unistd.h>

#include <cstring>

#include "core/base/large_pages.h"
#include "core/base/shared_memory.h"

using namespace pellucid;

class TestSharedMemory : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anotherMappingSeesTheVoxels() {
    Geometry geometry;
    geometry.size = {3, 2, 1};
    auto volume = Volume::allocate(geometry, VoxelType::Int16);
    volume->mutableData<std::int16_t>()[5] = -7;
    auto shared = toSharedMemory(*volume);
    QVERIFY(shared.ok());
    auto opened = SharedMemory::open(::getpid(), shared->second.descriptor(), volume->byteCount());
    QVERIFY(opened.ok());
    QCOMPARE(reinterpret_cast<const std::int16_t*>(opened->bytes().get())[5], std::int16_t(-7));
  }
  void aLargeVolumeCrossesWhole() {
    Geometry geometry;
    geometry.size = {1031, 509, 21};
    auto volume = Volume::allocate(geometry, VoxelType::UInt8);
    for (std::size_t i = 0; i < volume->byteCount(); ++i)
      volume->mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(i * 37 + i / 509);
    const auto shared = toSharedMemory(*volume);
    QVERIFY(shared.ok());
    const auto opened = SharedMemory::open(::getpid(), shared->second.descriptor(), volume->byteCount());
    QVERIFY(opened.ok());
    QVERIFY(std::memcmp(shared->first.bytes(), volume->bytes(), volume->byteCount()) == 0);
    QVERIFY(std::memcmp(opened->bytes().get(), volume->bytes(), volume->byteCount()) == 0);
    // Where its large pages can be large.
    QCOMPARE(reinterpret_cast<std::uintptr_t>(opened->bytes().get()) % kLargePage, std::uintptr_t{0});
  }
  void refusesMemoryThatIsSmallerThanPromised() {
    auto memory = SharedMemory::create(100);
    QVERIFY(!SharedMemory::open(::getpid(), memory->descriptor(), 101).ok());
    QVERIFY(!SharedMemory::open(::getpid(), 9999, 10).ok());
  }
  void memoryCannotShrinkUnderItsReader() {
    auto memory = SharedMemory::create(100);
    QVERIFY(::ftruncate(memory->descriptor(), 10) != 0);
  }
};

QTEST_APPLESS_MAIN(TestSharedMemory)
#include "tst_shared_memory.moc"
