// The window worked by keys alone: every control has the keys that it needs, and the images have theirs otherwise.
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QToolTip>

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/panels/finding_card.h"
#include "ui/panels/segment_row.h"
#include "ui/viewer/key_pointer.h"
#include "ui/viewer/layout_picker.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

class TestKeyboardWindow : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { writeStudies(); }
  void init() { openWindow(); }
  void cleanup() { closeWindow(); }

  void aSeriesIsChosenInTheListAndShown() {
    openAndLoad("first");
    const std::string before = session().currentSeriesUid();
    reach(*tree());
    const int image = view().image();
    tree()->setCurrentIndex(seriesIndex(0));
    press(Qt::Key_Down);
    QCOMPARE(tree()->currentIndex(), seriesIndex(1));
    QCOMPARE(view().image(), image);
    press(Qt::Key_Return);
    QVERIFY(session().currentSeriesUid() != before);
    QVERIFY(m_window->grid().maximisedView() == nullptr);
  }
  /// Readers click into a list and go on through the images.
  void afterAClickTheArrowsAreTheImagesOwn() {
    openAndLoad("first");
    const int image = view().image();
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(seriesIndex(0)).center());
    tree()->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(view().image(), image + 1);
    // Nor does a dialog that was open in between give them to what was clicked last: Qt moves the focus by itself then.
    QDialog dialog(m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tree()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    QCOMPARE(view().image(), image + 2);
  }
  void aFindingIsAcceptedAndShownAndTheFocusStaysAtIt() {
    openAndLoad("first");
    Finding finding;
    finding.id = "f1";
    finding.text = finding.label = "Nodule";
    finding.pack = PackIdentity{};
    finding.pack->id = "test";
    finding.pack->version = "1";
    finding.seriesUid = session().currentSeriesUid();
    session().findings().restore({finding});
    session().findings().add("Second", session().currentSeriesUid(), 1);
    m_window->showPanel(SidePanel::Findings);
    const auto cards = [&] { return m_window->findChildren<FindingCard*>(); };
    QVERIFY(waitFor([&] { return cards().size() == 2; }));
    const auto first = [&] {
      for (FindingCard* card : cards())
        if (card->accessibleName().startsWith("Nodule")) return card;
      return cards().front();
    };
    reach(*first()->findChild<QToolButton*>("accept"));
    press(Qt::Key_Space);
    QTRY_VERIFY(session().findings().find("f1")->state == FindingState::Accepted);
    // Not on another button: a second press would reject it.
    QTRY_VERIFY(first()->hasFocus());
    press(Qt::Key_Space);
    QCOMPARE(session().findings().find("f1")->state, FindingState::Accepted);
    reach(*first()->findChild<QToolButton*>("reject"));
    press(Qt::Key_Return);
    QTRY_VERIFY(session().findings().find("f1")->state == FindingState::Rejected);
    QVERIFY(m_window->grid().maximisedView() == nullptr);
    // The card itself leads to its image.
    for (FindingCard* card : cards())
      if (card != first()) reach(*card);
    press(Qt::Key_Return);
    QTRY_COMPARE(view().image(), 1);
  }
  void segmentsAreHiddenNamedAndRemoved() {
    openAndLoad("first");
    const std::string uid = session().currentSeriesUid();
    QVERIFY(session().segments().prepare(uid, view().series()->volume.geometry()).ok());
    session().segments().add(uid);
    session().segments().add(uid);
    m_window->showPanel(SidePanel::Segments);
    const auto rows = [&] {
      QList<SegmentRow*> seen;
      for (SegmentRow* row : m_window->findChildren<SegmentRow*>())
        if (row->isVisible()) seen << row;
      return seen;
    };
    QVERIFY(waitFor([&] { return rows().size() == 2; }));
    reach(*rows().front()->findChild<QToolButton*>("visible"));
    press(Qt::Key_Space);
    QTRY_VERIFY(!session().segments().find(uid, 1)->visible);
    // The same button shows it again.
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("visible"));
    press(Qt::Key_Space);
    QTRY_VERIFY(session().segments().find(uid, 1)->visible);
    auto* name = rows().front()->findChild<QLineEdit*>("name");
    reach(*name);
    name->selectAll();
    QTest::keyClicks(name, "Left lung");
    press(Qt::Key_Return);
    QTRY_COMPARE(session().segments().find(uid, 1)->label.name, std::string("Left lung"));
    QVERIFY(m_window->grid().maximisedView() == nullptr);
    reach(*rows().front()->findChild<QToolButton*>("delete"));
    press(Qt::Key_Space);
    QTRY_VERIFY(session().segments().find(uid, 1) == nullptr);
    // The row that came in its place, but not its button for deleting.
    QTRY_VERIFY(rows().size() == 1 && rows().front()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->objectName() != "delete");
  }
  void slidersTabsAndBoxesTakeTheirArrows() {
    openAndLoad("first");
    const int image = view().image();
    auto* bar = m_window->findChild<QTabWidget*>()->tabBar();
    reach(*bar);
    const int tab = bar->currentIndex();
    press(Qt::Key_Right);
    QCOMPARE(bar->currentIndex(), tab + 1);
    m_window->showPanel(SidePanel::Segments);
    QSlider* slider = nullptr;
    QTRY_VERIFY((slider = firstSeen<QSlider>()) != nullptr);
    reach(*slider);
    const int value = slider->value();
    press(value < slider->maximum() ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(slider->value() != value);
    m_window->showPanel(SidePanel::Processing);
    auto* steps = m_window->findChild<QWidget*>("processingPanel")->findChild<QComboBox*>();
    reach(*steps);
    press(Qt::Key_Down);
    QVERIFY(steps->currentIndex() > 0 || steps->count() > 1);
    QCOMPARE(view().image(), image);
  }
  void longPanelsAreScrolled() {
    openAndLoad("first");
    m_window->resize(1100, 420);
    m_window->showPanel(SidePanel::Segments);
    QTest::qWait(50);
    auto* area = firstSeen<QScrollArea>();
    QVERIFY(area != nullptr);
    QVERIFY2(area->verticalScrollBar()->maximum() > 0, qPrintable(QString::number(area->height())));
    reach(*area);
    const int image = view().image();
    press(Qt::Key_PageDown);
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QCOMPARE(view().image(), image);
  }
  void aMessageIsClosedByEsc() {
    openAndLoad("first");
    m_window->tell("Something was not found.");
    MessageBar* bar = nullptr;
    for (MessageBar* each : m_window->findChildren<MessageBar*>())
      if (each->message() == "Something was not found.") bar = each;
    QVERIFY(bar != nullptr && bar->isVisible());
    reach(*bar->findChild<QToolButton*>());
    press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
  }
  void theGridOfViewsIsChosen() {
    openAndLoad("first");
    action("layout.grid")->trigger();
    auto* picker = m_window->findChild<LayoutPicker*>();
    if (picker == nullptr)
      for (QWidget* widget : QApplication::allWidgets())
        if (auto* each = qobject_cast<LayoutPicker*>(widget); each != nullptr && each->isVisible()) picker = each;
    QVERIFY(picker != nullptr);
    QTRY_VERIFY(picker->isVisible());
    QTest::keyClick(picker, Qt::Key_Right);
    QTest::keyClick(picker, Qt::Key_Right);
    QTest::keyClick(picker, Qt::Key_Down);
    QTest::keyClick(picker, Qt::Key_Return);
    QCOMPARE(m_window->grid().shape(), (GridShape{2, 3}));
  }
  void panelsAreMadeWiderAndNarrower() {
    openAndLoad("first");
    auto* splitter = m_window->findChild<QSplitter*>();
    reach(*splitter->handle(1));
    const int before = splitter->sizes().front();
    press(Qt::Key_Right);
    QVERIFY(splitter->sizes().front() > before);
    press(Qt::Key_Left);
    QCOMPARE(splitter->sizes().front(), before);
  }
  void tipsAreReadWithoutTheMouse() {
    openAndLoad("first");
    m_window->showPanel(SidePanel::Segments);
    reach(*m_window->findChild<QToolButton*>("segmentMenuButton"));
    press(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), QString("Change the chosen segment, or edit a copy of a result"));
    QToolTip::hideText();
  }
  void tabLeadsOutOfTheListOfKeys() {
    ShortcutsDialog dialog({action("view.fit"), action("view.invert")}, *m_settings);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* table = dialog.findChild<QTableWidget*>();
    table->setFocus(Qt::TabFocusReason);
    QSet<QWidget*> reached;
    for (int i = 0; i < 200; ++i) {
      QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &dialog, Qt::Key_Tab);
      reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(dialog.findChild<QPushButton*>("allDefaults")));
    QVERIFY(reached.contains(table->cellWidget(table->rowCount() - 1, 2)) ||
            reached.contains(table->cellWidget(table->rowCount() - 1, 2)->findChild<QLineEdit*>()));
  }
  void aWindowGoesWhileThePointerIsOn() {
    openAndLoad("first");
    view().setFocus();
    press(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(view().keyPointer().isOn());
    QStringList hints;
    connect(&view(), &SliceView::hinted, this, [&hints](const QString& sentence) { hints << sentence; });
    closeWindow();
    QCOMPARE(hints, QStringList{QString()});
  }
  void thePointerGivesWayTo3d() {
    openAndLoad("first");
    view().setFocus();
    press(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(view().keyPointer().isOn());
    action("plane.volume")->trigger();
    QTRY_VERIFY(volumeOver(view()) != nullptr && volumeOver(view())->isVisible());
    QVERIFY(!view().keyPointer().isOn());
  }

 private:
  SliceView& view() { return *m_window->grid().activeView(); }
  /// As with the Tab key.
  static void reach(QWidget& control) {
    QVERIFY(control.focusPolicy() & Qt::TabFocus);
    if (QApplication::focusWidget() == nullptr) control.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    control.setFocus();
    QVERIFY(control.hasFocus());
  }
  static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }
  template <typename T>
  T* firstSeen() const {
    const auto* panels = m_window->template findChild<QTabWidget*>();
    for (T* each : panels->currentWidget()->template findChildren<T*>())
      if (each->isVisible() && each->isEnabled()) return each;
    return nullptr;
  }
};

QTEST_MAIN(TestKeyboardWindow)
#include "tst_keyboard_window.moc"
