#include "ui/model/date_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace pellucid::ui {

QDate dateOf(const std::string& date) {
  return QDate::fromString(QString::fromStdString(date).left(8), QStringLiteral("yyyyMMdd"));
}

QString dateText(const QDate& date) {
  return QLocale().toString(date, QCoreApplication::translate("DateText", "d MMM yyyy"));
}

QString dateText(const std::string& date) {
  const QDate parsed = dateOf(date);
  return parsed.isValid() ? dateText(parsed) : QString::fromStdString(date);
}

}  // namespace pellucid::ui
