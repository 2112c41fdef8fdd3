#include <QtTest>
#include <algorithm>
#include <functional>

#include "core/store/study_catalogue.h"
#include "ui/model/image_files.h"
#include "ui/model/study_memory.h"
#include "ui/session_fixture.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

/// What the store keeps of a session, whenever it was done and however the study was left.
class TestSessionMemory : public SessionFixture {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { writeStudies(); }
  void init() { begin(); }
  void cleanup() { end(); }

  void whatTheReaderDidIsThereTheNextTime() {
    const std::filesystem::path file = m_folder.filePath("studies.sqlite").toStdString();
    std::string id;
    {
      StudyMemory memory(*m_session, file);
      open("first");
      m_session->findings().setReader("Dr Test");
      id = m_session->findings().add("Rib fracture", m_session->currentSeriesUid(), 3);
      ReportDraft draft;
      draft.impression = "Healing fracture.";
      m_session->setDraft(m_session->currentStudy()->uid, draft);
      QTest::qWait(1500);
      m_session->findings().edit(id, "Healing rib fracture");
    }
    cleanup();
    init();
    StudyMemory memory(*m_session, file);
    open("first");
    QVERIFY(QTest::qWaitFor([&] { return m_session->findings().find(id) != nullptr; }));
    QCOMPARE(m_session->findings().find(id)->text, std::string("Healing rib fracture"));
    QCOMPARE(m_session->findings().find(id)->reader, std::string("Dr Test"));
    QCOMPARE(m_session->draft(m_session->currentStudy()->uid).impression, std::string("Healing fracture."));
  }

  void closingAStudyDoesNotLoseWhatWasJustTyped() {
    const std::filesystem::path file = m_folder.filePath("closing.sqlite").toStdString();
    StudyMemory memory(*m_session, file);
    open("first");
    const std::string study = m_session->currentStudy()->uid;
    QTest::qWait(3000);  // The store has answered, on a busy computer too.
    const std::string id = m_session->findings().add("Nodule", m_session->currentSeriesUid(), 0);
    m_session->closeStudy(study);
    QVERIFY(m_session->findings().find(id) == nullptr);
    open("first");
    QVERIFY(QTest::qWaitFor([&] { return m_session->findings().find(id) != nullptr; }));
  }

  void whatWasDoneBeforeTheStoreAnsweredIsJoinedWithWhatItHas() {
    const std::filesystem::path file = m_folder.filePath("early.sqlite").toStdString();
    std::string stored, early, study;
    const auto atOnce = [&](const std::function<void()>& act) {
      // Called by the scan itself: no answer of the store can have arrived.
      const auto connection = connect(m_session.get(), &Session::opened, m_session.get(), act);
      open("first");
      disconnect(connection);
    };
    const auto holds = [&](const std::string& impression) {
      const auto kept = StudyStore::open(file)->findings(study);
      const auto has = [&](const std::string& id) {
        return std::any_of(kept->begin(), kept->end(), [&](const Finding& finding) { return finding.id == id; });
      };
      return kept->size() == 2 && has(stored) && has(early) &&
             (*StudyStore::open(file)->draft(study))->impression == impression &&
             (*StudyStore::open(file)->draft(study))->comparison == "Of 2024.";
    };
    const auto work = [&] {
      study = m_session->currentStudy()->uid;
      early = m_session->findings().add("Early", m_session->currentSeriesUid(), 1);
      m_session->setDraft(study, {"Dr Second", "", "", "Typed at once.", ""});
    };
    const auto prepare = [&] {
      std::filesystem::remove(file);
      cleanup();
      init();
      StudyMemory memory(*m_session, file);
      open("first");
      QTest::qWait(1500);
      study = m_session->currentStudy()->uid;
      stored = m_session->findings().add("Stored", m_session->currentSeriesUid(), 0);
      m_session->setDraft(study, {"Dr First", "", "Of 2024.", "Stored text.", ""});
    };
    const auto again = [&] {
      cleanup();
      init();
    };
    const std::string both = "Stored text.\n\nTyped at once.";
    {  // The study is closed at once.
      prepare();
      again();
      StudyMemory memory(*m_session, file);
      atOnce([&] {
        work();
        m_session->closeStudy(std::string(study));
      });
      memory.flush();
      QVERIFY(holds(both));
    }
    {  // The program ends at once.
      prepare();
      again();
      auto memory = std::make_unique<StudyMemory>(*m_session, file);
      atOnce([&] {
        work();
        memory.reset();
      });
      QVERIFY(holds(both));
    }
    {  // It stays open.
      prepare();
      again();
      StudyMemory memory(*m_session, file);
      atOnce(work);
      QVERIFY(QTest::qWaitFor([&] { return m_session->draft(study).impression == both; }));
      QCOMPARE(m_session->draft(study).reader, std::string("Dr Second"));
      memory.flush();
      QVERIFY(holds(both));
    }
    {  // Closed, and opened again before the first answer.
      prepare();
      again();
      StudyMemory memory(*m_session, file);
      atOnce([&] {
        work();
        m_session->closeStudy(std::string(study));
        m_session->open({m_folder.filePath("first").toStdString()});
      });
      QVERIFY(QTest::qWaitFor([&] { return m_session->draft(study).impression == both; }));
      QVERIFY(m_session->findings().find(early) != nullptr && m_session->findings().find(stored) != nullptr);
      memory.flush();
      QVERIFY(holds(both));
    }
  }

  void whatWasDoneBeforeTheStoreAnsweredNeverGoesToAnotherPatient() {
    const std::string uid = newUid();
    writeCt(ctRamp(16, 3), "ONE", m_folder.filePath("same/one"), 1, uid);
    writeCt(ctRamp(16, 3), "OTHER", m_folder.filePath("same/other"), 2, uid);
    const std::filesystem::path file = m_folder.filePath("same.sqlite").toStdString();
    open("same/one");
    QVERIFY(StudyCatalogue::open(file)
                ->put(m_session->studies()[0], listedSeriesOf(m_session->studies()[0]), ListingReason::Imported)
                .ok());
    cleanup();
    init();
    StudyMemory memory(*m_session, file);
    QSignalSpy told(&memory, &StudyMemory::failed);
    connect(m_session.get(), &Session::opened, m_session.get(), [&] {
      if (m_session->studies().empty()) return;
      Annotation line;
      line.kind = AnnotationKind::Length;
      line.points = {{1, 1}, {5, 5}};
      line.seriesUid = m_session->currentSeriesUid();
      m_session->measurements().add(line);
      m_session->findings().add("Of the other", m_session->currentSeriesUid(), 0);
      m_session->setDraft(uid, {"", "", "", "Of the other.", ""});
      m_session->closeStudy(uid);
    });
    open("same/other");
    memory.flush();
    QVERIFY(told.count() > 0 || told.wait());
    QVERIFY(told[0][0].toString().contains("another patient"));
    QVERIFY(StudyStore::open(file)->findings(uid)->empty());
    QVERIFY(StudyStore::open(file)->annotations(uid)->empty());
    QVERIFY(!*StudyStore::open(file)->draft(uid));
  }
};

QTEST_GUILESS_MAIN(TestSessionMemory)
#include "tst_session_memory.moc"
