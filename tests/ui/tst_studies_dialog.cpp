#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include "tests/ui/catalogue_fixture.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/studies_dialog.h"
#include "ui/dialogs/study_filter.h"
#include "ui/main_window.h"
#include "ui/model/catalogue_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

/// The study list on the screen, with real workers.
class TestStudiesDialog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeCt(ctRamp(32, 6), "FIRST", at("first"));
    writeCt(ctRamp(32, 5), "SECOND", at("second"));
    writeCt(ctRamp(32, 4), "THIRD", at("third"));
    applyTheme(*qApp, Theme::Dark);
  }
  void init() {
    m_data = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_data->filePath("settings.ini"));
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    m_catalogue = std::make_unique<Catalogue>(*m_client, m_data->filePath("studies.sqlite").toStdString());
  }
  void cleanup() {
    m_dialog.reset();
    m_window.reset();
    m_catalogue.reset();
    m_client.reset();
  }

  void saysWhatToDoWhileItIsEmpty() {
    show();
    QTRY_VERIFY(empty()->isVisible());
    QVERIFY(text(*empty()).contains("No study is listed yet"));
    QVERIFY(text(*empty()).contains("Import a folder"));
    QVERIFY(!open()->isEnabled());
    QVERIFY(m_dialog->findChild<StudyFilter*>()->search().hasFocus());
  }

  void columnsAreSortedMovedAndMadeWiderFromTheMenu() {
    fill({"first", "second", "third"});
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    const QMenu* list = button(*m_dialog, "List")->menu();
    QVERIFY(list != nullptr);
    const QString id = table()->model()->headerData(CatalogueModel::PatientId, Qt::Horizontal).toString();
    choose(*submenu(*list, "Sort by"), id);
    QTRY_COMPARE(ids(), (QStringList{"FIRST", "SECOND", "THIRD"}));
    choose(*submenu(*list, "Sort by"), id);
    QTRY_COMPARE(ids(), (QStringList{"THIRD", "SECOND", "FIRST"}));
    const QHeaderView* header = table()->horizontalHeader();
    const int place = header->visualIndex(CatalogueModel::PatientId);
    const int width = header->sectionSize(CatalogueModel::PatientId);
    const auto change = [&](const QString& what) { choose(*submenu(*submenu(*list, "Columns"), id), what); };
    change("Wider");
    QVERIFY(header->sectionSize(CatalogueModel::PatientId) > width);
    change("Narrower");
    QCOMPARE(header->sectionSize(CatalogueModel::PatientId), width);
    change("To the left");
    QCOMPARE(header->visualIndex(CatalogueModel::PatientId), place - 1);
    change("To the right");
    QCOMPARE(header->visualIndex(CatalogueModel::PatientId), place);
  }

  void worksFromTheKeyboardAlone() {
    fill({"first", "second", "third"});
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    // The most recent is chosen; typing searches at once.
    QCOMPARE(chosenIds(), QStringList{"THIRD"});
    QTest::keyClicks(search(), "sec");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(chosenIds(), QStringList{"SECOND"});
    QTest::keyClick(search(), Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QSignalSpy requested(m_dialog.get(), &StudiesDialog::openRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(requested.wait());
    QCOMPARE(requested[0][1].toStringList(), QStringList{at("second")});
    QCOMPARE(requested[0][2].toInt(), 0);
    QVERIFY(!m_dialog->isVisible());
  }

  void returnOpensWhatWasTypedNeverWhatStoodThereBefore() {
    fill({"first", "second", "third"});
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(chosenIds(), QStringList{"THIRD"});
    QSignalSpy requested(m_dialog.get(), &StudiesDialog::openRequested);
    // As a scanner of accession numbers types: the list has had no time to answer.
    search()->setText("second");
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(requested.wait());
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][1].toStringList(), QStringList{at("second")});
  }

  void returnOpensNothingWhereSeveralFit() {
    fill({"first", "second", "third"});
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QSignalSpy requested(m_dialog.get(), &StudiesDialog::openRequested);
    search()->setText("nobody");
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_VERIFY(empty()->isVisible());
    search()->setText("");
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTest::qWait(50);
    QCOMPARE(requested.count(), 0);
    QVERIFY(m_dialog->isVisible());
  }

  void nothingThatFitsLeadsBackToAll() {
    fill({"first"});
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    search()->setText("nobody");
    QTRY_VERIFY(empty()->isVisible());
    QVERIFY(text(*empty()).contains("No study fits"));
    empty()->findChild<QPushButton*>()->click();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(search()->text().isEmpty());
  }

  void filtersByModalityStatusAndDate() {
    fill({"first", "second"});
    m_catalogue->setStatus({found(*m_catalogue, {.text = "first"}).studies[0]}, StudyStatus::Reported);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    box("Status")->setCurrentIndex(3);
    QTRY_COMPARE(ids(), QStringList{"FIRST"});
    box("Status")->setCurrentIndex(0);
    QTRY_VERIFY(box("Modality")->findData("CT") > 0);
    box("Modality")->setCurrentIndex(box("Modality")->findData("CT"));
    QTRY_COMPARE(ids().size(), 2);
    box("Study date")->setCurrentIndex(box("Study date")->findData(-1));
    QVERIFY(m_dialog->findChild<QWidget*>("qt_spinbox_lineedit")->isVisible());
    box("Study date")->setCurrentIndex(0);
    box("Which studies")->setCurrentIndex(2);
    QTRY_VERIFY(empty()->isVisible());
  }

  void removingCanBeUndoneInThreeWays() {
    fill({"first", "second"});
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(found(*m_catalogue).counts.removed, 2);
    QVERIFY(message()->isVisible());
    QVERIFY(message()->message().contains("stay where they are"));
    QTRY_VERIFY(empty()->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(ids().size(), 2);
    QVERIFY(!message()->isVisible());
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(message()->isVisible());
    button(*message(), "Undo")->click();
    QTRY_COMPARE(ids().size(), 2);
    QVERIFY(!message()->isVisible());
    // Ctrl+Z
    chooseRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(ids().size(), 1);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(ids().size(), 2);
    QTRY_VERIFY(!message()->isVisible());
    // From among the removed.
    chooseRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(ids().size(), 1);
    m_dialog->findChild<StudyFilter*>()->setSubset(StudySubset::Removed);
    QTRY_VERIFY(!open()->isEnabled());
    QTRY_COMPARE(chosenIds().size(), 1);
    m_catalogue->restore(m_dialog->chosen());
    QTRY_COMPARE(found(*m_catalogue).counts.listed, 2);
  }

  void editsTheNoteWithF2() {
    fill({"first"});
    show();
    QTRY_COMPARE(chosenIds(), QStringList{"FIRST"});
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = table()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, "call back");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(found(*m_catalogue).studies[0].note, std::string("call back"));
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(found(*m_catalogue).studies[0].note, std::string());
  }

  void importsWhatIsDroppedAsTheBoxSays() {
    show();
    QTRY_VERIFY(empty()->isVisible());
    drop("first");
    QTRY_COMPARE_WITH_TIMEOUT(ids(), QStringList{"FIRST"}, 60'000);
    QCOMPARE(m_dialog->chosen()[0].place, StudyPlace::Linked);
    m_dialog->findChild<QCheckBox*>()->click();
    QVERIFY(m_settings->importsCopies());
    QTRY_VERIFY(button(*m_dialog, "Import")->isEnabled());
    drop("second");
    QTRY_VERIFY_WITH_TIMEOUT(message()->message().contains("5 files copied"), 60'000);
    QTRY_COMPARE(ids().size(), 2);
    QCOMPARE(found(*m_catalogue, {.text = "second"}).studies[0].place, StudyPlace::Copied);
    QVERIFY(button(*m_dialog, "Import")->isEnabled());
  }

  void saysThatFilesAreGoneInsteadOfOpeningNothing() {
    writeCt(ctRamp(32, 3), "GONE", at("gone"));
    fill({"gone"});
    QVERIFY(QDir(at("gone")).removeRecursively());
    show();
    QTRY_COMPARE(ids().size(), 1);
    QSignalSpy requested(m_dialog.get(), &StudiesDialog::openRequested);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_VERIFY(message()->message().contains("not where they were"));
    QCOMPARE(requested.count(), 0);
    QVERIFY(m_dialog->isVisible());
  }

  void everythingHasANameForScreenReaders() {
    fill({"first"});
    show();
    QTRY_COMPARE(ids().size(), 1);
    QVERIFY(!table()->accessibleName().isEmpty());
    QVERIFY(!search()->accessibleName().isEmpty());
    for (const auto* one : m_dialog->findChildren<QComboBox*>()) QVERIFY(!one->accessibleName().isEmpty());
    for (const auto* one : m_dialog->findChildren<QAbstractButton*>())
      if (one->isVisible() && one->focusPolicy() != Qt::NoFocus)
        QVERIFY(!one->text().isEmpty() || !one->accessibleName().isEmpty());
  }

  void keepsColumnsAndOrder() {
    fill({"first", "second"});
    show();
    QTRY_COMPARE(ids().size(), 2);
    table()->sortByColumn(CatalogueModel::PatientId, Qt::AscendingOrder);
    QTRY_COMPARE(ids(), (QStringList{"FIRST", "SECOND"}));
    table()->setColumnWidth(CatalogueModel::Patient, 321);
    m_dialog->reject();
    show();
    QTRY_COMPARE(ids(), (QStringList{"FIRST", "SECOND"}));
    QCOMPARE(table()->columnWidth(CatalogueModel::Patient), 321);
  }

  void allColumnsAreSeenWithoutScrollingSideways() {
    fill({"first", "second"});
    for (const QSize& size : {QSize(1318, 720), QSize(1200, 700)}) {
      m_settings->setWindowState("studies", {});
      show();
      m_dialog->resize(size);
      QTRY_COMPARE(ids().size(), 2);
      const QHeaderView* header = table()->horizontalHeader();
      QVERIFY2(header->length() <= table()->viewport()->width(),
               qPrintable(QString("%1 > %2").arg(header->length()).arg(table()->viewport()->width())));
      // What is short is not cut, and what may be long has the room that is left.
      QVERIFY(table()->columnWidth(CatalogueModel::Status) >= table()->fontMetrics().horizontalAdvance("New") + 40);
      QVERIFY(table()->columnWidth(CatalogueModel::Description) >= 90);
      m_dialog->reject();
    }
  }

  void datesAreNeverCut() {
    fill({"first"});
    show();
    QTRY_COMPARE(ids().size(), 1);
    table()->setColumnWidth(CatalogueModel::StudyDate, 40);
    m_dialog->reject();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    show();
    // With the longest month of the language, and with what a cell leaves around its text.
    const int needed = table()->fontMetrics().horizontalAdvance("28 Sept. 2000") + 22;
    QVERIFY(table()->columnWidth(CatalogueModel::StudyDate) >= needed);
    QLocale::setDefault(before);
  }

  void theWindowOpensAStudyFromTheList() {
    fill({"first", "second"});
    showWindow();
    QVERIFY(m_window->findChild<QAction*>("file.studies")->isEnabled());
    chooseInWindow("first");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().studies().size(), std::size_t(1), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().currentStudy() != nullptr, 60'000);
    QCOMPARE(m_window->session().currentStudy()->patient.id, std::string("FIRST"));
    QVERIFY(m_settings->recentPaths().isEmpty());
    // A second patient is opened, but what is on the screen stays until the reader wants to see it.
    chooseInWindow("second");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().studies().size(), std::size_t(2), 60'000);
    QTRY_VERIFY(button(*m_window, "Show it") != nullptr);
    QCOMPARE(m_window->session().currentStudy()->patient.id, std::string("FIRST"));
    QVERIFY(m_window->session().severalPatients());
    button(*m_window, "Show it")->click();
    QCOMPARE(m_window->session().currentStudy()->patient.id, std::string("SECOND"));
    // One that is open already is shown.
    chooseInWindow("first");
    QTRY_COMPARE(m_window->session().currentStudy()->patient.id, std::string("FIRST"));
  }

  void theListComesUpAtTheStartWhereThereIsOne() {
    showWindow();
    m_window->offerStudyList();
    found(*m_catalogue);
    QTest::qWait(50);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    fill({"first"});
    bool came = false;
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&] {
      auto* dialog = qobject_cast<StudiesDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      came = true;
      dialog->reject();
    });
    closer.start(20);
    m_settings->setShowsStudyListAtStart(false);
    m_window->offerStudyList();
    QTest::qWait(200);
    QVERIFY(!came);
    m_settings->setShowsStudyListAtStart(true);
    m_window->offerStudyList();
    QTRY_VERIFY(came);
  }

  void aFinalReportMakesAStudyReported() {
    showWindow();
    QSignalSpy opened(&m_window->session(), &Session::opened);
    m_window->open({at("first")});
    QVERIFY(opened.count() > 0 || opened.wait(60'000));
    const Study study = m_window->session().studies().front();
    JobRunner jobs;
    ReportDialog report(m_window->session(), *m_settings, jobs, study);
    connect(&report, &ReportDialog::finalSaved, m_catalogue.get(), &Catalogue::noteReported);
    QCOMPARE(found(*m_catalogue).studies.at(0).status, StudyStatus::New);
    Q_EMIT report.finalSaved(study.uid);
    QCOMPARE(found(*m_catalogue).studies.at(0).status, StudyStatus::Reported);
  }

 private:
  QString at(const QString& name) const { return m_folder.filePath(name); }
  void fill(const QStringList& names) {
    for (const QString& name : names) QCOMPARE(enter(*m_catalogue, at(name), ImportKind::Link).entered, 1);
  }
  void show() {
    m_dialog = std::make_unique<StudiesDialog>(*m_catalogue, *m_settings);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
  }
  void showWindow() {
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->useCatalogue(*m_catalogue);
    m_window->resize(1366, 768);
    m_window->show();
  }
  /// Opens the list of the window, searches and presses Return.
  void chooseInWindow(const QString& words) {
    QTimer driver;
    bool typed = false;
    connect(&driver, &QTimer::timeout, this, [&] {
      auto* dialog = qobject_cast<StudiesDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      auto& field = dialog->findChild<StudyFilter*>()->search();
      if (!typed) field.setText(words);
      typed = true;
      if (dialog->chosen().size() == 1 && dialog->findChild<QTableView*>()->model()->rowCount() == 1)
        QTest::keyClick(&field, Qt::Key_Return);
    });
    driver.start(30);
    m_window->findChild<QAction*>("file.studies")->trigger();
  }
  /// The modifier of an earlier key would add it to what is chosen.
  void chooseRow(int row) {
    table()->clearSelection();
    table()->selectRow(row);
    table()->setFocus();
  }
  void drop(const QString& name) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(at(name))});
    QDragEnterEvent enter({20, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({20, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &event);
  }
  /// The submenu of that title, filled as when it is opened.
  static QMenu* submenu(const QMenu& menu, const QString& title) {
    for (QAction* one : menu.actions())
      if (one->menu() != nullptr && one->text().remove('&') == title) {
        Q_EMIT one->menu()->aboutToShow();
        return one->menu();
      }
    return nullptr;
  }
  static void choose(const QMenu& menu, const QString& title) {
    for (QAction* one : menu.actions())
      if (one->text().remove('&') == title) return one->trigger();
    QFAIL(qPrintable(title));
  }
  static QPushButton* button(const QWidget& parent, const QString& title) {
    for (QPushButton* one : parent.findChildren<QPushButton*>())
      if (one->text() == title && one->isVisible()) return one;
    return nullptr;
  }
  static QString text(const QWidget& parent) {
    QStringList texts;
    for (const QLabel* label : parent.findChildren<QLabel*>()) texts += label->text();
    for (const QPushButton* one : parent.findChildren<QPushButton*>()) texts += one->text();
    return texts.join('\n');
  }
  QTableView* table() const { return m_dialog->findChild<QTableView*>(); }
  EmptyState* empty() const { return m_dialog->findChild<EmptyState*>(); }
  MessageBar* message() const { return m_dialog->findChild<MessageBar*>(); }
  QPushButton* open() const {
    for (QPushButton* one : m_dialog->findChildren<QPushButton*>())
      if (one->property("role") == "primary" && one->text().startsWith("Open")) return one;
    return nullptr;
  }
  QLineEdit* search() const { return &m_dialog->findChild<StudyFilter*>()->search(); }
  QComboBox* box(const QString& name) const {
    for (QComboBox* one : m_dialog->findChildren<QComboBox*>())
      if (one->accessibleName() == name) return one;
    return nullptr;
  }
  QStringList ids() const {
    QStringList list;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      list += table()->model()->index(row, CatalogueModel::PatientId).data().toString();
    return list;
  }
  QStringList chosenIds() const {
    QStringList list;
    for (const ListedStudy& study : m_dialog->chosen()) list += QString::fromStdString(study.patient.id);
    return list;
  }

  QTemporaryDir m_folder;
  std::unique_ptr<QTemporaryDir> m_data;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<Catalogue> m_catalogue;
  std::unique_ptr<MainWindow> m_window;
  std::unique_ptr<StudiesDialog> m_dialog;
};

QTEST_MAIN(TestStudiesDialog)
#include "tst_studies_dialog.moc"
