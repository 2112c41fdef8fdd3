#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

using namespace pellucid::ui;

class TestTheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void contrastFollowsTheStandard() {
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    // Worked example: #777777 on white is 4.48.
    QVERIFY(std::abs(contrastRatio(QColor("#777777"), Qt::white) - 4.48) < 0.01);
  }

  void textIsReadableOnEverySurface_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
  }
  void textIsReadableOnEverySurface() {
    QFETCH(bool, dark);
    const ThemeColours& c = themeColours(dark ? Theme::Dark : Theme::Light);
    constexpr double kText = 4.5;     // WCAG 2.2, 1.4.3 level AA
    constexpr double kControl = 3.0;  // 1.4.11
    for (const QColor& surface : {c.background, c.surface, c.raised, c.hover}) {
      for (const QColor& ink : {c.text, c.secondaryText, c.accent, c.warning})
        QVERIFY2(contrastRatio(ink, surface) >= kText,
                 qPrintable(ink.name() + " on " + surface.name() + QString(" %1").arg(contrastRatio(ink, surface))));
      QVERIFY2(contrastRatio(c.danger, surface) >= kText || surface == c.hover,
               qPrintable("danger on " + surface.name() + QString(" %1").arg(contrastRatio(c.danger, surface))));
    }
    QVERIFY(contrastRatio(c.text, c.selection) >= kText);
    QVERIFY(contrastRatio(c.onAccent, c.accent) >= kText);
    for (const QColor& surface : {c.background, c.surface, c.raised})
      QVERIFY2(contrastRatio(c.border, surface) >= kControl,
               qPrintable("border on " + surface.name() + QString(" %1").arg(contrastRatio(c.border, surface))));
  }

  void styleSheetHasNoUnfilledToken() {
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
      const QString sheet = themeStyleSheet(themeColours(theme), 1.0);
      QVERIFY(!sheet.contains('<'));
      QVERIFY(sheet.contains(themeColours(theme).accent.name()));
    }
  }

  void styleImagesExist() {
    const QString sheet = themeStyleSheet(themeColours(Theme::Light), 1.0);
    qsizetype at = 0;
    int found = 0;
    while ((at = sheet.indexOf("url(", at)) >= 0) {
      const QString name = sheet.mid(at + 4, sheet.indexOf(')', at) - at - 4);
      QVERIFY2(QFile::exists(name), qPrintable(name));
      at += 4;
      ++found;
    }
    QVERIFY(found >= 8);
  }

  void textEditorsHaveTheFrameOfAnInput() {
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark);
    QWidget window;
    QPlainTextEdit editor(&window);
    editor.setGeometry(10, 10, 200, 80);
    window.resize(220, 100);
    const QImage image = window.grab().toImage();
    QCOMPARE(QColor(image.pixel(110, 10)).name(), themeColours(Theme::Dark).border.name());
    QCOMPARE(QColor(image.pixel(110, 50)).name(), themeColours(Theme::Dark).raised.name());
  }

  void everyIconDrawsSomething() {
    QVERIFY(iconNames().size() > 60);
    for (const QString& name : iconNames()) {
      const QImage image = iconPixmap(name, Qt::white, 24).toImage();
      int drawn = 0;
      for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 24; ++x) drawn += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
      QVERIFY2(drawn >= 10, qPrintable(name));
    }
    QVERIFY(icon("there-is-no-such-icon").isNull());
  }

  void anIconWithoutRoomIsNothingToWarnOf() {
    QTest::failOnWarning(QRegularExpression(".*"));
    const QIcon shown = icon("file-open");
    QVERIFY(shown.pixmap(QSize(0, 16)).isNull());
    QVERIFY(shown.pixmap(QSize(0, 0)).isNull());
  }
  void buttonsOfDialogsHaveWordsOnly() {
    applyTheme(*qApp, Theme::Dark);
    const QDialogButtonBox buttons(QDialogButtonBox::Close | QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (const QAbstractButton* button : buttons.buttons()) QVERIFY(button->icon().isNull());
    QInputDialog question;
    question.setLabelText("Name");
    for (const QAbstractButton* button : question.findChildren<QAbstractButton*>()) QVERIFY(button->icon().isNull());
  }
  void iconsFollowTheTheme() {
    const QIcon close = icon("close");
    const auto brightest = [&close] {
      const QImage image = close.pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32);
      int level = 0;
      for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 24; ++x)
          if (qAlpha(image.pixel(x, y)) > 200) level = std::max(level, qGray(image.pixel(x, y)));
      return level;
    };
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark);
    const int onDark = brightest();
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Light);
    QVERIFY(onDark > 200);
    QVERIFY(brightest() < 80);
  }

  void typeGrowsWithTheReadersScale() {
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(application, Theme::Dark, 1.0);
    QCOMPARE(themeFont(TypeScale::Body).pixelSize(), 13);
    QCOMPARE(themeFont(TypeScale::Headline).pixelSize(), 20);
    applyTheme(application, Theme::Dark, 2.0);
    QCOMPARE(themeFont(TypeScale::Body).pixelSize(), 26);
    applyTheme(application, Theme::Dark, 1.0);
  }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
