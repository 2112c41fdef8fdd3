#include "ui/model/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <algorithm>

static void initialiseTranslations() {
  Q_INIT_RESOURCE(translations);
}

namespace pellucid::ui {

namespace {

bool isOffered(const QString& code) {
  return std::ranges::any_of(offeredLanguages(), [&](const Language& language) { return language.code == code; });
}

/// Whether a language of the system is read by those who read `code`: "de-AT" by "de", "zh-CN" by "zh_CN", "zh-TW" not.
bool serves(const QString& code, const QString& systemLanguage) {
  const QLocale offered(code);
  const QLocale system(systemLanguage);
  return offered.language() == system.language() && offered.script() == system.script();
}

/// Marks the translators of this file, which the next language replaces.
const QString kMark = QStringLiteral("pellucid_language");

void install(QCoreApplication& application, const QString& file, const QString& folder) {
  auto* translator = new QTranslator(&application);
  translator->setObjectName(kMark);
  if (!translator->load(file, folder) || !QCoreApplication::installTranslator(translator)) delete translator;
}

}  // namespace

const std::vector<Language>& offeredLanguages() {
  static const std::vector<Language> languages{
      {QStringLiteral("en"), QStringLiteral("English")},     {QStringLiteral("de"), QStringLiteral("Deutsch")},
      {QStringLiteral("fr"), QStringLiteral("Français")},    {QStringLiteral("es"), QStringLiteral("Español")},
      {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
  };
  return languages;
}

QString languageFor(const QString& wanted, const QStringList& systemLanguages) {
  if (isOffered(wanted)) return wanted;
  for (const QString& system : systemLanguages)
    for (const Language& language : offeredLanguages())
      if (serves(language.code, system)) return language.code;
  return QStringLiteral("en");
}

void useLanguage(QCoreApplication& application, const QString& wanted) {
  initialiseTranslations();
  // A destroyed translator is no longer asked.
  qDeleteAll(application.findChildren<QTranslator*>(kMark));
  const QString code = languageFor(wanted, QLocale::system().uiLanguages());
  if (isOffered(wanted) && QLocale(code).language() != QLocale::system().language()) QLocale::setDefault(QLocale(code));
  install(application, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  // English needs its own file for the plural forms.
  install(application, QStringLiteral("pellucid_") + code, QStringLiteral(":/i18n"));
}

QString withoutAccelerator(const QString& text) {
  static const QRegularExpression kInBrackets(QStringLiteral("\\(&.\\)"));
  return QString(text).remove(kInBrackets).remove(QLatin1Char('&'));
}

}  // namespace pellucid::ui
