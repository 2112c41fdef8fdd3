#pragma once

#include <QString>
#include <QStringList>
#include <vector>

class QCoreApplication;

namespace pellucid::ui {

/// A language of the window.
struct Language {
  QString code;  ///< As of QLocale: "de", "zh_CN".
  QString name;  ///< In the language itself.
};

/// English first, then those with a complete translation (tst_translations checks it).
const std::vector<Language>& offeredLanguages();

/// The offered language that is wanted by its code; where `wanted` is empty or not offered, the first of the system's
/// languages ("de-AT", "zh-Hans-CN", in the user's order) that is offered; English where there is none.
QString languageFor(const QString& wanted, const QStringList& systemLanguages);

/// Speaks `wanted` (a code, or empty for the system's language) from now on, Qt's own words included. Before the first
/// widget is made: those that are there keep their words. A language that was asked for also brings its way to write
/// numbers and dates.
void useLanguage(QCoreApplication& application, const QString& wanted);

/// The text of a menu entry as prose: "&Quit" and "退出(&Q)" without what marks their keys.
QString withoutAccelerator(const QString& text);

}  // namespace pellucid::ui
