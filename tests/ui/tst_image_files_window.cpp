// Files that name no patient in the whole window, with real workers.
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QtTest>
#include <algorithm>
#include <map>

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/model/job_runner.h"
#include "ui/model/study_list_model.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestImageFilesWindow : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { writeStudies(); }
  void init() { openWindow(); }
  void cleanup() { closeWindow(); }

  void imageFilesRaiseNoBannerAndSayWhatTheyAre() {
    writePictures(3);
    openAndLoad("first");
    open("pictures");
    QCOMPARE(banner(), nullptr);
    std::map<std::string, std::string> files;
    for (const Study& study : session().studies())
      if (study.patient.id.empty()) files[study.description] = study.series.front().uid;
    QCOMPARE(files.size(), std::size_t{3});
    SliceView* view = m_window->grid().activeView();
    session().show(files["1.png"]);
    QVERIFY(waitFor([&] { return session().loaded(files["1.png"]) != nullptr; }));
    QVERIFY2(paintedBy(*view).contains("No patient named in the file"), qPrintable(paintedBy(*view)));
    QVERIFY(paintedBy(*view).contains("1.png"));
    QVERIFY(!paintedBy(*view).contains("FIRST"));
    // The keys go through the files of the folder and never on to a patient.
    action("view.next_series")->trigger();
    QCOMPARE(session().currentSeriesUid(), files["2.png"]);
    action("view.next_series")->trigger();
    QCOMPARE(session().currentSeriesUid(), files["2.png"]);
    for (int i = 0; i < 3; ++i) action("view.previous_series")->trigger();
    QCOMPARE(session().currentSeriesUid(), files["0.png"]);
    // Closing goes for the one that is shown.
    action("file.close_study")->trigger();
    QCOMPARE(session().studies().size(), std::size_t{3});
    QVERIFY(session().series(files["0.png"]) == nullptr);
  }

  void noLayoutIsKeptForFilesOfWhichNothingIsKnown() {
    writePictures(1);
    openAndLoad("pictures/0.png");
    m_window->grid().setShape({2, 2});
    action("layout.keep")->trigger();
    QStringList said;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
      if (bar->isVisible()) said += bar->message();
    QVERIFY2(said.join('\n').contains("neither modality nor body part"), qPrintable(said.join('\n')));
    QVERIFY(!action("layout.forget")->isEnabled());
  }

  void wordsThatArriveWhileTheReportIsOpenJoinWhatWasTyped() {
    writePictures(1);
    openAndLoad("pictures/0.png");
    const Study study = *session().currentStudy();
    JobRunner jobs;
    {
      ReportDialog dialog(session(), *m_settings, jobs, study);
      auto* impression = dialog.findChild<QPlainTextEdit*>("impression");
      impression->setPlainText("Typed");
      // What was typed counts at once, not when the preview is next made.
      QCOMPARE(session().draft(study.uid).impression, std::string("Typed"));
      session().setDraft(study.uid, {"Dr Test", "", "", "Stored.\n\nTyped", ""});
      QCOMPARE(impression->toPlainText(), QString("Stored.\n\nTyped"));
      dialog.accept();
    }
    QCOMPARE(session().draft(study.uid).impression, std::string("Stored.\n\nTyped"));
    jobs.waitForAll();
  }

  void aHeadingOfSeveralStudiesIsNotClosedAsOne() {
    writePictures(2);
    writeCt(ctRamp(16, 3), "FIRST", at("again"), 1, newUid());
    for (const char* name : {"first", "again", "pictures"}) open(name);
    const auto* model = tree()->model();
    const auto menuOf = [&](const QModelIndex& index) {
      QStringList said;
      QTimer::singleShot(300, [&said] {
        QWidget* menu = QApplication::activePopupWidget();
        if (menu == nullptr) return;
        for (const QAction* action : menu->actions()) said += action->text();
        menu->close();
      });
      Q_EMIT tree()->customContextMenuRequested(tree()->visualRect(index).center());
      QTest::qWait(500);
      return said;
    };
    bool ofPatient = false, ofFiles = false;
    for (int row = 0; row < model->rowCount(); ++row) {
      const QModelIndex heading = model->index(row, 0);
      const auto uids = heading.data(StudyListModel::StudyUidsRole).toStringList();
      if (uids.size() < 2) continue;
      (heading.data().toString() == "Image files" ? ofFiles : ofPatient) = true;
      QCOMPARE(menuOf(heading), QStringList());
      QCOMPARE(menuOf(model->index(0, 0, heading)).size(), 1);
    }
    QVERIFY(ofPatient && ofFiles);
  }

  void wordsOfOneReportOfSeveralFilesAreShownAndNotTakenOver() {
    writePictures(1);
    openAndLoad("pictures/0.png");
    const Study study = *session().currentStudy();
    JobRunner jobs;
    const auto notice = [](const ReportDialog& dialog) {
      const auto labels = dialog.findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(),
                         [](const QLabel* label) { return label->text().contains("12 image files"); });
    };
    QVERIFY(!notice(ReportDialog(session(), *m_settings, jobs, study)));
    session().setSharedDraft(study.uid, {{"R", "", "", "Mass at the left.\n- no *other* mass\n1. <3 mm", ""}, 12});
    ReportDialog dialog(session(), *m_settings, jobs, study);
    QVERIFY(notice(dialog));
    QVERIFY(dialog.findChild<QPlainTextEdit*>("impression")->toPlainText().isEmpty());
    QString said;
    QTimer::singleShot(300, [&said] {
      QWidget* text = QApplication::activeModalWidget();
      said = text->findChild<QTextBrowser*>()->toPlainText();
      text->close();
    });
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
      if (button->text() == "Read that text") button->click();
    // As it was written.
    for (const char* line : {"Mass at the left.", "- no *other* mass", "1. <3 mm"})
      QVERIFY2(said.contains(line), qPrintable(said));
    QCOMPARE(session().draft(study.uid).impression, std::string());
    jobs.waitForAll();
  }

 private:
  void writePictures(int count) {
    QVERIFY(QDir(m_folder.path()).mkpath("pictures"));
    for (int i = 0; i < count; ++i) {
      QImage picture(32, 24, QImage::Format_Grayscale8);
      picture.fill(60 * (i + 1));
      QVERIFY(picture.save(at(QStringLiteral("pictures/%1.png").arg(i))));
    }
  }
};

QTEST_MAIN(TestImageFilesWindow)
#include "tst_image_files_window.moc"
