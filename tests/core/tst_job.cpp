#include <QtTest>

#include <vector>

#include "core/base/job.h"

using namespace pellucid;

class TestJob : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void partsReportInTheirShareOfTheWhole() {
    std::vector<double> seen;
    std::string text;
    Job job([&](double fraction, const std::string& step) {
      seen.push_back(fraction);
      text = step;
    });
    Job part = job.part(0.5, 1.0);
    part.step("Decoding");
    part.report(0.5);
    part.report(7.0);
    QCOMPARE(QString::fromStdString(text), QString("Decoding"));
    QCOMPARE(seen.at(seen.size() - 2), 0.75);
    QCOMPARE(seen.back(), 1.0);
  }
  void cancellationReachesEveryPart() {
    Job job;
    Job part = job.part(0, 0.5);
    Job inner = part.part(0, 0.1);
    QVERIFY(!inner.cancelled());
    job.cancel();
    QVERIFY(inner.cancelled());
    QCOMPARE(Job::cancelledError().code, ErrorCode::Cancelled);
  }
};

QTEST_APPLESS_MAIN(TestJob)
#include "tst_job.moc"
