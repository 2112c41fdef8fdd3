#include <QtTest>

#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <fstream>
#include <sstream>
#include <thread>

#include "core/base/large_pages.h"
#include "core/base/shared_memory.h"

using namespace pellucid;

namespace {

constexpr std::size_t kBytes = 8 * kLargePage + 12345;
constexpr std::chrono::hours kAnyTime{1};

/// How much of the mapping that begins there lies in large pages, by the system's own account (proc_pid_smaps(5)).
std::size_t largeKilobytes(const std::byte* begin) {
  std::ostringstream start;
  start << std::hex << reinterpret_cast<std::uintptr_t>(begin) << '-';
  std::ifstream maps("/proc/self/smaps");
  std::size_t sum = 0;
  bool inside = false;
  for (std::string line; std::getline(maps, line);) {
    const auto colon = line.find(':');
    if (line.find('-') < line.find(' ')) inside = line.starts_with(start.str());
    if (inside && line.substr(0, colon).ends_with("PmdMapped")) sum += std::stoul(line.substr(colon + 1));
  }
  return sum;
}

std::byte patternAt(std::size_t i) {
  return static_cast<std::byte>(i * 37 + i / 4096);
}

void fill(std::byte* memory, std::size_t from, std::size_t count) {
  for (std::size_t i = from; i < from + count; ++i) memory[i] = patternAt(i);
}

bool isFilled(const std::byte* memory) {
  for (std::size_t i = 0; i < kBytes; ++i)
    if (memory[i] != patternAt(i)) return false;
  return true;
}

SharedMemory mappedAgain(const SharedMemory& memory) {
  return std::move(*SharedMemory::open(::getpid(), memory.descriptor(), kBytes));
}

}  // namespace

class TestLargePages : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void sharedMemoryIsLargeForWhoFillsItAndForWhoReadsIt() {
    const auto memory = SharedMemory::create(kBytes);
    SharedLargePages pages(memory->bytes().get(), kBytes, kAnyTime);
    QVERIFY(!pages.claim(memory->bytes().get(), kBytes));  // The rest is less than a page.
    if (pages.number() < 8) QSKIP("this system has no large pages for shared memory, or not enough now");
    QCOMPARE(pages.number(), std::size_t{8});
    QVERIFY(pages.claim(memory->bytes().get(), 8 * kLargePage));
    QCOMPARE(largeKilobytes(memory->bytes().get()), 8 * kLargePage / 1024);
    fill(memory->bytes().get(), 0, kBytes);
    const SharedMemory reader = mappedAgain(*memory);
    QVERIFY(isFilled(reader.bytes().get()));
    QCOMPARE(largeKilobytes(reader.bytes().get()), 8 * kLargePage / 1024);
  }
  void onlyTheClaimedPartIsTaken() {
    const auto memory = SharedMemory::create(kBytes);
    SharedLargePages pages(memory->bytes().get(), kBytes, kAnyTime);
    pages.claim(memory->bytes().get() + kLargePage - 1, 2);
    pages.claim(memory->bytes().get() + kLargePage, kLargePage);
    if (pages.number() < 2) QSKIP("this system has no large pages for shared memory, or not enough now");
    QCOMPARE(pages.number(), std::size_t{2});
    QCOMPARE(largeKilobytes(memory->bytes().get()), 2 * kLargePage / 1024);
  }
  void whatIsThereAlreadyStays() {
    const auto memory = SharedMemory::create(kBytes);
    const SharedMemory reader = mappedAgain(*memory);
    fill(memory->bytes().get(), 0, kBytes);
    QVERIFY(isFilled(reader.bytes().get()));
    SharedLargePages pages(memory->bytes().get(), kBytes, kAnyTime);
    pages.claim(memory->bytes().get(), kBytes);
    QVERIFY(isFilled(memory->bytes().get()));
    QVERIFY(isFilled(reader.bytes().get()));
  }
  void twoThreadsFillWhileAThirdReads() {
    const auto memory = SharedMemory::create(kBytes);
    const SharedMemory reader = mappedAgain(*memory);
    SharedLargePages pages(memory->bytes().get(), kBytes, kAnyTime);
    // Not a divisor of the pages: most parts lie in a page that the other thread fills too.
    constexpr std::size_t kPart = 100'003;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    const auto work = [&] {
      for (std::size_t at = next++ * kPart; at < kBytes; at = next++ * kPart) {
        const std::size_t count = std::min(kPart, kBytes - at);
        pages.claim(memory->bytes().get() + at, count);
        fill(memory->bytes().get(), at, count);
        ++done;
      }
    };
    std::thread one(work);
    std::thread two(work);
    long sum = 0;
    while (done * kPart < kBytes)
      for (std::size_t i = 0; i < kBytes; i += 4096) sum += static_cast<long>(reader.bytes().get()[i]);
    one.join();
    two.join();
    QVERIFY(sum >= 0);
    QVERIFY(isFilled(memory->bytes().get()));
    QVERIFY(isFilled(reader.bytes().get()));
  }
  void withoutLargePagesAllIsAsBefore() {
    QCOMPARE(::prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0), 0);
    const auto memory = SharedMemory::create(kBytes);
    SharedLargePages pages(memory->bytes().get(), kBytes, kAnyTime);
    pages.claim(memory->bytes().get(), kBytes);
    fill(memory->bytes().get(), 0, kBytes);
    const SharedMemory reader = mappedAgain(*memory);
    const bool filled = isFilled(reader.bytes().get());
    const std::size_t large = pages.number();
    QCOMPARE(::prctl(PR_SET_THP_DISABLE, 0, 0, 0, 0), 0);
    QVERIFY(filled);
    QCOMPARE(large, std::size_t{0});
  }
  void largePagesThatTakeTooLongAreNotWaitedFor() {
    const auto memory = SharedMemory::create(kBytes);
    SharedLargePages pages(memory->bytes().get(), kBytes, -std::chrono::hours(1));
    pages.claim(memory->bytes().get(), kBytes);
    QVERIFY(pages.number() <= 1);
    fill(memory->bytes().get(), 0, kBytes);
    QVERIFY(isFilled(mappedAgain(*memory).bytes().get()));
  }
  void partsOutsideOfTheMemoryAreLeftAlone() {
    const auto memory = SharedMemory::create(kBytes);
    SharedLargePages pages(memory->bytes().get(), kBytes, kAnyTime);
    pages.claim(memory->bytes().get() - kLargePage, kLargePage);
    pages.claim(memory->bytes().get() + kBytes - 1, kLargePage);
    pages.claim(memory->bytes().get() + kBytes, kLargePage);
    pages.claim(memory->bytes().get(), 0);
    QCOMPARE(pages.number(), std::size_t{0});
    // More than there is: what there is.
    pages.claim(memory->bytes().get() + 7 * kLargePage, std::size_t{1} << 60);
    QVERIFY(pages.number() <= 1);
  }
  void littleMemoryGetsNone() {
    const auto memory = SharedMemory::create(2 * kLargePage);
    SharedLargePages pages(memory->bytes().get(), 2 * kLargePage, kAnyTime);
    pages.claim(memory->bytes().get(), 2 * kLargePage);
    QCOMPARE(pages.number(), std::size_t{0});
  }
};

QTEST_APPLESS_MAIN(TestLargePages)
#include "tst_large_pages.moc"
