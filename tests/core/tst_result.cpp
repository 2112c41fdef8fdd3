#include <QtTest>

#include <memory>

#include "core/base/result.h"

using namespace pellucid;

class TestResult : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void holdsAValueThatOnlyMoves() {
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    QVERIFY(result.ok());
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 7);
  }
  void holdsAnError() {
    const Result<int> result(Error{ErrorCode::Malformed, "Broken.", "byte 3"});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Malformed);
    QCOMPARE(QString::fromStdString(result.error().message), QString("Broken."));
  }
  void voidIsSuccessUnlessToldOtherwise() {
    QVERIFY(Result<void>().ok());
    QVERIFY(!Result<void>(Error{}).ok());
  }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
