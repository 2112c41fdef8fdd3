#include <QtTest>

#include <unistd.h>

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
