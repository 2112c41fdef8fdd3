#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "ui/model/hanging_rules.h"

using namespace pellucid;
using namespace pellucid::ui;

namespace {

Series series(const std::string& uid, const std::string& modality, int images = 1,
              const std::string& bodyPart = "CHEST") {
  Series made;
  made.uid = uid;
  made.modality = modality;
  made.bodyPart = bodyPart;
  made.hasPixels = modality != "SR";
  made.instances.resize(static_cast<std::size_t>(images));
  return made;
}

Study study(const std::string& uid, const std::string& date, std::vector<Series> all,
            const std::string& patient = "P1") {
  Study made;
  made.uid = uid;
  made.date = date;
  made.patient.id = patient;
  made.series = std::move(all);
  return made;
}

std::string programRules() {
  QFile file(QStringLiteral(PELLUCID_SOURCE_DIR "/resources/presets/hanging.json"));
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}  // namespace

class TestHanging : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theRulesOfTheProgramAreSound() {
    const auto json = parseJson(programRules());
    QVERIFY(json.ok());
    const auto rules = hangingRulesFromJson(*json);
    QVERIFY(rules.ok() && rules->size() >= 5);
    QCOMPARE(*hangingRulesFromJson(toJson(*rules)), *rules);
  }

  void twoFilmsHangSideBySide() {
    const auto rules = HangingRules(programRules(), m_folder.filePath("none.json")).rules();
    const Study films = study("1", "20260102", {series("pa", "DX"), series("sr", "SR"), series("lat", "DX")});
    const Hanging hanging = hang(films, {films}, rules);
    QCOMPARE(hanging.rows, 1);
    QCOMPARE(hanging.columns, 2);
    QCOMPARE(hanging.seriesUids, (std::vector<std::string>{"pa", "lat"}));
    const Study one = study("2", "20260102", {series("pa", "DX")});
    QCOMPARE(hang(one, {one}, rules).columns, 1);
  }

  void severalSequencesOfAHeadHangTogether() {
    const auto rules = HangingRules(programRules(), m_folder.filePath("none.json")).rules();
    const Study head =
        study("1", "20260102", {series("t1", "MR", 20), series("t2", "MR", 20), series("flair", "MR", 20)});
    const Hanging hanging = hang(head, {head}, rules);
    QCOMPARE(hanging.rows * hanging.columns, 4);
    QCOMPARE(hanging.seriesUids, (std::vector<std::string>{"t1", "t2", "flair", ""}));
  }

  void theNewestPriorHangsAtTheRight() {
    const auto rules = HangingRules(programRules(), m_folder.filePath("none.json")).rules();
    const Study now = study("now", "20260301", {series("ct", "CT", 100)});
    const std::vector<Study> open{now,
                                  study("old", "20240101", {series("oldest", "CT", 90)}),
                                  study("last", "20250101", {series("prior", "CT", 90)}),
                                  study("later", "20260601", {series("after", "CT", 90)}),
                                  study("other", "20250601", {series("strange", "CT", 90)}, "P2"),
                                  study("knee", "20250701", {series("knee", "CT", 90, "KNEE")}),
                                  study("film", "20250801", {series("film", "DX")})};
    const Hanging hanging = hang(now, open, rules);
    QCOMPARE(hanging.columns, 2);
    QCOMPARE(hanging.seriesUids, (std::vector<std::string>{"ct", "prior"}));
    // Without a date nobody knows what came before.
    Study undated = now;
    undated.date.clear();
    QCOMPARE(hang(undated, open, rules).columns, 1);
  }

  void whatTheUserSavesComesFirstAndIsKept() {
    const QString file = m_folder.filePath("own/hanging.json");
    const Study ct = study("1", "20260102", {series("a", "CT", 30), series("b", "CT", 20)});
    {
      HangingRules rules(programRules(), file);
      QCOMPARE(hang(ct, {ct}, rules.rules()).columns, 1);
      QVERIFY(rules.save({"CT", ""}, 2, 1).ok());
      QVERIFY(rules.save({"CT", "CHEST"}, 1, 2).ok());
      QCOMPARE(hang(ct, {ct}, rules.rules()).columns, 2);
    }
    HangingRules again(programRules(), file);
    QVERIFY(again.hasOwn({"CT", "CHEST"}));
    const Hanging hanging = hang(ct, {ct}, again.rules());
    QCOMPARE(hanging.seriesUids, (std::vector<std::string>{"a", "b"}));
    QVERIFY(again.forget({"CT", "CHEST"}).ok());
    QCOMPARE(hang(ct, {ct}, again.rules()).rows, 2);
    QVERIFY(!again.hasOwn({"CT", "CHEST"}));
  }

  void nonsenseIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no rules") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("too many rows") << QByteArray(R"({"rules": [{"rows": 90}]})");
    QTest::newRow("no columns") << QByteArray(R"({"rules": [{"columns": 0}]})");
    QTest::newRow("no object") << QByteArray(R"({"rules": [7]})");
    QTest::newRow("nowhere for the prior") << QByteArray(R"({"rules": [{"prior": true}]})");
  }
  void nonsenseIsRefused() {
    QFETCH(QByteArray, text);
    QVERIFY(!hangingRulesFromJson(*parseJson(text.toStdString())).ok());
    // In the file of the user it costs only that file.
    QFile file(m_folder.filePath("damaged.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(HangingRules(programRules(), file.fileName()).rules().size() >= 5);
  }

 private:
  QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHanging)
#include "tst_hanging.moc"
