#include <QtTest>

#include <nlohmann/json.hpp>

#include "core/base/json.h"

using namespace pellucid;

class TestJson : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void refusesWhatIsNotJson() {
    QVERIFY(!parseJson("{").ok());
    QVERIFY(!parseJson("").ok());
    QVERIFY(!parseJson("{\"a\": 1} x").ok());
  }
  void refusesDeepNestingBeforeItCanHarm() {
    const auto deep = parseJson(std::string(1000000, '['));
    QVERIFY(!deep.ok());
    QCOMPARE(deep.error().code, ErrorCode::Malformed);
    QVERIFY(parseJson("[\"" + std::string(1000, '[') + "\"]").ok());
  }
  void readsMembersWithoutThrowing() {
    const auto json = parseJson(R"({"text": "a", "number": 2.5, "list": [1, 2], "mixed": [1, "x"]})");
    QVERIFY(json.ok());
    QCOMPARE(QString::fromStdString(textOr(*json, "text")), QString("a"));
    QCOMPARE(QString::fromStdString(textOr(*json, "number", "none")), QString("none"));
    QCOMPARE(numberOr(*json, "number", 0), 2.5);
    QCOMPARE(numbersOf(*json, "list").size(), std::size_t(2));
    QVERIFY(numbersOf(*json, "mixed").empty());
    QCOMPARE(integerOr(Json::array(), "any", 3), 3);
  }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
