#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QXmlStreamReader>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/imaging/annotation.h"
#include "core/imaging/volume_presets.h"
#include "core/imaging/window_presets.h"
#include "tests/ui/worker_fixture.h"
#include "ui/actions.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/studies_dialog.h"
#include "ui/main_window.h"
#include "ui/model/languages.h"
#include "ui/panels/ai_panel.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

namespace {

struct Message {
  QString context;
  QString source;
  QStringList forms;  ///< One, or one for each plural form.
  bool unfinished = false;
  std::pair<QString, QString> key() const { return {context, source}; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
  Message message;
  message.context = context;
  while (xml.readNextStartElement()) {
    if (xml.name() == u"source") {
      message.source = xml.readElementText();
    } else if (xml.name() == u"translation") {
      message.unfinished = xml.attributes().value("type") == u"unfinished";
      // Either text or one element for each plural form.
      QString text;
      while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) break;
        if (xml.isCharacters()) text += xml.text();
        if (xml.isStartElement()) message.forms << xml.readElementText();
      }
      if (message.forms.isEmpty()) message.forms << text;
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

std::vector<Message> messagesOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader xml(&file);
  std::vector<Message> messages;
  xml.readNextStartElement();
  while (xml.readNextStartElement()) {
    QString context;
    while (xml.readNextStartElement()) {
      if (xml.name() == u"name")
        context = xml.readElementText();
      else
        messages.push_back(readMessage(xml, context));
    }
  }
  std::ranges::sort(messages, {}, &Message::key);
  return messages;
}

QString fileOf(const QString& code) {
  return QStringLiteral(PELLUCID_SOURCE_DIR "/resources/i18n/pellucid_%1.ts").arg(code);
}

QStringList placeholders(const QString& text) {
  static const QRegularExpression kPlace(QStringLiteral("%(\\d|n)"));
  QStringList found;
  for (auto match = kPlace.globalMatch(text); match.hasNext();) found << match.next().captured();
  found.sort();
  return found;
}

bool isHan(QChar c) {
  return c.script() == QChar::Script_Han;
}

/// Whether a text of the Chinese window has words that are neither Chinese nor names.
bool seemsEnglish(const QString& text) {
  static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{4,}"));
  static const QStringList kNames{"Viridis", "Inferno", "Pellucid", "English", "Deutsch", "Español"};
  return kWord.match(text).hasMatch() && std::ranges::none_of(text, isHan) &&
         std::ranges::none_of(kNames, [&](const QString& name) { return text.contains(name); });
}

/// What is cut of the texts of a window, for each a line.
QStringList cutTexts(const QWidget& window) {
  QStringList cut;
  const auto note = [&](const QWidget& widget, const QString& text) {
    cut << QStringLiteral("%1 \"%2\" has %3 x %4, wants %5 x %6")
               .arg(QString::fromLatin1(widget.metaObject()->className()), text)
               .arg(widget.width())
               .arg(widget.height())
               .arg(widget.sizeHint().width())
               .arg(widget.sizeHint().height());
  };
  for (const auto* button : window.findChildren<QAbstractButton*>())
    if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
      note(*button, button->text());
  for (const auto* label : window.findChildren<QLabel*>()) {
    if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label)) continue;
    const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
    if (narrow || (label->wordWrap() && label->height() < label->heightForWidth(label->width())))
      note(*label, label->text());
  }
  for (const auto* tabs : window.findChildren<QTabBar*>()) {
    int wanted = 0;
    for (int i = 0; i < tabs->count(); ++i) {
      wanted += tabs->tabRect(i).width();
      if (tabs->tabRect(i).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
        note(*tabs, tabs->tabText(i));
    }
    if (tabs->isVisible() && wanted > tabs->width()) note(*tabs, QStringLiteral("all tabs, %1 wide").arg(wanted));
  }
  return cut;
}

/// What lies beyond the end of a tool bar and is reached by its ">>" only.
QStringList hiddenInToolBars(const QWidget& window) {
  QStringList hidden;
  for (const auto* bar : window.findChildren<QToolBar*>())
    if (const auto* more = bar->findChild<QToolButton*>("qt_toolbar_ext_button"); more && more->isVisible())
      hidden << bar->windowTitle();
  return hidden;
}

void checkMenu(const QMenu& menu) {
  QMap<QString, QString> entries;
  for (const QAction* action : menu.actions()) {
    if (action->menu() != nullptr) checkMenu(*action->menu());
    const QString key = QKeySequence::mnemonic(action->text()).toString();
    if (key.isEmpty()) continue;
    QVERIFY2(!entries.contains(key), qPrintable(entries[key] + " and " + action->text()));
    entries[key] = action->text();
  }
}

}  // namespace

