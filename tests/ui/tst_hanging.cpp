#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <array>
#include <nlohmann/json.hpp>

#include "ui/model/hanging_rules.h"
#include "ui/model/series_traits.h"

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

Series named(Series made, const std::string& description) {
  made.description = description;
  return made;
}

Series magnetic(const std::string& uid, const std::string& description, char across = 'z') {
  Series made = named(series(uid, "MR", 20, "BRAIN"), description);
  const std::array<double, 6> axial{1, 0, 0, 0, 1, 0}, sagittal{0, 1, 0, 0, 0, -1}, coronal{1, 0, 0, 0, 0, -1};
  made.instances.front().orientation = across == 'z' ? axial : across == 'x' ? sagittal : coronal;
  return made;
}

Series film(const std::string& uid, const std::string& modality, const std::string& bodyPart, const std::string& view,
            const std::string& laterality = {}) {
  Series made = series(uid, modality, 1, bodyPart);
  made.viewPosition = view;
  made.laterality = laterality;
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
  void imageFilesAreNeverPriorOfEachOther() {
    Study a = study("file:a", "", {series("file:a", "")}, "");
    Study b = study("file:b", "", {series("file:b", "")}, "");
    for (Study* file : {&a, &b}) file->series.front().format = FileFormat::Png;
    const Study dicom = study("1", "20260101", {series("1.1", "CT")}, "");
    const std::vector<Study> open{a, b, dicom};
    for (const Study& each : open) QVERIFY(priorOf(each, open) == nullptr);
    QCOMPARE(hang(a, open, {}).seriesUids, std::vector<std::string>{"file:a"});
  }
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

  void theNewestPriorHangsAtTheLeftOrWhereTheReaderWantsIt() {
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
    QCOMPARE(hanging.seriesUids, (std::vector<std::string>{"prior", "ct"}));
    QCOMPARE(hanging.active, std::size_t{1});
    const Hanging right = hang(now, open, rules, PriorSide::Right);
    QCOMPARE(right.seriesUids, (std::vector<std::string>{"ct", "prior"}));
    QCOMPARE(right.active, std::size_t{0});
    // Without a date nobody knows what came before.
    Study undated = now;
    undated.date.clear();
    QCOMPARE(hang(undated, open, rules).columns, 1);
  }

  void filmsHangByTheirViewsWhateverTheirOrder() {
    const auto rules = HangingRules(programRules(), m_folder.filePath("none.json")).rules();
    const Study chest = study("1", "20260102",
                              {film("side", "DX", "CHEST", "LL"), film("lordotic", "DX", "CHEST", "AP AXIAL"),
                               film("front", "DX", "CHEST", "PA")});
    QCOMPARE(hang(chest, {chest}, rules).seriesUids, (std::vector<std::string>{"front", "side"}));
    const Study before =
        study("0", "20250102", {film("old side", "DX", "CHEST", "RL"), film("old front", "DX", "CHEST", "PA")});
    const Hanging beside = hang(chest, {chest, before}, rules);
    QCOMPARE(beside.rows, 2);
    QCOMPARE(beside.seriesUids, (std::vector<std::string>{"old front", "front", "old side", "side"}));
  }

  void mammogramsHangBackToBackAndNeverOnTheOtherSide() {
    const auto rules = HangingRules(programRules(), m_folder.filePath("none.json")).rules();
    const Study both = study("1", "20260102",
                             {film("lmlo", "MG", "BREAST", "MLO", "L"), film("rmlo", "MG", "BREAST", "MLO", "R"),
                              film("lcc", "MG", "BREAST", "CC", "L"), film("rcc", "MG", "BREAST", "CC", "R")});
    QCOMPARE(hang(both, {both}, rules).seriesUids, (std::vector<std::string>{"rcc", "lcc", "rmlo", "lmlo"}));
    const Study one = study("2", "20260102",
                            {film("lmlo", "MG", "BREAST", "MLO", "L"), film("lml", "MG", "BREAST", "ML", "L"),
                             film("lcc", "MG", "BREAST", "CC", "L")});
    QCOMPARE(hang(one, {one}, rules).seriesUids, (std::vector<std::string>{"", "lcc", "", "lmlo"}));
    const Study before = study("0", "20240102",
                               {film("old rcc", "MG", "BREAST", "CC", "R"), film("old lcc", "MG", "BREAST", "CC", "L"),
                                film("old rmlo", "MG", "BREAST", "MLO", "R")});
    QCOMPARE(hang(both, {both, before}, rules).seriesUids,
             (std::vector<std::string>{"old rcc", "old lcc", "rcc", "lcc", "old rmlo", "", "rmlo", "lmlo"}));
  }

  void sequencesHangInTheirPlacesAndLocalizersLast() {
    const auto rules = HangingRules(programRules(), m_folder.filePath("none.json")).rules();
    const Study head = study("1", "20260102",
                             {magnetic("scout", "3-plane localizer"), magnetic("dwi", "ep2d_diff_3scan_trace_p2"),
                              magnetic("flair", "t2_tirm_tra_dark-fluid"), magnetic("t2", "AX T2 FSE"),
                              magnetic("t1", "t1_mprage_sag_p2", 'x'), magnetic("swi", "SWI")});
    QCOMPARE(hang(head, {head}, rules).seriesUids, (std::vector<std::string>{"t1", "t2", "flair", "dwi"}));
    Study spine = study("2", "20260102",
                        {magnetic("scout", "loc survey"), magnetic("axial", "T2W_TSE_ax"),
                         magnetic("sag t2", "T2W_TSE", 'x'), magnetic("sag t1", "T1W_TSE", 'x')});
    for (Series& each : spine.series) each.bodyPart = "LSPINE";
    QCOMPARE(hang(spine, {spine}, rules).seriesUids, (std::vector<std::string>{"sag t1", "sag t2", "axial"}));
  }

  void eachSequenceHangsBesideItsLike() {
    const auto rules = HangingRules(programRules(), m_folder.filePath("none.json")).rules();
    const Study now = study("now", "20260301",
                            {magnetic("scout", "Localizer"), magnetic("t1", "T1 SE ax"), magnetic("flair", "FLAIR ax"),
                             magnetic("t2", "T2 TSE ax")});
    const Study before = study("before", "20250301",
                               {magnetic("old scout", "Survey"), magnetic("old t2", "AX T2 FSE"),
                                magnetic("old t1 gd", "AX T1 SE POST GD"), magnetic("old t1 sag", "SAG T1 SE", 'x'),
                                magnetic("old t1", "AX T1 SE"), magnetic("old flair", "AX T2 FLAIR")});
    QCOMPARE(hang(now, {now, before}, rules).seriesUids,
             (std::vector<std::string>{"old flair", "flair", "old t1", "t1"}));
    // Nothing alike: the first of the prior, none twice.
    const Study other = study("other", "20250301", {magnetic("old adc", "ADC"), magnetic("old swi", "SWI")});
    QCOMPARE(hang(now, {now, other}, rules).seriesUids,
             (std::vector<std::string>{"old adc", "flair", "old swi", "t1"}));
  }

  void sequencesAreKnownByTheirNames_data() {
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("weighting");
    QTest::addColumn<bool>("contrast");
    QTest::newRow("Siemens T1") << "t1_mprage_tra_p2_iso"
                                << "T1" << false;
    QTest::newRow("Siemens T1 after contrast") << "t1_se_tra KM"
                                               << "T1" << true;
    QTest::newRow("Siemens FLAIR") << "t2_tirm_tra_dark-fluid"
                                   << "FLAIR" << false;
    QTest::newRow("Siemens diffusion") << "ep2d_diff_b1000"
                                       << "DWI" << false;
    QTest::newRow("Siemens ADC") << "ep2d_diff_3scan_trace_p2_ADC"
                                 << "ADC" << false;
    QTest::newRow("in one word") << "T1post"
                                 << "T1" << true;
    QTest::newRow("before, in one word") << "T1pre_reg"
                                         << "T1" << false;
    QTest::newRow("GE T1") << "AxT1 FSE"
                           << "T1" << false;
    QTest::newRow("GE T1 FLAIR") << "Sag T1 FLAIR"
                                 << "T1" << false;
    QTest::newRow("GE T2 FLAIR") << "Ax T2 FLAIR +C"
                                 << "FLAIR" << true;
    QTest::newRow("Philips T2") << "eT2W_TSE"
                                << "T2" << false;
    QTest::newRow("without contrast") << "T1 AX WITHOUT CONTRAST"
                                      << "T1" << false;
    QTest::newRow("gradient echo") << "T2* hemo"
                                   << "T2*" << false;
    QTest::newRow("STIR") << "Sag STIR"
                          << "STIR" << false;
    QTest::newRow("proton density") << "Sag PD FS"
                                    << "PD" << false;
    QTest::newRow("a vertebra") << "T12 level"
                                << "" << false;
    QTest::newRow("nothing") << "Series 5"
                             << "" << false;
  }
  void sequencesAreKnownByTheirNames() {
    QFETCH(QString, description);
    const SeriesTraits traits = traitsOf(named(series("s", "MR"), description.toStdString()));
    QTEST(QString::fromStdString(traits.weighting), "weighting");
    QTEST(traits.contrast, "contrast");
  }

  void aLayoutKeptWithoutAPriorLeavesThePriorsRule() {
    HangingRules rules(programRules(), m_folder.filePath("alone/hanging.json"));
    const Study now = study("now", "20260301", {series("ct", "CT", 100)});
    const Study before = study("before", "20250101", {series("prior", "CT", 90)});
    QVERIFY(rules.save({"CT", "CHEST"}, {.rows = 2, .columns = 1, .alone = true}).ok());
    QCOMPARE(hang(now, {now}, rules.rules()).rows, 2);
    QCOMPARE(hang(now, {now, before}, rules.rules()).seriesUids, (std::vector<std::string>{"prior", "ct"}));
    // Kept with the prior beside; without one the other layout stays.
    QVERIFY(rules.save({"CT", "CHEST"}, {.rows = 2, .columns = 2, .prior = true}).ok());
    QCOMPARE(hang(now, {now, before}, rules.rules()).seriesUids, (std::vector<std::string>{"prior", "ct", "", ""}));
    QCOMPARE(hang(now, {now}, rules.rules()).columns, 1);
    // Kept without the prior while one was open: so be it, from then on.
    QVERIFY(rules.save({"CT", "CHEST"}, {.rows = 3, .columns = 1}).ok());
    QCOMPARE(hang(now, {now, before}, rules.rules()).seriesUids, (std::vector<std::string>{"ct", "", ""}));
    QCOMPARE(hang(now, {now}, rules.rules()).rows, 2);
    QVERIFY(rules.forget({"CT", "CHEST"}).ok());
    QCOMPARE(hang(now, {now, before}, rules.rules()).columns, 2);
    QCOMPARE(hang(now, {now}, rules.rules()).rows, 1);
  }

  void planesAndSlabsOfAKeptLayoutComeBack() {
    const QString file = m_folder.filePath("planes/hanging.json");
    HangingView coronal = askingFor(series("a", "CT", 30));
    coronal.plane = PlaneKind::Coronal;
    coronal.slab = SlabKind::Minimum;
    coronal.slabMm = 12.5;
    const HangingRule kept{.rows = 1, .columns = 2, .alone = true, .views = {HangingView(), coronal}};
    QVERIFY(HangingRules(programRules(), file).save({"CT", "CHEST"}, kept).ok());
    QVERIFY(HangingRules(programRules(), file).save({"CT", "HEAD"}, {.planes = true}).ok());
    const HangingRules again(programRules(), file);
    const Study chest = study("1", "20260102", {series("a", "CT", 30), series("b", "CT", 20)});
    const Hanging hanging = hang(chest, {chest}, again.rules());
    QVERIFY(!hanging.planes);
    QVERIFY(hanging.views[0].plane == PlaneKind::Stack);
    QVERIFY(hanging.views[1] == coronal);
    const Study head = study("1", "20260102", {series("a", "CT", 30, "HEAD")});
    QVERIFY(hang(head, {head}, again.rules()).planes);
  }

  void thePriorTakesAsManyColumnsAsItHadWhenTheLayoutWasKept() {
    const Study now = study("now", "20260301", {magnetic("t1", "T1 SE ax"), magnetic("t2", "T2 TSE ax")});
    const Study before =
        study("before", "20250301",
              {magnetic("old flair", "AX T2 FLAIR"), magnetic("old t2", "AX T2 FSE"), magnetic("old t1", "AX T1 SE")});
    HangingRule kept{.rows = 1, .columns = 3, .prior = true, .priorColumns = 2};
    kept.views = {askingFor(now.series[1])};
    kept.priorViews = {askingFor(before.series[1]), askingFor(before.series[2])};
    kept.priorViews[1].plane = PlaneKind::Coronal;
    HangingRules rules(programRules(), m_folder.filePath("columns/hanging.json"));
    QVERIFY(rules.save({"MR", "BRAIN"}, kept).ok());
    const auto again = HangingRules(programRules(), m_folder.filePath("columns/hanging.json")).rules();
    const Hanging hanging = hang(now, {now, before}, again);
    QCOMPARE(hanging.seriesUids, (std::vector<std::string>{"old t2", "old t1", "t2"}));
    QVERIFY(hanging.views[1].plane == PlaneKind::Coronal);
    QVERIFY(hanging.views[0].plane == PlaneKind::Stack && hanging.views[2].plane == PlaneKind::Stack);
    QCOMPARE(hanging.active, std::size_t{2});
    QCOMPARE(hang(now, {now, before}, again, PriorSide::Right).seriesUids,
             (std::vector<std::string>{"t2", "old t2", "old t1"}));
    // A prior of one series: once more, in its other plane.
    const Study small = study("small", "20250301", {magnetic("old", "T2 ax")});
    QCOMPARE(hang(now, {now, small}, again).seriesUids, (std::vector<std::string>{"old", "old", "t2"}));
    // A single column of three.
    kept = {.rows = 1, .columns = 4, .prior = true, .priorColumns = 1};
    QVERIFY(rules.save({"MR", "BRAIN"}, kept).ok());
    QCOMPARE(hang(now, {now, before}, rules.rules()).seriesUids, (std::vector<std::string>{"old t1", "t1", "t2", ""}));
  }

  void a3dViewOfAKeptLayoutComesBackWithItsPreset() {
    const QString file = m_folder.filePath("volume/hanging.json");
    HangingView volume;
    volume.volume = true;
    volume.preset = "ct_lung";
    QVERIFY(HangingRules(programRules(), file)
                .save({"CT", "CHEST"}, {.columns = 2, .alone = true, .views = {HangingView(), volume}})
                .ok());
    const Study chest = study("1", "20260102", {series("a", "CT", 30), series("b", "CT", 20)});
    const Hanging hanging = hang(chest, {chest}, HangingRules(programRules(), file).rules());
    QVERIFY(!hanging.views[0].volume);
    QVERIFY(hanging.views[1] == volume);
  }

  void aLayoutOfAStudyOfNoKnownKindIsNoRuleForAll() {
    HangingRules rules(programRules(), m_folder.filePath("unknown/hanging.json"));
    const auto saved = rules.save({"", ""}, {.rows = 3});
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!rules.hasOwn({"", ""}));
    // What is known makes the rule, and a rule that knows more comes before it.
    QVERIFY(rules.save({"", "CHEST"}, {.rows = 3}).ok());
    QVERIFY(rules.save({"CT", "CHEST"}, {.rows = 2}).ok());
    const Study ct = study("1", "20260102", {series("a", "CT", 30)});
    const Study unknown = study("2", "20260102", {series("b", "", 30)});
    const Study head = study("3", "20260102", {series("c", "CT", 30, "HEAD")});
    QCOMPARE(hang(ct, {ct}, rules.rules()).rows, 2);
    QCOMPARE(hang(unknown, {unknown}, rules.rules()).rows, 3);
    QCOMPARE(hang(head, {head}, rules.rules()).rows, 1);
  }

  void whatTheUserSavesComesFirstAndIsKept() {
    const QString file = m_folder.filePath("own/hanging.json");
    const Study ct = study("1", "20260102", {series("a", "CT", 30), series("b", "CT", 20)});
    {
      HangingRules rules(programRules(), file);
      QCOMPARE(hang(ct, {ct}, rules.rules()).columns, 1);
      QVERIFY(rules.save({"CT", ""}, {.rows = 2}).ok());
      QVERIFY(rules.save({"CT", "CHEST"}, {.columns = 2}).ok());
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
    QTest::newRow("a prior where none is")
        << QByteArray(R"({"rules": [{"columns": 2, "prior": true, "alone": true}]})");
    QTest::newRow("a plane of no name") << QByteArray(R"({"rules": [{"views": [{"plane": "oblique"}]}]})");
    QTest::newRow("a slab of no name") << QByteArray(R"({"rules": [{"views": [{"slab": "sum"}]}]})");
    QTest::newRow("a slab without an end") << QByteArray(R"({"rules": [{"views": [{"slab_mm": 1e9}]}]})");
    QTest::newRow("views that are none") << QByteArray(R"({"rules": [{"views": 3}]})");
    QTest::newRow("a view that is none") << QByteArray(R"({"rules": [{"views": [3]}]})");
    QTest::newRow("a view position that is none") << QByteArray(R"({"rules": [{"views": [{"view_position": "PA"}]}]})");
    QTest::newRow("a prior over all columns")
        << QByteArray(R"({"rules": [{"columns": 2, "prior": true, "prior_columns": 2}]})");
    QTest::newRow("columns of no prior") << QByteArray(R"({"rules": [{"columns": 2, "prior_columns": 1}]})");
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
