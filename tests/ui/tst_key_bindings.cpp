// Keys and mouse as the reader sets them: the dialog, the actions that follow, and the texts that name them.
#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

#include "ui/actions.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/tour_dialog.h"
#include "ui/model/settings.h"
#include "ui/viewer/key_binding.h"
#include "ui/viewer/mouse_bindings.h"
#include "ui/widgets/key_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

using namespace pellucid::ui;

class TestKeyBindings : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    applyTheme(*qApp, Theme::Dark);
    m_folder = std::make_unique<QTemporaryDir>();
    start();
  }
  void cleanup() {
    m_dialog.reset();
    m_window.reset();
    m_settings.reset();
  }

  void keysSurviveTheirText() {
    const QList<QKeySequence> keys = keysFromText("Ctrl++|Ctrl+=|+|Shift+||Ctrl+Shift+P|[");
    QStringList names;
    for (const QKeySequence& key : keys) names += key.toString(QKeySequence::PortableText);
    QCOMPARE(names, (QStringList{"Ctrl++", "Ctrl+=", "+", "Shift+|", "Ctrl+Shift+P", "["}));
    QCOMPARE(keysFromText(textOfKeys(keys)), keys);
    QCOMPARE(keysFromText("|"), QList<QKeySequence>{QKeySequence(Qt::Key_Bar)});
    QVERIFY(keysFromText("").isEmpty());
  }
  void ofASequenceOfKeysOnlyTheFirstCounts() {
    QCOMPARE(keysFromText("N, F1"), QList<QKeySequence>{QKeySequence(Qt::Key_N)});
    KeyEdit edit;
    edit.show();
    QSignalSpy chosen(&edit, &KeyEdit::chosen);
    const auto hint = [&edit] { return edit.findChild<QLineEdit*>()->placeholderText(); };
    QCOMPARE(hint(), QString("Press a key"));
    QTest::keyClick(&edit, Qt::Key_N);
    QTest::keyClick(&edit, Qt::Key_F1);
    QCOMPARE(edit.keySequence(), QKeySequence(Qt::Key_F1));
    QCOMPARE(edit.findChild<QLineEdit*>()->text(), QString("F1"));
    QCOMPARE(chosen.size(), 2);
    QTest::keyPress(&edit, Qt::Key_Control, Qt::ControlModifier);
    QCOMPARE(chosen.size(), 2);
    QTest::keyClick(&edit, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(edit.keySequence(), QKeySequence(Qt::CTRL | Qt::Key_K));
    edit.findChild<QLineEdit*>()->findChild<QToolButton*>()->click();
    QCOMPARE(chosen.size(), 4);
    QVERIFY(chosen.last().front().value<QKeySequence>().isEmpty());
    QCOMPARE(hint(), QString("Press a key"));
    edit.setKey({});
    QCOMPARE(hint(), QString("Press a key"));
  }

  void aKeyOfAnotherCommandIsMovedOnlyWhenTheReaderSaysSo() {
    QAction* length = action("tool.length");
    QAction* invert = action("view.invert");
    const QKeySequence key = invert->shortcut();
    const QKeySequence before = length->shortcut();
    press(length, 0, key);
    MessageBar* question = m_dialog->findChild<MessageBar*>("keyQuestion");
    QVERIFY(question->isVisibleTo(m_dialog.get()));
    QVERIFY2(question->message().contains(key.toString(QKeySequence::NativeText)), qPrintable(question->message()));
    QVERIFY2(question->message().contains(invert->text()), qPrintable(question->message()));
    QCOMPARE(length->shortcut(), before);
    QCOMPARE(invert->shortcut(), key);
    answer("Keep it there");
    QVERIFY(!question->isVisibleTo(m_dialog.get()));
    QCOMPARE(field(length, 0)->keySequence(), before);
    QCOMPARE(invert->shortcut(), key);

    press(length, 0, key);
    answer("Move it to");
    QCOMPARE(length->shortcut(), key);
    QVERIFY(!invert->shortcuts().contains(key));
    QCOMPARE(field(invert, 0)->keySequence(), invert->shortcut());
    // Kept.
    start();
    QCOMPARE(action("tool.length")->shortcut(), key);
    QVERIFY(!action("view.invert")->shortcuts().contains(key));
  }
  void aQuestionThatIsNotAnsweredChangesNothing() {
    press(action("tool.length"), 0, action("view.invert")->shortcut());
    press(action("tool.angle"), 0, QKeySequence(Qt::Key_F12));
    QVERIFY(!m_dialog->findChild<MessageBar*>("keyQuestion")->isVisibleTo(m_dialog.get()));
    QCOMPARE(action("tool.angle")->shortcut(), QKeySequence(Qt::Key_F12));
    QCOMPARE(action("tool.length")->shortcuts(), defaultKeys(*action("tool.length")));
    QCOMPARE(field(action("tool.length"), 0)->keySequence(), action("tool.length")->shortcut());
  }
  void bothKeysOfACommandAreListedAndChanged() {
    QAction* find = action("help.find");
    QCOMPARE(find->shortcuts().size(), 2);
    QCOMPARE(field(find, 1)->keySequence(), find->shortcuts().at(1));
    QVERIFY(find->toolTip().contains(find->shortcuts().at(1).toString(QKeySequence::NativeText)));
    press(find, 1, QKeySequence(Qt::Key_F11));
    QCOMPARE(find->shortcuts().size(), 2);
    QCOMPARE(find->shortcuts().at(1), QKeySequence(Qt::Key_F11));
    QCOMPARE(find->shortcuts().at(0), defaultKeys(*find).at(0));
  }
  void aRowAndAllRowsGoBackToTheirDefaults() {
    QAction* length = action("tool.length");
    QAction* angle = action("tool.angle");
    const QKeySequence ofLength = length->shortcut();
    QVERIFY(!reset(length)->isEnabled());
    press(length, 0, QKeySequence(Qt::Key_F12));
    press(angle, 1, ofLength);
    QVERIFY(reset(length)->isEnabled());
    // Its own key belongs to another command meanwhile.
    reset(length)->click();
    QCOMPARE(length->shortcut(), QKeySequence(Qt::Key_F12));
    answer("Move it to");
    QCOMPARE(length->shortcut(), ofLength);
    QVERIFY(!angle->shortcuts().contains(ofLength));
    QVERIFY(!reset(length)->isEnabled());

    press(length, 0, QKeySequence(Qt::Key_F12));
    m_settings->setMouseBinding("middle", "tool.zoom");
    m_dialog->findChild<QPushButton*>("allDefaults")->click();
    answer("Back to defaults");
    for (const QAction* each : m_actions->all()) QCOMPARE(each->shortcuts(), defaultKeys(*each));
    QCOMPARE(mouseBindings(*m_settings), MouseBindings());
  }
  void aKeyThatIsTakenAwayStaysAway() {
    field(action("tool.length"), 0)->findChild<QLineEdit*>()->findChild<QToolButton*>()->click();
    QVERIFY(action("tool.length")->shortcuts().isEmpty());
    start();
    QVERIFY(action("tool.length")->shortcuts().isEmpty());
  }

  void presetsAndTheMouseAreInTheList() {
    QSignalSpy preset(m_actions.data(), &Actions::presetChosen);
    QVERIFY(preset.isValid());
    QCOMPARE(action("preset.3")->shortcut(), QKeySequence(Qt::Key_3));
    press(action("preset.3"), 0, QKeySequence(Qt::Key_F12));
    action("preset.3")->trigger();
    QCOMPARE(preset.last().front().toInt(), 3);
    QTableWidget* table = m_dialog->findChild<QTableWidget*>();
    auto boxes = table->findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 8);
    for (QComboBox* box : boxes)
      if (box->accessibleName() == "Mouse: dragging with the middle button")
        box->setCurrentIndex(box->findText("Zoom"));
    QCOMPARE(*mouseBindings(*m_settings).middle, ToolId::Zoom);
    QCOMPARE(*mouseBindings(*m_settings).right, ToolId::Zoom);
    QVERIFY(action("tool.zoom")->toolTip().contains("middle button"));
    QVERIFY(!action("tool.pan")->toolTip().contains("middle button"));
    m_settings->setMouseBinding("wheel", "no such act");
    QVERIFY(mouseBindings(*m_settings).wheel == WheelAct::Scroll);
    m_settings->setMouseBinding("right", "nothing");
    QVERIFY(!mouseBindings(*m_settings).right);
  }
  void keysOf3dViewsAreInTheListWithTheViewThatTheyAreFor() {
    QAction* front = action("volume.front");
    QAction* angle = action("tool.angle");
    const QKeySequence a(Qt::Key_A);
    QCOMPARE(front->shortcuts(), QList<QKeySequence>{a});
    QCOMPARE(angle->shortcut(), a);
    QCOMPARE(field(front, 0)->keySequence(), a);
    const auto where = [&](const QAction* of) {
      return m_dialog->findChild<QTableWidget*>()->item(row(of), 1)->text();
    };
    QCOMPARE(where(front), QString("3D view"));
    QCOMPARE(where(angle), QString("Images and planes"));
    QCOMPARE(where(action("view.fit")), QString("Everywhere"));
    QCOMPARE(where(action("file.open")), QString("Everywhere"));
    auto* search = m_dialog->findChild<QLineEdit*>({}, Qt::FindDirectChildrenOnly);
    search->setText("3d view");
    QVERIFY(!hidden(front) && !hidden(action("volume.turn_left")) && hidden(angle));
    for (const char* id : {"volume.front", "volume.back", "volume.left", "volume.right", "volume.head", "volume.feet",
                           "volume.turn_left", "volume.turn_right", "volume.turn_up", "volume.turn_down"})
      QVERIFY2(!action(id)->shortcut().isEmpty(), id);
  }
  void aKeyMayMeanOneThingInImagesAndAnotherIn3d() {
    QAction* front = action("volume.front");
    auto* question = m_dialog->findChild<MessageBar*>("keyQuestion");
    const auto asked = [&] { return question->isVisibleTo(m_dialog.get()); };
    // Of a command for images: nothing to ask.
    const QKeySequence ofLength = action("tool.length")->shortcut();
    press(front, 0, ofLength);
    QVERIFY(!asked());
    QCOMPARE(front->shortcut(), ofLength);
    QCOMPARE(action("tool.length")->shortcut(), ofLength);
    // Of another one for 3D, and of one that means something there too.
    for (const char* id : {"volume.back", "view.key_image", "file.open"}) {
      const QKeySequence theirs = action(id)->shortcut();
      press(front, 0, theirs);
      QVERIFY2(asked(), id);
      QVERIFY2(question->message().contains(QString(action(id)->text()).remove('&')), qPrintable(question->message()));
      answer("Keep it there");
      QCOMPARE(front->shortcut(), ofLength);
    }
    press(action("tool.angle"), 0, action("volume.back")->shortcut());
    QVERIFY(asked());  // P shows the processed copy in images.
    QVERIFY2(question->message().contains("processed"), qPrintable(question->message()));
    answer("Keep it there");
    // The program's own F, which fits images and looks from the feet in 3D, is settled.
    press(action("view.fit"), 0, QKeySequence(Qt::Key_F12));
    reset(action("view.fit"))->click();
    QVERIFY(!asked());
    QCOMPARE(action("view.fit")->shortcut(), QKeySequence(Qt::Key_F));
    QCOMPARE(action("volume.feet")->shortcut(), QKeySequence(Qt::Key_F));
    // Kept, and back.
    start();
    QCOMPARE(action("volume.front")->shortcut(), ofLength);
    reset(action("volume.front"))->click();
    QCOMPARE(action("volume.front")->shortcut(), QKeySequence(Qt::Key_A));
  }
  void theMouseIn3dIsSetLikeThatOfImages() {
    const auto box = [&](const QString& name) {
      for (QComboBox* each : m_dialog->findChildren<QComboBox*>())
        if (each->accessibleName() == name) return each;
      return static_cast<QComboBox*>(nullptr);
    };
    QComboBox* left = box("Mouse in 3D: dragging with the left button");
    QVERIFY(left != nullptr);
    QCOMPARE(left->currentText(), QString("Turn"));
    QCOMPARE(box("Mouse in 3D: dragging with the right button")->currentText(), QString("As in images"));
    left->setCurrentIndex(left->findText("Colours and opacity"));
    QVERIFY(mouseBindings(*m_settings).volumeLeft == VolumeDrag::Colours);
    QComboBox* wheel = box("Mouse in 3D: wheel");
    wheel->setCurrentIndex(wheel->findText("Move the cut plane"));
    QVERIFY(mouseBindings(*m_settings).volumeWheel == VolumeWheel::Cut);
    QVERIFY(mouseBindings(*m_settings).wheel == WheelAct::Scroll);
    m_settings->setMouseBinding("volume_middle", "no such act");
    QVERIFY(mouseBindings(*m_settings).volumeMiddle == VolumeDrag::AsImages);
    m_settings->clearBindings();
    QCOMPARE(mouseBindings(*m_settings), MouseBindings());
  }
  void aRowIsFoundByItsNameOrItsKey() {
    auto* search = m_dialog->findChild<QLineEdit*>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(search != nullptr);
    search->setText("length");
    QVERIFY(!hidden(action("tool.length")) && hidden(action("view.invert")));
    search->setText("ctrl+shift+p");
    QVERIFY(hidden(action("tool.length")) && !hidden(action("help.find")));
  }

  void textsNameTheKeysOfNow() {
    QToolButton button(m_window.get());
    setToolTipWithKeys(button, "Clip (%1)", {"view.cine"});
    QCOMPARE(button.toolTip(), QString("Clip (C)"));
    m_settings->setKeyBinding("view.cine", "N");
    QVERIFY(action("view.cine")->toolTip().contains("(N)"));
    QHelpEvent help(QEvent::ToolTip, {1, 1}, {1, 1});
    QApplication::sendEvent(&button, &help);
    QCOMPARE(button.toolTip(), QString("Clip (N)"));
    m_settings->setKeyBinding("tool.brush", "");
    QCOMPARE(keyOrName(*m_window, "tool.brush"), QString("\"Brush\""));
    m_settings->setKeyBinding("segment.smaller_brush", "F11");
    QVERIFY(action("tool.eraser")->toolTip().contains("F11"));
  }
  void theFirstLookNamesKeysAndMouseOfNow() {
    m_settings->setKeyBinding("view.cine", "N");
    m_settings->setMouseBinding("middle", "tool.magnifier");
    TourDialog tour(m_actions->all(), mouseSentence(mouseBindings(*m_settings)));
    tour.showCard(1);
    QVERIFY2(tour.accessibleDescription().contains("N plays a clip"), qPrintable(tour.accessibleDescription()));
    QVERIFY(tour.accessibleDescription().contains("Magnifier"));
  }

 private:
  void start() {
    cleanup();
    m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
    m_window = std::make_unique<QMainWindow>();
    m_actions = new Actions(*m_settings, *m_window);
    m_dialog = std::make_unique<ShortcutsDialog>(m_actions->all(), *m_settings);
  }
  QAction* action(const QString& id) { return m_window->findChild<QAction*>(id); }
  int row(const QAction* action) {
    const auto* table = m_dialog->findChild<QTableWidget*>();
    for (int i = 0; i < table->rowCount(); ++i)
      if (table->item(i, 0)->text() == QString(action->text()).remove('&')) return i;
    return -1;
  }
  KeyEdit* field(const QAction* action, int which) {
    return qobject_cast<KeyEdit*>(m_dialog->findChild<QTableWidget*>()->cellWidget(row(action), 2 + which));
  }
  QToolButton* reset(const QAction* action) {
    return qobject_cast<QToolButton*>(m_dialog->findChild<QTableWidget*>()->cellWidget(row(action), 4));
  }
  bool hidden(const QAction* action) { return m_dialog->findChild<QTableWidget*>()->isRowHidden(row(action)); }
  void press(const QAction* action, int which, const QKeySequence& key) {
    QTest::keyClick(field(action, which), key[0].key(), key[0].keyboardModifiers());
  }
  void answer(const QString& words) {
    for (QPushButton* button : m_dialog->findChild<MessageBar*>("keyQuestion")->findChildren<QPushButton*>())
      if (button->text().startsWith(words)) return button->click();
    QFAIL(qPrintable(words));
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<QMainWindow> m_window;
  QPointer<Actions> m_actions;
  std::unique_ptr<ShortcutsDialog> m_dialog;
};

QTEST_MAIN(TestKeyBindings)
#include "tst_key_bindings.moc"
