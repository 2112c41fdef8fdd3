#include <QtTest>
#include <csignal>
#include <cstdlib>
#include <set>
#include <thread>

#include "core/base/files.h"
#include "tests/fuzz/fuzz_run.h"
#include "tests/fuzz/mutation.h"

using namespace pellucid::fuzz;

namespace {

/// A reader with the faults that a driver has to notice, chosen by the input.
double runFaulty(std::string_view bytes) {
  const std::string input(bytes);
  if (input == "signal") {
    std::signal(SIGSEGV, SIG_DFL);  // Not Qt Test's handler, which takes seconds.
    std::raise(SIGSEGV);
  }
  if (input == "exit") std::exit(9);
  if (input == "hang")
    for (;;) std::this_thread::sleep_for(std::chrono::milliseconds(20));
  if (input == "memory" || input == "honest memory") {
    std::string large(std::size_t{64} << 20, 'x');
    for (std::size_t i = 0; i < large.size(); i += 4096) large[i] = 'y';
    return input == "memory" ? 0.0 : static_cast<double>(large.size());
  }
  return 0.0;
}

const FuzzTarget kFaulty{"faulty", "", InputShape::Bytes, runFaulty, nullptr, nullptr};

}  // namespace

class TestFuzzDriver : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void noticesCrashesExitsHangsAndMemoryAndGoesOn() {
    auto folder = pellucid::TemporaryFolder::create();
    FuzzLimits limits;
    limits.memoryMb = 20.0;
    limits.hangSeconds = 3.0;  // The others must not seem to hang on a busy computer.
    const auto list =
        plainInputs({"fine", "signal", "fine", "exit", "memory", "honest memory", "hang", "fine", "signal"});
    const FuzzResult result = runInputs(kFaulty, list, 0, limits, folder->path());
    QCOMPARE(result.done, std::uint64_t(9));
    std::set<std::uint64_t> inputs;
    for (const FuzzFault& fault : result.faults) inputs.insert(fault.input);
    const std::set<std::uint64_t> expected{1, 3, 4, 6, 8};
    QVERIFY(inputs == expected);
    QVERIFY(result.largestMb > 60.0);
    QVERIFY(std::filesystem::exists(folder->path() / "faulty-6.bin"));
    QVERIFY(!std::filesystem::exists(folder->path() / "faulty-5.bin"));
  }

  void theSameNumberGivesTheSameInputAndAnotherAnother() {
    const std::vector<std::string> seeds{std::string(500, 'a'), std::string(300, 'b')};
    const auto one = mutatedInputs(seeds, InputShape::Dicom, 50, 7);
    const auto same = mutatedInputs(seeds, InputShape::Dicom, 50, 7);
    const auto other = mutatedInputs(seeds, InputShape::Dicom, 50, 8);
    std::set<std::string> different;
    for (std::uint64_t i = 0; i < 50; ++i) {
      QVERIFY(one.make(i) == same.make(i));
      different.insert(one.make(i));
      different.insert(other.make(i));
    }
    QVERIFY(different.size() > 60);
  }

  void cutsEveryInputAtEveryStep() {
    const auto list = truncatedInputs({std::string(200, 'a'), std::string(64, 'b'), std::string(65, 'c')}, 64);
    QCOMPARE(list.count, std::uint64_t(4));
    QCOMPARE(list.make(2).size(), std::size_t(192));
    QCOMPARE(list.make(3), std::string(64, 'c'));
  }

  void everyTargetHasInputsOfItsOwn() {
    for (const FuzzTarget& target : fuzzTable()) {
      const auto inputs = target.ownInputs();
      QVERIFY2(!inputs.empty(), target.name);
      for (const std::string& input : inputs) QVERIFY2(!input.empty(), target.name);
      for (const std::string& input : inputs) target.run(input);
    }
  }
};

QTEST_APPLESS_MAIN(TestFuzzDriver)
#include "tst_fuzz_driver.moc"
