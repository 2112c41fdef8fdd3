#pragma once

#include <QString>
#include <string>

#include "ui/model/catalogue.h"

namespace pellucid::ui {

// The words of the study list, for the reader.

/// Text of a file on one line: what cannot be seen or turns the direction of writing is left out.
QString shownText(const std::string& text);
/// A DA as the reader writes dates; what is no date as it is.
QString shownDate(const std::string& date);
/// ISO 8601 as "today 14:05", or the date.
QString shownTime(const std::string& iso);
/// "1.2 GB"
QString shownBytes(std::uint64_t bytes);

QString statusText(StudyStatus status);
QString statusIcon(StudyStatus status);
/// Where the files are, or what is wrong with them.
QString filesText(const ListedStudy& study);
/// "2 of 200 files are missing" and the like; what the last check found.
QString checkText(const StudyCheck& check);
/// What came of an import.
QString importText(const ListingOutcome& outcome, ImportKind kind);
QString checkText(const CheckOutcome& outcome);

}  // namespace pellucid::ui
