#pragma once

#include <QDate>
#include <QString>
#include <string>

namespace pellucid::ui {

/// A DICOM DA; invalid where it is none.
QDate dateOf(const std::string& date);
/// "12 Mar 2024" in the reader's language: no other order of day and month can be read out of it, and no other century.
QString dateText(const QDate& date);
/// The same of a DA; the text itself when it is no date.
QString dateText(const std::string& date);
/// A text of core that is a date as core writes it, with or without its time: "2024-05-31 17:33:15" as
/// "31 May 2024 17:33:15". Any other text as it is.
QString withDateText(const QString& text);

}  // namespace pellucid::ui