/// Every language that the Preferences offer is complete, fits its sources and fits the window.
class TestTranslations : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    applyTheme(*qApp, Theme::Dark);
    writeCt(ctRamp(32, 8), "FIRST", m_folder.filePath("study"));
  }
  void cleanup() { useLanguage(*qApp, QStringLiteral("en")); }

  void offersEnglishGermanFrenchSpanishAndChinese() {
    QStringList codes;
    for (const Language& language : offeredLanguages()) codes << language.code;
    QCOMPARE(codes, QStringList({"en", "de", "fr", "es", "zh_CN"}));
  }

  void takesTheLanguageOfTheSystemOrEnglish() {
    QCOMPARE(languageFor("fr", {"de-DE"}), QStringLiteral("fr"));
    QCOMPARE(languageFor("", {"de-AT", "de"}), QStringLiteral("de"));
    QCOMPARE(languageFor("", {"pt-BR", "es-MX"}), QStringLiteral("es"));
    QCOMPARE(languageFor("", {"zh-Hans-CN"}), QStringLiteral("zh_CN"));
    QCOMPARE(languageFor("", {"zh-Hant-TW"}), QStringLiteral("en"));
    QCOMPARE(languageFor("../../etc", {"C"}), QStringLiteral("en"));
    QCOMPARE(languageFor("", {}), QStringLiteral("en"));
  }

  void theListsHoldEveryTextOfTheSource() {
    const QString fresh = m_folder.filePath("fresh.ts");
    QProcess lupdate;
    lupdate.setWorkingDirectory(PELLUCID_SOURCE_DIR);
    lupdate.start(PELLUCID_LUPDATE,
                  {"-silent", "-no-obsolete", "-I", ".", "app", "ui", "resources/i18n/core_words.cpp", "-ts", fresh});
    QVERIFY(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0);
    const auto wanted = messagesOf(fresh);
    QVERIFY(wanted.size() > 400);
    for (const char* code : {"de", "fr", "es", "zh_CN"}) {
      const auto there = messagesOf(fileOf(code));
      for (const Message& message : wanted)
        QVERIFY2(std::ranges::binary_search(there, message.key(), {}, &Message::key),
                 qPrintable(QStringLiteral("ninja update_translations: %1 lacks \"%2\"").arg(code, message.source)));
      QCOMPARE(there.size(), wanted.size());
    }
  }

  void everyTextIsTranslated_data() { addLanguages(); }
  void everyTextIsTranslated() {
    QFETCH(QString, code);
    for (const Message& message : messagesOf(fileOf(code))) {
      QVERIFY2(!message.unfinished, qPrintable(message.source));
      for (const QString& form : message.forms) QVERIFY2(!form.isEmpty(), qPrintable(message.source));
    }
  }

  void placesLineBreaksSpacesAndKeysAreThoseOfTheSource_data() { addLanguages(); }
  void placesLineBreaksSpacesAndKeysAreThoseOfTheSource() {
    QFETCH(QString, code);
    for (const Message& message : messagesOf(fileOf(code)))
      for (const QString& form : message.forms) {
        QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(form));
        QVERIFY2(form.count('\n') == message.source.count('\n'), qPrintable(form));
        QVERIFY2(form.count('&') == message.source.count('&'), qPrintable(form));
        QVERIFY2(form.count('<') == message.source.count('<'), qPrintable(form));
        // Chinese brackets stand without a space.
        if (code != "zh_CN") QVERIFY2(form.startsWith(' ') == message.source.startsWith(' '), qPrintable(form));
      }
  }

  void theWordsOfCoreTablesAreTranslated() {
    useLanguage(*qApp, "zh_CN");
    const auto known = [](const char* context, const std::string& word) {
      return QCoreApplication::translate(context, word.c_str()) != QString::fromStdString(word);
    };
    for (const AnnotationKindRow& row : annotationKinds()) QVERIFY2(known("Measure", row.title), row.title);
    for (int i = 0; i <= static_cast<int>(Calibration::File); ++i) {
      const std::string name(calibrationName(static_cast<Calibration>(i)));
      QVERIFY2(known("Calibration", name), name.c_str());
    }
    QFile file(PELLUCID_SOURCE_DIR "/resources/presets/ct_windows.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = parseJson(file.readAll().toStdString());
    QVERIFY(json.ok());
    const auto presets = windowPresetsFromJson(*json);
    QVERIFY(presets.ok());
    for (const auto& preset : presets->presets) QVERIFY2(known("WindowPreset", preset.title), preset.title.c_str());
    for (const auto& preset : shippedVolumePresets())
      QVERIFY2(known("VolumePreset", preset.title), preset.title.c_str());
  }

  void theWindowSpeaksTheLanguage() {
    useLanguage(*qApp, "de");
    open("de");
    QCOMPARE(m_window->findChild<QAction*>("file.quit")->text(), QStringLiteral("&Beenden"));
    QCOMPARE(m_window->findChild<QAction*>("tool.window")->text(), QStringLiteral("Fensterung"));
    QCOMPARE(m_window->menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
    close();
  }

  void nothingInTheWindowStaysEnglish() {
    useLanguage(*qApp, "zh_CN");
    open("zh_CN");
    QStringList english;
    for (const QAction* action : m_window->findChildren<QAction*>())
      if (seemsEnglish(action->text())) english << action->text();
    for (const auto* button : m_window->findChildren<QAbstractButton*>())
      if (button->isVisible() && seemsEnglish(button->text())) english << button->text();
    for (const auto* tabs : m_window->findChildren<QTabBar*>())
      for (int i = 0; i < tabs->count(); ++i)
        if (seemsEnglish(tabs->tabText(i))) english << tabs->tabText(i);
    PreferencesDialog preferences(*m_settings);
    for (const auto* label : preferences.findChildren<QLabel*>())
      if (seemsEnglish(label->text())) english << label->text();
    QVERIFY2(english.isEmpty(), qPrintable(english.join('\n')));
    QCOMPARE(withoutAccelerator(m_window->findChild<QAction*>("file.quit")->text()), QStringLiteral("退出"));
    close();
  }

  void noTwoEntriesOfAMenuHaveTheSameKey_data() { addLanguages(); }
  void noTwoEntriesOfAMenuHaveTheSameKey() {
    QFETCH(QString, code);
    useLanguage(*qApp, code);
    open(code);
    QMenu all;
    all.addActions(m_window->menuBar()->actions());
    checkMenu(all);
    close();
  }

  void nothingIsCutAtTheSmallestUsualScreen_data() { addLanguages(); }
  void nothingIsCutAtTheSmallestUsualScreen() {
    QFETCH(QString, code);
    useLanguage(*qApp, code);
    open(code);
    QSignalSpy opened(&m_window->session(), &Session::opened);
    m_window->open({m_folder.filePath("study")});
    QVERIFY(opened.count() > 0 || opened.wait(120'000));
    for (const SidePanel panel :
         {SidePanel::Ai, SidePanel::Findings, SidePanel::Measurements, SidePanel::Processing, SidePanel::Series}) {
      m_window->showPanel(panel);
      QTest::qWait(200);
      const QStringList cut = cutTexts(*m_window) + hiddenInToolBars(*m_window);
      QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
    }
    QCOMPARE(m_window->size(), QSize(1366, 768));
    PreferencesDialog preferences(*m_settings);
    preferences.show();
    QTest::qWait(50);
    QVERIFY2(cutTexts(preferences).isEmpty(), qPrintable(cutTexts(preferences).join('\n')));
    checkStudyList(code);
    close();
  }

  void thePreferencesKeepTheLanguage() {
    Settings settings(m_folder.filePath("kept.ini"));
    QCOMPARE(settings.language(), QString());
    PreferencesDialog dialog(settings);
    QComboBox* box = nullptr;
    for (QComboBox* one : dialog.findChildren<QComboBox*>())
      if (one->findData("fr") >= 0) box = one;
    QVERIFY(box != nullptr);
    QCOMPARE(box->count(), static_cast<int>(offeredLanguages().size()) + 1);
    box->setCurrentIndex(box->findData("fr"));
    dialog.accept();
    QCOMPARE(settings.language(), QStringLiteral("fr"));
  }

 private:
  static void addLanguages() {
    QTest::addColumn<QString>("code");
    for (const Language& language : offeredLanguages()) QTest::newRow(qPrintable(language.code)) << language.code;
  }
  void open(const QString& name) {
    m_settings = std::make_unique<Settings>(m_folder.filePath(name + ".ini"));
    m_client = std::make_unique<WorkerClient>(builtWorkers(), nullptr);
    m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
  }
  void checkStudyList(const QString& code) {
    Catalogue catalogue(*m_client, m_folder.filePath(code + ".sqlite").toStdString());
    StudiesDialog studies(catalogue, *m_settings, m_window.get());
    studies.show();
    QTest::qWait(200);
    QVERIFY(studies.width() <= 1366 && studies.height() <= 768);
    QVERIFY2(cutTexts(studies).isEmpty(), qPrintable(cutTexts(studies).join('\n')));
  }
  void close() {
    m_window.reset();
    m_client.reset();
    m_settings.reset();
  }

  QTemporaryDir m_folder;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
