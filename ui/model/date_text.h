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

}  // namespace pellucid::ui
