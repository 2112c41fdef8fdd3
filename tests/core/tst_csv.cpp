#include <QtTest>

#include "core/base/csv.h"
#include "core/base/files.h"

using namespace pellucid;

class TestCsv : public QObject {
  Q_OBJECT

  Result<CsvTable> read(const char* text) {
    auto folder = TemporaryFolder::create();
    if (!writeFile(folder->path() / "t.csv", text)) return Error{};
    return readCsv(folder->path() / "t.csv");
  }

 private Q_SLOTS:
  void readsQuotedFieldsAndWindowsLineEnds() {
    const auto table = read("\xEF\xBB\xBF" "file,label\r\n\"a, b.png\",\"say \"\"x\"\"\"\r\nc.png,\r\n");
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), std::size_t(2));
    QVERIFY(table->rows[0][*table->column("file")] == "a, b.png");
    QVERIFY(table->rows[0][*table->column("label")] == "say \"x\"");
    QVERIFY(table->rows[1][1].empty());
    QVERIFY(!table->column("absent").has_value());
  }
  void namesTheRowThatDoesNotFit() {
    const auto table = read("a,b\n1,2\n1,2,3\n");
    QVERIFY(!table.ok());
    QVERIFY(table.error().message.find("Row 3") != std::string::npos);
  }
  void refusesOpenQuotesAndEmptyFiles() {
    QVERIFY(!read("a,b\n\"1,2\n").ok());
    QVERIFY(!read("").ok());
  }
  void writesWhatItReads() {
    const std::string line = csvLine({"", "a,b", "say \"x\"", "plain"});
    const auto table = read(("h1,h2,h3,h4\n" + line).c_str());
    QVERIFY(table.ok());
    QVERIFY(table->rows[0] == (std::vector<std::string>{"", "a,b", "say \"x\"", "plain"}));
  }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
