#include <QtTest>

#include "ui/model/opened_paths.h"

using namespace pellucid;
using namespace pellucid::ui;
using Paths = std::vector<std::filesystem::path>;

namespace {

Study study(const std::string& uid, const std::vector<std::string>& files) {
  Study made;
  made.uid = uid;
  made.series.resize(1);
  for (const std::string& file : files) {
    Instance instance;
    instance.file = file;
    made.series.front().instances.push_back(instance);
  }
  return made;
}

}  // namespace

class TestOpenedPaths : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aPathGoesWithItsStudy() {
    OpenedPaths opened;
    opened.begin({"/a", "/ab/"});
    QCOMPARE(opened.paths(), (Paths{"/a", "/ab"}));
    opened.finish({"/a", "/ab/"}, {study("1", {"/a/x/1.dcm"}), study("2", {"/ab/1.dcm"})}, {"1", "2"});
    opened.close("1");
    QCOMPARE(opened.paths(), Paths{"/ab"});
    opened.close("2");
    QVERIFY(opened.paths().empty());
  }
  void whatWasClosedOfAPathIsKnownUntilItIsOpenAgain() {
    OpenedPaths opened;
    const std::vector<Study> both{study("1", {"/all/1.dcm"}), study("2", {"/all/2.dcm"})};
    opened.begin({"/all"});
    opened.finish({"/all"}, both, {"1", "2"});
    QVERIFY(opened.closed().empty());
    opened.close("1");
    QCOMPARE(opened.closed(), std::set<std::string>{"1"});
    opened.begin({"/all/1.dcm"});
    opened.finish({"/all/1.dcm"}, both, {"1"});
    QVERIFY(opened.closed().empty());
    opened.close("1");
    opened.close("2");
    QVERIFY(opened.closed().empty() && opened.paths().empty());
  }
  void aPathOfSeveralStudiesStaysUntilTheLastIsClosed() {
    OpenedPaths opened;
    opened.begin({"/all"});
    opened.finish({"/all"}, {study("1", {"/all/1.dcm"}), study("2", {"/all/2.dcm"})}, {"1", "2"});
    opened.close("1");
    QCOMPARE(opened.paths(), Paths{"/all"});
    opened.close("2");
    QVERIFY(opened.paths().empty());
  }
  void anArchiveGoesWithWhatCameOutOfIt() {
    OpenedPaths opened;
    opened.begin({"/a.zip", "/b"});
    const std::vector<Study> open{study("1", {"/tmp/unpacked/1.dcm"}), study("2", {"/b/1.dcm"})};
    opened.finish({"/a.zip", "/b"}, open, {"1", "2"});
    opened.close("2");
    QCOMPARE(opened.paths(), Paths{"/a.zip"});
    // Opened once more it is still that of the study.
    opened.begin({"/a.zip"});
    opened.finish({"/a.zip"}, {open.front()}, {});
    QCOMPARE(opened.paths(), Paths{"/a.zip"});
    opened.close("1");
    QVERIFY(opened.paths().empty());
  }
  void whatBroughtNothingIsForgottenWhenItsScanEnds() {
    OpenedPaths opened;
    opened.begin({"/empty"});
    opened.begin({"/a"});
    opened.finish({"/empty"}, {}, {});
    QCOMPARE(opened.paths(), Paths{"/a"});
    // While a scan is under way nobody knows.
    opened.close("1");
    QCOMPARE(opened.paths(), Paths{"/a"});
  }
};

QTEST_GUILESS_MAIN(TestOpenedPaths)
#include "tst_opened_paths.moc"
