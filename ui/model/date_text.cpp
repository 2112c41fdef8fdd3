#include "ui/model/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

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

QString withDateText(const QString& text) {
  static const QRegularExpression kDate(
      QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?: \\d{2}:\\d{2}:\\d{2}[\\d.+-]*)?$"));
  const auto found = kDate.match(text);
  const QDate date = QDate::fromString(found.captured(1), Qt::ISODate);
  if (!date.isValid()) return text;
  return text.left(found.capturedStart(1)) + dateText(date) + text.mid(found.capturedEnd(1));
}

}  // namespace pellucid::ui
