#include <QtTest>

#include "core/ml/device_p.h"

using namespace pellucid;

/// The graphics processors here are choices only: none is needed, and none is touched.
class TestDevice : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatAGraphicsProcessorHasNoMemoryForRunsOnTheCpuWithANote() {
    ChosenDevice chosen = card();
    const auto done = withFallback(chosen, [](c10::Device device) -> Result<std::string> {
      if (device.is_cuda()) return Error{ErrorCode::OutOfMemory, "Full.", ""};
      return std::string("outline");
    });
    QVERIFY(done.ok());
    QCOMPARE(*done, "outline");
    QCOMPARE(chosen.name, "cpu");
    QVERIFY(chosen.device.is_cpu());
    QVERIFY(chosen.note.find("not have enough free memory") != std::string::npos);
  }

  void whatAGraphicsProcessorCannotRunRunsOnTheCpu() {
    ChosenDevice chosen = card();
    const auto done = withFallback(chosen, [](c10::Device device) -> Result<void> {
      if (device.is_cuda()) return Error{ErrorCode::Internal, "No kernel image.", ""};
      return {};
    });
    QVERIFY(done.ok());
    QVERIFY(chosen.note.find("could not run this model") != std::string::npos);
  }

  void whatWouldFailAnywhereIsTriedOnce_data() {
    QTest::addColumn<int>("code");
    QTest::newRow("cancelled") << static_cast<int>(ErrorCode::Cancelled);
    QTest::newRow("untrusted weights") << static_cast<int>(ErrorCode::Untrusted);
    QTest::newRow("output of other labels") << static_cast<int>(ErrorCode::Inconsistent);
  }
  void whatWouldFailAnywhereIsTriedOnce() {
    QFETCH(int, code);
    ChosenDevice chosen = card();
    int tries = 0;
    const auto done = withFallback(chosen, [&](c10::Device) -> Result<void> {
      ++tries;
      return Error{static_cast<ErrorCode>(code), "No.", ""};
    });
    QVERIFY(!done.ok());
    QCOMPARE(tries, 1);
    QCOMPARE(chosen.name, "cuda:0");
    QVERIFY(chosen.note.empty());
  }

  void theCpuHasNoSecondTry() {
    ChosenDevice chosen;
    int tries = 0;
    const auto done = withFallback(chosen, [&](c10::Device) -> Result<void> {
      ++tries;
      return Error{ErrorCode::OutOfMemory, "Full.", ""};
    });
    QCOMPARE(done.error().code, ErrorCode::OutOfMemory);
    QCOMPARE(tries, 1);
  }

 private:
  static ChosenDevice card() { return {c10::Device(c10::kCUDA, 0), "cuda:0", {}}; }
};

QTEST_APPLESS_MAIN(TestDevice)
#include "tst_device.moc"
